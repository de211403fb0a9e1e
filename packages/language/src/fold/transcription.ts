import { pinyin } from "pinyin-pro";

/** Hangul for pinyin finals, as the first syllable begins with the silent ㅇ (외래어 표기법, table for Chinese). */
const finals: Readonly<Record<string, string>> = {
  a: "아",
  o: "오",
  e: "어",
  ai: "아이",
  ei: "에이",
  ao: "아오",
  ou: "어우",
  an: "안",
  en: "언",
  ang: "앙",
  eng: "엉",
  ong: "웅",
  er: "얼",
  i: "이",
  ia: "야",
  ie: "예",
  iao: "야오",
  iu: "유",
  ian: "옌",
  in: "인",
  iang: "양",
  ing: "잉",
  iong: "융",
  u: "우",
  ua: "와",
  uo: "워",
  uai: "와이",
  ui: "우이",
  uan: "완",
  un: "운",
  uang: "왕",
  ü: "위",
  üe: "웨",
  üan: "위안",
  ün: "윈",
  io: "요",
};
/** Syllables that begin with y or w, or stand alone. */
const whole: Readonly<Record<string, string>> = {
  ya: "야",
  ye: "예",
  yao: "야오",
  you: "유",
  yan: "옌",
  yin: "인",
  yang: "양",
  ying: "잉",
  yong: "융",
  yu: "위",
  yue: "웨",
  yuan: "위안",
  yun: "윈",
  yi: "이",
  yo: "요",
  wu: "우",
  wa: "와",
  wo: "워",
  wai: "와이",
  wei: "웨이",
  wan: "완",
  wen: "원",
  wang: "왕",
  weng: "웡",
  zi: "쯔",
  ci: "츠",
  si: "쓰",
  zhi: "즈",
  chi: "츠",
  shi: "스",
  ri: "르",
  er: "얼",
  m: "므",
  n: "은",
  ng: "응",
};
const consonants: Readonly<Record<string, number>> = {
  b: 7,
  p: 17,
  m: 6,
  f: 17,
  d: 3,
  t: 16,
  n: 2,
  l: 5,
  g: 0,
  k: 15,
  h: 18,
  j: 12,
  q: 14,
  x: 9,
  zh: 12,
  ch: 14,
  sh: 9,
  r: 5,
  z: 13,
  c: 14,
  s: 10,
};
const afterPalatal = new Set([12, 13, 14]);
/** ㅑ→ㅏ, ㅕ→ㅓ, ㅖ→ㅔ, ㅛ→ㅗ, ㅠ→ㅜ after ㅈ ㅉ ㅊ. */
const plainVowel: Readonly<Record<number, number>> = { 2: 0, 6: 4, 7: 5, 12: 8, 17: 13 };

/** Present-day Korean spelling of one pinyin syllable without tone: wei -> 웨이. Empty if it is no syllable. */
export function hangulOfPinyin(syllable: string): string {
  const known = whole[syllable];
  if (known !== undefined) return known;
  const initial = /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcs])/u.exec(syllable)?.[0] ?? "";
  let rest = syllable.slice(initial.length);
  if ("jqx".includes(initial) && initial !== "" && rest.startsWith("u")) rest = `ü${rest.slice(1)}`;
  const written = finals[rest];
  if (written === undefined) return "";
  if (initial === "") return written;
  const code = written.charCodeAt(0) - 0xac00;
  const consonant = consonants[initial] ?? 11;
  let vowel = Math.floor((code % 588) / 28);
  if (afterPalatal.has(consonant)) vowel = plainVowel[vowel] ?? vowel;
  return String.fromCharCode(0xac00 + consonant * 588 + vowel * 28 + (code % 28)) + written.slice(1);
}

/** Pinyin of a run of simplified characters, one syllable per character, no tones, ü as v. Phrase readings (重庆) are known. */
export function pinyinOf(run: string): readonly string[] {
  const syllables = pinyin(run, { toneType: "none", type: "array" });
  const perCharacter =
    syllables.length === run.length ? syllables : [...run].map((character) => pinyin(character, { toneType: "none" }));
  return perCharacter.map((syllable) => syllable.toLowerCase());
}

/**
 * A Latin word as pinyin syllables (huawei -> hua, wei), or undefined where it is none. Of several ways the one with the
 * fewest syllables; lower case in.
 */
export function pinyinWithin(word: string): readonly string[] | undefined {
  if (!/^[a-zü]{2,30}$/u.test(word)) return undefined;
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    for (let start = Math.max(0, end - 6); start < end; start++) {
      const before = best[start];
      const syllable = word.slice(start, end);
      if (before === undefined || !isSyllable(syllable)) continue;
      const known = best[end];
      if (known === undefined || before.length + 1 < known.length) best[end] = [...before, syllable];
    }
  }
  return best[word.length];
}

const isSyllable = (syllable: string): boolean =>
  /[aeiouü]/u.test(syllable) && !/^[iuü]/u.test(syllable) && hangulOfPinyin(syllable) !== "";

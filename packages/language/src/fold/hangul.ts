const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
const initials = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const nieun = 2;
const rieul = 5;
const ieung = 11;
/** ㅑ ㅒ ㅕ ㅖ ㅛ ㅠ ㅣ: before these an initial ㄹ or ㄴ falls silent in the South (량국/양국, 녀성/여성). */
const softVowels = new Set([2, 3, 6, 7, 12, 17, 20]);

export const isHangul = (code: number): boolean => code >= firstSyllable && code <= lastSyllable;
export const isInitial = (code: number): boolean => code >= 0x3131 && code <= 0x314e;

/**
 * Undoes the initial-sound rule: both spellings of one morpheme give one key (량국 and 양국, 로동 and 노동,
 * 리재률 and 이재율). Applied to every syllable, because where a morpheme begins is unknown; one syllable in, one out.
 */
export function foldInitialSounds(text: string): string {
  let folded = "";
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    folded += isHangul(code) ? String.fromCharCode(foldSyllable(code)) : text[index];
  }
  return folded;
}

function foldSyllable(code: number): number {
  const index = code - firstSyllable;
  const initial = Math.floor(index / 588);
  if (initial !== rieul && initial !== nieun) return code;
  const vowel = Math.floor((index % 588) / 28);
  const target = softVowels.has(vowel) ? ieung : nieun;
  return firstSyllable + target * 588 + (index % 588);
}

/** 감속기 -> ㄱㅅㄱ; everything but syllables stays, so positions stay. */
export function initialsOf(text: string): string {
  let written = "";
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    written += isHangul(code) ? (initials[Math.floor((code - firstSyllable) / 588)] ?? "") : text[index];
  }
  return written;
}

const keyboard: Readonly<Record<string, string>> = {
  q: "ㅂ",
  w: "ㅈ",
  e: "ㄷ",
  r: "ㄱ",
  t: "ㅅ",
  y: "ㅛ",
  u: "ㅕ",
  i: "ㅑ",
  o: "ㅐ",
  p: "ㅔ",
  a: "ㅁ",
  s: "ㄴ",
  d: "ㅇ",
  f: "ㄹ",
  g: "ㅎ",
  h: "ㅗ",
  j: "ㅓ",
  k: "ㅏ",
  l: "ㅣ",
  z: "ㅋ",
  x: "ㅌ",
  c: "ㅊ",
  v: "ㅍ",
  b: "ㅠ",
  n: "ㅜ",
  m: "ㅡ",
  Q: "ㅃ",
  W: "ㅉ",
  E: "ㄸ",
  R: "ㄲ",
  T: "ㅆ",
  O: "ㅒ",
  P: "ㅖ",
};
const vowels = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
const finals = ["", ..."ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"];
const joinedVowels: Readonly<Record<string, string>> = {
  ㅗㅏ: "ㅘ",
  ㅗㅐ: "ㅙ",
  ㅗㅣ: "ㅚ",
  ㅜㅓ: "ㅝ",
  ㅜㅔ: "ㅞ",
  ㅜㅣ: "ㅟ",
  ㅡㅣ: "ㅢ",
};
const joinedFinals: Readonly<Record<string, string>> = {
  ㄱㅅ: "ㄳ",
  ㄴㅈ: "ㄵ",
  ㄴㅎ: "ㄶ",
  ㄹㄱ: "ㄺ",
  ㄹㅁ: "ㄻ",
  ㄹㅂ: "ㄼ",
  ㄹㅅ: "ㄽ",
  ㄹㅌ: "ㄾ",
  ㄹㅍ: "ㄿ",
  ㄹㅎ: "ㅀ",
  ㅂㅅ: "ㅄ",
};

/**
 * What Latin letters would have written on a Korean two-set keyboard: gkdjfqls -> 하얼빈.
 * Undefined when the keys do not make whole syllables, so that an English word is left alone.
 */
export function typedInHangul(text: string): string | undefined {
  if (!/^[a-zA-Z]{4,}$/u.test(text)) return undefined;
  const jamo = [...text].map((letter) => keyboard[letter] ?? keyboard[letter.toLowerCase()] ?? "");
  let written = "";
  let index = 0;
  while (index < jamo.length) {
    const initial = initials.indexOf(jamo[index] ?? "?");
    let vowel = jamo[index + 1] ?? "";
    if (initial < 0 || !vowels.includes(vowel) || vowel === "") return undefined;
    index += 2;
    const doubled = joinedVowels[vowel + (jamo[index] ?? "")];
    if (doubled !== undefined) {
      vowel = doubled;
      index++;
    }
    const nextIsVowel = (offset: number) => vowels.includes(jamo[index + offset] ?? "?");
    let final = "";
    const one = jamo[index];
    if (one !== undefined && finals.includes(one) && !nextIsVowel(1)) {
      const two = joinedFinals[one + (jamo[index + 1] ?? "")];
      final = two !== undefined && !nextIsVowel(2) ? two : one;
      index += final === one ? 1 : 2;
    }
    written += String.fromCharCode(firstSyllable + initial * 588 + vowels.indexOf(vowel) * 28 + finals.indexOf(final));
  }
  return written;
}

const romanInitials = [
  "g",
  "kk",
  "n",
  "d",
  "tt",
  "r",
  "m",
  "b",
  "pp",
  "s",
  "ss",
  "",
  "j",
  "jj",
  "ch",
  "k",
  "t",
  "p",
  "h",
];
const romanVowels = [
  "a",
  "ae",
  "ya",
  "yae",
  "eo",
  "e",
  "yeo",
  "ye",
  "o",
  "wa",
  "wae",
  "oe",
  "yo",
  "u",
  "wo",
  "we",
  "wi",
  "yu",
  "eu",
  "ui",
  "i",
];
const romanFinals = [
  "",
  "k",
  "k",
  "k",
  "n",
  "n",
  "n",
  "t",
  "l",
  "k",
  "m",
  "l",
  "l",
  "l",
  "p",
  "l",
  "m",
  "p",
  "p",
  "t",
  "t",
  "ng",
  "t",
  "t",
  "k",
  "t",
  "p",
  "t",
];

/** One syllable in Revised Romanisation (no assimilation across syllables: a search key, not for display). */
export function romanise(syllable: string): string {
  const index = syllable.charCodeAt(0) - firstSyllable;
  if (index < 0 || index > lastSyllable - firstSyllable) return "";
  return `${romanInitials[Math.floor(index / 588)]}${romanVowels[Math.floor((index % 588) / 28)]}${romanFinals[index % 28]}`;
}

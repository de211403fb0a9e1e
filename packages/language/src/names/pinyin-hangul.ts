/**
 * Hangul for one toneless pinyin syllable by the Korean rules for writing Chinese (외래어 표기법, 표 5): bing → 빙,
 * rong → 룽, chuan → 촨. `ü` may be written v. Undefined for what is no pinyin syllable.
 */
export function pinyinToHangul(syllable: string): string | undefined {
  const spelt = syllable.toLowerCase().replaceAll("ü", "v");
  const whole = wholeSyllables[spelt];
  if (whole !== undefined) return whole;
  const initial =
    spelt.startsWith("zh") || spelt.startsWith("ch") || spelt.startsWith("sh") ? spelt.slice(0, 2) : spelt.slice(0, 1);
  const consonant = initials[initial];
  if (consonant === undefined) return undefined;
  let final = spelt.slice(initial.length);
  if ("jqx".includes(initial) && final.startsWith("u")) final = `v${final.slice(1)}`;
  const vowel = finals[final];
  if (vowel === undefined) return undefined;
  const palatal = "jqx".includes(initial) || initial === "zh" || initial === "ch";
  return join(consonant, palatal ? flatten(vowel) : vowel, initial === "x" || initial === "sh");
}

const initials: Readonly<Record<string, number>> = {
  b: 7, p: 17, m: 6, f: 17, d: 3, t: 16, n: 2, l: 5, g: 0, k: 15, h: 18,
  j: 12, q: 14, x: 9, zh: 12, ch: 14, sh: 9, r: 5, z: 13, c: 14, s: 10,
}; // prettier-ignore

const finals: Readonly<Record<string, string>> = {
  a: "아", o: "오", e: "어", i: "이", u: "우", v: "위", ai: "아이", ei: "에이", ao: "아오", ou: "어우",
  an: "안", en: "언", ang: "앙", eng: "엉", ong: "웅", ia: "야", ie: "예", iao: "야오", iu: "유", ian: "옌",
  in: "인", iang: "양", ing: "잉", iong: "융", ua: "와", uo: "워", uai: "와이", ui: "우이", uan: "완", un: "운",
  uang: "왕", ve: "웨", ue: "웨", van: "위안", vn: "윈",
}; // prettier-ignore

const wholeSyllables: Readonly<Record<string, string>> = {
  zhi: "즈", chi: "츠", shi: "스", ri: "르", zi: "쯔", ci: "츠", si: "쓰", er: "얼", yi: "이", wu: "우", yu: "위",
  ya: "야", yo: "요", ye: "예", yai: "야이", yao: "야오", you: "유", yan: "옌", yin: "인", yang: "양", ying: "잉",
  wa: "와", wo: "워", wai: "와이", wei: "웨이", wan: "완", wen: "원", wang: "왕", weng: "웡",
  yue: "웨", yuan: "위안", yun: "윈", yong: "융", a: "아", o: "오", e: "어", ai: "아이", ei: "에이", ao: "아오",
  ou: "어우", an: "안", en: "언", ang: "앙", eng: "엉", gong: "궁",
}; // prettier-ignore

/** After ㅈ and ㅊ the glide is not written: 쟈 → 자, 졔 → 제, 쥬 → 주. */
const flatVowel: Readonly<Record<number, number>> = { 2: 0, 6: 4, 7: 5, 12: 8, 17: 13 };

function flatten(vowel: string): string {
  const { initial, medial, final } = split(vowel.charAt(0));
  return compose(initial, flatVowel[medial] ?? medial, final) + vowel.slice(1);
}

function join(consonant: number, vowel: string, keepsGlide: boolean): string {
  const { medial, final } = split(vowel.charAt(0));
  return compose(consonant, keepsGlide && medial === 7 ? 5 : medial, final) + vowel.slice(1);
}

function split(syllable: string): { initial: number; medial: number; final: number } {
  const code = syllable.charCodeAt(0) - 0xac00;
  return { initial: Math.floor(code / 588), medial: Math.floor((code % 588) / 28), final: code % 28 };
}

const compose = (initial: number, medial: number, final: number): string =>
  String.fromCharCode(0xac00 + initial * 588 + medial * 28 + final);

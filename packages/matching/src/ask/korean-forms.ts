/**
 * The beginnings that all forms of a Korean verb have, by rule from its dictionary form: 이끌다 is known in 이끄는, 이끈, 이끌었던,
 * 듣다 in 들은, 돕다 in 도와. Pure.
 */

const first = 0xac00;
const partsOf = (syllable: string): [initial: number, vowel: number, final: number] => {
  const code = (syllable.codePointAt(0) ?? first) - first;
  return [Math.floor(code / 588), Math.floor((code % 588) / 28), code % 28];
};
const made = (initial: number, vowel: number, final: number): string =>
  String.fromCodePoint(first + initial * 588 + vowel * 28 + final);

const vowels = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
const vowel = (letter: string): number => vowels.indexOf(letter);
const finals = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
const final = (letter: string): number => finals.indexOf(letter);
const isBright = (one: number): boolean => one === vowel("ㅏ") || one === vowel("ㅗ");

/** What 아/어 makes of an open syllable: 오 → 와, 주 → 줘, 꾸리 → 꾸려. */
const contracted: Readonly<Record<string, string>> = {
  ㅏ: "ㅏ",
  ㅓ: "ㅓ",
  ㅐ: "ㅐ",
  ㅔ: "ㅔ",
  ㅕ: "ㅕ",
  ㅗ: "ㅘ",
  ㅜ: "ㅝ",
  ㅣ: "ㅕ",
  ㅚ: "ㅙ",
  ㅟ: "ㅟ",
};

/** Words that begin with one of these are forms of the verb. */
export function beginningsOf(dictionary: string): string[] {
  const stem = dictionary.replace(/다$/u, "");
  const head = stem.slice(0, -1);
  const [initial, middle, end] = partsOf(stem.at(-1) ?? "");
  const open = (last: string) => [" ", "ㄴ", "ㄹ", "ㅂ", "ㅁ"].map((one) => last + made(initial, middle, final(one)));
  if (stem.endsWith("하")) return [...open(head), `${head}해`, `${head}했`, `${head}하`];
  if (stem.endsWith("되")) return [...open(head), `${head}돼`, `${head}됐`];
  if (stem.endsWith("르") && stem.length > 1) {
    const before = partsOf(head.at(-1) ?? "");
    const doubled = head.slice(0, -1) + made(before[0], before[1], final("ㄹ"));
    const after = isBright(before[1]) ? "라" : "러";
    const past = isBright(before[1]) ? "랐" : "렀";
    // 부르다 doubles its ㄹ, 따르다 does not; no list tells which.
    return [...open(head), doubled + after, doubled + past, head + after, head + past];
  }
  if (end === 0) {
    const letter = vowels[middle] ?? "";
    const joined = contracted[letter];
    if (letter === "ㅡ") {
      const before = head === "" ? vowel("ㅓ") : partsOf(head.at(-1) ?? "")[1];
      const bright = isBright(before) ? vowel("ㅏ") : vowel("ㅓ");
      return [...open(head), head + made(initial, bright, 0), head + made(initial, bright, final("ㅆ"))];
    }
    if (joined === undefined) return open(head);
    return [...open(head), head + made(initial, vowel(joined), 0), head + made(initial, vowel(joined), final("ㅆ"))];
  }
  if (finals[end] === "ㄹ") return [stem, ...open(head)];
  if (finals[end] === "ㄷ") return [stem, head + made(initial, middle, final("ㄹ"))];
  if (finals[end] === "ㅂ")
    return [
      stem,
      ...["우", "운", "울", "워", "웠", "와", "왔"].map((after) => head + made(initial, middle, 0) + after),
    ];
  if (finals[end] === "ㅅ")
    return [stem, ...["은", "을", "어", "었", "아", "았"].map((after) => head + made(initial, middle, 0) + after)];
  return [stem];
}

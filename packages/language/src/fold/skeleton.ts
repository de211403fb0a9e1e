import { isHangul } from "./hangul.ts";

/** Consonant classes that loanwords confuse: g k, d t, b p f v, j ch z, l r, s, m, n, N (ng). ㅎ and ㅇ say nothing. */
const initialClasses = ["g", "g", "n", "d", "d", "l", "m", "b", "b", "s", "s", "", "j", "j", "j", "g", "d", "b", ""];
const finalClasses = [
  "",
  "g",
  "g",
  "gs",
  "n",
  "n",
  "n",
  "d",
  "l",
  "lg",
  "m",
  "lb",
  "l",
  "l",
  "b",
  "l",
  "m",
  "b",
  "b",
  "d",
  "d",
  "N",
  "d",
  "d",
  "g",
  "d",
  "b",
  "",
];

/** The consonants of a Korean word as classes: 드론 -> dln. */
export function skeletonOfHangul(word: string): string {
  let written = "";
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (!isHangul(code)) continue;
    const index = code - 0xac00;
    written += initialClasses[Math.floor(index / 588)] ?? "";
    written += finalClasses[index % 28] ?? "";
  }
  return collapse(written);
}

/** The consonants that a Korean ear keeps of an English word: drone -> dln, sensor -> sns. Lower case in. */
export function skeletonOfLatin(word: string): string {
  const plain = word
    .replace(/[^a-z]/gu, "")
    .replace(/e$/u, "")
    .replace(/ph/gu, "f")
    .replace(/tch|ch/gu, "J")
    .replace(/sh|th/gu, "S")
    .replace(/c(?=[eiy])/gu, "S")
    .replace(/ck|qu|[ckq]/gu, "G")
    .replace(/x/gu, "GS")
    .replace(/ng(?![aeiouy])/gu, "N")
    .replace(/r(?![aeiouy])/gu, "");
  const classes: Readonly<Record<string, string>> = {
    g: "g",
    G: "g",
    d: "d",
    t: "d",
    b: "b",
    p: "b",
    f: "b",
    v: "b",
    j: "j",
    J: "j",
    z: "j",
    l: "l",
    r: "l",
    s: "s",
    S: "s",
    m: "m",
    n: "n",
    N: "N",
  };
  return collapse([...plain].map((letter) => classes[letter] ?? "").join(""));
}

const collapse = (classes: string): string => classes.replace(/(.)\1+/gu, "$1");

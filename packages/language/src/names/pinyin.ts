import { pinyin } from "pinyin-pro";
import { pinyinToHangul } from "./pinyin-hangul.ts";
import { toSimplified } from "./han-fold.ts";

const cache = new Map<string, readonly string[]>();

/** Toneless pinyin syllables of a Chinese text, one per Han character (lü as lv); other characters are left out. */
export function pinyinSyllables(text: string): readonly string[] {
  let syllables = cache.get(text);
  if (syllables === undefined) {
    const han = [...toSimplified(text)].filter((character) => /\p{Script=Han}/u.test(character)).join("");
    syllables = han === "" ? [] : pinyin(han, { toneType: "none", type: "array", v: true });
    if (cache.size > 50_000) cache.clear();
    cache.set(text, syllables);
  }
  return syllables;
}

/** Every toneless reading of one Han character (重 → zhong, chong). */
export const pinyinReadingsOf = (character: string): readonly string[] => [
  ...new Set(pinyin(character, { toneType: "none", type: "array", multiple: true, v: true })),
];

/** A Chinese text as Koreans write its sound: 冰澄 → 빙청. */
export const hangulOfChinese = (text: string): string =>
  pinyinSyllables(text)
    .map((syllable) => pinyinToHangul(syllable) ?? "")
    .join("");

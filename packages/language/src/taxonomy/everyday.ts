import type { Locale } from "@bridgehead/domain/shared/language";
import { compileLexicon, type Lexicon } from "./lexicon.ts";
import { everydayWords } from "./everyday-words.ts";

export type EverydayWord = { readonly ko: readonly string[]; readonly zh: readonly string[]; readonly en: readonly string[] };

/** Ordinary words that three languages share, in the order of their file. */
export const everydayList: readonly EverydayWord[] = everydayWords
  .trim()
  .split("\n")
  .map((line) => line.split("|").map((words) => words.split(",")))
  .map(([ko = [], zh = [], en = []]) => ({ ko, zh, en }));

let compiled: Lexicon | undefined;

/** Finds everyday words; entries count in `everydayList`. */
export function everyday(): Lexicon {
  compiled ??= compileLexicon(everydayList.flatMap(({ ko, zh, en }, entry) => [...ko, ...zh, ...en].map((text) => ({ entry, text }))));
  return compiled;
}

/** A name for the entry: its first English word, for reasons and logs. */
export function everydayLabel(entry: number, locale: Locale = "en"): string {
  return everydayList[entry]?.[locale][0] ?? "";
}

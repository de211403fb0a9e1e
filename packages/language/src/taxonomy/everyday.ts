import type { Locale } from "@bridgehead/domain/shared/language";
import { facetWeight } from "./facets.ts";
import { compileLexicon, type Lexicon } from "./lexicon.ts";
import { verbForms } from "../tokens/korean-verbs.ts";
import { everydayDeeds } from "./everyday-deeds.ts";
import { everydayMatters } from "./everyday-matters.ts";
import { everydayThings } from "./everyday-things.ts";
import { everydayTrade } from "./everyday-trade.ts";
import { everydayWords } from "./everyday-words.ts";

export type EverydayWord = { readonly ko: readonly string[]; readonly zh: readonly string[]; readonly en: readonly string[]; readonly weight: number };

/** Ordinary words that three languages share, in the order of their file. */
export const everydayList: readonly EverydayWord[] = [
  everydayWords,
  everydayDeeds,
  everydayThings,
  everydayTrade,
  everydayMatters,
]
  .flatMap((words) => words.trim().split("\n"))
  .map((line) => ({ weight: line.startsWith("~") ? facetWeight : 1, words: line.replace("~", "").split("|").map((words) => words.split(",")) }))
  .map(({ weight, words: [ko = [], zh = [], en = []] }) => ({
    ko: ko.flatMap((word) => (word.endsWith("-") ? verbForms(word.slice(0, -1)) : [word])),
    zh,
    en,
    weight,
  }));

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

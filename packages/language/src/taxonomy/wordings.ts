import type { Concept } from "./concept.ts";

type Words = Readonly<Record<"ko" | "zh" | "en", readonly string[]>>;

/** Reads lines of "concept|Korean|Chinese|English", words by semicolon; a language may have none. */
function readLines(lines: string): readonly { readonly id: string; readonly words: Words }[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => line.split("|"))
    .map(([id = "", ...languages]) => {
      const [ko = [], zh = [], en = []] = languages.map((words) => words.split(";").filter((word) => word !== ""));
      return { id, words: { ko, zh, en } };
    });
}

const noNames = { ko: [], zh: [], en: [] };

/** Lines of plain wordings as additions to the concepts of the same id. */
export const plainOf = (lines: string): readonly Concept[] => readLines(lines).map(({ id, words }) => ({ id, ...noNames, plain: words }));

/** Lines of words of the trade as additions to the concepts of the same id. */
export const tradeOf = (lines: string): readonly Concept[] => readLines(lines).map(({ id, words }) => ({ id, ...noNames, trade: words }));

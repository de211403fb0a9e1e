import { isPlaceholder } from "../values/text.ts";

const bullet = /^\s*(?:[-–—•·▪■□●○◦※*▶]\s+|[①-⑳]\s*|[(（]?\d{1,2}[)）]\s*|\d{1,2}\s*[、.．](?!\d)\s*|\d{1,2}\s*、\s*)/u;
/** An enumerator glued to a number that might be a decimal: "1.5万吨冷库" may be item 1 or one and a half. */
const doubtful = /^1[.．](?=\d)/u;

/**
 * Cuts a cell of offers or needs into items, at what nobody puts inside one: line breaks, bullets, enumerators, semicolons
 * and " / " between East Asian texts. Commas are left for `splitKnown`.
 */
export function splitItems(text: string): string[] {
  const isEastAsian = /[가-힣\p{Script=Han}ぁ-んァ-ヶ]/u.test(text);
  const lines = text
    // A line that ends in a word of joining goes on in the next: 전구체와 / 도전재.
    .replace(
      /(?<=[가-힣]{2}(?:와|과|및|의|용|하는|위한|또는)|[、,，及与和或的]|\s(?:and|or|of|for|with))[^\S\n]*\r?\n\s*(?![-•·※*\d①-⑳])/giu,
      " ",
    )
    .replace(/(?<=\S)\s*(?=[①-⑳])/gu, "\n")
    .split(/\r?\n+|\s+\|\s+/u)
    .flatMap((line) => (isEastAsian ? line.split(/\s*[;；]\s*|\s+\/\s+|。\s*(?=\S)/u) : [line]));
  return lines
    .map((line) =>
      line
        .replace(bullet, "")
        .trim()
        .replace(/[。；;]+$/u, "")
        .trim(),
    )
    .filter((line) => line !== "" && !isPlaceholder(line));
}

const masked = (text: string): string =>
  text
    .replace(/\d+(?:[.,]\d+)*/gu, "#")
    .replace(/\s+/gu, " ")
    .trim();

/** Items seen across the mailbag, by their words with numbers masked, to recognise where one ends and the next begins. */
export type KnownItems = {
  readonly has: (item: string) => boolean;
  /** True when other items begin, or end, in the same way. */
  readonly begins: (item: string) => boolean;
  readonly ends: (item: string) => boolean;
};

const edge = 8;

export function knownItems(items: Iterable<string>): KnownItems {
  const [whole, starts, tails] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const item of items) {
    const key = masked(item);
    if (key.length < edge) continue;
    whole.add(key);
    starts.add(key.slice(0, edge));
    tails.add(key.slice(-edge));
  }
  return {
    has: (item) => whole.has(masked(item)),
    begins: (item) => starts.has(masked(item).slice(0, edge)),
    ends: (item) => tails.has(masked(item).slice(-edge)),
  };
}

/**
 * Splits an item at commas where what follows stands as a whole item elsewhere, where both sides do, or where the left side
 * begins and ends, and the right side ends, as other items do.
 */
export function splitKnown(item: string, known: KnownItems): string[] {
  const commas = [...item.matchAll(/,\s+|，/gu)].map((match) => ({
    at: match.index,
    after: match.index + match[0].length,
  }));
  for (const { at, after } of commas) {
    const [left, right] = [item.slice(0, at).trim(), item.slice(after).trim()];
    if (left.length < edge || right.length < edge) continue;
    if (known.has(right)) return [...splitKnown(left, known), right];
    if (known.has(left)) {
      const rest = splitKnown(right, known);
      if (rest.length > 1) return [left, ...rest];
    }
    if (
      commas.length >= 3 &&
      known.begins(left) &&
      known.ends(left) &&
      known.ends(right) &&
      !known.ends(item.slice(0, at).split(/,\s+|，/u)[0] as string)
    )
      return [left, right];
  }
  return [item];
}

/** "1.5万吨冷库…" with its enumerator taken off, where the column enumerates and the rest is an item elsewhere. */
export function withoutDoubtfulNumber(
  item: string,
  known: KnownItems,
  columnEnumerates: boolean,
): { readonly item: string; readonly isDoubtful: boolean } {
  if (!doubtful.test(item) || !columnEnumerates) return { item, isDoubtful: false };
  const rest = item.replace(doubtful, "");
  return known.has(rest) ? { item: rest, isDoubtful: false } : { item, isDoubtful: true };
}

/** True when single items of a column begin with "1." although no second follows: the column's writer enumerates by habit. */
export const enumeratesByHabit = (texts: readonly string[]): boolean =>
  texts.filter((text) => /^1[.．、](?!\d)/u.test(text)).length >= Math.max(2, texts.length * 0.08);

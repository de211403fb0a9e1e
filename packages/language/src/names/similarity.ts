/**
 * How alike two strings are, 0 to 1: one minus the Damerau-Levenshtein distance (neighbouring swaps count once, optimal
 * string alignment) over the longer length, by code point. `least`: a likeness below it may be answered with 0, which is
 * much faster for names that have nothing in common.
 */
export function similarity(left: string, right: string, least = 0): number {
  if (left === right) return 1;
  return likeness(codesOf(left), codesOf(right), exact, least);
}

/**
 * As `similarity`, on Hangul taken apart into letters; letters that Koreans mix up in foreign names (ㅈ/ㅊ/ㅉ, ㅔ/ㅐ, ㅜ/ㅗ)
 * cost less.
 */
export function hangulSimilarity(left: string, right: string, least = 0): number {
  if (left === right) return 1;
  return likeness(lettersOf(left), lettersOf(right), letterCost, least);
}

type Cost = (x: number, y: number) => number;

const exact: Cost = (x, y) => (x === y ? 0 : 1);

function likeness(a: readonly number[], b: readonly number[], cost: Cost, least: number): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 1;
  const most = (1 - least) * longer + 1e-9;
  if (Math.abs(a.length - b.length) > most) return 0;
  const distance = editDistance(a, b, cost, most);
  return distance > most ? 0 : 1 - distance / longer;
}

/** Rows of the table of distances, kept between calls: names are compared by the hundred thousand. */
let rows = [new Float64Array(64), new Float64Array(64), new Float64Array(64)] as [
  Float64Array,
  Float64Array,
  Float64Array,
];

/** Distance, or anything above `most` once it cannot come out below. Only the band that `most` allows is worked out. */
function editDistance(a: readonly number[], b: readonly number[], cost: Cost, most: number): number {
  const width = b.length;
  if (rows[0].length < width + 2)
    rows = [new Float64Array(width * 2), new Float64Array(width * 2), new Float64Array(width * 2)];
  let [before, previous, row] = rows;
  const band = Math.floor(most);
  for (let j = 0; j <= width; j++) previous[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const [from, to] = [Math.max(1, i - band), Math.min(width, i + band)];
    row[from - 1] = from === 1 ? i : Infinity;
    let lowest = from === 1 ? i : Infinity;
    const x = a[i - 1] as number;
    for (let j = from; j <= to; j++) {
      const y = b[j - 1] as number;
      let best = (previous[j - 1] as number) + (x === y ? 0 : cost(x, y));
      const deletion = (previous[j] as number) + 1;
      const insertion = (row[j - 1] as number) + 1;
      if (deletion < best) best = deletion;
      if (insertion < best) best = insertion;
      if (i > 1 && j > 1 && x === b[j - 2] && a[i - 2] === y) best = Math.min(best, (before[j - 2] as number) + 1);
      row[j] = best;
      if (best < lowest) lowest = best;
    }
    if (to < width) row[to + 1] = Infinity;
    // A swap reaches one row further back, so two rows must be past hope.
    if (lowest > most + 1) return Infinity;
    [before, previous, row] = [previous, row, before];
  }
  return previous[width] as number;
}

const codes = new Map<string, readonly number[]>();

function codesOf(text: string): readonly number[] {
  let known = codes.get(text);
  if (!known) {
    known = Array.from(text, (character) => character.codePointAt(0) as number);
    if (codes.size > 20_000) codes.clear();
    codes.set(text, known);
  }
  return known;
}

const cache = new Map<string, readonly number[]>();

/** Hangul taken apart into its letters (NFD); other characters stay. */
function lettersOf(text: string): readonly number[] {
  let letters = cache.get(text);
  if (!letters) {
    letters = codesOf(text.normalize("NFD"));
    if (cache.size > 20_000) cache.clear();
    cache.set(text, letters);
  }
  return letters;
}

const confused = [
  "ᄀᄁᄏ", "ᄃᄄᄐ", "ᄇᄈᄑ", "ᄌᄍᄎ", "ᄉᄊ", "ᅢᅦᅤᅨ", "ᅩᅮ", "ᅥᅩ", "ᅬᅫᅰ", "ᅲᅱ", "ᅮᅳ", "ᅡᅣ", "ᅥᅧ", "ᆫᆼ", "ᄂᄅ", "ᅱᅴ",
]; // prettier-ignore
const confusedPairs = new Set(
  confused.flatMap((group) => codesOf(group).flatMap((x) => codesOf(group).map((y) => x * 0x10000 + y))),
);

const letterCost: Cost = (x, y) => (x === y ? 0 : confusedPairs.has(x * 0x10000 + y) ? 0.4 : 1);

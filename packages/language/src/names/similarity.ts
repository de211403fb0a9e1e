/**
 * How alike two strings are, 0 to 1: one minus the Damerau-Levenshtein distance (neighbouring swaps count once,
 * optimal string alignment) over the longer length. Works on code points.
 */
export function similarity(left: string, right: string): number {
  if (left === right) return 1;
  const [a, b] = [[...left], [...right]];
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - editDistance(a, b, (x, y) => (x === y ? 0 : 1)) / longer;
}

/** As `similarity`, on Hangul taken apart into letters; letters that Koreans mix up in foreign names (ㅈ/ㅊ/ㅉ, ㅔ/ㅐ, ㅜ/ㅗ) cost less. */
export function hangulSimilarity(left: string, right: string): number {
  if (left === right) return 1;
  const [a, b] = [letters(left), letters(right)];
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - editDistance(a, b, letterCost) / longer;
}

/** Damerau-Levenshtein distance with a cost per substitution. */
export function editDistance(
  a: readonly string[],
  b: readonly string[],
  cost: (x: string, y: string) => number = (x, y) => (x === y ? 0 : 1),
): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const [x, y] = [a[i - 1] as string, b[j - 1] as string];
      let best = Math.min(
        (previous[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (previous[j - 1] as number) + cost(x, y),
      );
      if (i > 1 && j > 1 && x === b[j - 2] && a[i - 2] === y) best = Math.min(best, (before[j - 2] as number) + 1);
      row.push(best);
    }
    [before, previous] = [previous, row];
  }
  return previous[b.length] as number;
}

/** Hangul taken apart into compatibility letters; other characters stay. */
export const letters = (text: string): string[] => [...text.normalize("NFD")];

const alike = [
  "ᄀᄁᄏ", "ᄃᄄᄐ", "ᄇᄈᄑ", "ᄌᄍᄎ", "ᄉᄊ", "ᅢᅦᅤᅨ", "ᅩᅮ", "ᅥᅩ", "ᅬᅫᅰ", "ᅲᅱ", "ᅮᅳ", "ᅡᅣ", "ᅥᅧ", "ᆫᆼ", "ᄂᄅ", "ᅱᅴ",
]; // prettier-ignore

function letterCost(x: string, y: string): number {
  if (x === y) return 0;
  return alike.some((group) => group.includes(x) && group.includes(y)) ? 0.4 : 1;
}

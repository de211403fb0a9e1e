/** English words that say nothing about an industry. */
const emptyWords = new Set(
  "a an and any are as at be been being but by can could do does for from get gets give given had has have having how i if in into is it its itself let like make makes making may more most much must need needs needed no not of on one only onto or other our out over own per put see seek seeking should so some such than that the their them then there these they thing things this those through to too under up us use used using very want wanted was we well were what when where which while who whom whose why will with within without would you your looking look find found able also about after all already always around because before both during each either etc even every just many new now off often same several still take takes taken together until via way ways yet including based wish wishes hope company companies firm firms partner partners supplier suppliers provider providers provide provides provided offer offers offering product products solution solutions system systems service services technology technologies".split(
    " ",
  ),
);

export const isEmptyEnglish = (word: string): boolean => emptyWords.has(word);

const endings: readonly (readonly [ending: string, replacement: string, least: number])[] = [
  ["izations", "iz", 4],
  ["isations", "iz", 4],
  ["ization", "iz", 4],
  ["isation", "iz", 4],
  ["ations", "at", 4],
  ["ation", "at", 4],
  ["ators", "at", 4],
  ["ator", "at", 4],
  ["ating", "at", 4],
  ["ated", "at", 4],
  ["ates", "at", 4],
  ["ate", "at", 4],
  ["ings", "", 4],
  ["ing", "", 4],
  ["ions", "", 4],
  ["ion", "", 4],
  ["ments", "", 4],
  ["ment", "", 4],
  ["ers", "", 4],
  ["ors", "", 5],
  ["er", "", 4],
  ["or", "", 5],
  ["ies", "i", 3],
  ["ied", "i", 3],
  ["ical", "ic", 4],
  ["ics", "", 5],
  ["ic", "", 5],
  ["ness", "", 4],
  ["less", "less", 3],
  ["ed", "", 4],
  ["es", "", 4],
  ["ly", "", 4],
  ["s", "", 3],
  ["y", "i", 4],
  ["e", "", 4],
];

/**
 * A word's root, cut roughly so that inspect, inspection and inspectors meet. Lower case in, lower case out.
 * Rougher than Porter's stemmer on purpose: the lists it compares are a few thousand words of industry.
 */
export function stem(word: string): string {
  if (word.length < 4) return word;
  const known = stems.get(word);
  if (known !== undefined) return known;
  const root = cut(word);
  if (stems.size < 20_000) stems.set(word, root);
  return root;
}

const stems = new Map<string, string>();

function cut(word: string): string {
  if (/\d/u.test(word)) return word;
  let root = word.replace(/'s$/u, "");
  for (const [ending, replacement, least] of endings) {
    if (!root.endsWith(ending) || root.length - ending.length < least) continue;
    if (ending === "s" && /[su]s$/u.test(root)) continue;
    root = root.slice(0, root.length - ending.length) + replacement;
    break;
  }
  if (root.length > 4 && root.endsWith("e")) root = root.slice(0, -1);
  if (root.length > 4 && root.endsWith("y")) root = `${root.slice(0, -1)}i`;
  return root.replace(/([bdfgklmnprt])\1$/u, "$1");
}

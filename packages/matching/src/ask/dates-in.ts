const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthPattern = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";

const forms: readonly (readonly [RegExp, (parts: readonly string[]) => readonly (string | undefined)[]])[] = [
  [/(?<!\d)((?:19|20)\d\d)[-./]\s?(\d{1,2})(?:[-./]\s?(\d{1,2}))?(?!\d)/gu, ([year, month, day]) => [year, month, day]],
  [
    /(?<!\d)((?:19|20)\d\d)(?:년도?|年)?(?:\s*(\d{1,2})(?:월|月)(?:\s*(\d{1,2})(?:일|日|号))?)?/gu,
    ([year, month, day]) => [year, month, day],
  ],
  [
    new RegExp(`(?<!\\d)(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?${monthPattern}\\s+((?:19|20)\\d\\d)`, "gu"),
    ([day, month, year]) => [year, numberOf(month), day],
  ],
  [
    new RegExp(`${monthPattern}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)`, "gu"),
    ([month, day, year]) => [year, numberOf(month), day],
  ],
  // A day of a month of no year: 24 September, 9월 24일.
  [
    new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${monthPattern}(?!\\s+(?:19|20)\\d\\d)`, "gu"),
    ([day, month]) => [undefined, numberOf(month), day],
  ],
  [
    new RegExp(`${monthPattern}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?!,?\\s+(?:19|20)\\d\\d)`, "gu"),
    ([month, day]) => [undefined, numberOf(month), day],
  ],
  [
    /(?<!\d|年|년\s?)(\d{1,2})\s?(?:월|月)\s?(\d{1,2})\s?(?:일(?![\d간대])|日|号)/gu,
    ([month, day]) => [undefined, month, day],
  ],
  // A day alone: the 25th, 25일, 25号; the 19th congress is none.
  [
    /(?<![\d.,월月])(\d{1,2})(?:st|nd|rd|th)\b(?!\s+(?!of|at|in|on|and|to|for|from|was|is|did|who|what|where|by|with)[a-z])/gu,
    ([day]) => [undefined, undefined, day],
  ],
  [/(?<![\d.,월月]\s?)(\d{1,2})\s?(?:일(?![\d간대])|日|号)/gu, ([day]) => [undefined, undefined, day]],
];

const numberOf = (month: string | undefined): string => String(monthNames.indexOf(month ?? "") + 1);

/** Years, months and days in a folded text, as precise as they are written, the longest at each place; a day alone as `--25`. */
export function datesIn(key: string): { start: number; end: number; date: string }[] {
  const found = forms.flatMap(([pattern, order]) =>
    [...key.matchAll(pattern)].map((match) => {
      const [year, month, day] = order(match.slice(1));
      const whole = [year, month?.padStart(2, "0"), day?.padStart(2, "0")]
        .filter((part) => part !== undefined)
        .join("-");
      const date = year === undefined ? `--${whole}` : whole;
      return { start: match.index, end: match.index + match[0].length, date };
    }),
  );
  const longest = found.toSorted((a, b) => b.date.length - a.date.length || b.end - b.start - (a.end - a.start));
  const kept: typeof found = [];
  for (const one of longest) if (!kept.some(({ start, end }) => one.start < end && start < one.end)) kept.push(one);
  return kept;
}

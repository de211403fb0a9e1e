/**
 * What is ticked in a cell that lists every choice: "■ 필요  □ 불필요" → 필요, "( ) Yes (O) No" → No, "☑线下 □线上" → 线下. Nothing
 * when all boxes are empty; other texts come back as they are.
 */
export function tickedChoices(text: string): string {
  if (!/[□☐◻⬜▢]|[(（[]\s*[)）\]]/u.test(text)) return text;
  return boxes(text, /(?<mark>[□☐◻⬜▢■☑☒✅🗹▣◼◉●✔✓])\s*/gu, /[■☑☒✅🗹▣◼◉●✔✓]/u) ?? brackets(text) ?? text;
}

/** Boxes before their choices, or behind them when the text does not begin with one. */
function boxes(text: string, pattern: RegExp, ticked: RegExp): string | undefined {
  const marks = [...text.matchAll(pattern)];
  if (marks.length === 0 || !/[□☐◻⬜▢]/u.test(text)) return undefined;
  return pick(
    text,
    marks.map((match) => ({ at: match.index, length: match[0].length, isTicked: ticked.test(match[0]) })),
  );
}

function brackets(text: string): string | undefined {
  const marks = [...text.matchAll(/[(（[]\s*([oO○●vVxX✓✔√■*]?)\s*[)）\]]\s*/gu)];
  if (marks.length < 2 || marks.every((match) => match[1] !== "")) return undefined;
  return pick(
    text,
    marks.map((match) => ({ at: match.index, length: match[0].length, isTicked: match[1] !== "" })),
  );
}

function pick(text: string, marks: readonly { at: number; length: number; isTicked: boolean }[]): string {
  const first = marks[0] as (typeof marks)[number];
  const isBehind = text.slice(0, first.at).trim() !== "";
  return marks
    .flatMap((mark, index) => {
      if (!mark.isTicked) return [];
      const before = marks[index - 1];
      const own = isBehind
        ? text.slice(before ? before.at + before.length : 0, mark.at)
        : text.slice(mark.at + mark.length, marks[index + 1]?.at);
      return [
        own
          .trim()
          .replace(/^[,/·、]+|[,/·、]+$/gu, "")
          .trim(),
      ];
    })
    .filter((one) => one !== "")
    .join(", ");
}

import type { CellValue } from "./grid.ts";
import { limits, UnreadableFile } from "./limits.ts";

/**
 * Splits delimited text (comma, semicolon, tab or bar; any line end; quotes doubled inside quotes) into records.
 * The delimiter is the one that cuts the records most evenly. A quote that is never closed is taken as a character.
 */
export function parseDelimited(text: string): CellValue[][] {
  const { body, declared } = declaredSeparator(text);
  const delimiter = declared ?? findDelimiter(body);
  return split(body, delimiter, true) ?? (split(body, delimiter, false) as CellValue[][]);
}

/** Excel's own first line, `sep=;`. */
function declaredSeparator(text: string): { body: string; declared?: string } {
  const match = /^sep=(.)\r?\n/u.exec(text);
  return match ? { body: text.slice(match[0].length), declared: match[1] as string } : { body: text };
}

const delimiters = ["\t", ";", ",", "|"] as const;

function findDelimiter(text: string): string {
  const head = text.slice(0, 40_000);
  let [best, bestScore] = [",", -1];
  for (const delimiter of delimiters) {
    const records = split(head, delimiter, true) ?? split(head, delimiter, false) ?? [];
    const counts = records
      .slice(0, 60)
      .filter((record) => record.some((cell) => cell !== null))
      .map((record) => record.length);
    if (head.length < text.length) counts.pop();
    const widths = new Map<number, number>();
    for (const count of counts) widths.set(count, (widths.get(count) ?? 0) + 1);
    const [width, times] = [...widths].filter(([count]) => count > 1).sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [
      1, 0,
    ];
    const score = width === 1 ? 0 : (times / counts.length) * (1 + Math.log2(width) / 8);
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

/** Undefined when quotes do not close: then quotes mean nothing in this file. */
function split(text: string, delimiter: string, withQuotes: boolean): CellValue[][] | undefined {
  const records: CellValue[][] = [];
  let record: CellValue[] = [];
  let [position, cells] = [0, 0];
  const end = (value: string) => {
    if (value.length > limits.cellTextMax && !withQuotes) value = value.slice(0, limits.cellTextMax);
    record.push(value === "" ? null : value);
    if (++cells > limits.cellsMax) throw new UnreadableFile("too large", `more than ${limits.cellsMax} cells`);
  };
  while (position < text.length) {
    const character = text[position] as string;
    if (withQuotes && character === '"') {
      let value = "";
      for (position++; ;) {
        const close = text.indexOf('"', position);
        if (close === -1) return undefined;
        value += text.slice(position, close);
        position = close + 1;
        if (text[position] !== '"') break;
        value += '"';
        position++;
      }
      if (value.length > limits.cellTextMax) return undefined;
      const rest = nextBreak(text, position, delimiter);
      value += text.slice(position, rest);
      position = rest;
      end(value);
    } else {
      const stop = nextBreak(text, position, delimiter);
      end(text.slice(position, stop));
      position = stop;
    }
    if (position >= text.length) break;
    if (text[position] === delimiter) {
      position++;
      if (position >= text.length) end("");
      continue;
    }
    position += text[position] === "\r" && text[position + 1] === "\n" ? 2 : 1;
    records.push(record);
    record = [];
    if (records.length > limits.rowsMax) throw new UnreadableFile("too large", `more than ${limits.rowsMax} records`);
  }
  if (record.length > 0) records.push(record);
  return records;
}

function nextBreak(text: string, from: number, delimiter: string): number {
  for (let index = from; index < text.length; index++) {
    const character = text[index];
    if (character === delimiter || character === "\n" || character === "\r") return index;
  }
  return text.length;
}

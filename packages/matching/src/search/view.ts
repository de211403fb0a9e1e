/**
 * All texts of an index written one after another in one spelling, with line feeds between them. Scanning two million
 * characters with indexOf takes about a millisecond, needs no tokeniser and finds any part of a word.
 */
export type View = {
  readonly text: string;
  /** Where each unit came from, in UTF-16 units of its own text. */
  readonly from: Int32Array;
  /** Where the original of each unit ends: a letter of a pinyin syllable covers the whole character. */
  readonly to: Int32Array;
  /** 1 where a word begins, 2 where a syllable begins inside one. */
  readonly starts: Uint8Array;
  /** `lineStarts[line]`: where a line begins; a line is one text. */
  readonly lineStarts: Int32Array;
  readonly lineTexts: Int32Array;
};

export type ViewWriter = {
  readonly add: (written: string, from: number, to: number, start: number) => void;
  /** Ends the line of text number `text`; an empty line is forgotten. */
  readonly endLine: (text: number) => void;
  readonly finish: () => View;
};

/** A view under construction. */
export function viewWriter(): ViewWriter {
  const parts: string[] = [];
  let line: string[] = [];
  let length = 0;
  let lineBegan = 0;
  let from = new Int32Array(1 << 16);
  let to = new Int32Array(1 << 16);
  let starts = new Uint8Array(1 << 16);
  const lineStarts: number[] = [];
  const lineTexts: number[] = [];

  function room(more: number): void {
    if (length + more <= from.length) return;
    const size = Math.max(from.length * 2, length + more);
    const grown = new Int32Array(size);
    grown.set(from);
    from = grown;
    const grownTo = new Int32Array(size);
    grownTo.set(to);
    to = grownTo;
    const grownStarts = new Uint8Array(size);
    grownStarts.set(starts);
    starts = grownStarts;
  }

  return {
    add(written, fromUnit, toUnit, start) {
      room(written.length + 1);
      line.push(written);
      for (let unit = 0; unit < written.length; unit++) {
        from[length] = fromUnit;
        to[length] = toUnit;
        starts[length] = unit === 0 ? start : 0;
        length++;
      }
    },
    endLine(text) {
      if (length === lineBegan) return;
      room(1);
      line.push("\n");
      parts.push(line.join(""));
      line = [];
      lineStarts.push(lineBegan);
      lineTexts.push(text);
      starts[length] = 1;
      length++;
      lineBegan = length;
    },
    finish: () => ({
      text: parts.join(""),
      from: from.slice(0, length),
      to: to.slice(0, length),
      starts: starts.slice(0, length),
      lineStarts: Int32Array.from(lineStarts),
      lineTexts: Int32Array.from(lineTexts),
    }),
  };
}

/** Calls `found` with the position and text of every occurrence, in order. */
export function scan(view: View, needle: string, found: (at: number, text: number) => void): void {
  let line = 0;
  for (let at = view.text.indexOf(needle); at !== -1; at = view.text.indexOf(needle, at + 1)) {
    if (at >= (view.lineStarts[line + 1] ?? Infinity)) line = lineAt(view, at, line);
    found(at, view.lineTexts[line] ?? 0);
  }
}

function lineAt(view: View, at: number, known: number): number {
  let low = known;
  let high = view.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((view.lineStarts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

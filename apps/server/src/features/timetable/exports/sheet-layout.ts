// Where things stand on a printed sheet, and how a long name is broken. Pure: no font is asked.

/** The parts of a sheet's row, with their place from the left margin and their width in points. */
export type SheetColumn = { readonly x: number; readonly width: number };

const lineRoomLost = 2;

/** A share of the width for each column, in its order, with a gap between them. */
export function columnsOf(width: number, shares: readonly number[], gap = 10): SheetColumn[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  let x = 0;
  return shares.map((share) => {
    const column = { x, width: (width * share) / whole - gap };
    x += (width * share) / whole;
    return column;
  });
}

/**
 * About how wide a text is. A full-width letter is an em, others by their kind: asking the font for every name took most
 * of the time of a print of 270 pages.
 */
export function widthOf(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += emsOf(letter);
  return ems * size;
}

/** Of Noto Sans CJK Bold, rounded up. */
function emsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 0xac00 && code <= 0xd7a3) return 0.93;
  if (code >= 0x1100) return 1;
  if (/[ijlrtfI.,:;'!()|-]|\s/.test(letter)) return 0.4;
  return /[A-Z@%&mw]/.test(letter) ? 0.72 : 0.6;
}

/** A text in at most `linesMax` lines of the width; what does not fit ends in an ellipsis. Chinese breaks anywhere, the rest between words. */
export function wrapped(text: string, width: number, size: number, linesMax = 2): string[] {
  const room = width - lineRoomLost;
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text, room, size)) {
    if (widthOf(line + piece.trimEnd(), size) > room && line !== "") {
      lines.push(line.trimEnd());
      line = "";
    }
    line += line === "" ? piece.trimStart() : piece;
  }
  if (line !== "") lines.push(line.trimEnd());
  return lines.length <= linesMax
    ? lines
    : [...lines.slice(0, linesMax - 1), shortened(lines.slice(linesMax - 1).join(" "), room, size)];
}

/** The text cut to the width, with an ellipsis where something was cut. */
function shortened(text: string, width: number, size: number): string {
  const letters = [...text];
  while (letters.length > 0 && widthOf(`${letters.join("")}…`, size) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/** The largest of the sizes at which the text stands in one line, else the smallest. */
export function sizeToFit(text: string, width: number, sizes: readonly number[]): number {
  return sizes.find((size) => widthOf(text, size) <= width) ?? (sizes.at(-1) as number);
}

/** Words with the space behind them, single Chinese letters, and the letters of a word that is longer than a line. */
function piecesOf(text: string, width: number, size: number): string[] {
  const words = text.match(
    /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]\s*|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+\s*/gu,
  );
  return (words ?? []).flatMap((word) => (widthOf(word.trimEnd(), size) > width ? [...word] : [word]));
}

/**
 * A table as CSV (RFC 4180): lines end in CRLF, a mark at its head lets spreadsheets read it as UTF-8. A text that a
 * spreadsheet would take for a formula is led by an apostrophe, so that a name never computes anything.
 */
export const writeCsv = (rows: readonly (readonly (string | number | null)[])[]): string =>
  `\ufeff${rows.map((cells) => `${cells.map(cell).join(",")}\r\n`).join("")}`;

function cell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

import { cellText, isBlank, type CellValue, type Grid } from "../cells/grid.ts";
import { isDayLabel } from "../fields/map-columns.ts";
import { areFieldsOfOneKind, headerLikeness } from "../fields/match-header.ts";
import { hasLegalForm } from "@bridgehead/language/names/legal-forms";
import { flatten } from "../values/text.ts";
import { classifyRows } from "./classify-rows.ts";
import { readForms } from "./read-forms.ts";
import type { Column, FoundTable, PassedRow } from "./found-table.ts";

/** What a grid holds: its tables, and the text of rows that belong to none. */
export type FoundTables = {
  readonly tables: readonly FoundTable[];
  readonly texts: readonly string[];
  readonly filledRows: number;
};

/**
 * Finds the tables of a grid: titles above headers, headers of one to three rows, several tables below each other, and
 * upright forms. `noHeaders` are rows that look like headers and turned out not to be. Rows that are no data (totals, examples, footnotes) are passed over by name.
 */
export function findTables(grid: Grid, noHeaders: ReadonlySet<number> = new Set()): FoundTables {
  const filled = grid.rows.map((row) => row.reduce<number>((sum, cell) => sum + (isBlank(cell) ? 0 : 1), 0));
  const filledRows = filled.filter((count) => count > 0).length;
  const headers = findHeaders(grid, filled, noHeaders);
  const forms = readForms(grid, headers.length > 0 ? Math.max(...headers.map(({ matches }) => matches)) : 0);
  if (forms) return { tables: [forms], texts: forms.titles, filledRows };
  const tables: FoundTable[] = [];
  let start = 0;
  for (const [index, header] of headers.entries()) {
    const next = headers[index + 1];
    const end = next
      ? titlesBefore(grid, filled, next.rows[0] as number, header.rows.at(-1) as number)
      : grid.rows.length;
    tables.push(buildTable(grid, tables.length, header.rows, start, end));
    start = end;
  }
  return { tables, texts: headers.length === 0 ? textsOf(grid, 0, grid.rows.length) : [], filledRows };
}

/**
 * Tables under each row that might head one although nobody knows enough of its words: short texts, no firm and no address
 * among them, and rows as wide below. For grids in which nothing was found; whoever asks must see whether they make sense.
 */
export function possibleTables(grid: Grid): FoundTable[] {
  const filled = grid.rows.map((row) => row.reduce<number>((sum, cell) => sum + (isBlank(cell) ? 0 : 1), 0));
  const found: FoundTable[] = [];
  for (let row = 0; row < Math.min(grid.rows.length - 1, 12) && found.length < 4; row++) {
    const cells = (grid.rows[row] ?? []).filter((cell) => !isBlank(cell));
    const isPossible =
      cells.length >= 2 &&
      (filled[row + 1] as number) >= 2 &&
      cells.every(
        (cell) =>
          cell instanceof Date ||
          isYear(cell) ||
          (typeof cell === "string" &&
            flatten(cell).length <= 40 &&
            !/[@＠]|https?:|\d{5,}|^[\d\p{P}\p{S}]+$/u.test(cell) &&
            !(flatten(cell).length > 6 && hasLegalForm(cell))),
      );
    if (!isPossible) continue;
    const rows = extend(grid, row, filled);
    found.push(buildTable(grid, 0, rows, 0, grid.rows.length));
    row = rows.at(-1) as number;
  }
  return found;
}

type Header = { readonly rows: readonly number[]; readonly matches: number };

function findHeaders(grid: Grid, filled: readonly number[], noHeaders: ReadonlySet<number>): Header[] {
  const headers: Header[] = [];
  let known = "";
  for (let row = 0; row < grid.rows.length; row++) {
    const matches = noHeaders.has(row) ? 0 : headerMatches(grid, row, filled[row] as number);
    if (matches === 0) continue;
    const rows = extend(grid, row, filled);
    const texts = textKey(grid, rows);
    const last = headers.at(-1);
    if (texts !== known && !(last && (sharesMost(texts, known) || repeats(grid, rows, last.rows)))) {
      headers.push({ rows, matches });
      known = texts;
    }
    row = rows.at(-1) as number;
  }
  return headers;
}

const textKey = (grid: Grid, rows: readonly number[]): string =>
  rows.map((row) => (grid.rows[row] ?? []).map((cell) => flatten(cellText(cell))).join("|")).join("||");

/** Rows whose every text stands in the same column of the header above: a page break, whichever of its rows come again. */
function repeats(grid: Grid, rows: readonly number[], header: readonly number[]): boolean {
  const texts = rows.flatMap((row) =>
    (grid.rows[row] ?? []).flatMap((cell, column) =>
      isBlank(cell) ? [] : [{ column, text: flatten(cellText(cell)) }],
    ),
  );
  return (
    texts.length >= 2 &&
    texts.every(({ column, text }) => header.some((row) => flatten(cellText(grid.rows[row]?.[column])) === text))
  );
}

/** A header repeated at a page break may lack a word. */
function sharesMost(a: string, b: string): boolean {
  const left = new Set(a.split("|").filter((text) => text !== ""));
  const right = new Set(b.split("|").filter((text) => text !== ""));
  const both = [...left].filter((text) => right.has(text)).length;
  return left.size > 2 && both / Math.max(left.size, right.size) > 0.85;
}

/** How many cells of a row look like headers; 0 when the row is no header. */
function headerMatches(grid: Grid, row: number, filled: number): number {
  if (filled < 2) return 0;
  const cells = grid.rows[row] ?? [];
  let apart: boolean | undefined;
  const areYearsApart = () => (apart ??= headsWithYears(cells, filled));
  let texts = 0;
  const seen = new Set<string>();
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    if (typeof cell !== "string") {
      // A date may head a column of availability; a number hardly ever heads anything.
      if (cell instanceof Date && filled > 3) continue;
      // So may years, each its own.
      if (isYear(cell) && areYearsApart()) continue;
      return 0;
    }
    const text = flatten(cell);
    if (text.length > 60 || /[@＠]|https?:|\d{5,}/u.test(text)) return 0;
    // In a text file numbers are texts too: beside three digits that are no year, words are data however they sound.
    if (/^\d{3,4}(?:\.\d+)?$/u.test(text) && !/^(?:19|20)\d\d$/u.test(text)) return 0;
    texts++;
    if (seen.has(text)) continue;
    seen.add(text);
  }
  const days = seen.size > 16 ? 0 : [...seen].filter(isDayLabel).length;
  if (days >= 2 && seen.size - days <= 3 && [...seen].every((text) => isDayLabel(text) || headerLikeness(text) >= 0.55))
    return seen.size > days ? seen.size : 0;
  let [matches, sure, looked] = [0, 0, 0];
  for (const text of seen) {
    // Likeness is dear and most rows are data: four strangers in a row are enough to know.
    if (++looked > 4 && matches === 0) return 0;
    const likeness = headerLikeness(text);
    if (likeness >= 0.55) matches++;
    if (likeness >= 0.8) sure++;
  }
  if (seen.size < Math.min(texts, 2)) return 0;
  // Figures headed by what they count and their unit: 인구(만명), GDP（亿元）.
  const withUnit = [...seen].filter(
    (text) => text.length <= 24 && /\S\s*[(（][^()（）]{1,10}[)）]$/u.test(text),
  ).length;
  if (matches >= 1 && withUnit >= 2 && matches + withUnit >= texts && typedBelow(grid, row) >= withUnit) return texts;
  if (filled >= 3 && sure < 2) {
    // Words nobody listed: what stands below must then look like data that they head.
    if (matches === seen.size && areFieldsOfOneKind([...seen])) return matches;
    const typed = typedBelow(grid, row);
    return matches >= 2 && typed >= 2 && matches >= texts * (typed >= 3 ? 0.3 : 0.5) ? matches : 0;
  }
  if (matches >= 3 && matches / texts >= 0.5) return matches;
  if (matches >= 2 && areYearsApart()) return matches;
  if (filled === 2 && matches === 2 && sure >= 1 && typedBelow(grid, row) >= 1) return matches;
  if (matches >= 2 && sure >= 2 && texts <= 4 && matches / texts >= 0.5) return matches;
  return 0;
}

/** Years that differ, beside at least two other headings. */
function headsWithYears(cells: readonly CellValue[], filled: number): boolean {
  const years = cells.filter(isYear).map(cellText);
  return years.length >= 2 && new Set(years).size === years.length && filled - years.length >= 2;
}

const isYear = (cell: CellValue | undefined): boolean =>
  typeof cell === "number"
    ? Number.isInteger(cell) && cell >= 1990 && cell <= 2060
    : typeof cell === "string" &&
      /^\s*[12１２]/u.test(cell) &&
      /^(?:19|20)\d{2}\s*(?:년|年|г\.?)?\s*(?:[(（][^)）]{1,6}[)）]|[EFPefp])?$/u.test(flatten(cell));

/** Columns of texts below which numbers, dates, addresses or phones follow in nearly every row. */
function typedBelow(grid: Grid, row: number): number {
  let columns = 0;
  for (const [column, cell] of (grid.rows[row] ?? []).entries()) {
    if (isBlank(cell)) continue;
    let [typed, filled] = [0, 0];
    for (let below = row + 1; below < grid.rows.length && filled < 8 && below < row + 14; below++) {
      const value = grid.rows[below]?.[column];
      // Beyond an empty row another table may begin.
      if (filled >= 2 && (grid.rows[below] ?? []).every(isBlank)) break;
      if (isBlank(value)) continue;
      filled++;
      if (typeof value !== "string" || isTyped(cellText(value))) typed++;
    }
    if (filled >= 2 && typed >= filled * 0.7) columns++;
  }
  return columns;
}

const isTyped = (text: string): boolean =>
  /[@＠]|https?:|www\./u.test(text) ||
  (/\d{3,}|\d[.,:/-]\d|^\d+$|\d\s*[시时時点點월月일日]/u.test(text) && text.length <= 40);

function extend(grid: Grid, row: number, filled: readonly number[]): number[] {
  const rows = [row];
  for (let above = row - 1; above >= Math.max(0, row - 2); above--) {
    if (!isGroupRow(grid, above, rows[0] as number, filled)) break;
    rows.unshift(above);
  }
  for (let below = row + 1; below <= row + 2 && below < grid.rows.length; below++) {
    if (!isSubHeaderRow(grid, below, rows.at(-1) as number, filled)) break;
    rows.push(below);
  }
  return rows;
}

/** A row of merged headings over the header: spans some columns but not nearly all. */
function isGroupRow(grid: Grid, above: number, header: number, filled: readonly number[]): boolean {
  if ((filled[above] as number) < 2) return false;
  // Days of an event over their halves, in cells that were never merged.
  const texts = (grid.rows[above] ?? []).filter((cell) => !isBlank(cell)).map((cell) => flatten(cellText(cell)));
  if (texts.every(isDayLabel) && texts.length < (filled[header] as number)) return true;
  const width = (grid.rows[header] ?? []).length;
  return grid.merges.some(
    ({ startRow, endRow, startCol, endCol }) =>
      startRow === above &&
      ((endCol > startCol && endRow === above && endCol - startCol + 1 < width * 0.8) ||
        (endRow >= header && endCol === startCol)),
  );
}

/** A second header row: under merged headings, or filling exactly the gaps of the first. */
function isSubHeaderRow(grid: Grid, below: number, above: number, filled: readonly number[]): boolean {
  const [upper, lower] = [grid.rows[above] ?? [], grid.rows[below] ?? []];
  if ((filled[below] as number) < 2) return false;
  const labels = lower.flatMap((cell, column) => (isBlank(cell) ? [] : [{ cell, column }]));
  if (
    !labels.every(
      ({ cell }) =>
        (typeof cell === "string" && flatten(cell).length <= 40 && !/[@＠]|https?:|\d{5,}/u.test(cell)) ||
        cell instanceof Date,
    )
  )
    return false;
  const heads = grid.merges.filter(({ startRow, endRow }) => startRow === above && endRow >= above);
  const downward = heads.filter(({ endRow }) => endRow >= below);
  const sideways = heads.filter(({ startCol, endCol, endRow }) => endCol > startCol && endRow === above);
  if (downward.length + sideways.length > 0) {
    const under = labels.filter(({ column }) =>
      sideways.some(({ startCol, endCol }) => column >= startCol && column <= endCol),
    );
    return under.length >= Math.max(2, labels.length * 0.6);
  }
  if (grid.merges.some(({ startRow }) => startRow === above)) return false;
  // What a merge from further up covers is no gap.
  const isCovered = (column: number) =>
    grid.merges.some(
      ({ startRow, endRow, startCol, endCol }) =>
        startRow < above && endRow >= above && column >= startCol && column <= endCol,
    );
  const gaps = labels.filter(({ column }) => isBlank(upper[column]) && !isCovered(column));
  const likely = labels.filter(({ cell }) => typeof cell === "string" && headerLikeness(cell) >= 0.55).length;
  return gaps.length >= 2 && gaps.length >= labels.length * 0.4 && likely >= labels.length * 0.5 && likely >= 2;
}

/** Where the titles of the next table begin: the lone texts and blanks right above its header. */
function titlesBefore(grid: Grid, filled: readonly number[], header: number, floor: number): number {
  let start = header;
  while (start - 1 > floor) {
    const count = filled[start - 1] as number;
    const only = count === 1 ? flatten(cellText((grid.rows[start - 1] ?? []).find((cell) => !isBlank(cell)))) : "";
    if (count > 1 || /^[※*＊]|^(?:주|注|备注|비고)\s*[:：)]/u.test(only)) break;
    start--;
  }
  return start;
}

function buildTable(grid: Grid, index: number, headerRows: readonly number[], start: number, end: number): FoundTable {
  const first = headerRows[0] as number;
  const last = headerRows.at(-1) as number;
  const columns = readColumns(grid, headerRows, last, end);
  const { rows, passed, notes } = classifyRows(grid, columns, headerRows, end);
  const above: PassedRow[] = [];
  for (let row = start; row <= last; row++)
    above.push({ row, kind: "title/header", text: row < first ? rowText(grid, row) : "" });
  return {
    grid,
    index,
    headerRows,
    columns,
    rows,
    titles: textsOf(grid, start, first),
    notes,
    passed: [...above, ...passed],
    isForm: false,
  };
}

function readColumns(grid: Grid, headerRows: readonly number[], last: number, end: number): Column[] {
  let width = 0;
  for (const row of headerRows) width = Math.max(width, (grid.rows[row] ?? []).length);
  for (let row = last + 1; row < Math.min(end, last + 200); row++)
    width = Math.max(width, (grid.rows[row] ?? []).length);
  return Array.from({ length: width }, (_, column) => {
    const texts = headerRows.map((row, level) => headerText(grid, row, column, level < headerRows.length - 1));
    const distinct = texts.filter((text, at) => text !== "" && texts.indexOf(text) === at);
    return { column, header: distinct.at(-1) ?? "", group: distinct.slice(0, -1).join(" ") };
  });
}

/** A header cell's own text or that of the merge it lies in; in an upper row without merges the text to its left counts too. */
function headerText(grid: Grid, row: number, column: number, isUpper: boolean): string {
  const own = cellText(grid.rows[row]?.[column]);
  if (own !== "") return own;
  const merge = grid.merges.find(
    ({ startRow, endRow, startCol, endCol }) =>
      row >= startRow && row <= endRow && column >= startCol && column <= endCol,
  );
  if (merge) return cellText(grid.rows[merge.startRow]?.[merge.startCol]);
  if (!isUpper || grid.merges.some(({ startRow }) => startRow === row)) return "";
  for (let left = column - 1; left >= 0; left--) {
    const text = cellText(grid.rows[row]?.[left]);
    if (text !== "") return isBlank(grid.rows[row + 1]?.[column]) || isBlank(grid.rows[row + 1]?.[left]) ? "" : text;
  }
  return "";
}

const rowText = (grid: Grid, row: number): string =>
  (grid.rows[row] ?? [])
    .map(cellText)
    .filter((text) => text !== "")
    .join(" ");

function textsOf(grid: Grid, from: number, to: number): string[] {
  const texts: string[] = [];
  for (let row = from; row < Math.min(to, from + 400); row++)
    for (const cell of grid.rows[row] ?? []) if (!isBlank(cell)) texts.push(cellText(cell));
  return texts;
}

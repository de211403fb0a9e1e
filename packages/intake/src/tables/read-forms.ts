import { cellText, isBlank, type CellValue, type Grid } from "../cells/grid.ts";
import { matchHeader } from "../fields/match-header.ts";
import { flatten } from "../values/text.ts";
import type { Column, DataRow, FoundTable } from "./found-table.ts";

type Label = {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly field: string;
  /** Under a header of people the value stands below and is known already. */
  readonly value?: CellValue;
};

/**
 * Reads a sheet whose labels stand beside their values: one form, several below each other, or firms side by side in columns.
 * Undefined when the sheet is no form. `headerStrength`: cells of its best header row, if it has one.
 */
export function readForms(grid: Grid, headerStrength: number): FoundTable | undefined {
  // No form has that many labels in one row.
  if (grid.rows.length > 2_000 || headerStrength >= 9) return undefined;
  const people = findPeople(grid);
  const all = findLabels(grid, new Set(people.map(({ row }) => row)));
  // "3. 참석자" with nothing beside it heads a part of the form.
  const labels = all.filter(
    (label) =>
      !numberedHeading.test(cellText(grid.rows[label.row]?.[label.column])) ||
      valueBeside(grid, label, all) !== undefined,
  );
  const distinct = new Set(labels.map(({ field }) => field).filter((field) => field !== "?"));
  const hasName = ["name", "name_ko", "name_zh", "name_en"].some((field) => distinct.has(field));
  if (distinct.size < 5 || !hasName || headerStrength >= Math.max(4, distinct.size * 0.7)) return undefined;
  const withValue = labels.filter((label) => valueBeside(grid, label, labels) !== undefined);
  if (withValue.length < distinct.size * 0.5) return undefined;
  const columns: Column[] = [];
  const columnOf = (label: Label): number => {
    const known = columns.findIndex(({ header }) => header === label.text);
    if (known !== -1) return known;
    columns.push({ column: columns.length, header: label.text, group: "" });
    return columns.length - 1;
  };
  const side = sideBySide(grid, labels);
  const inOrder = [...labels, ...people].sort((a, b) => a.row - b.row || a.column - b.column);
  const records = side > 1 ? readSideBySide(grid, labels, side, columnOf) : readStacked(grid, inOrder, columnOf);
  const labelRows = new Set(labels.map(({ row }) => row));
  const firstLabel = Math.min(...labelRows);
  const titles = grid.rows.slice(0, firstLabel).flatMap((row) => row.filter((cell) => !isBlank(cell)).map(cellText));
  return {
    grid,
    index: 0,
    headerRows: [],
    columns,
    rows: records,
    titles,
    notes: [],
    passed:
      titles.length > 0
        ? Array.from({ length: firstLabel }, (_, row) => ({ row, kind: "title/header" as const, text: "" }))
        : [],
    isForm: true,
  };
}

const numberedHeading = /^\s*(?:[\dⅠ-Ⅻ]{1,2}|[一二三四五六七八九十]|[가-라]|[A-D])\s*[.)、．]\s*\S/u;

/** A form may end in a little table of those who come: its cells as labels that know their values, its header row as one without. */
function findPeople(grid: Grid): Label[] {
  const found: Label[] = [];
  for (const [row, cells] of grid.rows.entries()) {
    const heads = cells.flatMap((cell, column) => {
      const text = flatten(cellText(cell));
      const best = text === "" || text.length > 20 ? undefined : matchHeader("organisations", text)[0];
      return best && best.score >= 0.6 && personFields.has(best.field) ? [{ column, text, field: best.field }] : [];
    });
    const filled = cells.filter((cell) => !isBlank(cell)).length;
    if (heads.length < 3 || heads.length < filled || !heads.some(({ field }) => field === "attendee_name")) continue;
    const people: Label[] = [];
    for (let below = row + 1; below < grid.rows.length; below++) {
      const line = grid.rows[below] ?? [];
      const values = heads.filter(({ column }) => !isBlank(line[column]));
      if (values.length === 0 || values.length < line.filter((cell) => !isBlank(cell)).length) break;
      for (const { column, text, field } of values)
        people.push({ row: below, column, text, field, value: line[column] as CellValue });
    }
    if (people.length === 0) continue;
    for (const { column, text, field } of heads) found.push({ row, column, text, field, value: null });
    found.push(...people);
  }
  return found;
}

const personFields = new Set(["attendee_name", "attendee_title", "mobile", "email", "wechat", "phone_2"]);

function findLabels(grid: Grid, without: ReadonlySet<number>): Label[] {
  const found: (Label & { readonly isSure: boolean })[] = [];
  for (const [row, cells] of grid.rows.entries()) {
    if (without.has(row)) continue;
    for (const [column, cell] of cells.entries()) {
      if (typeof cell !== "string" || cell.length > 40) continue;
      const text = flatten(cell)
        .replace(/[:：*＊]+$/u, "")
        .replace(/^[\d①-⑳.)\s*＊▪■□●○◆-]+/u, "")
        .trim();
      if (text === "" || /[@＠]|\d{4,}/u.test(text)) continue;
      const best = matchHeader("organisations", text)[0];
      if (best && best.score >= 0.6 && isLabelPlace(grid, row, column))
        found.push({ row, column, text, field: best.field, isSure: best.score >= 0.72 });
    }
  }
  const columns = labelColumns(
    grid,
    found.filter(({ isSure }) => isSure),
    without,
  );
  const labels = found.filter(({ isSure, column }) => isSure || columns.has(column));
  const known = labels.filter((label) => columns.has(label.column) && !isInHeaderRow(label, labels));
  return [...known, ...unknownLabels(grid, known, columns, without)].sort(
    (a, b) => a.row - b.row || a.column - b.column,
  );
}

/** Labels that mean nothing to us but stand among those that do: their values are kept, too. */
function unknownLabels(
  grid: Grid,
  known: readonly Label[],
  columns: ReadonlySet<number>,
  without: ReadonlySet<number>,
): Label[] {
  const rows = known.map(({ row }) => row);
  const found: Label[] = [];
  const last = Math.max(...rows);
  for (let row = Math.min(...rows); row < grid.rows.length; row++) {
    // Below the last label that we know a form goes on until a row has none.
    if (row > last && row > 0 && ![...known, ...found].some((label) => label.row === row - 1)) break;
    if (without.has(row)) continue;
    for (const column of columns) {
      const cell = grid.rows[row]?.[column];
      if (typeof cell !== "string" || isBlank(cell) || cell.length > 60) continue;
      if (known.some((label) => label.row === row && label.column === column)) continue;
      const label = { row, column, text: "", field: "?" };
      if (valueBeside(grid, label, known) === undefined) continue;
      found.push({ row, column, text: flatten(cell).replace(/[:：*＊]+$/u, ""), field: "?" });
    }
  }
  return found;
}

/** Columns that mostly hold labels: a value may look like one ("线上线下"), a column of values does not. */
function labelColumns(grid: Grid, labels: readonly Label[], without: ReadonlySet<number>): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { column } of labels) counts.set(column, (counts.get(column) ?? 0) + 1);
  // Titles and headings of parts stand alone in their rows, people in a table of their own: neither speaks against a column of labels.
  const isAlone = (row: readonly CellValue[]) => row.filter((cell) => !isBlank(cell)).length === 1;
  const filled = (column: number) =>
    grid.rows.reduce((sum, row, at) => sum + (isBlank(row[column]) || isAlone(row) || without.has(at) ? 0 : 1), 0);
  return new Set(
    [...counts].filter(([column, count]) => count >= Math.max(2, filled(column) * 0.4)).map(([column]) => column),
  );
}

/** Labels side by side without values between them head columns. */
function isInHeaderRow(label: Label, labels: readonly Label[]): boolean {
  const row = labels.filter((other) => other.row === label.row).map(({ column }) => column);
  return row.length >= 3 && row.filter((column) => row.includes(column + 1)).length >= 2;
}

/** A label has something to its right, or an empty cell there that waits for it. */
const isLabelPlace = (grid: Grid, row: number, column: number): boolean =>
  column === 0 ||
  column % 2 === 0 ||
  isBlank(grid.rows[row]?.[column - 1]) ||
  typeof grid.rows[row]?.[column - 1] === "string";

function valueBeside(grid: Grid, label: Label, labels: readonly Label[]): CellValue | undefined {
  if (label.value !== undefined) return isBlank(label.value) ? undefined : label.value;
  const cells = grid.rows[label.row] ?? [];
  for (let column = label.column + 1; column < Math.min(cells.length, label.column + 6); column++) {
    if (labels.some((other) => other.row === label.row && other.column === column)) return undefined;
    if (!isBlank(cells[column])) return cells[column] as CellValue;
  }
  return undefined;
}

/** How many value columns stand right of one label column. */
function sideBySide(grid: Grid, labels: readonly Label[]): number {
  const column = labels[0]?.column ?? 0;
  if (labels.some((label) => label.column !== column)) return 1;
  const counts = labels.map((label) => {
    let count = 0;
    for (const cell of (grid.rows[label.row] ?? []).slice(column + 1)) if (!isBlank(cell)) count++;
    return count;
  });
  const nameCount = Math.max(
    0,
    ...labels.flatMap((label, index) => (label.field.startsWith("name") ? [counts[index] as number] : [])),
  );
  const typical = counts.filter((count) => count >= 2).length;
  return nameCount >= 2 && typical >= labels.length * 0.5 ? nameCount : 1;
}

function readSideBySide(
  grid: Grid,
  labels: readonly Label[],
  _count: number,
  columnOf: (label: Label) => number,
): DataRow[] {
  const start = (labels[0]?.column ?? 0) + 1;
  const width = Math.max(...labels.map((label) => (grid.rows[label.row] ?? []).length));
  const records: DataRow[] = [];
  for (let column = start; column < width; column++) {
    const cells: CellValue[] = [];
    for (const label of labels) cells[columnOf(label)] = grid.rows[label.row]?.[column] ?? null;
    if (cells.every(isBlank)) continue;
    const rows = labels.filter(({ row }) => !isBlank(grid.rows[row]?.[column])).map(({ row }) => row);
    records.push(record(rows[0] ?? 0, rows, cells, false));
  }
  return records;
}

/** A name label seen a second time begins the next form. */
function readStacked(grid: Grid, labels: readonly Label[], columnOf: (label: Label) => number): DataRow[] {
  const records: DataRow[] = [];
  let cells: CellValue[] = [];
  let rows: number[] = [];
  let seen = new Set<string>();
  const end = () => {
    if (cells.some((cell) => !isBlank(cell)))
      records.push(
        record(
          rows[0] ?? 0,
          rows,
          cells,
          rows.every((row) => grid.struckRows.has(row)),
        ),
      );
    [cells, rows, seen] = [[], [], new Set()];
  };
  for (const label of labels) {
    if (seen.has(label.text) && label.field.startsWith("name")) end();
    const value = valueBeside(grid, label, labels);
    const column = columnOf(label);
    if (value !== undefined) {
      const before = cells[column];
      cells[column] = isBlank(before) ? value : `${cellText(before)}\n${cellText(value)}`;
    }
    seen.add(label.text);
    if (!rows.includes(label.row)) rows.push(label.row);
  }
  end();
  return records;
}

const record = (row: number, rows: readonly number[], cells: readonly CellValue[], isStruck: boolean): DataRow => ({
  row,
  rows,
  cells: Array.from(cells, (cell) => cell ?? null),
  merged: new Set(),
  isStruck,
  isHidden: false,
  section: null,
});

import type { LinearProgramme } from "../result.ts";

/** Collects a linear programme column by column and row by row. Returned numbers are column and row indices. */
export function createProgramme() {
  const columns: { cost: number; low: number; high: number; rows: number[]; values: number[] }[] = [];
  const rows: { low: number; high: number }[] = [];

  return {
    column: (cost: number, low: number, high: number): number =>
      columns.push({ cost, low, high, rows: [], values: [] }) - 1,
    row: (low: number, high: number): number => rows.push({ low, high }) - 1,
    /** Adds `coefficient` of a column to a row; a pair is given once. */
    enter(row: number, column: number, coefficient: number): void {
      columns[column]!.rows.push(row);
      columns[column]!.values.push(coefficient);
    },
    build(): LinearProgramme {
      const starts = new Int32Array(columns.length + 1);
      columns.forEach((column, at) => (starts[at + 1] = starts[at]! + column.rows.length));
      return {
        columns: columns.length,
        rows: rows.length,
        cost: Float64Array.from(columns, ({ cost }) => cost),
        columnLow: Float64Array.from(columns, ({ low }) => low),
        columnHigh: Float64Array.from(columns, ({ high }) => high),
        rowLow: Float64Array.from(rows, ({ low }) => low),
        rowHigh: Float64Array.from(rows, ({ high }) => high),
        starts,
        index: Int32Array.from(columns.flatMap((column) => column.rows)),
        coefficient: Float64Array.from(columns.flatMap((column) => column.values)),
      };
    },
  };
}

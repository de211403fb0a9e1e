import type { CellValue, Grid } from "../cells/grid.ts";
import type { IgnoredRowKind } from "../result/types.ts";

/** One column of a table: its own header and the merged one above it. */
export type Column = { readonly column: number; readonly header: string; readonly group: string };

/** One row of data. `row` counts from 0 in the grid; a form's record spans several. */
export type DataRow = {
  readonly row: number;
  readonly rows: readonly number[];
  /** By column of the grid; merged cells below their first are filled with its value. */
  readonly cells: readonly (CellValue | undefined)[];
  /** Columns whose value comes from a merge that began above. */
  readonly merged: ReadonlySet<number>;
  readonly isStruck: boolean;
  readonly isHidden: boolean;
  /** A label that stood alone above this row: a city, a date, a group. */
  readonly section: string | null;
};

export type PassedRow = { readonly row: number; readonly kind: IgnoredRowKind; readonly text: string };

/** A table within a grid, before anybody knows what its columns mean. */
export type FoundTable = {
  readonly grid: Grid;
  readonly index: number;
  readonly headerRows: readonly number[];
  readonly columns: readonly Column[];
  readonly rows: readonly DataRow[];
  /** Text above the header. */
  readonly titles: readonly string[];
  /** Footnotes and remarks around the table. */
  readonly notes: readonly string[];
  readonly passed: readonly PassedRow[];
  readonly isForm: boolean;
};

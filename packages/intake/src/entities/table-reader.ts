import { cellText, type CellValue } from "../cells/grid.ts";
import type { MappedTable } from "../fields/map-columns.ts";
import type { Source } from "../result/types.ts";
import type { DataRow } from "../tables/found-table.ts";
import { sourceOf } from "./ledger.ts";

/** One row of a mapped table, read by field. */
export type FieldRow = {
  readonly row: DataRow;
  readonly source: Source;
  readonly text: (field: string) => string;
  readonly cell: (field: string) => CellValue;
};

/** The rows of a table by field. `carry` fields take the value above where a cell is empty, as merged cells saved as text are. */
export function fieldRows({ table, columns }: MappedTable, carry: readonly string[] = []): FieldRow[] {
  const headerEnd = table.headerRows.at(-1) ?? -1;
  const carried = new Map<string, string>();
  return table.rows.map((row) => {
    const own = (field: string) =>
      columns
        .filter((column) => column.field === field)
        .map(({ column }) => cellText(row.cells[column]))
        .filter((one) => one !== "")
        .join("\n");
    for (const field of carry) {
      const value = own(field);
      if (value !== "") carried.set(field, value);
    }
    // What is carried is that of this row: its text is read when later rows have long been seen.
    const above = new Map(carried);
    return {
      row,
      source: sourceOf(table.grid, row.row, row.rows, headerEnd),
      text: (field) => own(field) || (carry.includes(field) ? (above.get(field) ?? "") : ""),
      cell: (field) => {
        const column = columns.find((one) => one.field === field)?.column;
        return column === undefined ? null : (row.cells[column] ?? null);
      },
    };
  });
}

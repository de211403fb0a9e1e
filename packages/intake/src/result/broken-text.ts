import { cellText } from "../cells/grid.ts";
import type { MappedTable } from "../fields/map-columns.ts";
import { fieldLabel, sourceOf, warn, type Ledger } from "../entities/ledger.ts";

/**
 * True for a text with characters that its file's encoding does not have: bytes that are none, or question marks in their
 * place, as old programs write what they cannot ("??半??").
 */
export const isBroken = (text: string): boolean =>
  text.includes("\ufffd") ||
  (/\?\p{Script=Han}|\p{Script=Han}\?\p{Script=Han}|^\?{2,}$/u.test(text) && !/https?:/iu.test(text));

/** Names every cell whose bytes were no characters of its file's encoding: what stands there is not what was written. */
export function warnAboutBrokenText(tables: readonly MappedTable[], ledger: Ledger): void {
  for (const { table, columns } of tables) {
    const headerEnd = table.headerRows.at(-1) ?? -1;
    for (const { row, rows, cells } of table.rows) {
      for (const { column, header } of columns) {
        const cell = cells[column];
        if (typeof cell !== "string" || !isBroken(cell)) continue;
        const source = sourceOf(table.grid, row, rows, headerEnd);
        warn(ledger, source, fieldLabel(header), "broken-text", cellText(cell), null);
      }
    }
  }
}

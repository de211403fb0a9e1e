import { plainGrid, type CellValue, type Grid, type Merge } from "./grid.ts";
import { limits, UnreadableFile } from "./limits.ts";
import { attribute, tokensOf, unescapeText } from "./markup.ts";
import { guardZip, readPart } from "./zip-guard.ts";

type DocumentKind = "word" | "hangul";
type OpenTable = { rows: CellValue[][]; merges: Merge[]; row: number; column: number; starts: Map<number, number> };

/**
 * Reads the tables of a Word (.docx) or Hangul (.hwpx) document: agencies send lists and forms in both. Merged cells are
 * kept; pictures, text between tables and struck-through text are not looked at.
 *
 * @throws UnreadableFile where the document has no table.
 */
export async function readDocument(file: string, bytes: Uint8Array, kind: DocumentKind): Promise<Grid[]> {
  const parts = await guardZip(bytes);
  const bodies = parts.filter(({ name }) =>
    kind === "word" ? name === "word/document.xml" : /^Contents\/section\d+\.xml$/u.test(name),
  );
  const tables: OpenTable[] = [];
  for (const part of bodies) tables.push(...tablesOf(new TextDecoder().decode(await readPart(bytes, part))));
  const filled = tables.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== null)));
  if (filled.length === 0) throw new UnreadableFile("document", "a document without a table");
  return filled.map(({ rows, merges }, index) => ({
    ...plainGrid(
      file,
      filled.length > 1 ? `table ${index + 1}` : "",
      false,
      rows.map((row) => Array.from(row, (cell) => cell ?? null)),
    ),
    merges,
  }));
}

/** Both kinds of markup name their parts alike: tbl, tr, tc, p, t; Hangul gives each cell its place, Word its width and what it continues. */
function tablesOf(xml: string): OpenTable[] {
  const tables: OpenTable[] = [];
  const open: OpenTable[] = [];
  let cell: { text: string; across: number; down: number; continues: boolean; column?: number } | undefined;
  let isText = false;
  let cells = 0;
  const outer: (typeof cell)[] = [];
  for (const { words, tag, closing, attributes, isEmptyElement } of tokensOf(xml)) {
    if (words !== undefined) {
      if (isText && cell && cell.text.length < limits.cellTextMax) cell.text += unescapeText(words);
      continue;
    }
    const name = tag.slice(tag.indexOf(":") + 1);
    const table = open.at(-1);
    if (name === "t") isText = !closing && !isEmptyElement;
    else if (name === "tbl" && !closing) {
      if (tables.length >= limits.sheetsMax) throw new UnreadableFile("too large", "too many tables");
      const begun: OpenTable = { rows: [], merges: [], row: -1, column: 0, starts: new Map() };
      tables.push(begun);
      open.push(begun);
      outer.push(cell);
      cell = undefined;
    } else if (name === "tbl") {
      open.pop();
      cell = outer.pop();
    } else if (name === "tr" && !closing && table) {
      table.row++;
      table.rows[table.row] = [];
      table.column = 0;
      if (table.row > limits.rowsMax) throw new UnreadableFile("too large", "too many rows");
    } else if (name === "tc" && !closing) cell = { text: "", across: 1, down: 1, continues: false };
    else if (name === "tc" && table && cell) {
      if (++cells > limits.cellsMax) throw new UnreadableFile("too large", "too many cells");
      put(table, cell);
      cell = undefined;
    } else if (!cell) continue;
    else if (name === "gridSpan") cell.across = spanOf(attribute(attributes, "w:val"));
    else if (name === "vMerge") cell.continues = attribute(attributes, "w:val") !== "restart";
    else if (name === "cellAddr")
      cell.column = Math.min(limits.columnsMax, Number(attribute(attributes, "colAddr")) || 0);
    else if (name === "cellSpan")
      [cell.across, cell.down] = [spanOf(attribute(attributes, "colSpan")), spanOf(attribute(attributes, "rowSpan"))];
    else if ((name === "p" && closing) || name === "br" || name === "lineBreak") cell.text += "\n";
  }
  return tables;
}

function put(
  table: OpenTable,
  cell: {
    readonly text: string;
    readonly across: number;
    readonly down: number;
    readonly continues: boolean;
    readonly column?: number;
  },
): void {
  const { row } = table;
  if (row < 0) return;
  const column = cell.column ?? table.column;
  table.column = column + cell.across;
  if (table.column > limits.columnsMax) throw new UnreadableFile("too large", "too many columns");
  const text = cell.text.replace(/[^\S\n]*\n[^\S\n]*/gu, "\n").trim();
  const begun = table.starts.get(column);
  if (cell.continues && begun !== undefined) {
    const merge = table.merges.findIndex((one) => one.startRow === begun && one.startCol === column);
    const grown = { startRow: begun, startCol: column, endRow: row, endCol: column + cell.across - 1 };
    if (merge === -1) table.merges.push(grown);
    else table.merges[merge] = grown;
    return;
  }
  table.starts.set(column, row);
  (table.rows[row] as CellValue[])[column] = text === "" ? null : text;
  if (cell.across > 1 || cell.down > 1)
    table.merges.push({
      startRow: row,
      startCol: column,
      endRow: row + cell.down - 1,
      endCol: column + cell.across - 1,
    });
}

const spanOf = (value: string | undefined): number =>
  Math.min(1_000, Math.max(1, Number.parseInt(value ?? "", 10) || 1));

import { readOds, readXls, readXlsb, readXlsx, streamXlsxRows, type Cell, type Sheet, type Workbook } from "hucre";
import { peekSheets } from "./big-sheets.ts";
import { plainGrid, type CellValue, type Grid } from "./grid.ts";
import { limits, UnreadableFile } from "./limits.ts";
import { guardZip, type ZipPart } from "./zip-guard.ts";

/** Bytes of sheet XML from which rows are streamed: styles of a big sheet would cost more memory than its values. */
const streamFromBytes = 40 * 1024 * 1024;

export type WorkbookKind = "xlsx" | "xlsb" | "ods" | "xls";
export type Watch = { readonly onRows?: (rows: number) => void };

/** Reads a workbook through hucre, with what only its styles tell: struck-through rows, pale rows, hidden rows, columns, sheets. */
export async function readWorkbook(
  file: string,
  bytes: Uint8Array,
  kind: WorkbookKind,
  watch: Watch = {},
): Promise<Grid[]> {
  const parts = kind === "xls" ? [] : await guardZip(bytes);
  if (kind !== "xls" && parts.length === 0) throw new UnreadableFile("damaged", "no directory at the end of the file");
  const sheetBytes = parts.reduce((sum, part) => (/worksheets\//iu.test(part.name) ? sum + part.unpacked : sum), 0);
  try {
    if (kind === "xlsx" && sheetBytes > streamFromBytes) return await streamSheets(file, bytes, parts, watch);
    const workbook = await readers[kind](bytes);
    if (workbook.sheets.length > limits.sheetsMax)
      throw new UnreadableFile("too large", `${workbook.sheets.length} sheets`);
    return workbook.sheets.map((sheet) => toGrid(file, sheet));
  } catch (error) {
    throw asUnreadable(error);
  }
}

const readers: Readonly<Record<WorkbookKind, (bytes: Uint8Array) => Promise<Workbook>>> = {
  xlsx: (bytes) => readXlsx(bytes, { readStyles: true }),
  xlsb: (bytes) => readXlsb(bytes),
  ods: (bytes) => readOds(bytes, { readStyles: true }),
  xls: (bytes) => readXls(bytes, { readStyles: true }),
};

/** Big sheets row by row: hidden columns and merges are known, struck and pale text is not. */
async function streamSheets(file: string, bytes: Uint8Array, parts: readonly ZipPart[], watch: Watch): Promise<Grid[]> {
  const grids: Grid[] = [];
  for (const [index, { name, isHidden, hiddenColumns, merges }] of (await peekSheets(bytes, parts)).entries()) {
    const rows: CellValue[][] = [];
    const pool = new Map<string, string>();
    let cells = 0;
    if (!isHidden) {
      for await (const { index: row, values } of streamXlsxRows(bytes, { sheet: index })) {
        while (rows.length < row) rows.push([]);
        const trimmed = trimRow(values as CellValue[]);
        for (const [at, value] of trimmed.entries()) if (typeof value === "string") trimmed[at] = pooled(value, pool);
        rows[row] = trimmed;
        cells += trimmed.length;
        if (cells > limits.cellsMax || rows.length > limits.rowsMax)
          throw new UnreadableFile("too large", `${name}: more than ${rows.length} rows`);
        if (rows.length % 4_096 === 0) watch.onRows?.(rows.length);
      }
    }
    grids.push({ ...plainGrid(file, name, false, rows), merges, hiddenColumns, isHidden });
  }
  return grids;
}

const [encoder, decoder] = [new TextEncoder(), new TextDecoder("utf-8", { ignoreBOM: true })];

/** Words of a big sheet kept once. */
const poolMax = 400_000;

/**
 * The one copy of a text. A text cut out of the sheet's XML keeps all of that XML alive as long as it lives (V8 slices
 * strings), so the first of its kind is written anew. Measured on 30,000 rows x 40 columns: 171 MB without, see DESIGN.md.
 */
function pooled(text: string, pool: Map<string, string>): string {
  const known = pool.get(text);
  if (known !== undefined) return known;
  const copy = text.length < 13 ? text : decoder.decode(encoder.encode(text));
  if (pool.size < poolMax) pool.set(copy, copy);
  return copy;
}

function toGrid(file: string, sheet: Sheet): Grid {
  const rows = sheet.rows as CellValue[][];
  const cells = rows.reduce((sum, row) => sum + (row?.length ?? 0), 0);
  if (cells > limits.cellsMax || rows.length > limits.rowsMax)
    throw new UnreadableFile("too large", `${sheet.name}: ${rows.length} rows`);
  const { formulas, struckRows, paleRows } = readStyles(sheet);
  return {
    file,
    sheet: sheet.name,
    isDelimited: false,
    rows: rows.map((row) => trimRow(row ?? [])),
    merges: sheet.merges ?? [],
    hiddenRows: new Set([...(sheet.rowDefs ?? [])].filter(([, row]) => row.hidden === true).map(([index]) => index)),
    hiddenColumns: new Set((sheet.columns ?? []).flatMap((column, index) => (column?.hidden === true ? [index] : []))),
    struckRows,
    paleRows,
    formulas,
    isHidden: sheet.hidden === true || sheet.veryHidden === true,
  };
}

function trimRow(row: readonly CellValue[]): CellValue[] {
  let end = Math.min(row.length, limits.columnsMax);
  while (end > 0 && (row[end - 1] === null || row[end - 1] === undefined || row[end - 1] === "")) end--;
  const trimmed = row.slice(0, end);
  for (let index = 0; index < end; index++) {
    const value = trimmed[index];
    if (value === undefined) trimmed[index] = null;
    else if (typeof value === "string" && value.length > limits.cellTextMax)
      trimmed[index] = value.slice(0, limits.cellTextMax);
  }
  return trimmed;
}

function readStyles(sheet: Sheet) {
  const formulas = new Map<string, string>();
  const styled = new Map<number, { text: number; struck: number; pale: number }>();
  for (const [at, cell] of sheet.cells ?? []) {
    if (cell.formula !== undefined) formulas.set(at, cell.formula);
    if (cell.value === null || cell.value === "") continue;
    const row = Number(at.slice(0, at.indexOf(",")));
    const counts = styled.get(row) ?? { text: 0, struck: 0, pale: 0 };
    counts.text++;
    if (isStruck(cell)) counts.struck++;
    if (isPale(cell)) counts.pale++;
    styled.set(row, counts);
  }
  const rowsWhere = (share: (counts: { text: number; struck: number; pale: number }) => number, least: number) =>
    new Set(
      [...styled]
        .filter(([row, counts]) => {
          const filled = (sheet.rows[row] ?? []).filter((value) => value !== null && value !== "").length;
          return share(counts) > 0 && share(counts) >= filled * least;
        })
        .map(([row]) => row),
    );
  return {
    formulas,
    struckRows: rowsWhere((counts) => counts.struck, 0.5),
    paleRows: rowsWhere((counts) => counts.pale, 0.6),
  };
}

const isStruck = (cell: Cell): boolean =>
  cell.style?.font?.strikethrough === true ||
  (cell.richText !== undefined &&
    cell.richText.length > 0 &&
    cell.richText.every((run) => run.font?.strikethrough === true || run.text.trim() === ""));

function isPale(cell: Cell): boolean {
  if (cell.style?.font?.italic === true) return true;
  const rgb = cell.style?.font?.color?.rgb?.slice(-6);
  if (!rgb || !/^[0-9a-f]{6}$/iu.test(rgb)) return false;
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  return Math.max(red, green, blue) - Math.min(red, green, blue) < 24 && red > 96 && red < 240;
}

function asUnreadable(error: unknown): Error {
  if (error instanceof UnreadableFile) return error;
  if (!(error instanceof Error)) return new UnreadableFile("damaged", "unknown failure");
  if (/encrypt/iu.test(error.name)) return new UnreadableFile("encrypted", "the file asks for a password");
  if (/exceeds limit|zip bomb/iu.test(error.message)) return new UnreadableFile("too large", error.message);
  if (error.name === "IntakeCancelled") return error;
  return new UnreadableFile("damaged", error.message);
}

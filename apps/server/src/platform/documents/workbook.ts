import { writeXlsx } from "hucre";

export const xlsxMediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export type WorkbookColumn = { readonly header: Readonly<Record<"ko" | "zh" | "en", string>>; readonly width?: number };
export type WorkbookCell = string | number | null;
export type WorkbookSheet = {
  readonly name: string;
  readonly columns: readonly WorkbookColumn[];
  readonly rows: readonly (readonly WorkbookCell[])[];
};

const sheetNameMax = 31;
const forbidden = /[\\/*?:[\]]/g;

/**
 * A workbook with the headers of every column in Korean, Chinese and English, one line each.
 * Text is written as text: a cell that begins with = + - @ is no formula and comes back exactly as it was, so that a
 * telephone number (+82 ...) needs no prefix that would then be in the way (OWASP's rule is for CSV).
 */
export async function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  const names = uniqueNames(sheets.map((sheet) => sheet.name));
  return writeXlsx({
    sheets: sheets.map(({ columns, rows }, index) => ({
      name: names[index] as string,
      columns: columns.map(({ width }) => ({
        width: width ?? 18,
        style: { alignment: { vertical: "top", wrapText: true } },
      })),
      rows: [columns.map(({ header }) => [header.ko, header.zh, header.en].join("\n")), ...rows.map((row) => [...row])],
      freezePane: { rows: 1 },
      rowDefs: new Map([[0, { height: 48 }]]),
      cells: new Map(
        columns.map((_, column) => [
          `0,${column}`,
          { style: { font: { bold: true }, alignment: { vertical: "top" as const, wrapText: true } } },
        ]),
      ),
    })),
  });
}

/** Names that Excel takes: at most 31 characters, none of \ / * ? : [ ], each once. */
function uniqueNames(names: readonly string[]): string[] {
  const used = new Set<string>();
  return names.map((name) => {
    const plain = name.replace(forbidden, " ").trim().slice(0, sheetNameMax) || "-";
    let unique = plain;
    for (let number = 2; used.has(unique.toLowerCase()); number += 1)
      unique = `${plain.slice(0, sheetNameMax - 4)} ${number}`;
    used.add(unique.toLowerCase());
    return unique;
  });
}

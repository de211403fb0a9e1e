import { expect } from "vitest";
import type { ImportView } from "@bridgehead/contract/imports";
import { writeWorkbook, type WorkbookCell } from "@bridgehead/server/platform/documents/workbook";
import { fetchFrom, type SignedIn, type TestApp } from "../helpers.ts";
import { readSheetRows } from "../spreadsheet.ts";

/** What the server answers at an address, in a language. */
export async function bytesAt(app: TestApp, person: SignedIn, path: string, lang: string): Promise<Uint8Array> {
  const answer = await fetchFrom(app, person.cookie)(`${path}${path.includes("?") ? "&" : "?"}lang=${lang}`);
  expect(answer.status).toBe(200);
  return new Uint8Array(await answer.arrayBuffer());
}

/** Hands files in for a preview; throws the problem where they are refused. */
export async function hand(
  app: TestApp,
  person: SignedIn,
  files: Readonly<Record<string, Uint8Array>>,
): Promise<ImportView> {
  const form = new FormData();
  for (const [name, bytes] of Object.entries(files)) form.append("files", new Blob([new Uint8Array(bytes)]), name);
  const answer = await fetchFrom(app, person.cookie)("/api/imports?lang=en", {
    method: "POST",
    body: form,
    headers: { origin: "http://bridgehead.test" },
  });
  const body = (await answer.json()) as ImportView;
  if (!answer.ok) throw body;
  return body;
}

export const handFile = (app: TestApp, person: SignedIn, name: string, bytes: Uint8Array): Promise<ImportView> =>
  hand(app, person, { [name]: bytes });

/** An exported sheet as a clerk works in it: cells by the Korean line of their heads, and the corrected file again. */
export async function sheetOf(bytes: Uint8Array) {
  const rows = (await readSheetRows(bytes)).map((row) => [...row] as WorkbookCell[]);
  const [header = []] = rows;
  const column = (head: string) => {
    const at = header.findIndex((cell) => String(cell).split("\n")[0] === head);
    if (at < 0) throw new Error(`no column ${head}`);
    return at;
  };
  return {
    rows,
    column,
    rowOf: (id: string) => {
      const row = rows.find((one) => one[column("기록 번호")] === id);
      if (!row) throw new Error(`no row ${id}`);
      return row;
    },
    newRow: (cells: Readonly<Record<string, string>>) => {
      const row: WorkbookCell[] = header.map(() => null);
      for (const [head, cell] of Object.entries(cells)) row[column(head)] = cell;
      return row;
    },
    bytes: () =>
      writeWorkbook([
        {
          name: "list",
          columns: header.map((head) => {
            const [ko = "", zh = "", en = ""] = String(head).split("\n");
            return { header: { ko, zh, en } };
          }),
          rows: rows.slice(1),
        },
      ]),
  };
}

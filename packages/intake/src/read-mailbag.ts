import { cellText, isBlank, type Grid } from "./cells/grid.ts";
import { UnreadableFile } from "./cells/limits.ts";
import { readFile } from "./cells/read-file.ts";
import { columnLabel, recogniseTable, type MappedTable } from "./fields/map-columns.ts";
import { assembleRecords } from "./assemble.ts";
import type { ReadMail } from "./read-mail.ts";
import { AnswerBook, makeQuestion } from "./result/questions.ts";
import {
  IntakeCancelled,
  type IgnoredSheetReason,
  type IntakeOptions,
  type IntakeResult,
  type MailFile,
  type RememberedMapping,
} from "./result/types.ts";
import { findChangeNotice } from "./tables/change-notices.ts";
import { findTables, possibleTables, type FoundTables } from "./tables/find-tables.ts";
import { sidewaysParts } from "./tables/side-by-side.ts";

/**
 * Reads a mailbag of spreadsheets into clean records: bytes become cells, cells tables, tables fields, fields values, values
 * records, and names are resolved across languages and scripts. Nothing is invented: what is not certain becomes a question,
 * what was mended a repair or warning, what was left out is named.
 *
 * Pure and deterministic: the same files in the same order with the same answers give the same result.
 *
 * @throws IntakeCancelled when `options.isCancelled` says so. Damaged or foreign files do not throw: see `skipped_files`.
 */
export async function readMailbag(files: readonly MailFile[], options: IntakeOptions = {}): Promise<IntakeResult> {
  const answers = new AnswerBook(options.answers);
  const total = files.length * 2 + 4;
  const progress = (done: number, label: string) => {
    options.onProgress?.(done, total, label);
    if (options.isCancelled?.() === true) throw new IntakeCancelled("cancelled");
  };
  const read: ReadMail = {
    tables: [],
    unread: [],
    texts: [],
    ignoredSheets: [],
    skipped: [],
    questions: [],
    changes: [],
  };
  for (const [index, file] of files.entries()) {
    progress(index * 2, file.name);
    await readOne(file, options, answers, read, () => progress(index * 2 + 1, file.name));
    // Gives the host its turn: a worker hears a cancellation only between tasks.
    await Promise.resolve();
  }
  progress(files.length * 2, "records");
  const result = assembleRecords(read, answers, options.timeZone, (step, label) =>
    progress(files.length * 2 + step, label),
  );
  options.onProgress?.(total, total, "done");
  return result;
}

async function readOne(
  file: MailFile,
  options: IntakeOptions,
  answers: AnswerBook,
  read: ReadMail,
  alive: () => void,
): Promise<void> {
  const name = file.name.normalize("NFC");
  try {
    const forced = answers.read("encoding", [name]);
    const { grids, encoding } = await readFile(name, file.bytes, {
      onRows: alive,
      ...(forced ? { encoding: forced } : {}),
    });
    if (encoding && encoding.confidence < 0.7) {
      read.questions.push(
        makeQuestion(
          "encoding",
          [name],
          "intake.question.encoding",
          { file: name },
          {
            candidates: [encoding.encoding, ...encoding.alternatives].map((one) => ({
              id: one,
              label: one.toUpperCase(),
            })),
            suggested: encoding.encoding,
            sources: [{ file: name }],
          },
        ),
      );
    }
    if (grids.every(({ rows }) => rows.every((row) => row.every(isBlank))))
      throw new UnreadableFile("empty", "only blank cells");
    const remembered = [...(options.mappings?.[name] ?? []), ...(options.mappings?.["*"] ?? [])];
    const before = read.tables.length;
    for (const grid of grids) {
      alive();
      readGrid(grid, remembered, answers, read);
    }
    const isDelimited = grids.some((grid) => grid.isDelimited);
    if (
      read.tables.length === before &&
      !read.changes.some(({ grid }) => grid.file === name) &&
      (isDelimited ||
        grids.every((grid) =>
          read.ignoredSheets.some((one) => one.file === name && one.sheet === grid.sheet && one.reason === "empty"),
        ))
    )
      read.skipped.push({ file: name, reason: "nothing recognised" });
  } catch (error) {
    if (error instanceof IntakeCancelled) throw error;
    if (!(error instanceof UnreadableFile)) throw error;
    read.skipped.push({ file: name, reason: error.reason, detail: error.message });
  }
}

function readGrid(grid: Grid, remembered: readonly RememberedMapping[], answers: AnswerBook, read: ReadMail): void {
  const ignore = (reason: IgnoredSheetReason) => {
    if (!grid.isDelimited) read.ignoredSheets.push({ file: grid.file, sheet: grid.sheet, reason });
  };
  if (grid.isHidden) return ignore("hidden");
  const notice = findChangeNotice(grid);
  if (notice) {
    read.changes.push(...notice.changes);
    return;
  }
  const { found, mapped } = recogniseTables(grid, remembered, answers);
  for (const { columns } of mapped) {
    for (const { header, field, basis } of columns) {
      if (basis !== "content" || field === null) continue;
      const place = grid.sheet === "" ? grid.file : `${grid.file} · ${grid.sheet}`;
      read.questions.push(
        makeQuestion(
          "header",
          [grid.file, grid.sheet, header],
          "intake.question.header",
          { place, header: header || "–" },
          {
            candidates: [{ id: field, label: field }],
            suggested: field,
            sources: [{ file: grid.file, sheet: grid.sheet }],
          },
        ),
      );
    }
  }
  read.texts.push(grid.sheet, ...found.texts.slice(0, 40));
  read.tables.push(...mapped);
  if (mapped.length === 0) read.unread.push(grid);
  if (mapped.length === 0) ignore(reasonToIgnore(grid, found));
}

type Recognised = { readonly found: FoundTables; readonly mapped: MappedTable[] };

/** Tables of a grid, side by side where each part is a table of its own that we know. */
function recogniseTables(grid: Grid, remembered: readonly RememberedMapping[], answers: AnswerBook): Recognised {
  const whole = recogniseBelow(grid, remembered, answers);
  const parts = sidewaysParts(grid).map((part) => recogniseBelow(part, remembered, answers));
  const known = parts.filter(({ mapped }) => mapped.length > 0);
  // Forms have columns of labels and are no tables side by side; and one table understood as a whole is not torn apart.
  const understood = (mapped: readonly MappedTable[]) =>
    mapped.reduce((sum, { columns }) => sum + columns.filter(({ field }) => field !== null).length, 0);
  if (known.length < 2 || whole.mapped.some(({ table }) => table.isForm)) return whole;
  if (understood(known.flatMap(({ mapped }) => mapped)) < understood(whole.mapped) + 2) return whole;
  const passed = new Set<string>();
  const mapped = known
    .flatMap((part) => part.mapped)
    .map((one, index) => ({ ...one, table: { ...one.table, index, passed: passedOnce(one, grid, passed) } }));
  return { found: whole.found, mapped };
}

/** Rows that a part passes over, without those that only its own columns leave blank and those that another part has named. */
function passedOnce({ table }: MappedTable, grid: Grid, named: Set<string>): MappedTable["table"]["passed"] {
  return table.passed.filter(({ row, kind }) => {
    const isBlankHere = kind === "blank" || kind === "empty record";
    if (isBlankHere && (grid.rows[row] ?? []).some((cell) => cellText(cell) !== "")) return false;
    const key = `${kind}|${row}`;
    if (named.has(key)) return false;
    named.add(key);
    return true;
  });
}

/** Finds and recognises the tables of a grid. A row taken for a header that heads nothing we know was data of the table above. */
function recogniseBelow(grid: Grid, remembered: readonly RememberedMapping[], answers: AnswerBook): Recognised {
  const noHeaders = new Set<number>();
  for (let attempt = 0; ; attempt++) {
    const found = findTables(grid, noHeaders);
    const recognised = found.tables.map((table) => {
      const corrections = table.columns.flatMap((column) => {
        const header = columnLabel(column);
        const field = answers.read("header", [grid.file, grid.sheet, header]);
        return field === undefined ? [] : [{ header, field: field ?? "ignore" }];
      });
      return recogniseTable(table, [...corrections, ...remembered]);
    });
    const mistaken = found.tables.filter(
      (_, index) => recognised[index] === undefined && recognised.slice(0, index).some((one) => one !== undefined),
    );
    if (mistaken.length === 0 || attempt >= 4) {
      const mapped = recognised.filter((one) => one !== undefined);
      const loose = mapped.length === 0 ? recogniseLoosely(grid, remembered) : undefined;
      return { found, mapped: loose ? [loose] : mapped };
    }
    for (const row of mistaken.flatMap(({ headerRows }) => headerRows)) noHeaders.add(row);
  }
}

/** A table under a header of words nobody knows, if all but a few of its columns then make sense together. */
function recogniseLoosely(grid: Grid, remembered: readonly RememberedMapping[]): MappedTable | undefined {
  if (isAboutTheFile.test(grid.sheet)) return undefined;
  return possibleTables(grid)
    .filter(({ rows, passed }) => rows.length >= 2 && !passed.some(({ kind }) => kind === "total"))
    .map((table) => recogniseTable(table, remembered))
    .filter((mapped) => mapped !== undefined)
    .filter(({ columns, kind }) => {
      const headed = columns.filter(({ header }) => header !== "");
      const known = columns.filter(({ field }) => field !== null && field !== "serial" && field !== "remark");
      return kind !== "organisations" && kind !== "aliases" && known.length >= 2 && known.length >= headed.length * 0.5;
    })
    .at(0);
}

/** Sheets that count, explain or list codes. */
const isAboutTheFile =
  /집계|합계|통계표|시군\s*통계|코드|작성\s*요령|안내|설명|읽어|주차|숙박|식단|교통|汇总|统计表|代码|说明|须知|填写|停车|住宿|summary|code|read\s*me|guide|instruction|parking|hotel/iu;

function reasonToIgnore(grid: Grid, found: FoundTables): IgnoredSheetReason {
  if (found.filledRows === 0) return "empty";
  if (
    found.tables.some(
      (table) =>
        table.passed.some(({ kind }) => kind === "total") ||
        table.rows.every((row) => row.cells.some((cell) => typeof cell === "number")),
    )
  )
    return "summary";
  if (found.tables.length > 0) return "not recognised";
  const widths = grid.rows.map((row) => row.filter((cell) => cellText(cell) !== "").length);
  if (grid.rows.length >= 4 && Math.max(...widths) === 1 && grid.rows.every((row) => cellText(row[0]).length <= 20))
    return "code list";
  const numbers = grid.rows.flat().filter((cell) => typeof cell === "number").length;
  return numbers >= 2 ? "summary" : "notes";
}

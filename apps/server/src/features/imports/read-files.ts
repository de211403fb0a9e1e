import type { RecordImport } from "@bridgehead/contract/imports";
import type { IntakeAgreement, IntakeIndicator, IntakeResult } from "@bridgehead/intake";
import { runInWorker } from "../../platform/workers/run-in-worker.ts";
import type { ReadWork } from "../intake/read.worker.ts";
import { isOwnReport, readListSheets, type ListSheet } from "./plan-list.ts";
import { readWorkSheets, type WorkSheet } from "./plan-work.ts";
import type { FactsFile } from "./plan-facts.ts";

export type NamedBytes = { readonly name: string; readonly bytes: Uint8Array };
/** What the files say, as it is compared with the record; kept with the import, so that it can be compared again. */
export type Reading = {
  readonly agreements: readonly IntakeAgreement[];
  readonly indicators: readonly IntakeIndicator[];
  readonly facts: readonly FactsFile[];
  readonly lists: readonly ListSheet[];
  /** Action items and duties as they were exported here; readings kept from before have none. */
  readonly work?: readonly WorkSheet[];
  /** Columns of registers and figures that were not understood; readings kept from before have none. */
  readonly unreadColumns?: readonly UnreadColumn[];
};
export type UnreadColumn = {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly header: string;
  readonly holds: "agreements" | "indicators";
};

const heapMegabytesMax = 1_000;

/** Reads registers and figures as the agencies mail them, facts files, and lists that were exported here. */
export async function readFiles(
  files: readonly NamedBytes[],
): Promise<{ reading: Reading; files: RecordImport["files"] }> {
  const facts = files.filter(({ name }) => /\.(?:jsonl|ndjson)$/iu.test(name));
  const lists = new Map<string, readonly ListSheet[]>();
  const work = new Map<string, readonly WorkSheet[]>();
  const reports = new Set<string>();
  for (const file of files) {
    if (facts.includes(file) || !/\.xlsx$/iu.test(file.name)) continue;
    const sheets = await readListSheets(file.name, file.bytes);
    const workSheets = sheets ? undefined : await readWorkSheets(file.name, file.bytes);
    if (workSheets) work.set(file.name, workSheets);
    else if (sheets) lists.set(file.name, sheets);
    else if (await isOwnReport(file.bytes)) reports.add(file.name);
  }
  const own = (name: string) => lists.has(name) || work.has(name) || reports.has(name);
  const mail = files.filter((file) => !facts.includes(file) && !own(file.name));
  const task: ReadWork = { files: [...mail], answers: { format: "bridgehead-answers/1", answers: [] }, mappings: {} };
  const read =
    mail.length === 0
      ? undefined
      : await runInWorker<IntakeResult>(new URL("../intake/read.worker.ts", import.meta.url), task, {
          heapMegabytesMax,
        });
  const factsFiles = facts.map(factsOf);
  const skippedOf = (name: string) => read?.skipped_files.find(({ file }) => file === name)?.reason ?? null;
  const holdsOf = (name: string): RecordImport["files"][number]["holds"] => {
    if (lists.has(name) || work.has(name)) return "list";
    if (factsFiles.some((file) => file?.name === name)) return "facts";
    const isIn = (one: { readonly sources: readonly { readonly file: string }[] }) => one.sources[0]?.file === name;
    if (read?.agreements.some(isIn)) return "agreements";
    return read?.indicators.some(isIn) ? "indicators" : "nothing";
  };
  return {
    reading: {
      agreements: read?.agreements ?? [],
      indicators: read?.indicators ?? [],
      facts: factsFiles.filter((file) => file !== undefined),
      lists: [...lists.values()].flat(),
      work: [...work.values()].flat(),
      unreadColumns: unreadColumnsOf(read),
    },
    files: files.map(({ name, bytes }) => {
      const holds = holdsOf(name);
      return {
        name,
        byteCount: bytes.byteLength,
        holds,
        skipped: reports.has(name)
          ? "own-report"
          : holds === "nothing"
            ? (skippedOf(name) ?? "nothing recognised").replaceAll(" ", "-")
            : null,
      };
    }),
  };
}

/** A column of running numbers says nothing that could be lost. */
const runningNumber = /^(?:no\.?|nr\.?|#|번호|연번|순번|序号|编号)$/iu;

const unreadColumnsOf = (read: IntakeResult | undefined): UnreadColumn[] =>
  (read?.mappings ?? []).flatMap(({ file, sheet, kind, headerRows, columns }) =>
    kind === "agreements" || kind === "indicators"
      ? columns
          .filter(({ field, header }) => field === null && header.trim() !== "" && !runningNumber.test(header.trim()))
          .map(({ header }) => ({ file, sheet, row: headerRows.at(-1) ?? 1, header: header.trim(), holds: kind }))
      : [],
  );

/** A facts file is text, one JSON object a line; anything else under that name is none. */
function factsOf({ name, bytes }: NamedBytes): FactsFile | undefined {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
  const lines = text.split(/\r?\n/);
  const first = lines.find((line) => line.trim() !== "");
  return first?.trimStart().startsWith("{") && !text.includes("\u0000") ? { name, lines } : undefined;
}

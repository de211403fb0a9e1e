import { readXlsx } from "hucre";
import { isWritableKind, type FieldName } from "@bridgehead/contract/noun-fields";
import { recordKinds, type RecordKind } from "@bridgehead/domain/record/kinds";
import { locales, type LocalText, type Locale } from "@bridgehead/domain/shared/language";
import { messages } from "@bridgehead/language/messages/all";
import type { Trx } from "../../platform/database/connect.ts";
import { nounTable } from "../record/describe.ts";
import { parseNoun } from "../record/noun-writing.ts";
import {
  idColumn,
  listColumns,
  revisionColumn,
  type FindRecord,
  type ListColumn,
  type ListedRow,
  type NameOf,
  type ReadCell,
} from "./list-columns.ts";
import { readListRows } from "./list-rows.ts";
import { nameKey } from "./names.ts";
import { added, changed, same, unclear, type Planned, type RowWrite, type Where } from "./planned.ts";
import { refOf, type Standing } from "./standing.ts";

export type ListSheet = {
  readonly file: string;
  readonly sheet: string;
  readonly kind: RecordKind;
  readonly rows: readonly (readonly string[])[];
};

/** The lists in a workbook that came from here; undefined for any other file. */
export async function readListSheets(file: string, bytes: Uint8Array): Promise<readonly ListSheet[] | undefined> {
  const workbook = await readXlsx(bytes).catch(() => undefined);
  const lists = (workbook?.sheets ?? []).flatMap((sheet): ListSheet[] => {
    const rows = (sheet.rows as readonly (readonly unknown[])[]).map((row) => row.map(cellText));
    const kind = kindOf(sheet.name) ?? kindByHeads(rows[0] ?? []);
    const isList =
      rows[0] !== undefined && isHeader(rows[0][0] ?? "", idColumn) && isHeader(rows[0][1] ?? "", revisionColumn);
    return isList && kind ? [{ file, sheet: sheet.name, kind, rows }] : [];
  });
  return lists.length > 0 ? lists : undefined;
}

/** First heads of what is made here for councils and for reading: a register and the work that is due are kept in their rooms. */
const reportHeads = [
  ["register.number", "register.name-ko"],
  // As it was exported before its rows had numbers.
  ["column.due", "column.task"],
] as const;

/** Whether a workbook is such a report: taken for a register of somebody's mail it would be read by half. */
export async function isOwnReport(bytes: Uint8Array): Promise<boolean> {
  const workbook = await readXlsx(bytes).catch(() => undefined);
  const heads = ((workbook?.sheets[0]?.rows ?? []) as readonly (readonly unknown[])[])[0]?.map(cellText) ?? [];
  return reportHeads.some((keys) =>
    keys.every((key, column) => heads[column] === locales.map((locale) => messages[key][locale]).join("\n")),
  );
}

/** Compares a list that was exported here, and perhaps corrected, with the record: cell by cell, as a fresh export would show it. */
export async function planList(db: Trx, list: ListSheet, standing: Standing): Promise<Planned[]> {
  const columns = listColumns(list.kind);
  const heads = list.rows[0] ?? [];
  const at = columns.map((column) => heads.findIndex((head) => isHeader(head, column)));
  const idAt = at[0] ?? 0;
  const ids = list.rows.slice(1).flatMap((row) => (isUuid(row[idAt]) ? [row[idAt] as string] : []));
  const { rows: fresh, nameOf } = await readListRows(db, list.kind, { seesInternal: true }, ids);
  const byId = new Map(fresh.map((row) => [row.id, row]));
  return list.rows.slice(1).flatMap((cells, index): Planned[] => {
    if (cells.every((cell) => cell === "")) return [];
    const cellOf = (position: number) => (position < 0 ? undefined : (cells[position] ?? ""));
    const where = {
      id: `${list.file}#${list.sheet}-${index + 2}`,
      kind: list.kind,
      names: namesIn(columns, at, cells),
      file: list.file,
      sheet: list.sheet,
      row: index + 2,
    };
    const id = cellOf(idAt) ?? "";
    const cellsOf = columns.map((column, position) => ({ column, cell: cellOf(at[position] ?? -1) }));
    if (id === "") return [newRow(where, cellsOf, standing)];
    const own = standing.records.get(id);
    if (!own) return [unclear(where, "record-unknown", id)];
    if (own.isArchived) return [unclear(where, "record-archived", null, refOf(own))];
    const row = byId.get(id);
    if (!row) return [unclear(where, "record-unknown", id)];
    return [comparing(where, row, cellsOf, { standing, nameOf })];
  });
}

type ListWhere = Where & { readonly kind: RecordKind };
type Cells = readonly { readonly column: ListColumn; readonly cell: string | undefined }[];

function comparing(
  where: ListWhere,
  row: ListedRow,
  cells: Cells,
  { standing, nameOf }: { standing: Standing; nameOf: NameOf },
): Planned {
  const own = standing.records.get(row.id);
  const ref = own ? refOf(own) : null;
  const differing = cells.filter(
    ({ column, cell }) =>
      cell !== undefined &&
      column !== idColumn &&
      column !== revisionColumn &&
      !locales.some((locale) => cellText(column.show(row, locale, nameOf)) === cell),
  );
  if (differing.length === 0) return same(where, ref);
  const fields = differing.map(({ column, cell }) => ({
    path: column.path,
    before: cellText(column.show(row, localeOf(cells), nameOf)) || null,
    after: cell || null,
  }));
  const looked = Number(cells.find(({ column }) => column === revisionColumn)?.cell);
  if (looked !== row.revision) return unclear(where, "changed-since-export", null, ref, fields);
  const closed = differing.find(({ column }) => !column.read);
  if (closed) return unclear(where, "column-not-here", headOf(closed.column), ref, fields);
  let next = row;
  const read: ReadCell[] = [];
  for (const { column, cell } of differing) {
    const value = column.read?.(cell ?? "", next, finder(standing));
    if (!value) return unclear(where, "value-not-understood", `${headOf(column)}: ${cell ?? ""}`, ref, fields);
    read.push(value);
    next = { ...next, values: { ...next.values, [value.path]: value.value } };
  }
  const written = rowsOf(where.kind, row, read);
  if (typeof written === "string")
    return unclear(where, written === "name-missing" ? "name-missing" : "value-not-understood", written, ref, fields);
  return changed(where, ref, fields, { do: "update", id: row.id, revision: row.revision, rows: written });
}

function newRow(where: ListWhere, cells: Cells, standing: Standing): Planned {
  if (!isWritableKind(where.kind)) return unclear(where, "column-not-here");
  if (Object.keys(where.names).length === 0) return unclear(where, "name-missing");
  const empty: ListedRow = {
    id: "",
    revision: 1,
    names: {},
    aliases: [],
    status: "actual",
    qualifier: "exact",
    values: {},
  };
  const read: ReadCell[] = [];
  const fields: { path: string; before: null; after: string }[] = [];
  let row = empty;
  for (const { column, cell } of cells) {
    if (!cell || !column.read || column.path.startsWith("names.")) continue;
    if (column.path === "amount") {
      row = { ...row, values: { ...row.values, amount: { amountMinor: Number(cell), currency: null } } };
      continue;
    }
    const value = column.read(cell, row, finder(standing));
    if (!value) return unclear(where, "value-not-understood", `${headOf(column)}: ${cell}`);
    read.push(value);
    fields.push({ path: column.path, before: null, after: cell });
  }
  const noun = parseNoun(where.kind, nounValues(empty, read), true);
  if (!noun.ok) return unclear(where, "value-not-understood", String(noun.error.facts?.["field"] ?? ""));
  const of = (path: string, fallback: string) => String(read.find((one) => one.path === path)?.value ?? fallback);
  return added(where, fields, {
    do: "create",
    key: where.id,
    kind: where.kind,
    names: where.names,
    status: of("status", "actual") as "actual",
    qualifier: of("qualifier", "exact") as "exact",
    isDemo: false,
    noun: noun.value.columns,
    beside: [],
    source: null,
  });
}

/** The rows to write, or the field that cannot be. */
function rowsOf(kind: RecordKind, row: ListedRow, read: readonly ReadCell[]): RowWrite[] | string {
  const record: Record<string, unknown> = {};
  for (const { path, value } of read) {
    if (path.startsWith("names."))
      record["names"] = withText(
        (record["names"] as LocalText | undefined) ?? row.names,
        path.slice(6) as Locale,
        value as string | null,
      );
    else if (path === "aliases" || path === "status" || path === "qualifier") {
      if (value === null) return path;
      record[path] = value;
    }
  }
  const names = record["names"] as LocalText | undefined;
  if (names && !names.ko && !names.zh && !names.en) return "name-missing";
  const values = nounValues(row, read);
  const rows: RowWrite[] = Object.keys(record).length > 0 ? [{ table: "records", id: row.id, values: record }] : [];
  if (Object.keys(values).length === 0) return rows;
  if (!isWritableKind(kind)) return Object.keys(values)[0] as string;
  const noun = parseNoun(kind, values, false);
  if (!noun.ok) return String(noun.error.facts?.["field"] ?? "");
  return [...rows, { table: nounTable[kind], id: row.id, values: noun.value.columns }];
}

function nounValues(row: ListedRow, read: readonly ReadCell[]): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const { path, value } of read) {
    const [name = "", locale] = path.split(".") as [FieldName | "names" | "aliases" | "status" | "qualifier", Locale?];
    if (name === "names" || name === "aliases" || name === "status" || name === "qualifier") continue;
    values[name] = locale
      ? withText(
          (values[name] as LocalText | undefined) ?? (row.values[name] as LocalText | null) ?? {},
          locale,
          value as string | null,
        )
      : value;
  }
  return values;
}

/** A text with one language rewritten by a person: no longer a machine's or ours, and the original moves where it was taken away. */
export function withText(text: LocalText, locale: Locale, written: string | null): LocalText {
  const { original, machine, ours, ...texts } = text;
  const next: Partial<Record<Locale, string>> = { ...(texts as Partial<Record<Locale, string>>) };
  if (written === null) delete next[locale];
  else next[locale] = written;
  const left = locales.filter((one) => next[one]);
  const first = original && next[original] ? original : left[0];
  const without = (marked: readonly Locale[] | undefined) => marked?.filter((one) => one !== locale);
  return {
    ...(first ? { original: first } : {}),
    ...next,
    ...(without(machine)?.length ? { machine: without(machine) } : {}),
    ...(without(ours)?.length ? { ours: without(ours) } : {}),
  };
}

const finder =
  (standing: Standing): FindRecord =>
  (words, kinds) => {
    const key = nameKey(words);
    const found = [...standing.records.values()].filter(
      (one) => kinds.includes(one.kind) && !one.isArchived && one.keys.has(key),
    );
    return found.length === 1 ? found[0]?.id : undefined;
  };

function namesIn(columns: readonly ListColumn[], at: readonly number[], cells: readonly string[]): LocalText {
  const texts = locales.flatMap((locale): [Locale, string][] => {
    const cell = cells[at[columns.findIndex(({ path }) => path === `names.${locale}`)] ?? -1];
    return cell ? [[locale, cell]] : [];
  });
  return texts.length > 0 ? { original: (texts[0] as [Locale, string])[0], ...Object.fromEntries(texts) } : {};
}

/** A header is recognised whole, or by one of its languages. */
export function isHeader(head: string, { header }: Pick<ListColumn, "header">): boolean {
  const whole = [header.ko, header.zh, header.en].join("\n");
  return head === whole || (head !== "" && [header.ko, header.zh, header.en].includes(head));
}

const headOf = ({ header }: ListColumn): string => header.ko;
const kindOf = (sheet: string): RecordKind | undefined =>
  recordKinds.find((kind) => {
    const names = (messages as Readonly<Record<string, Readonly<Record<Locale, string>>>>)[`kinds.${kind}`];
    return names && locales.some((locale) => names[locale].slice(0, 31) === sheet);
  });
/** The noun of a renamed sheet: the one whose columns are all there and most of them. */
function kindByHeads(heads: readonly string[]): RecordKind | undefined {
  const known = recordKinds
    .map((kind) => ({ kind, columns: listColumns(kind) }))
    .filter(({ columns }) => heads.every((head) => head === "" || columns.some((column) => isHeader(head, column))));
  return known.toSorted((one, other) => one.columns.length - other.columns.length)[0]?.kind;
}

const localeOf = (cells: Cells): Locale => {
  const status = cells.find(({ column }) => column.path === "status")?.cell ?? "";
  return /\p{Script=Hangul}/u.test(status) ? "ko" : /\p{Script=Han}/u.test(status) ? "zh" : "en";
};

export function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value).replace(/\r\n?/g, "\n").trim();
}
export const isUuid = (text: string | undefined): boolean =>
  /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text ?? "");

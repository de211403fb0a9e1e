import { sql } from "kysely";
import type { RecordDraft, DraftValue, FactDraft } from "@bridgehead/domain/record/draft";
import type { Json, JsonObject } from "@bridgehead/domain/record/fact-values";
import { isObject } from "@bridgehead/domain/record/fact-values";
import { joinItems } from "@bridgehead/language/formats/lists";
import { readFactsLine } from "@bridgehead/domain/record/facts-line";
import { withTexts, type LineTexts } from "@bridgehead/domain/record/overlay";
import { fieldNames } from "@bridgehead/contract/noun-fields";
import type { UnclearReason } from "@bridgehead/contract/imports";
import { readText, type LocalText, type Locale } from "@bridgehead/domain/shared/language";
import type { Trx } from "../../platform/database/connect.ts";
import { definitionsOf, named, type SourceFile } from "../record/load-record.ts";
import { nounTable } from "../record/describe.ts";
import { columnOf } from "../record/noun-writing.ts";
import { idOfOrigin } from "../record/origin-id.ts";
import { added, changed, same, unclear, type Planned, type RowWrite, type Where } from "./planned.ts";
import { refOf, type Standing } from "./standing.ts";

export type FactsFile = { readonly name: string; readonly lines: readonly string[] };
type FieldChange = { readonly path: string; readonly before: string | null; readonly after: string | null };

/**
 * Compares a facts file with the record, line by line. A line whose id stands is the same, or its differences field by
 * field; what the line leaves out stays. `texts` are our own wordings that the record was loaded with.
 */
export async function planFacts(
  db: Trx,
  file: FactsFile,
  {
    standing,
    texts,
    locale,
  }: { readonly standing: Standing; readonly texts: Readonly<Record<string, LineTexts>>; readonly locale: Locale },
): Promise<Planned[]> {
  const planned: Planned[] = [];
  const read: { readonly line: JsonObject; readonly row: number }[] = [];
  for (const [index, text] of file.lines.entries()) {
    if (text.trim() === "") continue;
    const line = parsed(text);
    if (line) read.push({ line: withTexts(line, texts[String(line["id"])]), row: index + 1 });
    else planned.push(unclear(whereOf(file, index + 1, undefined), "line-not-readable", text.slice(0, 80)));
  }
  const byId = new Map(read.map(({ line }) => [String(line["id"]), line]));
  const lookUp = (origin: string): JsonObject | undefined =>
    byId.get(origin) ??
    (standing.byOrigin.has(origin) ? { id: origin, kind: standing.byOrigin.get(origin)?.kind as string } : undefined);
  const drafts: { readonly draft: RecordDraft; readonly row: number }[] = [];
  for (const { line, row } of read) {
    const bare = figureWithoutUnit(line);
    if (bare !== undefined) {
      planned.push(unclear(whereOf(file, row, line), "unit-missing", bare));
      continue;
    }
    const draft = readFactsLine(line, lookUp);
    if (draft.ok) drafts.push({ draft: named(draft.value, line, [] as readonly SourceFile[]), row });
    else planned.push(unclear(whereOf(file, row, line), reasons[draft.error.code], aboutOf(draft.error)));
  }
  const all = definitionsOf(drafts.map(({ draft }) => draft));
  const rowOf = new Map(drafts.map(({ draft, row }) => [draft.origin, row]));
  const nouns = await readNounRows(db, all, standing);
  for (const draft of all) {
    const row = rowOf.get(draft.origin) ?? null;
    const own = standing.byOrigin.get(draft.origin);
    const where: Where = {
      id: `${file.name}#${draft.origin}`,
      kind: draft.kind,
      names: draft.names,
      file: file.name,
      sheet: null,
      row,
    };
    if (row === null && own) continue;
    if (own?.isArchived) planned.push(unclear(where, "record-archived", null, refOf(own)));
    else if (own) planned.push(comparing(where, draft, { standing, nouns, locale }));
    else if (Object.keys(draft.names).length === 0) planned.push(unclear(where, "name-missing"));
    else planned.push(added(where, addedFields(draft, locale), { do: "draft", draft }));
  }
  return planned.toSorted((one, other) => (one.item.row ?? 0) - (other.item.row ?? 0));
}

const reasons: Readonly<Record<string, UnclearReason>> &
  Record<
    "facts-line-not-an-object" | "facts-line-kind-unknown" | "facts-line-field-missing" | "facts-line-link-unknown",
    UnclearReason
  > = {
  "facts-line-not-an-object": "line-not-readable",
  "facts-line-kind-unknown": "line-kind-unknown",
  "facts-line-field-missing": "line-field-missing",
  "facts-line-link-unknown": "line-link-unknown",
};

/** A number of a line that does not say of what: it could be won or dollars, people or firms. */
function figureWithoutUnit(line: JsonObject): string | undefined {
  if (line["kind"] === "indicator" && typeof line["value"] === "number" && !line["unit"]) return String(line["value"]);
  return Object.entries(line).flatMap(([key, value]) =>
    isObject(value) && typeof value["value"] === "number" && !value["unit"] ? [`${key} ${value["value"]}`] : [],
  )[0];
}

const aboutOf = (error: Readonly<Record<string, unknown>>): string =>
  Object.entries(error)
    .filter(([key]) => key !== "code")
    .map(([, value]) => String(value))
    .join(" → ");

function parsed(text: string): JsonObject | undefined {
  try {
    const value = JSON.parse(text) as Json;
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function whereOf(file: FactsFile, row: number, line: JsonObject | undefined): Where {
  const names = isObject(line?.["names"]) ? (line["names"] as LocalText) : {};
  const told = Object.fromEntries(Object.entries(names).filter(([, name]) => typeof name === "string")) as LocalText;
  return {
    id: `${file.name}#line-${row}`,
    kind: "publication",
    names: Object.keys(told).length > 0 ? told : { en: String(line?.["id"] ?? `${file.name}:${row}`) },
    file: file.name,
    sheet: null,
    row,
  };
}

type Row = Readonly<Record<string, unknown>>;
type Nouns = { readonly noun: ReadonlyMap<string, Row>; readonly facts: ReadonlyMap<string, readonly Row[]> };

async function readNounRows(db: Trx, drafts: readonly RecordDraft[], standing: Standing): Promise<Nouns> {
  const noun = new Map<string, Row>();
  const byTable = Map.groupBy(
    drafts.filter(({ origin }) => standing.byOrigin.has(origin)),
    ({ noun: { table } }) => table,
  );
  for (const [table, of] of byTable) {
    const ids = of.map(({ origin }) => idOfOrigin(origin));
    const { rows } = await sql<{
      id: string;
      row: Row;
    }>`select t.id, to_jsonb(t) as row from ${sql.table(table)} t where t.id = any(${ids}::uuid[])`.execute(db);
    for (const { id, row } of rows) noun.set(id, row);
  }
  const ids = drafts.map(({ origin }) => idOfOrigin(origin));
  const { rows } = await sql<{
    recordId: string;
    row: Row;
  }>`select record_id as "recordId", to_jsonb(f) as row from record_facts f where record_id = any(${ids}::uuid[])`.execute(
    db,
  );
  return {
    noun,
    facts: new Map(
      [...Map.groupBy(rows, ({ recordId }) => recordId)].map(([id, of]) => [id, of.map(({ row }) => row)]),
    ),
  };
}

function comparing(
  where: Where,
  draft: RecordDraft,
  { standing, nouns, locale }: { standing: Standing; nouns: Nouns; locale: Locale },
): Planned {
  const own = standing.byOrigin.get(draft.origin);
  if (!own) return unclear(where, "record-unknown");
  const fields: FieldChange[] = [];
  const record: Record<string, unknown> = {};
  for (const one of ["ko", "zh", "en"] as const)
    if (draft.names[one] && draft.names[one] !== own.names[one]) {
      fields.push({ path: `names.${one}`, before: own.names[one] ?? null, after: draft.names[one] });
      record["names"] = { ...own.names, ...(record["names"] as LocalText | undefined), [one]: draft.names[one] };
    }
  const fresh = draft.aliases.filter((alias) => !own.aliases.includes(alias));
  if (fresh.length > 0) {
    fields.push({
      path: "aliases",
      before: joinItems(locale, own.aliases) || null,
      after: joinItems(locale, [...own.aliases, ...fresh]),
    });
    record["aliases"] = [...own.aliases, ...fresh];
  }
  for (const column of ["status", "qualifier"] as const)
    if (draft[column] !== own[column]) {
      fields.push({ path: column, before: own[column], after: draft[column] });
      record[column] = draft[column];
    }
  const noun: Record<string, unknown> = {};
  const row = nouns.noun.get(own.id) ?? {};
  for (const [column, value] of Object.entries(draft.noun.values)) {
    const after = plain(value);
    if (after === null || isSame(row[column], after)) continue;
    noun[column] = after;
    fields.push({
      path: fieldOf(column),
      before: shown(row[column], standing, locale),
      after: shown(after, standing, locale),
    });
  }
  const rows: RowWrite[] = [
    ...(Object.keys(record).length > 0 ? [{ table: "records", id: own.id, values: record }] : []),
    ...(Object.keys(noun).length > 0 ? [{ table: nounTable[draft.kind], id: own.id, values: noun }] : []),
  ];
  for (const fact of draft.facts) {
    const stands = (nouns.facts.get(own.id) ?? []).find(
      (one) => one["key"] === fact.key && one["ordinal"] === fact.ordinal,
    );
    const values = factValues(draft, fact);
    const differing = Object.entries(values).filter(
      ([column, value]) => value !== null && !isSame(stands?.[column], value),
    );
    if (differing.length === 0) continue;
    rows.push({
      table: "record_facts",
      id: stands ? String(stands["id"]) : null,
      values: stands
        ? Object.fromEntries(differing)
        : { ...values, record_id: own.id, key: fact.key, ordinal: fact.ordinal },
    });
    fields.push({
      path: `fact:${fact.key}`,
      before: stands ? shownFact(stands, standing, locale) : null,
      after: shownFact(values, standing, locale),
    });
  }
  if (rows.length === 0) return same(where, refOf(own));
  return changed(where, refOf(own), fields, { do: "update", id: own.id, revision: own.revision, rows });
}

function factValues(draft: RecordDraft, fact: FactDraft): Row {
  return {
    text: fact.text ?? null,
    number: fact.number ?? null,
    unit: fact.unit ?? null,
    date: fact.date ?? null,
    ref_id: fact.ref ? idOfOrigin(fact.ref.origin) : null,
    of_id: fact.of ? idOfOrigin(fact.of.origin) : null,
    status: fact.status ?? draft.status,
    qualifier: fact.qualifier ?? "exact",
    as_written: fact.asWritten ?? null,
  };
}

const plain = (value: DraftValue): unknown =>
  typeof value === "object" && value !== null && "origin" in value
    ? idOfOrigin((value as { origin: string }).origin)
    : value;

const fieldOf = (column: string): string => fieldNames.find((name) => columnOf(name) === column) ?? column;

/** Values as the database gives them back: numbers may come as text, and the order of keys does not count. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof other === "number") return Number(one) === other;
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value === "object" && value !== null)
    return `{${Object.entries(value)
      .filter(([, one]) => one !== undefined && one !== null)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => `${key}:${canonical(one)}`)
      .join(",")}}`;
  return JSON.stringify(value ?? null);
}

function shown(value: unknown, standing: Standing, locale: Locale): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value))
    return joinItems(
      locale,
      value.map((one) => shown(one, standing, locale)),
    );
  if (typeof value === "object") {
    if ("precision" in value)
      return (
        (value as { value?: string | null; asWritten?: string }).value ??
        (value as { asWritten?: string }).asWritten ??
        null
      );
    return readText(value as LocalText, locale)?.text ?? null;
  }
  const record = typeof value === "string" ? standing.records.get(value) : undefined;
  return record ? (readText(record.names, locale)?.text ?? "") : String(value);
}

const shownFact = (row: Row, standing: Standing, locale: Locale): string =>
  ["text", "number", "unit", "date", "ref_id", "of_id", "as_written"]
    .map((column) => (column === "as_written" && row["text"] ? null : shown(row[column], standing, locale)))
    .filter((one) => one !== null)
    .join(" ");

const addedFields = (draft: RecordDraft, locale: Locale): FieldChange[] =>
  draft.facts.slice(0, 6).flatMap(({ key, text, number, unit }): FieldChange[] => {
    const after = text
      ? (readText(text, locale)?.text ?? null)
      : number === undefined
        ? null
        : [number, unit].filter(Boolean).join(" ");
    return after === null ? [] : [{ path: `fact:${key}`, before: null, after }];
  });

import { sql, type Kysely } from "kysely";
import type { DraftRow, DraftValue, FactDraft, OriginRef, RecordDraft } from "@bridgehead/domain/record/draft";
import { idOfOrigin } from "./origin-id.ts";

type Row = Readonly<Record<string, unknown>>;
type ColumnTypes = ReadonlyMap<string, string>;

/** Tables in the order in which their rows can refer to each other; rows of one table come parents first. */
const nounTables = [
  "regions",
  "clusters",
  "organisations",
  "people",
  "places",
  "series",
  "events",
  "sessions",
  "agreements",
  "projects",
  "visits",
  "visit_stops",
  "policies",
  "cases",
  "programmes",
  "indicators",
  "observations",
  "quotes",
  "publications",
  "partnerships",
] as const;

/** Which column of a table beside a noun names the noun's record. */
const ownerColumn: Readonly<Record<string, string>> = {
  event_roles: "event_id",
  agreement_parties: "agreement_id",
  agreement_fields: "agreement_id",
  agreement_stages: "agreement_id",
  milestones: "record_id",
  visit_counterparts: "stop_id",
  visit_members: "visit_id",
  partnership_members: "partnership_id",
};

/**
 * Writes drafts as records, whole or not at all (call it inside a transaction). Records that already stand, by origin, are
 * left as they are: what a person changed since is never overwritten by loading again. Returns how many were written.
 */
export async function writeDrafts<DB>(db: Kysely<DB>, drafts: readonly RecordDraft[]): Promise<number> {
  const types = await columnTypes(db);
  const standing = new Set(
    (await sql<{ origin: string }>`select origin from records where origin is not null`.execute(db)).rows.map(
      (row) => row.origin,
    ),
  );
  const fresh = drafts.filter((draft) => !standing.has(draft.origin));

  await insert(db, types, "records", fresh.map(recordRow));
  for (const table of nounTables) await insert(db, types, table, parentsFirst(nounRows(fresh, table)));
  for (const table of Object.keys(ownerColumn)) await insert(db, types, table, besideRows(fresh, table));
  await insert(
    db,
    types,
    "record_links",
    fresh.flatMap((draft) =>
      draft.links.map(({ rel, to }) => ({ from_id: idOfOrigin(draft.origin), rel, to_id: resolve(to) })),
    ),
  );
  await insert(
    db,
    types,
    "record_facts",
    fresh.flatMap((draft) => draft.facts.map((fact) => factRow(draft, fact))),
  );
  await insert(
    db,
    types,
    "citations",
    fresh.flatMap(({ origin, citations }) =>
      citations.map(({ source, paragraphs }) => ({
        record_id: idOfOrigin(origin),
        source_id: idOfOrigin(source),
        paragraphs,
      })),
    ),
  );
  return fresh.length;
}

function recordRow({ origin, kind, names, aliases, status, qualifier }: RecordDraft): Row {
  return { id: idOfOrigin(origin), kind, origin, names, aliases, status, qualifier };
}

function nounRows(drafts: readonly RecordDraft[], table: string): Row[] {
  const rows = new Map<string, Row>();
  const add = (id: string, values: DraftRow["values"]) => rows.set(id, { ...rows.get(id), ...resolved(values), id });
  for (const draft of drafts) {
    if (draft.noun.table === table) add(idOfOrigin(draft.origin), draft.noun.values);
    // A stop of an itinerary is told by its visit (order) and by its own line (what happened): one row.
    for (const beside of draft.beside)
      if (beside.table === table) add(resolve(beside.values["id"] as OriginRef), beside.values);
  }
  return [...rows.values()];
}

function besideRows(drafts: readonly RecordDraft[], table: string): Row[] {
  const owner = ownerColumn[table] as string;
  return drafts.flatMap((draft) =>
    draft.beside
      .filter((row) => row.table === table)
      .map((row) => ({ ...resolved(row.values), [owner]: idOfOrigin(draft.origin) })),
  );
}

function factRow(draft: RecordDraft, fact: FactDraft): Row {
  return {
    record_id: idOfOrigin(draft.origin),
    key: fact.key,
    ordinal: fact.ordinal,
    text: fact.text ?? null,
    number: fact.number ?? null,
    unit: fact.unit ?? null,
    date: fact.date ?? null,
    ref_id: fact.ref ? resolve(fact.ref) : null,
    of_id: fact.of ? resolve(fact.of) : null,
    status: fact.status ?? draft.status,
    qualifier: fact.qualifier ?? "exact",
    as_written: fact.asWritten ?? null,
  };
}

const resolve = (ref: OriginRef): string => idOfOrigin(ref.origin);
const isRef = (value: DraftValue): value is OriginRef =>
  typeof value === "object" && value !== null && "origin" in value;

function resolved(values: DraftRow["values"]): Row {
  return Object.fromEntries(
    Object.entries(values).map(([column, value]) => [column, isRef(value) ? resolve(value) : value]),
  );
}

/** Rows that refer to rows of their own table (a city to its province) after those. */
function parentsFirst(rows: readonly Row[]): Row[] {
  const waiting = new Map(rows.map((row) => [row["id"], row]));
  const ordered: Row[] = [];
  const place = (row: Row) => {
    if (!waiting.delete(row["id"])) return;
    const parent = waiting.get(row["parent_id"]);
    if (parent) place(parent);
    ordered.push(row);
  };
  rows.forEach(place);
  return ordered;
}

async function columnTypes<DB>(db: Kysely<DB>): Promise<ColumnTypes> {
  const { rows } = await sql<{ name: string; type: string }>`
    select table_name || '.' || column_name as name, data_type as type from information_schema.columns where table_schema = current_schema()`.execute(
    db,
  );
  return new Map(rows.map((row) => [row.name, row.type]));
}

async function insert<DB>(db: Kysely<DB>, types: ColumnTypes, table: string, rows: readonly Row[]): Promise<void> {
  for (const row of rows) {
    const columns = Object.keys(row).filter((column) => row[column] !== null && row[column] !== undefined);
    const values = columns.map((column) =>
      types.get(`${table}.${column}`) === "jsonb" ? JSON.stringify(row[column]) : row[column],
    );
    await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))}) values (${sql.join(values)})`.execute(
      db,
    );
  }
}

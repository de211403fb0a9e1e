import { sql } from "kysely";
import type { Trx } from "../../platform/database/connect.ts";

/** Tables of an event that accepting a mailbag writes, parents first. */
const eventTables = [
  "slots",
  "meeting_places",
  "place_closures",
  "registrations",
  "registration_delegates",
  "unavailabilities",
  "interpreters",
  "interpreter_unavailabilities",
  "wishes",
  "choices",
  "organisation_seats",
] as const;

/** Tables of the record that it writes, with the column that names the organisation (or the person of one). */
const recordTables: readonly (readonly [table: string, where: string])[] = [
  ["records", "id = any($ids) or id in (select id from people where organisation_id = any($ids))"],
  ["organisations", "id = any($ids)"],
  ["people", "organisation_id = any($ids)"],
  ["person_contacts", "person_id in (select id from people where organisation_id = any($ids))"],
  ["offers", "owner_id = any($ids)"],
];

export type Snapshot = {
  readonly organisations: readonly string[];
  readonly rows: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
};

/** Every row that accepting could touch, as it stands: the way back. */
export async function takeSnapshot(db: Trx, eventId: string, organisations: readonly string[]): Promise<Snapshot> {
  const rows: Record<string, Snapshot["rows"][string]> = {};
  for (const table of eventTables) rows[table] = await select(db, table, sql`event_id = ${eventId}`);
  for (const [table, where] of recordTables)
    rows[table] = await select(db, table, byOrganisation(where, organisations));
  return { organisations, rows };
}

/** Puts an event back to a snapshot. Organisations that came after it stay on record as archived, so that nothing points nowhere. */
export async function restoreSnapshot(db: Trx, eventId: string, snapshot: Snapshot): Promise<void> {
  for (const table of eventTables.toReversed())
    await sql`delete from ${sql.table(table)} where event_id = ${eventId}`.execute(db);
  const ids = snapshot.organisations;
  await sql`delete from offers where owner_id = any(${ids}::uuid[])`.execute(db);
  await sql`delete from person_contacts where person_id in (select id from people where organisation_id = any(${ids}::uuid[]))`.execute(
    db,
  );
  const before = new Set((snapshot.rows["records"] ?? []).map((row) => row["id"] as string));
  await sql`update records set archived_at = now(), updated_at = now() where archived_at is null and not (id = any(${[...before]}::uuid[]))
    and (id = any(${ids}::uuid[]) or id in (select id from people where organisation_id = any(${ids}::uuid[])))`.execute(
    db,
  );
  for (const table of ["records", "organisations", "people"]) await upsert(db, table, snapshot.rows[table] ?? []);
  for (const table of ["person_contacts", "offers", ...eventTables])
    await insertRows(db, table, snapshot.rows[table] ?? []);
}

/** Inserts rows of a table given as JSON, in one statement; columns that a row lacks take their default only when all rows lack them. */
export async function insertRows(
  db: Trx,
  table: string,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  if (rows.length === 0) return;
  const columns = sql.join(Object.keys(rows[0] as object).map((column) => sql.ref(column)));
  await sql`insert into ${sql.table(table)} (${columns}) select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`.execute(
    db,
  );
}

/** Inserts or overwrites rows by their `id`. */
export async function upsert(
  db: Trx,
  table: string,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  if (rows.length === 0) return;
  const names = Object.keys(rows[0] as object);
  const columns = sql.join(names.map((column) => sql.ref(column)));
  const updates = sql.join(
    names.filter((column) => column !== "id").map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`),
  );
  await sql`insert into ${sql.table(table)} (${columns}) select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)
    on conflict (id) do update set ${updates}`.execute(db);
}

async function select(db: Trx, table: string, where: ReturnType<typeof sql>): Promise<Snapshot["rows"][string]> {
  const { rows } = await sql<{
    all: Snapshot["rows"][string] | null;
  }>`select jsonb_agg(to_jsonb(t)) as all from ${sql.table(table)} t where ${where}`.execute(db);
  return rows[0]?.all ?? [];
}

function byOrganisation(where: string, ids: readonly string[]): ReturnType<typeof sql> {
  const parts = where.split("$ids");
  return sql.join(
    parts.flatMap((part, index) => (index === 0 ? [sql.raw(part)] : [sql`${ids}::uuid[]`, sql.raw(part)])),
    sql``,
  );
}

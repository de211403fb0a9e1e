import { sql } from "kysely";
import { nounFields, type NounField } from "@bridgehead/contract/noun-fields";
import type { WritableKind } from "@bridgehead/contract/nouns";
import type { RecordRef } from "@bridgehead/contract/record";
import type { Trx } from "../../platform/database/connect.ts";
import { nounTable } from "../record/describe.ts";
import { columnOf } from "../record/noun-writing.ts";

export type NounValues = Readonly<Record<string, unknown>>;

/** Every field of these records of one kind, as `updateNoun` takes it back. The same number of queries for any number of records. */
export async function readNouns(db: Trx, kind: WritableKind, ids: readonly string[]): Promise<Map<string, NounValues>> {
  const fields = nounFields[kind];
  const { rows } = await sql<{
    id: string;
    row: Record<string, unknown>;
  }>`select t.id, to_jsonb(t) as row from ${sql.table(nounTable[kind])} t where t.id = any(${ids}::uuid[])`.execute(db);
  const lists = new Map<string, Map<string, unknown[]>>();
  for (const field of fields) {
    const query = listQueries[field.input];
    if (!query) continue;
    const { rows: entries } = await sql<{ id: string; entry: unknown }>`${query(kind, ids)}`.execute(db);
    const of = Map.groupBy(entries, (row) => row.id);
    lists.set(field.name, new Map([...of].map(([id, all]) => [id, all.map((row) => row.entry)])));
  }
  return new Map(
    rows.map(({ id, row }) => [
      id,
      Object.fromEntries(
        fields.map((field) => [
          field.name,
          lists.has(field.name) ? (lists.get(field.name)?.get(id) ?? []) : valueOf(row, field),
        ]),
      ),
    ]),
  );
}

/** The records that values name, as a link shows them. */
export async function readRefs(db: Trx, kind: WritableKind, values: Iterable<NounValues>): Promise<RecordRef[]> {
  const ids = [...values].flatMap((one) => nounFields[kind].flatMap((field) => idsIn(field, one[field.name])));
  const { rows } = await sql<RecordRef>`
    select id, kind, names, status, is_demo as "isDemo" from records where id = any(${[...new Set(ids)]}::uuid[]) and archived_at is null`.execute(
    db,
  );
  return rows;
}

function valueOf(row: Readonly<Record<string, unknown>>, { name, input }: NounField): unknown {
  if (input === "money")
    return row["amount_minor"] === null ? null : { amountMinor: row["amount_minor"], currency: row["currency"] };
  const value = row[columnOf(name)] ?? null;
  return input === "instant" && typeof value === "string" ? new Date(value).toISOString() : value;
}

function idsIn({ input }: NounField, value: unknown): string[] {
  const entries = Array.isArray(value) ? (value as unknown[]) : [value];
  if (input === "record" || input === "counterparts") return entries.filter((one) => typeof one === "string");
  if (input !== "members" && input !== "people" && input !== "roles") return [];
  return entries.flatMap((one) => {
    const { memberId, personId, organisationId } = one as Readonly<Record<string, string | undefined>>;
    return memberId ?? personId ?? organisationId ?? [];
  });
}

type ListQuery = (kind: WritableKind, ids: readonly string[]) => ReturnType<typeof sql>;

const listQueries: Partial<Record<NounField["input"], ListQuery>> = {
  milestones: (_, ids) =>
    sql`select record_id as id, jsonb_build_object('what', what, 'planned', planned, 'actual', actual) as entry from milestones where record_id = any(${ids}::uuid[]) and dropped_at is null order by ordinal`,
  offers: (_, ids) =>
    sql`select owner_id as id, jsonb_build_object('direction', direction, 'text', text, 'fields', to_jsonb(fields)) as entry from offers where owner_id = any(${ids}::uuid[]) and withdrawn_at is null order by ordinal`,
  roles: (_, ids) =>
    sql`select event_id as id, jsonb_build_object('organisationId', organisation_id, 'role', role) as entry from event_roles where event_id = any(${ids}::uuid[]) order by ordinal`,
  members: (_, ids) =>
    sql`select partnership_id as id, jsonb_build_object('memberId', member_id, 'responsible', responsible) as entry from partnership_members where partnership_id = any(${ids}::uuid[]) order by ordinal`,
  people: (_, ids) =>
    sql`select visit_id as id, jsonb_build_object('personId', person_id, 'capacity', capacity) as entry from visit_members where visit_id = any(${ids}::uuid[]) order by ordinal`,
  counterparts: (_, ids) =>
    sql`select stop_id as id, to_jsonb(person_id) as entry from visit_counterparts where stop_id = any(${ids}::uuid[]) order by ordinal`,
};

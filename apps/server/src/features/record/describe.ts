import { sql } from "kysely";
import type { RecordKind } from "@bridgehead/domain/record/kinds";
import type { Trx } from "../../platform/database/connect.ts";

/** The noun's own table, by kind. */
export const nounTable: Readonly<Record<RecordKind, string>> = {
  region: "regions",
  cluster: "clusters",
  partnership: "partnerships",
  organisation: "organisations",
  person: "people",
  place: "places",
  series: "series",
  event: "events",
  session: "sessions",
  agreement: "agreements",
  project: "projects",
  visit: "visits",
  "visit-stop": "visit_stops",
  policy: "policies",
  case: "cases",
  programme: "programmes",
  indicator: "indicators",
  observation: "observations",
  quote: "quotes",
  publication: "publications",
};

/** Tables whose rows belong to one record, by kind, with the column that names it. Contact data are left out on purpose: a history is read by many. */
const besideTables: Partial<Record<RecordKind, readonly (readonly [table: string, owner: string])[]>> = {
  agreement: [
    ["agreement_parties", "agreement_id"],
    ["agreement_fields", "agreement_id"],
    ["agreement_stages", "agreement_id"],
    ["duties", "agreement_id"],
  ],
  event: [
    ["event_roles", "event_id"],
    ["event_phases", "event_id"],
  ],
  partnership: [["partnership_members", "partnership_id"]],
  project: [
    ["milestones", "record_id"],
    ["offers", "owner_id"],
  ],
  cluster: [["milestones", "record_id"]],
  organisation: [["offers", "owner_id"]],
  visit: [["visit_members", "visit_id"]],
  "visit-stop": [["visit_counterparts", "stop_id"]],
};

const always = [
  ["record_facts", "record_id"],
  ["record_links", "from_id"],
] as const;

/** A record whole, as the history keeps it: its row, its noun's row and every row that belongs to it. */
export async function describeRecord(
  db: Trx,
  id: string,
  kind: RecordKind,
): Promise<Readonly<Record<string, unknown>>> {
  const one = async (table: string) =>
    (await sql<{ row: unknown }>`select to_jsonb(t) as row from ${sql.table(table)} t where t.id = ${id}`.execute(db))
      .rows[0]?.row ?? null;
  const many = async (table: string, owner: string) =>
    (
      await sql<{
        rows: unknown;
      }>`select coalesce(jsonb_agg(to_jsonb(t) order by to_jsonb(t)), '[]') as rows from ${sql.table(table)} t where ${sql.ref(`t.${owner}`)} = ${id}`.execute(
        db,
      )
    ).rows[0]?.rows ?? [];
  const whole: Record<string, unknown> = {
    records: await one("records"),
    [nounTable[kind]]: await one(nounTable[kind]),
  };
  for (const [table, owner] of [...(besideTables[kind] ?? []), ...always]) whole[table] = await many(table, owner);
  return whole;
}

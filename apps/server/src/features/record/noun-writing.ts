import { sql } from "kysely";
import { nounInputs, type WritableKind } from "@bridgehead/contract/nouns";
import type { Refusal } from "@bridgehead/contract/problems";
import { isBefore } from "@bridgehead/domain/agreements/stages";
import { ok, refuse, type Result } from "@bridgehead/domain/shared/result";
import type { Trx } from "../../platform/database/connect.ts";

export type ParsedNoun = {
  readonly columns: Readonly<Record<string, unknown>>;
  readonly lists: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
};

type List = {
  readonly table: string;
  readonly owner: string;
  readonly rows: (entry: never, ordinal: number) => Readonly<Record<string, unknown>>;
};
type Named = Readonly<Record<string, unknown>>;

/** Lists of a noun that stand in tables of their own, by the field that carries them. */
const lists: Readonly<Record<string, List>> = {
  milestones: {
    table: "milestones",
    owner: "record_id",
    rows: (entry: { what: unknown; planned: unknown; actual: unknown }, ordinal) => ({
      ordinal,
      what: entry.what,
      planned: entry.planned,
      actual: entry.actual,
    }),
  },
  offers: {
    table: "offers",
    owner: "owner_id",
    rows: (entry: { direction: unknown; text: unknown; fields: unknown }, ordinal) => ({ ...entry, ordinal }),
  },
  roles: {
    table: "event_roles",
    owner: "event_id",
    rows: (entry: { organisationId: unknown; role: unknown }, ordinal) => ({
      organisation_id: entry.organisationId,
      role: entry.role,
      ordinal,
    }),
  },
  counterparts: {
    table: "visit_counterparts",
    owner: "stop_id",
    rows: (entry: string, ordinal) => ({ person_id: entry, ordinal }),
  },
};
const membersOf: Partial<Record<WritableKind, List>> = {
  partnership: {
    table: "partnership_members",
    owner: "partnership_id",
    rows: (entry: { memberId: unknown; responsible: unknown }, ordinal) => ({
      member_id: entry.memberId,
      responsible: entry.responsible,
      ordinal,
    }),
  },
  visit: {
    table: "visit_members",
    owner: "visit_id",
    rows: (entry: { personId: unknown; capacity: unknown }, ordinal) => ({
      person_id: entry.personId,
      capacity: entry.capacity,
      ordinal,
    }),
  },
};

/** What a kind needs before it can stand at all; everything else may be unknown. */
const needed: Partial<Record<WritableKind, readonly string[]>> = {
  region: ["country", "level"],
  event: ["kind"],
  session: ["eventId", "kind"],
  project: ["kind"],
  "visit-stop": ["visitId", "ordinal"],
  programme: ["kind"],
  indicator: ["code", "unit"],
  observation: ["indicatorId", "unit"],
  place: ["kind"],
};
const defaults: Partial<Record<WritableKind, Readonly<Record<string, unknown>>>> = {
  organisation: { kind: "company" },
  project: { stage: "proposed", fields: [], is_twin_parks: false, amount_qualifier: "exact", amount_status: "actual" },
  event: { is_domestic: false, is_managed: false, is_published: false, fields: [] },
  partnership: { kind: "regions", is_domestic: false },
  person: { is_public_office: false },
  session: { topics: [] },
  "visit-stop": { kind: "talks", topics: [] },
  policy: { fields: [] },
  case: { fields: [] },
  programme: { fields: [] },
  indicator: { is_sum: false },
  quote: { statement: {} },
};

/** Checks a noun's fields against its kind and turns them into columns and lists; the refusal names field and rule. */
export function parseNoun(
  kind: WritableKind,
  fields: Readonly<Record<string, unknown>>,
  isNew: boolean,
): Result<ParsedNoun, Refusal> {
  const parsed = nounInputs[kind].safeParse(fields);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return refuse({
      code: "noun-field-invalid",
      facts: {
        field: issue?.path.join(".") || (issue && "keys" in issue ? (issue.keys as string[]).join(", ") : "?"),
        kind,
      },
    });
  }
  const missing = isNew ? (needed[kind] ?? []).find((field) => (parsed.data as Named)[field] === undefined) : undefined;
  if (missing) return refuse({ code: "noun-field-missing", facts: { field: missing, kind } });
  const value = parsed.data as Named;
  const swapped = datesSwapped(value);
  if (swapped) return refuse({ code: "noun-dates-swapped", facts: swapped });

  const columns: Record<string, unknown> = isNew ? { ...defaults[kind] } : {};
  const entries: Record<string, readonly Named[]> = {};
  for (const [field, one] of Object.entries(value)) {
    const list = field === "members" ? membersOf[kind] : lists[field];
    if (list && Array.isArray(one)) entries[field] = one.map((entry, ordinal) => list.rows(entry as never, ordinal));
    else if (field === "amount")
      Object.assign(columns, {
        amount_minor: (one as { amountMinor: number } | null)?.amountMinor ?? null,
        currency: (one as { currency: string } | null)?.currency ?? null,
      });
    else columns[columnOf(field)] = one;
  }
  return ok({ columns, lists: entries });
}

/** Replaces the lists that were given; those that were not stay. */
export async function writeLists(trx: Trx, kind: WritableKind, id: string, given: ParsedNoun["lists"]): Promise<void> {
  for (const [field, rows] of Object.entries(given)) {
    const list = (field === "members" ? membersOf[kind] : lists[field]) as List;
    await sql`delete from ${sql.table(list.table)} where ${sql.ref(list.owner)} = ${id}`.execute(trx);
    if (rows.length === 0) continue;
    const table = sql.table(list.table);
    const names = sql.join([list.owner, ...Object.keys(rows[0] as object)].map((column) => sql.ref(column)));
    await sql`insert into ${table} (${names}) select ${names} from jsonb_populate_recordset(null::${table}, ${JSON.stringify(rows.map((row) => ({ ...row, [list.owner]: id })))}::jsonb)`.execute(
      trx,
    );
  }
}

/** An end before its start. */
function datesSwapped(value: Named): { from: string; to: string } | undefined {
  const [from, to] = [value["startsAt"], value["endsAt"]];
  if (
    typeof from === "string" &&
    typeof to === "string" &&
    isBefore(new Date(to).toISOString(), new Date(from).toISOString())
  )
    return { from, to };
  return undefined;
}

/** The column that takes a field of the contract. */
export const columnOf = (field: string): string =>
  ({ areaM2: "area_m2" })[field] ?? field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

import { sql } from "kysely";
import type { Refusal } from "@bridgehead/contract/problems";
import { topics } from "@bridgehead/contract/realtime";
import type { LocalText } from "@bridgehead/domain/shared/language";
import type { RecordKind } from "@bridgehead/domain/record/kinds";
import { ok, refuse, type Result } from "@bridgehead/domain/shared/result";
import type { Trx } from "../../platform/database/connect.ts";
import type { Deps } from "../../platform/deps.ts";
import type { Actor } from "../../platform/http/actor.ts";
import { describeRecord, nounTable } from "./describe.ts";

export type Changing = { readonly actor: Actor; readonly now: Date };

/** Rolls a transaction back with a refusal. */
class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Runs a use case in one transaction; a refusal it returns undoes whatever it wrote before it. */
export async function inTransaction<Value>(
  { db }: Pick<Deps, "db">,
  work: (trx: Trx) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  try {
    return await db.transaction().execute(async (trx) => {
      const result = await work(trx);
      if (!result.ok) throw new Refused(result.error);
      return result;
    });
  } catch (error) {
    if (error instanceof Refused) return refuse(error.refusal);
    throw error;
  }
}

/**
 * Changes a record: the one way in which anything of the record is written after it was loaded. Locks it, refuses a change
 * on a revision that somebody has passed meanwhile, keeps it whole before and after, and tells who looks at it.
 * `what` names the act ("agreement.sign"); `change` writes, or refuses and nothing is written.
 */
export async function changeRecord<Value>(
  deps: Pick<Deps, "db" | "hub">,
  changing: ChangingOne,
  change: Change<Value>,
): Promise<Result<Changed<Value>, Refusal>> {
  return inTransaction(deps, (trx) => changeRecordIn(trx, deps.hub, changing, change));
}

export type ChangingOne = Changing & { readonly id: string; readonly revision: number; readonly what: string };
type Change<Value> = (trx: Trx, record: { readonly kind: RecordKind }) => Promise<Result<Value, Refusal>>;
type Changed<Value> = { readonly revision: number; readonly value: Value };

/** As `changeRecord`, within the caller's transaction: for acts that change many records or none. */
export async function changeRecordIn<Value>(
  trx: Trx,
  hub: Deps["hub"],
  { id, revision, what, actor, now }: ChangingOne,
  change: Change<Value>,
): Promise<Result<Changed<Value>, Refusal>> {
  const { rows } = await sql<{
    kind: RecordKind;
    revision: number;
  }>`select kind, revision from records where id = ${id} for update`.execute(trx);
  const record = rows[0];
  if (!record) return refuse({ code: "not-found" });
  if (record.revision !== revision) return refuse(await passedBy(trx, id));
  const before = await describeRecord(trx, id, record.kind);
  const changed = await change(trx, record);
  if (!changed.ok) return changed;
  const next = revision + 1;
  await sql`update records set revision = ${next}, updated_at = ${now} where id = ${id}`.execute(trx);
  await keep(trx, { id, actor, now, what, revision: next, before, after: await describeRecord(trx, id, record.kind) });
  await hub.announce(trx, topics.record(id));
  return ok({ revision: next, value: changed.value });
}

/** A new record with its noun's row, in the caller's transaction; `noun` gives the columns of the noun's table. */
export async function createRecord(
  trx: Trx,
  { actor, now }: Changing,
  {
    kind,
    names,
    status = "actual",
    visibility = "internal",
    noun,
  }: {
    readonly kind: RecordKind;
    readonly names: LocalText;
    readonly status?: string;
    readonly visibility?: "public" | "internal";
    readonly noun: Readonly<Record<string, unknown>>;
  },
): Promise<string> {
  const { rows } = await sql<{
    id: string;
  }>`insert into records (kind, names, status, visibility, created_at, updated_at) values (${kind}, ${JSON.stringify(names)}, ${status}, ${visibility}, ${now}, ${now}) returning id`.execute(
    trx,
  );
  const id = (rows[0] as { id: string }).id;
  const table = nounTable[kind];
  const columns = sql.join(["id", ...Object.keys(noun)].map((column) => sql.ref(column)));
  await sql`insert into ${sql.table(table)} (${columns}) select ${columns} from jsonb_populate_record(null::${sql.table(table)}, ${JSON.stringify({ ...noun, id })}::jsonb)`.execute(
    trx,
  );
  await keep(trx, {
    id,
    actor,
    now,
    what: `${kind}.create`,
    revision: 1,
    before: null,
    after: await describeRecord(trx, id, kind),
  });
  return id;
}

/** Writes columns of a noun's row, given as JSON values; jsonb columns take objects as they are. */
export async function updateNoun(
  trx: Trx,
  kind: RecordKind,
  id: string,
  values: Readonly<Record<string, unknown>>,
): Promise<void> {
  const names = Object.keys(values).filter((column) => values[column] !== undefined);
  if (names.length === 0) return;
  const table = sql.table(nounTable[kind]);
  const sets = sql.join(names.map((column) => sql`${sql.ref(column)} = v.${sql.ref(column)}`));
  await sql`update ${table} t set ${sets} from jsonb_populate_record(null::${table}, ${JSON.stringify(values)}::jsonb) v where t.id = ${id}`.execute(
    trx,
  );
}

async function keep(
  trx: Trx,
  entry: { id: string; actor: Actor; now: Date; what: string; revision: number; before: unknown; after: unknown },
): Promise<void> {
  await sql`insert into record_changes (record_id, at, account_id, actor_label, revision, what, before, after)
    values (${entry.id}, ${entry.now}, ${entry.actor.accountId}, ${entry.actor.name}, ${entry.revision}, ${entry.what}, ${entry.before === null ? null : JSON.stringify(entry.before)}, ${JSON.stringify(entry.after)})`.execute(
    trx,
  );
}

/** Who was faster and when, so that the second sees whose change to look at. */
async function passedBy(trx: Trx, id: string): Promise<Refusal> {
  const { rows } = await sql<{
    actor: string;
    at: string;
  }>`select actor_label as actor, at from record_changes where record_id = ${id} order by id desc limit 1`.execute(trx);
  return { code: "changed-meanwhile", facts: rows[0] ? { by: rows[0].actor, at: rows[0].at } : { by: "" } };
}

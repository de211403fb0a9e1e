import { sql } from "kysely";
import type { z } from "zod";
import * as contract from "@bridgehead/contract/agreements";
import type { ActionItem } from "@bridgehead/contract/agreements";
import type { Refusal } from "@bridgehead/contract/problems";
import { nextYearlyCheck } from "@bridgehead/domain/agreements/duties";
import { ok, refuse, type Result } from "@bridgehead/domain/shared/result";
import { doneBy, recordActivity } from "../../platform/audit/activity.ts";
import type { Trx } from "../../platform/database/connect.ts";
import type { Deps } from "../../platform/deps.ts";
import { inTransaction, type Changing } from "../record/change.ts";
import { dutyColumns, selectActionItems, selectAgreement } from "./store.ts";

type Body<O> = O extends { readonly body?: infer B } ? (B extends z.ZodType ? z.output<B> : never) : never;
type Meeting = z.output<typeof contract.CommitteeMeetingSchema>;
type Duty = z.output<typeof contract.DutySchema>;

const meetingColumns = sql`id, number, date, place, agenda, minutes, decisions, state, revision`;
const json = (value: unknown): string | null => (value === null || value === undefined ? null : JSON.stringify(value));
export const dayOf = (now: Date): string => now.toISOString().slice(0, 10);

export async function callMeeting(
  deps: Deps,
  changing: Changing,
  agreementId: string,
  body: Body<typeof contract.createCommitteeMeeting>,
): Promise<Result<Meeting, Refusal>> {
  return inTransaction(deps, async (trx) => {
    const agreement = await selectAgreement(trx, agreementId);
    if (!agreement) return refuse({ code: "not-found" });
    if (agreement.committeeId === null) return refuse({ code: "committee-missing" });
    // One at a time per committee, so that two meetings called at once get two numbers.
    await sql`select 1 from organisations where id = ${agreement.committeeId} for update`.execute(trx);
    const { rows } = await sql<Meeting>`
      insert into committee_meetings (committee_id, agreement_id, number, date, place, agenda, minutes, decisions, state)
      select ${agreement.committeeId}, ${agreementId}, coalesce(max(number), 0) + 1, ${json(body.date)}::jsonb, ${json(body.place)}::jsonb, ${json(body.agenda)}::jsonb, ${json(body.minutes)}::jsonb, ${json(body.decisions)}::jsonb, ${body.state}
      from committee_meetings where committee_id = ${agreement.committeeId} returning ${meetingColumns}`.execute(trx);
    await log(trx, changing, "committee.call", agreementId, { number: rows[0]?.number });
    return ok(rows[0] as Meeting);
  });
}

export async function updateMeeting(
  deps: Deps,
  changing: Changing,
  meetingId: string,
  body: Body<typeof contract.updateCommitteeMeeting>,
): Promise<Result<Meeting, Refusal>> {
  return inTransaction(deps, async (trx) => {
    const { rows } = await sql<Meeting>`
      update committee_meetings set date = ${json(body.date)}, place = ${json(body.place)}, agenda = ${json(body.agenda)}, minutes = ${json(body.minutes)}, decisions = ${json(body.decisions)}, state = ${body.state}, revision = revision + 1
      where id = ${meetingId} and revision = ${body.revision} returning ${meetingColumns}`.execute(trx);
    if (!rows[0]) return passedBy(trx, "committee_meetings", meetingId);
    await log(trx, changing, "committee.write", meetingId, { state: body.state });
    return ok(rows[0]);
  });
}

export type GivenItem = Body<typeof contract.createActionItem>;
export type WrittenItem = Body<typeof contract.updateActionItem>;

export const giveItem = (
  deps: Deps,
  changing: Changing,
  agreementId: string,
  body: GivenItem,
): Promise<Result<ActionItem, Refusal>> => inTransaction(deps, (trx) => giveItemIn(trx, changing, agreementId, body));

/** As `giveItem`, within the caller's transaction. */
export async function giveItemIn(
  trx: Trx,
  changing: Changing,
  agreementId: string,
  body: GivenItem,
): Promise<Result<ActionItem, Refusal>> {
  if (!(await selectAgreement(trx, agreementId))) return refuse({ code: "not-found" });
  const { rows } = await sql<{ id: string }>`
    insert into action_items (agreement_id, committee_meeting_id, visit_stop_id, title, owner_id, owner_label, owner_account_id, due_on, created_at)
    values (${agreementId}, ${body.meetingId}, ${body.visitStopId}, ${json(body.title)}, ${body.ownerId}, ${body.ownerLabel}, ${body.ownerAccountId}, ${body.dueOn}, ${changing.now}) returning id`.execute(
    trx,
  );
  await log(trx, changing, "action-item.give", rows[0]?.id ?? "", { dueOn: body.dueOn });
  return item(trx, changing, rows[0]?.id ?? "");
}

export const updateItem = (
  deps: Deps,
  changing: Changing,
  itemId: string,
  body: WrittenItem,
): Promise<Result<ActionItem, Refusal>> => inTransaction(deps, (trx) => updateItemIn(trx, changing, itemId, body));

/** As `updateItem`, within the caller's transaction. */
export async function updateItemIn(
  trx: Trx,
  changing: Changing,
  itemId: string,
  body: WrittenItem,
): Promise<Result<ActionItem, Refusal>> {
  const { numAffectedRows } = await sql`
    update action_items set title = ${json(body.title)}, owner_id = ${body.ownerId}, owner_label = ${body.ownerLabel}, owner_account_id = ${body.ownerAccountId}, due_on = ${body.dueOn}, state = ${body.state}, result = ${json(body.result)},
      done_at = ${body.state === "done" ? changing.now : null}, reminded_at = case when due_on is distinct from ${body.dueOn}::date then null else reminded_at end, revision = revision + 1
    where id = ${itemId} and revision = ${body.revision}`.execute(trx);
  if (numAffectedRows !== 1n) return passedBy(trx, "action_items", itemId);
  await log(trx, changing, "action-item.write", itemId, { state: body.state });
  return item(trx, changing, itemId);
}

export type ItemBefore = Readonly<Record<string, unknown>>;

/** All of an item that a change can touch, as it stands: what taking an import back restores. */
export async function itemBefore(trx: Trx, itemId: string): Promise<ItemBefore> {
  const { rows } = await sql<{ before: ItemBefore }>`
    select jsonb_build_object('title', title, 'owner_id', owner_id, 'owner_label', owner_label, 'owner_account_id', owner_account_id, 'due_on', due_on, 'state', state, 'result', result, 'done_at', done_at, 'reminded_at', reminded_at) as before
    from action_items where id = ${itemId} for update`.execute(trx);
  return rows[0]?.before ?? {};
}

/** An item as it was before an import changed it, or gone where the import gave it; refused where somebody went on from it. */
export async function takeItemBack(
  trx: Trx,
  changing: Changing,
  { id, revision, before }: { readonly id: string; readonly revision: number; readonly before: ItemBefore | null },
): Promise<Result<undefined, Refusal>> {
  const { numAffectedRows } = before
    ? await sql`
        update action_items i set title = v.title, owner_id = v.owner_id, owner_label = v.owner_label, owner_account_id = v.owner_account_id, due_on = v.due_on, state = v.state, result = v.result, done_at = v.done_at, reminded_at = v.reminded_at, revision = i.revision + 1
        from jsonb_populate_record(null::action_items, ${json(before)}::jsonb) v where i.id = ${id} and i.revision = ${revision}`.execute(
        trx,
      )
    : await sql`delete from action_items where id = ${id} and revision = ${revision}`.execute(trx);
  if (numAffectedRows !== 1n) return passedBy(trx, "action_items", id);
  await log(trx, changing, before ? "action-item.write" : "action-item.withdraw", id, { undone: "record.import" });
  return ok(undefined);
}

/** Done or not; the check of a year that was done brings the next year's. */
export async function completeDuty(
  deps: Deps,
  changing: Changing,
  dutyId: string,
  body: Body<typeof contract.completeDuty>,
): Promise<Result<Duty, Refusal>> {
  return inTransaction(deps, async (trx) => {
    const { rows } = await sql<Duty & { agreementId: string }>`
      update duties d set done_on = ${body.doneOn}, done_by = ${body.doneOn ? changing.actor.accountId : null}, detail = coalesce(${json(body.detail)}, detail) where id = ${dutyId}
      returning ${dutyColumns(dayOf(changing.now))}, agreement_id as "agreementId"`.execute(trx);
    const done = rows[0];
    if (!done) return refuse({ code: "not-found" });
    const { agreementId, ...duty } = done;
    if (duty.kind === "yearly-check" && duty.doneOn) {
      const next = nextYearlyCheck(duty.dueOn);
      await sql`insert into duties (agreement_id, kind, due_on) select ${agreementId}, ${next.kind}, ${next.dueOn} where not exists (select 1 from duties where agreement_id = ${agreementId} and kind = 'yearly-check' and due_on >= ${next.dueOn}::date)
        and exists (select 1 from agreements where id = ${agreementId} and stage <> 'ended')`.execute(trx);
    }
    await log(trx, changing, "duty.done", dutyId, { kind: duty.kind, doneOn: duty.doneOn });
    return ok(duty);
  });
}

async function item(trx: Trx, { now }: Changing, id: string): Promise<Result<ActionItem, Refusal>> {
  const [found] = await selectActionItems(trx, dayOf(now), sql`i.id = ${id}`);
  return found ? ok(found) : refuse({ code: "not-found" });
}

/** Why a row was not written: it is gone, or somebody else was faster, who and when. */
async function passedBy(trx: Trx, table: string, id: string): Promise<Result<never, Refusal>> {
  const { rows } = await sql`select 1 from ${sql.table(table)} where id = ${id}`.execute(trx);
  if (rows.length === 0) return refuse({ code: "not-found" });
  const { rows: last } = await sql<{ by: string; at: string }>`
    select actor_label as by, at from activity where record_kind = 'agreement' and record_id = ${id} order by id desc limit 1`.execute(
    trx,
  );
  return refuse({ code: "changed-meanwhile", facts: last[0] ? { by: last[0].by, at: last[0].at } : { by: "" } });
}

async function log(
  trx: Trx,
  { actor, now }: Changing,
  action: string,
  recordId: string,
  detail: Readonly<Record<string, unknown>>,
): Promise<void> {
  await recordActivity(trx, {
    ...doneBy(actor, now),
    action,
    recordKind: "agreement",
    recordId,
    detail,
  });
}

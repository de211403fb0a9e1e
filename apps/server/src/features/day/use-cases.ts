import { sql } from "kysely";
import type { AnswerOf } from "@bridgehead/contract/operation";
import type * as contract from "@bridgehead/contract/day";
import type { Refusal } from "@bridgehead/contract/problems";
import { topics } from "@bridgehead/contract/realtime";
import { ok, refuse, type Result } from "@bridgehead/domain/shared/result";
import type { Trx } from "../../platform/database/connect.ts";
import type { Deps } from "../../platform/deps.ts";
import { log, type Asked } from "../timetable/use-cases.ts";
import { bumpDraft, lockDraft } from "../timetable/store.ts";
import { computeRepair, type Computed } from "./compute.ts";
import { peopleOf, selectFacts, toldOf } from "./facts.ts";
import { incidentBehind, noticesOf } from "./notices.ts";
import type { RepairAsked } from "./problem.ts";
import {
  deleteWritten,
  isWaiting,
  replaceMeetings,
  selectMeetingRows,
  selectRepairs,
  writeIncidents,
  type MeetingRow,
  type Written,
} from "./store.ts";

type Answer<Name extends keyof typeof contract> = Promise<Result<AnswerOf<(typeof contract)[Name]>, Refusal>>;

/** Exactly what would change for whom. Reads only. */
export async function previewRepair(deps: Deps, { eventId, now }: Asked, asked: RepairAsked): Answer<"previewRepair"> {
  const computed = await computeRepair(deps, eventId, asked, now);
  if (!computed.ok) return computed;
  const { problem, revision, fingerprint, changes, unchanged, valueBefore, valueAfter } = computed.value;
  const facts = await selectFacts(deps.db, eventId);
  const told = toldOf(changes, facts);
  const notices = noticesOf(changes, (change) => incidentBehind(change, asked.incidents), facts);
  return ok({
    revision,
    fingerprint,
    plan: asked.plan,
    fromSlotId: problem.mapping.slots[problem.frozenBefore] ?? null,
    changes: [...changes],
    unchanged,
    told: [...told],
    people: peopleOf(told),
    valueBefore,
    valueAfter,
    texts: told.map(({ kind, id }) => ({
      kind,
      id,
      sentences: notices.filter((one) => one.kind === kind && one.id === id).map((one) => ({ ...one.texts })),
    })),
  });
}

/**
 * Writes a previewed repair, whole or not at all. Works it out again first: the same question to the same draft gives the
 * same answer, and any other is refused. Of two at once one holds the draft first; the other finds a newer revision.
 */
export async function acceptRepair(
  deps: Deps,
  caller: Asked,
  { revision, fingerprint, ...asked }: RepairAsked & { readonly revision: number; readonly fingerprint: string },
): Answer<"acceptRepair"> {
  const { eventId, actor, now } = caller;
  const computed = await computeRepair(deps, eventId, asked, now);
  if (!computed.ok) return computed;
  if (computed.value.revision !== revision || computed.value.fingerprint !== fingerprint)
    return refuse({ code: "changed-meanwhile" });
  return deps.db.transaction().execute(async (trx) => {
    if ((await lockDraft(trx, eventId)) !== revision) return refuse({ code: "changed-meanwhile" });
    const next = await bumpDraft(trx, eventId);
    const written = await write(trx, eventId, asked, computed.value, next, now);
    const told = toldOf(computed.value.changes, await selectFacts(trx, eventId));
    const changes = withMeetings(computed.value, written);
    const { rows } = await sql<{ id: string; number: number }>`
      insert into day_repairs (event_id, number, accepted_at, accepted_by, plan, incidents, changes, told, written, revision_before, revision)
      select ${eventId}, coalesce(max(number), 0) + 1, ${now}, ${actor.accountId}, ${asked.plan}, ${JSON.stringify(asked.incidents)}, ${JSON.stringify(changes)},
        ${JSON.stringify(told)}, ${JSON.stringify(written)}, ${revision}, ${next} from day_repairs where event_id = ${eventId} returning id, number`.execute(
      trx,
    );
    const { id: repairId, number } = rows[0] as { id: string; number: number };
    await log(trx, caller, "day.repair", repairId, {
      number,
      incidents: asked.incidents.map(({ kind }) => kind),
      changes: changes.length,
    });
    await announce(deps, trx, caller);
    return ok({ repairId, revision: next, told: [...told], people: peopleOf(told) });
  });
}

/** Takes back the newest repair while nobody was told of it and nobody went on from it. */
export async function undoRepair(deps: Deps, caller: Asked, repairId: string): Answer<"undoRepair"> {
  const { eventId, now } = caller;
  return deps.db.transaction().execute(async (trx) => {
    const revision = await lockDraft(trx, eventId);
    const waiting = (await selectRepairs(trx, eventId)).filter(isWaiting);
    const repair = waiting.find(({ id }) => id === repairId);
    if (!repair) return refuse({ code: "not-found" });
    if (repair.revision !== revision) return refuse({ code: "changed-meanwhile" });
    const next = await bumpDraft(trx, eventId);
    await deleteWritten(trx, eventId, repair.written);
    await replaceMeetings(
      trx,
      eventId,
      repair.written.before.map((row) => ({ ...row, revision: next })),
    );
    await sql`update day_repairs set undone_at = ${now} where event_id = ${eventId} and id = ${repairId}`.execute(trx);
    // The draft is again what the repair before it left: that one can be taken back next.
    await sql`update day_repairs set revision = ${next} where event_id = ${eventId} and undone_at is null and published_version is null and revision = ${repair.revisionBefore}`.execute(
      trx,
    );
    await log(trx, caller, "day.undo-repair", repairId, { number: repair.number });
    await announce(deps, trx, caller);
    return ok({ revision: next });
  });
}

async function write(
  trx: Trx,
  eventId: string,
  { incidents }: RepairAsked,
  { problem, changes }: Computed,
  revision: number,
  now: Date,
): Promise<Written> {
  const wanted = new Set(incidents.flatMap((one) => (one.kind === "meeting-cancelled" ? one.meetingId : [])));
  // One that waits has no change and is cancelled all the same; one that is past has none and was held.
  const cancelled = new Set(
    problem.meetings.flatMap(({ row, before: held }) =>
      row && wanted.has(row.id) && (held === null || changes.some(({ meetingId }) => meetingId === row.id))
        ? row.id
        : [],
    ),
  );
  const ids = new Set([...changes.flatMap(({ meetingId }) => meetingId ?? []), ...cancelled]);
  const before = await selectMeetingRows(trx, eventId, [...ids]);
  const changeOf = new Map(changes.map((change) => [change.meetingId, change]));
  const rows = before.map((row): MeetingRow => {
    const change = changeOf.get(row.id);
    const after = change?.after ?? null;
    return {
      ...row,
      state: after ? "scheduled" : cancelled.has(row.id) ? "cancelled" : "waiting",
      slot_id: after?.slotId ?? null,
      place_id: after?.placeId ?? null,
      interpreter_id: after?.interpreterId ?? null,
      is_locked: row["is_locked"] === true && after?.slotId === row["slot_id"],
      reasons: after || cancelled.has(row.id) ? [] : (change?.causes ?? []),
      revision,
    };
  });
  const fresh = changes.flatMap((change): MeetingRow[] =>
    change.meetingId === null ? [newRow(eventId, problem, change, revision)] : [],
  );
  await replaceMeetings(trx, eventId, [...rows, ...fresh]);
  const rest = problem.inputs.slots.slice(problem.frozenBefore);
  return {
    before,
    newMeetings: fresh.map(({ id }) => id),
    ...(await writeIncidents(trx, eventId, incidents, rest, now)),
  };
}

/** A meeting of a pair that the draft did not have. */
function newRow(
  eventId: string,
  problem: Computed["problem"],
  { nearId, farId, after, causes }: contract.DayChange,
  revision: number,
): MeetingRow {
  const number = problem.meetings.find((one) => one.nearId === nearId && one.farId === farId)?.number ?? -1;
  const meeting = problem.natural.meetings[number];
  const [near, far] = [meeting?.a, meeting?.b].map(
    (company) => problem.natural.companies[company ?? -1]?.languages ?? [],
  );
  return {
    event_id: eventId,
    id: crypto.randomUUID(),
    near_id: nearId,
    far_id: farId,
    mode: meeting?.mode ?? "onsite",
    value: meeting?.value ?? 1,
    is_must: problem.added.has(number),
    is_locked: false,
    needs_interpreter: after ? after.interpreterId !== null : !near?.some((language) => far?.includes(language)),
    state: after ? "scheduled" : "waiting",
    slot_id: after?.slotId ?? null,
    place_id: after?.placeId ?? null,
    interpreter_id: after?.interpreterId ?? null,
    reasons: after ? [] : causes,
    revision,
  };
}

/** The changes with the keys that new meetings were given. */
function withMeetings({ changes }: Computed, { newMeetings }: Written): contract.DayChange[] {
  const keys = [...newMeetings];
  return changes.map((change) => (change.meetingId === null ? { ...change, meetingId: keys.shift() ?? null } : change));
}

async function announce({ hub }: Deps, trx: Trx, { eventId, actor }: Asked): Promise<void> {
  await hub.announce(trx, topics.eventRoom(eventId, "timetable"), { accountId: actor.accountId });
  await hub.announce(trx, topics.eventRoom(eventId, "day"), { accountId: actor.accountId });
}

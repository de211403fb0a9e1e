import { sql } from "kysely";
import type { Refusal } from "@bridgehead/contract/problems";
import { topics } from "@bridgehead/contract/realtime";
import type { Cause, MeetingView, Published, TimetableSettings, Trial } from "@bridgehead/contract/timetable";
import type { LocalText, Locale } from "@bridgehead/domain/shared/language";
import { ok, refuse, type Result } from "@bridgehead/domain/shared/result";
import { translatorFor } from "@bridgehead/language";
import { sayCause, type CauseNames } from "@bridgehead/language/timetable/say-cause";
import { explainPlacement, moveOptions, withChange, type Entry, type Instance } from "@bridgehead/scheduling";
import { doneBy, recordActivity } from "../../platform/audit/activity.ts";
import type { Trx } from "../../platform/database/connect.ts";
import type { Deps } from "../../platform/deps.ts";
import type { Actor } from "../../platform/http/actor.ts";
import { buildInstance, type Mapping } from "./build-instance.ts";
import { causeOf } from "./causes.ts";
import { readCurrentProblem, type CurrentProblem } from "./current-problem.ts";
import { readInputs } from "./inputs.ts";
import { solveJob } from "./solve-job.ts";
import {
  bumpDraft,
  lockDraft,
  selectDraft,
  selectMeeting,
  selectRun,
  selectRunProblem,
  selectSettings,
  selectVersions,
  upsertSettings,
  type VersionRow,
} from "./store.ts";
import { changeOfView } from "./what-if-views.ts";
import { moveSeats, writeDraft } from "./write-draft.ts";

export type Asked = { readonly eventId: string; readonly actor: Actor; readonly now: Date; readonly locale: Locale };
export type Placement = { readonly slotId: string; readonly placeId: string; readonly interpreterId: string | null };

/** Starts a run with its inputs as they are now; they are kept with it, so that its result can always be explained. */
export async function startRun(
  { db, jobs }: Deps,
  { eventId, actor, now }: Asked,
  wanted: Partial<TimetableSettings>,
): Promise<Result<{ runId: string; jobId: string }, Refusal>> {
  return db.transaction().execute(async (trx) => {
    await lockDraft(trx, eventId);
    if (await isMakingOne(trx, eventId)) return refuse({ code: "timetable-running" });
    const settings: TimetableSettings = { ...(await selectSettings(trx, eventId)), ...wanted };
    const { instance, mapping } = buildInstance(await readInputs(trx, eventId), settings, eventId);
    if (
      instance.slots.length === 0 ||
      instance.meetings.length === 0 ||
      (instance.tables.length === 0 && !instance.onlineRooms)
    )
      return refuse({ code: "timetable-nothing-to-schedule" });
    await upsertSettings(trx, eventId, settings);
    return ok(await insertRun(trx, jobs, { eventId, actor, now, settings, instance, mapping, trial: null }));
  });
}

/**
 * Makes a timetable of a run's own inputs with one of its what-ifs come true, starting from that run's timetable, so that
 * the two can be compared. It stands beside the run and can be dropped; no draft is made of what the event does not have.
 */
export async function tryWhatIf(
  { db, jobs }: Deps,
  { eventId, actor, now }: Asked,
  runId: string,
  index: number,
): Promise<Result<{ runId: string; jobId: string }, Refusal>> {
  return db.transaction().execute(async (trx) => {
    await lockDraft(trx, eventId);
    if (await isMakingOne(trx, eventId)) return refuse({ code: "timetable-running" });
    const [run, problem] = [await selectRun(trx, eventId, runId), await selectRunProblem(trx, eventId, runId)];
    const view = run?.summary?.whatIfs[index];
    if (!run || !problem || !view) return refuse({ code: "not-found" });
    const change = changeOfView(view, problem);
    if (!change) return refuse({ code: "not-found" });
    const trial = { runId, code: change.kind, args: view.args };
    const instance = withChange(problem.instance, change);
    // As long as the run itself was given, which may have been stopped early: only then do the two compare.
    const settings = { ...run.settings, seconds: Math.max(1, Math.ceil(run.summary?.seconds ?? 1)) };
    const { mapping } = problem;
    return ok(await insertRun(trx, jobs, { eventId, actor, now, settings, instance, mapping, trial }));
  });
}

/** Takes the run of a what-if away. A run of the event as it is stays. */
export async function dropTrial({ db, hub }: Deps, { eventId, actor }: Asked, runId: string) {
  return db.transaction().execute(async (trx): Promise<Result<undefined, Refusal>> => {
    const run = await selectRun(trx, eventId, runId);
    if (!run?.trial) return refuse({ code: "not-found" });
    if (run.state === "running") return refuse({ code: "timetable-running" });
    await sql`delete from timetable_runs where event_id = ${eventId} and id = ${runId} and trial is not null`.execute(
      trx,
    );
    await hub.announce(trx, topics.eventRoom(eventId, "timetable"), { accountId: actor.accountId });
    return ok(undefined);
  });
}

async function isMakingOne(trx: Trx, eventId: string): Promise<boolean> {
  const { rows } =
    await sql`select 1 from timetable_runs r join job_runs j on j.id = r.job_id where r.event_id = ${eventId} and r.state = 'running' and j.state in ('queued', 'running')`.execute(
      trx,
    );
  return rows.length > 0;
}

type NewRun = Pick<Asked, "eventId" | "actor" | "now"> & {
  readonly settings: TimetableSettings;
  readonly instance: Instance;
  readonly mapping: Mapping;
  readonly trial: Trial | null;
};

async function insertRun(
  trx: Trx,
  jobs: Deps["jobs"],
  { eventId, actor, now, settings, instance, mapping, trial }: NewRun,
): Promise<{ runId: string; jobId: string }> {
  const { rows } = await sql<{ id: string }>`
    insert into timetable_runs (event_id, number, state, settings, instance, mapping, trial, started_at, started_by)
    select ${eventId}, coalesce(max(number), 0) + 1, 'running', ${JSON.stringify(settings)}, ${JSON.stringify(instance)}, ${JSON.stringify(mapping)}, ${trial && JSON.stringify(trial)}::jsonb, ${now}, ${actor.accountId}
    from timetable_runs where event_id = ${eventId} returning id`.execute(trx);
  const runId = (rows[0] as { id: string }).id;
  const jobId = await jobs.start(
    trx,
    solveJob,
    { runId },
    { eventId, accountId: actor.accountId, detail: { meetings: instance.meetings.length } },
  );
  await sql`update timetable_runs set job_id = ${jobId} where event_id = ${eventId} and id = ${runId}`.execute(trx);
  return { runId, jobId };
}

/** Makes a run's result the working draft; the way forward after a run, and back to an earlier one. */
export async function useRun(
  { db, hub }: Deps,
  asked: Asked,
  runId: string,
): Promise<Result<{ revision: number; scheduled: number }, Refusal>> {
  const { eventId } = asked;
  return db.transaction().execute(async (trx) => {
    await lockDraft(trx, eventId);
    const problem = await selectRunProblem(trx, eventId, runId);
    if (!problem) return refuse({ code: "not-found" });
    if (!problem.schedule) return refuse({ code: "timetable-run-unfinished" });
    if ((await selectRun(trx, eventId, runId))?.trial) return refuse({ code: "timetable-run-trial" });
    if (await isStale(trx, eventId, problem.mapping, problem.schedule.entries))
      return refuse({ code: "timetable-run-stale" });
    const { rows } = await sql<{
      id: string;
    }>`select id from meeting_places where event_id = ${eventId} and kind = 'online-room' and is_usable order by ordinal, label`.execute(
      trx,
    );
    const scheduled = await writeDraft(trx, eventId, {
      instance: problem.instance,
      mapping: problem.mapping,
      entries: problem.schedule.entries,
      reasons: (problem.reasons ?? {}) as unknown as Record<string, readonly Cause[]>,
      onlineRooms: rows.map((row) => row.id),
    });
    const revision = await bumpDraft(trx, eventId, runId);
    const run = await selectRun(trx, eventId, runId);
    await log(trx, asked, "timetable.use-run", runId, { run: run?.number ?? 0, scheduled });
    await hub.announce(trx, topics.eventRoom(eventId, "timetable"), { accountId: asked.actor.accountId });
    return ok({ revision, scheduled });
  });
}

/**
 * Whether a run places a meeting where the event has nothing any more: a slot that was taken out, a table that was closed,
 * an interpreter or an organisation that does not come. The engine's numbers mean the things of that time.
 */
async function isStale(trx: Trx, eventId: string, mapping: Mapping, entries: readonly Entry[]): Promise<boolean> {
  const used = {
    cells: entries.map((entry) => ({
      slotId: mapping.slots[entry.slot],
      placeId: entry.table === null ? null : mapping.tables[entry.table],
      interpreterId: entry.interpreter === null ? null : mapping.interpreters[entry.interpreter],
    })),
    firms: [...new Set(mapping.meetings.flatMap(({ nearId, farId }) => [nearId, farId]))],
  };
  const { rows } = await sql<{ stale: boolean }>`
    select exists (
      select 1 from jsonb_to_recordset(${JSON.stringify(used.cells)}::jsonb) as c("slotId" uuid, "placeId" uuid, "interpreterId" uuid)
      where not exists (select 1 from slots s where s.event_id = ${eventId} and s.id = c."slotId")
        or (c."placeId" is not null and (not exists (select 1 from meeting_places p where p.event_id = ${eventId} and p.id = c."placeId" and p.is_usable)
          or exists (select 1 from place_closures k where k.event_id = ${eventId} and k.place_id = c."placeId" and k.slot_id = c."slotId")))
        or (c."interpreterId" is not null and (not exists (select 1 from interpreters i where i.event_id = ${eventId} and i.id = c."interpreterId" and i.is_active)
          or exists (select 1 from interpreter_unavailabilities u where u.event_id = ${eventId} and u.interpreter_id = c."interpreterId" and u.slot_id = c."slotId"))))
      or exists (
        select 1 from jsonb_array_elements_text(${JSON.stringify(used.firms)}::jsonb) f
        where not exists (select 1 from registrations g where g.event_id = ${eventId} and g.organisation_id = f::uuid and g.state = 'approved')) as stale`.execute(
    trx,
  );
  return rows[0]?.stale ?? false;
}

/** Every cell a meeting could go to, with the change of the total, and why the other slots cannot be. */
export async function listMoves(
  { db }: Deps,
  { eventId }: Asked,
  meetingId: string,
): Promise<
  Result<
    {
      revision: number;
      options: (Placement & { change: number })[];
      impossible: { slotId: string; causes: Cause[] }[];
    },
    Refusal
  >
> {
  const problem = await readCurrentProblem(db, eventId);
  const number = problem.numberOf(meetingId);
  if (number === undefined) return refuse({ code: "not-found" });
  const answers = moveOptions(problem.instance, problem.schedule, number);
  const options = answers
    .filter((answer) => answer.feasible)
    .flatMap((answer) => {
      const placeId =
        answer.entry.table === null
          ? freeRoom(problem, answer.entry.slot, meetingId)
          : problem.mapping.tables[answer.entry.table];
      return placeId
        ? [
            {
              slotId: problem.mapping.slots[answer.entry.slot] as string,
              placeId,
              interpreterId:
                answer.entry.interpreter === null
                  ? null
                  : (problem.mapping.interpreters[answer.entry.interpreter] ?? null),
              change: answer.totalChange,
            },
          ]
        : [];
    });
  const open = new Set(options.map((option) => option.slotId));
  const impossible = problem.mapping.slots.flatMap((slotId, slot) => {
    if (open.has(slotId)) return [];
    const { conflicts } = explainPlacement(problem.instance, problem.schedule, number, { slot });
    return [{ slotId, causes: conflicts.map((conflict) => causeOf(conflict, problem.mapping)) }];
  });
  return ok({ revision: await selectRevision(db, eventId), options, impossible });
}

export async function selectRevision(db: Trx, eventId: string): Promise<number> {
  const { rows } = await sql<{
    revision: number;
  }>`select revision from timetable_drafts where event_id = ${eventId}`.execute(db);
  return rows[0]?.revision ?? 0;
}

/**
 * Puts a meeting elsewhere, or (`to` null) among those that wait. Asked of the engine first, so that a refusal says why;
 * the keys of the tables hold whatever two writers do at once.
 */
export async function moveMeeting(
  { db, hub }: Deps,
  asked: Asked,
  meetingId: string,
  to: Placement | null,
): Promise<Result<{ revision: number; meeting: MeetingView; change: number }, Refusal>> {
  const { eventId, locale } = asked;
  return db.transaction().execute(async (trx) => {
    await lockDraft(trx, eventId);
    const meeting = await selectMeeting(trx, eventId, meetingId);
    if (!meeting) return refuse({ code: "not-found" });
    const problem = await readCurrentProblem(trx, eventId);
    const judged = to === null ? { causes: [], change: -meeting.value } : judge(problem, meetingId, to);
    if (!judged) return refuse({ code: "not-found" });
    if (judged.causes.length > 0) {
      const names = await selectNames(trx, eventId);
      return refuse({
        code: "timetable-conflict",
        facts: {
          reason: judged.causes.map((cause) => sayCause(cause, names, locale, translatorFor(locale))).join(" "),
        },
      });
    }
    const revision = await bumpDraft(trx, eventId);
    await sql`update meetings set state = ${to ? "scheduled" : "waiting"}, slot_id = ${to?.slotId ?? null}, place_id = ${to?.placeId ?? null}, interpreter_id = ${to && meeting.needsInterpreter ? to.interpreterId : null},
      is_locked = is_locked and ${to !== null}, reasons = '[]', revision = ${revision} where event_id = ${eventId} and id = ${meetingId}`.execute(
      trx,
    );
    await moveSeats(trx, eventId, meetingId, to?.slotId ?? null, [meeting.nearId, meeting.farId]);
    await log(trx, asked, "timetable.move", meetingId, { from: meeting.slotId, to: to?.slotId ?? null });
    await hub.announce(trx, topics.eventRoom(eventId, "timetable"), {
      accountId: asked.actor.accountId,
      meetingId,
      revision,
    });
    return ok({
      revision,
      meeting: (await selectMeeting(trx, eventId, meetingId)) as MeetingView,
      change: judged.change,
    });
  });
}

/** Why a meeting is not at a slot (or, without one, why it waits). No causes and a change: it could be, at that price. */
export async function explainMeeting(
  { db }: Deps,
  { eventId }: Asked,
  meetingId: string,
  slotId: string | undefined,
): Promise<Result<{ meeting: MeetingView; causes: Cause[]; change: number | null }, Refusal>> {
  const meeting = await selectMeeting(db, eventId, meetingId);
  if (!meeting) return refuse({ code: "not-found" });
  if (slotId === undefined) return ok({ meeting, causes: meeting.reasons, change: null });
  const problem = await readCurrentProblem(db, eventId);
  const number = problem.numberOf(meetingId);
  const slot = problem.mapping.slots.indexOf(slotId);
  if (number === undefined || slot < 0) return refuse({ code: "not-found" });
  const answer = explainPlacement(problem.instance, problem.schedule, number, { slot });
  return ok({
    meeting,
    causes: answer.conflicts.map((conflict) => causeOf(conflict, problem.mapping)),
    change: answer.feasible ? answer.totalChange : null,
  });
}

export async function lockMeeting(
  { db, hub }: Deps,
  asked: Asked,
  meetingId: string,
  isLocked: boolean,
): Promise<Result<{ revision: number; meeting: MeetingView }, Refusal>> {
  const { eventId } = asked;
  return db.transaction().execute(async (trx) => {
    await lockDraft(trx, eventId);
    const { numAffectedRows } =
      await sql`update meetings set is_locked = ${isLocked} where event_id = ${eventId} and id = ${meetingId} and state = 'scheduled'`.execute(
        trx,
      );
    if (numAffectedRows !== 1n) return refuse({ code: "not-found" });
    const revision = await bumpDraft(trx, eventId);
    await log(trx, asked, "timetable.lock", meetingId, { isLocked });
    await hub.announce(trx, topics.eventRoom(eventId, "timetable"), {
      accountId: asked.actor.accountId,
      meetingId,
      revision,
    });
    return ok({ revision, meeting: (await selectMeeting(trx, eventId, meetingId)) as MeetingView });
  });
}

/** Publishes the draft as the next version, which nobody can change afterwards. The revision says which draft was looked at. */
export async function publish(
  { db, hub }: Pick<Deps, "db" | "hub">,
  asked: Asked,
  wanted: { revision: number; note?: string | undefined },
): Promise<Result<VersionRow, Refusal>> {
  return db.transaction().execute((trx) => publishIn(trx, hub, asked, wanted));
}

/** The same inside a transaction of the caller, who writes more with it; a refusal has written nothing. */
export async function publishIn(
  trx: Trx,
  hub: Deps["hub"],
  asked: Asked,
  { revision, note }: { revision: number; note?: string | undefined },
): Promise<Result<VersionRow, Refusal>> {
  const { eventId, actor, now } = asked;
  if ((await lockDraft(trx, eventId)) !== revision) return refuse({ code: "changed-meanwhile" });
  const snapshot = await snapshotOf(trx, eventId);
  if (snapshot.meetings.length === 0) return refuse({ code: "timetable-empty" });
  const { rows } = await sql<{ number: number }>`
      insert into timetable_versions (event_id, number, published_at, published_by, run_id, snapshot, note)
      select ${eventId}, coalesce(max(number), 0) + 1, ${now}, ${actor.accountId}, (select run_id from timetable_drafts where event_id = ${eventId}), ${JSON.stringify(snapshot)}, ${note ?? null}
      from timetable_versions where event_id = ${eventId} returning number`.execute(trx);
  const number = (rows[0] as { number: number }).number;
  await log(trx, asked, "timetable.publish", String(number), { version: number, meetings: snapshot.meetings.length });
  await hub.announce(trx, topics.eventRoom(eventId, "timetable"));
  return ok((await selectVersions(trx, eventId)).find((version) => version.number === number) as VersionRow);
}

async function snapshotOf(trx: Trx, eventId: string): Promise<Omit<Published, "version">> {
  const draft = await selectDraft(trx, eventId);
  const { rows } = await sql<{ names: LocalText }>`select names from records where id = ${eventId}`.execute(trx);
  const meetings = draft.meetings.filter((meeting) => meeting.state === "scheduled");
  const taking = new Set(meetings.flatMap((meeting) => [meeting.nearId, meeting.farId]));
  return {
    event: { id: eventId, names: (rows[0]?.names ?? {}) as Published["event"]["names"], timeZone: draft.timeZone },
    slots: draft.slots,
    places: draft.places,
    organisations: draft.organisations.filter((organisation) => taking.has(organisation.id)),
    interpreters: draft.interpreters.map(({ id, names, pairs }) => ({ id, names, pairs })),
    meetings: meetings.map(({ id, nearId, farId, mode, isMust, slotId, placeId, interpreterId }) => ({
      id,
      nearId,
      farId,
      mode,
      isMust,
      slotId,
      placeId,
      interpreterId,
    })),
  };
}

function judge(
  problem: CurrentProblem,
  meetingId: string,
  to: Placement,
): { causes: Cause[]; change: number } | undefined {
  const number = problem.numberOf(meetingId);
  const slot = problem.mapping.slots.indexOf(to.slotId);
  const table = problem.mapping.tables.indexOf(to.placeId);
  const room = problem.inputs.places.find((place) => place.id === to.placeId && place.kind === "online-room");
  const interpreter = to.interpreterId === null ? undefined : problem.mapping.interpreters.indexOf(to.interpreterId);
  if (number === undefined || slot < 0 || (table < 0 && !room) || (interpreter ?? 0) < 0) return undefined;
  const answer = explainPlacement(problem.instance, problem.schedule, number, {
    slot,
    ...(room ? {} : { table }),
    ...(interpreter === undefined ? {} : { interpreter }),
  });
  const causes = answer.conflicts.map((conflict) => causeOf(conflict, problem.mapping));
  // Rooms are told apart here: to the engine they are a number per slot.
  const taken =
    room &&
    problem.inputs.meetings.some(
      (other) => other.id !== meetingId && other.slotId === to.slotId && other.placeId === room.id,
    );
  return {
    causes:
      taken && causes.length === 0 ? [{ code: "rooms-full", resource: "rooms", slots: [to.slotId], args: {} }] : causes,
    change: answer.totalChange,
  };
}

/** A free online room of a slot for one meeting. */
export function freeRoom(problem: CurrentProblem, slot: number, meetingId: string): string | undefined {
  const slotId = problem.mapping.slots[slot];
  const taken = new Set(
    problem.inputs.meetings
      .filter((meeting) => meeting.slotId === slotId && meeting.id !== meetingId)
      .map((meeting) => meeting.placeId),
  );
  return problem.inputs.places.find((place) => place.kind === "online-room" && place.isUsable && !taken.has(place.id))
    ?.id;
}

async function selectNames(db: Trx, eventId: string): Promise<CauseNames> {
  const { rows } = await sql<{ id: string; names: LocalText }>`
    select r.id, r.names from registrations g join records r on r.id = g.organisation_id where g.event_id = ${eventId} union all select id, names from interpreters where event_id = ${eventId}`.execute(
    db,
  );
  return new Map(rows.map((row) => [row.id, row.names]));
}

/** Into the log of activities, as something done to this event's timetable. */
export async function log(
  trx: Trx,
  { eventId, actor, now }: Asked,
  action: string,
  recordId: string,
  detail: Readonly<Record<string, unknown>>,
): Promise<void> {
  await recordActivity(trx, {
    ...doneBy(actor, now),
    action,
    eventId,
    recordKind: "timetable",
    recordId,
    detail,
  });
}

import type { AnswerOf } from "@bridgehead/contract/operation";
import type { Refusal } from "@bridgehead/contract/problems";
import type * as contract from "@bridgehead/contract/timetable";
import type { Cause } from "@bridgehead/contract/timetable";
import { ok, refuse, type Result } from "@bridgehead/domain/shared/result";
import { explainPlacement } from "@bridgehead/scheduling";
import type { Trx } from "../../platform/database/connect.ts";
import { causeOf } from "./causes.ts";
import { countChanges, placeKey, placesOfRun, type Changes } from "./changes.ts";
import { readCurrentProblem } from "./current-problem.ts";
import { selectDraft, selectMeetings, selectParticipants, selectRunProblem } from "./store.ts";
import { freeRoom, selectRevision } from "./use-cases.ts";

type Answer<O> = Promise<Result<AnswerOf<O>, Refusal>>;

/** What a run left without a place, the most wanted first. */
export async function readUnplaced(db: Trx, eventId: string, runId: string): Answer<typeof contract.readUnplaced> {
  const problem = await selectRunProblem(db, eventId, runId);
  if (!problem?.schedule) return refuse({ code: problem ? "timetable-run-unfinished" : "not-found" });
  const { instance, mapping, schedule } = problem;
  const causes = (problem.reasons ?? {}) as unknown as Record<
    string,
    AnswerOf<typeof contract.readUnplaced>["requests"][number]["causes"]
  >;
  const held = new Set(schedule.entries.map((entry) => entry.meeting));
  const requests = instance.meetings
    .filter(({ id }) => !held.has(id))
    .flatMap(({ id, value }) => {
      const pair = mapping.meetings[id];
      return pair ? [{ ...pair, value, causes: withoutSlots(causes[id] ?? []) }] : [];
    })
    .toSorted((a, b) => b.value - a.value);
  const named = new Set(requests.flatMap(({ nearId, farId }) => [nearId, farId]));
  const organisations = (await selectParticipants(db, eventId)).filter(({ id }) => named.has(id));
  return ok({ organisations, requests });
}

/** How a run differs from another, the other being the one before. */
export async function compareRuns(
  db: Trx,
  eventId: string,
  runId: string,
  otherId: string,
): Answer<typeof contract.compareRuns> {
  const [run, other] = [await selectRunProblem(db, eventId, runId), await selectRunProblem(db, eventId, otherId)];
  if (!run || !other) return refuse({ code: "not-found" });
  if (!run.schedule || !other.schedule) return refuse({ code: "timetable-run-unfinished" });
  return ok(
    countChanges(placesOfRun(other.schedule.entries, other.mapping), placesOfRun(run.schedule.entries, run.mapping)),
  );
}

/** Every interpreter of the event for one scheduled meeting where it is: those who could, by what it would change, then the others. */
export async function readInterpreterOptions(
  db: Trx,
  eventId: string,
  meetingId: string,
): Answer<typeof contract.readInterpreterOptions> {
  const problem = await readCurrentProblem(db, eventId);
  const number = problem.numberOf(meetingId);
  const entry = problem.schedule.entries.find((one) => one.meeting === number);
  if (number === undefined || !entry) return refuse({ code: "not-found" });
  const load = new Map<number, number>();
  for (const { interpreter } of problem.schedule.entries)
    if (interpreter !== null) load.set(interpreter, (load.get(interpreter) ?? 0) + 1);
  const interpreters = problem.instance.interpreters.map(({ id, maxMeetings }) => {
    const answer = explainPlacement(problem.instance, problem.schedule, number, {
      slot: entry.slot,
      ...(entry.table === null ? {} : { table: entry.table }),
      interpreter: id,
    });
    return {
      interpreterId: problem.mapping.interpreters[id] as string,
      meetings: load.get(id) ?? 0,
      maxMeetings,
      change: answer.feasible ? answer.totalChange : null,
      causes: answer.conflicts.map((conflict) => causeOf(conflict, problem.mapping)),
    };
  });
  return ok({
    revision: await selectRevision(db, eventId),
    interpreters: interpreters.toSorted(
      (a, b) => (b.change ?? -Infinity) - (a.change ?? -Infinity) || a.meetings - b.meetings,
    ),
  });
}

const candidatesMax = 20;

/** Waiting requests that one empty cell could take with nothing else changed, the one that adds most first. */
export async function readCandidates(
  db: Trx,
  eventId: string,
  cell: {
    readonly slotId: string;
    readonly placeId?: string | undefined;
    readonly organisationId?: string | undefined;
    readonly interpreterId?: string | undefined;
  },
): Answer<typeof contract.readCandidates> {
  const problem = await readCurrentProblem(db, eventId);
  const slot = problem.mapping.slots.indexOf(cell.slotId);
  const table = cell.placeId === undefined ? -1 : problem.mapping.tables.indexOf(cell.placeId);
  const interpreter = cell.interpreterId === undefined ? -1 : problem.mapping.interpreters.indexOf(cell.interpreterId);
  if (slot < 0) return refuse({ code: "not-found" });
  const isRoom = cell.placeId !== undefined && table < 0;
  const waiting = (await selectMeetings(db, eventId)).filter(
    ({ state, mode, nearId, farId, needsInterpreter }) =>
      state === "waiting" &&
      (cell.organisationId === undefined || nearId === cell.organisationId || farId === cell.organisationId) &&
      (cell.placeId === undefined || (mode === "online") === isRoom) &&
      (interpreter < 0 || needsInterpreter),
  );
  const busy = new Map<number, number>();
  for (const held of problem.schedule.entries) {
    const meeting = held.slot === slot ? problem.instance.meetings[held.meeting] : undefined;
    if (meeting) for (const side of [meeting.a, meeting.b]) busy.set(side, (busy.get(side) ?? 0) + 1);
  }
  /** Asked first because it is cheap: most requests fall here, and the engine need not be asked about them. */
  const isFreeThen = (number: number): boolean => {
    const { a, b } = problem.instance.meetings[number] ?? { a: -1, b: -1 };
    return [a, b].every((side) => (busy.get(side) ?? 0) < (problem.instance.companies[side]?.delegates ?? 0));
  };
  const candidates = waiting.flatMap((meeting) => {
    const number = problem.numberOf(meeting.id);
    if (number === undefined || !isFreeThen(number)) return [];
    const { feasible, entry, totalChange } = explainPlacement(problem.instance, problem.schedule, number, {
      slot,
      ...(table >= 0 ? { table } : {}),
      ...(interpreter >= 0 ? { interpreter } : {}),
    });
    if (!feasible) return [];
    const free = isRoom ? cell.placeId : freeRoom(problem, slot, meeting.id);
    const placeId = entry.table === null ? free : problem.mapping.tables[entry.table];
    if (!placeId) return [];
    return [
      {
        meetingId: meeting.id,
        slotId: cell.slotId,
        placeId,
        interpreterId: entry.interpreter === null ? null : (problem.mapping.interpreters[entry.interpreter] ?? null),
        change: totalChange,
      },
    ];
  });
  return ok({
    revision: await selectRevision(db, eventId),
    candidates: candidates.toSorted((a, b) => b.change - a.change).slice(0, candidatesMax),
  });
}

/** What publishing the draft would do, in numbers: how much it holds, and for whom it is another timetable than before. */
export async function readPublishPreview(db: Trx, eventId: string): Answer<typeof contract.readPublishPreview> {
  const draft = await selectDraft(db, eventId);
  const held = draft.meetings.filter((meeting) => meeting.state === "scheduled");
  const before = draft.published?.meetings ?? [];
  const organisationsOf = (one: { nearId: string; farId: string }) => [one.nearId, one.farId];
  const interpretersOf = (one: { interpreterId: string | null }) => (one.interpreterId ? [one.interpreterId] : []);
  return ok({
    revision: draft.revision,
    nextVersion: (draft.publishedVersion ?? 0) + 1,
    meetings: held.length,
    waiting: draft.meetings.filter((meeting) => meeting.state === "waiting").length,
    organisations: new Set(held.flatMap(organisationsOf)).size,
    interpreters: new Set(held.flatMap(interpretersOf)).size,
    changes: changesBetween(before, held),
    organisationsChanged: countTouched(before, held, organisationsOf),
    interpretersChanged: countTouched(before, held, interpretersOf),
  });
}

type Placed = {
  readonly id: string;
  readonly nearId: string;
  readonly farId: string;
  readonly slotId: string | null;
  readonly placeId: string | null;
  readonly interpreterId: string | null;
};

const changesBetween = (before: readonly Placed[], after: readonly Placed[]): Changes =>
  countChanges(
    new Map(before.map((one) => [one.id, placeKey(one)])),
    new Map(after.map((one) => [one.id, placeKey(one)])),
  );

/** Of how many (organisations, interpreters) the list of meetings differs. */
function countTouched(
  before: readonly Placed[],
  after: readonly Placed[],
  whoOf: (one: Placed) => readonly string[],
): number {
  const [was, is] = [new Set(before.map(fullKey)), new Set(after.map(fullKey))];
  const touched = [...before.filter((one) => !is.has(fullKey(one))), ...after.filter((one) => !was.has(fullKey(one)))];
  return new Set(touched.flatMap(whoOf)).size;
}

const fullKey = (one: Placed): string => `${one.id} ${placeKey(one)}`;

/** Causes of a list: in which slots each holds is half a megabyte for an event of 240 and is told when one is asked about. */
export const withoutSlots = (causes: readonly Cause[]): Cause[] => causes.map((cause) => ({ ...cause, slots: [] }));

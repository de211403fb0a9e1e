import { createHash } from "node:crypto";
import type { DayChange, DayChangeKind, Placement } from "@bridgehead/contract/day";
import type { Refusal } from "@bridgehead/contract/problems";
import type { Cause } from "@bridgehead/contract/timetable";
import { ok, type Result } from "@bridgehead/domain/shared/result";
import type { Entry, Instance, Unscheduled } from "@bridgehead/scheduling";
import type { Deps } from "../../platform/deps.ts";
import { runInWorker } from "../../platform/workers/run-in-worker.ts";
import { causeOf } from "../timetable/causes.ts";
import { readDayProblem, type DayMeeting, type DayProblem, type RepairAsked } from "./problem.ts";

export type RepairTask = { readonly natural: Instance; readonly engine: Instance; readonly iterationsMax: number };
export type RepairAnswer = {
  readonly entries: readonly Entry[];
  readonly unscheduled: readonly Unscheduled[];
  readonly valueBefore: number;
  readonly valueAfter: number;
};

/** What a repair would do. `fingerprint` stands for the question, the draft it was asked of and the answer. */
export type Computed = {
  readonly problem: DayProblem;
  readonly revision: number;
  readonly fingerprint: string;
  readonly changes: readonly DayChange[];
  readonly unchanged: number;
  readonly valueBefore: number;
  readonly valueAfter: number;
};

/** By the number of wanted meetings: about a quarter of a second at 1,100 wanted and 460 held ones. */
const iterationsFor = ({ meetings }: Instance): number => Math.min(120_000, 2_000 + 100 * meetings.length);
const msMax = 20_000;

/** Reads one moment of the event, repairs it in a thread, and says what becomes of whom. Writes nothing. */
export async function computeRepair(
  { db }: Pick<Deps, "db">,
  eventId: string,
  asked: RepairAsked,
  now: Date,
): Promise<Result<Computed, Refusal>> {
  const read = await db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute((trx) => readDayProblem(trx, eventId, asked, now));
  if (!read.ok) return read;
  const problem = read.value;
  const answer = await runInWorker<RepairAnswer>(
    new URL("./repair.worker.ts", import.meta.url),
    {
      natural: problem.natural,
      engine: problem.engine,
      iterationsMax: iterationsFor(problem.natural),
    } satisfies RepairTask,
    { signal: AbortSignal.timeout(msMax) },
  );
  const changes = changesOf(problem, answer);
  const { revision } = problem;
  const question = { incidents: asked.incidents, plan: asked.plan, from: problem.frozenBefore };
  return ok({
    problem,
    revision,
    fingerprint: createHash("sha256").update(JSON.stringify({ revision, question, changes })).digest("hex"),
    changes,
    unchanged:
      problem.meetings.filter((meeting) => meeting.before !== null).length -
      changes.filter((change) => change.before !== null).length,
    valueBefore: answer.valueBefore,
    valueAfter: answer.valueAfter,
  });
}

function changesOf(problem: DayProblem, answer: RepairAnswer): readonly DayChange[] {
  const after = placementsOf(problem, answer.entries);
  const reasons = new Map(answer.unscheduled.map((one) => [one.meeting, one.reasons]));
  const past = new Set(problem.mapping.slots.slice(0, problem.frozenBefore));
  return problem.meetings.flatMap((meeting): DayChange[] => {
    if (meeting.before && past.has(meeting.before.slotId)) return [];
    const now = after.get(meeting.number) ?? null;
    const kind = kindOf(meeting.before, now, problem.ended.has(meeting.number));
    // An added meeting that found no place is an answer too: the reader asked for it.
    if (!kind && !(problem.added.has(meeting.number) && now === null)) return [];
    const { nearId, farId, row } = meeting;
    return [
      {
        meetingId: row?.id ?? null,
        nearId,
        farId,
        kind: kind ?? "dropped",
        before: meeting.before,
        after: now,
        causes: now === null ? causesOf(problem, meeting, reasons) : [],
      },
    ];
  });
}

function kindOf(before: Placement | null, after: Placement | null, isEnded: boolean): DayChangeKind | null {
  if (!before) return after ? "added" : null;
  if (!after) return isEnded ? "cancelled" : "dropped";
  if (before.slotId !== after.slotId) return "moved";
  if (before.interpreterId !== after.interpreterId) return "other-interpreter";
  return before.placeId === after.placeId ? null : "other-place";
}

/** At most three, the commonest first: what an organiser reads, not what the engine knows. */
function causesOf(
  problem: DayProblem,
  { number, row }: DayMeeting,
  reasons: ReadonlyMap<number, Unscheduled["reasons"]>,
): Cause[] {
  const meeting = problem.engine.meetings[number];
  const rest = problem.mapping.slots.map((_, slot) => slot).filter((slot) => slot >= problem.frozenBefore);
  const absent = [meeting?.a, meeting?.b].find((company) => {
    const away = problem.engine.companies[company ?? -1]?.unavailable ?? [];
    return rest.length > 0 && rest.every((slot) => away.includes(slot));
  });
  if (absent !== undefined) {
    const organisationId = problem.mapping.companies[absent]?.organisationId ?? "";
    return [{ code: "company-away", resource: `company:${organisationId}`, slots: [], args: {} }];
  }
  const known =
    reasons
      .get(number)
      ?.slice(0, 3)
      .map((reason) => causeOf(reason, problem.mapping)) ?? [];
  // Placed by the engine, but no online room was free: rooms are told apart only here.
  if (known.length === 0 && row) return [{ code: "rooms-full", resource: "rooms", slots: [], args: {} }];
  return known;
}

/** Entries as places with names. An online meeting keeps its room where it can; one without any room is not held. */
function placementsOf(
  { mapping, meetings, roomsIn }: DayProblem,
  entries: readonly Entry[],
): ReadonlyMap<number, Placement> {
  const taken = new Map<number, Set<string>>();
  const placed = new Map<number, Placement>();
  const put = (entry: Entry, placeId: string | undefined): void => {
    if (placeId === undefined) return;
    taken.set(entry.slot, (taken.get(entry.slot) ?? new Set()).add(placeId));
    placed.set(entry.meeting, {
      slotId: mapping.slots[entry.slot] as string,
      placeId,
      interpreterId: entry.interpreter === null ? null : (mapping.interpreters[entry.interpreter] as string),
    });
  };
  const stays = (entry: Entry): string | undefined => {
    const before = meetings[entry.meeting]?.before;
    if (before?.slotId !== mapping.slots[entry.slot]) return undefined;
    return roomsIn(entry.slot).find((room) => room === before?.placeId);
  };
  for (const entry of entries) put(entry, entry.table === null ? stays(entry) : mapping.tables[entry.table]);
  for (const entry of entries)
    if (!placed.has(entry.meeting))
      put(
        entry,
        roomsIn(entry.slot).find((room) => !taken.get(entry.slot)?.has(room)),
      );
  return placed;
}

import type { Entry, Instance, Schedule } from "../instance.ts";
import type { SolveOptions, SolveResult } from "../result.ts";
import { solve } from "../solve.ts";

/** What became of one meeting. `replaced`: same slot, another table or interpreter. */
export type Change = {
  readonly kind: "added" | "dropped" | "cancelled" | "moved" | "replaced";
  readonly meeting: number;
  readonly before: Entry | null;
  readonly after: Entry | null;
};

/** A party that must be told, with the meetings that changed for it. */
export type Told = {
  readonly kind: "company" | "interpreter";
  readonly id: number;
  readonly meetings: readonly number[];
};

export type Repair = {
  readonly result: SolveResult;
  readonly changes: readonly Change[];
  readonly told: readonly Told[];
};

/**
 * Repairs a timetable with least change (weights in `instance.reopt`) and lists exactly who must be told.
 * @throws RangeError if the instance has no `reopt` (caller's bug; `disrupt` makes one).
 */
export function repair(instance: Instance, options: SolveOptions): Repair {
  if (!instance.reopt) throw new RangeError("a repair needs a baseline");
  const result = solve(instance, options);
  const before: Schedule = { ...result.schedule, entries: instance.reopt.baseline };
  return { result, ...changesBetween(instance, before, result.schedule) };
}

/** The differences between two schedules of an instance, by meeting, and the parties they concern. */
export function changesBetween(
  instance: Instance,
  before: Schedule,
  after: Schedule,
): { readonly changes: readonly Change[]; readonly told: readonly Told[] } {
  const old = new Map(before.entries.map((entry) => [entry.meeting, entry]));
  const now = new Map(after.entries.map((entry) => [entry.meeting, entry]));
  const cancelled = new Set(instance.reopt?.cancelled ?? []);
  const changes = instance.meetings.flatMap(({ id }): Change[] => {
    const [left, right] = [old.get(id) ?? null, now.get(id) ?? null];
    const kind = kindOf(left, right, cancelled.has(id));
    return kind ? [{ kind, meeting: id, before: left, after: right }] : [];
  });
  return { changes, told: toldOf(instance, changes) };
}

function kindOf(before: Entry | null, after: Entry | null, isCancelled: boolean): Change["kind"] | null {
  if (!before) return after ? "added" : null;
  if (!after) return isCancelled ? "cancelled" : "dropped";
  if (before.slot !== after.slot) return "moved";
  return before.table !== after.table || before.interpreter !== after.interpreter ? "replaced" : null;
}

/** Both companies of every changed meeting, and the interpreters who gain, lose or keep it at another time or table. */
function toldOf(instance: Instance, changes: readonly Change[]): readonly Told[] {
  const meetings = new Map(instance.meetings.map((meeting) => [meeting.id, meeting]));
  const told = new Map<string, { kind: Told["kind"]; id: number; meetings: number[] }>();
  const tell = (kind: Told["kind"], id: number, meeting: number): void => {
    const key = `${kind} ${id}`;
    const known = told.get(key) ?? { kind, id, meetings: [] };
    if (!known.meetings.includes(meeting)) known.meetings.push(meeting);
    told.set(key, known);
  };
  for (const { meeting, before, after } of changes) {
    const sides = meetings.get(meeting);
    if (sides) {
      tell("company", sides.a, meeting);
      tell("company", sides.b, meeting);
    }
    for (const entry of [before, after])
      if (entry?.interpreter != null) tell("interpreter", entry.interpreter, meeting);
  }
  return [...told.values()].toSorted((left, right) => left.kind.localeCompare(right.kind) || left.id - right.id);
}

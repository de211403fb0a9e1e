import type { Company, Entry, Instance, Interpreter, Meeting, Schedule, Slot, Table } from "../instance.ts";
import type { Violation, ViolationCode, ViolationKind } from "../result.ts";

/** One entry whose ids all exist, with the things it names: what every constraint but H01 looks at. */
export type Held = {
  readonly entry: Entry;
  readonly meeting: Meeting;
  readonly a: Company;
  readonly b: Company;
  readonly slot: Slot;
};

/** Everything the constraints and the objective read. Built from the two files alone, by plain maps. */
export type Facts = {
  readonly instance: Instance;
  readonly schedule: Schedule;
  readonly held: readonly Held[];
  readonly heldByMeeting: ReadonlyMap<number, Held>;
  readonly companies: ReadonlyMap<number, Company>;
  readonly meetings: ReadonlyMap<number, Meeting>;
  readonly tables: ReadonlyMap<number, Table>;
  readonly interpreters: ReadonlyMap<number, Interpreter>;
};

/** A hard constraint of the format: a name and what breaks it. */
export type Constraint = { readonly code: ViolationCode; readonly check: (facts: Facts) => readonly Violation[] };

const byId = <Thing extends { readonly id: number }>(things: readonly Thing[]): Map<number, Thing> =>
  new Map(things.map((thing) => [thing.id, thing]));

export function collectFacts(instance: Instance, schedule: Schedule): Facts {
  const companies = byId(instance.companies);
  const meetings = byId(instance.meetings);
  const held: Held[] = [];
  const heldByMeeting = new Map<number, Held>();
  for (const entry of schedule.entries) {
    const meeting = meetings.get(entry.meeting);
    const slot = instance.slots.find(({ id }) => id === entry.slot);
    const a = meeting && companies.get(meeting.a);
    const b = meeting && companies.get(meeting.b);
    if (!meeting || !slot || !a || !b || heldByMeeting.has(meeting.id)) continue;
    const one = { entry, meeting, a, b, slot };
    held.push(one);
    heldByMeeting.set(meeting.id, one);
  }
  return {
    instance,
    schedule,
    held,
    heldByMeeting,
    companies,
    meetings,
    tables: byId(instance.tables),
    interpreters: byId(instance.interpreters),
  };
}

export const violation = (code: ViolationCode, kind: ViolationKind, args: Violation["args"]): Violation => ({
  code,
  kind,
  args,
});

/** Things grouped by a key, in order of appearance. */
export function groupBy<Thing>(things: readonly Thing[], key: (thing: Thing) => string): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const group = groups.get(key(thing));
    if (group) group.push(thing);
    else groups.set(key(thing), [thing]);
  }
  return groups;
}

/** Every held meeting once per side. */
export const sidesOf = (facts: Facts): readonly { readonly company: Company; readonly one: Held }[] =>
  facts.held.flatMap((one) => [
    { company: one.a, one },
    { company: one.b, one },
  ]);

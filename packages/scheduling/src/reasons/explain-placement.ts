import type { Entry, Instance, Schedule } from "../instance.ts";
import type { Conflict, PlacementAnswer, Resource } from "../result.ts";
import type { Search } from "../moves/move.ts";
import { compiled } from "../search/compiled.ts";
import { adopt } from "../search/construct.ts";
import { indicesOf } from "../search/model.ts";
import { Plan } from "../search/plan.ts";
import { Random } from "../search/random.ts";
import { bestTable, freeInterpreter, nobody, placeIsFree } from "../search/room.ts";
import { companyResource, interpreterBlock, isOutsideHours, orderBlock, pairOf } from "./blockers.ts";

/** Where a meeting should go: the table and interpreter are chosen when left out. */
export type Target = { readonly slot: number; readonly table?: number | null; readonly interpreter?: number | null };

/**
 * Answers "why is this meeting at 10:30 and not at 9?": whether the meeting could be held at the target with nothing
 * else changed, what conflicts if not, and what the total would gain or lose.
 * @throws RangeError for a meeting, slot, table or interpreter that does not exist (caller's bug).
 */
export function explainPlacement(
  instance: Instance,
  schedule: Schedule,
  meeting: number,
  target: Target,
): PlacementAnswer {
  const question = ask(instance, schedule, meeting);
  if (!(target.slot >= 0 && target.slot < instance.slots.length)) throw new RangeError(`no slot ${target.slot}`);
  return answer(question, target);
}

/**
 * Every cell the meeting could go to with nothing else changed, best first: slots by tables, or slots alone online.
 * Milliseconds for an event of 240 companies, so it can be asked while a meeting is dragged.
 */
export function moveOptions(instance: Instance, schedule: Schedule, meeting: number): readonly PlacementAnswer[] {
  const question = ask(instance, schedule, meeting);
  const isOnline = question.search.model.online[question.m] === 1;
  return instance.slots
    .flatMap(({ id: slot }) => {
      const any = answer(question, { slot });
      if (!any.feasible) return [];
      if (isOnline) return [any];
      return instance.tables
        .map(({ id: table }) => answer(question, { slot, table, interpreter: any.entry.interpreter }))
        .filter(({ feasible }) => feasible);
    })
    .toSorted((left, right) => right.totalChange - left.totalChange || left.entry.slot - right.entry.slot);
}

/** The timetable without the meeting, and where it was. */
type Question = {
  readonly search: Search;
  readonly m: number;
  readonly before: number;
  readonly own: { readonly slot: number; readonly table: number; readonly interpreter: number };
};

function ask(instance: Instance, schedule: Schedule, meeting: number): Question {
  const model = compiled(instance);
  const plan = new Plan(model);
  const search: Search = { model, plan, random: new Random(1), ejected: [], floor: Number.NEGATIVE_INFINITY };
  adopt(search, schedule.entries);
  const m = indicesOf(instance).meetings.get(meeting);
  if (m === undefined) throw new RangeError(`no meeting ${meeting}`);
  const before = plan.total;
  const own = { slot: plan.slot[m]!, table: plan.table[m]!, interpreter: plan.interpreter[m]! };
  if (own.slot >= 0) plan.unplace(m);
  plan.commit();
  return { search, m, before, own };
}

function answer({ search, m, before, own }: Question, target: Target): PlacementAnswer {
  const { model, plan } = search;
  const { instance } = model;
  const s = target.slot;
  const conflicts: Conflict[] = [...slotConflicts(search, m, s)];
  const { table, interpreter } = choose(search, m, target, own);
  conflicts.push(
    ...tableConflicts(search, m, s, table, target),
    ...interpreterConflicts(search, m, s, interpreter, target),
  );

  let totalChange = 0;
  if (conflicts.length === 0) {
    plan.place(m, s, table, interpreter);
    totalChange = plan.total - before;
    if (plan.unfairness() > 0) conflicts.push({ code: "fairness", resource: { kind: "event" }, heldBy: null });
    plan.rollback();
  }
  const entry: Entry = {
    meeting: instance.meetings[m]!.id,
    slot: s,
    table: table < 0 ? null : instance.tables[table]!.id,
    interpreter: interpreter < 0 ? null : instance.interpreters[interpreter]!.id,
  };
  return { entry, feasible: conflicts.length === 0, totalChange, conflicts };
}

/** The table and interpreter asked for; else the meeting's own where they are free; else the best free ones (-1 if none). */
function choose(
  { model, plan, random }: Search,
  m: number,
  target: Target,
  own: Question["own"],
): { table: number; interpreter: number } {
  const indices = indexById(model.instance);
  const s = target.slot;
  const asked = <Kind extends "tables" | "interpreters">(kind: Kind, id: number): number => {
    const index = indices[kind].get(id);
    if (index === undefined) throw new RangeError(`no ${kind} ${id}`);
    return index;
  };
  let table = -1;
  if (model.online[m] === 0) {
    if (target.table != null) table = asked("tables", target.table);
    else if (
      own.table >= 0 &&
      model.tableOpen[own.table * model.slots + s] === 1 &&
      plan.tableAt[own.table * model.slots + s]! < 0
    )
      table = own.table;
    else if (placeIsFree(plan, m, s)) table = bestTable(plan, m, s, random);
  }
  let interpreter = -1;
  if (target.interpreter != null) interpreter = asked("interpreters", target.interpreter);
  else if (model.need[m]! >= 0) {
    const free =
      own.interpreter >= 0 && plan.rota.canWork(own.interpreter, s)
        ? own.interpreter
        : model.classes[model.need[m]!]!.length > 0
          ? freeInterpreter(plan, m, s, random)
          : nobody;
    interpreter = free === nobody ? -1 : free;
  }
  return { table, interpreter };
}

const indexCache = new WeakMap<Instance, ReturnType<typeof indicesOf>>();
function indexById(instance: Instance): ReturnType<typeof indicesOf> {
  const known = indexCache.get(instance) ?? indicesOf(instance);
  indexCache.set(instance, known);
  return known;
}

function* slotConflicts({ model, plan }: Search, m: number, s: number): Iterable<Conflict> {
  const { instance } = model;
  const meeting = instance.meetings[m]!;
  const mine: Resource = { kind: "meeting", id: meeting.id };
  const conflict = (code: Conflict["code"], resource: Resource, heldBy: number | null = null): Conflict => ({
    code,
    resource,
    heldBy,
  });
  if (instance.reopt?.cancelled.includes(meeting.id)) yield conflict("cancelled", mine);
  if (s < (instance.reopt?.frozenBefore ?? 0)) yield conflict("frozen", { kind: "slot", id: s });
  if ((meeting.fixedSlot !== null && meeting.fixedSlot !== s) || meeting.allowedSlots?.includes(s) === false)
    yield conflict("not-allowed", mine);
  for (const c of [model.a[m]!, model.b[m]!]) {
    const company = companyResource(model, c);
    if (instance.companies[c]!.unavailable.includes(s)) yield conflict("company-away", company);
    else if (isOutsideHours(model, c, s)) yield conflict("outside-hours", company);
    const cell = c * model.slots + s;
    if (plan.count[cell]! >= model.delegates[c]!)
      yield conflict(
        "delegates-busy",
        company,
        plan.first[cell]! < 0 ? null : instance.meetings[plan.first[cell]! >> 1]!.id,
      );
    if (plan.held[c]! >= model.maxMeetings[c]!) yield conflict("company-full", company);
  }
  const other = orderBlock(plan, m, s);
  if (other >= 0)
    yield conflict("precedence", { kind: "meeting", id: instance.meetings[other]!.id }, instance.meetings[other]!.id);
}

function* tableConflicts(
  { model, plan }: Search,
  m: number,
  s: number,
  table: number,
  target: Target,
): Iterable<Conflict> {
  const { instance } = model;
  if (model.online[m] === 1) {
    if (plan.onlineIn[s]! >= model.rooms) yield { code: "rooms-full", resource: { kind: "rooms" }, heldBy: null };
    return;
  }
  if (table < 0) yield { code: "tables-full", resource: { kind: "tables" }, heldBy: null };
  if (table < 0 || target.table == null) return;
  const resource: Resource = { kind: "table", id: instance.tables[table]!.id };
  const sitting = plan.tableAt[table * model.slots + s]!;
  if (model.tableOpen[table * model.slots + s] === 0) yield { code: "table-closed", resource, heldBy: null };
  else if (sitting >= 0) yield { code: "table-taken", resource, heldBy: instance.meetings[sitting]!.id };
}

function* interpreterConflicts(
  { model, plan }: Search,
  m: number,
  s: number,
  i: number,
  target: Target,
): Iterable<Conflict> {
  if (model.need[m]! < 0) return;
  if (target.interpreter == null) {
    const code = i >= 0 ? null : (interpreterBlock(plan, m, s) ?? "no-interpreter");
    if (code) yield { code, resource: pairOf(model, m), heldBy: null };
    return;
  }
  const { instance } = model;
  const resource: Resource = { kind: "interpreter", id: instance.interpreters[i]!.id };
  const cell = i * model.slots + s;
  const busyWith = plan.interpreterAt[cell]!;
  if (model.able[model.need[m]! * model.interpreters + i] === 0)
    yield { code: "interpreter-cannot", resource, heldBy: null };
  if (model.interpreterOpen[cell] === 0) yield { code: "no-interpreter", resource, heldBy: null };
  if (busyWith >= 0) yield { code: "interpreter-busy", resource, heldBy: instance.meetings[busyWith]!.id };
  else if (plan.load[i]! >= model.interpreterMax[i]!) yield { code: "interpreter-full", resource, heldBy: null };
  else if (plan.rota.runWith(i, s) > model.maxConsecutive[i]!)
    yield { code: "interpreter-rest", resource, heldBy: null };
}

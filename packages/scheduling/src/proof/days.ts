import type { Model } from "../search/model.ts";
import { atMost, countOf } from "./cardinality.ts";
import { candidatesOf, isLimitAbsolute } from "./runs.ts";
import { not, type Literal } from "./literal.ts";
import { Sat } from "./sat.ts";

/**
 * An event in which every meeting must be held, as clauses over the companies' days. `breaks[c][j]` holds if company c
 * has more than j breaks; a literal "meeting m is in slot s" is -1 where it may not be.
 */
export type Days = {
  readonly sat: Sat;
  readonly inSlot: readonly Int32Array[];
  readonly breaks: readonly (readonly Literal[])[];
  /** Literal "company c has a meeting in slot s", -1 where it cannot. */
  readonly used: readonly Int32Array[];
};

/** Beyond this many meeting-slot cells annealing is the better use of the time. */
const cellsMax = 20_000;

/** Events this form can say all of: every meeting a must-hold, no interpreter needed, nothing frozen. */
export const hasOnlyMusts = (model: Model): boolean =>
  model.meetings > 0 &&
  model.meetings * model.slots <= cellsMax &&
  model.instance.reopt === null &&
  model.must.every((must) => must === 1) &&
  model.need.every((need) => need < 0);

/**
 * Says what a timetable must keep, and the companies' breaks. A company's day is told by how many of its slots are used
 * up to each slot, which by the end of the day are all of its meetings: clauses that follow from the others but let the
 * solver see early that a day cannot become compact.
 *
 * @see Bofill, Coll, Garcia, Giráldez-Cru, Pesant, Suy & Villaret (2022), Constraint Solving Approaches to the
 *   Business-to-Business Meeting Scheduling Problem, JAIR 74, doi:10.1613/jair.1.12670, for the implied constraints on
 *   used slots per company and per slot.
 */
export function encodeDays(model: Model): Days {
  const sat = new Sat();
  const { slots } = model;
  const inSlot = Array.from({ length: model.meetings }, (_, m) =>
    Int32Array.from({ length: slots }, (_, s) => (model.allowed[m * slots + s] === 1 ? sat.variable() : -1)),
  );
  for (const row of inSlot) {
    const choices = isLiteral(row);
    sat.add(...choices);
    atMost(sat, choices, 1);
  }
  const days = Array.from({ length: model.companies }, (_, c) => encodeDay(model, sat, inSlot, c));
  encodePlaces(model, sat, inSlot, days);
  encodeOrder(model, sat, inSlot);
  return { sat, inSlot, breaks: days.map(({ breaks }) => breaks), used: days.map(({ used }) => used) };
}

const isLiteral = (row: Iterable<number>): Literal[] => Array.from(row).filter((literal) => literal >= 0);

/** `used[s]`: the company has a meeting in slot s (-1: it cannot). */
type Day = { readonly used: Int32Array; readonly breaks: readonly Literal[] };

function encodeDay(model: Model, sat: Sat, inSlot: readonly Int32Array[], c: number): Day {
  const { slots, session } = model;
  const mine = Array.from(model.byCompany.subarray(model.byCompanyStart[c], model.byCompanyStart[c + 1]));
  const used = Int32Array.from({ length: slots }, (_, s) => {
    const here = isLiteral(mine.map((m) => inSlot[m]![s]!));
    if (here.length === 0) return -1;
    const literal = sat.variable();
    for (const one of here) sat.add(not(one), literal);
    sat.add(not(literal), ...here);
    atMost(sat, here, model.delegates[c]!);
    return literal;
  });
  const isOneByOne = model.delegates[c] === 1;
  if (isOneByOne) encodeCount(sat, used, mine.length);

  // `begun[s]`: the company has a meeting in the session up to slot s.
  const begun = new Int32Array(slots).fill(-1);
  const waits: Literal[] = [];
  for (let s = 0; s < slots; s += 1) {
    const before = s > 0 && session[s - 1] === session[s] ? begun[s - 1]! : -1;
    const now = used[s]!;
    if (before < 0 && now < 0) continue;
    const literal = sat.variable();
    begun[s] = literal;
    sat.add(not(literal), ...isLiteral([before, now]));
    for (const cause of isLiteral([before, now])) sat.add(not(cause), literal);
    if (before < 0 || now < 0) continue;
    const wait = sat.variable();
    sat.add(not(now), ...isLiteral([used[s - 1]!]), not(before), wait);
    waits.push(wait);
  }
  const limit = fairLimit(model, c);
  const breaks = countOf(sat, waits, Math.min(waits.length, limit + 1));
  if (breaks.length > limit) sat.add(not(breaks[limit]!));
  if (isOneByOne && model.sessions === 1) encodeBlock(sat, { used, begun, length: mine.length, breaks });
  return { used, breaks: breaks.slice(0, limit) };
}

/** Most breaks the company may have: fairness where it is a fixed number, else as many as its meetings can make. */
const fairLimit = (model: Model, c: number): number =>
  Math.max(0, Math.min(candidatesOf(model, c) - 1, isLimitAbsolute(model) ? model.maxBreakDifference : model.slots));

/** Exactly `total` of the slots are used, counted slot by slot in both directions. */
function encodeCount(sat: Sat, used: Int32Array, total: number): void {
  if (total === 0) return;
  let before: Literal[] = [];
  for (const literal of isLiteral(used)) {
    const now = Array.from({ length: Math.min(before.length + 1, total) }, () => sat.variable());
    now.forEach((more, j) => {
      const same = before[j];
      const less = before[j - 1];
      sat.add(...(less === undefined ? [] : [not(less)]), not(literal), more);
      sat.add(...(same === undefined ? [] : [same]), literal, not(more));
      if (same !== undefined) sat.add(not(same), more);
      if (less !== undefined) sat.add(less, not(more));
    });
    if (before.length === total) sat.add(not(before[total - 1]!), not(literal));
    before = now;
  }
  sat.add(...(before.length === total ? [before[total - 1]!] : []));
}

/** Without a break, a day is one block: slot s is used just if the day has begun by s, but not `length` slots earlier. */
function encodeBlock(
  sat: Sat,
  day: {
    readonly used: Int32Array;
    readonly begun: Int32Array;
    readonly length: number;
    readonly breaks: readonly Literal[];
  },
): void {
  const hasBreak = day.breaks.slice(0, 1);
  day.begun.forEach((begun, s) => {
    if (begun < 0) return;
    const over = isLiteral([day.begun[s - day.length] ?? -1]);
    const used = isLiteral([day.used[s]!]);
    sat.add(not(begun), ...over, ...used, ...hasBreak);
    for (const end of over) for (const literal of used) sat.add(not(literal), not(end), ...hasBreak);
  });
}

/**
 * Tables and online rooms. Each meeting is counted by one of its companies, so few companies as possible: one with a
 * single delegate sits at one table at most, which makes the counts short.
 */
function encodePlaces(model: Model, sat: Sat, inSlot: readonly Int32Array[], days: readonly Day[]): void {
  const counted = countedBy(model);
  const isOneByOne = model.delegates.every((delegates) => delegates === 1);
  for (let s = 0; s < model.slots; s += 1) {
    const [onsite, online]: [Literal[], Literal[]] = [[], []];
    for (const [c, mine] of counted) {
      const isWhole = mine.length === candidatesOf(model, c) && model.delegates[c] === 1;
      for (const [places, mode] of [
        [onsite, 0],
        [online, 1],
      ] as const) {
        const here = isLiteral(mine.filter((m) => model.online[m] === mode).map((m) => inSlot[m]![s]!));
        const isOneMode = here.length === isLiteral(mine.map((m) => inSlot[m]![s]!)).length;
        if (here.length > 1 && model.delegates[c] === 1)
          places.push(isWhole && isOneMode ? days[c]!.used[s]! : anyOf(sat, here));
        else places.push(...here);
      }
    }
    atMost(sat, onsite, model.tablesInSlot[s]!);
    atMost(sat, online, model.rooms);
    if (isOneByOne && online.length === 0)
      encodeBusy(sat, isLiteral(days.map(({ used }) => used[s]!)), model.tablesInSlot[s]!);
  }
}

/** It follows that two companies are busy for each meeting, an even number: said as well, it shows early that a slot gets too full. */
function encodeBusy(sat: Sat, busy: readonly Literal[], tables: number): void {
  if (busy.length <= 2 * tables) return;
  const count = countOf(sat, busy, 2 * tables + 1);
  sat.add(not(count[2 * tables]!));
  for (let j = 0; j + 1 < count.length; j += 2) sat.add(not(count[j]!), count[j + 1]!);
}

/** A literal that holds if one of these does. */
function anyOf(sat: Sat, literals: readonly Literal[]): Literal {
  const any = sat.variable();
  for (const literal of literals) sat.add(not(literal), any);
  return any;
}

/** The meetings each company counts: the company with most meetings that nobody counts yet takes them all, and so on. */
function countedBy(model: Model): ReadonlyMap<number, readonly number[]> {
  const counted = new Map<number, readonly number[]>();
  const isCounted = new Uint8Array(model.meetings);
  const open = (c: number): number[] =>
    Array.from(model.byCompany.subarray(model.byCompanyStart[c], model.byCompanyStart[c + 1])).filter(
      (m) => isCounted[m] === 0,
    );
  for (;;) {
    let [most, mine]: [number, readonly number[]] = [-1, []];
    for (let c = 0; c < model.companies; c += 1) {
      const candidates = open(c);
      if (candidates.length > mine.length) [most, mine] = [c, candidates];
    }
    if (most < 0) return counted;
    counted.set(most, mine);
    for (const m of mine) isCounted[m] = 1;
  }
}

/** If the second is in slot s, the first is in an earlier one. */
function encodeOrder(model: Model, sat: Sat, inSlot: readonly Int32Array[]): void {
  inSlot.forEach((first, m) => {
    for (const second of model.later[m]!)
      inSlot[second]!.forEach((literal, s) => {
        if (literal >= 0) for (const late of isLiteral(first.subarray(s))) sat.add(not(literal), not(late));
      });
  });
}

import type { Model } from "../search/model.ts";
import { candidatesOf, isLimitAbsolute } from "./runs.ts";
import { atMost } from "./cardinality.ts";
import { not, type Literal } from "./literal.ts";
import { Sat } from "./sat.ts";

/** Some must-holds of an event as clauses: `held[k]` assumed means meeting `musts[k]` is held. */
export type MustProblem = {
  readonly sat: Sat;
  readonly musts: readonly number[];
  readonly held: readonly Literal[];
  /** Literal "meeting k is in slot s", or -1 where it may not be. */
  readonly inSlot: readonly Int32Array[];
};

/**
 * Encodes what every schedule must keep about these must-holds: one allowed slot each, the companies' delegates, tables,
 * rooms and able interpreters of each slot, precedences, and fairness where it bites on musts alone. What is left out
 * (interpreters' load and rest, optional meetings) only makes it easier, so "unsatisfiable" is a proof.
 */
export function encodeMusts(model: Model, musts: readonly number[], withFairness = true): MustProblem {
  const sat = new Sat();
  const { slots } = model;
  const held = musts.map(() => sat.variable(true));
  const inSlot = musts.map((m) =>
    Int32Array.from({ length: slots }, (_, s) => (model.allowed[m * slots + s] === 1 ? sat.variable() : -1)),
  );
  const literalsIn = (s: number, which: (m: number) => boolean): Literal[] =>
    musts.flatMap((m, k) => (which(m) && inSlot[k]![s]! >= 0 ? [inSlot[k]![s]!] : []));

  musts.forEach((_, k) => {
    const choices = Array.from(inSlot[k]!).filter((literal) => literal >= 0);
    sat.add(not(held[k]!), ...choices);
    atMost(sat, choices, 1);
  });
  for (let s = 0; s < slots; s += 1) {
    atMost(
      sat,
      literalsIn(s, (m) => model.online[m] === 0),
      model.tablesInSlot[s]!,
    );
    atMost(
      sat,
      literalsIn(s, (m) => model.online[m] === 1),
      model.rooms,
    );
    model.classes.forEach((members, need) => {
      const able = members.filter((i) => model.interpreterOpen[i * slots + s] === 1).length;
      atMost(
        sat,
        literalsIn(s, (m) => model.need[m] === need),
        able,
      );
    });
  }
  for (const c of companiesOf(model, musts)) {
    const isSide = (m: number): boolean => model.a[m] === c || model.b[m] === c;
    for (let s = 0; s < slots; s += 1) atMost(sat, literalsIn(s, isSide), model.delegates[c]!);
  }
  encodePrecedences(model, sat, musts, inSlot);
  if (withFairness && model.maxBreakDifference >= 0) encodeFairness(model, sat, musts, inSlot);
  return { sat, musts, held, inSlot };
}

const companiesOf = (model: Model, musts: readonly number[]): ReadonlySet<number> =>
  new Set(musts.flatMap((m) => [model.a[m]!, model.b[m]!]));

/** If the second is in slot s and the first is held, the first is in an earlier slot. */
function encodePrecedences(model: Model, sat: Sat, musts: readonly number[], inSlot: readonly Int32Array[]): void {
  const position = new Map(musts.map((m, k) => [m, k]));
  musts.forEach((first, k) => {
    for (const second of model.later[first]!) {
      const other = position.get(second);
      if (other === undefined) continue;
      for (let s = 0; s < model.slots; s += 1) {
        const literal = inSlot[other]![s]!;
        if (literal < 0) continue;
        for (let late = s; late < model.slots; late += 1)
          if (inSlot[k]![late]! >= 0) sat.add(not(literal), not(inSlot[k]![late]!));
      }
    }
  });
}

/**
 * With a company that cannot have a break (it has one candidate at most) nobody may have more than the limit. Counted by
 * starts of busy runs, for companies whose candidates are all musts, in events of one session.
 */
function encodeFairness(model: Model, sat: Sat, musts: readonly number[], inSlot: readonly Int32Array[]): void {
  if (!isLimitAbsolute(model)) return;
  for (const c of companiesOf(model, musts)) {
    const mine = musts.flatMap((m, k) => (model.a[m] === c || model.b[m] === c ? [k] : []));
    if (mine.length !== candidatesOf(model, c) || mine.length <= model.maxBreakDifference + 1) continue;
    const starts: Literal[] = [];
    for (let s = 0; s < model.slots; s += 1) {
      const now = mine.map((k) => inSlot[k]![s]!).filter((literal) => literal >= 0);
      const before = s === 0 ? [] : mine.map((k) => inSlot[k]![s - 1]!).filter((literal) => literal >= 0);
      if (now.length === 0) continue;
      const start = sat.variable();
      for (const literal of now) sat.add(not(literal), start, ...before);
      starts.push(start);
    }
    atMost(sat, starts, model.maxBreakDifference + 1);
  }
}

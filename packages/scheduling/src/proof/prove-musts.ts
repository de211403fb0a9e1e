import type { StopCriterion } from "../result.ts";
import type { Model } from "../search/model.ts";
import { encodeDays, hasOnlyMusts } from "./days.ts";
import { encodeMusts } from "./encode.ts";
import { findUnfairCompany } from "./runs.ts";
import { findShortage, type Shortage } from "./hall.ts";

/** What is known about the must-holds together. `slots[m]`: a slot for each in one common assignment, -1 for others. */
export type MustProof =
  | { readonly status: "possible"; readonly slots: Int32Array }
  | {
      readonly status: "impossible";
      readonly meetings: readonly number[];
      readonly shortage: Shortage | null;
      readonly isUnfair: boolean;
    }
  | { readonly status: "unknown" };

/** Beyond this many cells the clauses would take longer than the search. */
const cellsMax = 60_000;
const shrinkConflictsMax = 2_000;

/**
 * Decides, as far as the limits allow, whether all must-holds can be held together: first by matching per resource,
 * then by clauses over all of them. "impossible" comes with a small set that cannot be held together, from which no
 * meeting can be left out without the conflict vanishing (as far as the limits allowed to check). With `conflictsMax` 0
 * only the matching is tried, which takes milliseconds.
 */
export function proveMusts(
  model: Model,
  limits: { readonly conflictsMax: number; readonly stop: StopCriterion },
): MustProof {
  const all = model.instance.meetings.flatMap(({ must }, m) =>
    must && !model.frozen.some(({ meeting }) => meeting === m) ? [m] : [],
  );
  const stuck = all.find((m) => model.domainStart[m + 1] === model.domainStart[m]);
  if (stuck !== undefined) return { status: "impossible", meetings: [stuck], shortage: null, isUnfair: false };
  const shortage = findShortage(model, all) ?? findUnfairCompany(model, all);
  if (shortage) return { status: "impossible", meetings: shortage.meetings, shortage, isUnfair: false };
  if (limits.conflictsMax === 0 || all.length * model.slots > cellsMax) return { status: "unknown" };

  return decide(model, all, limits);
}

type Limits = { readonly conflictsMax: number; readonly stop: StopCriterion };

function decide(model: Model, musts: readonly number[], limits: Limits): MustProof {
  const whole = hasOnlyMusts(model) ? holdAll(model, limits) : null;
  if (whole) return { status: "possible", slots: whole };
  const { sat, held, inSlot } = encodeMusts(model, musts);
  const answer = sat.solve(held, limits);
  if (answer.status === "unknown") return { status: "unknown" };
  if (answer.status === "sat") {
    const slots = new Int32Array(model.meetings).fill(-1);
    musts.forEach((m, k) => (slots[m] = inSlot[k]!.findIndex((literal) => literal >= 0 && sat.isTrue(literal))));
    return { status: "possible", slots };
  }
  const first = answer.core.length === 0 ? held : answer.core;
  let core = first;
  for (const literal of first) {
    if (limits.stop()) break;
    if (!core.includes(literal)) continue;
    const without = sat.solve(
      core.filter((other) => other !== literal),
      { conflictsMax: shrinkConflictsMax, stop: limits.stop },
    );
    if (without.status === "unsat" && without.core.length > 0) core = without.core;
  }
  const position = new Map(held.map((literal, k) => [literal, k]));
  const meetings = core.map((literal) => musts[position.get(literal)!]!);
  return {
    status: "impossible",
    meetings,
    shortage: null,
    isUnfair: model.maxBreakDifference >= 0 && fitsUnfairly(model, meetings, limits.stop),
  };
}

/** Slots for an event that is nothing but must-holds, from clauses without assumptions, which are decided much faster. */
function holdAll(model: Model, limits: Limits): Int32Array | null {
  const { sat, inSlot } = encodeDays(model);
  if (sat.solve([], limits).status !== "sat") return null;
  return Int32Array.from(inSlot, (row) => row.findIndex((literal) => literal >= 0 && sat.isTrue(literal)));
}

/** The meetings fit once fairness is put aside: then fairness is part of the conflict. */
function fitsUnfairly(model: Model, meetings: readonly number[], stop: StopCriterion): boolean {
  const { sat, held } = encodeMusts(model, meetings, false);
  return sat.solve(held, { conflictsMax: shrinkConflictsMax, stop }).status !== "unsat";
}

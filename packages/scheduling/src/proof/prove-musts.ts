import type { StopCriterion } from "../result.ts";
import type { Model } from "../search/model.ts";
import { encodeMusts } from "./encode.ts";
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
  const shortage = findShortage(model, all);
  if (shortage) return { status: "impossible", meetings: shortage.meetings, shortage, isUnfair: false };
  if (limits.conflictsMax === 0 || all.length * model.slots > cellsMax) return { status: "unknown" };

  const { sat, musts, held, inSlot } = encodeMusts(model);
  const answer = sat.solve(held, limits);
  if (answer.status === "unknown") return { status: "unknown" };
  if (answer.status === "sat") {
    const slots = new Int32Array(model.meetings).fill(-1);
    musts.forEach((m, k) => (slots[m] = inSlot[k]!.findIndex((literal) => literal >= 0 && sat.isTrue(literal))));
    return { status: "possible", slots };
  }
  let core = answer.core.length === 0 ? [...held] : [...answer.core];
  for (const literal of [...core]) {
    if (limits.stop()) break;
    if (!core.includes(literal)) continue;
    const without = sat.solve(
      core.filter((other) => other !== literal),
      { conflictsMax: shrinkConflictsMax, stop: limits.stop },
    );
    if (without.status === "unsat") core = without.core.length === 0 ? [] : [...without.core];
    if (core.length === 0) break;
  }
  const position = new Map(held.map((literal, k) => [literal, k]));
  const chosen = core.map((literal) => position.get(literal)!);
  return {
    status: "impossible",
    meetings: chosen.map((k) => musts[k]!),
    shortage: null,
    isUnfair: model.maxBreakDifference >= 0 && fitsUnfairly(model, chosen, limits.stop),
  };
}

/** The chosen must-holds fit once fairness is put aside: then fairness is part of the conflict. */
function fitsUnfairly(model: Model, chosen: readonly number[], stop: StopCriterion): boolean {
  const { sat, held } = encodeMusts(model, false);
  return (
    sat.solve(
      chosen.map((k) => held[k]!),
      { conflictsMax: shrinkConflictsMax, stop },
    ).status !== "unsat"
  );
}

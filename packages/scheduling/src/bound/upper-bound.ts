import type { Instance } from "../instance.ts";
import type { LpSolver } from "../result.ts";
import { compile, type Model } from "../search/model.ts";
import { unavoidableBreaks } from "../proof/runs.ts";
import { pricedBound } from "./priced-bound.ts";
import { relax, type Relaxation } from "./relaxation.ts";

/** Rounding of the LP's optimum: the data are integers, so a total above the floor is impossible; this covers its tolerance. */
const tolerance = 1e-5;

/**
 * A proven upper bound on the total of any valid schedule. With `lp` the optimum of the static relaxation, without it
 * what prices can prove of it; less the breaks that must-holds force on a company whatever the timetable.
 */
export function upperBound(instance: Instance, lp?: LpSolver): number {
  let best = Number.POSITIVE_INFINITY;
  for (const bound of upperBounds(instance, lp)) best = bound;
  return best;
}

/** The same, step by step: each bound is proven, and none is above the one before. */
export function* upperBounds(instance: Instance, lp?: LpSolver): Generator<number, void> {
  const model = compile(instance);
  let best = countingBound(model);
  yield best;
  for (const steps of priceSteps) yield (best = Math.min(best, pricedBound(model, steps)));
  const breaks = instance.weights.gap === 0 ? 0 : instance.weights.gap * unavoidableBreaks(model);
  yield best - breaks;
  if (!lp) return;
  if (model.movable.length > linearMeetingsMax) return yield Math.min(best, pricedBound(model, manySteps)) - breaks;
  // Without an optimum the must-holds do not fit: no schedule is valid, and the others' bound is the one to show.
  const linear = linearBound(relax(model), lp) ?? linearBound(relax(model, false), lp) ?? best;
  yield Math.min(best, linear) - breaks;
}

const priceSteps = [60, 300];
const manySteps = 1_500;
/** Beyond this the linear programme takes minutes, of a processor that the search can use. */
const linearMeetingsMax = 40_000;

function linearBound({ programme, constant }: Relaxation, lp: LpSolver): number | null {
  const { status, objective } = lp.solve(programme);
  return status === "optimal" ? Math.floor(objective + constant + tolerance) : null;
}

/** Every company holds its most valuable candidates up to its cap and meets its floor; half of the sum, since each meeting has two sides. */
export function countingBound(model: Model): number {
  let doubled = 0;
  const isHeld = new Uint8Array(model.meetings);
  for (const { meeting } of model.frozen) isHeld[meeting] = 1;
  for (let c = 0; c < model.companies; c += 1) {
    const values: number[] = [];
    for (let at = model.byCompanyStart[c]!; at < model.byCompanyStart[c + 1]!; at += 1) {
      const m = model.byCompany[at]!;
      if (model.domainStart[m + 1]! > model.domainStart[m]! || isHeld[m] === 1) values.push(model.value[m]!);
    }
    values.sort((left, right) => right - left);
    const most = Math.max(model.maxMeetings[c]!, model.frozen.length);
    for (const value of values.slice(0, most)) doubled += value;
  }
  return Math.floor(doubled / 2);
}

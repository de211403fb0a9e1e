import type { Instance } from "../instance.ts";
import type { LpSolver } from "../result.ts";
import { compile, type Model } from "../search/model.ts";
import { unavoidableBreaks } from "../proof/runs.ts";
import { relax, type Relaxation } from "./relaxation.ts";

/** Rounding of the LP's optimum: the data are integers, so a total above the floor is impossible; this covers its tolerance. */
const tolerance = 1e-5;

/**
 * A proven upper bound on the total of any valid schedule. With `lp` the optimum of the static relaxation, without it a
 * weaker count; less the breaks that must-holds force on a company whatever the timetable.
 */
export function upperBound(instance: Instance, lp?: LpSolver): number {
  const model = compile(instance);
  const breaks = instance.weights.gap === 0 ? 0 : instance.weights.gap * unavoidableBreaks(model);
  const counted = countingBound(model);
  if (!lp) return counted - breaks;
  // Without an optimum the must-holds do not fit: no schedule is valid, and the others' bound is the one to show.
  const linear = linearBound(relax(model), lp) ?? linearBound(relax(model, false), lp) ?? counted;
  return Math.min(counted, linear) - breaks;
}

function linearBound({ programme, constant }: Relaxation, lp: LpSolver): number | null {
  const { status, objective } = lp.solve(programme);
  return status === "optimal" ? Math.floor(objective + constant + tolerance) : null;
}

/** Every company holds its most valuable candidates up to its cap and meets its floor; half of the sum, since each meeting has two sides. */
function countingBound(model: Model): number {
  let doubled = 0;
  for (let c = 0; c < model.companies; c += 1) {
    const values = [];
    for (let at = model.byCompanyStart[c]!; at < model.byCompanyStart[c + 1]!; at += 1) {
      const m = model.byCompany[at]!;
      if (model.domainStart[m + 1]! > model.domainStart[m]! || model.frozen.some(({ meeting }) => meeting === m))
        values.push(model.value[m]!);
    }
    values.sort((left, right) => right - left);
    const most = Math.max(model.maxMeetings[c]!, model.frozen.length);
    for (const value of values.slice(0, most)) doubled += value;
  }
  return Math.floor(doubled / 2);
}

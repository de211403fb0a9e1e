import type { Instance } from "../instance.ts";
import type { LpSolver } from "../result.ts";
import { compile, type Model } from "../search/model.ts";
import { relax } from "./relaxation.ts";

/** Rounding of the LP's optimum: the data are integers, so a total above the floor is impossible; this covers its tolerance. */
const tolerance = 1e-5;

/**
 * A proven upper bound on the total of any valid schedule. With `lp` the optimum of the static relaxation, first
 * linear, then (for at most `integerSeconds`) in whole meetings; without it a weaker counting bound.
 */
export function upperBound(
  instance: Instance,
  lp?: LpSolver,
  options: { readonly integerSeconds?: number } = {},
): number {
  const model = compile(instance);
  const counted = countingBound(model);
  if (!lp) return counted;
  const { programme, integer, constant } = relax(model);
  const linear = lp.solve(programme);
  if (linear.status !== "optimal") return counted;
  let bound = Math.min(counted, Math.floor(linear.objective + constant + tolerance));
  const seconds = options.integerSeconds ?? 2;
  if (seconds > 0) {
    const whole = lp.solve(integer, { timeLimitSeconds: seconds });
    if (Number.isFinite(whole.bound)) bound = Math.min(bound, Math.floor(whole.bound + constant + tolerance));
  }
  return bound;
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

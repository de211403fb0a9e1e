import type { DisturbanceWeights, Instance, Meeting, Schedule } from "../instance.ts";
/** What happens on the day, from a slot on. */
export type Incident =
  | { readonly kind: "no-show"; readonly company: number }
  | { readonly kind: "late-arrival"; readonly company: number; readonly fromSlot: number }
  | { readonly kind: "interpreter-ill"; readonly interpreter: number }
  | { readonly kind: "table-gone"; readonly table: number }
  | { readonly kind: "meeting-added"; readonly meeting: Meeting }
  | { readonly kind: "meeting-cancelled"; readonly meeting: number };
/** The problem of repairing `schedule`: everything before `frozenBefore` stays, the incidents hold from there on. */
export function disrupt(
  _instance: Instance,
  _schedule: Schedule,
  _incidents: readonly Incident[],
  _options: { readonly frozenBefore: number; readonly weights?: DisturbanceWeights },
): Instance {
  throw new Error("not yet");
}

import type { Instance, Schedule } from "../instance.ts";
import type { PlacementAnswer } from "../result.ts";
/** Where a meeting should go: the table and interpreter are chosen when left out. */
export type Target = { readonly slot: number; readonly table?: number | null; readonly interpreter?: number | null };
export function explainPlacement(
  _instance: Instance,
  _schedule: Schedule,
  _meeting: number,
  _target: Target,
): PlacementAnswer {
  throw new Error("not yet");
}
export function moveOptions(_instance: Instance, _schedule: Schedule, _meeting: number): readonly PlacementAnswer[] {
  throw new Error("not yet");
}

import type { Entry, Instance, Schedule } from "../instance.ts";
import type { SolveOptions, SolveResult } from "../result.ts";
export type Change = {
  readonly kind: "added" | "dropped" | "cancelled" | "moved" | "replaced";
  readonly meeting: number;
  readonly before: Entry | null;
  readonly after: Entry | null;
};
/** A party that must be told, with the meetings that changed for it. */
export type Told = {
  readonly kind: "company" | "interpreter";
  readonly id: number;
  readonly meetings: readonly number[];
};
export type Repair = {
  readonly result: SolveResult;
  readonly changes: readonly Change[];
  readonly told: readonly Told[];
};
export function repair(_instance: Instance, _options: SolveOptions): Repair {
  throw new Error("not yet");
}
export function changesBetween(
  _instance: Instance,
  _before: Schedule,
  _after: Schedule,
): { readonly changes: readonly Change[]; readonly told: readonly Told[] } {
  throw new Error("not yet");
}

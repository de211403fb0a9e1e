import type { Instance, Schedule } from "./instance.ts";
import type { SolveOptions, SolveResult } from "./result.ts";
/** Shared memory in which threads show each other their best schedules; a plain structured-cloneable object. */
export type Exchange = { readonly threads: number; readonly flags: Int32Array; readonly elites: Int32Array };
/** What one thread brings back: plain data for a message. */
export type Portion = { readonly entries: Schedule["entries"]; readonly iterations: number };
export function createExchange(_instance: Instance, _threads: number): Exchange {
  throw new Error("not yet");
}
export function solvePortion(
  _instance: Instance,
  _options: SolveOptions & { readonly exchange: Exchange; readonly thread: number },
): SolveResult {
  throw new Error("not yet");
}

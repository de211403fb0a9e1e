import type { Instance } from "./instance.ts";
import type { SolveOptions, SolveResult } from "./result.ts";
export function solve(_instance: Instance, _options: SolveOptions): SolveResult {
  throw new Error("not yet");
}

import type { Instance } from "../instance.ts";
import type { LpSolver, WhatIf } from "../result.ts";
export function whatIfs(_instance: Instance, _lp: LpSolver): readonly WhatIf[] {
  throw new Error("not yet");
}

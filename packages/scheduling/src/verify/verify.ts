import type { Instance, Schedule } from "../instance.ts";
import type { Verdict } from "../result.ts";
export function verify(_instance: Instance, _schedule: Schedule): Verdict {
  throw new Error("not yet");
}

import highsLoader from "highs";
import type { LpSolver } from "../result.ts";
/** Loads HiGHS (WebAssembly); about 50 ms, once per thread. */
export async function loadLp(): Promise<LpSolver> {
  void highsLoader;
  throw new Error("not yet");
}

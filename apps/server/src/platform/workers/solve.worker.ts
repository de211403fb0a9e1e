import { deserialize } from "node:v8";
import { parentPort, workerData } from "node:worker_threads";
import {
  loadLp,
  shareBound,
  solvePortion,
  upperBounds,
  type Exchange,
  type Instance,
  type Schedule,
} from "@bridgehead/scheduling";

/** What a thread of a solver run is asked for, and what it answers with. */
export type SolveWork = {
  readonly role: "search" | "bound";
  /** The instance as `v8.serialize` writes it, once for all threads. */
  readonly instance: Uint8Array;
  readonly exchange: Exchange;
  readonly thread: number;
  readonly seed: number;
  /** Milliseconds since 1970: the same clock in every thread. */
  readonly deadlineAt: number | undefined;
  readonly iterationsMax: number | undefined;
  readonly reportProgress: boolean;
  /** A schedule to start from. */
  readonly warmStart: Schedule | undefined;
  /** For the bound: the linear solver, compiled. */
  readonly lp?: WebAssembly.Module;
};

/** However late the machine has let it start, a thread improves its first schedule for this long. */
const leastMs = 40;

const work = workerData as SolveWork;
const now = (): number => performance.now();
const instance = deserialize(work.instance) as Instance;

if (work.role === "bound") {
  for (const bound of upperBounds(instance, await loadLp(work.lp))) {
    shareBound(work.exchange, bound);
    parentPort?.postMessage({ kind: "bound", bound });
  }
} else {
  const { exchange, thread, seed, deadlineAt, iterationsMax } = work;
  const timeLimitMs =
    deadlineAt === undefined ? undefined : Math.max(leastMs, deadlineAt - (performance.timeOrigin + performance.now()));
  const result = solvePortion(instance, {
    exchange,
    thread,
    seed,
    now,
    stop: () => false,
    ...(timeLimitMs !== undefined && { timeLimitMs }),
    ...(iterationsMax !== undefined && { iterationsMax }),
    ...(work.warmStart && { warmStart: work.warmStart }),
    ...(work.reportProgress && { onProgress: (progress) => parentPort?.postMessage({ kind: "progress", progress }) }),
  });
  parentPort?.postMessage({ kind: "done", thread, result });
}

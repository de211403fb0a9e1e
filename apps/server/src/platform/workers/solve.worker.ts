import { parentPort, workerData } from "node:worker_threads";
import { loadLp, shareBound, solvePortion, upperBound, type Exchange, type Instance } from "@bridgehead/scheduling";

/** What a thread of a solver run is asked for, and what it answers with. */
export type SolveWork = {
  readonly role: "search" | "bound";
  readonly instance: Instance;
  readonly exchange: Exchange;
  readonly thread: number;
  readonly seed: number;
  /** Milliseconds since 1970: the same clock in every thread. */
  readonly deadlineAt: number | undefined;
  readonly iterationsMax: number | undefined;
  readonly reportProgress: boolean;
};

const work = workerData as SolveWork;
const now = (): number => performance.now();

if (work.role === "bound") {
  const bound = upperBound(work.instance, await loadLp());
  shareBound(work.exchange, bound);
  parentPort?.postMessage({ kind: "bound", bound });
} else {
  const { instance, exchange, thread, seed, deadlineAt, iterationsMax } = work;
  const timeLimitMs =
    deadlineAt === undefined ? undefined : Math.max(1, deadlineAt - (performance.timeOrigin + performance.now()));
  const result = solvePortion(instance, {
    exchange,
    thread,
    seed,
    now,
    stop: () => false,
    ...(timeLimitMs !== undefined && { timeLimitMs }),
    ...(iterationsMax !== undefined && { iterationsMax }),
    ...(work.reportProgress && { onProgress: (progress) => parentPort?.postMessage({ kind: "progress", progress }) }),
  });
  parentPort?.postMessage({ kind: "done", thread, result });
}

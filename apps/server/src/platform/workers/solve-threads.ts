import { serialize } from "node:v8";
import { Worker } from "node:worker_threads";
import {
  cancelExchange,
  createExchange,
  gapOf,
  type Instance,
  type Progress,
  type Schedule,
  type SolveResult,
} from "@bridgehead/scheduling";
import { lpModule } from "./lp-module.ts";
import type { SolveWork } from "./solve.worker.ts";

export type SolveInThreadsOptions = {
  /** 1 to 16; each is an operating-system thread that is busy for the whole run. */
  readonly threads: number;
  readonly seed: number;
  /** From this call on, starting the threads and writing down the reasons included. */
  readonly timeLimitSeconds?: number | undefined;
  /** Per thread. With it (and the time limit not reached) the run is deterministic. */
  readonly iterations?: number | undefined;
  /** Aborting ends the run within 100 ms with the best schedule so far. */
  readonly signal?: AbortSignal | undefined;
  /** A schedule to start from, as far as it is possible in this instance; the result is not worse than that. */
  readonly warmStart?: Schedule | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
};

/** A schedule may come before the last of its bounds, which it waits for, within the limit. */
const boundPatienceMs = 4_000;

/** A search that is told to stop does so within milliseconds; only one that stays is ended from outside. */
const graceMs = 2_000;

/** Time kept for the answer itself: what stood in the way of each meeting in each slot. */
const millisecondsPerCell = 0.0005;
/** On a busy machine more: so many times as long as writing the instance down has just taken. */
const answersPerWriting = 12;

/** A search allocates next to nothing once it runs; a small nursery keeps a large event below 300 MB. A huge one is read faster with more. */
const nurseryMb = { usual: 8, huge: 64, hugeMeetings: 20_000 };

type Answer =
  | { readonly kind: "progress"; readonly progress: Progress }
  | { readonly kind: "done"; readonly thread: number; readonly result: SolveResult | null }
  | { readonly kind: "bound"; readonly bound: number };

/**
 * Runs the solver in worker threads, with the bound proven beside it, and never blocks the caller's thread.
 * A cancelled run resolves with its best schedule; only a bug or an exhausted machine rejects.
 */
export async function solveInThreads(instance: Instance, options: SolveInThreadsOptions): Promise<SolveResult> {
  const startedAt = performance.now();
  const exchange = createExchange(instance, options.threads);
  const limitMs = options.timeLimitSeconds === undefined ? undefined : 1000 * options.timeLimitSeconds;
  const serialised = shareSerialised(instance);
  const answerMs = Math.max(
    millisecondsPerCell * instance.meetings.length * instance.slots.length,
    answersPerWriting * (performance.now() - startedAt),
  );
  const searchMs = limitMs === undefined ? undefined : limitMs - Math.min(answerMs, limitMs / 3);
  const shared = {
    instance: serialised,
    exchange,
    seed: options.seed,
    iterationsMax: options.iterations,
    warmStart: options.warmStart,
    deadlineAt: searchMs === undefined ? undefined : performance.timeOrigin + startedAt + searchMs,
  };
  const isHuge = instance.meetings.length > nurseryMb.hugeMeetings;
  const searches: Worker[] = [];
  let bounding: Worker | undefined;
  let isOver = false;
  const start = (work: SolveWork, onAnswer: (answer: Answer) => void, onFailure: (failure: Error) => void): Worker => {
    const worker = new Worker(new URL("./solve.worker.ts", import.meta.url), {
      workerData: work,
      resourceLimits: { maxYoungGenerationSizeMb: isHuge ? nurseryMb.huge : nurseryMb.usual },
    });
    return worker.on("message", onAnswer).on("error", onFailure);
  };

  let bound = Number.POSITIVE_INFINITY;
  let best = Number.NEGATIVE_INFINITY;
  const report = ({ total, iterations, elapsedMs }: Progress): void => {
    best = Math.max(best, total);
    options.onProgress?.({
      total: best,
      bound,
      gap: gapOf(bound, best),
      iterations: iterations * options.threads,
      elapsedMs,
    });
  };
  const cancel = (): void => cancelExchange(exchange);
  options.signal?.addEventListener("abort", cancel, { once: true });
  if (options.signal?.aborted) cancel();

  let boundEnd: NodeJS.Timeout | undefined;
  try {
    const proven = lpModule().then(
      (lp) =>
        new Promise<void>((resolve) => {
          if (isOver) return resolve();
          bounding = start(
            { ...shared, role: "bound", thread: -1, reportProgress: false, lp },
            (answer) => answer.kind === "bound" && (bound = Math.min(bound, answer.bound)),
            () => resolve(),
          ).on("exit", () => resolve());
          // From the limit on the processors are the answer's.
          if (searchMs !== undefined)
            boundEnd = setTimeout(() => void bounding?.terminate(), searchMs - (performance.now() - startedAt));
        }),
    );
    const result = await new Promise<SolveResult>((resolve, reject) => {
      for (let thread = 0; thread < options.threads; thread += 1) {
        const work: SolveWork = { ...shared, role: "search", thread, reportProgress: options.onProgress !== undefined };
        searches.push(
          start(
            work,
            (answer) => {
              if (answer.kind === "progress") report(answer.progress);
              else if (answer.kind === "done" && answer.result) resolve(answer.result);
            },
            reject,
          ),
        );
      }
    });
    const left = Math.max(0, (limitMs ?? boundPatienceMs) - (performance.now() - startedAt));
    if (!options.signal?.aborted && !result.isOptimal)
      await Promise.race([proven, pause(Math.min(boundPatienceMs, left))]);
    return withBound(result, Math.min(result.bound, bound));
  } finally {
    options.signal?.removeEventListener("abort", cancel);
    clearTimeout(boundEnd);
    isOver = true;
    // Not waited for: an answer that was asked for by cancelling should come at once.
    cancel();
    for (const worker of searches) endSoon(worker);
    // A linear programme cannot be told to stop.
    void bounding?.terminate();
  }
}

/** Lets a thread come to its own end, and ends it when it does not. */
function endSoon(worker: Worker): void {
  const stays = setTimeout(() => void worker.terminate(), graceMs).unref();
  worker.once("exit", () => clearTimeout(stays));
}

/** The result judged by a bound that was proven beside the search. */
function withBound(result: SolveResult, bound: number): SolveResult {
  const { total } = result.objective;
  const isComplete = result.infeasible === null;
  return { ...result, bound, optimalityGap: gapOf(bound, total), isOptimal: isComplete && total >= bound };
}

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });

/** In memory that every thread reads: a large instance is written once, and not once for each. */
function shareSerialised(instance: Instance): Uint8Array {
  const written = serialize(instance);
  const shared = new Uint8Array(new SharedArrayBuffer(written.length));
  shared.set(written);
  return shared;
}

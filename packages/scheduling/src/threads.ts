import type { Instance } from "./instance.ts";
import type { SolveOptions, SolveResult, StopCriterion } from "./result.ts";
import { countingBound } from "./bound/upper-bound.ts";
import { compile } from "./search/model.ts";
import type { Best } from "./search/anneal.ts";
import { finish, searchSchedule } from "./solve.ts";

/**
 * Shared memory in which the threads of one run show each other their best schedules. Plain data over
 * SharedArrayBuffers: it can be sent in a message.
 */
export type Exchange = {
  readonly threads: number;
  /**
   * [0] cancel, [1] a thread has proven that the must-holds do not fit, or its timetable the best, then the arrivals at each
   * meeting point, then for each thread how often it has begun or ended to write what it shows (odd: it is writing).
   */
  readonly flags: Int32Array;
  /** A proven bound once somebody has one, else 0; then each thread's merit. */
  readonly merits: Float64Array;
  /** Slot, table and interpreter of every meeting, thread after thread. */
  readonly elites: Int32Array;
};

const meetingPointsMax = 14;
const proofAt = 1;
const arrivalsAt = 2;
const writingAt = arrivalsAt + meetingPointsMax;
const waitMs = 10;

export function createExchange(instance: Instance, threads: number): Exchange {
  const shared = (bytes: number): SharedArrayBuffer => new SharedArrayBuffer(bytes);
  return {
    threads,
    flags: new Int32Array(shared(4 * (writingAt + threads))),
    merits: new Float64Array(shared(8 * (1 + threads))),
    elites: new Int32Array(shared(4 * 3 * threads * instance.meetings.length)),
  };
}

/** Ends every thread's search within milliseconds; what is best so far is kept. */
export const cancelExchange = (exchange: Exchange): void => void Atomics.store(exchange.flags, 0, 1);

/** Lets the threads stop as soon as a schedule reaches a bound proven elsewhere; the lowest counts. */
export const shareBound = (exchange: Exchange, bound: number): void => {
  exchange.merits[0] = Math.min(bound, sharedBound(exchange));
};

const sharedBound = ({ merits }: Exchange): number => (merits[0] === 0 ? Number.POSITIVE_INFINITY : merits[0]!);

/**
 * One thread's part of a run: its own seed, the others' best at fixed points of the run, and at the end the best of
 * all, which thread 0 turns into the answer (the others answer null). Blocks its thread, so give it one of its own.
 * With `iterationsMax` the run is deterministic for a number of threads: all wait for each other at each point.
 */
export function solvePortion(
  instance: Instance,
  options: SolveOptions & { readonly exchange: Exchange; readonly thread: number },
): SolveResult | null {
  const { exchange, thread, now } = options;
  const startedAt = now();
  const model = compile(instance);
  const stop: StopCriterion = () => Atomics.load(exchange.flags, 0) === 1 || options.stop();
  const { timeLimitMs, iterationsMax } = options;
  // A thread that the machine has left behind is not waited for beyond the limit.
  const isOver: StopCriterion = () =>
    stop() || (iterationsMax === undefined && timeLimitMs !== undefined && now() - startedAt >= timeLimitMs);
  const meet = (best: Best, point: number): void => {
    show(exchange, thread, best);
    waitForAll(exchange, point, isOver);
    adoptBest(exchange, best);
  };
  const own: SolveOptions = { ...options, stop, seed: (options.seed + 0x9e3779b1 * thread) >>> 0 };
  // With iterations given the search must not depend on when a bound comes.
  const bound = (): number =>
    options.bound ?? (options.iterationsMax === undefined ? sharedBound(exchange) : Number.POSITIVE_INFINITY);
  const isLast = thread === exchange.threads - 1;
  const found = searchSchedule(model, own, {
    startedAt,
    bound,
    meet,
    lower: (proven) => shareBound(exchange, proven),
    proves: exchange.threads === 1 ? "later" : isLast ? "at-once" : "never",
  });
  // The first thread with a proof answers; else thread 0 does.
  const isFirstProof =
    (found.proof !== null || found.isOptimal) && Atomics.compareExchange(exchange.flags, proofAt, 0, 1) === 0;
  if (isFirstProof) cancelExchange(exchange);
  else if (thread !== 0 || Atomics.load(exchange.flags, proofAt) === 1) return null;
  return finish(
    model,
    { ...found, iterations: found.iterations * exchange.threads },
    { bound: Math.min(options.bound ?? sharedBound(exchange), countingBound(model)), startedAt, options: own },
  );
}

function show({ flags, elites, merits }: Exchange, thread: number, { placements, merit }: Best): void {
  const { length } = placements.slot;
  const start = 3 * length * thread;
  Atomics.add(flags, writingAt + thread, 1);
  elites.set(placements.slot, start);
  elites.set(placements.table, start + length);
  elites.set(placements.interpreter, start + 2 * length);
  merits[1 + thread] = merit;
  Atomics.add(flags, writingAt + thread, 1);
}

/** Waits until every thread has come to this point; when the run is over, for stragglers only briefly. */
function waitForAll({ flags, threads }: Exchange, point: number, isOver: StopCriterion): void {
  const at = arrivalsAt + Math.min(point, meetingPointsMax - 1);
  let arrived = Atomics.add(flags, at, 1) + 1;
  Atomics.notify(flags, at);
  for (let patience = 2; arrived < threads && patience > 0; arrived = Atomics.load(flags, at)) {
    Atomics.wait(flags, at, arrived, waitMs);
    if (isOver()) patience -= 1;
  }
}

/** Takes over the best that is shown. What a thread that was not waited for is just writing is left alone. */
function adoptBest({ flags, elites, merits, threads }: Exchange, best: Best): void {
  const { length } = best.placements.slot;
  let winner = -1;
  for (let thread = 0; thread < threads; thread += 1) {
    const merit = merits[1 + thread] as number;
    if (merit !== 0 && (winner < 0 ? merit >= best.merit : merit > (merits[1 + winner] as number))) winner = thread;
  }
  if (winner < 0) return;
  const begun = Atomics.load(flags, writingAt + winner);
  const start = 3 * length * winner;
  const shown = elites.slice(start, start + 3 * length);
  const merit = merits[1 + winner] as number;
  if (begun % 2 === 1 || Atomics.load(flags, writingAt + winner) !== begun) return;
  best.merit = merit;
  best.placements.slot.set(shown.subarray(0, length));
  best.placements.table.set(shown.subarray(length, 2 * length));
  best.placements.interpreter.set(shown.subarray(2 * length));
}

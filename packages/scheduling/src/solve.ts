import type { Entry, Instance, Objective } from "./instance.ts";
import type { SolveOptions, SolveResult, StopCriterion } from "./result.ts";
import { upperBound } from "./bound/upper-bound.ts";
import { infeasibilityOf } from "./reasons/explain-infeasible.ts";
import { explainUnscheduled } from "./reasons/explain-unscheduled.ts";
import type { Search } from "./moves/move.ts";
import { anneal, emptyBest, meritOf, type Best } from "./search/anneal.ts";
import { adopt, adoptSlots, construct } from "./search/construct.ts";
import { proveMusts, type MustProof } from "./proof/prove-musts.ts";
import { createCompactor } from "./search/compact.ts";
import { legsFor } from "./search/cooling.ts";
import { compile, type Model } from "./search/model.ts";
import { Plan, type Placements } from "./search/plan.ts";
import { Random } from "./search/random.ts";
import { scheduleOf, objectiveOf } from "./search/write.ts";

/**
 * Gives each meeting worth holding a slot, a table and, where the two sides share no language, an interpreter, and
 * says how far the result can be from the best possible. What could not be held is listed with what stood in its way;
 * must-holds that cannot be held together are a result (`infeasible`), not an exception.
 *
 * Pure and synchronous: reads no clock except `now`, ends within milliseconds of `stop` answering true, and gives the
 * same schedule for the same instance, seed and `iterationsMax`. A repair (an instance with `reopt`) starts from its
 * baseline.
 *
 * @throws RangeError if `seed` is not a 32-bit unsigned integer (caller's bug, not user input).
 */
export function solve(instance: Instance, options: SolveOptions): SolveResult {
  if (!Number.isInteger(options.seed) || options.seed < 0 || options.seed > 0xffffffff)
    throw new RangeError(`seed ${options.seed} is not a 32-bit unsigned integer`);
  const startedAt = options.now();
  const model = compile(instance);
  let bound = options.bound ?? upperBound(instance, options.lp);
  const lower = (proven: number): void => void (bound = Math.min(bound, proven));
  const found = searchSchedule(model, options, { startedAt, bound: () => bound, lower });
  return finish(model, found, { bound, startedAt, options });
}

/** What a search brings back. `proof` is set when the must-holds were proven to be too many, `isOptimal` when the search itself proved that nothing is better. */
export type Found = {
  readonly placements: Placements;
  readonly iterations: number;
  readonly proof: Impossible | null;
  readonly isOptimal: boolean;
};
type Impossible = Extract<MustProof, { status: "impossible" }>;

/** Where a thread of a larger run stands: the bound as known by now, and how it meets the others at the end of each leg. */
export type Surroundings = {
  readonly startedAt: number;
  readonly bound: () => number;
  readonly meet?: (best: Best, point: number) => void;
  /** Told of a bound that the search itself has proven. */
  readonly lower?: (bound: number) => void;
  /** When this thread tries to prove that the must-holds do not fit: of several threads one does at once, the others never. */
  readonly proves?: "at-once" | "later" | "never";
};

/**
 * The search alone: a first timetable, then the legs of the run. Each leg anneals; the next starts from the best met so
 * far (by any thread), less hot. Where must-holds are still missing after the first leg, clauses decide whether they fit
 * together at all, and if so where.
 */
export function searchSchedule(
  model: Model,
  options: SolveOptions,
  { startedAt, bound, meet, lower, proves = "later" }: Surroundings,
): Found {
  const plan = new Plan(model);
  const search: Search = {
    model,
    plan,
    random: new Random(options.seed),
    ejected: [],
    floor: Number.NEGATIVE_INFINITY,
  };
  adopt(search, options.warmStart?.entries ?? model.instance.reopt?.baseline ?? []);
  lower?.(construct(search, options.stop));
  const best = emptyBest(plan);
  const keep = (): void => {
    if (meritOf(plan) <= best.merit) return;
    best.merit = meritOf(plan);
    plan.copyCommitted(best.placements);
  };
  keep();

  const progress = createProgress(options, startedAt, bound);
  progress(best.merit, 0, true);
  const legs = legsFor(
    model,
    options.warmStart !== undefined,
    proves === "at-once",
    options.iterationsMax === undefined ? options.timeLimitMs : undefined,
  );
  const isMissing = (): boolean => best.merit < missingMerit;
  let iterations = 0;
  let hasAsked = proves !== "later";
  const prove = (conflictsMax: number): Impossible | null => {
    const stop: StopCriterion = () => options.stop() || share(options, startedAt, 0) >= 1;
    const proof = proveMusts(model, { conflictsMax, stop });
    if (proof.status === "impossible") return proof;
    if (proof.status === "possible") {
      adoptSlots(search, proof.slots, options.stop);
      keep();
    }
    return null;
  };
  const quick = isMissing() ? prove(proves === "at-once" ? conflictsMax : 0) : null;
  if (quick) return { placements: best.placements, iterations, proof: quick, isOptimal: false };

  const compactor = legs.some(({ until, annealUntil }) => annealUntil < until)
    ? createCompactor(search, options.seed, lower)
    : null;
  for (const [point, { until, annealUntil, cooling, penalties }] of legs.entries()) {
    const from = legs[point - 1]?.until ?? 0;
    /** The fraction of the way from here to `to` that is done after so many more iterations. */
    const towards = (to: number): ((here: number) => number) => {
      const before = iterations;
      return (here) => {
        progress(best.merit, before + here, false);
        if (options.stop() || best.merit >= bound() || model.movable.length === 0) return 1;
        const done = share(options, startedAt, before + here);
        if (!hasAsked && done > askAt && isMissing()) return 1;
        return (done - from) / (to - from);
      };
    };
    const annealTo = (to: number): number => {
      plan.restore(best.placements);
      return anneal({ search, cooling, penalties, fraction: towards(to), best });
    };
    if (annealUntil > from) iterations += annealTo(annealUntil);
    if (!hasAsked && isMissing() && !options.stop()) {
      hasAsked = true;
      const proof = prove(conflictsMax);
      if (proof) return { placements: best.placements, iterations, proof, isOptimal: false };
    }
    if (compactor && annealUntil < until) {
      // A thread that proves helps to look for a better timetable only when it has not come through by the last leg.
      const isLast = point === legs.length - 1;
      const effort = proves === "never" ? "improve" : proves === "at-once" && !isLast ? "prove" : "both";
      const compacted = compactor.run(best, towards(until), effort);
      iterations += compacted.iterations;
      if (compacted.isOptimal) return { placements: best.placements, iterations, proof: null, isOptimal: true };
      iterations += annealTo(until);
    }
    // A cancelled run meets the others once more, at its end.
    if (!options.stop() || point === legs.length - 1) meet?.(best, point);
  }
  progress(best.merit, iterations, true);
  return { placements: best.placements, iterations, proof: null, isOptimal: false };
}

/** A best timetable below this lacks must-holds or fairness (see `meritOf`). */
const missingMerit = -5e8;
/** With must-holds missing after this fraction of the run, a proof is tried. */
const askAt = 0.3;
const conflictsMax = 60_000;

/** The fraction of the whole run that is done: by iterations if these are given (then time only ends it), else by time. */
function share(
  { now, timeLimitMs = Number.POSITIVE_INFINITY, iterationsMax }: SolveOptions,
  startedAt: number,
  iterations: number,
): number {
  const ofTime = (now() - startedAt) / timeLimitMs;
  if (iterationsMax === undefined) return ofTime;
  return ofTime >= 1 ? ofTime : iterations / iterationsMax;
}

const reportEveryMs = 250;

function createProgress({ onProgress, now }: SolveOptions, startedAt: number, bound: () => number) {
  let reportAt = 0;
  return (total: number, iterations: number, isDue: boolean): void => {
    if (!onProgress) return;
    const elapsedMs = now() - startedAt;
    if (!isDue && elapsedMs < reportAt) return;
    reportAt = elapsedMs + reportEveryMs;
    onProgress({ total, bound: bound(), gap: gapOf(bound(), total), iterations, elapsedMs });
  };
}

/** Turns what a search found into the answer people read. */
export function finish(
  model: Model,
  { placements, iterations, proof }: Found,
  run: { bound: number; startedAt: number; options: SolveOptions },
): SolveResult {
  const { instance } = model;
  const plan = new Plan(model);
  plan.restore(placements);
  const objective: Objective = objectiveOf(plan);
  const isComplete = plan.mustMissing === 0 && plan.unfairness() === 0;
  const { bound } = run;
  const entries: readonly Entry[] = scheduleOf(plan);
  return {
    schedule: { format: "bridgehead-schedule/1", instance: instance.name, entries },
    objective,
    bound,
    optimalityGap: gapOf(bound, objective.total),
    isOptimal: isComplete && objective.total >= bound,
    iterations,
    unscheduled: explainUnscheduled(plan),
    infeasible: isComplete ? null : proof ? infeasibilityOf(model, proof) : notFound(plan),
    seconds: (run.options.now() - run.startedAt) / 1000,
  };
}

/** The search missed must-holds without a proof that they cannot be held. */
function notFound(plan: Plan): SolveResult["infeasible"] {
  const { instance, must } = plan.model;
  const meetings = instance.meetings.filter((_, m) => must[m] === 1 && plan.slot[m]! < 0).map(({ id }) => id);
  return { meetings, resources: [], reasons: [], proven: false };
}

/** How far the total is from the bound, as a share of the bound; of its size where floors that nobody can meet put it below zero. */
export const gapOf = (bound: number, total: number): number => {
  if (bound <= total) return 0;
  return bound === 0 || !Number.isFinite(bound) ? 1 : (bound - total) / Math.abs(bound);
};

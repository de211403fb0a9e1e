import type { Entry, Instance, Objective } from "./instance.ts";
import type { SolveOptions, SolveResult } from "./result.ts";
import { upperBound } from "./bound/upper-bound.ts";
import { explainInfeasible } from "./reasons/explain-infeasible.ts";
import { explainUnscheduled } from "./reasons/explain-unscheduled.ts";
import type { Search } from "./moves/move.ts";
import { anneal, emptyBest, meritOf } from "./search/anneal.ts";
import { adopt, construct } from "./search/construct.ts";
import { coolingFor } from "./search/cooling.ts";
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
  const bound = options.bound ?? upperBound(instance, options.lp);
  const found = searchSchedule(model, options, startedAt, bound);
  return finish(model, found.placements, { bound, iterations: found.iterations, startedAt, options });
}

export type Found = { readonly placements: Placements; readonly iterations: number };

/** The search alone: construct, anneal, best. */
export function searchSchedule(model: Model, options: SolveOptions, startedAt: number, bound: number): Found {
  const plan = new Plan(model);
  const search: Search = { model, plan, random: new Random(options.seed), ejected: [] };
  adopt(search, options.warmStart?.entries ?? model.instance.reopt?.baseline ?? []);
  construct(search);
  const best = emptyBest(plan);
  best.merit = meritOf(plan);
  plan.copyCommitted(best.placements);
  const report = (iterations: number): void =>
    options.onProgress?.({
      total: best.merit,
      held: plan.heldCount,
      bound,
      gap: gapOf(bound, best.merit),
      iterations,
      elapsedMs: options.now() - startedAt,
    });
  report(0);

  const { cooling, penalties } = coolingFor(model, options.warmStart !== undefined);
  const isDone = (): boolean => best.merit >= bound;
  let reportAt = 0;
  const fraction = (iterations: number): number => {
    if (options.stop() || isDone() || model.movable.length === 0) return 1;
    const elapsed = options.now() - startedAt;
    if (options.onProgress && elapsed - reportAt > 250) {
      reportAt = elapsed;
      report(iterations);
    }
    const ofTime = elapsed / (options.timeLimitMs ?? Number.POSITIVE_INFINITY);
    if (options.iterationsMax === undefined) return ofTime;
    return ofTime >= 1 ? 1 : iterations / options.iterationsMax;
  };
  const iterations = anneal({ search, cooling, penalties, fraction, best });
  report(iterations);
  return { placements: best.placements, iterations };
}

/** Turns placements into the answer people read. */
export function finish(
  model: Model,
  placements: Placements,
  run: { bound: number; iterations: number; startedAt: number; options: SolveOptions },
): SolveResult {
  const { instance } = model;
  const plan = new Plan(model);
  plan.restore(placements);
  const objective: Objective = objectiveOf(plan);
  const isComplete = plan.mustMissing === 0 && plan.unfairness() === 0;
  const bound = Math.max(run.bound, isComplete ? objective.total : run.bound);
  const entries: readonly Entry[] = scheduleOf(plan);
  return {
    schedule: { format: "bridgehead-schedule/1", instance: instance.name, entries },
    objective,
    bound,
    optimalityGap: gapOf(bound, objective.total),
    isOptimal: isComplete && objective.total >= bound,
    iterations: run.iterations,
    unscheduled: explainUnscheduled(plan),
    infeasible: isComplete ? null : (explainInfeasible(instance, run.options.stop) ?? notFound(plan)),
    seconds: (run.options.now() - run.startedAt) / 1000,
  };
}

/** The search missed must-holds without a proof that they cannot be held. */
function notFound(plan: Plan): SolveResult["infeasible"] {
  const { instance, must } = plan.model;
  const meetings = instance.meetings.filter((_, m) => must[m] === 1 && plan.slot[m]! < 0).map(({ id }) => id);
  return { meetings, resources: [], reasons: [], proven: false };
}

export const gapOf = (bound: number, total: number): number =>
  bound <= total ? 0 : bound > 0 ? (bound - total) / bound : 1;

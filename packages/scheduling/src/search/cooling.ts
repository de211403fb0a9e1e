import type { Cooling, Penalties } from "./anneal.ts";
import { hasOnlyMusts } from "../proof/days.ts";
import type { Model } from "./model.ts";

/** One leg of a run: it ends at the fraction `until` of the whole, after annealing up to `annealUntil`. */
export type Leg = {
  readonly until: number;
  readonly annealUntil: number;
  readonly cooling: Cooling;
  readonly penalties: Penalties;
};

/** Well below the smallest difference between two totals (1), so that the end of a run is a descent. */
const cold = 0.15;

/**
 * Temperatures on the scale of the instance. A full run starts where a typical meeting's value is still shuffled; where
 * all must be held only breaks are, and it starts at half a break, and where the clause solver can take over (see
 * compact.ts) it soon does, in a thread that proves almost at once; a repair starts from a good timetable and stays cool.
 */
export function legsFor(model: Model, isWarm: boolean, isProver: boolean, limitMs = 0): readonly Leg[] {
  const { weights, reopt } = model.instance;
  let value = 0;
  let musts = 0;
  for (const m of model.movable) {
    value += model.value[m]!;
    musts += model.must[m]!;
  }
  const mean = model.movable.length === 0 ? 1 : value / model.movable.length;
  const gap = Math.max(1, weights.gap);
  // Where a meeting may be left out, fairness must be worth leaving one out.
  const isFree = musts < model.movable.length;
  const unfair = isFree ? Math.max(2 * gap, 3 * mean + 2 * weights.shortfall) : 2 * gap;
  const penalties = { must: 8 * mean, unfair };
  const compact = legOf(0.3, 0.5 * gap, 0.06 * gap, penalties);
  if (weights.gap > 0 && hasOnlyMusts(model))
    return [
      { ...compact, annealUntil: isProver ? 0 : 0.15 },
      { ...compact, until: 0.65 },
      { ...compact, until: 1 },
    ];
  if (musts > model.movable.length / 2)
    return [legOf(0.7, 0.5 * gap, 0.06 * gap, penalties), legOf(1, 0.25 * gap, 0.06 * gap, penalties)];
  const hot = reopt ? 0.02 * mean : isWarm ? 0.1 * mean : Math.max(0.25 * mean, weights.gap);
  // A long run first has a short one within it: who stops it early keeps a good timetable, not a hot one.
  const sketch =
    isWarm || reopt || limitMs < sketchFromMs ? [] : [legOf(sketchMs / limitMs, 0.5 * hot, cold, penalties)];
  return [...sketch, legOf(0.7, hot, cold, penalties), legOf(1, 0.2 * hot, cold, penalties)];
}

const sketchFromMs = 15_000;
const sketchMs = 1_200;

/** Geometric cooling from `hot` to `cold`. */
const legOf = (until: number, hot: number, end: number, penalties: Penalties): Leg => {
  const from = Math.max(hot, end);
  return { until, annealUntil: until, cooling: (fraction) => from * (end / from) ** fraction, penalties };
};

import type { Cooling, Penalties } from "./anneal.ts";
import type { Model } from "./model.ts";

/**
 * Temperatures on the scale of the instance: from a fraction of a typical meeting's value (values and shortfalls are
 * shuffled) down to well below the smallest weight (table changes are settled last).
 */
export function legsFor(model: Model, isWarm: boolean): readonly Leg[] {
  const { weights, reopt } = model.instance;
  let sum = 0;
  for (const m of model.movable) sum += model.value[m]!;
  const mean = model.movable.length === 0 ? 1 : sum / model.movable.length;
  const cold = 0.15;
  const hot = Math.max(cold, reopt ? 0.06 * mean : isWarm ? 0.1 * mean : Math.max(0.25 * mean, weights.gap));
  const penalties = { must: 8 * Math.max(hot, mean), unfair: 2 * Math.max(1, weights.gap) };
  const leg = (until: number, start: number): Leg => ({
    until,
    cooling: (fraction) => start * (cold / start) ** fraction,
    penalties,
  });
  return [leg(0.7, hot), leg(1, Math.max(cold, 0.2 * hot))];
}

/** One leg of a run: it ends at the fraction `until` of the whole. */
export type Leg = { readonly until: number; readonly cooling: Cooling; readonly penalties: Penalties };

import type { Cooling, Penalties } from "./anneal.ts";
import type { Model } from "./model.ts";

/**
 * Temperatures on the scale of the instance: from a fraction of a typical meeting's value (values and shortfalls are
 * shuffled) down to well below the smallest weight (table changes are settled last).
 */
export function coolingFor(model: Model, isWarm: boolean): { cooling: Cooling; penalties: Penalties } {
  const { weights, reopt } = model.instance;
  let sum = 0;
  for (const m of model.movable) sum += model.value[m]!;
  const mean = model.movable.length === 0 ? 1 : sum / model.movable.length;
  const hot = reopt ? 0.06 * mean : isWarm ? 0.1 * mean : Math.max(0.25 * mean, weights.gap);
  const cold = 0.15 * Math.max(1, Math.min(...[weights.gap, weights.move].filter((weight) => weight > 0), mean));
  const start = Math.max(hot, cold);
  return {
    cooling: (fraction) => start * (cold / start) ** fraction,
    penalties: { must: 8 * Math.max(start, mean), unfair: 2 * Math.max(1, weights.gap) },
  };
}

import type { MatchingIndex } from "./index/build-index.ts";
import type { Scored } from "./types.ts";

/**
 * Reorders a list so that partners of the same region and field do not follow one another: each takes a penalty for
 * every one like it already chosen. `strength` 0 keeps the order; 0.05 is felt, 0.2 is strong. Maximal marginal relevance
 * over texts was tried and refused: it costs more relevance than it is worth.
 */
export function diversify(
  index: MatchingIndex,
  list: readonly Scored[],
  top: number,
  strength: number,
): readonly Scored[] {
  if (strength <= 0) return list.slice(0, top);
  const left = list.slice(0, top * 4);
  const chosen: Scored[] = [];
  const seen = new Map<string, number>();
  const likeness = ({ partner }: Scored) =>
    `${index.organisations[partner]?.region ?? ""}|${index.organisations[partner]?.sector ?? ""}`;
  while (chosen.length < top && left.length > 0) {
    let best = 0;
    let bestValue = -Infinity;
    left.forEach((one, at) => {
      const value = one.score - strength * (seen.get(likeness(one)) ?? 0);
      if (value > bestValue) [best, bestValue] = [at, value];
    });
    const [one] = left.splice(best, 1);
    if (one === undefined) break;
    chosen.push(one);
    seen.set(likeness(one), (seen.get(likeness(one)) ?? 0) + 1);
  }
  return chosen;
}

import type { Scored } from "./types.ts";

export type ExposureOptions = { readonly top: number; readonly penalty?: number; readonly floor?: number };

/**
 * Gives every asker a list of `top` partners such that the same few are not in all of them. Round by round everybody takes
 * the partner with the best score - penalty x ln(1 + lists it is in); then everyone who stands in fewer than `floor`
 * lists takes the last place of the lists it fits best, from partners who have enough. Lists end sorted by score.
 * Measured: Gini .206 -> .114 for .002 of nDCG (see DESIGN.md).
 */
export function spreadExposure(
  askers: readonly number[],
  candidates: readonly (readonly Scored[])[],
  organisations: number,
  { top, penalty = 0.1, floor = 3 }: ExposureOptions,
): readonly (readonly Scored[])[] {
  const shown = new Int32Array(organisations);
  const lists: Scored[][] = askers.map(() => []);
  const taken = askers.map(() => new Set<number>());
  for (let round = 0; round < top; round++) {
    candidates.forEach((list, asker) => {
      let best: Scored | undefined;
      let bestValue = -Infinity;
      for (const one of list) {
        if (one.score <= bestValue) break;
        if (taken[asker]?.has(one.partner)) continue;
        const value = one.score - penalty * Math.log(1 + (shown[one.partner] ?? 0));
        if (value > bestValue) [best, bestValue] = [one, value];
      }
      if (best === undefined) return;
      lists[asker]?.push(best);
      taken[asker]?.add(best.partner);
      shown[best.partner] = (shown[best.partner] ?? 0) + 1;
    });
  }
  raiseToFloor(candidates, lists, taken, shown, floor);
  for (const list of lists) list.sort((a, b) => b.score - a.score || a.partner - b.partner);
  return lists;
}

/** Where each seldom shown organisation would fit best, it takes the weakest place of somebody shown often enough. */
function raiseToFloor(
  candidates: readonly (readonly Scored[])[],
  lists: Scored[][],
  taken: readonly Set<number>[],
  shown: Int32Array,
  floor: number,
): void {
  const chances = new Map<number, { asker: number; one: Scored }[]>();
  candidates.forEach((list, asker) => {
    for (const one of list)
      if ((shown[one.partner] ?? 0) < floor)
        chances.set(one.partner, [...(chances.get(one.partner) ?? []), { asker, one }]);
  });
  for (const [partner, places] of [...chances].sort(([a], [b]) => (shown[a] ?? 0) - (shown[b] ?? 0) || a - b)) {
    places.sort((a, b) => b.one.score - a.one.score || a.asker - b.asker);
    for (const { asker, one } of places) {
      if ((shown[partner] ?? 0) >= floor) break;
      const list = lists[asker];
      if (list === undefined || taken[asker]?.has(partner)) continue;
      const weakest = weakestReplaceable(list, shown, floor);
      if (weakest < 0) continue;
      const leaving = list[weakest] as Scored;
      taken[asker]?.delete(leaving.partner);
      taken[asker]?.add(partner);
      shown[leaving.partner] = (shown[leaving.partner] ?? 0) - 1;
      shown[partner] = (shown[partner] ?? 0) + 1;
      list[weakest] = one;
    }
  }
}

function weakestReplaceable(list: readonly Scored[], shown: Int32Array, floor: number): number {
  let weakest = -1;
  list.forEach(({ partner, score }, at) => {
    // The first half of a list stays as it is: the floor costs the tail, never the best match.
    const isTail = list.filter((other) => other.score > score).length >= list.length / 2;
    if (isTail && (shown[partner] ?? 0) > floor && (weakest < 0 || score < (list[weakest]?.score ?? 0))) weakest = at;
  });
  return weakest;
}

/** Inequality of exposure: 0 when all are shown equally often, near 1 when a few are shown always. */
export function giniOf(counts: readonly number[]): number {
  const sorted = [...counts].sort((a, b) => a - b);
  const total = sorted.reduce((sum, count) => sum + count, 0);
  if (total === 0) return 0;
  const weighted = sorted.reduce((sum, count, at) => sum + (at + 1) * count, 0);
  return (2 * weighted) / (sorted.length * total) - (sorted.length + 1) / sorted.length;
}

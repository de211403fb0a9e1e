import { not, type Literal, type Sat } from "./sat.ts";

const pairwiseMax = 6;

/**
 * At most `limit` of the literals hold: pairwise for one of few, else a sequential counter.
 * @see Sinz (2005), Towards an Optimal CNF Encoding of Boolean Cardinality Constraints, LNCS 3709,
 *   doi:10.1007/11564751_73, section 2.
 */
export function atMost(sat: Sat, literals: readonly Literal[], limit: number): void {
  if (literals.length <= limit) return;
  if (limit <= 0) {
    for (const literal of literals) sat.add(not(literal));
    return;
  }
  if (limit === 1 && literals.length <= pairwiseMax) {
    literals.forEach((left, at) => literals.slice(at + 1).forEach((right) => sat.add(not(left), not(right))));
    return;
  }
  const counter = countUpTo(sat, literals, limit + 1);
  sat.add(not(counter[limit]!));
}

/**
 * A sequential counter: literal j of the answer holds if more than j of the literals do, for j below `most`. (It may hold
 * otherwise too: good for forbidding, not for demanding.)
 */
export function countUpTo(sat: Sat, literals: readonly Literal[], most: number): readonly Literal[] {
  let counter: Literal[] = [];
  literals.forEach((literal, at) => {
    const next = Array.from({ length: Math.min(most, at + 1) }, () => sat.variable());
    sat.add(not(literal), next[0]!);
    counter.forEach((count, j) => {
      sat.add(not(count), next[j]!);
      if (j + 1 < next.length) sat.add(not(literal), not(count), next[j + 1]!);
    });
    counter = next;
  });
  return counter;
}

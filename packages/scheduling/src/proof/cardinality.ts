import { not, type Literal } from "./literal.ts";
import type { Sat } from "./sat.ts";

/** Up to this many literals all pairs are forbidden: many short clauses cost less than helper variables. */
const pairwiseMax = 40;

/** At most `limit` of the literals hold: pairwise for one of few, else by a count. */
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
  sat.add(not(countOf(sat, literals, limit + 1)[limit]!));
}

/**
 * A totalizer: literal j of the answer holds if more than j of the literals do, for j below `most`. (It may hold otherwise
 * too: good for forbidding, not for demanding.)
 *
 * @see Bailleux & Boufkhad (2003), Efficient CNF Encoding of Boolean Cardinality Constraints, LNCS 2833,
 *   doi:10.1007/978-3-540-45193-8_8.
 */
export function countOf(sat: Sat, literals: readonly Literal[], most: number): readonly Literal[] {
  if (literals.length <= 1) return literals.slice(0, most);
  const half = literals.length >> 1;
  const left = countOf(sat, literals.slice(0, half), most);
  const right = countOf(sat, literals.slice(half), most);
  const sum = Array.from({ length: Math.min(most, left.length + right.length) }, () => sat.variable());
  for (let i = 0; i <= left.length; i += 1) {
    for (let j = i === 0 ? 1 : 0; j <= right.length; j += 1) {
      if (i + j > most && i > 0 && j > 0) break;
      const causes = [left[i - 1], right[j - 1]].filter((cause) => cause !== undefined);
      sat.add(...causes.map(not), sum[Math.min(i + j, most) - 1]!);
    }
  }
  return sum;
}

import { fitContext, fitOf, type Fit } from "./fit.ts";
import { keeperOf, type Gates } from "./gates/gates.ts";
import type { MatchingIndex } from "./index/build-index.ts";
import type { ChannelWeights } from "./types.ts";
import { defaultWeights } from "./weights.ts";

/** Values of pairs for the scheduler; both organisations of a pair see the same number. */
export type PairValues = (a: string, b: string) => number;

/** Keeps a pair with one empty direction above zero, and a mutual one far above it. */
const offset = 0.05;

/**
 * Gives a function (a, b) -> value of their meeting, 0 to about 1.2: sqrt((x + .05)(y + .05)), x how b's offers meet a's
 * needs, y the other way round. Symmetric; 0 for a pair that a gate closes. Each organisation is read once, when first
 * asked for. An unknown id is a caller's bug.
 */
export function symmetricValues(
  index: MatchingIndex,
  { gates, weights = defaultWeights }: { readonly gates?: Gates; readonly weights?: ChannelWeights } = {},
): PairValues {
  const context = fitContext(index, weights, keeperOf(gates));
  const rows = new Map<number, Fit>();
  const rowOf = (id: string): readonly [number, Fit] => {
    const number = index.numberOf.get(id);
    if (number === undefined) throw new RangeError(`no organisation ${id} in the directory`);
    const known = rows.get(number);
    if (known !== undefined) return [number, known];
    const fit = fitOf(context, number);
    rows.set(number, fit);
    return [number, fit];
  };
  return (a, b) => {
    const [first, fitA] = rowOf(a);
    const [secondNumber, fitB] = rowOf(b);
    if (fitA.admitted[secondNumber] !== 1 || fitB.admitted[first] !== 1) return 0;
    return Math.sqrt(((fitA.forward[secondNumber] ?? 0) + offset) * ((fitB.forward[first] ?? 0) + offset));
  };
}

/** The value of one pair; for many pairs of one index use `symmetricValues`. */
export function symmetricValue(index: MatchingIndex, a: string, b: string): number {
  return symmetricValues(index)(a, b);
}

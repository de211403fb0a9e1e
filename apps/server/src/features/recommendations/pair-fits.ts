import { fitMatrix, symmetricValues, type ChannelWeights, type Gates, type MatchingIndex } from "@bridgehead/matching";

/** Two organisations of different sides, in the order of their ids, and how they complete each other. */
export type PairFit = {
  readonly one: string;
  readonly other: string;
  /** The same for both: what a meeting of the two is worth to the scheduler. */
  readonly value: number;
  /** How well the other's offers meet one's needs, and the other way round; 0 where not worth notice. */
  readonly oneMeets: number;
  readonly otherMeets: number;
  /** The field of the need that is met. */
  readonly oneField: string | null;
  readonly otherField: string | null;
};

type Options = {
  readonly sides: ReadonlyMap<string, string>;
  readonly gates: Gates;
  readonly weights: ChannelWeights;
  /** Pairs to value in any case: those that stand in a list. */
  readonly listed: Iterable<readonly [string, string]>;
};

/** All pairs of an event that are worth notice, listed or not: lists are cut and spread for fairness, this is not. */
export function pairFits(index: MatchingIndex, { sides, gates, weights, listed }: Options): PairFit[] {
  const pairs = new Map<string, Omit<PairFit, "value">>();
  const entry = (a: string, b: string): readonly [key: string, pair: Omit<PairFit, "value">] => {
    const [one, other] = a < b ? [a, b] : [b, a];
    const key = `${one} ${other}`;
    const none = { one, other, oneMeets: 0, otherMeets: 0, oneField: null, otherField: null };
    return [key, pairs.get(key) ?? none];
  };
  for (const [a, b] of listed) pairs.set(...entry(a, b));
  const groups = [...Map.groupBy(sides.keys(), (id) => sides.get(id) as string).values()];
  for (const [number, first] of groups.entries())
    for (const second of groups.slice(number + 1))
      for (const { concept, pairs: met } of fitMatrix(index, first, second, { gates, weights }).cells)
        for (const { seeks, offers, value } of met) {
          const [key, pair] = entry(seeks, offers);
          pairs.set(
            key,
            pair.one === seeks
              ? { ...pair, oneMeets: value, oneField: concept }
              : { ...pair, otherMeets: value, otherField: concept },
          );
        }
  const valueOf = symmetricValues(index, { gates, weights });
  return [...pairs.values()].map((pair) => ({
    ...pair,
    value: Math.round(valueOf(pair.one, pair.other) * 10_000) / 10_000,
  }));
}

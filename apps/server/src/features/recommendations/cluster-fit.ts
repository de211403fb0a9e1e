import type { FitMatrix } from "@bridgehead/matching";
import type { WireText } from "@bridgehead/contract/values";

/** A cluster with the ids of the companies that stand behind it. */
export type ClusterGroup = {
  readonly id: string;
  readonly kind: "cluster" | "organisation";
  readonly eventId: string | null;
  readonly names: WireText;
  readonly by: "members" | "city";
  readonly city: string | null;
  readonly firms: ReadonlySet<string>;
};

export type ClusterFit = {
  readonly one: ClusterGroup;
  readonly other: ClusterGroup;
  readonly value: number;
  readonly pairs: number;
  readonly fields: readonly { readonly concept: string; readonly count: number }[];
};

const fieldsNamed = 3;

/**
 * Which clusters of the two sides complete each other best: the fits of the companies behind them, both ways, summed from
 * the pairs of the whole matrix. Clusters without a single pair are left out.
 */
export function clusterFits(
  { cells }: FitMatrix,
  one: readonly ClusterGroup[],
  other: readonly ClusterGroup[],
  most: number,
): ClusterFit[] {
  const found = one.flatMap((a) =>
    other.flatMap((b): ClusterFit[] => {
      let value = 0;
      let pairs = 0;
      const fields = new Map<string, number>();
      for (const { concept, direction, pairs: all } of cells)
        for (const { seeks, offers, value: fit } of all) {
          const [mine, theirs] = direction === "a-needs" ? [seeks, offers] : [offers, seeks];
          if (!a.firms.has(mine) || !b.firms.has(theirs)) continue;
          value += fit;
          pairs += 1;
          fields.set(concept, (fields.get(concept) ?? 0) + 1);
        }
      if (pairs === 0) return [];
      const named = [...fields]
        .map(([concept, count]) => ({ concept, count }))
        .toSorted((x, y) => y.count - x.count || (x.concept < y.concept ? -1 : 1))
        .slice(0, fieldsNamed);
      return [{ one: a, other: b, value: Math.round(value * 1000) / 1000, pairs, fields: named }];
    }),
  );
  return found
    .toSorted((x, y) => y.value - x.value || (x.one.id + x.other.id < y.one.id + y.other.id ? -1 : 1))
    .slice(0, most);
}

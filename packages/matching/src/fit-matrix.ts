import { labelOf } from "@bridgehead/language/taxonomy/taxonomy";
import type { Locale } from "@bridgehead/domain/shared/language";
import { explain } from "./explain.ts";
import { fitContext, fitOf, type FitContext } from "./fit.ts";
import { keeperOf, type Gates } from "./gates/gates.ts";
import type { MatchingIndex } from "./index/build-index.ts";
import type { ChannelWeights, Reason } from "./types.ts";
import { defaultWeights } from "./weights.ts";

/** Firms of two groups that complete each other in one field. */
export type FitCell = {
  /** The field: the id of the area that the need belongs to. */
  readonly concept: string;
  /** `a-needs`: firms of A seek what firms of B offer. */
  readonly direction: "a-needs" | "b-needs";
  /** Sum of the pairs' fits. */
  readonly value: number;
  /** The pairs behind the sum, best first: who seeks, who offers, how well. */
  readonly pairs: readonly { readonly seeks: string; readonly offers: string; readonly value: number }[];
};

export type FitMatrix = {
  readonly cells: readonly FitCell[];
  /** Sums over all fields, each way: where one side only takes, the two do not complete each other. */
  readonly total: { readonly aNeeds: number; readonly bNeeds: number };
};

/** Pairs below this are noise: the best of many weak texts. */
const least = 0.45;

/**
 * How two clusters, parks or regions complete each other: the fits of their firms summed by field, both ways, with the
 * firms behind each cell. Groups are lists of organisation ids; one id may not stand in both. Fields without a pair are
 * left out. `sides` of the gates is `any` here: the groups are the sides.
 */
export function fitMatrix(
  index: MatchingIndex,
  groupA: readonly string[],
  groupB: readonly string[],
  { gates, weights = defaultWeights }: { readonly gates?: Gates; readonly weights?: ChannelWeights } = {},
): FitMatrix {
  const context = fitContext(index, weights, keeperOf({ ...gates, sides: "any" }));
  const cells = [...cellsOf(context, groupA, groupB, "a-needs"), ...cellsOf(context, groupB, groupA, "b-needs")];
  cells.sort((a, b) => b.value - a.value || (a.concept < b.concept ? -1 : 1));
  const sum = (direction: FitCell["direction"]) =>
    rounded(cells.filter((cell) => cell.direction === direction).reduce((total, { value }) => total + value, 0));
  return { cells, total: { aNeeds: sum("a-needs"), bNeeds: sum("b-needs") } };
}

/** A cell's field in the reader's language. */
export function fieldLabel(index: MatchingIndex, concept: string, locale: Locale): string {
  const number = index.taxonomy.numberOf.get(concept);
  const found = number === undefined ? undefined : index.taxonomy.concepts[number];
  return found === undefined ? concept : labelOf(found, locale);
}

/** Why one organisation's needs are met by another: the strongest reason, or undefined where no words carry it. */
export function reasonOf(
  index: MatchingIndex,
  { seeks, offers }: { readonly seeks: string; readonly offers: string },
  { gates, weights = defaultWeights }: { readonly gates?: Gates; readonly weights?: ChannelWeights } = {},
): Reason | undefined {
  const context = fitContext(index, weights, keeperOf({ ...gates, sides: "any" }));
  const fit = fitOf(context, numberOf(index, seeks));
  return explain(context, fit, numberOf(index, offers), 3)
    .map(({ reason }) => reason)
    .find(({ direction }) => direction === "they-offer");
}

function cellsOf(
  context: FitContext,
  seekers: readonly string[],
  givers: readonly string[],
  direction: FitCell["direction"],
): FitCell[] {
  const { index } = context;
  const numbers = givers.map((id) => numberOf(index, id));
  const byField = new Map<string, { seeks: string; offers: string; value: number }[]>();
  for (const seeks of seekers) {
    const fit = fitOf(context, numberOf(index, seeks));
    for (const number of numbers) {
      const value = fit.forward[number] ?? 0;
      const line = fit.lines[fit.forwardLine[number] ?? -1];
      if (value < least || line === undefined) continue;
      const field = fieldOf(context, line.asked.profile.place);
      byField.set(field, [
        ...(byField.get(field) ?? []),
        { seeks, offers: index.organisations[number]?.id ?? "", value: rounded(value) },
      ]);
    }
  }
  return [...byField].map(([concept, pairs]) => ({
    concept,
    direction,
    value: rounded(pairs.reduce((sum, { value }) => sum + value, 0)),
    pairs: pairs.sort((a, b) => b.value - a.value || (a.seeks + a.offers < b.seeks + b.offers ? -1 : 1)),
  }));
}

/** The area that a need's place among the concepts weighs most in. */
function fieldOf({ index }: FitContext, place: ReadonlyMap<number, number>): string {
  const areas = new Map<number, number>();
  for (const [concept, weight] of place) {
    let area = concept;
    for (let above = index.taxonomy.parents[area] ?? -1; above >= 0; above = index.taxonomy.parents[area] ?? -1)
      area = above;
    areas.set(area, (areas.get(area) ?? 0) + weight);
  }
  const best = [...areas].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
  return best === undefined ? "other" : (index.taxonomy.concepts[best[0]]?.id ?? "other");
}

function numberOf(index: MatchingIndex, id: string): number {
  const number = index.numberOf.get(id);
  if (number === undefined) throw new RangeError(`no organisation ${id} in the directory`);
  return number;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

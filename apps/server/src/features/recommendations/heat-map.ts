import type { Participant } from "@bridgehead/contract/directory";
import type { FitRow } from "./store.ts";

/** Pairs named per cell; its figures count them all. */
const pairsNamed = 12;

/** Fits between two sides by city: a pair counts once, as mutual when each has what the other seeks. */
export function heatCells(fits: readonly FitRow[], organisations: readonly Participant[], near: string, far: string) {
  const byId = new Map(organisations.map((one) => [one.id, one]));
  const pairs = fits.flatMap(({ oneId, otherId, oneMeets, otherMeets }) => {
    const [one, other] = [byId.get(oneId), byId.get(otherId)];
    if (!one || !other) return [];
    const isMutual = oneMeets > 0 && otherMeets > 0;
    if (one.side === near && other.side === far) return [{ near: one, far: other, isMutual }];
    return one.side === far && other.side === near ? [{ near: other, far: one, isMutual }] : [];
  });
  const cells = Map.groupBy(pairs, (pair) => JSON.stringify([pair.near.city ?? "", pair.far.city ?? ""]));
  return [...cells].map(([key, members]) => {
    const [row, column] = JSON.parse(key) as [string, string];
    const mutual = members.filter((pair) => pair.isMutual);
    const oneWay = members.filter((pair) => !pair.isMutual);
    return {
      row,
      column,
      mutual: mutual.length,
      oneWay: oneWay.length,
      // Some of each, so that a reader who asks for both kinds sees both.
      pairs: [...mutual.slice(0, Math.max(pairsNamed / 2, pairsNamed - oneWay.length)), ...oneWay].slice(0, pairsNamed),
    };
  });
}

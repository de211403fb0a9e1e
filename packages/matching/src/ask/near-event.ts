import type { AskIndex } from "./build-ask.ts";
import { readQuestion } from "./read-question.ts";

/** What a question says of where it means: regions on record, events on record, and places that no record has. */
export type NamedPlaces = {
  readonly regions: readonly string[];
  readonly events: readonly string[];
  readonly strangers: readonly string[];
};

export function placesNamed(index: AskIndex, question: string): NamedPlaces {
  const { terms } = readQuestion(index, question);
  const idsOf = (kinds: readonly string[]) => (entries: readonly number[]) =>
    entries
      .flatMap((entry) => index.recordsOfEntry.get(entry) ?? [])
      .filter((id) => kinds.includes(index.records.get(id)?.record.kind ?? ""));
  const regionsOf = ({ entries }: (typeof terms)[number]): string[] => {
    const named = idsOf(["region"])(entries);
    if (named.length > 0) return named;
    // Another spelling of the place (哈爾濱, Haerbin) finds the region by its place.
    const isPlace = (entry: number) => entry >= index.placeFrom && entry < index.wordFrom;
    return [...index.records.values()]
      .filter(
        ({ record, inName }) =>
          record.kind === "region" && entries.some((entry) => isPlace(entry) && inName.has(entry)),
      )
      .map(({ record: { id } }) => id);
  };
  const isPlaceTerm = ({ entries }: (typeof terms)[number]) =>
    entries.some((entry) => entry >= index.placeFrom && entry < index.wordFrom);
  return {
    regions: [...new Set(terms.flatMap(regionsOf))],
    events: [...new Set(terms.flatMap(({ entries }) => idsOf(["event"])(entries)))],
    strangers: terms.filter((term) => isPlaceTerm(term) && regionsOf(term).length === 0).map(({ text }) => text),
  };
}

/**
 * Whether an event lies where the question means: in the region itself or in one around it, or in the region that the named
 * town directly belongs to. A list for Harbin is none for Suwon.
 */
export function liesIn(index: AskIndex, eventId: string, regions: readonly string[]): boolean {
  const event = index.records.get(eventId);
  if (!event) return false;
  const around = [...event.belongs]
    .filter(([id]) => index.records.get(id)?.record.kind === "region")
    .toSorted((a, b) => a[1] - b[1])
    .map(([id]) => id);
  const [nearest] = around;
  return regions.some(
    (region) =>
      around.includes(region) || (nearest !== undefined && index.records.get(region)?.belongs.get(nearest) === 1),
  );
}

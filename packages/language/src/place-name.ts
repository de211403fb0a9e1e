import type { Locale } from "@bridgehead/domain/shared/language";
import { places, type Place } from "./taxonomy/places.ts";

/** What follows a place's name and says only of what rank it is: 수원시 is 수원, 哈尔滨市 is 哈尔滨. */
const rank = /(?:특별자치시|특별자치도|특별시|광역시|시|市|\s+city)$/iu;

let byName: ReadonlyMap<string, Place> | undefined;

/**
 * A place as somebody wrote it, in the reader's language: "수원시" is 水原 and Suwon. What the table of places does not
 * know, or what two places are called, stays as it was written: a name is never guessed.
 */
export function placeName(written: string, locale: Locale): string {
  byName ??= namesOf(places);
  const text = written.normalize("NFKC").trim();
  const found = byName.get(text.toLowerCase()) ?? byName.get(text.replace(rank, "").toLowerCase());
  // In its own language it keeps what was written, rank and all.
  if (!found || found[locale].some((name) => text.startsWith(name))) return written;
  return found[locale][0] ?? written;
}

function namesOf(all: readonly Place[]): ReadonlyMap<string, Place> {
  const entries = all.flatMap((place) =>
    [...new Set([...place.ko, ...place.zh, ...place.en].map((name) => name.toLowerCase()))].map(
      (name) => [name, place] as const,
    ),
  );
  const counts = Map.groupBy(entries, ([name]) => name);
  return new Map(entries.filter(([name]) => counts.get(name)?.length === 1));
}

import type { Entry } from "@bridgehead/scheduling";
import { pairKey, type Mapping } from "./build-instance.ts";

export type Changes = {
  readonly added: number;
  readonly dropped: number;
  readonly moved: number;
  readonly same: number;
};

/** Counts what one timetable holds that another does not. Keys name a meeting, values its place; both must name alike. */
export function countChanges(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Changes {
  let [added, moved, same] = [0, 0, 0];
  for (const [key, place] of after) {
    const was = before.get(key);
    if (was === undefined) added += 1;
    else if (was === place) same += 1;
    else moved += 1;
  }
  return { added, moved, same, dropped: [...before.keys()].filter((key) => !after.has(key)).length };
}

/** A run's meetings by their pair, each with slot, table and interpreter: what `countChanges` compares. */
export function placesOfRun(entries: readonly Entry[], mapping: Mapping): Map<string, string> {
  return new Map(
    entries.flatMap((entry) => {
      const pair = mapping.meetings[entry.meeting];
      return pair
        ? [
            [
              pairKey(pair.nearId, pair.farId),
              placeKey({
                slotId: mapping.slots[entry.slot] ?? null,
                placeId: entry.table === null ? null : (mapping.tables[entry.table] ?? null),
                interpreterId: entry.interpreter === null ? null : (mapping.interpreters[entry.interpreter] ?? null),
              }),
            ] as const,
          ]
        : [];
    }),
  );
}

/** Slot, place and interpreter as one key. */
export const placeKey = (meeting: {
  readonly slotId: string | null;
  readonly placeId: string | null;
  readonly interpreterId: string | null;
}): string => `${meeting.slotId} ${meeting.placeId} ${meeting.interpreterId}`;

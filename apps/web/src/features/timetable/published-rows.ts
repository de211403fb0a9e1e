import type { PublishedMeeting } from "@bridgehead/contract/published-meetings";
import { clockIn } from "@bridgehead/language/formats/zones";

/** Meetings by the calendar day at the place, in order. */
export function byDay<Row extends { readonly slot: { readonly startsAt: string } }>(
  rows: readonly Row[],
  zone: string,
): [day: string, rows: Row[]][] {
  return [...Map.groupBy(rows, ({ slot }) => clockIn(zone, slot.startsAt).day)];
}

export type OwnChanges = {
  /** Where a meeting stood in the version before, by its id. */
  readonly was: ReadonlyMap<string, PublishedMeeting>;
  readonly added: ReadonlySet<string>;
  readonly dropped: readonly PublishedMeeting[];
};

/** What differs from the version before for one reader: time, place or interpreter of a meeting, new and dropped ones. */
export function changesOf(
  now: readonly PublishedMeeting[],
  before: readonly PublishedMeeting[] | undefined,
): OwnChanges {
  if (!before) return { was: new Map(), added: new Set(), dropped: [] };
  const old = new Map(before.map((meeting) => [meeting.id, meeting]));
  const standing = new Set(now.map(({ id }) => id));
  return {
    was: new Map(
      now.flatMap((meeting) => {
        const was = old.get(meeting.id);
        return was && placeKey(was) !== placeKey(meeting) ? [[meeting.id, was] as const] : [];
      }),
    ),
    added: new Set(now.filter(({ id }) => !old.has(id)).map(({ id }) => id)),
    dropped: before.filter(({ id }) => !standing.has(id)),
  };
}

const placeKey = ({ slot, place, interpreter }: PublishedMeeting) => `${slot.id} ${place.id} ${interpreter?.id}`;

import type { Published } from "@bridgehead/contract/timetable";
import { clockIn } from "@bridgehead/language/formats/zones";

type Slot = Published["slots"][number];
type Place = Published["places"][number];
type Organisation = Published["organisations"][number];
type Interpreter = Published["interpreters"][number];

/** A meeting of a published version with everything it names. */
export type PublishedMeeting = {
  readonly id: string;
  readonly slot: Slot;
  readonly place: Place;
  readonly near: Organisation;
  readonly far: Organisation;
  readonly interpreter: Interpreter | undefined;
  readonly isOnline: boolean;
  readonly isMust: boolean;
};

/** The meetings of a version by time, then place. */
export function meetingsOf(published: Published): PublishedMeeting[] {
  const [slots, places, organisations, interpreters] = [
    index(published.slots),
    index(published.places),
    index(published.organisations),
    index(published.interpreters),
  ];
  return published.meetings
    .flatMap((meeting) => {
      const slot = slots.get(meeting.slotId ?? "");
      const place = places.get(meeting.placeId ?? "");
      const [near, far] = [organisations.get(meeting.nearId), organisations.get(meeting.farId)];
      if (!slot || !place || !near || !far) return [];
      const interpreter = interpreters.get(meeting.interpreterId ?? "");
      return [
        {
          id: meeting.id,
          slot,
          place,
          near,
          far,
          interpreter,
          isOnline: meeting.mode === "online",
          isMust: meeting.isMust,
        },
      ];
    })
    .toSorted((a, b) => a.slot.ordinal - b.slot.ordinal || a.place.ordinal - b.place.ordinal);
}

export const partnerOf = (meeting: PublishedMeeting, organisationId: string): Organisation =>
  meeting.near.id === organisationId ? meeting.far : meeting.near;

export const involves = (meeting: PublishedMeeting, organisationId: string): boolean =>
  meeting.near.id === organisationId || meeting.far.id === organisationId;

/** Meetings by the calendar day at the place, in order. */
export function byDay<Row extends { readonly slot: Slot }>(
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
  const old = index(before);
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
const index = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));

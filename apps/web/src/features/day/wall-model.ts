import type { Published } from "@bridgehead/contract/timetable";

const tablesPerPage = 18;
/** A countdown is shown from here on; before that the wall says the day. */
const countdownHours = 12;

type WallTable = {
  readonly meeting: Published["meetings"][number];
  readonly place: Published["places"][number];
  /** Another table, or another time, than the version before had. */
  readonly isChanged: boolean;
};

/** What the wall shows at a moment: the next slot to begin, the seconds until then, and its tables in their order. */
export function wallAt(
  published: Published,
  before: Published | undefined,
  moment: number,
): {
  readonly slot: Published["slots"][number] | undefined;
  readonly secondsLeft: number | undefined;
  readonly tables: readonly WallTable[];
} {
  const used = new Set(published.meetings.map(({ slotId }) => slotId));
  const slot = published.slots
    .filter(({ id, startsAt }) => used.has(id) && Date.parse(startsAt) > moment)
    .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt))[0];
  if (!slot) return { slot: undefined, secondsLeft: undefined, tables: [] };
  const left = Math.floor((Date.parse(slot.startsAt) - moment) / 1000);
  const was = new Map(before?.meetings.map((one) => [pairOf(one), `${one.slotId} ${one.placeId}`]));
  const tables = published.meetings
    .filter(({ slotId }) => slotId === slot.id)
    .flatMap((meeting): WallTable[] => {
      const place = published.places.find(({ id }) => id === meeting.placeId);
      const isChanged = before !== undefined && was.get(pairOf(meeting)) !== `${meeting.slotId} ${meeting.placeId}`;
      return place ? [{ meeting, place, isChanged }] : [];
    })
    .toSorted((a, b) => a.place.ordinal - b.place.ordinal);
  return { slot, secondsLeft: left < countdownHours * 3600 ? left : undefined, tables };
}

export const pagesOf = (tables: readonly WallTable[]): readonly (readonly WallTable[])[] =>
  Array.from({ length: Math.ceil(tables.length / tablesPerPage) }, (_, page) =>
    tables.slice(page * tablesPerPage, (page + 1) * tablesPerPage),
  );

const pairOf = ({ nearId, farId }: { readonly nearId: string; readonly farId: string }): string =>
  nearId < farId ? `${nearId} ${farId}` : `${farId} ${nearId}`;

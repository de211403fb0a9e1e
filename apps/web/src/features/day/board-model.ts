import type { Draft, Published } from "@bridgehead/contract/timetable";

type Slot = Draft["slots"][number];
export type BoardTile = {
  readonly place: Draft["places"][number];
  readonly meeting: Draft["meetings"][number] | undefined;
  /** Elsewhere or at another time in the version that everybody was told of, or not in it at all. */
  readonly isChanged: boolean;
};
export type Board = {
  readonly slot: Slot;
  /** Whether the slot runs, is still to come, or is over. */
  readonly phase: "running" | "coming" | "over";
  readonly minutesLeft: number;
  readonly tiles: readonly BoardTile[];
  readonly held: number;
  readonly free: number;
  readonly freeInterpreters: number;
};

/** The slot a desk looks at: the one that runs, else the next, else the last. */
export function slotAt(slots: readonly Slot[], moment: number): Slot | undefined {
  const ordered = slots.toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
  return ordered.find(({ endsAt }) => Date.parse(endsAt) > moment) ?? ordered.at(-1);
}

/** Every table and room in a slot: who sits at it, which stand empty, and what has changed since it was published. */
export function boardOf(draft: Draft, published: Published | undefined, slot: Slot, moment: number): Board {
  const here = draft.meetings.filter(({ state, slotId }) => state === "scheduled" && slotId === slot.id);
  const told = new Map(published?.meetings.map((one) => [pairOf(one), cellOf(one)]));
  const tiles = draft.places
    .filter(({ isUsable }) => isUsable)
    .toSorted((a, b) => a.ordinal - b.ordinal)
    .map((place): BoardTile => {
      const meeting = here.find(({ placeId }) => placeId === place.id);
      return {
        place,
        meeting,
        isChanged: meeting !== undefined && published !== undefined && told.get(pairOf(meeting)) !== cellOf(meeting),
      };
    });
  const busy = new Set(here.flatMap(({ interpreterId }) => interpreterId ?? []));
  const [starts, ends] = [Date.parse(slot.startsAt), Date.parse(slot.endsAt)];
  const phase = moment < starts ? "coming" : moment < ends ? "running" : "over";
  return {
    slot,
    phase,
    minutesLeft: Math.max(0, Math.ceil(((phase === "coming" ? starts : ends) - moment) / 60_000)),
    tiles,
    held: here.length,
    free: tiles.filter(({ meeting }) => !meeting).length,
    freeInterpreters: draft.interpreters.filter(
      ({ id, isActive, unavailable }) => isActive && !busy.has(id) && !unavailable.includes(slot.id),
    ).length,
  };
}

const pairOf = ({ nearId, farId }: { readonly nearId: string; readonly farId: string }): string =>
  nearId < farId ? `${nearId} ${farId}` : `${farId} ${nearId}`;
const cellOf = (one: {
  readonly slotId: string | null;
  readonly placeId: string | null;
  readonly interpreterId: string | null;
}): string => `${one.slotId} ${one.placeId} ${one.interpreterId}`;

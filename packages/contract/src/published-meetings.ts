import type { Published } from "./timetable.ts";

type Slot = Published["slots"][number];
type Place = Published["places"][number];
type Organisation = Published["organisations"][number];
type Interpreter = Published["interpreters"][number];

/** One meeting of a published version with everything it names, in time order. */
export type PublishedMeeting = {
  readonly id: string;
  readonly slot: Slot;
  readonly place: Place;
  readonly near: Organisation;
  readonly far: Organisation;
  readonly interpreter: Interpreter | null;
  readonly mode: "onsite" | "online";
  readonly isMust: boolean;
};

/** The meetings of a version, by time, then place. A version names only things it contains, so nothing is looked up elsewhere. */
export function meetingsOf(published: Published): PublishedMeeting[] {
  const slots = new Map(published.slots.map((slot) => [slot.id, slot]));
  const places = new Map(published.places.map((place) => [place.id, place]));
  const organisations = new Map(published.organisations.map((organisation) => [organisation.id, organisation]));
  const interpreters = new Map(published.interpreters.map((interpreter) => [interpreter.id, interpreter]));
  return published.meetings
    .flatMap(({ id, slotId, placeId, nearId, farId, interpreterId, mode, isMust }) => {
      const [slot, place, near, far] = [
        slots.get(slotId ?? ""),
        places.get(placeId ?? ""),
        organisations.get(nearId),
        organisations.get(farId),
      ];
      return slot && place && near && far
        ? [{ id, slot, place, near, far, mode, isMust, interpreter: interpreters.get(interpreterId ?? "") ?? null }]
        : [];
    })
    .toSorted((a, b) => a.slot.ordinal - b.slot.ordinal || a.place.ordinal - b.place.ordinal);
}

/** A meeting from one side: who sits opposite. */
export const partnerOf = (meeting: PublishedMeeting, organisationId: string): Organisation =>
  meeting.near.id === organisationId ? meeting.far : meeting.near;

export const involves = (meeting: PublishedMeeting, organisationId: string): boolean =>
  meeting.near.id === organisationId || meeting.far.id === organisationId;

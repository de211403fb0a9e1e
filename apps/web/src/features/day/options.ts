import type { DayIncident } from "@bridgehead/contract/day";
import type { Draft } from "@bridgehead/contract/timetable";
import { foldForSearch } from "../../components/fold.ts";
import type { Names } from "./use-names.ts";

export type IncidentKind = DayIncident["kind"];
export const incidentKinds: readonly IncidentKind[] = [
  "no-show",
  "late-arrival",
  "interpreter-ill",
  "table-gone",
  "meeting-added",
  "meeting-cancelled",
];

/** One that an incident can concern: what it is called, where it sits, and everything it is found by. */
export type Option = { readonly id: string; readonly label: string; readonly detail: string; readonly folded: string };

/** Whom or what an incident can concern. The second step of adding a meeting offers the other sides. */
export function optionsFor(kind: IncidentKind, draft: Draft, names: Names, firstId?: string): readonly Option[] {
  const held = draft.meetings.filter(({ state }) => state === "scheduled");
  const option = (
    id: string,
    label: string,
    detail: string,
    words: readonly (string | null | undefined)[],
  ): Option => ({
    id,
    label,
    detail,
    folded: foldForSearch([label, detail, ...words].filter(Boolean).join(" ")),
  });
  switch (kind) {
    case "interpreter-ill":
      return draft.interpreters
        .filter(({ isActive }) => isActive)
        .map(({ id, names: own }) => option(id, names.interpreter(id), "", [own.ko, own.zh, own.en]));
    case "table-gone":
      return draft.places
        .filter(({ isUsable }) => isUsable)
        .map(({ id, label, hall }) => option(id, label, hall ?? "", []));
    case "meeting-cancelled":
      return held.map((one) =>
        option(one.id, names.pair(one), `${names.time(one.slotId)} ${names.place(one.placeId)}`, []),
      );
    default: {
      const first = draft.organisations.find(({ id }) => id === firstId);
      const sides = new Set(draft.organisations.map(({ side }) => side));
      return draft.organisations
        .filter(({ id, side }) => id !== firstId && !(first && sides.size > 1 && side === first.side))
        .map(({ id, number, names: own }) => {
          const places = held
            .filter(({ nearId, farId }) => [nearId, farId].includes(id))
            .map((one) => names.place(one.placeId));
          const detail = names.facts([number, ...new Set(places)]);
          return option(id, names.firm(id), detail, [own.ko, own.zh, own.en]);
        });
    }
  }
}

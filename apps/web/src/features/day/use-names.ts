import type { DayIncident } from "@bridgehead/contract/day";
import type { Draft } from "@bridgehead/contract/timetable";
import { useLocale } from "../../language/use-locale.tsx";
import { nameIn } from "../timetable/grid-model.ts";

/** The names and times of a draft in the reader's language, and an incident as one sentence. */
export function useNames(draft: Draft) {
  const { t, locale, format } = useLocale();
  const by = <Item extends { readonly id: string }>(list: readonly Item[]) => new Map(list.map((one) => [one.id, one]));
  const [organisations, interpreters] = [by(draft.organisations), by(draft.interpreters)];
  const [places, slots, meetings] = [by(draft.places), by(draft.slots), by(draft.meetings)];
  const firm = (id: string) => nameIn(organisations.get(id)?.names, locale);
  const interpreter = (id: string | null | undefined) => nameIn(interpreters.get(id ?? "")?.names, locale);
  const place = (id: string | null | undefined) => places.get(id ?? "")?.label ?? "";
  const days = new Set(draft.slots.map(({ startsAt }) => startsAt.slice(0, 10)));
  const time = (slotId: string | null | undefined) => {
    const at = slots.get(slotId ?? "")?.startsAt;
    if (!at) return "";
    return days.size > 1 ? format.instant(at, draft.timeZone, at.slice(0, 10)) : format.time(at, draft.timeZone);
  };
  const pair = ({ nearId, farId }: { readonly nearId: string; readonly farId: string }) =>
    `${firm(nearId)} – ${firm(farId)}`;
  const say = (incident: DayIncident): string => {
    switch (incident.kind) {
      case "no-show":
        return t("day.title.no-show", { who: firm(incident.organisationId) });
      case "late-arrival":
        return t("day.title.late-arrival", { who: firm(incident.organisationId), time: time(incident.fromSlotId) });
      case "interpreter-ill":
        return t("day.title.interpreter-ill", { who: interpreter(incident.interpreterId) });
      case "table-gone":
        return t("day.title.table-gone", { who: place(incident.placeId) });
      case "meeting-added":
        return t("day.title.meeting-added", { who: firm(incident.nearId), other: firm(incident.farId) });
      case "meeting-cancelled": {
        const meeting = meetings.get(incident.meetingId);
        return t("day.title.meeting-cancelled", {
          who: firm(meeting?.nearId ?? ""),
          other: firm(meeting?.farId ?? ""),
        });
      }
    }
  };
  return { firm, interpreter, place, time, pair, say, facts: format.join };
}

export type Names = ReturnType<typeof useNames>;

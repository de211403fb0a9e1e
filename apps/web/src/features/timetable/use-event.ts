import { useQueryClient } from "@tanstack/react-query";
import { topics } from "@bridgehead/contract/realtime";
import { useLive } from "../../app/live.ts";
import { useLocale } from "../../language/use-locale.tsx";
import { useEvent as useEventOfPage } from "../events/use-event.ts";
import { useWords } from "../events/use-words.ts";
import { draftQuery, timetableKey } from "./queries.ts";

/** The event a page is about, and the city that names its zone. */
export function useEvent() {
  const { format } = useLocale();
  const event = useEventOfPage();
  return { ...event, place: format.zoneCity(event.zone) };
}

/** News of a timetable: who changed which meeting, and the draft's revision after it. A whole run names no meeting. */
export type TimetableNews = { readonly accountId?: string; readonly meetingId?: string; readonly revision?: number };

/** Asks again for what the page shows of the timetable whenever somebody changed it; what the page did itself it knows. */
export function useTimetableNews(eventId: string, onNews?: (news: TimetableNews) => void): void {
  const client = useQueryClient();
  useLive(topics.eventRoom(eventId, "timetable"), (payload) => {
    const news = (payload ?? {}) as TimetableNews;
    const known = client.getQueryData(draftQuery(eventId).queryKey)?.revision ?? -1;
    if (news.revision !== undefined && known >= news.revision) return;
    void client.invalidateQueries({ queryKey: timetableKey(eventId) });
    onNews?.(news);
  });
}

/** A side of the event in words: a country's name, or within one country the region's. */
export const useSideName = (): ((side: string) => string) => useWords().side;

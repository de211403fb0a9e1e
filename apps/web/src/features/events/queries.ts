import { queryOptions } from "@tanstack/react-query";
import { listEvents, readEventHome, readEventSettings } from "@bridgehead/contract/events";
import { callServer } from "../../app/call-server.ts";

export const eventsQuery = queryOptions({ queryKey: ["events"], queryFn: () => callServer(listEvents) });

/** Everything asked about one event starts with this key: news of the event make all of it stale. */
export const eventKey = (eventId: string) => ["event", eventId] as const;

export const eventHomeQuery = (eventId: string) =>
  queryOptions({
    queryKey: [...eventKey(eventId), "home"],
    queryFn: () => callServer(readEventHome, { params: { eventId } }),
  });

export const eventSettingsQuery = (eventId: string) =>
  queryOptions({
    queryKey: [...eventKey(eventId), "settings"],
    queryFn: () => callServer(readEventSettings, { params: { eventId } }),
  });

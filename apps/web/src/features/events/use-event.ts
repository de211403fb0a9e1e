import { useMemo } from "react";
import { useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { EventHome } from "@bridgehead/contract/events";
import { topics } from "@bridgehead/contract/realtime";
import { readText } from "@bridgehead/domain/shared/language";
import { useLive } from "../../app/live.ts";
import { useLocale } from "../../language/use-locale.tsx";
import { useSetShellContext } from "../../shell/shell-context.tsx";
import { eventHomeQuery, eventKey, eventsQuery } from "./queries.ts";

export type EventOfPage = {
  readonly eventId: string;
  readonly name: string;
  readonly zone: string;
  readonly home: EventHome;
};

/**
 * The event a page is about. The bar above then shows its name, the other events to switch to and its clock; whatever
 * the page shows of the event is asked again when somebody changes it.
 */
export function useEvent(room?: string): EventOfPage {
  const { eventId = "" } = useParams({ strict: false }) as { eventId?: string };
  const { locale, format } = useLocale();
  const client = useQueryClient();
  const { data: home } = useSuspenseQuery(eventHomeQuery(eventId));
  const { data: all } = useQuery(eventsQuery);
  const again = () => void client.invalidateQueries({ queryKey: eventKey(eventId) });
  useLive(topics.event(eventId), again);
  useLive(room ? topics.eventRoom(eventId, room) : undefined, again);

  const name = readText(home.event.names, locale)?.text ?? "";
  const zone = home.event.timeZone;
  const place = format.zoneCity(zone);
  const context = useMemo(
    () => ({
      name,
      place: { name: place, zone },
      choices: (all?.events ?? [])
        .filter((event) => event.id !== eventId)
        .map((event) => ({
          name: readText(event.names, locale)?.text ?? "",
          address: { to: "/events/$eventId", params: { eventId: event.id } },
        })),
    }),
    [name, place, zone, all, eventId, locale],
  );
  useSetShellContext(context);
  return { eventId, name, zone, home };
}

import type { EventHome } from "@bridgehead/contract/events";
import type { PageAddress } from "../../app/page-link.tsx";
import { hasPage } from "../../app/pages.ts";

type Act = EventHome["lead"]["act"];

const pathOf: Readonly<Record<Act, string>> = {
  intake: "/events/$eventId/intake",
  directory: "/events/$eventId/organisations",
  recommendations: "/events/$eventId/recommendations",
  choices: "/events/$eventId/choices",
  schedule: "/events/$eventId/scheduling",
  timetable: "/events/$eventId/timetable",
  interpreters: "/events/$eventId/interpreters",
  venue: "/events/$eventId/venue",
  settings: "/events/$eventId/settings",
  publication: "/events/$eventId/timetable",
};

/** The page where a thing is done; undefined where this installation has none. */
export function addressOfAct(act: Act, eventId: string): PageAddress | undefined {
  const to = pathOf[act];
  return hasPage(to) ? { to, params: { eventId } } : undefined;
}

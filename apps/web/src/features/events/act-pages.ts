import type { EventHome } from "@bridgehead/contract/events";
import { mayDo } from "@bridgehead/domain/identity/policy";
import type { PageAddress } from "../../app/page-link.tsx";
import { hasPage } from "../../app/pages.ts";
import { useSignedIn } from "../../app/signed-in.ts";
import { eventRail } from "../../shell/rails.ts";

/** What the server names, and the desk of the day. */
export type Act = EventHome["lead"]["act"] | "day";

const entries = eventRail.flatMap((group) => group.entries);

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
  day: "/events/$eventId/desk",
  publication: "/events/$eventId/timetable",
};

/** The page where a thing is done; undefined where this installation has none, or the reader may not open it. */
export function useAddressOfAct(eventId: string): (act: Act) => PageAddress | undefined {
  const grants = useSignedIn()?.grants ?? [];
  return (act) => {
    const to = pathOf[act];
    const needs = entries.find((entry) => entry.to === to)?.needs;
    const isOpen = hasPage(to) && (needs === undefined || mayDo(grants, needs, { eventId }));
    return isOpen ? { to, params: { eventId } } : undefined;
  };
}

import { mayDo, type Grant } from "@bridgehead/domain/identity/policy";
import type { MessageKey } from "@bridgehead/language/messages/all";
import type { PageAddress } from "../app/page-link.tsx";

export type OwnPlace = {
  readonly kind: "for-you" | "my-day" | "me" | "assignments";
  readonly label: MessageKey;
  readonly address: PageAddress;
};

/** The pages of an event that are somebody's own: a delegate's partners, day and data, an interpreter's assignments. */
export function ownPlaces(grants: readonly Grant[], eventId?: string): readonly OwnPlace[] {
  const events = new Set<string>();
  return grants.flatMap(({ scope }): readonly OwnPlace[] => {
    if (scope.kind !== "organisation" && scope.kind !== "interpreter") return [];
    if (eventId !== undefined && scope.eventId !== eventId) return [];
    const params = { eventId: scope.eventId };
    if (scope.kind === "interpreter")
      return [
        {
          kind: "assignments",
          label: "timetable.assignments",
          address: {
            to: "/events/$eventId/timetable/interpreters/$interpreterId",
            params: { ...params, interpreterId: scope.interpreterId },
          },
        },
      ];
    // These pages belong to the event: of two organisations in it, one link each is enough.
    if (events.has(scope.eventId)) return [];
    events.add(scope.eventId);
    return [
      { kind: "for-you", label: "shell.tab.for-you", address: { to: "/events/$eventId/for-you", params } },
      { kind: "my-day", label: "shell.tab.my-day", address: { to: "/events/$eventId/my-day", params } },
      { kind: "me", label: "consent.me", address: { to: "/events/$eventId/me", params } },
    ];
  });
}

/** Where "home" leads: delegates and interpreters to what is theirs, everybody else to the first page. */
export const homeOf = (grants: readonly Grant[]): PageAddress =>
  grants.every(({ role }) => role === "delegate" || role === "interpreter")
    ? (ownPlaces(grants)[0]?.address ?? { to: "/" })
    : { to: "/" };

/** Whether the grants allow the work of an event's staff, who have its rail. */
export const isStaffOf = (grants: readonly Grant[], eventId: string): boolean =>
  mayDo(grants, "event.read", { eventId });

import { definePages } from "../../app/page.ts";

export const pages = definePages([
  {
    path: "/events/managed",
    frame: "record",
    title: "events.managed",
    isSignedInOnly: true,
    load: () => import("./event-list-page.tsx"),
  },
  {
    path: "/events/new",
    frame: "record",
    title: "events.new",
    isSignedInOnly: true,
    load: () => import("./new-event-page.tsx"),
  },
  {
    path: "/events/$eventId",
    frame: "event",
    title: "events.home",
    isSignedInOnly: true,
    load: () => import("./event-home-page.tsx"),
  },
  {
    path: "/events/$eventId/settings",
    frame: "event",
    title: "events.settings",
    isSignedInOnly: true,
    load: () => import("./event-settings-page.tsx"),
  },
]);

import { definePages } from "../../app/page.ts";

export const pages = definePages([
  {
    path: "/activity",
    frame: "record",
    title: "shell.rail.activity",
    isSignedInOnly: true,
    load: () => import("./activity-page.tsx"),
  },
  {
    path: "/events/$eventId/activity",
    frame: "event",
    title: "shell.rail.activity",
    isSignedInOnly: true,
    load: () => import("./event-activity-page.tsx"),
  },
]);

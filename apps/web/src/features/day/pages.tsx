import { definePages } from "../../app/page.ts";

export const pages = definePages([
  {
    path: "/events/$eventId/desk",
    frame: "event",
    title: "day.desk",
    isSignedInOnly: true,
    load: () => import("./desk-page.tsx"),
  },
  {
    path: "/events/$eventId/wall",
    frame: "print",
    title: "day.wall",
    isSignedInOnly: true,
    load: () => import("./wall-page.tsx"),
  },
]);

import { definePages } from "../../app/page.ts";

export const pages = definePages([
  {
    path: "/events/$eventId/desk",
    frame: "event",
    title: "day.desk",
    isSignedInOnly: true,
    load: () => import("./desk-page.tsx"),
  },
]);

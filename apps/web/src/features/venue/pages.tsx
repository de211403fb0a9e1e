import { definePages } from "../../app/page.ts";

export const pages = definePages([
  {
    path: "/events/$eventId/venue",
    frame: "event",
    title: "venue.page",
    isSignedInOnly: true,
    load: () => import("./venue-page.tsx"),
  },
]);

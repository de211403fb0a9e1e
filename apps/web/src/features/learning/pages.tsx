import { definePages } from "../../app/page.ts";

export const pages = definePages([
  {
    path: "/events/$eventId/learning",
    frame: "event",
    title: "learning.page",
    isSignedInOnly: true,
    load: () => import("./learning-page.tsx"),
  },
]);

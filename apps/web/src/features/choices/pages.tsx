import { definePages } from "../../app/page.ts";

export const pages = definePages([
  {
    path: "/events/$eventId/choices",
    frame: "event",
    title: "choices.page",
    isSignedInOnly: true,
    load: () => import("./choices-page.tsx"),
  },
]);

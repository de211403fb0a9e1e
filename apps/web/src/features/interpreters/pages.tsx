import { definePages } from "../../app/page.ts";

export const pages = definePages([
  {
    path: "/events/$eventId/interpreters",
    frame: "event",
    title: "interpreters.page",
    isSignedInOnly: true,
    load: () => import("./interpreters-page.tsx"),
  },
]);

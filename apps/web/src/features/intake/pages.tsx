import { definePages } from "../../app/page.ts";

export const pages = definePages([
  {
    path: "/events/$eventId/intake",
    frame: "event",
    title: "intake.page",
    isSignedInOnly: true,
    load: () => import("./intake-page.tsx"),
  },
  {
    path: "/events/$eventId/intake/$batchId",
    frame: "event",
    title: "intake.batch",
    isSignedInOnly: true,
    load: () => import("./batch-page.tsx"),
  },
]);

import { definePages } from "../../app/page.ts";

export const pages = definePages([
  {
    path: "/models",
    frame: "record",
    title: "models.page",
    isSignedInOnly: true,
    load: () => import("./models-page.tsx"),
  },
  {
    path: "/events/$eventId/translations",
    frame: "event",
    title: "models.drafts",
    isSignedInOnly: true,
    load: () => import("./drafts-page.tsx"),
  },
]);

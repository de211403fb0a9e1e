import { definePages } from "../../app/page.ts";

export const pages = definePages([
  {
    path: "/events/$eventId/me",
    frame: "phone",
    title: "consent.me",
    isSignedInOnly: true,
    load: () => import("./me-page.tsx"),
  },
]);

import { definePages } from "../../app/page.ts";

/** Rooms of partnerships. The list and a partnership's home stand at the record's addresses (features/record/pages.tsx). */
export const pages = definePages([
  {
    path: "/partnerships/new",
    frame: "record",
    title: "partnerships.new",
    isSignedInOnly: true,
    load: () => import("./new-partnership-page.tsx"),
  },
  {
    path: "/partnerships/$partnershipId/summary",
    frame: "print",
    title: "partnerships.summary",
    load: () => import("./summary-page.tsx"),
  },
]);

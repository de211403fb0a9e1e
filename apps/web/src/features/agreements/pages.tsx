import { definePages } from "../../app/page.ts";

/** Rooms of agreements. The register and an agreement itself stand at the record's addresses (features/record/pages.tsx). */
export const pages = definePages([
  {
    path: "/agreements/new",
    frame: "record",
    title: "agreements.new",
    isSignedInOnly: true,
    load: () => import("./new-agreement-page.tsx"),
  },
  {
    path: "/agreements/$agreementId/sheet/$sheet",
    frame: "print",
    title: "agreements.sheet",
    isSignedInOnly: true,
    load: () => import("./sheet-page.tsx"),
  },
  {
    path: "/approvals",
    frame: "record",
    title: "agreements.approvals",
    isSignedInOnly: true,
    load: () => import("./approvals-page.tsx"),
  },
  {
    path: "/work",
    frame: "record",
    title: "agreements.work",
    isSignedInOnly: true,
    load: () => import("./work-page.tsx"),
  },
]);

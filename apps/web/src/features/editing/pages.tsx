import { definePages } from "../../app/page.ts";

export const pages = definePages([
  {
    path: "/records/new/$kind",
    frame: "record",
    title: "editing.new-page",
    isSignedInOnly: true,
    load: () => import("./new-record-page.tsx"),
  },
  {
    path: "/records/$recordId/edit",
    frame: "record",
    title: "editing.page",
    isSignedInOnly: true,
    load: () => import("./edit-record-page.tsx"),
  },
]);

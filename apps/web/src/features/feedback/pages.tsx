import { definePages } from "../../app/page.ts";

export const pages = definePages([
  {
    path: "/events/$recordId/feedback",
    frame: "public",
    title: "feedback.form",
    load: () => import("./feedback-form-page.tsx"),
  },
  {
    path: "/events/$recordId/feedback/results",
    frame: "record",
    title: "feedback.results",
    isSignedInOnly: true,
    load: () => import("./feedback-results-page.tsx"),
  },
]);

import { definePages } from "../../app/page.ts";

export const pages = definePages([
  {
    path: "/visits/$recordId/briefing",
    frame: "print",
    title: "visits.briefing",
    isSignedInOnly: true,
    load: () => import("./briefing-page.tsx"),
  },
  { path: "/visits/$recordId/book", frame: "print", title: "visits.book", load: () => import("./book-page.tsx") },
  {
    path: "/visits/$recordId/way",
    frame: "record",
    title: "visits.on-the-way",
    isSignedInOnly: true,
    load: () => import("./way-page.tsx"),
  },
]);

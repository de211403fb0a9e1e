import { definePages } from "../../app/page.ts";

export const pages = definePages([
  { path: "/ask", frame: "record", title: "ask.title", load: () => import("./ask-page.tsx") },
]);

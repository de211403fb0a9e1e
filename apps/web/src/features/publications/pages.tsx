import { definePages } from "../../app/page.ts";

export const pages = definePages([
  {
    path: "/press",
    frame: "record",
    title: "press-pages.list",
    isSignedInOnly: true,
    load: () => import("./press-list-page.tsx"),
  },
  {
    path: "/press/$publicationId",
    frame: "record",
    title: "press-pages.one",
    isSignedInOnly: true,
    load: () => import("./press-page.tsx"),
  },
  { path: "/news", frame: "record", title: "news.list", load: () => import("./news-list-page.tsx") },
  { path: "/news/$publicationId", frame: "record", title: "news.one", load: () => import("./news-page.tsx") },
]);

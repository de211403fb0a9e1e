import { definePages } from "../../app/page.ts";

export const pages = definePages([
  {
    path: "/imports",
    frame: "record",
    title: "import.page",
    isSignedInOnly: true,
    load: () => import("./imports-page.tsx"),
  },
  {
    path: "/imports/$importId",
    frame: "record",
    title: "import.one",
    isSignedInOnly: true,
    load: () => import("./import-page.tsx"),
  },
]);

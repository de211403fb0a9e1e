import { definePages } from "../../app/page.ts";

export const pages = definePages([
  {
    path: "/accounts",
    frame: "record",
    title: "shell.rail.accounts",
    isSignedInOnly: true,
    load: () => import("./accounts-page.tsx"),
  },
]);

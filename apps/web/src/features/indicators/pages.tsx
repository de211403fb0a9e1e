import { definePages } from "../../app/page.ts";

export const pages = definePages([
  {
    path: "/indicators/compare",
    frame: "record",
    title: "indicators.compare",
    load: () => import("./compare-page.tsx"),
  },
]);

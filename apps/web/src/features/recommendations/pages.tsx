import { definePages } from "../../app/page.ts";

export const pages = definePages([
  {
    path: "/events/$eventId/recommendations",
    frame: "event",
    title: "recommendations.page",
    isSignedInOnly: true,
    load: () => import("./recommendations-page.tsx"),
  },
  {
    path: "/events/$eventId/recommendations/exposure",
    frame: "event",
    title: "recommendations.exposure",
    isSignedInOnly: true,
    load: () => import("./exposure-page.tsx"),
  },
  {
    path: "/events/$eventId/recommendations/heat-map",
    frame: "event",
    title: "recommendations.heat-map",
    isSignedInOnly: true,
    load: () => import("./heat-map-page.tsx"),
  },
  {
    path: "/events/$eventId/recommendations/$organisationId",
    frame: "event",
    title: "recommendations.page",
    isSignedInOnly: true,
    load: () => import("./organisation-page.tsx"),
  },
  {
    path: "/events/$eventId/for-you",
    frame: "phone",
    title: "recommendations.for-you",
    isSignedInOnly: true,
    load: () => import("./for-you-page.tsx"),
  },
]);

import { definePages } from "../../app/page.ts";

export const pages = definePages([
  {
    path: "/events/$eventId/organisations",
    frame: "event",
    title: "directory.page",
    isSignedInOnly: true,
    load: () => import("./directory-page.tsx"),
  },
  {
    path: "/events/$eventId/organisations/new",
    frame: "event",
    title: "directory.add",
    isSignedInOnly: true,
    load: () => import("./edit-participant-page.tsx"),
  },
  {
    path: "/events/$eventId/organisations/$organisationId/edit",
    frame: "event",
    title: "directory.edit",
    isSignedInOnly: true,
    load: () => import("./edit-participant-page.tsx"),
  },
  {
    path: "/events/$eventId/organisations/$organisationId",
    frame: "event",
    title: "directory.profile",
    isSignedInOnly: true,
    load: () => import("./profile-page.tsx"),
  },
]);

import { definePages } from "../../app/page.ts";

const at = "/events/$eventId" as const;

export const pages = definePages([
  {
    path: `${at}/scheduling`,
    frame: "event",
    title: "timetable.scheduling",
    isSignedInOnly: true,
    load: () => import("./scheduling-page.tsx"),
  },
  {
    path: `${at}/timetable`,
    frame: "event",
    title: "timetable.title",
    isSignedInOnly: true,
    load: () => import("./timetable-page.tsx"),
  },
  {
    path: `${at}/timetable/versions/$number`,
    frame: "event",
    title: "timetable.version.page",
    isSignedInOnly: true,
    load: () => import("./version-page.tsx"),
  },
  {
    path: `${at}/my-day`,
    frame: "phone",
    title: "timetable.own",
    isSignedInOnly: true,
    load: () => import("./my-day-page.tsx"),
  },
  {
    path: `${at}/timetable/organisations/$organisationId`,
    frame: "phone",
    title: "timetable.own",
    isSignedInOnly: true,
    load: () => import("./organisation-timetable-page.tsx"),
  },
  {
    path: `${at}/timetable/interpreters/$interpreterId`,
    frame: "phone",
    title: "timetable.assignments",
    isSignedInOnly: true,
    load: () => import("./interpreter-timetable-page.tsx"),
  },
  {
    path: `${at}/timetable/places/$placeId`,
    frame: "phone",
    title: "timetable.of-place",
    isSignedInOnly: true,
    load: () => import("./place-timetable-page.tsx"),
  },
  {
    path: `${at}/timetable/versions/$number/print/$sheet`,
    frame: "print",
    title: "timetable.print.page",
    isSignedInOnly: true,
    load: () => import("./print-sheets-page.tsx"),
  },
]);

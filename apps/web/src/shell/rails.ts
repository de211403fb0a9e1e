import {
  IconActivity,
  IconArmchair,
  IconAddressBook,
  IconBroadcast,
  IconBuildingCommunity,
  IconBuildingFactory2,
  IconBuildings,
  IconCalculator,
  IconCalendarEvent,
  IconCalendarTime,
  IconChartHistogram,
  IconCheckbox,
  IconChecklist,
  IconCpu,
  IconDeviceDesktop,
  IconArrowsJoin,
  IconFileImport,
  IconHeadset,
  IconHome,
  IconLanguage,
  IconLibrary,
  IconMapPin,
  IconNews,
  IconPlane,
  IconRobot,
  IconSchool,
  IconQuote,
  IconSignature,
  IconStairsUp,
  IconTimeline,
  IconUsers,
  IconUsersGroup,
  IconAdjustments,
  type Icon,
} from "@tabler/icons-react";
import { lazy, type ComponentType } from "react";
import type { Action } from "@bridgehead/domain/identity/policy";
import type { MessageKey } from "@bridgehead/language/messages/all";

export type RailEntry = {
  readonly to: string;
  readonly label: MessageKey;
  readonly icon: Icon;
  /** Shown only to those who may do this: in the event of the page, or anywhere. */
  readonly needs?: Action;
  /** A figure beside the word; loaded only for those who see the entry. */
  readonly badge?: ComponentType;
};
export type RailGroup = { readonly label?: MessageKey; readonly entries: readonly RailEntry[] };

/** The organiser's rail, in the order of the work. Entries without a page are not shown. */
export const eventRail: readonly RailGroup[] = [
  { entries: [{ to: "/events/$eventId", label: "shell.rail.home", icon: IconHome, needs: "event.read" }] },
  {
    label: "shell.rail.prepare",
    entries: [
      { to: "/events/$eventId/intake", label: "shell.rail.intake", icon: IconFileImport, needs: "intake.manage" },
      {
        to: "/events/$eventId/organisations",
        label: "shell.rail.organisations",
        icon: IconBuildings,
        needs: "directory.read",
      },
      { to: "/events/$eventId/translations", label: "models.drafts", icon: IconLanguage, needs: "directory.write" },
      { to: "/events/$eventId/venue", label: "venue.page", icon: IconArmchair, needs: "event.read" },
      {
        to: "/events/$eventId/settings",
        label: "shell.rail.event-settings",
        icon: IconAdjustments,
        needs: "event.manage",
      },
    ],
  },
  {
    label: "shell.rail.match",
    entries: [
      {
        to: "/events/$eventId/recommendations",
        label: "shell.rail.recommendations",
        icon: IconArrowsJoin,
        needs: "recommendation.read",
      },
      { to: "/events/$eventId/choices", label: "shell.rail.choices", icon: IconCheckbox, needs: "choice.read" },
      { to: "/events/$eventId/learning", label: "learning.page", icon: IconSchool, needs: "recommendation.read" },
      {
        to: "/events/$eventId/scheduling",
        label: "shell.rail.scheduling",
        icon: IconCalculator,
        needs: "timetable.manage",
      },
      {
        to: "/events/$eventId/timetable",
        label: "shell.rail.timetable",
        icon: IconCalendarTime,
        needs: "timetable.read-draft",
      },
      { to: "/events/$eventId/interpreters", label: "shell.rail.interpreters", icon: IconHeadset, needs: "event.read" },
    ],
  },
  {
    label: "shell.rail.day",
    entries: [
      {
        to: "/events/$eventId/desk",
        label: "shell.rail.desk",
        icon: IconDeviceDesktop,
        needs: "timetable.read-published",
      },
      { to: "/events/$eventId/live", label: "shell.rail.live", icon: IconBroadcast },
    ],
  },
  {
    label: "shell.rail.results",
    entries: [
      { to: "/events/$eventId/outcomes", label: "shell.rail.outcomes", icon: IconStairsUp },
      { to: "/events/$eventId/activity", label: "shell.rail.activity", icon: IconActivity, needs: "activity.read" },
      { to: "/agreements", label: "shell.rail.agreements", icon: IconSignature },
      { to: "/programmes", label: "shell.rail.programmes", icon: IconCpu },
      { to: "/indicators", label: "shell.rail.indicators", icon: IconChartHistogram },
    ],
  },
];

const WorkBadge = lazy(() => import("../features/agreements/work-badge.tsx"));

/** The official's rail and the public record's: convene, agree, build, know. */
export const recordRail: readonly RailGroup[] = [
  {
    entries: [
      { to: "/", label: "shell.rail.home", icon: IconHome },
      { to: "/work", label: "agreements.work", icon: IconChecklist, needs: "record.read-internal", badge: WorkBadge },
      { to: "/partnerships", label: "shell.rail.partnerships", icon: IconTimeline },
    ],
  },
  {
    label: "shell.rail.convene",
    entries: [
      { to: "/events/managed", label: "events.managed", icon: IconCalendarTime, needs: "event.read" },
      { to: "/events", label: "shell.rail.events", icon: IconCalendarEvent },
      { to: "/visits", label: "shell.rail.visits", icon: IconPlane },
      { to: "/organisations", label: "shell.rail.organisations", icon: IconBuildings },
      { to: "/people", label: "shell.rail.people", icon: IconUsers },
    ],
  },
  {
    label: "shell.rail.agree",
    entries: [
      { to: "/agreements", label: "shell.rail.agreements", icon: IconSignature },
      { to: "/committees", label: "shell.rail.committees", icon: IconUsersGroup },
    ],
  },
  {
    label: "shell.rail.build",
    entries: [
      { to: "/projects", label: "shell.rail.projects", icon: IconBuildingFactory2 },
      { to: "/clusters", label: "shell.rail.clusters", icon: IconBuildingCommunity },
      { to: "/programmes", label: "shell.rail.programmes", icon: IconCpu },
    ],
  },
  {
    label: "shell.rail.know",
    entries: [
      { to: "/regions", label: "shell.rail.regions", icon: IconMapPin },
      { to: "/indicators", label: "shell.rail.indicators", icon: IconChartHistogram },
      { to: "/policies", label: "shell.rail.policies", icon: IconLibrary },
      { to: "/news", label: "shell.rail.publications", icon: IconNews },
      { to: "/publications", label: "shell.rail.sources", icon: IconQuote },
      { to: "/imports", label: "import.page", icon: IconFileImport, needs: "record.write" },
    ],
  },
  {
    label: "shell.rail.administer",
    entries: [
      { to: "/accounts", label: "shell.rail.accounts", icon: IconAddressBook, needs: "platform.administer" },
      { to: "/models", label: "models.page", icon: IconRobot, needs: "record.read-internal" },
      { to: "/activity", label: "shell.rail.activity", icon: IconActivity, needs: "platform.administer" },
    ],
  },
];

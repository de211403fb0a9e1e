import {
  IconBuildingCommunity,
  IconBuildingFactory2,
  IconBuildings,
  IconBulb,
  IconCalendarEvent,
  IconChartHistogram,
  IconCpu,
  IconLibrary,
  IconMapPin,
  IconNews,
  IconNumbers,
  IconPin,
  IconPlane,
  IconPresentation,
  IconQuote,
  IconRepeat,
  IconRoute,
  IconSignature,
  IconTimeline,
  IconUsers,
  type Icon,
} from "@tabler/icons-react";
import type { RecordKind } from "@bridgehead/domain/record/kinds";
import type { PageAddress } from "../../app/page-link.tsx";

export type RecordGroup = "convene" | "agree" | "build" | "know";

type KindPage = { readonly path: string; readonly icon: Icon };

/** Where each noun of the record has its list, and the icon that stands for it everywhere. */
export const kindPages: Readonly<Record<RecordKind, KindPage>> = {
  partnership: { path: "partnerships", icon: IconTimeline },
  event: { path: "events", icon: IconCalendarEvent },
  series: { path: "series", icon: IconRepeat },
  session: { path: "sessions", icon: IconPresentation },
  visit: { path: "visits", icon: IconPlane },
  "visit-stop": { path: "visit-stops", icon: IconRoute },
  organisation: { path: "organisations", icon: IconBuildings },
  person: { path: "people", icon: IconUsers },
  place: { path: "places", icon: IconPin },
  agreement: { path: "agreements", icon: IconSignature },
  project: { path: "projects", icon: IconBuildingFactory2 },
  cluster: { path: "clusters", icon: IconBuildingCommunity },
  programme: { path: "programmes", icon: IconCpu },
  region: { path: "regions", icon: IconMapPin },
  indicator: { path: "indicators", icon: IconChartHistogram },
  observation: { path: "values", icon: IconNumbers },
  policy: { path: "policies", icon: IconLibrary },
  case: { path: "cases", icon: IconBulb },
  quote: { path: "statements", icon: IconQuote },
  publication: { path: "publications", icon: IconNews },
};

/** The four groups of the rail; every noun stands in one. */
export const kindGroups: Readonly<Record<RecordGroup, readonly RecordKind[]>> = {
  convene: ["event", "series", "session", "visit", "visit-stop", "organisation", "person", "place"],
  agree: ["partnership", "agreement"],
  build: ["project", "cluster", "programme"],
  know: ["region", "policy", "case", "indicator", "observation", "quote", "publication"],
};

const kindOfSegment = new Map(
  (Object.entries(kindPages) as [RecordKind, KindPage][]).map(([kind, { path }]) => [path, kind]),
);

/** The noun whose list stands at an address: `/ko/people` is the list of persons. */
export const kindOfPath = (pathname: string): RecordKind | undefined =>
  kindOfSegment.get(pathname.split("/").find((segment) => kindOfSegment.has(segment)) ?? "");

export const listAddress = (kind: RecordKind): PageAddress => ({ to: `/${kindPages[kind].path}` });

/** The pattern of a record's page. An event's own address belongs to its organiser's home. */
export const recordPath = (kind: RecordKind): `/${string}` =>
  kind === "event" ? "/events/$recordId/record" : `/${kindPages[kind].path}/$recordId`;

/** The page of a record. */
export const recordAddress = ({ kind, id }: { readonly kind: RecordKind; readonly id: string }): PageAddress => ({
  to: recordPath(kind),
  params: { recordId: id },
});

import { recordKinds, type RecordKind } from "@bridgehead/domain/record/kinds";
import { definePages, type Page } from "../../app/page.ts";
import { kindPages, recordPath } from "./kinds.ts";

/** Nouns whose list is more than a list. */
const ownLists: Partial<Record<RecordKind, Page["load"]>> = {
  policy: () => import("./policy-page.tsx"),
  agreement: () => import("../agreements/agreement-list-page.tsx"),
  partnership: () => import("../partnerships/partnership-list-page.tsx"),
  indicator: () => import("../indicators/indicator-list-page.tsx"),
};

/** Nouns whose page has the work of officials beside the record. */
const ownPages: Partial<Record<RecordKind, Page["load"]>> = {
  agreement: () => import("../agreements/agreement-page.tsx"),
  partnership: () => import("../partnerships/partnership-page.tsx"),
};

export const pages = definePages([
  {
    path: "/",
    frame: "record",
    title: "record.start",
    load: () => import("../partnerships/official-start-page.tsx"),
  },
  { path: "/record", frame: "record", title: "record.start", load: () => import("./start-page.tsx") },
  { path: "/search", frame: "record", title: "record.search", load: () => import("./search-page.tsx") },
  ...recordKinds.flatMap((kind): Page[] => [
    {
      path: `/${kindPages[kind].path}`,
      frame: "record",
      title: `kinds.${kind}`,
      load: ownLists[kind] ?? (() => import("./record-list-page.tsx")),
    },
    {
      path: recordPath(kind),
      frame: "record",
      title: `kind.${kind}`,
      load: ownPages[kind] ?? (() => import("./record-page.tsx")),
    },
  ]),
]);

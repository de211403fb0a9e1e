import { fieldNames, nounFields, type FieldName, type NounField } from "@bridgehead/contract/noun-fields";
import type { WritableKind } from "@bridgehead/contract/nouns";

/** The kind whose own row a history's path begins with. */
const kindOfTable: Readonly<Record<string, WritableKind>> = {
  regions: "region",
  clusters: "cluster",
  partnerships: "partnership",
  organisations: "organisation",
  people: "person",
  places: "place",
  series: "series",
  events: "event",
  sessions: "session",
  projects: "project",
  visits: "visit",
  visit_stops: "visit-stop",
  policies: "policy",
  cases: "case",
  programmes: "programme",
  indicators: "indicator",
  observations: "observation",
  quotes: "quote",
};

/** Lists that stand in tables of their own, by the field that the form calls them. */
const fieldOfTable: Readonly<Record<string, FieldName>> = {
  milestones: "milestones",
  offers: "offers",
  visit_members: "members",
  visit_counterparts: "counterparts",
  event_roles: "roles",
};

/** The form's field that a path of the history (`projects.area_m2`) speaks of; undefined where no form asks for it. */
export function fieldNameOfPath(path: string): FieldName | undefined {
  const [table = "", column = ""] = path.split(".");
  const name = fieldOfTable[table] ?? camel(column);
  return kindOfTable[table] || fieldOfTable[table] ? fieldNames.find((one) => one === name) : undefined;
}

/** That field as its noun describes it: which codes it takes, and their words. */
export function nounFieldOfPath(path: string): NounField | undefined {
  const kind = kindOfTable[path.split(".")[0] ?? ""];
  return kind && nounFields[kind].find(({ name }) => name === fieldNameOfPath(path));
}

const camel = (column: string): string => column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

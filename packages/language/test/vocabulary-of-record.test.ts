import { readFileSync } from "node:fs";
import { readFactsLine } from "@bridgehead/domain/record/facts-line";
import type { Json, JsonObject } from "@bridgehead/domain/record/fact-values";
import { linkRels, recordKinds } from "@bridgehead/domain/record/kinds";
import { locales } from "@bridgehead/domain/shared/language";
import { describe, expect, test } from "vitest";
import {
  vocabularyKey,
  vocabularyMessages,
  type VocabularyKey,
  type VocabularySet,
} from "../src/messages/vocabulary.ts";

const project = new URL("../../../", import.meta.url);
const facts = readFileSync(new URL("demo/record/facts.jsonl", project), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as JsonObject);

/** Which set names the codes of a field, wherever in a line it stands. */
const setOfField: Readonly<Record<string, VocabularySet>> = {
  kind: "kind",
  status: "status",
  qualifier: "qualifier",
  precision: "precision",
  basis: "basis",
  level: "region-level",
  country: "country",
  language: "language",
  organisation_kind: "organisation-kind",
  company_kind: "company-kind",
  place_kind: "place-kind",
  event_kind: "event-kind",
  format: "event-format",
  session_kind: "session-kind",
  attendance_mode: "attendance-mode",
  agreement_kind: "agreement-kind",
  project_kind: "project-kind",
  centre_kind: "project-kind",
  programme_kind: "programme-kind",
  publication_kind: "publication-kind",
  rung: "talent-rung",
  time_of_day: "time-of-day",
  indicator: "indicator",
  unit: "unit",
  fields: "field",
  theme: "field",
  topics: "field",
};

describe("the vocabulary names every code of the record", () => {
  test("every code of the facts has a word of its own, not the word for the rest", () => {
    const codes = facts.flatMap((fact) => codesIn(fact));
    expect(codes.length).toBeGreaterThan(1000);
    const nameless = codes.filter(({ set, code }) => !isOwnWord(set, code)).map(({ set, code }) => `${set}.${code}`);
    expect([...new Set(nameless)]).toEqual([]);
  });

  test("every stage of an agreement and of anything built has a word", () => {
    const stages = facts.flatMap((fact) => {
      const set = fact["kind"] === "agreement" ? "agreement-stage" : "project-stage";
      const told = ((fact["stages"] ?? []) as readonly JsonObject[]).map((one) => one["stage"]);
      return [fact["stage"], ...told].flatMap((stage) =>
        typeof stage === "string" ? [{ set, code: stage } as const] : [],
      );
    });
    expect(stages.length).toBeGreaterThan(10);
    expect(stages.filter(({ set, code }) => !isOwnWord(set, code))).toEqual([]);
  });

  test("every field of the facts that is no column of the record has a label", () => {
    const structural = [
      "id",
      "kind",
      "links",
      "status",
      "qualifier",
      "source",
      "where",
      "also",
      "translation",
      "translated",
    ];
    const fields = new Set(facts.flatMap((fact) => Object.keys(fact)).filter((field) => !structural.includes(field)));
    expect([...fields].filter((field) => !isOwnWord("fact", field))).toEqual([]);
  });

  test("every statement that the facts are read into has a label and a unit", () => {
    const byId = new Map(facts.map((fact) => [String(fact["id"]), fact]));
    const statements = facts.flatMap((fact) => {
      const read = readFactsLine(fact, (origin) => byId.get(origin));
      return read.ok ? read.value.facts : [];
    });
    expect(statements.length).toBeGreaterThan(100);
    const wanted = statements.flatMap(({ key, unit }) => [
      { set: "fact", code: key } as const,
      ...(unit ? [{ set: "unit", code: unit } as const] : []),
    ]);
    expect([...new Set(wanted.filter(({ set, code }) => !isOwnWord(set, code)).map(({ code }) => code))]).toEqual([]);
  });

  test("every kind of record has a word for one and a title for many", () => {
    expect(recordKinds.filter((kind) => !isOwnWord("kind", kind) || !isOwnWord("kinds", kind))).toEqual([]);
  });

  test("every relation reads from both ends, and differently", () => {
    for (const rel of linkRels) {
      const [out, back] = [`link.${rel}.out`, `link.${rel}.in`] as const satisfies readonly VocabularyKey[];
      for (const locale of locales) expect(vocabularyMessages[out][locale]).not.toBe(vocabularyMessages[back][locale]);
    }
  });

  test("every enumeration of the database has its words", () => {
    const checks = ["0002_record.sql", "0003_event.sql"].flatMap((file) =>
      enumerationsOf(readFileSync(new URL(`migrations/${file}`, project), "utf8")),
    );
    const named = checks.flatMap(({ table, column, codes }) => {
      const set = setOfColumn[`${table}.${column}`];
      return set ? codes.map((code) => ({ set, code })) : [];
    });
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter(({ set, code }) => !isOwnWord(set, code))).toEqual([]);
  });

  test("an indicator says what it counts", () => {
    const names = Object.keys(vocabularyMessages).flatMap((key) =>
      key.startsWith("indicator.") ? [key.slice("indicator.".length)] : [],
    );
    expect(names.filter((code) => !isOwnWord("indicator-definition", code))).toEqual([]);
  });
});

/** Columns whose codes a page shows; the rest (states of jobs, causes of a solver) belong to other rooms. */
const setOfColumn: Readonly<Record<string, VocabularySet>> = {
  "records.kind": "kind",
  "records.status": "status",
  "records.qualifier": "qualifier",
  "regions.level": "region-level",
  "partnerships.kind": "partnership-kind",
  "offers.direction": "offer-direction",
  "events.kind": "event-kind",
  "events.format": "event-format",
  "event_roles.role": "event-role",
  "event_phases.phase": "event-phase",
  "agreements.kind": "agreement-kind",
  "agreements.stage": "agreement-stage",
  "agreement_stages.stage": "agreement-stage",
  "approvals.purpose": "approval-purpose",
  "approvals.decision": "approval-decision",
  "duties.kind": "duty-kind",
  "committee_meetings.state": "committee-meeting-state",
  "action_items.state": "action-item-state",
  "projects.stage": "project-stage",
  "projects.rung": "project-rung",
  "visit_stops.kind": "visit-stop-kind",
  "publications.state": "publication-state",
  "meeting_places.kind": "meeting-place",
  "registrations.state": "registration-state",
  "registrations.mode": "attendance-mode",
  "choices.choice": "choice",
  "meeting_requests.state": "request-state",
  "meetings.state": "meeting-state",
};

type Code = { readonly set: VocabularySet; readonly code: string };

function codesIn(fact: JsonObject): Code[] {
  const codes: Code[] = [];
  const walk = (field: string, value: Json): void => {
    if (Array.isArray(value)) return value.forEach((one: Json) => walk(field, one));
    if (typeof value === "object" && value !== null)
      return Object.entries(value).forEach(([inner, one]) => walk(inner, one as Json));
    const set = setOfField[field];
    if (set && typeof value === "string" && !/^S\d-/.test(value)) codes.push({ set, code: value });
  };
  // Topics of a visit's talks are texts in three languages; those of a session are codes.
  for (const [field, value] of Object.entries(fact))
    if (!(field === "topics" && fact["kind"] === "meeting") && !isText(value as Json)) walk(field, value as Json);
  return codes;
}

const isText = (value: Json): boolean => typeof value === "object" && value !== null && "ko" in value;
const isOwnWord = (set: VocabularySet, code: string): boolean => {
  const key = vocabularyKey(set, code);
  return key !== undefined && (key !== `${set}.other` || code === "other");
};
function enumerationsOf(
  sql: string,
): readonly { readonly table: string; readonly column: string; readonly codes: readonly string[] }[] {
  return [...sql.matchAll(/create table (\w+) \(([\s\S]*?)\n\);/g)].flatMap(([, table = "", body = ""]) =>
    [...body.matchAll(/check \((\w+) in \(([^)]*)\)\)/g)].map(([, column = "", list = ""]) => ({
      table,
      column,
      codes: [...list.matchAll(/'([^']+)'/g)].map(([, code = ""]) => code),
    })),
  );
}

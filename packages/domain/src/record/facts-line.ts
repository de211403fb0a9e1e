import type { LocalText, Locale } from "../shared/language.ts";
import { ok, refuse, type Result } from "../shared/result.ts";
import type { FactStatus, Qualifier, RecordDate } from "../shared/standing.ts";
import type { CitationDraft, DraftRow, DraftValue, OriginRef, RecordDraft } from "./draft.ts";
import { factsOf, isObject, localText, recordDate, type IsOrigin, type Json, type JsonObject } from "./fact-values.ts";
import { hoursOn } from "./hours.ts";
import { linkRels, type LinkRel, type RecordKind } from "./kinds.ts";

export type FactsLineRefusal =
  | { readonly code: "facts-line-not-an-object" }
  | { readonly code: "facts-line-kind-unknown"; readonly kind: string }
  | { readonly code: "facts-line-field-missing"; readonly field: string }
  | { readonly code: "facts-line-link-unknown"; readonly rel: string; readonly to: string };

/** Fields that every line may carry and that become columns of the record itself. */
const common = [
  "id",
  "kind",
  "names",
  "translation",
  "translated",
  "also_written",
  "links",
  "status",
  "qualifier",
  "source",
  "where",
  "also",
];

type Shape = {
  readonly kind: RecordKind;
  readonly table: string;
  /** Fields that the noun's own columns take; every other field becomes statements. */
  readonly takes: readonly string[];
  readonly columns: (line: Line) => Readonly<Record<string, DraftValue>>;
  readonly beside?: (line: Line) => readonly DraftRow[];
};

/** Another line of the same file (or of the record already stored) by its id. */
export type LookUp = (origin: string) => JsonObject | undefined;

type Line = { readonly fields: JsonObject; readonly isOrigin: IsOrigin; readonly lookUp: LookUp };

/**
 * Reads one line of a facts file into the record it belongs to. The kinds of the file that are no nouns of ours are kept
 * under the noun that holds them: a centre is a project, a fund a programme, a demonstration a session, a meeting of a
 * visit one of its stops, a figure an observation of its indicator.
 */
export function readFactsLine(json: Json, lookUp: LookUp): Result<RecordDraft, FactsLineRefusal> {
  if (!isObject(json)) return refuse({ code: "facts-line-not-an-object" });
  const missing = ["id", "kind", "source"].find((field) => typeof json[field] !== "string");
  if (missing) return refuse({ code: "facts-line-field-missing", field: missing });
  const shape = shapes[json["kind"] as string];
  if (!shape) return refuse({ code: "facts-line-kind-unknown", kind: String(json["kind"]) });
  const isOrigin: IsOrigin = (word) => lookUp(word) !== undefined;
  const line: Line = { fields: json, isOrigin, lookUp };
  const links = readLinks(json);
  const stray = links.find(({ rel, to }) => !(linkRels as readonly string[]).includes(rel) || !isOrigin(to));
  if (stray) return refuse({ code: "facts-line-link-unknown", ...stray });

  const rest = Object.entries(json).filter(([field]) => !common.includes(field) && !shape.takes.includes(field));
  return ok({
    origin: json["id"] as string,
    kind: shape.kind,
    names: namesOf(json),
    aliases: aliasesOf(json),
    status: (json["status"] ?? "actual") as FactStatus,
    qualifier: (json["qualifier"] ?? "exact") as Qualifier,
    noun: { table: shape.table, values: shape.columns(line) },
    beside: shape.beside?.(line) ?? [],
    links: uniqueLinks(links),
    facts: rest.flatMap(([field, value]) => factsOf(field, value, isOrigin)),
    citations: citationsOf(json),
  });
}

const shapes: Readonly<Record<string, Shape>> = {
  region: {
    kind: "region",
    table: "regions",
    takes: ["country", "code", "level", "original_script"],
    columns: (line) => ({
      country: text(line.fields["country"]),
      code: text(line.fields["code"]),
      level: text(line.fields["level"]),
      original_script: text(line.fields["original_script"]),
      parent_id: linkTo(line, "part-of", ["region"]),
    }),
  },
  cluster: {
    kind: "cluster",
    table: "clusters",
    takes: ["region", "industry", "milestones"],
    columns: (line) => ({ region_id: ref(line, "region"), industry: local(line, "industry") }),
    beside: milestonesOf,
  },
  organisation: {
    kind: "organisation",
    table: "organisations",
    takes: ["country", "region", "organisation_kind", "sector", "original_script"],
    columns: (line) => ({
      country: text(line.fields["country"]),
      region_id: ref(line, "region"),
      kind: text(line.fields["organisation_kind"]),
      sector: local(line, "sector"),
      original_script: text(line.fields["original_script"]),
    }),
  },
  person: {
    kind: "person",
    table: "people",
    takes: ["role", "organisation", "original_script", "public_office"],
    columns: (line) => ({
      organisation_id: ref(line, "organisation"),
      title: local(line, "role"),
      original_script: text(line.fields["original_script"]),
      is_public_office: line.fields["public_office"] === true,
    }),
  },
  place: {
    kind: "place",
    table: "places",
    takes: ["place_kind", "region", "original_script"],
    columns: (line) => ({
      kind: text(line.fields["place_kind"]),
      region_id: ref(line, "region"),
      original_script: text(line.fields["original_script"]),
    }),
  },
  event: {
    kind: "event",
    table: "events",
    takes: ["event_kind", "date", "format", "domestic", "fields"],
    columns: (line) => ({
      kind: text(line.fields["event_kind"]),
      date: date(line, "date"),
      ...hoursColumns(line),
      format: text(line.fields["format"]),
      is_domestic: line.fields["domestic"] === true,
      edition: editionOf(line.fields["edition"]),
      fields: words(line.fields["fields"]),
      place_id: linkTo(line, "located-in", ["place"]),
      parent_id: linkTo(line, "part-of", ["event"]),
    }),
    beside: eventRoles,
  },
  session: {
    kind: "session",
    table: "sessions",
    takes: ["event", "session_kind", "topics", "order", "region", "summary"],
    columns: sessionColumns,
  },
  demonstration: {
    kind: "session",
    table: "sessions",
    takes: ["event"],
    columns: (line) => ({ event_id: ref(line, "event"), kind: "demonstration" }),
  },
  agreement: {
    kind: "agreement",
    table: "agreements",
    takes: [
      "agreement_kind",
      "stage",
      "date",
      "domestic",
      "parties_complete",
      "cooperation_fields",
      "purpose",
      "original_script",
      "signers",
      "stages",
    ],
    columns: (line) => ({
      kind: text(line.fields["agreement_kind"]),
      stage: text(line.fields["stage"]),
      date: date(line, "date"),
      is_domestic: line.fields["domestic"] === true,
      parties_complete: line.fields["parties_complete"] !== false,
      purpose: local(line, "purpose"),
      original_script: text(line.fields["original_script"]),
    }),
    beside: (line) => [...partiesOf(line), ...cooperationFieldsOf(line), ...stagesOf(line)],
  },
  project: {
    kind: "project",
    table: "projects",
    takes: ["project_kind", "stage", "twin_parks", "area", "amount", "milestones", "fields", "purpose", "region"],
    columns: (line) => projectColumns(line, text(line.fields["project_kind"])),
    beside: milestonesOf,
  },
  centre: {
    kind: "project",
    table: "projects",
    takes: ["centre_kind", "region", "fields", "purpose", "services"],
    columns: (line) => ({
      ...projectColumns(line, text(line.fields["centre_kind"])),
      services: local(line, "services"),
    }),
  },
  visit: {
    kind: "visit",
    table: "visits",
    takes: ["region_from", "region_to", "head", "period", "length", "purpose", "itinerary"],
    columns: (line) => {
      const length = isObject(line.fields["length"]) ? line.fields["length"] : {};
      return {
        from_region_id: ref(line, "region_from"),
        to_region_id: ref(line, "region_to"),
        head_id: ref(line, "head"),
        period: date(line, "period"),
        nights: typeof length["nights"] === "number" ? length["nights"] : null,
        days: typeof length["days"] === "number" ? length["days"] : null,
        purpose: local(line, "purpose"),
      };
    },
    beside: itineraryOf,
  },
  meeting: {
    kind: "visit-stop",
    table: "visit_stops",
    takes: ["visit", "date", "counterparts", "topics", "place", "time_of_day"],
    columns: (line) => ({
      visit_id: ref(line, "visit"),
      kind: linkedEventKind(line) === "expo" ? "expo" : "talks",
      date: date(line, "date"),
      time_of_day: text(line.fields["time_of_day"]),
      place_id: ref(line, "place"),
      topics: localTexts(line.fields["topics"]),
    }),
    beside: ({ fields, isOrigin }) =>
      words(fields["counterparts"])
        .filter(isOrigin)
        .map((origin, ordinal) => ({ table: "visit_counterparts", values: { person_id: { origin }, ordinal } })),
  },
  policy: {
    kind: "policy",
    table: "policies",
    takes: ["region", "fields", "date"],
    columns: (line) => ({
      region_id: ref(line, "region"),
      fields: words(line.fields["fields"]),
      date: date(line, "date"),
    }),
  },
  case: {
    kind: "case",
    table: "cases",
    takes: ["region", "fields"],
    columns: (line) => ({ region_id: ref(line, "region"), fields: words(line.fields["fields"]) }),
  },
  programme: {
    kind: "programme",
    table: "programmes",
    takes: ["programme_kind", "region", "fields", "rung", "phase", "amount"],
    columns: (line) => ({
      kind: text(line.fields["programme_kind"]),
      region_id: ref(line, "region"),
      fields: words(line.fields["fields"]),
      rung: text(line.fields["rung"]),
      phase: typeof line.fields["phase"] === "number" ? line.fields["phase"] : null,
      ...money(line.fields["amount"]),
    }),
  },
  fund: {
    kind: "programme",
    table: "programmes",
    takes: ["region"],
    columns: (line) => ({ kind: "fund", region_id: ref(line, "region") }),
  },
  indicator: {
    kind: "observation",
    table: "observations",
    takes: ["indicator", "subject", "value", "unit", "as_written", "of", "date", "reference"],
    columns: (line) => ({
      indicator: text(line.fields["indicator"]),
      subject_id: ref(line, "subject"),
      of_id: ref(line, "of"),
      reference_id: ref(line, "reference"),
      value: typeof line.fields["value"] === "number" ? line.fields["value"] : null,
      unit: text(line.fields["unit"]),
      date: date(line, "date"),
      as_written: text(line.fields["as_written"]),
    }),
  },
  quote: {
    kind: "quote",
    table: "quotes",
    takes: ["speaker", "event", "statement", "paraphrase"],
    columns: (line) => ({
      speaker_id: ref(line, "speaker"),
      event_id: ref(line, "event"),
      statement: local(line, "statement") ?? {},
    }),
  },
  publication: {
    kind: "publication",
    table: "publications",
    takes: ["publication_kind", "date", "language"],
    columns: (line) => ({
      kind: text(line.fields["publication_kind"]),
      date: date(line, "date"),
      language: text(line.fields["language"]),
    }),
  },
};

function sessionColumns(line: Line): Readonly<Record<string, DraftValue>> {
  return {
    event_id: ref(line, "event"),
    kind: text(line.fields["session_kind"]),
    topics: words(line.fields["topics"]),
    region_id: ref(line, "region"),
    summary: local(line, "summary"),
    ordinal: typeof line.fields["order"] === "number" ? line.fields["order"] : null,
    parent_id: linkTo(line, "part-of", ["session"]),
  };
}

function projectColumns(line: Line, kind: string | null): Readonly<Record<string, DraftValue>> {
  const area = isObject(line.fields["area"]) ? line.fields["area"] : {};
  return {
    kind,
    stage: projectStage(line.fields),
    region_id: ref(line, "region"),
    place_id: linkTo(line, "located-in", ["place", "cluster"]),
    is_twin_parks: line.fields["twin_parks"] === true,
    area_m2: typeof area["value"] === "number" ? area["value"] : null,
    fields: words(line.fields["fields"]),
    purpose: local(line, "purpose"),
    ...money(line.fields["amount"]),
  };
}

function projectStage(fields: JsonObject): string {
  const written = text(fields["stage"])?.replace(" ", "-");
  if (written) return written;
  // A centre's line has no stage: what exists is under way, what is only planned was at most proposed by its operator.
  return fields["status"] === "actual" ? "under-way" : "unknown";
}

function milestonesOf({ fields }: Line): readonly DraftRow[] {
  const milestones = Array.isArray(fields["milestones"])
    ? (fields["milestones"] as readonly Json[]).filter(isObject)
    : [];
  return milestones.map((milestone, ordinal) => {
    const when = recordDate(milestone["date"]) ?? null;
    const isPlanned = (milestone["status"] ?? "actual") === "planned";
    const what: LocalText =
      typeof milestone["what"] === "string" ? { en: milestone["what"] } : (localText(milestone["what"]) ?? {});
    return {
      table: "milestones",
      values: {
        ordinal,
        what,
        code: text(milestone["what"]),
        planned: isPlanned ? when : null,
        actual: isPlanned ? null : when,
      },
    };
  });
}

const roleOfRel: Readonly<Record<string, string>> = {
  host: "host",
  operator: "operator",
  supporter: "supporter",
  guide: "guide",
  sponsor: "sponsor",
  "co-organiser": "co-organiser",
};

/** The hours stand in the statements too, as the source tells them. */
function hoursColumns(line: Line): Readonly<Record<string, DraftValue>> {
  const { startsAt, endsAt, timeZone } = hoursOn(date(line, "date"), line.fields["time"]);
  return startsAt === null ? {} : { time_zone: timeZone, starts_at: startsAt, ends_at: endsAt };
}

function eventRoles({ fields }: Line): readonly DraftRow[] {
  return readLinks(fields).flatMap(({ rel, to }, ordinal) =>
    roleOfRel[rel]
      ? [{ table: "event_roles", values: { organisation_id: { origin: to }, role: roleOfRel[rel], ordinal } }]
      : [],
  );
}

function partiesOf({ fields, isOrigin }: Line): readonly DraftRow[] {
  const signers = Array.isArray(fields["signers"]) ? (fields["signers"] as readonly Json[]).filter(isObject) : [];
  return readLinks(fields)
    .filter(({ rel }) => rel === "party")
    .map(({ to }, ordinal) => {
      const signer = signers.find((one) => one["for"] === to);
      const person = text(signer?.["person"]);
      return {
        table: "agreement_parties",
        values: {
          ordinal,
          party_id: { origin: to },
          signer_id: person && isOrigin(person) ? { origin: person } : null,
          capacity: localText(signer?.["capacity"]) ?? null,
        },
      };
    });
}

function cooperationFieldsOf({ fields }: Line): readonly DraftRow[] {
  return localTexts(fields["cooperation_fields"]).map((field, ordinal) => ({
    table: "agreement_fields",
    values: { ordinal, text: field },
  }));
}

/** Stages that a line tells apart; "positively considered" is told within talks. A signed agreement proves its signing. */
function stagesOf({ fields, isOrigin }: Line): readonly DraftRow[] {
  const told = Array.isArray(fields["stages"]) ? (fields["stages"] as readonly Json[]).filter(isObject) : [];
  if (told.length === 0)
    return [
      { table: "agreement_stages", values: { stage: text(fields["stage"]), date: recordDate(fields["date"]) ?? null } },
    ];
  return told.map((one) => ({
    table: "agreement_stages",
    values: {
      stage: one["stage"] === "positively-considered" ? "talks" : text(one["stage"]),
      date: recordDate(one["date"]) ?? null,
      by_id: typeof one["by"] === "string" && isOrigin(one["by"]) ? { origin: one["by"] } : null,
      note: localText(one["what"]) ?? null,
    },
  }));
}

/** Stops in their order. A stop that stands in the file as an event of its own (a dinner) takes day and place from it. */
function itineraryOf(line: Line): readonly DraftRow[] {
  return words(line.fields["itinerary"])
    .filter(line.isOrigin)
    .map((origin, ordinal) => {
      const visit_id: OriginRef = { origin: String(line.fields["id"]) };
      const fields = line.lookUp(origin) ?? {};
      if (fields["kind"] !== "event") return { table: "visit_stops", values: { id: { origin }, visit_id, ordinal } };
      const event: Line = { ...line, fields };
      const kind =
        fields["event_kind"] === "dinner" || fields["event_kind"] === "expo" || fields["event_kind"] === "ceremony"
          ? fields["event_kind"]
          : "other";
      return {
        table: "visit_stops",
        values: {
          id: { origin },
          visit_id,
          ordinal,
          kind,
          date: date(event, "date"),
          place_id: linkTo(event, "located-in", ["place"]),
        },
      };
    });
}

function namesOf(fields: JsonObject): LocalText {
  const names = localText(fields["names"]) ?? localText(fields["statement"]) ?? {};
  const ours = words(fields["translated"]) as Locale[];
  const original = names.ko && !ours.includes("ko") ? { original: "ko" as const } : {};
  return {
    ...(Object.keys(names).length === 0 ? (localText(fields["statement"]) ?? {}) : names),
    ...original,
    ...(ours.length > 0 ? { ours } : {}),
  };
}

function aliasesOf(fields: JsonObject): readonly string[] {
  // Of a region or a policy the characters stand for a word in the text, not for its name.
  const isNamed = ["person", "organisation", "place"].includes(String(fields["kind"]));
  const named = [
    ...(isNamed ? ["original_script"] : []),
    "seoul_spelling",
    "usual_spelling",
    "abbreviation",
    "reading",
  ].flatMap((field) => {
    const value = fields[field];
    return typeof value === "string"
      ? [value]
      : isObject(value)
        ? Object.values(value).filter((one) => typeof one === "string")
        : [];
  });
  return [...new Set([...words(fields["also_written"]), ...named])];
}

function citationsOf(fields: JsonObject): readonly CitationDraft[] {
  const also = Array.isArray(fields["also"]) ? (fields["also"] as readonly Json[]).filter(isObject) : [];
  return [fields, ...also].map((one) => ({
    source: String(one["source"]),
    paragraphs: Array.isArray(one["where"]) ? (one["where"] as readonly Json[]).map(Number) : [],
  }));
}

function readLinks(fields: JsonObject): { readonly rel: string; readonly to: string }[] {
  const links = Array.isArray(fields["links"]) ? (fields["links"] as readonly Json[]).filter(isObject) : [];
  return links.map((link) => ({ rel: String(link["rel"]), to: String(link["to"]) }));
}

function uniqueLinks(links: readonly { readonly rel: string; readonly to: string }[]): RecordDraft["links"] {
  const seen = new Map(links.map((link) => [`${link.rel} ${link.to}`, link]));
  return [...seen.values()].map(({ rel, to }) => ({ rel: rel as LinkRel, to: { origin: to } }));
}

function money(value: Json | undefined): Readonly<Record<string, DraftValue>> {
  if (!isObject(value) || typeof value["value"] !== "number" || typeof value["unit"] !== "string")
    return { amount_minor: null, currency: null };
  return { amount_minor: value["value"], currency: value["unit"] };
}

/** The count of an event in its series, told as a number or as a figure with its words. */
function editionOf(value: Json | undefined): number | null {
  const told = isObject(value) ? value["value"] : value;
  return typeof told === "number" ? told : null;
}

const text = (value: Json | undefined): string | null => (typeof value === "string" ? value : null);
const words = (value: Json | undefined): readonly string[] =>
  Array.isArray(value)
    ? (value as readonly Json[]).filter((one) => typeof one === "string")
    : typeof value === "string"
      ? [value]
      : [];
const local = ({ fields }: Line, field: string): LocalText | null => localText(fields[field]) ?? null;
const localTexts = (value: Json | undefined): readonly LocalText[] =>
  Array.isArray(value) ? (value as readonly Json[]).flatMap((one) => localText(one) ?? []) : [];
const date = ({ fields }: Line, field: string): RecordDate | null => recordDate(fields[field]) ?? null;

function ref({ fields, isOrigin }: Line, field: string): OriginRef | null {
  const value = fields[field];
  return typeof value === "string" && isOrigin(value) ? { origin: value } : null;
}

function linkTo(line: Line, rel: string, kinds: readonly string[]): OriginRef | null {
  const found = readLinks(line.fields).find(
    (link) => link.rel === rel && kinds.includes(text(line.lookUp(link.to)?.["kind"]) ?? ""),
  );
  return found ? { origin: found.to } : null;
}

function linkedEventKind(line: Line): string | null {
  const event = linkTo(line, "part-of", ["event"]);
  return event ? text(line.lookUp(event.origin)?.["event_kind"]) : null;
}

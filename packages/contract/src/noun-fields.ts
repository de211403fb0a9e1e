import type { RecordKind } from "@bridgehead/domain/record/kinds";
import type { WritableKind } from "./nouns.ts";

/** How a field of a noun is filled in and shown. Lists stand in tables of their own. */
export type FieldInput =
  | "text"
  | "long-text"
  | "word"
  | "choice"
  | "number"
  | "integer"
  | "yes-no"
  | "date"
  | "instant"
  | "record"
  | "fields"
  | "money"
  | "milestones"
  | "offers"
  | "members"
  | "people"
  | "roles"
  | "counterparts"
  | "topics";

export type NounField = {
  readonly name: FieldName;
  readonly input: FieldInput;
  /** A new record cannot stand without it. */
  readonly isNeeded?: true;
  /** Codes that can be chosen; their words are `<words>.<code>` of the vocabulary. */
  readonly choices?: readonly string[];
  readonly words?: ChoiceWords;
  /** What kind of record it names. */
  readonly kinds?: readonly RecordKind[];
};

export type ChoiceWords =
  | "region-level"
  | "organisation-kind"
  | "place-kind"
  | "event-kind"
  | "event-format"
  | "session-kind"
  | "project-kind"
  | "project-stage"
  | "project-rung"
  | "talent-rung"
  | "programme-kind"
  | "visit-stop-kind"
  | "partnership-kind"
  | "time-of-day"
  | "country";

/** Every field of every noun, once; its label is the message `editing.field.<name>`. */
export const fieldNames = [
  "address",
  "amount",
  "areaM2",
  "asWritten",
  "briefing",
  "cadence",
  "code",
  "counterparts",
  "country",
  "date",
  "days",
  "definition",
  "edition",
  "endsAt",
  "eventId",
  "fields",
  "format",
  "fromRegionId",
  "headId",
  "indicatorId",
  "industry",
  "isDomestic",
  "isPublicOffice",
  "isSum",
  "isTwinParks",
  "kind",
  "level",
  "members",
  "milestones",
  "nextDate",
  "nights",
  "notes",
  "ofId",
  "offers",
  "ordinal",
  "organisationId",
  "originalScript",
  "parentId",
  "period",
  "phase",
  "placeId",
  "protocolOrder",
  "purpose",
  "referenceId",
  "regionId",
  "roles",
  "rung",
  "sector",
  "seriesId",
  "services",
  "speakerId",
  "stage",
  "startsAt",
  "statement",
  "subjectId",
  "summary",
  "timeOfDay",
  "timeZone",
  "title",
  "toRegionId",
  "topics",
  "unit",
  "value",
  "visitId",
  "website",
] as const;
export type FieldName = (typeof fieldNames)[number];

const region = (name: FieldName = "regionId"): NounField => ({ name, input: "record", kinds: ["region"] });
const text = (name: FieldName): NounField => ({ name, input: "text" });
const long = (name: FieldName): NounField => ({ name, input: "long-text" });
const word = (name: FieldName): NounField => ({ name, input: "word" });
const date = (name: FieldName = "date"): NounField => ({ name, input: "date" });
const fields: NounField = { name: "fields", input: "fields" };
const yesNo = (name: FieldName): NounField => ({ name, input: "yes-no" });
const record = (name: FieldName, ...kinds: RecordKind[]): NounField => ({ name, input: "record", kinds });
const choice = (name: FieldName, words: ChoiceWords, choices: readonly string[]): NounField => ({
  name,
  input: "choice",
  words,
  choices,
});
const needed = (field: NounField): NounField => ({ ...field, isNeeded: true });

const countries = ["KR", "CN", "HK", "MO", "TW", "JP", "MN", "RU", "KZ", "KG", "UZ", "VN", "TH", "SG", "MY", "ID", "IN", "AE", "DE", "FR", "GB", "US", "CA", "AU"]; // prettier-ignore
const country = choice("country", "country", countries);

/** What each noun can be told by, in the order in which a form asks for it. One description for forms and Excel. */
export const nounFields: Readonly<Record<WritableKind, readonly NounField[]>> = {
  region: [
    needed(country),
    needed(choice("level", "region-level", ["continent", "country", "province", "metropolitan-city", "special-city", "municipality", "city", "district", "area"])), // prettier-ignore
    region("parentId"),
    word("code"),
    word("originalScript"),
  ],
  cluster: [region(), text("industry"), { name: "milestones", input: "milestones" }],
  partnership: [
    choice("kind", "partnership-kind", ["regions", "twin-parks", "clusters"]),
    { name: "members", input: "members", kinds: ["region", "cluster", "project"] },
    yesNo("isDomestic"),
  ],
  organisation: [
    choice("kind", "organisation-kind", ["company", "group-of-companies", "government", "agency", "institute", "university", "school", "hospital", "investor", "bank", "park", "association", "chamber", "committee", "media", "other"]), // prettier-ignore
    country,
    region(),
    text("sector"),
    word("website"),
    word("originalScript"),
    { name: "offers", input: "offers" },
  ],
  person: [
    record("organisationId", "organisation"),
    text("title"),
    word("originalScript"),
    yesNo("isPublicOffice"),
    { name: "protocolOrder", input: "integer" },
  ],
  place: [
    needed(choice("kind", "place-kind", ["venue", "district", "park", "campus", "hotel", "exhibition-centre", "office", "site", "other"])), // prettier-ignore
    region(),
    text("address"),
  ],
  series: [word("cadence"), date("nextDate")],
  event: [
    needed(choice("kind", "event-kind", ["matching-conference", "conference", "seminar", "ceremony", "forum", "briefing", "expo", "dinner", "exchange", "consultation", "programme-event"])), // prettier-ignore
    date(),
    record("placeId", "place"),
    choice("format", "event-format", ["onsite", "online", "hybrid"]),
    fields,
    { name: "roles", input: "roles", kinds: ["organisation"] },
    record("parentId", "event"),
    record("seriesId", "series"),
    { name: "edition", input: "integer" },
    yesNo("isDomestic"),
  ],
  session: [
    needed(record("eventId", "event")),
    needed(choice("kind", "session-kind", ["session", "opening", "closing", "keynote", "talk", "lecture", "presentation", "briefing", "region-presentation", "policy-presentation", "project-presentation", "pitch", "panel", "discussion", "signing", "demonstration", "exhibition", "matching", "livestream", "tour", "meal", "break", "other"])), // prettier-ignore
    record("parentId", "session"),
    { name: "ordinal", input: "integer" },
    { name: "startsAt", input: "instant" },
    { name: "endsAt", input: "instant" },
    long("summary"),
    { name: "topics", input: "fields" },
    region(),
    record("placeId", "place"),
  ],
  project: [
    needed(choice("kind", "project-kind", ["park", "twin-parks", "cluster", "cluster-cooperation", "cooperation-centre", "data-centre", "compute-centre", "research-centre", "space", "people-exchange", "exchange-mechanism", "joint-research", "joint-venture", "investment", "infrastructure", "pilot", "training", "trade", "other"])), // prettier-ignore
    choice("stage", "project-stage", ["proposed", "seeking", "contracted", "under-way", "done", "dropped", "unknown"]),
    choice("rung", "project-rung", ["intent", "agreement", "contract", "paid-in", "started", "operating"]),
    region(),
    record("placeId", "place", "cluster"),
    fields,
    { name: "amount", input: "money" },
    { name: "areaM2", input: "number" },
    long("purpose"),
    long("services"),
    { name: "milestones", input: "milestones" },
    { name: "offers", input: "offers" },
    yesNo("isTwinParks"),
  ],
  visit: [
    region("fromRegionId"),
    region("toRegionId"),
    record("headId", "person"),
    date("period"),
    { name: "nights", input: "integer" },
    { name: "days", input: "integer" },
    word("timeZone"),
    long("purpose"),
    { name: "members", input: "people", kinds: ["person"] },
  ],
  "visit-stop": [
    needed(record("visitId", "visit")),
    needed({ name: "ordinal", input: "integer" }),
    choice("kind", "visit-stop-kind", ["talks", "dinner", "expo", "site-visit", "ceremony", "travel", "other"]),
    date(),
    choice("timeOfDay", "time-of-day", ["morning", "noon", "afternoon", "evening"]),
    { name: "startsAt", input: "instant" },
    { name: "endsAt", input: "instant" },
    record("placeId", "place"),
    { name: "counterparts", input: "counterparts", kinds: ["person"] },
    { name: "topics", input: "topics" },
    long("briefing"),
    long("notes"),
  ],
  policy: [region(), fields, date(), long("summary")],
  case: [region(), fields, long("summary")],
  programme: [
    needed(choice("kind", "programme-kind", ["ecosystem", "talent", "testbed", "fund", "space", "compute", "growth", "other"])), // prettier-ignore
    region(),
    fields,
    { name: "phase", input: "integer" },
    record("parentId", "programme"),
    { name: "ordinal", input: "integer" },
    { name: "amount", input: "money" },
    choice("rung", "talent-rung", ["high-school", "academy", "college", "graduate-school"]),
  ],
  indicator: [needed(word("code")), needed(word("unit")), long("definition"), yesNo("isSum")],
  observation: [
    needed(record("indicatorId", "indicator")),
    record("subjectId", "region", "event", "organisation", "project", "programme", "cluster", "visit"),
    { name: "value", input: "number" },
    needed(word("unit")),
    date(),
    region("ofId"),
    region("referenceId"),
    long("definition"),
    word("asWritten"),
  ],
  quote: [record("speakerId", "person"), record("eventId", "event", "session", "visit-stop"), long("statement")],
};

/** Whether a noun has forms: agreements and publications have rooms of their own. */
export const isWritableKind = (kind: RecordKind): kind is WritableKind & RecordKind => Object.hasOwn(nounFields, kind);

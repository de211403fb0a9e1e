import { z } from "zod";
import { linkRels, recordKinds } from "@bridgehead/domain/record/kinds";
import { projectRungs } from "@bridgehead/domain/record/project-ladder";
import { operation } from "./operation.ts";
import { FactStatusSchema, InstantSchema, LocalTextSchema, QualifierSchema, RecordDateSchema } from "./values.ts";

export const RecordKindSchema = z.enum(recordKinds);

/** Another record, as much of it as a link shows. */
export const RecordRefSchema = z.object({
  id: z.uuid(),
  kind: RecordKindSchema,
  names: LocalTextSchema,
  status: FactStatusSchema,
  isDemo: z.boolean(),
});
export type RecordRef = z.output<typeof RecordRefSchema>;

/** One line of a list: the words of `subkind` and `stage` are keys of the vocabulary. */
export const RecordSummarySchema = RecordRefSchema.extend({
  qualifier: QualifierSchema,
  subkind: z.string().nullable(),
  stage: z.string().nullable(),
  country: z.string().nullable(),
  region: RecordRefSchema.nullable(),
  context: RecordRefSchema.nullable(),
  date: RecordDateSchema.nullable(),
  fields: z.array(z.string()),
  line: LocalTextSchema.nullable(),
  value: z.number().nullable(),
  unit: z.string().nullable(),
  updatedAt: z.string(),
});
export type RecordSummary = z.output<typeof RecordSummarySchema>;

/** Records that a line of a list names beside its own. */
export const listedRels = ["party", "host", "place", "indicator", "member", "from", "to", "head", "speaker"] as const;

/** A line of a list with the records that its columns name: parties of an agreement, hosts and place of an event. */
export const ListedRecordSchema = RecordSummarySchema.extend({
  related: z.array(z.object({ as: z.enum(listedRels), record: RecordRefSchema })),
  /** Stages of an agreement that a source tells of; a stage in between may have been left out. */
  toldStages: z.array(z.string()),
  /** Parties of an agreement that are written by name and stand on no record of their own. */
  writtenParties: z.array(LocalTextSchema),
});
export type ListedRecord = z.output<typeof ListedRecordSchema>;

/** One dated value of an indicator, with whom it counts, against what, and the words it was told in. */
export const ObservationSchema = RecordSummarySchema.extend({
  indicator: RecordRefSchema.nullable(),
  subject: RecordRefSchema.nullable(),
  subjectLevel: z.string().nullable(),
  subjectCountry: z.string().nullable(),
  of: RecordRefSchema.nullable(),
  reference: RecordRefSchema.nullable(),
  definition: LocalTextSchema.nullable(),
  asWritten: z.string().nullable(),
});
export type Observation = z.output<typeof ObservationSchema>;

/** Where a statement stands: outlet, date and paragraphs; never the source's own sentences. */
export const CitationSchema = z.object({
  /** The record that the source tells of: the page's own, or one that the page shows figures of. */
  recordId: z.uuid(),
  sourceId: z.uuid(),
  outlet: LocalTextSchema,
  title: LocalTextSchema.nullable(),
  author: z.string().nullable(),
  language: z.string().nullable(),
  publishedOn: RecordDateSchema.nullable(),
  publicationId: z.uuid().nullable(),
  paragraphs: z.array(z.number().int()),
  factId: z.uuid().nullable(),
});
export type Citation = z.output<typeof CitationSchema>;

export const FactSchema = z.object({
  id: z.uuid(),
  key: z.string(),
  ordinal: z.number().int(),
  text: LocalTextSchema.nullable(),
  number: z.number().nullable(),
  unit: z.string().nullable(),
  date: RecordDateSchema.nullable(),
  ref: RecordRefSchema.nullable(),
  of: RecordRefSchema.nullable(),
  status: FactStatusSchema,
  qualifier: QualifierSchema,
  asWritten: z.string().nullable(),
});
export type Fact = z.output<typeof FactSchema>;

export const LinkSchema = z.object({
  rel: z.enum(linkRels),
  direction: z.enum(["out", "in"]),
  record: RecordSummarySchema,
});
export type RecordLink = z.output<typeof LinkSchema>;

/** How another record bears on this one by a column of its own, seen from this end. */
export const relatedRels = [
  "inside",
  "people",
  "said-here",
  "said",
  "signed",
  "met",
  "headed",
  "from",
  "to",
  "here",
  "part",
  "member",
  "told",
] as const;
export type RelatedRel = (typeof relatedRels)[number];

export const RelatedSchema = z.object({ as: z.enum(relatedRels), record: ListedRecordSchema });
export type Related = z.output<typeof RelatedSchema>;

const PartySchema = z.object({
  ordinal: z.number().int(),
  party: RecordRefSchema.nullable(),
  name: LocalTextSchema.nullable(),
  country: z.string().nullable(),
  signer: RecordRefSchema.nullable(),
  signerName: LocalTextSchema.nullable(),
  capacity: LocalTextSchema.nullable(),
});
const StageSchema = z.object({
  stage: z.string(),
  date: RecordDateSchema.nullable(),
  note: LocalTextSchema.nullable(),
  by: RecordRefSchema.nullable(),
  /** The record that shows it: a ceremony, a visit, a publication. */
  evidence: RecordRefSchema.nullable(),
});
const MilestoneSchema = z.object({
  ordinal: z.number().int(),
  what: LocalTextSchema,
  planned: RecordDateSchema.nullable(),
  actual: RecordDateSchema.nullable(),
});
const StopSchema = RecordSummarySchema.extend({
  ordinal: z.number().int(),
  stopKind: z.string(),
  timeOfDay: z.string().nullable(),
  place: RecordRefSchema.nullable(),
  topics: z.array(LocalTextSchema),
  ledTo: z.array(RecordRefSchema),
  counterparts: z.array(
    RecordRefSchema.extend({
      title: LocalTextSchema.nullable(),
      original: z.string().nullable(),
      organisation: RecordRefSchema.nullable(),
    }),
  ),
});
const MoneySchema = z.object({ amountMinor: z.number(), currency: z.string() });

/** What only one noun has. Fields that a noun lacks are absent; a value that nobody told is null. */
export const NounSchema = z.object({
  code: z.string().nullable().optional(),
  originalScript: z.string().nullable().optional(),
  sector: LocalTextSchema.nullable().optional(),
  title: LocalTextSchema.nullable().optional(),
  organisation: RecordRefSchema.nullable().optional(),
  isPublicOffice: z.boolean().optional(),
  parent: RecordRefSchema.nullable().optional(),
  place: RecordRefSchema.nullable().optional(),
  format: z.string().nullable().optional(),
  isDomestic: z.boolean().optional(),
  isManaged: z.boolean().optional(),
  roles: z.array(z.object({ role: z.string(), organisation: RecordRefSchema })).optional(),
  sessions: z
    .array(
      RecordSummarySchema.extend({
        ordinal: z.number().int().nullable(),
        summary: LocalTextSchema.nullable(),
        /** The session of the same event that it is a talk of. */
        parentId: z.uuid().nullable(),
        speakers: z.array(RecordRefSchema),
        /** How many files of slides it has, for whoever sees it. */
        slides: z.number().int(),
      }),
    )
    .optional(),
  ordinal: z.number().int().nullable().optional(),
  summary: LocalTextSchema.nullable().optional(),
  purpose: LocalTextSchema.nullable().optional(),
  services: LocalTextSchema.nullable().optional(),
  parties: z.array(PartySchema).optional(),
  partiesComplete: z.boolean().optional(),
  cooperationFields: z.array(LocalTextSchema).optional(),
  stages: z.array(StageSchema).optional(),
  areaM2: z.number().nullable().optional(),
  amount: MoneySchema.nullable().optional(),
  isTwinParks: z.boolean().optional(),
  milestones: z.array(MilestoneSchema).optional(),
  /** What a project or an organisation can give and looks for, in its owner's words. */
  offers: z
    .array(z.object({ direction: z.enum(["offer", "need"]), text: LocalTextSchema, fields: z.array(z.string()) }))
    .optional(),
  nextDate: RecordDateSchema.nullable().optional(),
  cadence: z.string().nullable().optional(),
  from: RecordRefSchema.nullable().optional(),
  to: RecordRefSchema.nullable().optional(),
  head: RecordRefSchema.nullable().optional(),
  nights: z.number().int().nullable().optional(),
  days: z.number().int().nullable().optional(),
  stops: z.array(StopSchema).optional(),
  stop: StopSchema.optional(),
  /** Who travels besides the head, in their order. */
  delegation: z
    .array(
      RecordRefSchema.extend({
        title: LocalTextSchema.nullable(),
        capacity: LocalTextSchema.nullable(),
        original: z.string().nullable(),
      }),
    )
    .optional(),
  /** What was said at the stops, in our words, with whose side the speaker is on. */
  quotes: z
    .array(
      z.object({
        quote: RecordRefSchema,
        statement: LocalTextSchema,
        speaker: RecordRefSchema.nullable(),
        country: z.string().nullable(),
      }),
    )
    .optional(),
  /** From when to when an event is held, where its hours are known. */
  startsAt: InstantSchema.nullable().optional(),
  endsAt: InstantSchema.nullable().optional(),
  /** Where the stops, or the event, are: their clock. Stated, or that of the country visited where it has one. */
  timeZone: z.string().nullable().optional(),
  /** What is carried on and built in a region or cluster: programmes in the order of their phases, then projects, with their headline figures. */
  works: z
    .array(
      RecordRefSchema.extend({
        subkind: z.string().nullable(),
        stage: z.string().nullable(),
        phase: z.number().int().nullable(),
        rung: z.string().nullable(),
        parentId: z.uuid().nullable(),
        amount: MoneySchema.nullable(),
        numbers: z.array(
          z.object({
            key: z.string(),
            number: z.number(),
            unit: z.string().nullable(),
            status: FactStatusSchema,
            qualifier: QualifierSchema,
          }),
        ),
      }),
    )
    .optional(),
  /** Steps of a talent ladder, from the first to the last. */
  rungs: z.array(RecordRefSchema.extend({ rung: z.string().nullable() })).optional(),
  phase: z.number().int().nullable().optional(),
  rung: z.string().nullable().optional(),
  indicator: RecordRefSchema.nullable().optional(),
  definition: LocalTextSchema.nullable().optional(),
  subject: RecordRefSchema.nullable().optional(),
  of: RecordRefSchema.nullable().optional(),
  reference: RecordRefSchema.nullable().optional(),
  asWritten: z.string().nullable().optional(),
  observations: z.array(ObservationSchema).optional(),
  speaker: RecordRefSchema.nullable().optional(),
  event: RecordRefSchema.nullable().optional(),
  statement: LocalTextSchema.optional(),
  outlet: LocalTextSchema.nullable().optional(),
  language: z.string().nullable().optional(),
  /** `responsible`: who answers for this side today; told only to those who may read what is internal. */
  members: z
    .array(
      RecordRefSchema.extend({
        country: z.string().nullable(),
        responsible: LocalTextSchema.nullable(),
      }),
    )
    .optional(),
  /** `lineDate`: where it stands on the line of time; a visit without dates of its own by its first stop, an agreement by its last stage. */
  records: z.array(ListedRecordSchema.extend({ lineDate: RecordDateSchema.nullable() })).optional(),
  /** Events that only one member held, in the time between; they belong to no partnership. */
  oneSided: z.array(z.object({ member: z.uuid(), record: RecordSummarySchema })).optional(),
  /** Who stands behind the partnership's records, and in how many of them. */
  organisations: z
    .array(RecordRefSchema.extend({ country: z.string().nullable(), count: z.number().int() }))
    .optional(),
});
export type Noun = z.output<typeof NounSchema>;

export const RecordPageSchema = RecordSummarySchema.extend({
  aliases: z.array(z.string()),
  revision: z.number().int(),
  noun: NounSchema,
  facts: z.array(FactSchema),
  links: z.array(LinkSchema),
  related: z.array(RelatedSchema),
  /** Statements of other records that name this one. */
  mentions: z.array(z.object({ key: z.string(), record: RecordSummarySchema })),
  /** Values of indicators that count this record, or what belongs to it. */
  figures: z.array(ObservationSchema),
  citations: z.array(CitationSchema),
});
export type RecordPage = z.output<typeof RecordPageSchema>;

const IdParams = z.object({ id: z.uuid() });

export const listRecords = operation({
  id: "listRecords",
  method: "GET",
  path: "/api/records",
  tag: "record",
  summary:
    "List records of one kind, newest date first where they have one, else by name; without a kind, the newest dated ones",
  action: "public",
  query: z.object({
    kind: RecordKindSchema.optional(),
    region: z.uuid().optional(),
    field: z.string().max(60).optional(),
    subkind: z.string().max(60).optional(),
    limit: z.coerce.number().int().min(1).max(500).default(300),
    offset: z.coerce.number().int().min(0).default(0),
    /** With the sources of every record of the list. */
    cited: z.enum(["yes"]).optional(),
  }),
  status: 200,
  answer: z.object({
    total: z.number().int(),
    records: z.array(ListedRecordSchema),
    citations: z.array(CitationSchema).optional(),
  }),
});

export const readRecord = operation({
  id: "readRecord",
  method: "GET",
  path: "/api/records/:id",
  tag: "record",
  summary: "Read a record with what is known about it, its links from both ends and its sources",
  action: "public",
  params: IdParams,
  status: 200,
  answer: RecordPageSchema,
});

export const readRecordCalendar = operation({
  id: "readRecordCalendar",
  method: "GET",
  path: "/api/records/:id/calendar.ics",
  tag: "record",
  summary:
    "An event, the stops of a visit or the next date of a series as a calendar file: hours in UTC, days as days, plans tentative",
  action: "public",
  params: IdParams,
  status: 200,
  produces: "text/calendar; charset=utf-8",
  answer: z.instanceof(Uint8Array),
});

export const countRecords = operation({
  id: "countRecords",
  method: "GET",
  path: "/api/record-counts",
  tag: "record",
  summary: "Count the records of each kind",
  action: "public",
  status: 200,
  answer: z.object({ counts: z.array(z.object({ kind: RecordKindSchema, count: z.number().int() })) }),
});

export const readProjectLadder = operation({
  id: "readProjectLadder",
  method: "GET",
  path: "/api/project-ladder",
  tag: "record",
  summary: "Projects by the rung that each has reached, with their amounts by currency; a project counts once",
  action: "public",
  status: 200,
  answer: z.object({
    rungs: z.array(
      z.object({
        rung: z.enum(projectRungs),
        projects: z.array(RecordRefSchema),
        amounts: z.array(z.object({ currency: z.string(), status: FactStatusSchema, amountMinor: z.number() })),
        withoutAmount: z.number().int(),
      }),
    ),
    /** Projects that stand on no rung: channels, programmes of people, and what was dropped. */
    without: z.number().int(),
  }),
});
export type ProjectLadder = z.output<typeof readProjectLadder.answer>;

export const searchRecord = operation({
  id: "searchRecord",
  method: "GET",
  path: "/api/search",
  tag: "record",
  summary: "Search everything the asker may see, in Korean, Chinese and English at once",
  action: "public",
  query: z.object({
    q: z.string().trim().min(1).max(200),
    kind: RecordKindSchema.optional(),
    limit: z.coerce.number().int().min(1).max(50).default(20),
  }),
  status: 200,
  answer: z.object({
    tookMs: z.number(),
    searched: z.number().int(),
    hits: z.array(
      z.object({
        record: RecordSummarySchema,
        matched: z.string(),
        spans: z.array(z.tuple([z.number().int(), z.number().int()])),
        /** Who tells of it: its own sources, of an indicator those of its values. */
        citations: z.array(CitationSchema),
      }),
    ),
  }),
});

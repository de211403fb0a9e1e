import { z } from "zod";
import { operation } from "./operation.ts";
import { ParticipantSchema } from "./directory.ts";
import { EventParams } from "./events.ts";
import { InstantSchema, LocalTextSchema } from "./values.ts";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export const SlotSchema = z.object({
  id: z.uuid(),
  ordinal: z.number().int(),
  round: z.number().int(),
  startsAt: InstantSchema,
  endsAt: InstantSchema,
});
export const PlaceSchema = z.object({
  id: z.uuid(),
  kind: z.enum(["table", "private-room", "online-room"]),
  label: z.string(),
  hall: z.string().nullable(),
  ordinal: z.number().int(),
  isUsable: z.boolean(),
  facts: z.record(z.string(), z.unknown()),
});
export const InterpreterSchema = z.object({
  id: z.uuid(),
  names: LocalTextSchema,
  pairs: z.array(z.array(z.string())),
  modes: z.array(z.string()),
  maxMeetings: z.number().int(),
  maxConsecutive: z.number().int(),
  isActive: z.boolean(),
  unavailable: z.array(z.uuid()),
  meetings: z.number().int(),
});
export type InterpreterView = z.output<typeof InterpreterSchema>;

/** Why something is as it is, as a code of formats.md and the things it names; words are `timetable.reason.<code>`. */
export const CauseSchema = z.object({
  code: z.string(),
  resource: z.string().nullable(),
  slots: z.array(z.uuid()),
  args: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Cause = z.output<typeof CauseSchema>;

export const MeetingSchema = z.object({
  id: z.uuid(),
  nearId: z.uuid(),
  farId: z.uuid(),
  mode: z.enum(["onsite", "online"]),
  value: z.number().int(),
  isMust: z.boolean(),
  isLocked: z.boolean(),
  needsInterpreter: z.boolean(),
  state: z.enum(["scheduled", "waiting", "cancelled"]),
  slotId: z.uuid().nullable(),
  placeId: z.uuid().nullable(),
  interpreterId: z.uuid().nullable(),
  reasons: z.array(CauseSchema),
});
export type MeetingView = z.output<typeof MeetingSchema>;

/** The weights in words: nobody sets numbers. */
export const TimetableSettingsSchema = z.object({
  floor: z.number().int().min(0).max(20),
  fairness: z.enum(["off", "some", "strong"]),
  breaks: z.enum(["any", "few", "fewest"]),
  tableChanges: z.enum(["any", "few", "fewest"]),
  source: z.enum(["choices", "choices-and-recommendations"]),
  maxMeetingsPerOrganisation: z.number().int().min(1).max(60).nullable(),
  maxConsecutiveInterpreting: z.number().int().min(1).max(20),
  seconds: z.number().int().min(1).max(600),
});
export type TimetableSettings = z.output<typeof TimetableSettingsSchema>;

/** What a trial changes: a what-if of a run, by its code and facts. */
export const TrialSchema = z.object({
  runId: z.uuid(),
  code: z.enum(["interpreter", "table", "online-room", "slot", "delegate", "more-meetings"]),
  args: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Trial = z.output<typeof TrialSchema>;

export const RunSchema = z.object({
  id: z.uuid(),
  number: z.number().int(),
  state: z.enum(["running", "done", "cancelled", "failed", "impossible"]),
  jobId: z.uuid().nullable(),
  startedAt: InstantSchema,
  endedAt: InstantSchema.nullable(),
  settings: TimetableSettingsSchema,
  isDraft: z.boolean(),
  /** Set where the run tries a what-if of another: it is there to compare, and no draft can be made of it. */
  trial: TrialSchema.nullable(),
  summary: z
    .object({
      held: z.number().int(),
      candidates: z.number().int(),
      mustHeld: z.number().int(),
      must: z.number().int(),
      total: z.number(),
      bound: z.number().nullable(),
      gap: z.number().nullable(),
      isOptimal: z.boolean(),
      breaks: z.number().int(),
      tableChanges: z.number().int(),
      belowFloor: z.number().int(),
      seconds: z.number(),
      iterations: z.number(),
      spread: z.array(
        z.object({
          side: z.string(),
          counts: z.array(z.object({ meetings: z.number().int(), organisations: z.number().int() })),
        }),
      ),
      below: z.array(z.object({ organisation: ParticipantSchema, held: z.number().int(), asked: z.number().int() })),
      reasons: z.array(z.object({ code: z.string(), count: z.number().int() })),
      whatIfs: z.array(
        z.object({
          code: z.string(),
          args: z.record(z.string(), z.union([z.string(), z.number()])),
          boundChange: z.number(),
        }),
      ),
      conflict: z.array(CauseSchema),
      /** A small set of locked meetings that cannot be held together; empty where the run is a timetable. */
      conflictMeetings: z.array(z.object({ nearId: z.uuid(), farId: z.uuid() })).default([]),
    })
    .nullable(),
});
export type Run = z.output<typeof RunSchema>;

export const DraftSchema = z.object({
  revision: z.number().int(),
  runId: z.uuid().nullable(),
  publishedVersion: z.number().int().nullable(),
  changedSincePublication: z.number().int(),
  /** Who changed the draft last, and which meeting; null for a whole run or where nobody has. */
  lastChange: z.object({ by: z.string(), meetingId: z.string().nullable() }).nullable(),
  timeZone: z.string(),
  slots: z.array(SlotSchema),
  places: z.array(PlaceSchema),
  interpreters: z.array(InterpreterSchema),
  organisations: z.array(ParticipantSchema),
  meetings: z.array(MeetingSchema),
});
export type Draft = z.output<typeof DraftSchema>;

export const readTimetableSettings = operation({
  id: "readTimetableSettings",
  method: "GET",
  path: "/api/events/:eventId/timetable/settings",
  tag: "timetable",
  summary: "Read how the timetable is to be made",
  action: "timetable.manage",
  params: EventParams,
  status: 200,
  answer: TimetableSettingsSchema,
});
export const writeTimetableSettings = operation({
  id: "writeTimetableSettings",
  method: "PUT",
  path: "/api/events/:eventId/timetable/settings",
  tag: "timetable",
  summary: "Set how the timetable is to be made",
  action: "timetable.manage",
  params: EventParams,
  body: TimetableSettingsSchema,
  status: 200,
  answer: TimetableSettingsSchema,
});
export const startRun = operation({
  id: "startRun",
  method: "POST",
  path: "/api/events/:eventId/timetable/runs",
  tag: "timetable",
  summary: "Make a timetable; runs as a job, can be stopped and kept",
  action: "timetable.manage",
  params: EventParams,
  body: TimetableSettingsSchema.partial().extend({ keepLocked: z.boolean().default(true) }),
  status: 202,
  answer: z.object({ runId: z.uuid(), jobId: z.uuid() }),
});
export const tryWhatIf = operation({
  id: "tryWhatIf",
  method: "POST",
  path: "/api/events/:eventId/timetable/runs/:runId/what-ifs/:index/try",
  tag: "timetable",
  summary: "Make a timetable as if a what-if of this run were so; a run beside it, to compare",
  action: "timetable.manage",
  params: EventParams.extend({ runId: z.uuid(), index: z.coerce.number().int().min(0).max(99) }),
  status: 202,
  answer: z.object({ runId: z.uuid(), jobId: z.uuid() }),
});
export const dropTrial = operation({
  id: "dropTrial",
  method: "DELETE",
  path: "/api/events/:eventId/timetable/runs/:runId",
  tag: "timetable",
  summary: "Drop the run of a what-if",
  action: "timetable.manage",
  params: EventParams.extend({ runId: z.uuid() }),
  status: 204,
  answer: z.undefined(),
});
export const listRuns = operation({
  id: "listRuns",
  method: "GET",
  path: "/api/events/:eventId/timetable/runs",
  tag: "timetable",
  summary: "Runs of the scheduler, newest first",
  action: "timetable.manage",
  params: EventParams,
  status: 200,
  answer: z.object({ runs: z.array(RunSchema) }),
});
export const readRun = operation({
  id: "readRun",
  method: "GET",
  path: "/api/events/:eventId/timetable/runs/:runId",
  tag: "timetable",
  summary: "Read one run with its result",
  action: "timetable.manage",
  params: EventParams.extend({ runId: z.uuid() }),
  status: 200,
  answer: RunSchema,
});
export const useRun = operation({
  id: "useRun",
  method: "POST",
  path: "/api/events/:eventId/timetable/runs/:runId/use",
  tag: "timetable",
  summary: "Make a run's result the working draft (also the way back to an earlier run)",
  action: "timetable.manage",
  params: EventParams.extend({ runId: z.uuid() }),
  status: 200,
  answer: z.object({ revision: z.number().int(), scheduled: z.number().int() }),
});
/** What a run left without a place, the most wanted first, with why; `organisations` holds those they name. */
export const readUnplaced = operation({
  id: "readUnplaced",
  method: "GET",
  path: "/api/events/:eventId/timetable/runs/:runId/unplaced",
  tag: "timetable",
  summary: "Requests a run left without a place, with the causes of each",
  action: "timetable.manage",
  params: EventParams.extend({ runId: z.uuid() }),
  status: 200,
  answer: z.object({
    organisations: z.array(ParticipantSchema),
    requests: z.array(
      z.object({
        nearId: z.uuid(),
        farId: z.uuid(),
        value: z.number().int(),
        isMust: z.boolean(),
        causes: z.array(CauseSchema),
      }),
    ),
  }),
});
const ChangesSchema = z.object({
  added: z.number().int(),
  dropped: z.number().int(),
  moved: z.number().int(),
  same: z.number().int(),
});
export const exportUnplaced = operation({
  id: "exportUnplaced",
  method: "GET",
  path: "/api/events/:eventId/timetable/runs/:runId/unplaced.xlsx",
  tag: "timetable",
  summary: "Requests a run left without a place, as Excel",
  action: "export.lists",
  params: EventParams.extend({ runId: z.uuid() }),
  status: 200,
  produces: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  answer: z.instanceof(Uint8Array),
});
export const compareRuns = operation({
  id: "compareRuns",
  method: "GET",
  path: "/api/events/:eventId/timetable/runs/:runId/compared/:otherId",
  tag: "timetable",
  summary: "What a run holds that another did not, and what it moved",
  action: "timetable.manage",
  params: EventParams.extend({ runId: z.uuid(), otherId: z.uuid() }),
  status: 200,
  answer: ChangesSchema,
});
export const readDraft = operation({
  id: "readDraft",
  method: "GET",
  path: "/api/events/:eventId/timetable/draft",
  tag: "timetable",
  summary: "The working draft: slots, places, interpreters and meetings",
  action: "timetable.read-draft",
  params: EventParams,
  status: 200,
  answer: DraftSchema,
});

const MeetingParams = EventParams.extend({ meetingId: z.uuid() });
const PlacementSchema = z.object({ slotId: z.uuid(), placeId: z.uuid(), interpreterId: z.uuid().nullable() });

export const readMoveOptions = operation({
  id: "readMoveOptions",
  method: "GET",
  path: "/api/events/:eventId/timetable/meetings/:meetingId/moves",
  tag: "timetable",
  summary: "Every cell where a meeting could be held instead, with what each would cost",
  action: "timetable.manage",
  params: MeetingParams,
  status: 200,
  answer: z.object({
    revision: z.number().int(),
    options: z.array(PlacementSchema.extend({ change: z.number() })),
    impossible: z.array(z.object({ slotId: z.uuid(), causes: z.array(CauseSchema) })),
  }),
});
export const moveMeeting = operation({
  id: "moveMeeting",
  method: "POST",
  path: "/api/events/:eventId/timetable/meetings/:meetingId/move",
  tag: "timetable",
  summary: "Hold a meeting at another slot, place or with another interpreter; a conflict is refused and explained",
  action: "timetable.manage",
  params: MeetingParams,
  body: z.strictObject({ revision: z.number().int(), to: PlacementSchema.nullable() }),
  status: 200,
  answer: z.object({ revision: z.number().int(), meeting: MeetingSchema, change: z.number() }),
});
export const lockMeeting = operation({
  id: "lockMeeting",
  method: "POST",
  path: "/api/events/:eventId/timetable/meetings/:meetingId/lock",
  tag: "timetable",
  summary: "Lock a meeting where it is, or unlock it",
  action: "timetable.manage",
  params: MeetingParams,
  body: z.strictObject({ isLocked: z.boolean() }),
  status: 200,
  answer: z.object({ revision: z.number().int(), meeting: MeetingSchema }),
});
export const explainMeeting = operation({
  id: "explainMeeting",
  method: "GET",
  path: "/api/events/:eventId/timetable/meetings/:meetingId/explanation",
  tag: "timetable",
  summary: "Why a meeting is where it is and not at another slot, or why it has no place",
  action: "timetable.manage",
  params: MeetingParams,
  query: z.object({ slotId: z.uuid().optional() }),
  status: 200,
  answer: z.object({ meeting: MeetingSchema, causes: z.array(CauseSchema), change: z.number().nullable() }),
});

export const readInterpreterOptions = operation({
  id: "readInterpreterOptions",
  method: "GET",
  path: "/api/events/:eventId/timetable/meetings/:meetingId/interpreters",
  tag: "timetable",
  summary: "Who could interpret a scheduled meeting where it is, with each one's load, and why the others cannot",
  action: "timetable.manage",
  params: MeetingParams,
  status: 200,
  answer: z.object({
    revision: z.number().int(),
    interpreters: z.array(
      z.object({
        interpreterId: z.uuid(),
        meetings: z.number().int(),
        maxMeetings: z.number().int(),
        /** Change of the total; null for one who cannot. */
        change: z.number().nullable(),
        causes: z.array(CauseSchema),
      }),
    ),
  }),
});
export const readCandidates = operation({
  id: "readCandidates",
  method: "GET",
  path: "/api/events/:eventId/timetable/candidates",
  tag: "timetable",
  summary: "Waiting requests that an empty cell could take, the one that adds most first",
  action: "timetable.manage",
  params: EventParams,
  query: z.object({
    slotId: z.uuid(),
    placeId: z.uuid().optional(),
    organisationId: z.uuid().optional(),
    interpreterId: z.uuid().optional(),
  }),
  status: 200,
  answer: z.object({
    revision: z.number().int(),
    candidates: z.array(PlacementSchema.extend({ meetingId: z.uuid(), change: z.number() })),
  }),
});
export const readPublishPreview = operation({
  id: "readPublishPreview",
  method: "GET",
  path: "/api/events/:eventId/timetable/publish-preview",
  tag: "timetable",
  summary: "What publishing the working draft would do, in numbers",
  action: "timetable.manage",
  params: EventParams,
  status: 200,
  answer: z.object({
    revision: z.number().int(),
    nextVersion: z.number().int(),
    meetings: z.number().int(),
    waiting: z.number().int(),
    organisations: z.number().int(),
    interpreters: z.number().int(),
    /** Against the version before; all added where there is none. */
    changes: ChangesSchema,
    /** Organisations and interpreters whose own timetable is another one than in the version before. */
    organisationsChanged: z.number().int(),
    interpretersChanged: z.number().int(),
  }),
});

export const VersionSchema = z.object({
  number: z.number().int(),
  publishedAt: InstantSchema,
  publishedBy: z.string(),
  note: z.string().nullable(),
  meetings: z.number().int(),
});
export const listVersions = operation({
  id: "listVersions",
  method: "GET",
  path: "/api/events/:eventId/timetable/versions",
  tag: "timetable",
  summary: "Published versions, newest first",
  action: "timetable.read-published",
  params: EventParams,
  status: 200,
  answer: z.object({ versions: z.array(VersionSchema) }),
});
export const publishTimetable = operation({
  id: "publishTimetable",
  method: "POST",
  path: "/api/events/:eventId/timetable/versions",
  tag: "timetable",
  summary: "Publish the working draft as an immutable version",
  action: "timetable.manage",
  params: EventParams,
  body: z.strictObject({ revision: z.number().int(), note: z.string().max(500).optional() }),
  status: 201,
  answer: VersionSchema,
});

/** A published version as it was: nothing in it changes when the draft does. */
export const PublishedSchema = z.object({
  event: z.object({ id: z.uuid(), names: LocalTextSchema, timeZone: z.string() }),
  version: VersionSchema,
  slots: z.array(SlotSchema),
  places: z.array(PlaceSchema),
  interpreters: z.array(InterpreterSchema.pick({ id: true, names: true, pairs: true })),
  organisations: z.array(ParticipantSchema),
  meetings: z.array(
    MeetingSchema.pick({
      id: true,
      nearId: true,
      farId: true,
      mode: true,
      isMust: true,
      slotId: true,
      placeId: true,
      interpreterId: true,
    }),
  ),
});
export type Published = z.output<typeof PublishedSchema>;
export const readVersion = operation({
  id: "readVersion",
  method: "GET",
  path: "/api/events/:eventId/timetable/versions/:number",
  tag: "timetable",
  summary: "Read a published version",
  action: "timetable.read-published",
  params: EventParams.extend({ number: z.coerce.number().int().positive() }),
  status: 200,
  answer: PublishedSchema,
});

/** The newest version as one reader sees it, and the version before as far as it concerns the same reader. */
const OwnTimetableSchema = z.object({ published: PublishedSchema, previous: PublishedSchema.nullable() });
export type OwnTimetable = z.output<typeof OwnTimetableSchema>;
export const readOrganisationTimetable = operation({
  id: "readOrganisationTimetable",
  method: "GET",
  path: "/api/events/:eventId/timetable/organisations/:organisationId",
  tag: "timetable",
  summary: "An organisation's meetings in the newest published version",
  action: "timetable.read-published",
  params: EventParams.extend({ organisationId: z.uuid() }),
  status: 200,
  answer: OwnTimetableSchema,
});
export const readInterpreterTimetable = operation({
  id: "readInterpreterTimetable",
  method: "GET",
  path: "/api/events/:eventId/timetable/interpreters/:interpreterId",
  tag: "timetable",
  summary: "An interpreter's assignments in the newest published version",
  action: "timetable.read-published",
  params: EventParams.extend({ interpreterId: z.uuid() }),
  status: 200,
  answer: OwnTimetableSchema,
});
export const readPlaceTimetable = operation({
  id: "readPlaceTimetable",
  method: "GET",
  path: "/api/events/:eventId/timetable/places/:placeId",
  tag: "timetable",
  summary: "A table's or online room's meetings in the newest published version",
  action: "timetable.read-published",
  params: EventParams.extend({ placeId: z.uuid() }),
  status: 200,
  answer: OwnTimetableSchema,
});
/** The QR code of a print: leads to the live page of an organisation, an interpreter or a place. */
export const drawTimetableCode = operation({
  id: "drawTimetableCode",
  method: "GET",
  path: "/api/events/:eventId/timetable/:of/:id/code.svg",
  tag: "timetable",
  summary: "QR code that leads to a live timetable page",
  action: "timetable.read-published",
  params: EventParams.extend({ of: z.enum(["organisations", "interpreters", "places"]), id: z.uuid() }),
  query: z.object({ lang: z.enum(["ko", "zh", "en"]).optional() }),
  status: 200,
  produces: "image/svg+xml",
  answer: z.instanceof(Uint8Array),
});
export const exportVersion = operation({
  id: "exportVersion",
  method: "GET",
  path: "/api/events/:eventId/timetable/versions/:number/timetable.xlsx",
  tag: "timetable",
  summary: "A published version as Excel: by time, by organisation, by table, by interpreter",
  action: "export.lists",
  params: EventParams.extend({ number: z.coerce.number().int().positive() }),
  status: 200,
  produces: xlsx,
  answer: z.instanceof(Uint8Array),
});
export const calendarOfOrganisation = operation({
  id: "calendarOfOrganisation",
  method: "GET",
  path: "/api/events/:eventId/timetable/versions/:number/organisations/:organisationId/calendar.ics",
  tag: "timetable",
  summary: "An organisation's meetings as a calendar file, in UTC",
  action: "timetable.read-published",
  params: EventParams.extend({ number: z.coerce.number().int().positive(), organisationId: z.uuid() }),
  status: 200,
  produces: "text/calendar; charset=utf-8",
  answer: z.instanceof(Uint8Array),
});
export const calendarOfInterpreter = operation({
  id: "calendarOfInterpreter",
  method: "GET",
  path: "/api/events/:eventId/timetable/versions/:number/interpreters/:interpreterId/calendar.ics",
  tag: "timetable",
  summary: "An interpreter's assignments as a calendar file, in UTC",
  action: "timetable.read-published",
  params: EventParams.extend({ number: z.coerce.number().int().positive(), interpreterId: z.uuid() }),
  status: 200,
  produces: "text/calendar; charset=utf-8",
  answer: z.instanceof(Uint8Array),
});
/** Personal timetables, table cards or interpreter sheets as one PDF. */
export const printVersion = operation({
  id: "printVersion",
  method: "GET",
  path: "/api/events/:eventId/timetable/versions/:number/:sheet.pdf",
  tag: "timetable",
  summary: "Personal timetables, table cards or interpreter sheets as one PDF",
  action: "timetable.manage",
  params: EventParams.extend({
    number: z.coerce.number().int().positive(),
    sheet: z.enum(["personal", "tables", "interpreters"]),
  }),
  query: z.object({ lang: z.enum(["ko", "zh", "en"]).optional() }),
  status: 200,
  produces: "application/pdf",
  answer: z.instanceof(Uint8Array),
});

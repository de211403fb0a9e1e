import { z } from "zod";
import { operation } from "./operation.ts";
import { InstantSchema, LocalTextSchema, RecordDateSchema } from "./values.ts";

export const EventParams = z.object({ eventId: z.uuid() });

const PhaseSchema = z.object({
  phase: z.enum(["registration", "review", "choices", "timetable", "publication", "day", "report", "follow-up"]),
  startsOn: z.string(),
  endsOn: z.string(),
  state: z.enum(["done", "now", "later"]),
});

export const EventSummarySchema = z.object({
  id: z.uuid(),
  names: LocalTextSchema,
  shortName: LocalTextSchema.nullable(),
  kind: z.string(),
  timeZone: z.string(),
  startsAt: InstantSchema.nullable(),
  endsAt: InstantSchema.nullable(),
  date: RecordDateSchema.nullable(),
  isDomestic: z.boolean(),
  isDemo: z.boolean(),
  isPublished: z.boolean(),
});
export type EventSummary = z.output<typeof EventSummarySchema>;

/** A sentence of the page or one thing to do, as a code and its arguments: each language writes its own words (`lead.<code>`, `todo.<code>`). */
const SpokenSchema = z.object({ code: z.string(), args: z.record(z.string(), z.union([z.string(), z.number()])) });
/** Where an act leads: a page of the event. */
const PageSchema = z.enum([
  "intake",
  "directory",
  "recommendations",
  "choices",
  "schedule",
  "timetable",
  "interpreters",
  "venue",
  "settings",
  "publication",
]);

export const EventHomeSchema = z.object({
  event: EventSummarySchema,
  today: z.string(),
  phases: z.array(PhaseSchema),
  lead: SpokenSchema.extend({ act: PageSchema }),
  todos: z.array(SpokenSchema.extend({ act: PageSchema, dueOn: z.string().nullable() })),
  figures: z.object({
    organisations: z.number().int(),
    bySide: z.array(z.object({ side: z.string(), count: z.number().int() })),
    onsite: z.number().int(),
    online: z.number().int(),
    hybrid: z.number().int(),
    requests: z.number().int(),
    must: z.number().int(),
    meet: z.number().int(),
    slots: z.number().int(),
    tables: z.number().int(),
    onlineRooms: z.number().int(),
    scheduled: z.number().int(),
    publishedVersion: z.number().int().nullable(),
  }),
  interpreting: z.array(z.object({ pair: z.array(z.string()), needed: z.number().int(), available: z.number().int() })),
  activity: z.array(z.object({ at: InstantSchema, actor: z.string(), action: z.string(), detail: z.unknown() })),
});
export type EventHome = z.output<typeof EventHomeSchema>;

export const listEvents = operation({
  id: "listEvents",
  method: "GET",
  path: "/api/events",
  tag: "events",
  summary: "List the events that are run in the product and that the asker takes part in running",
  action: "signed-in",
  status: 200,
  answer: z.object({ events: z.array(EventSummarySchema) }),
});

export const readEventHome = operation({
  id: "readEventHome",
  method: "GET",
  path: "/api/events/:eventId/home",
  tag: "events",
  summary: "Read an event's home: what is the case, what to do next, the figures",
  action: "event.read",
  params: EventParams,
  status: 200,
  answer: EventHomeSchema,
});

export const createEvent = operation({
  id: "createEvent",
  method: "POST",
  path: "/api/events",
  tag: "events",
  summary: "Create an event to be run in the product",
  action: "event.create",
  body: z.strictObject({
    names: LocalTextSchema,
    kind: z.enum(["matching-conference", "conference", "seminar", "ceremony", "forum", "briefing", "expo"]),
    timeZone: z.string().min(1).max(60),
    startsOn: z.iso.date(),
    endsOn: z.iso.date(),
    isDomestic: z.boolean().default(false),
  }),
  status: 201,
  answer: EventSummarySchema,
});

/** What the organiser can set, in the words of the settings page. */
export const EventSettingsSchema = z.object({
  names: LocalTextSchema,
  shortName: LocalTextSchema.nullable(),
  timeZone: z.string(),
  isDomestic: z.boolean(),
  phases: z.array(z.object({ phase: PhaseSchema.shape.phase, startsOn: z.iso.date(), endsOn: z.iso.date() })),
});

export const readEventSettings = operation({
  id: "readEventSettings",
  method: "GET",
  path: "/api/events/:eventId/settings",
  tag: "events",
  summary: "Read what the organiser has set",
  action: "event.read",
  params: EventParams,
  status: 200,
  answer: EventSettingsSchema.extend({ revision: z.number().int() }),
});

export const writeEventSettings = operation({
  id: "writeEventSettings",
  method: "PUT",
  path: "/api/events/:eventId/settings",
  tag: "events",
  summary: "Change names, zone and phases of an event",
  action: "event.manage",
  params: EventParams,
  body: EventSettingsSchema.extend({ revision: z.number().int() }),
  status: 200,
  answer: EventSettingsSchema.extend({ revision: z.number().int() }),
});

export const exportEvents = operation({
  id: "exportEvents",
  method: "GET",
  path: "/api/events.xlsx",
  tag: "events",
  summary: "The events that the asker takes part in running, as Excel",
  action: "signed-in",
  status: 200,
  produces: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  answer: z.instanceof(Uint8Array),
});

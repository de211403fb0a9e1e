import { z } from "zod";
import { EventParams } from "./events.ts";
import { operation } from "./operation.ts";
import { CauseSchema } from "./timetable.ts";
import { InstantSchema } from "./values.ts";

/** What happens on the day. `fromSlotId` of a late arrival is the first slot that the organisation can attend. */
export const IncidentSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("no-show"), organisationId: z.uuid() }),
  z.strictObject({ kind: z.literal("late-arrival"), organisationId: z.uuid(), fromSlotId: z.uuid() }),
  z.strictObject({ kind: z.literal("interpreter-ill"), interpreterId: z.uuid() }),
  z.strictObject({ kind: z.literal("table-gone"), placeId: z.uuid() }),
  z.strictObject({ kind: z.literal("meeting-added"), nearId: z.uuid(), farId: z.uuid() }),
  z.strictObject({ kind: z.literal("meeting-cancelled"), meetingId: z.uuid() }),
]);
export type DayIncident = z.output<typeof IncidentSchema>;

/**
 * How to repair. "least-change": nothing moves unless that saves a meeting. "keep-times": no meeting changes its time.
 * "fill-gaps": as the first, and meetings that wait may take what became free.
 */
export const repairPlans = ["least-change", "keep-times", "fill-gaps"] as const;
export const RepairPlanSchema = z.enum(repairPlans);
export type RepairPlan = z.output<typeof RepairPlanSchema>;

export const changeKinds = ["other-interpreter", "other-place", "moved", "dropped", "cancelled", "added"] as const;
export type DayChangeKind = (typeof changeKinds)[number];

const PlacementSchema = z.object({ slotId: z.uuid(), placeId: z.uuid(), interpreterId: z.uuid().nullable() });
export type Placement = z.output<typeof PlacementSchema>;

/**
 * What becomes of one meeting. "cancelled": the incident itself ends it; "dropped": it could not be saved, `causes` says
 * why. "other-interpreter" may come with another place; both are of the same time. `meetingId` is null for a new pair.
 */
export const DayChangeSchema = z.object({
  meetingId: z.uuid().nullable(),
  nearId: z.uuid(),
  farId: z.uuid(),
  kind: z.enum(changeKinds),
  before: PlacementSchema.nullable(),
  after: PlacementSchema.nullable(),
  causes: z.array(CauseSchema),
});
export type DayChange = z.output<typeof DayChangeSchema>;

/** Who must be told: `people` is how many there are of them, never who or how to reach them. */
export const ToldSchema = z.object({
  kind: z.enum(["organisation", "interpreter"]),
  id: z.uuid(),
  people: z.number().int(),
  meetings: z.number().int(),
});
export type Told = z.output<typeof ToldSchema>;

const TextsSchema = z.object({ ko: z.string(), zh: z.string(), en: z.string() });

const RepairAskedSchema = z.strictObject({
  incidents: z.array(IncidentSchema).min(1).max(20),
  /** The first slot that may still change; without it the first that has not begun. */
  fromSlotId: z.uuid().optional(),
  plan: RepairPlanSchema.default("least-change"),
});

export const RepairPreviewSchema = z.object({
  revision: z.number().int(),
  /** Stands for exactly this answer; accepting asks for it. */
  fingerprint: z.string(),
  plan: RepairPlanSchema,
  /** Null when every slot has begun: then nothing can change. */
  fromSlotId: z.uuid().nullable(),
  changes: z.array(DayChangeSchema),
  unchanged: z.number().int(),
  told: z.array(ToldSchema),
  people: z.number().int(),
  valueBefore: z.number(),
  valueAfter: z.number(),
  /** What each of them will read, change first. */
  texts: z.array(
    z.object({ kind: z.enum(["organisation", "interpreter"]), id: z.uuid(), sentences: z.array(TextsSchema) }),
  ),
});
export type RepairPreview = z.output<typeof RepairPreviewSchema>;

export const RepairSchema = z.object({
  id: z.uuid(),
  number: z.number().int(),
  acceptedAt: InstantSchema,
  acceptedBy: z.string(),
  plan: RepairPlanSchema,
  incidents: z.array(IncidentSchema),
  changes: z.array(DayChangeSchema),
  told: z.array(ToldSchema),
  undoneAt: InstantSchema.nullable(),
  publishedVersion: z.number().int().nullable(),
});
export type Repair = z.output<typeof RepairSchema>;

export const previewRepair = operation({
  id: "previewRepair",
  method: "POST",
  path: "/api/events/:eventId/day/repairs/preview",
  tag: "day",
  summary: "What repairing the timetable after incidents would change, for whom; writes nothing",
  action: "timetable.manage",
  params: EventParams,
  body: RepairAskedSchema,
  status: 200,
  answer: RepairPreviewSchema,
});
/** Refused as `changed-meanwhile` when the draft is another, or the same incidents no longer give the same answer. */
export const acceptRepair = operation({
  id: "acceptRepair",
  method: "POST",
  path: "/api/events/:eventId/day/repairs",
  tag: "day",
  summary: "Write a previewed repair into the draft, with what the incidents mean; nobody is told yet",
  action: "timetable.manage",
  params: EventParams,
  body: RepairAskedSchema.extend({ revision: z.number().int(), fingerprint: z.string() }),
  status: 200,
  answer: z.object({
    repairId: z.uuid(),
    revision: z.number().int(),
    told: z.array(ToldSchema),
    people: z.number().int(),
  }),
});
export const listIncidents = operation({
  id: "listIncidents",
  method: "GET",
  path: "/api/events/:eventId/day/incidents",
  tag: "day",
  summary: "Incidents of the day with their repairs, newest first, and whom the next publication will tell",
  action: "timetable.manage",
  params: EventParams,
  status: 200,
  answer: z.object({
    revision: z.number().int(),
    repairs: z.array(RepairSchema),
    /** Of the repairs that are not published yet. */
    waiting: z.object({ told: z.array(ToldSchema), people: z.number().int() }),
  }),
});
export const undoRepair = operation({
  id: "undoRepair",
  method: "POST",
  path: "/api/events/:eventId/day/repairs/:repairId/undo",
  tag: "day",
  summary: "Take back the newest repair that is not published; refused when the draft changed since",
  action: "timetable.manage",
  params: EventParams.extend({ repairId: z.uuid() }),
  status: 200,
  answer: z.object({ revision: z.number().int() }),
});
/** One act: the draft becomes the next version, its notices are written and the letters posted, or none of it. */
export const publishRepair = operation({
  id: "publishRepair",
  method: "POST",
  path: "/api/events/:eventId/day/publish",
  tag: "day",
  summary: "Publish the repaired draft as the next version and tell those whose meetings changed",
  action: "timetable.manage",
  params: EventParams,
  body: z.strictObject({ revision: z.number().int() }),
  status: 200,
  answer: z.object({ version: z.number().int(), notices: z.number().int(), letters: z.number().int() }),
});

const NoticesSchema = z.object({
  notices: z.array(
    z.object({
      id: z.uuid(),
      version: z.number().int(),
      meetingId: z.uuid(),
      kind: z.enum(changeKinds),
      texts: TextsSchema,
      writtenAt: InstantSchema,
    }),
  ),
});
export const listOrganisationNotices = operation({
  id: "listOrganisationNotices",
  method: "GET",
  path: "/api/events/:eventId/day/organisations/:organisationId/notices",
  tag: "day",
  summary: "What an organisation was told of changes on the day, newest first",
  action: "timetable.read-published",
  params: EventParams.extend({ organisationId: z.uuid() }),
  status: 200,
  answer: NoticesSchema,
});
export const listInterpreterNotices = operation({
  id: "listInterpreterNotices",
  method: "GET",
  path: "/api/events/:eventId/day/interpreters/:interpreterId/notices",
  tag: "day",
  summary: "What an interpreter was told of changes on the day, newest first",
  action: "timetable.read-published",
  params: EventParams.extend({ interpreterId: z.uuid() }),
  status: 200,
  answer: NoticesSchema,
});

import { z } from "zod";
import { operation } from "./operation.ts";
import { EventParams } from "./events.ts";
import { InterpreterSchema, SlotSchema } from "./timetable.ts";
import { LocalTextSchema } from "./values.ts";
import { MayRelease } from "./venue.ts";

const language = z.string().regex(/^[a-z]{2,3}$/);

/** An interpreter as the organiser sees one; `revision` says which state a change was made from. */
export const InterpreterRowSchema = InterpreterSchema.extend({
  remarks: z.string().nullable(),
  revision: z.string(),
});
export type InterpreterRow = z.output<typeof InterpreterRowSchema>;

const InterpretersSchema = z.object({
  timeZone: z.string(),
  slots: z.array(SlotSchema),
  interpreters: z.array(InterpreterRowSchema),
});

const write = {
  names: LocalTextSchema,
  pairs: z
    .array(z.tuple([language, language]))
    .min(1)
    .max(20),
  modes: z
    .array(z.enum(["onsite", "online"]))
    .min(1)
    .max(2),
  maxConsecutive: z.number().int().min(1).max(20),
  maxMeetings: z.number().int().min(0).max(200),
  unavailable: z.array(z.uuid()).max(500),
  remarks: z.string().trim().max(500).nullable(),
};

export const listInterpreters = operation({
  id: "listInterpreters",
  method: "GET",
  path: "/api/events/:eventId/interpreters",
  tag: "interpreters",
  summary: "List the interpreters of an event: languages, hours, load",
  action: "event.read",
  params: EventParams,
  status: 200,
  answer: InterpretersSchema,
});

export const addInterpreter = operation({
  id: "addInterpreter",
  method: "POST",
  path: "/api/events/:eventId/interpreters",
  tag: "interpreters",
  summary: "Add an interpreter",
  action: "event.manage",
  params: EventParams,
  body: z.strictObject(write),
  status: 201,
  answer: InterpreterRowSchema,
});

export const changeInterpreter = operation({
  id: "changeInterpreter",
  method: "PUT",
  path: "/api/events/:eventId/interpreters/:interpreterId",
  tag: "interpreters",
  summary: "Change an interpreter's languages, hours or limits, or say that they do not come",
  action: "event.manage",
  params: EventParams.extend({ interpreterId: z.uuid() }),
  body: z.strictObject({ ...write, isActive: z.boolean(), revision: z.string().max(30), mayRelease: MayRelease }),
  status: 200,
  answer: InterpreterRowSchema,
});

export const exportInterpreters = operation({
  id: "exportInterpreters",
  method: "GET",
  path: "/api/events/:eventId/interpreters.xlsx",
  tag: "interpreters",
  summary: "The interpreters as Excel, in a form that an intake reads again, without contact data",
  action: "export.lists",
  params: EventParams,
  status: 200,
  produces: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  answer: z.instanceof(Uint8Array),
});

import { z } from "zod";
import { operation } from "./operation.ts";
import { EventParams } from "./events.ts";
import { InstantSchema } from "./values.ts";

const BatchParams = EventParams.extend({ batchId: z.uuid() });
const SourceSchema = z
  .object({ file: z.string(), sheet: z.string().optional(), row: z.number().optional(), record: z.number().optional() })
  .loose();

export const IntakeQuestionSchema = z.object({
  id: z.string(),
  kind: z.string(),
  text: z.object({ ko: z.string(), zh: z.string(), en: z.string() }),
  candidates: z.array(z.object({ id: z.string(), label: z.string() })),
  suggested: z.string().nullable(),
  sources: z.array(SourceSchema),
  answer: z.object({ choice: z.string().optional(), value: z.string().optional() }).nullable(),
});
export type IntakeQuestionView = z.output<typeof IntakeQuestionSchema>;

/** One thing that accepting would change: added, changed field by field, or gone from its sender's file. */
export const DifferenceSchema = z.object({
  kind: z.enum(["added", "changed", "gone"]),
  noun: z.enum(["organisation", "person", "interpreter", "slot", "place", "wish", "agreement", "indicator"]),
  id: z.string(),
  label: z.string(),
  detail: z.string().nullable(),
  fields: z.array(z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
  sources: z.array(SourceSchema),
});
export type Difference = z.output<typeof DifferenceSchema>;

export const IntakeBatchSchema = z.object({
  id: z.uuid(),
  state: z.enum(["reading", "questions", "ready", "accepted", "undone", "failed", "discarded"]),
  jobId: z.uuid().nullable(),
  createdAt: InstantSchema,
  acceptedAt: InstantSchema.nullable(),
  canUndo: z.boolean(),
  files: z.array(
    z.object({
      name: z.string(),
      byteCount: z.number().int(),
      records: z.number().int(),
      skipped: z.string().nullable(),
      /** An earlier file of the same sender, which this one takes the place of. */
      replaces: z.string().nullable(),
    }),
  ),
  /** Files taken in earlier that were read along, so that names and numbers of this mailbag find their firms. */
  readAlong: z.number().int(),
  counts: z.record(z.string(), z.number()),
  questions: z.array(IntakeQuestionSchema),
  /** Every organisation as read, while a question asks which firm is meant: an answer may choose one that is no candidate. */
  participants: z.array(z.object({ id: z.string(), label: z.string() })),
  differences: z.object({
    added: z.number().int(),
    changed: z.number().int(),
    gone: z.number().int(),
    unchanged: z.number().int(),
    items: z.array(DifferenceSchema),
  }),
  /** Rows that are one organisation: by what they were known to be one, whose row counts, and every value that was dropped. */
  merged: z.array(
    z.object({
      label: z.string(),
      key: z.enum(["registration-number", "name", "phone"]),
      sources: z.array(SourceSchema.extend({ role: z.enum(["wins", "superseded", "branch"]).nullable() })),
      dropped: z.array(
        z.object({
          field: z.string(),
          kept: z.string().nullable(),
          dropped: z.string().nullable(),
          source: SourceSchema,
        }),
      ),
    }),
  ),
  /** Organisations with similar names that were left apart. */
  leftApart: z.array(z.object({ names: z.array(z.string()) })),
  rejected: z.array(z.object({ reason: z.string(), name: z.string().nullable(), source: SourceSchema })),
  warnings: z.array(
    z.object({
      code: z.string(),
      label: z.string().nullable(),
      field: z.string(),
      raw: z.string(),
      taken: z.string().nullable(),
      source: SourceSchema,
    }),
  ),
  /** What each column of the batch's own tables was read as; a correction answers `question` with a field or `none`. */
  tables: z.array(
    z.object({
      file: z.string(),
      sheet: z.string(),
      kind: z.string(),
      fields: z.array(z.string()),
      columns: z.array(
        z.object({
          question: z.string(),
          header: z.string(),
          field: z.string().nullable(),
          basis: z.enum(["header", "content", "both", "remembered", "hidden", "none"]),
        }),
      ),
    }),
  ),
  problem: z.string().nullable(),
});
export type IntakeBatch = z.output<typeof IntakeBatchSchema>;

export const startIntake = operation({
  id: "startIntake",
  method: "POST",
  path: "/api/events/:eventId/intake",
  tag: "intake",
  summary: "Hand in files as the agencies mailed them; reading runs as a job",
  action: "intake.manage",
  params: EventParams,
  uploads: { filesMax: 40, bytesMax: 60 * 1024 * 1024 },
  status: 202,
  answer: z.object({ batchId: z.uuid(), jobId: z.uuid() }),
});

export const listIntakeBatches = operation({
  id: "listIntakeBatches",
  method: "GET",
  path: "/api/events/:eventId/intake",
  tag: "intake",
  summary: "Mailbags of an event, newest first",
  action: "intake.manage",
  params: EventParams,
  status: 200,
  answer: z.object({
    batches: z.array(
      IntakeBatchSchema.pick({
        id: true,
        state: true,
        jobId: true,
        createdAt: true,
        acceptedAt: true,
        canUndo: true,
        files: true,
        counts: true,
      }),
    ),
  }),
});

export const readIntakeBatch = operation({
  id: "readIntakeBatch",
  method: "GET",
  path: "/api/events/:eventId/intake/:batchId",
  tag: "intake",
  summary: "What reading a mailbag gave: questions, differences, what was merged, refused and repaired",
  action: "intake.manage",
  params: BatchParams,
  status: 200,
  answer: IntakeBatchSchema,
});

export const answerIntakeQuestions = operation({
  id: "answerIntakeQuestions",
  method: "PUT",
  path: "/api/events/:eventId/intake/:batchId/answers",
  tag: "intake",
  summary: "Answer questions of a mailbag (or none) and have it read again with the answers",
  action: "intake.manage",
  params: BatchParams,
  body: z.strictObject({
    answers: z
      .array(
        z.strictObject({
          question: z.string().max(200),
          choice: z.string().max(400).optional(),
          value: z.string().max(400).optional(),
        }),
      )
      .max(2000),
  }),
  status: 202,
  answer: z.object({ jobId: z.uuid() }),
});

export const acceptIntakeBatch = operation({
  id: "acceptIntakeBatch",
  method: "POST",
  path: "/api/events/:eventId/intake/:batchId/accept",
  tag: "intake",
  summary: "Take a mailbag in: everything it says is written, or nothing",
  action: "intake.manage",
  params: BatchParams,
  status: 200,
  answer: IntakeBatchSchema,
});

export const undoIntakeBatch = operation({
  id: "undoIntakeBatch",
  method: "POST",
  path: "/api/events/:eventId/intake/:batchId/undo",
  tag: "intake",
  summary: "Put the event back to what it was before the mailbag was taken in",
  action: "intake.manage",
  params: BatchParams,
  status: 200,
  answer: IntakeBatchSchema,
});

export const discardIntakeBatch = operation({
  id: "discardIntakeBatch",
  method: "POST",
  path: "/api/events/:eventId/intake/:batchId/discard",
  tag: "intake",
  summary: "Put a mailbag aside without taking it in",
  action: "intake.manage",
  params: BatchParams,
  status: 204,
  answer: z.undefined(),
});

export const exportIntakeBatch = operation({
  id: "exportIntakeBatch",
  method: "GET",
  path: "/api/events/:eventId/intake/:batchId/reading.xlsx",
  tag: "intake",
  summary:
    "What reading a mailbag gave, as Excel: questions, differences, left out, repairs, columns; contact data hidden as on the page",
  action: "intake.manage",
  params: BatchParams,
  status: 200,
  produces: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  answer: z.instanceof(Uint8Array),
});

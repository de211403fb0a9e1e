import { z } from "zod";
import { ParticipantSchema } from "./directory.ts";
import { EventParams } from "./events.ts";
import { operation } from "./operation.ts";
import { InstantSchema, LocaleSchema, LocalTextSchema } from "./values.ts";

export const readModels = operation({
  id: "readModels",
  method: "GET",
  path: "/api/models",
  tag: "models",
  summary: "Whether an outside model takes part, which, and what it is given; never its key",
  action: "signed-in",
  status: 200,
  answer: z.object({
    /** The service's host name; null when no model is set up. */
    host: z.string().nullable(),
    embeddingModel: z.string().nullable(),
    chatModel: z.string().nullable(),
    /** Texts whose vectors are kept, so that they are not sent again. */
    vectorsKept: z.int(),
    lastVectorAt: InstantSchema.nullable(),
  }),
});

export const DraftSchema = z.object({
  offerId: z.uuid(),
  locale: LocaleSchema,
  organisation: ParticipantSchema,
  direction: z.enum(["offer", "need"]),
  text: LocalTextSchema,
});
export type Draft = z.output<typeof DraftSchema>;

export const listDrafts = operation({
  id: "listDrafts",
  method: "GET",
  path: "/api/events/:eventId/translations",
  tag: "models",
  summary: "Machine translations of offers and needs that no person has approved yet",
  action: "directory.write",
  params: EventParams,
  status: 200,
  answer: z.object({
    /** False when no model for translation is set up. */
    isOn: z.boolean(),
    /** Texts that lack a language and were not rejected before. */
    missing: z.int(),
    drafts: z.array(DraftSchema),
  }),
});

export const makeDrafts = operation({
  id: "makeDrafts",
  method: "POST",
  path: "/api/events/:eventId/translations",
  tag: "models",
  summary: "Have missing languages of offers and needs drafted by the configured model; runs as a job",
  action: "directory.write",
  params: EventParams,
  status: 202,
  answer: z.object({ jobId: z.uuid() }),
});

export const settleDraft = operation({
  id: "settleDraft",
  method: "POST",
  path: "/api/events/:eventId/translations/:offerId/:locale",
  tag: "models",
  summary: "Approve a machine translation, as it is or edited, or reject it",
  action: "directory.write",
  params: EventParams.extend({ offerId: z.uuid(), locale: LocaleSchema }),
  body: z.discriminatedUnion("act", [
    z.strictObject({ act: z.literal("approve"), draft: z.string() }),
    z.strictObject({ act: z.literal("edit"), draft: z.string(), text: z.string().trim().min(1).max(4000) }),
    z.strictObject({ act: z.literal("reject"), draft: z.string() }),
  ]),
  status: 200,
  answer: z.object({ text: LocalTextSchema }),
});

import { z } from "zod";
import { EventParams } from "./events.ts";
import { operation } from "./operation.ts";
import { InstantSchema, LocalTextSchema } from "./values.ts";

const Spellings = z.array(z.string().trim().min(1).max(60)).max(8);

const TermSchema = z.object({
  id: z.uuid(),
  ko: z.array(z.string()),
  zh: z.array(z.string()),
  en: z.array(z.string()),
  /** What the term base calls it where it knows one of the spellings; null for a word that is new to it. */
  known: LocalTextSchema.nullable(),
  addedAt: InstantSchema,
});
export type EventTerm = z.output<typeof TermSchema>;

export const listTerms = operation({
  id: "listTerms",
  method: "GET",
  path: "/api/events/:eventId/terms",
  tag: "learning",
  summary: "Words of this event's own trade that recommendations and search know beside the term base",
  action: "recommendation.read",
  params: EventParams,
  status: 200,
  answer: z.object({ terms: z.array(TermSchema) }),
});

export const addTerm = operation({
  id: "addTerm",
  method: "POST",
  path: "/api/events/:eventId/terms",
  tag: "learning",
  summary: "Add a word in at least two languages; the next computation takes it in",
  action: "event.manage",
  params: EventParams,
  body: z.strictObject({ ko: Spellings, zh: Spellings, en: Spellings }),
  status: 201,
  answer: z.object({ id: z.uuid() }),
});

export const removeTerm = operation({
  id: "removeTerm",
  method: "DELETE",
  path: "/api/events/:eventId/terms/:termId",
  tag: "learning",
  summary: "Take an own word of the event out again",
  action: "event.manage",
  params: EventParams.extend({ termId: z.uuid() }),
  status: 200,
  answer: z.object({ removed: z.boolean() }),
});

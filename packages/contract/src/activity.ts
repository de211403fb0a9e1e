import { z } from "zod";
import { operation } from "./operation.ts";

export const ActivityEntry = z
  .object({
    id: z.int(),
    at: z.string(),
    actor: z.string(),
    onBehalfOf: z.string().nullable(),
    action: z.string(),
    eventId: z.uuid().nullable(),
    recordKind: z.string(),
    recordId: z.string(),
    detail: z.record(z.string(), z.unknown()),
  })
  .meta({ id: "ActivityEntry" });

const Page = z.object({
  before: z.coerce.number().int().positive().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
const Answer = z.object({ entries: z.array(ActivityEntry), next: z.int().nullable() });

export const listActivity = operation({
  id: "listActivity",
  method: "GET",
  path: "/api/activity",
  tag: "activity",
  summary: "Who did what, newest first, over the whole installation",
  action: "platform.administer",
  query: Page,
  status: 200,
  answer: Answer,
});

export const listEventActivity = operation({
  id: "listEventActivity",
  method: "GET",
  path: "/api/events/:eventId/activity",
  tag: "activity",
  summary: "Who did what in an event, newest first",
  action: "activity.read",
  params: z.object({ eventId: z.uuid() }),
  query: Page,
  status: 200,
  answer: Answer,
});

import { z } from "zod";

/** The one WebSocket of a page. The page names topics; the server says when one of them has a new revision. */
export const liveAddress = "/api/live";

/** From the page. `revision` is what it has seen; a newer one is told at once. */
export const LiveRequest = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("watch"), topic: z.string().min(3).max(200), revision: z.int().min(0).optional() }),
  z.strictObject({ type: z.literal("unwatch"), topic: z.string().max(200) }),
]);

/** From the server. `refused`: the topic may not be watched. `news`: fetch again, or use `payload` (progress of a job). */
export const LiveNews = z.discriminatedUnion("type", [
  z.object({ type: z.literal("news"), topic: z.string(), revision: z.int(), payload: z.unknown().optional() }),
  z.object({ type: z.literal("refused"), topic: z.string() }),
]);
export type LiveNews = z.output<typeof LiveNews>;

/** The topics there are: all of an event, a room of it, one job, one record. */
export const topics = {
  event: (eventId: string) => `event:${eventId}`,
  eventRoom: (eventId: string, room: string) => `event:${eventId}:${room}`,
  job: (jobId: string) => `job:${jobId}`,
  record: (recordId: string) => `record:${recordId}`,
} as const;

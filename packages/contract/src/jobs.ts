import { z } from "zod";
import { Problem } from "./problems.ts";
import { operation } from "./operation.ts";

/** Long work: what it is, how far it is and how it ended. `label` is in the reader's language. */
export const JobView = z
  .object({
    id: z.uuid(),
    kind: z.string(),
    eventId: z.uuid().nullable(),
    state: z.enum(["queued", "running", "done", "failed", "cancelled"]),
    done: z.int(),
    total: z.int().nullable(),
    label: z.string().nullable(),
    detail: z.unknown(),
    result: z.unknown(),
    problem: Problem.nullable(),
    createdAt: z.string(),
    startedAt: z.string().nullable(),
    endedAt: z.string().nullable(),
    isCancelling: z.boolean(),
  })
  .meta({ id: "Job" });

export type JobView = z.output<typeof JobView>;

const JobParams = z.object({ jobId: z.uuid() });

export const getJob = operation({
  id: "getJob",
  method: "GET",
  path: "/api/jobs/:jobId",
  tag: "jobs",
  summary: "State and progress of long work",
  action: "signed-in",
  params: JobParams,
  status: 200,
  answer: JobView,
});

export const cancelJob = operation({
  id: "cancelJob",
  method: "POST",
  path: "/api/jobs/:jobId/cancel",
  tag: "jobs",
  summary: "Ask long work to stop",
  action: "signed-in",
  params: JobParams,
  status: 202,
  answer: JobView,
});

export const listEventJobs = operation({
  id: "listEventJobs",
  method: "GET",
  path: "/api/events/:eventId/jobs",
  tag: "jobs",
  summary: "Long work of an event, newest first",
  action: "event.manage",
  params: z.object({ eventId: z.uuid() }),
  query: z.object({ limit: z.coerce.number().int().min(1).max(100).default(20) }),
  status: 200,
  answer: z.object({ jobs: z.array(JobView) }),
});

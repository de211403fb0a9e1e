import { z } from "zod";
import { operation } from "./operation.ts";

/** For load balancers and the operator: whether this server can do its work, and since when. */
export const Health = z
  .object({
    status: z.enum(["ok", "failing"]),
    version: z.string(),
    startedAt: z.string(),
    database: z.enum(["ok", "unreachable", "disk-full"]),
    jobsQueued: z.int().nullable(),
    freeBytes: z.number().nullable(),
  })
  .meta({ id: "Health" });

export const health = operation({
  id: "health",
  method: "GET",
  path: "/health",
  tag: "platform",
  summary: "Whether the server can do its work (503 when it cannot)",
  action: "public",
  status: 200,
  answer: Health,
});

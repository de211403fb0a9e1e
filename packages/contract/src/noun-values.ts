import { z } from "zod";
import { RecordRefSchema } from "./record.ts";
import { operation } from "./operation.ts";

export const readNounValues = operation({
  id: "readNounValues",
  method: "GET",
  path: "/api/records/:id/noun",
  tag: "record",
  summary: "What a form begins with: every field of the noun as it can be written back, and the records they name",
  action: "record.write",
  params: z.object({ id: z.uuid() }),
  status: 200,
  answer: z.object({
    revision: z.number().int(),
    visibility: z.enum(["public", "internal"]),
    isArchived: z.boolean(),
    values: z.record(z.string(), z.unknown()),
    refs: z.array(RecordRefSchema),
  }),
});

import { z } from "zod";
import { operation } from "./operation.ts";
import { InstantSchema } from "./values.ts";

/** Slides and handouts are seen by everybody who sees the record; documents only by officials. */
export const fileRoles = ["slides", "document"] as const;

export const RecordFileSchema = z
  .object({
    id: z.uuid(),
    role: z.enum(fileRoles),
    fileName: z.string(),
    mediaType: z.string(),
    byteCount: z.number().int(),
    addedAt: InstantSchema,
  })
  .meta({ id: "RecordFile" });
export type RecordFile = z.output<typeof RecordFileSchema>;

const IdParams = z.object({ id: z.uuid() });
const FileParams = z.object({ fileId: z.uuid() });

export const listRecordFiles = operation({
  id: "listRecordFiles",
  method: "GET",
  path: "/api/records/:id/files",
  tag: "record",
  summary: "Files of a record: slides for everybody who sees it, documents for officials",
  action: "public",
  params: IdParams,
  status: 200,
  answer: z.object({ files: z.array(RecordFileSchema) }),
});

export const addRecordFiles = operation({
  id: "addRecordFiles",
  method: "POST",
  path: "/api/records/:id/files",
  tag: "record",
  summary: "Add slides that everybody may see, or documents for officials",
  action: "record.write",
  params: IdParams,
  query: z.object({ role: z.enum(fileRoles).default("document") }),
  uploads: { filesMax: 10, bytesMax: 40 * 1024 * 1024 },
  status: 201,
  answer: z.object({ files: z.array(RecordFileSchema) }),
});

export const readRecordFile = operation({
  id: "readRecordFile",
  method: "GET",
  path: "/api/record-files/:fileId",
  tag: "record",
  summary: "Download a file of a record",
  action: "public",
  params: FileParams,
  status: 200,
  produces: "application/octet-stream",
  answer: z.instanceof(Uint8Array),
});

export const removeRecordFile = operation({
  id: "removeRecordFile",
  method: "DELETE",
  path: "/api/record-files/:fileId",
  tag: "record",
  summary: "Take a file of a record away; it stays in the history",
  action: "record.write",
  params: FileParams,
  status: 204,
  answer: z.undefined(),
});

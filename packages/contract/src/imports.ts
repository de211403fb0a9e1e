import { z } from "zod";
import { operation } from "./operation.ts";
import { RecordKindSchema, RecordRefSchema } from "./record.ts";
import { InstantSchema, LocalTextSchema } from "./values.ts";

/** Why a line is neither new nor the same nor a plain change; the text is the message `import.reason.<reason>`. */
export const unclearReasons = [
  "several-fit",
  "row-twice",
  "dates-differ",
  "parties-differ",
  "needs-second-person",
  "stage-not-next",
  "subject-unknown",
  "several-subjects",
  "not-a-figure",
  "unit-unknown",
  "no-source",
  "line-not-readable",
  "line-kind-unknown",
  "line-field-missing",
  "line-link-unknown",
  "record-unknown",
  "record-archived",
  "changed-since-export",
  "column-not-here",
  "column-unknown",
  "value-not-understood",
  "name-missing",
  "unit-missing",
  "not-your-region",
  "duty-not-here",
  "owner-several",
] as const;
export type UnclearReason = (typeof unclearReasons)[number];

export const ImportItemSchema = z.object({
  id: z.string(),
  change: z.enum(["added", "changed", "same", "unclear"]),
  /** A noun of the record, or an action item, which belongs to an agreement. */
  kind: z.union([RecordKindSchema, z.literal("action-item")]),
  names: LocalTextSchema,
  /** The record that it is about, where it stands already. */
  record: RecordRefSchema.nullable(),
  file: z.string(),
  sheet: z.string().nullable(),
  row: z.number().int().nullable(),
  /** `path` is a field of the noun (`editing.field.<path>`), of every record (`import.field.<path>`), or `item:<column>` of an action item. */
  fields: z.array(z.object({ path: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
  reason: z.enum(unclearReasons).nullable(),
  /** What the reason names: words of the file, or of the other candidates. */
  about: z.string().nullable(),
});
export type ImportItem = z.output<typeof ImportItemSchema>;

export const ImportSchema = z.object({
  id: z.uuid(),
  state: z.enum(["ready", "accepted", "undone", "discarded"]),
  createdAt: InstantSchema,
  createdBy: z.string().nullable(),
  acceptedAt: InstantSchema.nullable(),
  undoneAt: InstantSchema.nullable(),
  files: z.array(
    z.object({
      name: z.string(),
      byteCount: z.number().int(),
      holds: z.enum(["agreements", "indicators", "facts", "list", "nothing"]),
      skipped: z.string().nullable(),
    }),
  ),
  counts: z.object({ added: z.number(), changed: z.number(), same: z.number(), unclear: z.number() }),
});
export type RecordImport = z.output<typeof ImportSchema>;

export const ImportViewSchema = ImportSchema.extend({ items: z.array(ImportItemSchema) });
export type ImportView = z.output<typeof ImportViewSchema>;

const ImportParams = z.object({ importId: z.uuid() });
const tag = "imports";
const action = "record.write";

export const previewImport = operation({
  id: "previewImport",
  method: "POST",
  path: "/api/imports",
  tag,
  summary:
    "Read files for the record (registers, figures, facts, lists exported here) and compare them with it; nothing is written yet",
  action,
  uploads: { filesMax: 10, bytesMax: 20 * 1024 * 1024 },
  status: 201,
  answer: ImportViewSchema,
});

export const listImports = operation({
  id: "listImports",
  method: "GET",
  path: "/api/imports",
  tag,
  summary: "The newest imports of the record",
  action,
  status: 200,
  answer: z.object({ imports: z.array(ImportSchema) }),
});

export const readImport = operation({
  id: "readImport",
  method: "GET",
  path: "/api/imports/:importId",
  tag,
  summary: "One import with every difference, field by field",
  action,
  params: ImportParams,
  status: 200,
  answer: ImportViewSchema,
});

export const acceptImport = operation({
  id: "acceptImport",
  method: "POST",
  path: "/api/imports/:importId/accept",
  tag,
  summary: "Take in what was previewed, whole or not at all; refused where the record changed since the preview",
  action,
  params: ImportParams,
  body: z.strictObject({ leaveOut: z.array(z.string().max(400)).max(20_000).default([]) }),
  status: 200,
  answer: ImportViewSchema,
});

export const undoImport = operation({
  id: "undoImport",
  method: "POST",
  path: "/api/imports/:importId/undo",
  tag,
  summary:
    "Take an import back: what it added is archived, what it changed is as before; refused where somebody went on from it",
  action,
  params: ImportParams,
  status: 200,
  answer: ImportViewSchema,
});

export const exportRecords = operation({
  id: "exportRecords",
  method: "GET",
  path: "/api/records/export.xlsx",
  tag: "record",
  summary:
    "The list of one kind of record as Excel, headers in three languages; a corrected copy can be imported again",
  action: "public",
  query: z.object({ kind: RecordKindSchema }),
  produces: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  status: 200,
  answer: z.unknown(),
});

export const exportIndicators = operation({
  id: "exportIndicators",
  method: "GET",
  path: "/api/records/region_indicators.csv",
  tag: "record",
  summary: "The values of all indicators in the columns of region_indicators.csv, which can be imported again",
  action: "public",
  produces: "text/csv; charset=utf-8",
  status: 200,
  answer: z.unknown(),
});

import { z } from "zod";
import { linkRels } from "@bridgehead/domain/record/kinds";
import { operation } from "./operation.ts";
import { FactStatusSchema, InstantSchema, LocalTextSchema, QualifierSchema, RecordDateSchema } from "./values.ts";

const IdParams = z.object({ id: z.uuid() });
/** The revision that the person looked at: a change on an older one is refused, and nothing is lost. */
export const Looked = z.strictObject({ revision: z.number().int().positive() });
const Changed = z.object({ revision: z.number().int() });

export const ChangeSchema = z.object({
  revision: z.number().int(),
  at: InstantSchema,
  actor: z.string(),
  what: z.string(),
  fields: z.array(z.object({ path: z.string(), before: z.unknown(), after: z.unknown() })),
});
export type RecordChange = z.output<typeof ChangeSchema>;

export const readHistory = operation({
  id: "readHistory",
  method: "GET",
  path: "/api/records/:id/history",
  tag: "record",
  summary: "Every change of a record, newest first: who, when, which field, before and after",
  action: "record.read-internal",
  params: IdParams,
  query: z.object({ since: z.coerce.number().int().min(0).default(0) }),
  status: 200,
  answer: z.object({ changes: z.array(ChangeSchema) }),
});

export const updateRecord = operation({
  id: "updateRecord",
  method: "PATCH",
  path: "/api/records/:id",
  tag: "record",
  summary: "Change names, aliases, standing or visibility of a record",
  action: "record.write",
  params: IdParams,
  body: Looked.extend({
    names: LocalTextSchema.optional(),
    aliases: z.array(z.string().trim().min(1).max(200)).max(50).optional(),
    status: FactStatusSchema.optional(),
    qualifier: QualifierSchema.optional(),
    visibility: z.enum(["public", "internal"]).optional(),
  }),
  status: 200,
  answer: Changed,
});

export const archiveRecord = operation({
  id: "archiveRecord",
  method: "POST",
  path: "/api/records/:id/archive",
  tag: "record",
  summary: "Take a record out of all lists; refused while others rest on it, and undone with `restore`",
  action: "record.write",
  params: IdParams,
  body: Looked.extend({ restore: z.boolean().default(false) }),
  status: 200,
  answer: Changed,
});

export const writeLink = operation({
  id: "writeLink",
  method: "PUT",
  path: "/api/records/:id/links/:rel/:to",
  tag: "record",
  summary: "Link a record to another, or take the link away",
  action: "record.write",
  params: IdParams.extend({ rel: z.enum(linkRels), to: z.uuid() }),
  body: Looked.extend({ isLinked: z.boolean() }),
  status: 200,
  answer: Changed,
});

/** One statement with its standing; without `factId` a new one, with `remove` the end of one. */
export const writeFact = operation({
  id: "writeFact",
  method: "POST",
  path: "/api/records/:id/facts",
  tag: "record",
  summary: "Add, change or remove a statement about a record, with how sure and how exact it is",
  action: "record.write",
  params: IdParams,
  body: Looked.extend({
    factId: z.uuid().optional(),
    remove: z.boolean().default(false),
    key: z.string().trim().min(1).max(80).optional(),
    text: LocalTextSchema.nullish(),
    number: z.number().nullish(),
    unit: z.string().max(40).nullish(),
    date: RecordDateSchema.nullish(),
    refId: z.uuid().nullish(),
    ofId: z.uuid().nullish(),
    status: FactStatusSchema.optional(),
    qualifier: QualifierSchema.optional(),
    sourceId: z.uuid().optional(),
    paragraphs: z.array(z.number().int().positive()).max(50).optional(),
  }),
  status: 200,
  answer: Changed.extend({ factId: z.uuid() }),
});

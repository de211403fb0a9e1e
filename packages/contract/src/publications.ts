import { z } from "zod";
import { operation } from "./operation.ts";
import { RecordRefSchema } from "./record.ts";
import { FactStatusSchema, InstantSchema, LocaleSchema, LocalTextSchema } from "./values.ts";

/**
 * A piece of a text. One with `recordId` is a figure or a name that opens to its record; `status` says how sure it is, and the
 * page draws it so. A person may rewrite the words around such a piece, never what it says.
 */
export const SegmentSchema = z.strictObject({
  text: z.string().max(4000),
  recordId: z.uuid().optional(),
  status: FactStatusSchema.optional(),
});
export const BlockSchema = z.strictObject({
  kind: z.enum(["heading", "paragraph", "item", "source"]),
  segments: z.array(SegmentSchema).max(60),
});
export const BodySchema = z.strictObject({
  ko: z.array(BlockSchema).max(200),
  zh: z.array(BlockSchema).max(200),
  en: z.array(BlockSchema).max(200),
});
export type Segment = z.output<typeof SegmentSchema>;
export type Block = z.output<typeof BlockSchema>;
export type PublicationBody = z.output<typeof BodySchema>;

export const publicationChecks = [
  "figure-without-record",
  "not-public",
  "planned-as-actual",
  "personal-data",
  "inferred-date",
  "language-missing",
] as const;
export const CheckSchema = z.object({
  code: z.enum(publicationChecks),
  count: z.number().int(),
  blocks: z.boolean(),
  found: z.array(z.string()),
});

export const PublicationSchema = z.object({
  id: z.uuid(),
  revision: z.number().int(),
  names: LocalTextSchema,
  state: z.enum(["draft", "review", "published", "withdrawn"]),
  root: RecordRefSchema.nullable(),
  body: BodySchema,
  checks: z.array(CheckSchema),
  requestedBy: z.string().nullable(),
  isOwnRequest: z.boolean(),
  publishedAt: InstantSchema.nullable(),
});
export type PublicationView = z.output<typeof PublicationSchema>;

const Params = z.object({ publicationId: z.uuid() });

export const draftPublication = operation({
  id: "draftPublication",
  method: "POST",
  path: "/api/publications",
  tag: "publications",
  summary: "Draft a press text in three languages from a record; every figure stays linked to its record",
  action: "record.write",
  body: z.strictObject({ rootId: z.uuid() }),
  status: 201,
  answer: PublicationSchema,
});
export const readPublication = operation({
  id: "readPublication",
  method: "GET",
  path: "/api/publications/:publicationId",
  tag: "publications",
  summary: "Read a draft with its checks",
  action: "record.read-internal",
  params: Params,
  status: 200,
  answer: PublicationSchema,
});
export const listPublications = operation({
  id: "listPublications",
  method: "GET",
  path: "/api/publications",
  tag: "publications",
  summary: "Drafts and published texts of ours, newest first",
  action: "record.read-internal",
  status: 200,
  answer: z.object({ publications: z.array(PublicationSchema.omit({ body: true, checks: true })) }),
});
export const writePublication = operation({
  id: "writePublication",
  method: "PUT",
  path: "/api/publications/:publicationId",
  tag: "publications",
  summary: "Rewrite a draft; figures keep the record they came from",
  action: "record.write",
  params: Params,
  body: z.strictObject({ revision: z.number().int(), names: LocalTextSchema, body: BodySchema }),
  status: 200,
  answer: PublicationSchema,
});
export const submitPublication = operation({
  id: "submitPublication",
  method: "POST",
  path: "/api/publications/:publicationId/review",
  tag: "publications",
  summary: "Ask a second person to publish; refused while a check that blocks finds something",
  action: "record.write",
  params: Params,
  body: z.strictObject({ revision: z.number().int() }),
  status: 200,
  answer: PublicationSchema,
});
export const decidePublication = operation({
  id: "decidePublication",
  method: "POST",
  path: "/api/publications/:publicationId/decision",
  tag: "publications",
  summary: "Publish what another person asked for, send it back, or withdraw what is published",
  action: "publication.publish",
  params: Params,
  body: z.strictObject({ revision: z.number().int(), decision: z.enum(["publish", "return", "withdraw"]) }),
  status: 200,
  answer: PublicationSchema,
});

const PublicSchema = z.object({
  id: z.uuid(),
  names: LocalTextSchema,
  publishedAt: InstantSchema,
  body: BodySchema,
  root: RecordRefSchema.nullable(),
});
export const listNews = operation({
  id: "listNews",
  method: "GET",
  path: "/api/news",
  tag: "publications",
  summary: "Published texts, newest first",
  action: "public",
  status: 200,
  answer: z.object({ news: z.array(PublicSchema.omit({ body: true })) }),
});
export const readNews = operation({
  id: "readNews",
  method: "GET",
  path: "/api/news/:publicationId",
  tag: "publications",
  summary: "A published text",
  action: "public",
  params: Params,
  status: 200,
  answer: PublicSchema,
});
export const readFeed = operation({
  id: "readFeed",
  method: "GET",
  path: "/api/news/feed.xml",
  tag: "publications",
  summary: "Published texts as an Atom feed in one language",
  action: "public",
  query: z.object({ lang: LocaleSchema.default("en") }),
  status: 200,
  produces: "application/atom+xml; charset=utf-8",
  answer: z.instanceof(Uint8Array),
});

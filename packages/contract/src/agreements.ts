import { z } from "zod";
import { operation } from "./operation.ts";
import { RecordRefSchema } from "./record.ts";
import { Looked } from "./record-changes.ts";
import { InstantSchema, LocaleSchema, LocalTextSchema, RecordDateSchema } from "./values.ts";

export const agreementKinds = [
  "letter-of-intent",
  "mou",
  "contract",
  "project-contract",
  "friendship-city",
  "sister-city",
  "agreement",
  "other",
] as const;
export const agreementStages = ["proposed", "talks", "to-be-signed", "signed", "in-force", "ended"] as const;
export const AgreementKindSchema = z.enum(agreementKinds);
export const AgreementStageSchema = z.enum(agreementStages);

const IdParams = z.object({ agreementId: z.uuid() });
const Changed = z.object({ revision: z.number().int() });
const NamedSchema = LocalTextSchema.refine((text) => Boolean(text.ko || text.zh || text.en));

export const PartyInputSchema = z.strictObject({
  partyId: z.uuid().nullable(),
  name: LocalTextSchema.nullable(),
  signerId: z.uuid().nullable().default(null),
  signerName: LocalTextSchema.nullable().default(null),
  capacity: LocalTextSchema.nullable().default(null),
});

export const createAgreement = operation({
  id: "createAgreement",
  method: "POST",
  path: "/api/agreements",
  tag: "agreements",
  summary: "Propose an agreement: its kind, its parties as far as known and what it is about",
  action: "record.write",
  body: z.strictObject({
    kind: AgreementKindSchema,
    names: NamedSchema,
    parties: z.array(PartyInputSchema).max(40).default([]),
    fields: z.array(LocalTextSchema).max(40).default([]),
    purpose: LocalTextSchema.nullable().default(null),
    isDomestic: z.boolean().default(false),
    partnershipId: z.uuid().nullable().default(null),
    proposedOn: RecordDateSchema,
    note: LocalTextSchema.nullable().default(null),
  }),
  status: 201,
  answer: z.object({ id: z.uuid(), revision: z.number().int() }),
});

export const updateAgreement = operation({
  id: "updateAgreement",
  method: "PATCH",
  path: "/api/agreements/:agreementId",
  tag: "agreements",
  summary: "Change what an agreement is, its parties, fields or term",
  action: "record.write",
  params: IdParams,
  body: Looked.extend({
    kind: AgreementKindSchema.optional(),
    names: NamedSchema.optional(),
    purpose: LocalTextSchema.nullable().optional(),
    isDomestic: z.boolean().optional(),
    partiesComplete: z.boolean().optional(),
    expiresOn: RecordDateSchema.nullable().optional(),
    /** The cooperation centre that is run under it: a project or a body on record. */
    centreId: z.uuid().nullable().optional(),
    parties: z.array(PartyInputSchema).max(40).optional(),
    fields: z.array(LocalTextSchema).max(40).optional(),
  }),
  status: 200,
  answer: Changed,
});

/** Signing and ending are asked for here and happen when a second person approves (`decideApproval`). */
export const advanceAgreement = operation({
  id: "advanceAgreement",
  method: "POST",
  path: "/api/agreements/:agreementId/stages",
  tag: "agreements",
  summary: "Record the next stage with its date; signing and ending wait for a second person",
  action: "record.write",
  params: IdParams,
  body: Looked.extend({
    stage: AgreementStageSchema,
    date: RecordDateSchema,
    note: LocalTextSchema.nullable().default(null),
    evidenceId: z.uuid().nullable().default(null),
  }),
  status: 200,
  answer: Changed.extend({ stage: AgreementStageSchema, approvalId: z.uuid().nullable() }),
});

export const ApprovalSchema = z.object({
  id: z.uuid(),
  record: RecordRefSchema,
  purpose: z.enum(["sign", "publish", "end"]),
  detail: z.record(z.string(), z.unknown()),
  requestedAt: InstantSchema,
  requestedBy: z.string(),
  isOwn: z.boolean(),
  decidedAt: InstantSchema.nullable(),
  decidedBy: z.string().nullable(),
  decision: z.enum(["approved", "declined", "withdrawn"]).nullable(),
});

export const listApprovals = operation({
  id: "listApprovals",
  method: "GET",
  path: "/api/approvals",
  tag: "agreements",
  summary: "What waits for a second person",
  action: "agreement.approve",
  status: 200,
  answer: z.object({ approvals: z.array(ApprovalSchema) }),
});

export const decideApproval = operation({
  id: "decideApproval",
  method: "POST",
  path: "/api/approvals/:approvalId/decision",
  tag: "agreements",
  summary: "Approve or decline what another person asked for, or withdraw what one asked for oneself",
  action: "agreement.approve",
  params: z.object({ approvalId: z.uuid() }),
  body: z.strictObject({ decision: z.enum(["approved", "declined", "withdrawn"]) }),
  status: 200,
  answer: ApprovalSchema,
});

export const ClauseSchema = z.strictObject({
  number: z.string().trim().min(1).max(20),
  title: z.string().max(300).default(""),
  body: z.string().max(20_000),
});

export const writeAgreementText = operation({
  id: "writeAgreementText",
  method: "POST",
  path: "/api/agreements/:agreementId/texts",
  tag: "agreements",
  summary: "Write the text in one language as the next version, or add a language to the newest version",
  action: "record.write",
  params: IdParams,
  body: Looked.extend({
    locale: LocaleSchema,
    version: z.number().int().positive(),
    isAuthentic: z.boolean(),
    clauses: z.array(ClauseSchema).min(1).max(200),
  }),
  status: 200,
  answer: Changed,
});

export const ActionItemSchema = z.object({
  id: z.uuid(),
  title: LocalTextSchema,
  owner: RecordRefSchema.nullable(),
  ownerLabel: z.string().nullable(),
  ownerAccount: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  dueOn: z.string().nullable(),
  state: z.enum(["open", "under-way", "done", "dropped"]),
  isDue: z.boolean(),
  result: LocalTextSchema.nullable(),
  agreement: RecordRefSchema.nullable(),
  meetingId: z.uuid().nullable(),
  remindedAt: InstantSchema.nullable(),
  revision: z.number().int(),
});
export type ActionItem = z.output<typeof ActionItemSchema>;

export const CommitteeMeetingSchema = z.object({
  id: z.uuid(),
  number: z.number().int(),
  date: RecordDateSchema,
  place: LocalTextSchema.nullable(),
  agenda: z.array(LocalTextSchema),
  minutes: LocalTextSchema.nullable(),
  decisions: z.array(LocalTextSchema),
  state: z.enum(["planned", "held", "cancelled"]),
  revision: z.number().int(),
});

export const DutySchema = z.object({
  id: z.uuid(),
  kind: z.enum(["prior-review", "council-report", "yearly-check", "expiry-notice", "renewal"]),
  dueOn: z.string(),
  doneOn: z.string().nullable(),
  isDue: z.boolean(),
  detail: z.record(z.string(), z.unknown()),
});

export const AttachmentSchema = z.object({
  id: z.uuid(),
  fileName: z.string(),
  mediaType: z.string(),
  byteCount: z.number().int(),
  language: LocaleSchema.nullable(),
  addedAt: InstantSchema,
});

/** Everything of an agreement that only those who work on it see; the record's page has the rest. */
export const AgreementWorkSchema = z.object({
  revision: z.number().int(),
  /** The day by which the server says what is due. */
  today: z.string(),
  visibility: z.enum(["public", "internal"]),
  nextStages: z.array(AgreementStageSchema),
  expiresOn: RecordDateSchema.nullable(),
  texts: z.array(
    z.object({
      version: z.number().int(),
      locale: LocaleSchema,
      isAuthentic: z.boolean(),
      clauses: z.array(ClauseSchema),
      writtenAt: InstantSchema,
      writtenBy: z.string().nullable(),
    }),
  ),
  approvals: z.array(ApprovalSchema),
  committee: z
    .object({
      record: RecordRefSchema,
      members: z.array(
        z.object({
          person: RecordRefSchema,
          side: RecordRefSchema.nullable(),
          capacity: LocalTextSchema.nullable(),
          leftOn: z.string().nullable(),
        }),
      ),
      meetings: z.array(CommitteeMeetingSchema),
    })
    .nullable(),
  centre: RecordRefSchema.nullable(),
  actionItems: z.array(ActionItemSchema),
  duties: z.array(DutySchema),
  attachments: z.array(AttachmentSchema),
});
export type AgreementWork = z.output<typeof AgreementWorkSchema>;

export const readAgreementWork = operation({
  id: "readAgreementWork",
  method: "GET",
  path: "/api/agreements/:agreementId/work",
  tag: "agreements",
  summary: "Texts, approvals, committee, action items, duties and documents of an agreement",
  action: "record.read-internal",
  params: IdParams,
  status: 200,
  answer: AgreementWorkSchema,
});

export const writeCommittee = operation({
  id: "writeCommittee",
  method: "PUT",
  path: "/api/agreements/:agreementId/committee",
  tag: "agreements",
  summary: "Set up the operating committee of an agreement, or change its members",
  action: "record.write",
  params: IdParams,
  body: Looked.extend({
    names: NamedSchema,
    members: z
      .array(
        z.strictObject({
          personId: z.uuid().nullable().default(null),
          names: LocalTextSchema.nullable().default(null),
          sideId: z.uuid().nullable().default(null),
          capacity: LocalTextSchema.nullable().default(null),
        }),
      )
      .max(60),
  }),
  status: 200,
  answer: Changed,
});

const MeetingBody = z.strictObject({
  date: RecordDateSchema,
  place: LocalTextSchema.nullable().default(null),
  agenda: z.array(LocalTextSchema).max(60).default([]),
  minutes: LocalTextSchema.nullable().default(null),
  decisions: z.array(LocalTextSchema).max(60).default([]),
  state: z.enum(["planned", "held", "cancelled"]).default("planned"),
});

export const createCommitteeMeeting = operation({
  id: "createCommitteeMeeting",
  method: "POST",
  path: "/api/agreements/:agreementId/committee-meetings",
  tag: "agreements",
  summary: "Call a meeting of the committee",
  action: "record.write",
  params: IdParams,
  body: MeetingBody,
  status: 201,
  answer: CommitteeMeetingSchema,
});
export const updateCommitteeMeeting = operation({
  id: "updateCommitteeMeeting",
  method: "PUT",
  path: "/api/committee-meetings/:meetingId",
  tag: "agreements",
  summary: "Change a meeting, write its minutes and decisions",
  action: "record.write",
  params: z.object({ meetingId: z.uuid() }),
  body: MeetingBody.extend({ revision: z.number().int() }),
  status: 200,
  answer: CommitteeMeetingSchema,
});

const ActionBody = z.strictObject({
  title: NamedSchema,
  ownerId: z.uuid().nullable().default(null),
  ownerLabel: z.string().trim().max(200).nullable().default(null),
  ownerAccountId: z.uuid().nullable().default(null),
  dueOn: z.iso.date().nullable().default(null),
  meetingId: z.uuid().nullable().default(null),
  /** The stop of a visit whose notes it came from. */
  visitStopId: z.uuid().nullable().default(null),
});

export const createActionItem = operation({
  id: "createActionItem",
  method: "POST",
  path: "/api/agreements/:agreementId/action-items",
  tag: "agreements",
  summary: "Give an action item: what, who, until when",
  action: "record.write",
  params: IdParams,
  body: ActionBody,
  status: 201,
  answer: ActionItemSchema,
});
export const updateActionItem = operation({
  id: "updateActionItem",
  method: "PUT",
  path: "/api/action-items/:itemId",
  tag: "agreements",
  summary: "Change an action item or say what became of it",
  action: "record.write",
  params: z.object({ itemId: z.uuid() }),
  body: ActionBody.extend({
    revision: z.number().int(),
    state: z.enum(["open", "under-way", "done", "dropped"]),
    result: LocalTextSchema.nullable().default(null),
  }),
  status: 200,
  answer: ActionItemSchema,
});
export const listActionItems = operation({
  id: "listActionItems",
  method: "GET",
  path: "/api/action-items",
  tag: "agreements",
  summary: "Action items of all agreements, the most urgent first",
  action: "record.read-internal",
  query: z.object({ state: z.enum(["open", "all"]).default("open") }),
  status: 200,
  answer: z.object({ today: z.string(), items: z.array(ActionItemSchema) }),
});

export const exportWork = operation({
  id: "exportWork",
  method: "GET",
  path: "/api/action-items.xlsx",
  tag: "agreements",
  summary: "Action items and duties of all agreements as Excel",
  action: "record.read-internal",
  status: 200,
  produces: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  answer: z.instanceof(Uint8Array),
});

/** People with an account who can be given an action item; no addresses. */
export const listOwners = operation({
  id: "listOwners",
  method: "GET",
  path: "/api/action-item-owners",
  tag: "agreements",
  summary: "Whom an action item can be given to",
  action: "record.read-internal",
  status: 200,
  answer: z.object({ owners: z.array(z.object({ id: z.uuid(), name: z.string() })) }),
});

export const completeDuty = operation({
  id: "completeDuty",
  method: "POST",
  path: "/api/duties/:dutyId/done",
  tag: "agreements",
  summary: "Say that a duty was done and when, or that it was not after all",
  action: "record.write",
  params: z.object({ dutyId: z.uuid() }),
  body: z.strictObject({ doneOn: z.iso.date().nullable(), detail: z.record(z.string(), z.unknown()).optional() }),
  status: 200,
  answer: DutySchema,
});
export const listDuties = operation({
  id: "listDuties",
  method: "GET",
  path: "/api/duties",
  tag: "agreements",
  summary: "What the ordinances demand next, for every agreement",
  action: "record.read-internal",
  status: 200,
  answer: z.object({ today: z.string(), duties: z.array(DutySchema.extend({ agreement: RecordRefSchema })) }),
});

export const addAttachment = operation({
  id: "addAttachment",
  method: "POST",
  path: "/api/agreements/:agreementId/attachments",
  tag: "agreements",
  summary: "Attach documents",
  action: "record.write",
  params: IdParams,
  uploads: { filesMax: 10, bytesMax: 40 * 1024 * 1024 },
  status: 201,
  answer: z.object({ attachments: z.array(AttachmentSchema) }),
});
export const readAttachment = operation({
  id: "readAttachment",
  method: "GET",
  path: "/api/attachments/:attachmentId",
  tag: "agreements",
  summary: "Download an attached document",
  action: "record.read-internal",
  params: z.object({ attachmentId: z.uuid() }),
  status: 200,
  produces: "application/octet-stream",
  answer: z.instanceof(Uint8Array),
});
export const removeAttachment = operation({
  id: "removeAttachment",
  method: "DELETE",
  path: "/api/attachments/:attachmentId",
  tag: "agreements",
  summary: "Take an attachment away; it stays in the history",
  action: "record.write",
  params: z.object({ attachmentId: z.uuid() }),
  status: 204,
  answer: z.undefined(),
});

export const exportRegister = operation({
  id: "exportRegister",
  method: "GET",
  path: "/api/agreements/register.xlsx",
  tag: "agreements",
  summary:
    "The register of agreements as a council asks for it: counterpart, kind, date, term, stage, what was carried out",
  action: "record.read-internal",
  status: 200,
  produces: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  answer: z.instanceof(Uint8Array),
});

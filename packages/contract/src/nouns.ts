import { z } from "zod";
import { operation } from "./operation.ts";
import { Looked } from "./record-changes.ts";
import { FactStatusSchema, LocalTextSchema, QualifierSchema, RecordDateSchema } from "./values.ts";

const text = LocalTextSchema.nullable();
const id = z.uuid().nullable();
const date = RecordDateSchema.nullable();
const code = z.string().trim().min(1).max(60);
const fields = z.array(code).max(40);
/** An amount stands with its currency, or neither does. */
const Amount = z
  .strictObject({ amountMinor: z.number().nonnegative(), currency: z.string().regex(/^[A-Z]{3}$/) })
  .nullable();
const Instant = z.iso.datetime({ offset: true }).nullable();

const MilestoneInput = z.strictObject({
  what: LocalTextSchema,
  planned: date.default(null),
  actual: date.default(null),
});
const OfferInput = z.strictObject({
  direction: z.enum(["offer", "need"]),
  text: LocalTextSchema,
  fields: fields.default([]),
});

/**
 * What can be written of each noun. Every field may be left out (it then stays as it is); lists replace the list that stood.
 * Agreements have rooms of their own (agreements.ts), because their stages are more than a field.
 */
export const nounInputs = {
  region: z
    .strictObject({
      country: z.string().regex(/^[A-Z]{2}$/),
      code: z.string().max(12).nullable(),
      level: code,
      parentId: id,
      originalScript: z.string().max(200).nullable(),
    })
    .partial(),
  cluster: z.strictObject({ regionId: id, industry: text, milestones: z.array(MilestoneInput).max(60) }).partial(),
  partnership: z
    .strictObject({
      kind: z.enum(["regions", "twin-parks", "clusters"]),
      isDomestic: z.boolean(),
      members: z
        .array(z.strictObject({ memberId: z.uuid(), responsible: text.default(null) }))
        .min(2)
        .max(20),
    })
    .partial(),
  organisation: z
    .strictObject({
      kind: code,
      country: z
        .string()
        .regex(/^[A-Z]{2}$/)
        .nullable(),
      regionId: id,
      sector: text,
      website: z.url().nullable(),
      originalScript: z.string().max(200).nullable(),
      offers: z.array(OfferInput).max(60),
    })
    .partial(),
  person: z
    .strictObject({
      organisationId: id,
      title: text,
      originalScript: z.string().max(200).nullable(),
      isPublicOffice: z.boolean(),
      protocolOrder: z.number().int().min(0).nullable(),
    })
    .partial(),
  place: z.strictObject({ kind: code, regionId: id, address: text }).partial(),
  series: z.strictObject({ cadence: z.string().max(60).nullable(), nextDate: date }).partial(),
  event: z
    .strictObject({
      kind: z.enum([
        "matching-conference",
        "conference",
        "seminar",
        "ceremony",
        "forum",
        "briefing",
        "expo",
        "dinner",
        "exchange",
        "consultation",
        "programme-event",
      ]),
      parentId: id,
      seriesId: id,
      edition: z.number().int().positive().nullable(),
      format: z.enum(["onsite", "online", "hybrid"]).nullable(),
      isDomestic: z.boolean(),
      date,
      placeId: id,
      fields,
      roles: z
        .array(
          z.strictObject({
            organisationId: z.uuid(),
            role: z.enum(["host", "operator", "co-organiser", "supporter", "guide", "sponsor"]),
          }),
        )
        .max(100),
    })
    .partial(),
  session: z
    .strictObject({
      eventId: z.uuid(),
      kind: code,
      parentId: id,
      ordinal: z.number().int().nullable(),
      startsAt: Instant,
      endsAt: Instant,
      topics: fields,
      summary: text,
      regionId: id,
      placeId: id,
    })
    .partial(),
  project: z
    .strictObject({
      kind: code,
      stage: z.enum(["proposed", "seeking", "contracted", "under-way", "done", "dropped", "unknown"]),
      rung: z.enum(["intent", "agreement", "contract", "paid-in", "started", "operating"]).nullable(),
      regionId: id,
      placeId: id,
      areaM2: z.number().positive().nullable(),
      amount: Amount,
      isTwinParks: z.boolean(),
      fields,
      purpose: text,
      services: text,
      milestones: z.array(MilestoneInput).max(60),
      offers: z.array(OfferInput).max(60),
    })
    .partial(),
  visit: z
    .strictObject({
      fromRegionId: id,
      toRegionId: id,
      headId: id,
      period: date,
      nights: z.number().int().min(0).nullable(),
      days: z.number().int().positive().nullable(),
      purpose: text,
      timeZone: z.string().max(60).nullable(),
      members: z.array(z.strictObject({ personId: z.uuid(), capacity: text.default(null) })).max(200),
    })
    .partial(),
  "visit-stop": z
    .strictObject({
      visitId: z.uuid(),
      ordinal: z.number().int().min(0),
      kind: z.enum(["talks", "dinner", "expo", "site-visit", "ceremony", "travel", "other"]),
      date,
      timeOfDay: z.string().max(60).nullable(),
      startsAt: Instant,
      endsAt: Instant,
      placeId: id,
      topics: z.array(LocalTextSchema).max(40),
      briefing: text,
      notes: text,
      counterparts: z.array(z.uuid()).max(60),
    })
    .partial(),
  policy: z.strictObject({ regionId: id, fields, date, summary: text }).partial(),
  case: z.strictObject({ regionId: id, fields, summary: text }).partial(),
  programme: z
    .strictObject({
      kind: code,
      phase: z.number().int().positive().nullable(),
      parentId: id,
      ordinal: z.number().int().nullable(),
      regionId: id,
      fields,
      amount: Amount,
      rung: z.string().max(60).nullable(),
    })
    .partial(),
  indicator: z.strictObject({ code, unit: code, definition: text, isSum: z.boolean() }).partial(),
  observation: z
    .strictObject({
      indicatorId: z.uuid(),
      subjectId: id,
      ofId: id,
      referenceId: id,
      value: z.number().nullable(),
      unit: code,
      date,
      definition: text,
      asWritten: z.string().max(200).nullable(),
    })
    .partial(),
  quote: z.strictObject({ speakerId: id, eventId: id, statement: LocalTextSchema }).partial(),
} as const;

export type WritableKind = keyof typeof nounInputs;
export const writableKinds = Object.keys(nounInputs) as [WritableKind, ...WritableKind[]];

/** The fields of any noun; which of them a kind has is checked against `nounInputs` by the server and answered field by field. */
const AnyNoun = z.record(z.string(), z.unknown());

export const createRecordOf = operation({
  id: "createRecord",
  method: "POST",
  path: "/api/records",
  tag: "record",
  summary:
    "Put something new on record: a region, an organisation, a project, a visit and its stops, a policy, a figure ...",
  action: "record.write",
  body: z.strictObject({
    kind: z.enum(writableKinds),
    names: LocalTextSchema,
    status: FactStatusSchema.default("actual"),
    qualifier: QualifierSchema.default("exact"),
    visibility: z.enum(["public", "internal"]).default("internal"),
    noun: AnyNoun,
    links: z
      .array(z.strictObject({ rel: z.string().max(40), to: z.uuid() }))
      .max(40)
      .default([]),
  }),
  status: 201,
  answer: z.object({ id: z.uuid(), revision: z.number().int() }),
});

export const updateNounOf = operation({
  id: "updateNoun",
  method: "PATCH",
  path: "/api/records/:id/noun",
  tag: "record",
  summary: "Change what only this kind of record has; fields that are left out stay",
  action: "record.write",
  params: z.object({ id: z.uuid() }),
  body: Looked.extend({ noun: AnyNoun }),
  status: 200,
  answer: z.object({ revision: z.number().int() }),
});

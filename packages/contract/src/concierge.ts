import { z } from "zod";
import { operation } from "./operation.ts";
import { CitationSchema, RecordKindSchema, RecordSummarySchema } from "./record.ts";
import { FactStatusSchema, LocalTextSchema } from "./values.ts";

/** A piece of an answer; one with `recordId` opens to the record that says so, `status` tells how sure it is. */
const PieceSchema = z.object({
  text: z.string(),
  recordId: z.uuid().optional(),
  recordKind: RecordKindSchema.optional(),
  status: FactStatusSchema.optional(),
});

const AnswerRecordSchema = z.object({
  record: RecordSummarySchema,
  /** What of it answers, in the asker's language: a figure, a date, a stage, a title. */
  note: z.string().nullable(),
  /** What else the record says of it, where the answer is about one or two: when, where, who, for what. */
  told: z.array(z.string()),
  /** The record through which it answers: the agreement of a region, the talks at which somebody was met. */
  by: RecordSummarySchema.nullable(),
  citations: z.array(CitationSchema),
});
export type AnswerRecord = z.output<typeof AnswerRecordSchema>;

export const nearbyKinds = ["restaurant", "hotel", "sight"] as const;
export const nearbyFeatures = [
  "halal",
  "vegetarian",
  "private-room",
  "korean-spoken",
  "chinese-spoken",
  "english-spoken",
  "no-booking",
  "late",
  "wheelchair",
] as const;

const NearbySuggestionSchema = z.object({
  name: z.string(),
  /** In the language of the place, where that is another than the asker's. */
  original: z.string().nullable(),
  kind: z.enum(nearbyKinds),
  walkMinutes: z.number().int(),
  reason: z.string(),
});

export const ConciergeAnswerSchema = z
  .object({
    isKnown: z.boolean(),
    /** The answer, first and whole: empty where nothing is known. */
    say: z.array(PieceSchema),
    /** Why nothing is known, in the asker's language; null with an answer. */
    because: z.string().nullable(),
    /** Words of the question that no record has, as they were asked; empty with an answer. */
    missing: z.array(z.string()),
    /**
     * Without an answer, where the question names something that is on record: the sentence above `records`, which then tell of
     * that thing. They are no answer to what was asked, and the sentence says so. Null where nothing is named.
     */
    instead: z.array(PieceSchema).nullable(),
    /** Records that answer: five of a long list, up to eight of a short one; or without an answer those of `instead`. */
    records: z.array(AnswerRecordSchema).max(8),
    /** How many records answer; more than are shown where the list is long. */
    total: z.number().int(),
    /** Places that the host of an event keeps: three, nearest first. */
    nearby: z
      .object({
        suggestions: z.array(NearbySuggestionSchema).max(3),
        order: z.string(),
        kept: z.string(),
      })
      .nullable(),
    /** Records that the asker may see: what was looked through. */
    searched: z.number().int(),
    /** A language model put the found records into words; its sentence was checked against them. */
    isMachine: z.boolean(),
  })
  .meta({ id: "ConciergeAnswer" });
export type ConciergeAnswer = z.output<typeof ConciergeAnswerSchema>;

export const askConcierge = operation({
  id: "askConcierge",
  method: "POST",
  path: "/api/concierge",
  tag: "concierge",
  summary: "Answer a question in Korean, Chinese or English from the records that the asker may see, with citations",
  action: "public",
  body: z.strictObject({
    question: z.string().max(4000),
    /** The question asked just before, for one that follows it ("and when?"); it is read, never kept. */
    before: z.string().max(4000).optional(),
    /** The event whose places are meant, where the page has one. */
    eventId: z.uuid().optional(),
  }),
  status: 200,
  answer: ConciergeAnswerSchema,
});

export const readConciergeSettings = operation({
  id: "readConciergeSettings",
  method: "GET",
  path: "/api/concierge",
  tag: "concierge",
  summary: "Whether a language model phrases what is found, and whose; none does unless the operator named one",
  action: "public",
  status: 200,
  answer: z.object({ phrasedBy: z.string().nullable() }),
});

export const NearbyPlaceSchema = z.object({
  id: z.uuid(),
  names: LocalTextSchema,
  kind: z.enum(nearbyKinds),
  walkMinutes: z.number().int(),
  features: z.array(z.enum(nearbyFeatures)),
  /** 1 (modest) to 4. */
  priceBand: z.number().int().nullable(),
  /** Who keeps the list, and the day on which the place was last looked at. */
  owner: LocalTextSchema,
  checkedOn: z.string(),
  isDemo: z.boolean(),
});
export type NearbyPlace = z.output<typeof NearbyPlaceSchema>;

const NearbyBody = z.strictObject({
  names: LocalTextSchema,
  kind: z.enum(nearbyKinds),
  walkMinutes: z.number().int().min(0).max(600),
  features: z.array(z.enum(nearbyFeatures)).max(nearbyFeatures.length),
  priceBand: z.number().int().min(1).max(4).nullable(),
  owner: LocalTextSchema,
  checkedOn: z.iso.date(),
});
const EventParams = z.object({ eventId: z.uuid() });
const PlaceParams = EventParams.extend({ placeId: z.uuid() });

export const listNearbyPlaces = operation({
  id: "listNearbyPlaces",
  method: "GET",
  path: "/api/events/:eventId/nearby-places",
  tag: "concierge",
  summary: "Restaurants, hotels and sights that the host keeps for the event, nearest first",
  action: "event.read",
  params: EventParams,
  status: 200,
  answer: z.object({ places: z.array(NearbyPlaceSchema) }),
});
export const addNearbyPlace = operation({
  id: "addNearbyPlace",
  method: "POST",
  path: "/api/events/:eventId/nearby-places",
  tag: "concierge",
  summary: "Add a place to the event's list",
  action: "event.manage",
  params: EventParams,
  body: NearbyBody,
  status: 201,
  answer: NearbyPlaceSchema,
});
export const changeNearbyPlace = operation({
  id: "changeNearbyPlace",
  method: "PUT",
  path: "/api/events/:eventId/nearby-places/:placeId",
  tag: "concierge",
  summary: "Change a place of the event's list",
  action: "event.manage",
  params: PlaceParams,
  body: NearbyBody,
  status: 200,
  answer: NearbyPlaceSchema,
});
export const removeNearbyPlace = operation({
  id: "removeNearbyPlace",
  method: "DELETE",
  path: "/api/events/:eventId/nearby-places/:placeId",
  tag: "concierge",
  summary: "Take a place off the event's list",
  action: "event.manage",
  params: PlaceParams,
  status: 204,
  answer: z.void(),
});

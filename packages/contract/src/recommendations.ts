import { z } from "zod";
import { operation } from "./operation.ts";
import { OrganisationParams, ParticipantSchema } from "./directory.ts";
import { EventParams } from "./events.ts";
import { InstantSchema, LocalTextSchema } from "./values.ts";

/** One side of a reason: the whole text and the characters of it (UTF-16, end exclusive) that carry the reason. */
const SideSchema = z.object({
  kind: z.enum(["need", "offer", "query", "sector"]),
  id: z.string(),
  text: z.string(),
  span: z.tuple([z.number().int(), z.number().int()]),
});
export const ReasonSchema = z.object({
  direction: z.enum(["they-offer", "we-offer"]),
  mine: SideSchema,
  theirs: SideSchema,
  via: z.object({
    channel: z.enum(["concept", "hanja", "word", "sound", "model"]),
    concept: z.string().nullable(),
    label: LocalTextSchema.nullable(),
  }),
  /** This organisation said that the partner's text does not fit; the next computation takes it in. */
  isRejected: z.boolean(),
});
export type Reason = z.output<typeof ReasonSchema>;

export const RecommendationSchema = z.object({
  rank: z.number().int(),
  partner: ParticipantSchema,
  band: z.enum(["strong", "fair", "weak"]),
  isMutual: z.boolean(),
  reasons: z.array(ReasonSchema),
  choice: z.enum(["must", "meet", "no"]).nullable(),
  theirChoice: z.enum(["must", "meet", "no"]).nullable(),
});
export type Recommendation = z.output<typeof RecommendationSchema>;

/** The optional model, as a computation met it; null where none is set up. `tookPart` is false when it did not answer. */
export const ModelPartSchema = z.object({ name: z.string(), tookPart: z.boolean() }).nullable();

export const makeRecommendations = operation({
  id: "makeRecommendations",
  method: "POST",
  path: "/api/events/:eventId/recommendations",
  tag: "recommendations",
  summary: "Work out whom every organisation should meet; runs as a job",
  action: "recommendation.read",
  params: EventParams,
  status: 202,
  answer: z.object({ jobId: z.uuid() }),
});

/** With the words of both sides, for the organiser to look over on paper. */
export const exportRecommendations = operation({
  id: "exportRecommendations",
  method: "GET",
  path: "/api/events/:eventId/recommendations.xlsx",
  tag: "recommendations",
  summary: "The recommendations of every organisation as Excel",
  action: "export.lists",
  params: EventParams,
  status: 200,
  produces: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  answer: z.instanceof(Uint8Array),
});

export const readRecommendations = operation({
  id: "readRecommendations",
  method: "GET",
  path: "/api/events/:eventId/organisations/:organisationId/recommendations",
  tag: "recommendations",
  summary: "Whom this organisation should meet, and why",
  action: "recommendation.read-own",
  params: OrganisationParams,
  status: 200,
  answer: z.object({
    organisation: ParticipantSchema,
    madeAt: InstantSchema.nullable(),
    isStale: z.boolean(),
    model: ModelPartSchema,
    recommendations: z.array(RecommendationSchema),
  }),
});

export const readExposure = operation({
  id: "readExposure",
  method: "GET",
  path: "/api/events/:eventId/exposure",
  tag: "recommendations",
  summary: "How often each organisation is recommended, and whom nobody is recommended",
  action: "recommendation.read",
  params: EventParams,
  status: 200,
  answer: z.object({
    madeAt: InstantSchema.nullable(),
    isStale: z.boolean(),
    model: ModelPartSchema,
    gini: z.number().nullable(),
    bySide: z.array(
      z.object({
        side: z.string(),
        counts: z.array(z.object({ times: z.number().int(), organisations: z.number().int() })),
      }),
    ),
    never: z.array(ParticipantSchema),
    organisations: z.array(
      z.object({
        organisation: ParticipantSchema,
        times: z.number().int(),
        best: z.enum(["strong", "fair", "weak"]).nullable(),
      }),
    ),
  }),
});

/** A city as the organisations write it, and what the record calls it where it knows it. */
const CitySchema = z.object({ city: z.string(), names: LocalTextSchema.nullable(), organisations: z.number().int() });

export const readHeatMap = operation({
  id: "readHeatMap",
  method: "GET",
  path: "/api/events/:eventId/heat-map",
  tag: "recommendations",
  summary: "Where the needs of one side meet the offers of the other, by city",
  action: "recommendation.read",
  params: EventParams,
  query: z.object({ near: z.string().length(2).optional(), far: z.string().length(2).optional() }),
  status: 200,
  answer: z.object({
    near: z.string(),
    far: z.string(),
    rows: z.array(CitySchema),
    columns: z.array(CitySchema),
    cells: z.array(
      z.object({
        row: z.string(),
        column: z.string(),
        mutual: z.number().int(),
        oneWay: z.number().int(),
        /** The best pairs behind the figures, at most twelve, mutual ones first. */
        pairs: z.array(z.object({ near: ParticipantSchema, far: ParticipantSchema, isMutual: z.boolean() })),
      }),
    ),
  }),
});

const FirmSchema = z.object({
  id: z.uuid(),
  /** A project or an organisation of the record seeks and offers as companies do. */
  kind: z.enum(["organisation", "project"]),
  /** An event in which the reader may open the organisation's profile; null for what stands on the record alone. */
  eventId: z.uuid().nullable(),
  names: LocalTextSchema,
  city: z.string().nullable(),
});
const FitSideSchema = z.object({
  names: LocalTextSchema,
  /** Who stands behind the sums, companies and projects together. */
  organisations: z.number().int(),
  offers: z.number().int(),
  needs: z.number().int(),
});
/** A cluster of the record, or a body of a directory that calls itself one. */
const FitClusterSchema = z.object({
  id: z.uuid(),
  kind: z.enum(["cluster", "organisation"]),
  eventId: z.uuid().nullable(),
  names: LocalTextSchema,
  /** Its companies: those that belong to it on record, or those of its city. */
  by: z.enum(["members", "city"]),
  city: z.string().nullable(),
  organisations: z.number().int(),
});

export const readRegionFit = operation({
  id: "readRegionFit",
  method: "GET",
  path: "/api/region-fit",
  tag: "recommendations",
  summary: "Where the organisations of two regions, or of a partnership's two sides, complete each other, by field",
  action: "signed-in",
  query: z.object({
    /** Two regions, or one partnership. */
    one: z.uuid().optional(),
    other: z.uuid().optional(),
    partnership: z.uuid().optional(),
  }),
  status: 200,
  answer: z.object({
    one: FitSideSchema,
    other: FitSideSchema,
    total: z.object({ oneNeeds: z.number(), otherNeeds: z.number() }),
    /** Most first. `one-needs`: organisations of the first side seek what those of the other offer. */
    cells: z.array(
      z.object({
        field: z.string(),
        label: LocalTextSchema.nullable(),
        direction: z.enum(["one-needs", "other-needs"]),
        value: z.number(),
        /** How many pairs stand behind the value; the best twelve are listed. */
        count: z.number().int(),
        pairs: z.array(z.object({ seeks: FirmSchema, offers: FirmSchema, value: z.number() })),
      }),
    ),
    /** The best pair in words: what one side seeks and what the other offers, with what joins them. */
    example: z
      .object({
        direction: z.enum(["one-needs", "other-needs"]),
        seeks: FirmSchema,
        offers: FirmSchema,
        need: SideSchema,
        offer: SideSchema,
        label: LocalTextSchema.nullable(),
      })
      .nullable(),
    /** Clusters that complete each other best, at most five: the sums of their companies, both ways. */
    clusters: z.array(
      z.object({
        one: FitClusterSchema,
        other: FitClusterSchema,
        value: z.number(),
        pairs: z.number().int(),
        fields: z.array(z.object({ field: z.string(), label: LocalTextSchema.nullable(), count: z.number().int() })),
      }),
    ),
  }),
});

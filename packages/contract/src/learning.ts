import { z } from "zod";
import { OrganisationParams, ParticipantSchema } from "./directory.ts";
import { EventParams } from "./events.ts";
import { operation } from "./operation.ts";
import { InstantSchema, LocalTextSchema } from "./values.ts";

/** Fewer decisions than this teach noise; a round of learning is refused before. */
export const decisionsNeeded = 200;

/** What a recommendation rests on, as the organiser's page names it. */
export const channels = [
  "concept",
  "inferred",
  "everyday",
  "bigram",
  "unigram",
  "word",
  "sound",
  "kind",
  "model",
] as const;
const ByChannel = z.record(z.enum(channels), z.number());

const RoundSchema = z.object({
  round: z.int(),
  learntAt: InstantSchema,
  accepted: z.int(),
  declined: z.int(),
  /** Weight after against before, as a share: 0.12 is 12 % more. */
  change: ByChannel,
  takenBackAt: InstantSchema.nullable(),
  isCurrent: z.boolean(),
});
export type LearningRound = z.output<typeof RoundSchema>;

export const readLearning = operation({
  id: "readLearning",
  method: "GET",
  path: "/api/events/:eventId/learning",
  tag: "learning",
  summary: "What this series of events has learnt from decisions: weights, rounds, reasons people rejected",
  action: "recommendation.read",
  params: EventParams,
  status: 200,
  answer: z.object({
    /** A series learns from all its events; an event outside any learns from itself. */
    scope: z.object({ kind: z.enum(["series", "event"]), names: LocalTextSchema, events: z.int() }),
    decisions: z.object({ accepted: z.int(), declined: z.int(), needed: z.int() }),
    weights: z.array(z.object({ channel: z.enum(channels), weight: z.number(), initial: z.number() })),
    rounds: z.array(RoundSchema),
    rejected: z.array(
      z.object({
        organisation: ParticipantSchema,
        partner: ParticipantSchema,
        /** Null when the partner has since changed or withdrawn the text: then nothing is held against it. */
        text: LocalTextSchema.nullable(),
        rejectedAt: InstantSchema,
      }),
    ),
  }),
});

export const learnWeights = operation({
  id: "learnWeights",
  method: "POST",
  path: "/api/events/:eventId/learning",
  tag: "learning",
  summary: "Learn the channels' weights from the decisions so far; runs as a job",
  action: "event.manage",
  params: EventParams,
  status: 202,
  answer: z.object({ jobId: z.uuid() }),
});

export const takeBackLearning = operation({
  id: "takeBackLearning",
  method: "POST",
  path: "/api/events/:eventId/learning/back",
  tag: "learning",
  summary: "Go back to the weights before the last round of learning",
  action: "event.manage",
  params: EventParams,
  body: z.strictObject({ round: z.int() }),
  status: 200,
  answer: z.object({ round: z.int().nullable() }),
});

export const rejectReason = operation({
  id: "rejectReason",
  method: "PUT",
  path: "/api/events/:eventId/organisations/:organisationId/rejected/:statementId",
  tag: "learning",
  summary: "Say that a partner's offer or need does not fit this organisation, or take that back",
  action: "choice.write-own",
  params: OrganisationParams.extend({ statementId: z.uuid() }),
  body: z.strictObject({ isRejected: z.boolean() }),
  status: 200,
  answer: z.object({ isRejected: z.boolean() }),
});

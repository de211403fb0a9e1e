import { z } from "zod";
import { operation } from "./operation.ts";
import { RecordRefSchema } from "./record.ts";
import { LocaleSchema, LocalTextSchema } from "./values.ts";

/** Questions that every host can ask; their words are the messages `feedback.question.<code>`. */
export const scaleQuestions = ["overall", "programme", "partners", "interpreting", "organisation", "again"] as const;
export const feedbackRoles = ["company", "official", "speaker", "interpreter", "viewer", "other"] as const;
/** Of fewer answers nothing is shown: a handful of people would know each other's hand. */
export const leastAnswersShown = 3;

const Params = z.object({ eventId: z.uuid() });
const Code = z.enum(scaleQuestions);
const OwnQuestionSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  kind: z.enum(["scale", "text"]),
  text: LocalTextSchema,
});

export const FeedbackFormSchema = z.object({
  event: RecordRefSchema,
  isOpen: z.boolean(),
  questions: z.array(Code),
  own: z.array(OwnQuestionSchema),
  revision: z.number().int(),
});
export type FeedbackForm = z.output<typeof FeedbackFormSchema>;

export const readFeedbackForm = operation({
  id: "readFeedbackForm",
  method: "GET",
  path: "/api/events/:eventId/feedback",
  tag: "feedback",
  summary: "What an event asks those who took part",
  action: "public",
  params: Params,
  status: 200,
  answer: FeedbackFormSchema,
});

export const writeFeedbackForm = operation({
  id: "writeFeedbackForm",
  method: "PUT",
  path: "/api/events/:eventId/feedback",
  tag: "feedback",
  summary: "Choose the questions, add own ones, open or close the form",
  action: "feedback.manage",
  params: Params,
  body: z.strictObject({
    revision: z.number().int(),
    isOpen: z.boolean(),
    questions: z.array(Code).max(scaleQuestions.length),
    own: z.array(OwnQuestionSchema).max(5),
  }),
  status: 200,
  answer: FeedbackFormSchema,
});

/** Names nobody: neither account nor address is kept. */
export const answerFeedback = operation({
  id: "answerFeedback",
  method: "POST",
  path: "/api/events/:eventId/feedback/answers",
  tag: "feedback",
  summary: "Answer an event's form, without a name",
  action: "public",
  params: Params,
  body: z.strictObject({
    locale: LocaleSchema,
    role: z.enum(feedbackRoles).nullable(),
    /** 1 to 5 by question; a question left out does not apply. */
    scales: z.record(z.string().max(40), z.number().int().min(1).max(5)),
    texts: z.record(z.string().max(40), z.string().trim().max(2000)),
  }),
  status: 204,
  answer: z.undefined(),
});

const ScaleResultSchema = z.object({
  id: z.string(),
  /** Of an own question; a common one goes by its code. */
  text: LocalTextSchema.nullable(),
  /** How many gave 1, 2, 3, 4, 5. */
  counts: z.array(z.number().int()).length(5),
  mean: z.number().nullable(),
});

export const FeedbackResultsSchema = z.object({
  event: RecordRefSchema,
  answers: z.number().int(),
  /** Too few to show anything without showing who answered. */
  isHeldBack: z.boolean(),
  roles: z.array(z.object({ role: z.enum(feedbackRoles).nullable(), count: z.number().int() })),
  scales: z.array(ScaleResultSchema),
  texts: z.array(
    z.object({
      id: z.string(),
      text: LocalTextSchema.nullable(),
      answers: z.array(z.object({ locale: LocaleSchema, text: z.string() })),
    }),
  ),
});
export type FeedbackResults = z.output<typeof FeedbackResultsSchema>;

export const readFeedbackResults = operation({
  id: "readFeedbackResults",
  method: "GET",
  path: "/api/events/:eventId/feedback/results",
  tag: "feedback",
  summary: "How an event was received, question by question",
  action: "feedback.manage",
  params: Params,
  status: 200,
  answer: FeedbackResultsSchema,
});

export const exportFeedback = operation({
  id: "exportFeedback",
  method: "GET",
  path: "/api/events/:eventId/feedback/results.xlsx",
  tag: "feedback",
  summary: "How an event was received, as Excel",
  action: "feedback.manage",
  params: Params,
  status: 200,
  produces: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  answer: z.instanceof(Uint8Array),
});

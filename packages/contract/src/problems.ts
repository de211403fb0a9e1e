import { z } from "zod";

/**
 * Every way in which the server says no, with its HTTP status: the one catalogue. The text a person reads is the message
 * `problem.<code>` (ko, zh, en); docs/developer/errors.md lists them all and a test compares it with this.
 * A code is kebab-case and belongs to the use case or rule that raises it.
 */
export const problems = {
  // Asking
  "request-invalid": {
    status: 400,
    when: "the request does not have the form that the interface describes; `fields` says where",
  },
  "not-found": { status: 404, when: "there is no such address, or no such record that this person may see" },
  "method-not-allowed": { status: 405, when: "the address exists, but not for this method" },
  "request-too-large": { status: 413, when: "the request or a file in it is larger than allowed" },
  "media-type-not-supported": { status: 415, when: "the body is not of the media type the address takes" },
  "too-many-requests": { status: 429, when: "more attempts than allowed; `retryAfterSeconds` says how long to wait" },
  "origin-refused": { status: 403, when: "a change was asked for from another site's page" },
  // Signing in
  "sign-in-needed": { status: 401, when: "nobody is signed in, or the sign-in has ended" },
  "sign-in-failed": { status: 401, when: "the address and password do not belong together" },
  "link-used-or-expired": { status: 410, when: "a one-time link was opened a second time or too late" },
  "not-allowed": { status: 403, when: "the person's roles do not hold this action here" },
  "account-exists": { status: 409, when: "an account with this mail address exists" },
  "last-admin": { status: 409, when: "the change would leave the installation without an administrator" },
  // Working
  "changed-meanwhile": { status: 409, when: "somebody else changed the record after this person read it" },
  "job-not-running": { status: 409, when: "long work has ended already and cannot be cancelled" },
  "job-interrupted": { status: 500, when: "the server ended while it did long work; nothing of it goes on by itself" },
  "file-too-large": { status: 413, when: "a file is larger than allowed" },
  "file-empty": { status: 422, when: "a file has no content" },
  // Record
  "name-missing": { status: 422, when: "a record was to be left without a name in any language" },
  "record-in-use": { status: 409, when: "other records rest on the one that was to be archived" },
  "noun-field-invalid": {
    status: 422,
    when: "a field of a record has a value its kind does not take; `field` says which",
  },
  "noun-field-missing": { status: 422, when: "a new record lacks a field that its kind cannot be without" },
  "noun-dates-swapped": { status: 422, when: "an end lies before its start" },
  "record-without-day": {
    status: 404,
    when: "a calendar file was asked for of a record of which neither day nor month is known",
  },
  "record-refers-to-nothing": {
    status: 422,
    when: "a record was to refer to one that does not exist or is of another kind",
  },
  "record-exists": {
    status: 409,
    when: "there is one already with the same key (an indicator's code, a place in an order)",
  },
  // Agreements
  "agreement-stage-not-next": { status: 409, when: "a stage was to be recorded that cannot follow the present one" },
  "agreement-date-before": { status: 422, when: "a stage was dated before an earlier stage" },
  "agreement-date-missing": { status: 422, when: "signing or ending was to be recorded without a date" },
  "agreement-party-signed": { status: 409, when: "a party of a signed agreement was to be taken away" },
  "agreement-text-version": {
    status: 409,
    when: "a text was written for a version that stands already or is not the next",
  },
  "agreement-text-signed": { status: 409, when: "the text of a signed agreement was to be changed" },
  "approval-open": { status: 409, when: "the same step already waits for a second person" },
  "approval-decided": { status: 409, when: "an approval was decided before" },
  "approval-second-person": { status: 403, when: "somebody wanted to approve what they had asked for themselves" },
  "committee-missing": { status: 409, when: "a meeting was called of an agreement without a committee" },
  // Publications
  "publication-state": {
    status: 409,
    when: "a text is not in the state that the act needs (draft, review, published)",
  },
  "publication-checks": { status: 422, when: "a check that blocks publication found something" },
  "publication-figure-changed": {
    status: 422,
    when: "a linked figure of a draft was rewritten; only the words around it may be",
  },
  // Import into the record
  "import-not-ready": { status: 409, when: "an import was taken in, undone or put aside already" },
  "import-stale": {
    status: 409,
    when: "the record changed since an import was previewed, so its differences no longer hold",
  },
  "import-cannot-undo": { status: 409, when: "somebody went on from what an import wrote" },
  // Models and learning
  "model-off": { status: 409, when: "a translation was asked for and no model for it is set up" },
  "model-silent": { status: 502, when: "the configured model did not answer, or not in the form it should" },
  "learning-too-few": {
    status: 422,
    when: "weights were to be learnt from fewer decisions than needed, or from decisions of one kind",
  },
  "term-in-one-language": {
    status: 422,
    when: "an event's own word was given in one language only, where it joins nothing",
  },
  "learning-nothing-new": { status: 409, when: "the decisions teach the weights that are in use already" },
  "learning-not-last": { status: 409, when: "a round of learning was to be taken back that is not the one in use" },
  // Intake
  "intake-no-files": { status: 422, when: "an intake was asked for without a file" },
  "intake-same-name": { status: 422, when: "two files of one mailbag have the same name" },
  "import-own-report": {
    status: 422,
    when: "the register, or a list of what is due whose rows have no numbers, is handed in to be read back",
  },
  "intake-nothing-readable": { status: 422, when: "none of the files handed in could be read as a table" },
  "intake-not-ready": {
    status: 409,
    when: "a mailbag is still being read, or was taken in, undone or put aside already",
  },
  "intake-read-again": {
    status: 409,
    when: "another mailbag was taken in or undone since this one was read, so its differences no longer hold",
  },
  "intake-cannot-undo": {
    status: 409,
    when: "a later mailbag, meetings, changes by hand or a published timetable rest on this one",
  },
  "intake-slots-in-use": {
    status: 409,
    when: "a new venue file would take the slots from under meetings that are scheduled",
  },
  // Event by hand
  "slot-overlaps": { status: 409, when: "a slot was to stand where another one of the event stands already" },
  "slot-ends-before": { status: 422, when: "a slot was to end before it starts" },
  "place-label-taken": { status: 409, when: "a table or room was to get a name that another one of the event has" },
  "meetings-in-the-way": {
    status: 409,
    when: "a change would leave scheduled meetings without slot, place or interpreter; `count` says how many",
  },
  // Timetable
  "timetable-nothing-to-schedule": {
    status: 422,
    when: "an event has no slots, places or wanted meetings to make a timetable of",
  },
  "timetable-running": { status: 409, when: "a run of the scheduler is under way for this event" },
  "timetable-run-unfinished": { status: 409, when: "a run has no result to use" },
  "timetable-run-trial": { status: 409, when: "a run of a what-if is to become the draft" },
  "timetable-run-stale": {
    status: 409,
    when: "a run was to be used that places meetings where there is no slot, place, interpreter or organisation any more",
  },
  "timetable-conflict": { status: 409, when: "a meeting cannot be held there; `reason` says why" },
  "timetable-empty": { status: 422, when: "a timetable without a scheduled meeting was to be published" },
  // The day
  "day-incident-unknown": {
    status: 422,
    when: "an incident names an organisation, interpreter, place or meeting that the timetable does not have",
  },
  "day-meeting-exists": { status: 409, when: "a meeting to be added has a place in the timetable already" },
  "timetable-unpublished": { status: 404, when: "no version of the timetable has been published yet" },
  "pdf-fonts-missing": { status: 503, when: "the server has no font with Korean and Chinese letters for a PDF" },
  "file-not-as-named": {
    status: 422,
    when: "a document's content is not what its name says, or of a kind that is not taken",
  },
  // Feedback
  "feedback-closed": { status: 409, when: "an event's satisfaction form does not take answers now" },
  "feedback-empty": { status: 422, when: "no question of a satisfaction form was answered" },
  // Consent
  "meeting-not-confirmed": {
    status: 403,
    when: "contact data were asked for of an organisation with which no meeting is in the published timetable",
  },
  "consent-text-changed": { status: 409, when: "somebody agreed to a text of consent that is not the one in force" },
  // Outside
  "database-unavailable": { status: 503, when: "the database does not answer" },
  "disk-full": { status: 507, when: "there is no room left on the disk" },
  "internal-error": { status: 500, when: "a fault of the program; the log has the details under `requestId`" },
} as const satisfies Readonly<Record<string, { readonly status: number; readonly when: string }>>;

export type ProblemCode = keyof typeof problems;

/** A refusal as use cases return it: the code, and the facts that its text names. */
export type Refusal<Code extends ProblemCode = ProblemCode> = {
  readonly code: Code;
  readonly facts?: Readonly<Record<string, string | number>>;
};

/** What went wrong in one field of the request: where, and in the reader's language what. */
export const FieldProblem = z.object({ path: z.string(), message: z.string() }).meta({ id: "FieldProblem" });

/** RFC 9457 problem details; `title` is written in the reader's language. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    /** Open to codes of a later server; the interface's description lists those of this one. */
    code: z.string().meta({ examples: Object.keys(problems) }),
    facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    fields: z.array(FieldProblem).optional(),
    requestId: z.string().optional(),
  })
  .meta({ id: "Problem" });

export type Problem = z.output<typeof Problem>;

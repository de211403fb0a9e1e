import type { LocalText } from "@bridgehead/domain/shared/language";
import type { FactStatus, Qualifier, RecordDate } from "@bridgehead/domain/shared/standing";

/** A record as the concierge knows it: only what the asker may see is handed in. */
export type KnownRecord = {
  readonly id: string;
  readonly kind: string;
  readonly subkind: string | null;
  readonly names: LocalText;
  readonly aliases: readonly string[];
  readonly status: FactStatus;
  readonly qualifier: Qualifier;
  readonly date: RecordDate | null;
  readonly stage: string | null;
  readonly value: number | null;
  readonly unit: string | null;
  /** Title of a person, trade of a company, statement: shown beside the name. */
  readonly line: LocalText | null;
  /** What it is for, where the record says so. */
  readonly purpose: LocalText | null;
  readonly stages: readonly { readonly stage: string; readonly date: RecordDate | null }[];
  /** What is to be done by when, or was. */
  readonly milestones: readonly { readonly what: LocalText; readonly date: RecordDate; readonly isDone: boolean }[];
  /** Nights and days of a journey. */
  readonly length: { readonly nights: number | null; readonly days: number } | null;
  /** What else is told of it in words of all three languages: its steps, aims, elements. */
  readonly told?: readonly LocalText[];
  /** From when to when on its day, at its place: 14:00. */
  readonly hours?: { readonly from: string; readonly to: string | null } | null;
  /** Words of its kind, subkind, fields, stage and unit, in the three languages. */
  readonly vocabulary: readonly string[];
  /** Everything else that is told of it, in whatever language. */
  readonly texts: readonly string[];
};

/** How one record bears on another: a link of the record, or a column of its noun. */
export type KnownEdge = { readonly from: string; readonly rel: string; readonly to: string };

export const intents = [
  "how-long",
  "how-many",
  "how-much",
  "when",
  "where",
  "who",
  "compare",
  "next",
  "status",
  "why",
  "outcome",
  "relation",
  "list",
  "what",
] as const;
export type Intent = (typeof intents)[number];

/** One record of an answer and what of it answers. `by` is the record through which it does (the agreement of a region). */
export type AnswerItem = {
  readonly id: string;
  readonly says: "name" | "figure" | "date" | "place" | "stage" | "about" | "milestone" | "length" | "said" | "part";
  readonly date?: RecordDate | null;
  readonly hours?: KnownRecord["hours"];
  readonly stage?: string;
  readonly place?: string;
  readonly by?: string;
  readonly milestone?: KnownRecord["milestones"][number];
  readonly length?: KnownRecord["length"];
  /** What the record says of itself, for "what is". */
  readonly line?: LocalText | null;
};

export type UnknownReason = "no-such" | "not-told" | "not-understood" | "personal" | "rules" | "too-long" | "empty";

/** One answer. */
export type Found = Omit<Extract<Finding, { known: true }>, "also">;

export type Finding =
  | {
      readonly known: true;
      readonly intent: Intent;
      readonly items: readonly AnswerItem[];
      /** What was asked about, where that is a record of its own: the event whose hosts are asked for. */
      readonly about?: string;
      /** The answer to the other half of the question, where it asks two things. */
      readonly also?: Found;
      readonly searched: number;
    }
  | {
      readonly known: false;
      readonly reason: UnknownReason;
      /** Words of the question that no record has, as the asker wrote them. */
      readonly words: readonly string[];
      /** What is on record of the things that the question names. It does not answer. */
      readonly instead: Instead | null;
      readonly searched: number;
    };

/** Things that a question names, and records that tell of them, nearest to the question first. */
export type Instead = { readonly named: readonly string[]; readonly items: readonly AnswerItem[] };

/** One thing that a question names; every record of an answer must have it. */
export type AskTerm = {
  /** As the asker wrote it. */
  readonly text: string;
  /** Entries of the index, or a bare word, or a year or month. */
  readonly entries: readonly number[];
  readonly word?: string;
  readonly date?: string;
  /** It asks for itself: no reading passes over it. */
  readonly isHard?: boolean;
};

import type { LocalText } from "../shared/language.ts";
import type { FactStatus, Qualifier, RecordDate } from "../shared/standing.ts";
import type { LinkRel, RecordKind } from "./kinds.ts";

/** Another record by its origin; the store turns it into a key. */
export type OriginRef = { readonly origin: string };

/** A value of a noun's column, before references are resolved. */
export type DraftValue =
  | string
  | number
  | boolean
  | null
  | OriginRef
  | LocalText
  | RecordDate
  | readonly string[]
  | readonly LocalText[];

/** A row of the noun's own table or of a table beside it; `record_id`-like keys are filled by the store. */
export type DraftRow = { readonly table: string; readonly values: Readonly<Record<string, DraftValue>> };

/** One statement about a record, as exact and as sure as its source tells it. */
export type FactDraft = {
  readonly key: string;
  readonly ordinal: number;
  readonly text?: LocalText;
  readonly number?: number;
  readonly unit?: string;
  readonly date?: RecordDate;
  readonly ref?: OriginRef;
  readonly of?: OriginRef;
  readonly status?: FactStatus;
  readonly qualifier?: Qualifier;
  readonly asWritten?: string;
};

export type CitationDraft = { readonly source: string; readonly paragraphs: readonly number[] };

/** Everything one line of a facts file says, ready to be stored. */
export type RecordDraft = {
  readonly origin: string;
  readonly kind: RecordKind;
  readonly names: LocalText;
  readonly aliases: readonly string[];
  readonly status: FactStatus;
  readonly qualifier: Qualifier;
  readonly noun: DraftRow;
  readonly beside: readonly DraftRow[];
  readonly links: readonly { readonly rel: LinkRel; readonly to: OriginRef }[];
  readonly facts: readonly FactDraft[];
  readonly citations: readonly CitationDraft[];
};

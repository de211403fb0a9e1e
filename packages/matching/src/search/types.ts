import type { Locale } from "@bridgehead/domain/shared/language";

/** One text of a record: a name weighs more than a description. `weight` is relative, 1 is ordinary. */
export type SearchText = { readonly lang?: Locale; readonly text: string; readonly weight: number };

/** A record to be found: an organisation, a person, an agenda item, an agreement, anything with texts. */
export type SearchDocument = { readonly id: string; readonly kind: string; readonly texts: readonly SearchText[] };

/** How a query word met a text. */
export type SearchBridge = "spelling" | "concept" | "place" | "reading" | "sound" | "initials";

/** Where: `text` counts in the document's texts, `span` in UTF-16 units of that text, end exclusive. */
export type SearchMatch = {
  readonly text: number;
  readonly span: readonly [number, number];
  readonly by: SearchBridge;
};

export type SearchHit = {
  readonly id: string;
  readonly kind: string;
  readonly score: number;
  readonly matches: readonly SearchMatch[];
};

export type SearchOptions = { readonly limit?: number; readonly kinds?: readonly string[] };

import type { Locale } from "@bridgehead/domain/shared/language";

/** One offer or need as its organisation wrote it. `id` is the record's own, or made from the organisation's. */
export type Statement = { readonly id: string; readonly text: string };

/** An organisation as matching sees it: no contact data ever comes here. */
export type MatchingOrganisation = {
  readonly id: string;
  readonly country: string;
  readonly lang?: Locale;
  readonly region?: string;
  readonly name?: string;
  readonly sector?: string;
  readonly offers: readonly Statement[];
  readonly needs: readonly Statement[];
};

export type Directory = { readonly organisations: readonly MatchingOrganisation[] };

/** A need put into words by one organisation. `vector`: its embedding, where the model channel is used. */
export type MatchingQuery = {
  readonly id: string;
  readonly org: string;
  readonly text: string;
  readonly vector?: Float32Array;
};

/** What a reason rests on. `concept` and everyday words join three languages, `hanja` Korean and Chinese, `model` is a configured service. */
export type ChannelName =
  | "concept"
  | "inferred"
  | "everyday"
  | "bigram"
  | "unigram"
  | "word"
  | "sound"
  | "kind"
  | "model";

/** How much each channel counts; data, so that an event series can learn its own. */
export type ChannelWeights = Readonly<Record<ChannelName, number>>;

/** One side of a reason: the whole text, and where the words stand in it (UTF-16 units, end exclusive). */
export type ReasonSide = {
  readonly kind: "need" | "offer" | "query" | "sector";
  readonly id: string;
  readonly text: string;
  readonly span: readonly [number, number];
};

export type Reason = {
  readonly direction: "they-offer" | "we-offer";
  readonly mine: ReasonSide;
  readonly theirs: ReasonSide;
  readonly via: { readonly channel: "concept" | "hanja" | "word" | "sound" | "model"; readonly concept?: string };
};

/** How sure we are: `weak` is said plainly to the reader. */
export type Band = "strong" | "fair" | "weak";

export type RankedPartner = {
  readonly organisation: string;
  /** 0 to about 1.4: the forward part is at most 1.1, the reverse part adds at most 0.33. Comparable within one list. */
  readonly score: number;
  readonly band: Band;
  readonly reasons: readonly Reason[];
};

export type RecommendationResult = { readonly id: string; readonly ranked: readonly RankedPartner[] };

/** A possible partner by its number in the index, with the pair's score. */
export type Scored = { readonly partner: number; readonly score: number };

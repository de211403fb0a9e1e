/**
 * One notion of industry or technology, named in three languages. A text that uses any of the names
 * or plain wordings speaks of the concept; the first name in each language is its label.
 */
export type Concept = {
  /** Kebab-case English, unique in the whole taxonomy, e.g. "strain-wave-gear". */
  readonly id: string;
  /** Id of the broader concept; area concepts have none. */
  readonly parent?: string;
  /** First is the label, then two to five synonyms. */
  readonly ko: readonly string[];
  /** Simplified script; traditional is folded before look-up. */
  readonly zh: readonly string[];
  readonly en: readonly string[];
  /** How a client who does not know the term describes the need: fragments, never sentences. */
  readonly plain?: {
    readonly ko?: readonly string[];
    readonly zh?: readonly string[];
    readonly en?: readonly string[];
  };
  /** Words of the trade that speak of the concept without being its name: narrower things, short forms, other spellings. */
  readonly trade?: {
    readonly ko?: readonly string[];
    readonly zh?: readonly string[];
    readonly en?: readonly string[];
  };
};

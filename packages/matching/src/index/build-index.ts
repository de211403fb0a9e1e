import { kindsIn } from "@bridgehead/language/taxonomy/kinds";
import { taxonomyWith } from "@bridgehead/language/taxonomy/index";
import type { Concept } from "@bridgehead/language/taxonomy/concept";
import type { Taxonomy } from "@bridgehead/language/taxonomy/taxonomy";
import {
  conceptSpaceOf,
  placeText,
  trustInNames,
  type ConceptSpace,
  type ConceptVector,
} from "../features/concept-space.ts";
import { readFeatures, type Feature, type TextFeatures } from "../features/features.ts";
import type { ChannelName, Directory, MatchingOrganisation, Statement } from "../types.ts";
import { addToPostings, addWeight, type ChannelPostings } from "./postings.ts";

export type Role = "offer" | "need" | "sector";

/** The texts of one role in the order of their organisations, with their postings per channel. */
export type RoleIndex = {
  readonly statements: readonly Statement[];
  readonly owners: readonly number[];
  readonly postings: Readonly<Record<ChannelName, ChannelPostings>>;
  /** First statement of each organisation, and one past the last. */
  readonly firsts: Int32Array;
  readonly vectors: (Float32Array | undefined)[];
};

export type MatchingIndex = {
  readonly organisations: readonly MatchingOrganisation[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly taxonomy: Taxonomy;
  readonly space: ConceptSpace;
  readonly roles: Readonly<Record<Role, RoleIndex>>;
};

export type IndexOptions = {
  /** Terms an organiser added for this event. */
  readonly concepts?: readonly Concept[];
  /** Embeddings by statement id, unit length: the optional model channel. Computed elsewhere, handed in. */
  readonly vectors?: ReadonlyMap<string, Float32Array>;
};

/** What a text brings to each channel: feature numbers with their counts or weights. */
export type Profile = {
  readonly counts: Readonly<
    Record<"concept" | "everyday" | "bigram" | "unigram" | "word" | "sound", ReadonlyMap<number, number>>
  >;
  readonly place: ConceptVector;
  readonly kinds: readonly number[];
  readonly trust: number;
};

/** Typical numbers of features per text, as seen in application sheets of both countries. */
const usualLengths = { concept: 3, everyday: 5, bigram: 12, unigram: 14, word: 12, sound: 3 } as const;
export const lexicalChannels = ["concept", "everyday", "bigram", "unigram", "word", "sound"] as const;

/** Reads a directory once. Organisations keep their order; an id that stands twice is a caller's bug. */
export function buildIndex(directory: Directory, options: IndexOptions = {}): MatchingIndex {
  const taxonomy = taxonomyWith(options.concepts);
  const space = conceptSpaceOf(taxonomy);
  const { organisations } = directory;
  const numberOf = new Map(organisations.map(({ id }, number) => [id, number]));
  if (numberOf.size !== organisations.length) throw new RangeError("an organisation id stands twice in the directory");
  const reader = profileReader(taxonomy, space);
  const roleOf = (role: Role) => buildRole(organisations, (one) => statementsOf(one, role), reader, options.vectors);
  return {
    organisations,
    numberOf,
    taxonomy,
    space,
    roles: { offer: roleOf("offer"), need: roleOf("need"), sector: roleOf("sector") },
  };
}

export function statementsOf(organisation: MatchingOrganisation, role: Role): readonly Statement[] {
  if (role === "offer") return organisation.offers;
  if (role === "need") return organisation.needs;
  return organisation.sector === undefined || organisation.sector.trim() === ""
    ? []
    : [{ id: `${organisation.id}#sector`, text: organisation.sector }];
}

/** Reads texts into profiles; the same wording is read once (application sheets repeat themselves). */
export function profileReader(taxonomy: Taxonomy, space: ConceptSpace): (text: string) => Profile {
  const scratch = new Float64Array(taxonomy.concepts.length);
  const known = new Map<string, Profile>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const profile = profileOf(readFeatures(text, taxonomy), text, taxonomy, space, scratch);
    if (known.size < 5000) known.set(text, profile);
    return profile;
  };
}

function profileOf(
  features: TextFeatures,
  text: string,
  taxonomy: Taxonomy,
  space: ConceptSpace,
  scratch: Float64Array,
): Profile {
  return {
    counts: {
      concept: withParents(features.concept, taxonomy),
      everyday: counted(features.everyday),
      bigram: counted(features.bigram),
      unigram: counted(features.unigram),
      word: counted(features.word),
      sound: counted(features.sound),
    },
    place: unitLength(placeText(space, features, scratch)),
    kinds: kindsIn(text),
    trust: trustInNames(features),
  };
}

/** A concept once, its broader concept as 0.4 of it: naming a gear also speaks of machine parts. */
function withParents(features: readonly Feature[], { parents }: Taxonomy): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { id, weight } of features) counts.set(id, weight);
  for (const { id, weight } of features) {
    const parent = parents[id] ?? -1;
    if (parent >= 0 && !counts.has(parent)) counts.set(parent, 0.4 * weight);
  }
  return counts;
}

function counted(features: readonly Feature[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { id, weight } of features) counts.set(id, (counts.get(id) ?? 0) + weight);
  return counts;
}

/** Cosine would bury a text that names six things under one that names a single one: half of its normalisation is enough. */
const lengthShare = 0.5;

function unitLength(vector: ConceptVector): ConceptVector {
  let squares = 0;
  for (const weight of vector.values()) squares += weight * weight;
  // A text that is placed with little evidence stays short: its length says how sure its place is.
  const length = Math.max(1, squares) ** (0.5 * lengthShare);
  return new Map([...vector].map(([id, weight]) => [id, weight / length]));
}

function buildRole(
  organisations: readonly MatchingOrganisation[],
  textsOf: (one: MatchingOrganisation) => readonly Statement[],
  read: (text: string) => Profile,
  vectors: ReadonlyMap<string, Float32Array> | undefined,
): RoleIndex {
  const postings: Record<ChannelName, ChannelPostings> = {
    concept: new Map(),
    inferred: new Map(),
    everyday: new Map(),
    bigram: new Map(),
    unigram: new Map(),
    word: new Map(),
    sound: new Map(),
    kind: new Map(),
    model: new Map(),
  };
  const statements: Statement[] = [];
  const owners: number[] = [];
  const firsts = new Int32Array(organisations.length + 1);
  organisations.forEach((organisation, owner) => {
    firsts[owner] = statements.length;
    for (const statement of textsOf(organisation)) {
      const document = statements.length;
      statements.push(statement);
      owners.push(owner);
      const profile = read(statement.text);
      for (const channel of lexicalChannels)
        addToPostings(postings[channel], profile.counts[channel], document, owner, usualLengths[channel]);
      for (const [concept, weight] of profile.place) addWeight(postings.inferred, concept, document, owner, weight);
      for (const kind of profile.kinds) addWeight(postings.kind, kind, document, owner, 1);
    }
  });
  firsts[organisations.length] = statements.length;
  return { statements, owners, postings, firsts, vectors: statements.map(({ id }) => vectors?.get(id)) };
}

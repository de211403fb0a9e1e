import { namesOf, type Taxonomy } from "@bridgehead/language/taxonomy/taxonomy";
import { readFeatures, type Feature, type TextFeatures } from "./features.ts";

/** The channels that carry meaning from a concept's names to a text, and how much a shared feature of each says. */
const evidence = { everyday: 0.9, bigram: 1, unigram: 0.3, word: 1 };
type EvidenceChannel = keyof typeof evidence;
const evidenceChannels = Object.keys(evidence) as EvidenceChannel[];

/** The concepts that have a feature; what it weighs in each is multiplied with how rare it is. */
type Posting = { readonly concepts: Int32Array; readonly weights: Float64Array; readonly idf: number };

type Growing = { readonly concepts: number[]; readonly weights: number[] };

/**
 * Every concept as the bag of what its names and plain wordings are made of. A text that names no concept is placed among
 * them by what it shares: explicit semantic analysis with our own concepts instead of encyclopaedia articles.
 * @see Gabrilovich & Markovitch (2007), Computing Semantic Relatedness using Wikipedia-based ESA, IJCAI;
 *   Potthast, Stein & Anderka (2008), doi:10.1007/978-3-540-78646-7_51, for the use across languages.
 */
export type ConceptSpace = {
  readonly taxonomy: Taxonomy;
  readonly postings: Readonly<Record<EvidenceChannel, ReadonlyMap<number, Posting>>>;
};

/** What a concept's bag weighs as a rule: a fuller one says less with each of its words. */
const usualSize = 120;

const spaces = new WeakMap<Taxonomy, ConceptSpace>();

/** The space of a taxonomy, built once. */
export function conceptSpaceOf(taxonomy: Taxonomy): ConceptSpace {
  const known = spaces.get(taxonomy);
  if (known !== undefined) return known;
  const space = buildSpace(taxonomy);
  spaces.set(taxonomy, space);
  return space;
}

function buildSpace(taxonomy: Taxonomy): ConceptSpace {
  const growing: Record<EvidenceChannel, Map<number, Growing>> = {
    everyday: new Map(),
    bigram: new Map(),
    unigram: new Map(),
    word: new Map(),
  };
  taxonomy.concepts.forEach((concept, number) => {
    const bags: Record<EvidenceChannel, Map<number, number>> = {
      everyday: new Map(),
      bigram: new Map(),
      unigram: new Map(),
      word: new Map(),
    };
    for (const name of namesOf(concept)) {
      const features = readFeatures(name, taxonomy);
      for (const channel of evidenceChannels)
        for (const { id, weight } of features[channel])
          bags[channel].set(id, Math.max(bags[channel].get(id) ?? 0, weight));
    }
    const size = evidenceChannels.reduce((sum, channel) => sum + bags[channel].size * evidence[channel], 0);
    const shortness = 1 / (0.8 + 0.2 * (size / usualSize));
    for (const channel of evidenceChannels) {
      for (const [id, weight] of bags[channel]) {
        const posting = growing[channel].get(id) ?? { concepts: [], weights: [] };
        posting.concepts.push(number);
        posting.weights.push(weight * shortness * evidence[channel]);
        growing[channel].set(id, posting);
      }
    }
  });
  const finished = (channel: EvidenceChannel) =>
    new Map([...growing[channel]].map(([id, posting]) => [id, finishedPosting(posting, taxonomy.concepts.length)]));
  return {
    taxonomy,
    postings: {
      everyday: finished("everyday"),
      bigram: finished("bigram"),
      unigram: finished("unigram"),
      word: finished("word"),
    },
  };
}

function finishedPosting({ concepts, weights }: Growing, count: number): Posting {
  const idf = Math.log(1 + (count - concepts.length + 0.5) / (concepts.length + 0.5));
  return { concepts: Int32Array.from(concepts), weights: Float64Array.from(weights, (weight) => weight * idf), idf };
}

/** A text's place among the concepts: weights of at most `most` of them, 1 for what it names outright. */
export type ConceptVector = ReadonlyMap<number, number>;

const most = 12;
const shareOfBest = 0.3;
/** Evidence that makes an inference as sure as it gets (about four rare shared features). */
const fullEvidence = 12;
/** The part of all a text's words that speak for the best concept, from which on the inference is sure: a text of many details is none of them. */
const fullShare = 0.6;
const inferredAtMost = 1;
const parentShare = 0.3;
/** What a concept counts that is named in passing, while the text as a whole describes another. */
const namedAtLeast = 0.5;

/** Places a text: concepts it names count fully, those it only describes as surely as its words say so, broader ones a share. */
export function placeText(space: ConceptSpace, features: TextFeatures, scratch: Float64Array): ConceptVector {
  const vector = new Map<number, number>();
  const weightOf = (concept: number) => space.taxonomy.weights[concept] ?? 1;
  const described = describedConcepts(space, features, scratch);
  for (const { concept, score, best, share } of described.slice(0, most)) {
    if (score >= best * shareOfBest)
      vector.set(
        concept,
        weightOf(concept) *
          inferredAtMost *
          (score / best) ** 2 *
          Math.min(1, best / fullEvidence) *
          Math.min(1, share / fullShare),
      );
  }
  for (const { id, weight } of features.concept) {
    const own = described.find(({ concept }) => concept === id);
    const part = own === undefined ? 0 : own.score / own.best;
    vector.set(
      id,
      Math.max(
        vector.get(id) ?? 0,
        weight * (namedAtLeast + (1 - namedAtLeast) * Math.max(part, trustInNames(features))),
      ),
    );
  }
  const direct = Array.from(vector);
  for (const [concept, weight] of direct) {
    const parent = space.taxonomy.parents[concept] ?? -1;
    if (parent >= 0) vector.set(parent, Math.max(vector.get(parent) ?? 0, weight * parentShare));
  }
  return vector;
}

/** How far a text is to be taken at its named concepts: fully when they cover half of it, hardly when one noun in a long description happens to be one. */
export function trustInNames({ named }: TextFeatures): number {
  return Math.min(1, named / namedEnough);
}
const namedEnough = 0.4;

/** The concepts a text's wording shares most with, best first. `scratch` has one zero per concept and is given back so. */
export function describedConcepts(
  { postings, taxonomy }: ConceptSpace,
  features: TextFeatures,
  scratch: Float64Array,
): readonly Described[] {
  const touched: number[] = [];
  let all = 0;
  for (const channel of evidenceChannels) {
    for (const { id, weight } of distinct(features[channel])) {
      const posting = postings[channel].get(id);
      if (posting === undefined || posting.concepts.length > taxonomy.concepts.length / 4) continue;
      all += posting.idf * weight * evidence[channel];
      const { concepts, weights } = posting;
      for (let at = 0; at < concepts.length; at++) {
        const concept = concepts[at] ?? 0;
        const before = scratch[concept] ?? 0;
        if (before === 0) touched.push(concept);
        scratch[concept] = before + weight * (weights[at] ?? 0);
      }
    }
  }
  let best = 0;
  for (const concept of touched) if ((scratch[concept] ?? 0) > best) best = scratch[concept] ?? 0;
  // Most touched concepts share one common character: only those near the best are worth an object and a place in the sort.
  const near: Described[] = [];
  for (const concept of touched) {
    const score = scratch[concept] ?? 0;
    if (score >= best * shareOfBest && score > 0) near.push({ concept, score, best, share: best / all });
    scratch[concept] = 0;
  }
  return near.sort((a, b) => b.score - a.score || a.concept - b.concept);
}

type Described = { readonly concept: number; readonly score: number; readonly best: number; readonly share: number };

/** What of a text speaks for one concept: features with their strength, strongest first. */
export function evidenceFor(
  { postings }: ConceptSpace,
  features: TextFeatures,
  concept: number,
): readonly (Feature & { readonly strength: number })[] {
  const found: (Feature & { strength: number })[] = [];
  for (const channel of evidenceChannels) {
    if (channel === "unigram") continue;
    for (const feature of features[channel]) {
      const posting = postings[channel].get(feature.id);
      const at = posting?.concepts.indexOf(concept) ?? -1;
      if (posting !== undefined && at >= 0)
        found.push({ ...feature, strength: feature.weight * (posting.weights[at] ?? 0) });
    }
  }
  return found.sort((a, b) => b.strength - a.strength || a.start - b.start);
}

function distinct(features: readonly Feature[]): Iterable<Feature> {
  const kept = new Map<number, Feature>();
  for (const feature of features) {
    const known = kept.get(feature.id);
    if (known === undefined || known.weight < feature.weight) kept.set(feature.id, feature);
  }
  return kept.values();
}

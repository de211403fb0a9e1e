import { locales, type Locale } from "@bridgehead/domain/shared/language";
import type { Concept } from "./concept.ts";
import { facets, facetWeight } from "./facets.ts";
import { compileLexicon, type Lexicon } from "./lexicon.ts";

/** The concepts of one event, compiled for look-up. Concepts are counted from 0 in `concepts`. */
export type Taxonomy = {
  readonly concepts: readonly Concept[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** The number of each concept's broader concept, or -1. */
  readonly parents: Int32Array;
  /** How much naming the concept says about a field: 1, or less for areas and facets. */
  readonly weights: Float64Array;
  /** Finds labels, synonyms and plain wordings in a text of any of the three languages. */
  readonly lexicon: Lexicon;
};

/** Compiles concepts (ours and those an organiser added; a later one with the same id adds its names to the earlier). */
export function compileTaxonomy(concepts: readonly Concept[]): Taxonomy {
  const merged = mergeById(concepts);
  const numberOf = new Map(merged.map((concept, number) => [concept.id, number]));
  const parents = Int32Array.from(merged, (concept) => (concept.parent === undefined ? -1 : (numberOf.get(concept.parent) ?? -1)));
  const weights = Float64Array.from(merged, (concept) => (concept.parent === undefined || facets.has(concept.id) ? facetWeight : 1));
  const terms = merged.flatMap((concept, entry) => namesOf(concept).map((text) => ({ entry, text })));
  return { concepts: merged, numberOf, parents, weights, lexicon: compileLexicon(terms) };
}

/** Every name, word of the trade and plain wording of a concept. */
export function namesOf(concept: Concept): readonly string[] {
  return locales.flatMap((locale) => [...concept[locale], ...(concept.trade?.[locale] ?? []), ...(concept.plain?.[locale] ?? [])]);
}

/** The concept's name for a reader. */
export function labelOf(concept: Concept, locale: Locale): string {
  return concept[locale][0] ?? concept.en[0] ?? concept.id;
}

function mergeById(concepts: readonly Concept[]): readonly Concept[] {
  const byId = new Map<string, Concept>();
  for (const concept of concepts) {
    const known = byId.get(concept.id);
    byId.set(concept.id, known === undefined ? concept : joined(known, concept));
  }
  return [...byId.values()];
}

function joined(known: Concept, added: Concept): Concept {
  const both = (locale: Locale) => [...known[locale], ...added[locale]];
  const all = (kind: "plain" | "trade") => {
    const words = (locale: Locale) => [...(known[kind]?.[locale] ?? []), ...(added[kind]?.[locale] ?? [])];
    return { ko: words("ko"), zh: words("zh"), en: words("en") };
  };
  return { ...known, ko: both("ko"), zh: both("zh"), en: both("en"), plain: all("plain"), trade: all("trade") };
}

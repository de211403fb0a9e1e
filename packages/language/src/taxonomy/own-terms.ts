import { foldKey } from "../fold/fold.ts";
import type { Concept } from "./concept.ts";
import { taxonomyWith } from "./index.ts";
import { labelOf } from "./taxonomy.ts";

/** A word of an organiser's own, each language with its spellings, the usual one first. */
export type OwnTerm = {
  readonly id: string;
  readonly ko: readonly string[];
  readonly zh: readonly string[];
  readonly en: readonly string[];
};

/**
 * An event's own terms as additions to the term base. A term of which one spelling is a concept's name already adds its
 * other spellings to that concept (팔로봇 beside 협동로봇); any other is a concept of its own, called `own-` and its id.
 */
export function conceptsOfTerms(terms: readonly OwnTerm[]): readonly Concept[] {
  return terms.map(({ id, ko, zh, en }) => {
    const known = [...ko, ...zh, ...en].map(knownConcept).find((concept) => concept !== undefined);
    const spare = ko[0] ?? zh[0] ?? en[0] ?? "";
    return known
      ? { id: known.id, ko, zh, en }
      : {
          id: `own-${id}`,
          // A label is needed in every language: what a term has no word for is called as it is written elsewhere.
          ko: ko.length > 0 ? ko : [spare],
          zh: zh.length > 0 ? zh : [spare],
          en: en.length > 0 ? en : [spare],
        };
  });
}

/** What our term base calls a term's concept, or undefined where the term is new to it. */
export function knownTerm({ ko, zh, en }: OwnTerm): { ko: string; zh: string; en: string } | undefined {
  const known = [...ko, ...zh, ...en].map(knownConcept).find((concept) => concept !== undefined);
  return known && { ko: labelOf(known, "ko"), zh: labelOf(known, "zh"), en: labelOf(known, "en") };
}

let byName: ReadonlyMap<string, Concept> | undefined;

function knownConcept(name: string): Concept | undefined {
  byName ??= new Map(
    taxonomyWith()
      .concepts.flatMap((concept) => [...concept.ko, ...concept.zh, ...concept.en].map((one) => [keyOf(one), concept] as const))
      .toReversed(),
  );
  return byName.get(keyOf(name));
}

const keyOf = (name: string): string => foldKey(name).replace(/[\s\-·]+/gu, "");

import { locales, type Locale } from "@bridgehead/domain/shared/language";
import { describe, expect, it } from "vitest";
import { foldCharacter, foldKey } from "../fold/fold.ts";
import type { Concept } from "./concept.ts";
import { concepts, taxonomyWith } from "./index.ts";

/** The concepts with everything that stands beside them in further files. */
const whole = taxonomyWith().concepts;
const byId = new Map(concepts.map((concept) => [concept.id, concept]));

describe("the taxonomy we wrote", () => {
  it("has eight hundred concepts or more, each with its own id", () => {
    expect(byId.size).toBe(concepts.length);
    expect(concepts.length).toBeGreaterThanOrEqual(800);
    expect(concepts.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(id))).toEqual([]);
  });

  it("leads every concept up to an area within four steps", () => {
    const lost = concepts.filter((concept) => pathOf(concept).at(-1)?.parent !== undefined || pathOf(concept).length > 4);
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it("names every concept in three languages: a label and two to five synonyms", () => {
    expect(inEachLanguage((concept, language) => concept[language].length >= 3 && concept[language].length <= 6)).toEqual([]);
  });

  it("knows at least two ways in which a client without the term would put it, in each language", () => {
    expect(inEachLanguage((concept, language) => new Set(concept.plain?.[language]?.map(keyOf)).size >= 2)).toEqual([]);
  });

  it("keeps each script in its own language", () => {
    const foreign = { ko: /\p{Script=Han}/u, zh: /\p{Script=Hangul}/u, en: /[\p{Script=Han}\p{Script=Hangul}]/u };
    expect(inEachLanguage((concept, language) => !textsOf(concept, language).some((text) => foreign[language].test(text)))).toEqual([]);
  });

  it("writes Chinese in simplified characters", () => {
    const isTraditional = (character: string) => /\p{Script=Han}/u.test(character) && foldCharacter(character) !== character;
    expect(whole.flatMap((concept) => textsOf(concept, "zh").filter((text) => [...text].some(isTraditional)))).toEqual([]);
  });

  it("gives no word to two concepts, and none twice to one", () => {
    const repeated = locales.flatMap((language) => {
      const owners = Map.groupBy(
        whole.flatMap((concept) => textsOf(concept, language).map((text) => ({ id: concept.id, key: keyOf(text) }))),
        ({ key }) => key,
      );
      return [...owners].filter(([, of]) => of.length > 1).map(([key, of]) => `${key}: ${of.map(({ id }) => id).join(", ")}`);
    });
    expect(repeated).toEqual([]);
  });

  it("leaves no word empty and none with a stray space", () => {
    expect(inEachLanguage((concept, language) => textsOf(concept, language).every((text) => text !== "" && text === text.trim() && !text.includes("  ")))).toEqual([]);
  });
});

/** Concepts and languages that break a rule. */
function inEachLanguage(holds: (concept: Concept, language: Locale) => boolean): readonly string[] {
  return whole.flatMap((concept) => locales.filter((language) => !holds(concept, language)).map((language) => `${concept.id} (${language})`));
}

/** The concept, its broader one, and so on; stops at a parent that nobody wrote. */
function pathOf(concept: Concept): readonly Concept[] {
  const broader = concept.parent === undefined ? undefined : byId.get(concept.parent);
  return broader === undefined ? [concept] : [concept, ...pathOf(broader)];
}

function textsOf(concept: Concept, language: Locale): readonly string[] {
  return [...concept[language], ...(concept.trade?.[language] ?? []), ...(concept.plain?.[language] ?? [])];
}

/** Two spellings that differ in spaces, hyphens or case alone are one word. */
const keyOf = (text: string): string => foldKey(text).replace(/[\s\-·]+/gu, "");

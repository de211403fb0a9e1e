import { describe, expect, it } from "vitest";
import { foldCharacter, foldKey } from "../fold/fold.ts";
import type { Concept } from "./concept.ts";
import { concepts } from "./index.ts";

const languages = ["ko", "zh", "en"] as const;
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

  it("names every concept in three languages, and most of them twice or more in each", () => {
    expect(concepts.filter((concept) => languages.some((language) => concept[language].length === 0))).toEqual([]);
    const rich = concepts.filter((concept) => languages.every((language) => concept[language].length > 1));
    expect(rich.length / concepts.length).toBeGreaterThan(0.9);
  });

  it("knows for seven concepts in ten how a client without the term would put it", () => {
    const spoken = concepts.filter(({ plain }) => languages.every((language) => (plain?.[language]?.length ?? 0) > 0));
    expect(spoken.length / concepts.length).toBeGreaterThan(0.7);
  });

  it("keeps each script in its own language", () => {
    for (const concept of concepts) {
      expect.soft(textsOf(concept, "ko").filter((text) => /\p{Script=Han}/u.test(text)), concept.id).toEqual([]);
      expect.soft(textsOf(concept, "zh").filter((text) => /\p{Script=Hangul}/u.test(text)), concept.id).toEqual([]);
      expect.soft(textsOf(concept, "en").filter((text) => /[\p{Script=Han}\p{Script=Hangul}]/u.test(text)), concept.id).toEqual([]);
    }
  });

  it("writes Chinese in simplified characters", () => {
    const isTraditional = (character: string) => /\p{Script=Han}/u.test(character) && foldCharacter(character) !== character;
    const traditional = concepts.flatMap((concept) => textsOf(concept, "zh").filter((text) => [...text].some(isTraditional)));
    expect(traditional).toEqual([]);
  });

  it("gives no word to two concepts of one language", () => {
    const shared = languages.flatMap((language) => {
      const owners = Map.groupBy(
        concepts.flatMap((concept) => textsOf(concept, language).map((text) => ({ id: concept.id, key: foldKey(text).replace(/[\s\-·]+/gu, "") }))),
        ({ key }) => key,
      );
      return [...owners].filter(([, of]) => new Set(of.map(({ id }) => id)).size > 1).map(([key, of]) => `${key}: ${of.map(({ id }) => id).join(", ")}`);
    });
    expect(shared).toEqual([]);
  });
});

/** The concept, its broader one, and so on; stops at a parent that nobody wrote. */
function pathOf(concept: Concept): readonly Concept[] {
  const broader = concept.parent === undefined ? undefined : byId.get(concept.parent);
  return broader === undefined ? [concept] : [concept, ...pathOf(broader)];
}

function textsOf(concept: Concept, language: (typeof languages)[number]): readonly string[] {
  return [...concept[language], ...(concept.plain?.[language] ?? [])];
}

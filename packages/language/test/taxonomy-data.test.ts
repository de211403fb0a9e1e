import { describe, expect, it } from "vitest";
import { concepts } from "../src/taxonomy/index.ts";

const languages = ["ko", "zh", "en"] as const;

describe("the taxonomy's names", () => {
  it("names every concept once, under an id of its own", () => {
    expect(repeated(concepts.map((concept) => concept.id))).toEqual([]);
  });

  it("has a label in Korean, Chinese and English for every concept", () => {
    const nameless = concepts.filter((concept) =>
      languages.some((language) => (concept[language][0] ?? "").trim() === ""),
    );
    expect(nameless.map((concept) => concept.id)).toEqual([]);
  });

  it("leads from every concept to an area without going round in a circle", () => {
    const parentOf = new Map(concepts.map((concept) => [concept.id, concept.parent]));
    const lost = concepts.filter((concept) => {
      let id: string | undefined = concept.id;
      for (let steps = 0; id !== undefined; steps++) {
        if (!parentOf.has(id) || steps > 6) return true;
        id = parentOf.get(id);
      }
      return false;
    });
    expect(lost.map((concept) => concept.id)).toEqual([]);
  });

  it("gives no name or plain wording to two concepts", () => {
    const names = languages.flatMap((language) =>
      concepts.flatMap((concept) =>
        [...concept[language], ...(concept.plain?.[language] ?? [])].map((name) => `${language} ${loose(name)}`),
      ),
    );
    expect(repeated(names)).toEqual([]);
  });

  it("keeps each script to its language, and single characters out", () => {
    const strange = concepts.flatMap((concept) =>
      languages.flatMap((language) =>
        [...concept[language], ...(concept.plain?.[language] ?? [])].filter(
          (name) =>
            [...name].length < 2 ||
            (language !== "ko" && /\p{Script=Hangul}/u.test(name)) ||
            (language !== "zh" && /\p{Script=Han}/u.test(name)),
        ),
      ),
    );
    expect(strange).toEqual([]);
  });

  it("says most concepts also in the words of someone who does not know the term", () => {
    const said = concepts.filter((concept) =>
      languages.every((language) => (concept.plain?.[language] ?? []).length > 0),
    );
    expect(said.length / concepts.length).toBeGreaterThan(0.7);
  });
});

const loose = (name: string): string => name.toLowerCase().replace(/[\s-]/gu, "");

function repeated(items: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return items.filter((item) => seen.size === seen.add(item).size);
}

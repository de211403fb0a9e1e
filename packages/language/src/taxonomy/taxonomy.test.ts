import { locales } from "@bridgehead/domain/shared/language";
import { describe, expect, test } from "vitest";
import { fold, foldKey } from "../fold/fold.ts";
import { everydayList } from "./everyday.ts";
import { facets } from "./facets.ts";
import { concepts, taxonomyWith } from "./index.ts";
import { places } from "./places.ts";
import { plainWordings } from "./plain-wordings.ts";
import { labelOf } from "./taxonomy.ts";

const byId = new Map(concepts.map((concept) => [concept.id, concept]));

describe("the taxonomy is in order", () => {
  test("there are eight hundred concepts or more", () => {
    expect(concepts.length).toBeGreaterThanOrEqual(800);
  });

  test("ids are unique and kebab-case", () => {
    expect(concepts.filter(({ id }, at) => concepts.findIndex((other) => other.id === id) !== at).map(({ id }) => id)).toEqual([]);
    expect(concepts.filter(({ id }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)).map(({ id }) => id)).toEqual([]);
  });

  test("every broader concept exists and none is its own ancestor", () => {
    expect(concepts.filter(({ parent }) => parent !== undefined && !byId.has(parent)).map(({ id }) => id)).toEqual([]);
    const circular = concepts.filter(({ id }) => {
      let above = byId.get(id)?.parent;
      for (let steps = 0; above !== undefined && steps < 10; steps++) {
        if (above === id) return true;
        above = byId.get(above)?.parent;
      }
      return above !== undefined;
    });
    expect(circular.map(({ id }) => id)).toEqual([]);
  });

  test("every concept is named in all three languages, and each name stands in its script", () => {
    expect(concepts.filter((concept) => locales.some((locale) => concept[locale].length === 0)).map(({ id }) => id)).toEqual([]);
    expect(concepts.filter(({ zh }) => zh.some((name) => /[가-힣]/u.test(name))).map(({ id }) => id)).toEqual([]);
    expect(concepts.filter(({ ko }) => ko.some((name) => /[\u4e00-\u9fff]/u.test(name))).map(({ id }) => id)).toEqual([]);
    expect(concepts.filter(({ en }) => en.some((name) => /[가-힣\u4e00-\u9fff]/u.test(name))).map(({ id }) => id)).toEqual([]);
  });

  test("Chinese names are simplified", () => {
    expect(concepts.flatMap(({ id, zh }) => zh.filter((name) => foldKey(name) !== name.normalize("NFKC").toLowerCase()).map((name) => `${id}: ${name}`))).toEqual(keptAsWritten);
  });

  test("no name belongs to two unrelated concepts", () => {
    const owners = new Map<string, string[]>();
    for (const { id, ko, zh, en } of concepts) for (const name of new Set([...ko, ...zh, ...en].map(foldKey))) owners.set(name, [...(owners.get(name) ?? []), id]);
    const related = (a: string, b: string) => byId.get(a)?.parent === b || byId.get(b)?.parent === a;
    const shared = [...owners].filter(([name, ids]) => ids.length > 1 && !homonyms.has(name) && ids.some((a) => ids.some((b) => a !== b && !related(a, b))));
    expect(shared.map(([name, ids]) => `${name}: ${ids.join(", ")}`)).toEqual([]);
  });

  test("every concept is found by each of its labels", () => {
    const taxonomy = taxonomyWith();
    const lost = concepts.flatMap((concept) => locales.flatMap((locale) => {
      const label = labelOf(concept, locale);
      const number = taxonomy.numberOf.get(concept.id);
      return taxonomy.lexicon.find(fold(label)).some(({ entry }) => entry === number) ? [] : [`${concept.id} ${locale} ${label}`];
    }));
    expect(lost).toEqual([]);
  });

  test("an organiser's own terms are found beside ours", () => {
    const taxonomy = taxonomyWith([{ id: "robot", ko: ["빙설로보"], zh: ["冰雪萝卜"], en: ["icebot"] }]);
    expect(taxonomy.lexicon.find(fold("빙설로보 공급")).map(({ entry }) => taxonomy.concepts[entry]?.id)).toEqual(["robot"]);
  });
});

describe("what stands beside the concepts", () => {
  test("facets and plain wordings speak of concepts that exist", () => {
    expect([...facets].filter((id) => !byId.has(id) && !facetsToCome.has(id))).toEqual([]);
    expect(plainWordings.filter(({ id }) => !byId.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test("everyday words and places have all three languages", () => {
    expect(everydayList.filter(({ ko, zh, en }) => [ko, zh, en].some((words) => words.length === 0 || words.some((word) => word.trim() === ""))).map(({ en }) => en[0])).toEqual([]);
    expect(places.filter(({ ko, zh, en }) => [ko, zh, en].some((words) => words.length === 0)).map(({ id }) => id)).toEqual([]);
  });

  test("Gwangju and Guangzhou are two places", () => {
    const named = (text: string) => places.filter(({ ko, zh, en }) => [...ko, ...zh, ...en].includes(text)).map(({ id }) => id);
    expect([named("광주"), named("광저우"), named("光州"), named("广州"), named("京畿道广州市")]).toEqual([["gwangju"], ["guangzhou"], ["gwangju"], ["guangzhou"], ["gwangju-gyeonggi"]]);
  });
});

/** Facets that may stand in the list before their concept is written. */
const facetsToCome = new Set<string>([]);
/** Chinese names with a character whose key differs although it is good simplified script. */
const keptAsWritten: string[] = [];
/** Names that truly have two meanings in the trade. */
const homonyms = new Set<string>([]);

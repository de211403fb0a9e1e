import { locales } from "@bridgehead/domain/shared/language";
import { describe, expect, test } from "vitest";
import { fold } from "../fold/fold.ts";
import { everydayList } from "./everyday.ts";
import { facets } from "./facets.ts";
import { concepts, furtherWordings, taxonomyWith } from "./index.ts";
import { places } from "./places.ts";
import { labelOf } from "./taxonomy.ts";

const byId = new Map(concepts.map((concept) => [concept.id, concept]));

describe("the taxonomy is in order", () => {
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
  test("facets and further wordings speak of concepts that exist", () => {
    expect([...facets].filter((id) => !byId.has(id))).toEqual([]);
    expect(furtherWordings.filter(({ id }) => !byId.has(id)).map(({ id }) => id)).toEqual([]);
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

import { expect, test } from "vitest";
import { searchEvent } from "@bridgehead/contract/directory";
import { ProblemError } from "@bridgehead/contract/client";
import { makeRecommendations, readRecommendations } from "@bridgehead/contract/recommendations";
import { addTerm, listTerms, removeTerm } from "@bridgehead/contract/terms";
import { writeEvent } from "../event-fixture.ts";
import { testApp } from "../helpers.ts";
import { finished, say } from "./fixture.ts";

test(
  "an organiser's own word joins two languages in recommendations and search, until it is taken out",
  { timeout: 240_000 },
  async () => {
    await using app = await testApp();
    const { eventId, korean, chinese } = await writeEvent(app.database, { firms: 3, interpreters: 0 });
    const [asking = ""] = korean;
    const [, answering = ""] = chinese;
    await say(app.database, asking, "ko", { needs: ["빙설로보 공급처"] });
    await say(app.database, answering, "zh", { offers: ["冰雪萝卜整机"] });
    const params = { eventId };
    const organiser = await app.signIn([{ role: "organiser", scope: { kind: "event", eventId } }]);
    const best = async () => {
      await finished(organiser, (await organiser.call(makeRecommendations, { params })).jobId);
      const { recommendations } = await organiser.call(readRecommendations, {
        params: { eventId, organisationId: asking },
      });
      return recommendations.find(({ partner }) => partner.id === answering)?.reasons ?? [];
    };
    const found = async () => {
      app.clock.advance(60_000);
      const { hits } = await organiser.call(searchEvent, { params, query: { q: "빙설로보" } });
      return hits.map(({ id }) => id);
    };
    const namesIt = (reasons: Awaited<ReturnType<typeof best>>) => reasons.map(({ via }) => via.label?.["zh"]);
    expect(namesIt(await best())).not.toContain("冰雪萝卜");
    expect(await found()).not.toContain(answering);

    const { id } = await organiser.call(addTerm, { params, body: { ko: ["빙설로보"], zh: ["冰雪萝卜"], en: [] } });
    expect(namesIt(await best())).toContain("冰雪萝卜");
    expect(await found()).toContain(answering);
    const { terms } = await organiser.call(listTerms, { params });
    expect(terms.map(({ ko, zh, known }) => [ko, zh, known])).toEqual([[["빙설로보"], ["冰雪萝卜"], null]]);

    await organiser.call(removeTerm, { params: { eventId, termId: id } });
    expect(namesIt(await best())).not.toContain("冰雪萝卜");
    expect(await found()).not.toContain(answering);
  },
);

test("a word for what the term base knows joins its concept; a word in one language is refused", async () => {
  await using app = await testApp();
  const { eventId } = await writeEvent(app.database, { firms: 1, interpreters: 0 });
  const params = { eventId };
  const organiser = await app.signIn([{ role: "organiser", scope: { kind: "event", eventId } }]);
  await organiser.call(addTerm, { params, body: { ko: ["감속기", "느림틀"], zh: ["慢速匣"], en: [] } });
  const { terms } = await organiser.call(listTerms, { params });
  expect(terms[0]?.known?.["zh"]).toBe("减速器");
  await expect(organiser.call(addTerm, { params, body: { ko: ["느림틀"], zh: [], en: [] } })).rejects.toThrow(
    ProblemError,
  );
});

test("who may only read recommendations adds no words, and strangers do not read them", async () => {
  await using app = await testApp();
  const { eventId } = await writeEvent(app.database, { firms: 1, interpreters: 0 });
  await expect(app.nobody.call(listTerms, { params: { eventId } })).rejects.toThrow(ProblemError);
  await expect(
    app.nobody.call(addTerm, { params: { eventId }, body: { ko: ["가"], zh: ["甲"], en: [] } }),
  ).rejects.toThrow(ProblemError);
});

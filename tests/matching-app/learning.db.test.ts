import { sql, type Kysely } from "kysely";
import { expect, test } from "vitest";
import {
  decisionsNeeded,
  learnWeights,
  readLearning,
  rejectReason,
  takeBackLearning,
} from "@bridgehead/contract/learning";
import { makeRecommendations, readRecommendations } from "@bridgehead/contract/recommendations";
import { writeEvent } from "../event-fixture.ts";
import { testApp, type SignedIn, type TestApp } from "../helpers.ts";
import { finished, say, writeRecord } from "./fixture.ts";

const themes: readonly (readonly [ko: string, zh: string])[] = [
  ["감속기", "减速器"],
  ["배터리", "电池"],
  ["드론", "无人机"],
  ["온실", "温室"],
  ["반도체", "半导体"],
];
const dbOf = (app: TestApp) => app.database.db as unknown as Kysely<never>;

/** An event in which every Korean firm decided about every Chinese one: it meets those of its own theme. */
async function decided(app: TestApp, firms: number) {
  const event = await writeEvent(app.database, { firms, interpreters: 0, slots: 1, tables: 1, rooms: 0 });
  const themeOf = (number: number) => themes[number % themes.length] as readonly [string, string];
  for (const [number, id] of event.korean.entries())
    await say(app.database, id, "ko", { needs: [`${themeOf(number)[0]} 대리점 모집`] });
  for (const [number, id] of event.chinese.entries())
    await say(app.database, id, "zh", { offers: [`${themeOf(number)[1]}代理商`] });
  for (const [number, id] of event.korean.entries())
    for (const [other, partner] of event.chinese.entries())
      if (number % themes.length !== other % themes.length)
        await sql`update choices set choice = 'no' where event_id = ${event.eventId} and organisation_id = ${id} and partner_id = ${partner}`.execute(
          dbOf(app),
        );
  const organiser = await app.signIn([{ role: "organiser", scope: { kind: "event", eventId: event.eventId } }]);
  return { ...event, organiser };
}

const learn = async (organiser: SignedIn, eventId: string) =>
  finished(organiser, (await organiser.call(learnWeights, { params: { eventId } })).jobId);
const weightsOf = async (organiser: SignedIn, eventId: string) => {
  const { weights } = await organiser.call(readLearning, { params: { eventId } });
  return Object.fromEntries(weights.map(({ channel, weight }) => [channel, weight]));
};

test("weights change only after enough decisions", async () => {
  await using app = await testApp();
  const { eventId, organiser } = await decided(app, 4);
  const before = await organiser.call(readLearning, { params: { eventId } });
  expect(before.decisions).toEqual({ accepted: 4, declined: 12, needed: decisionsNeeded });
  const job = await learn(organiser, eventId);
  expect([job.state, job.problem?.code]).toEqual(["failed", "learning-too-few"]);
  const after = await organiser.call(readLearning, { params: { eventId } });
  expect(after).toEqual(before);
  expect(after.weights.every(({ weight, initial }) => weight === initial)).toBe(true);
});

test("a series learns once from the same decisions, all its events use what it learnt, and the way back restores", async () => {
  await using app = await testApp();
  const { eventId, organiser } = await decided(app, 15);
  const next = await writeEvent(app.database, { firms: 1, interpreters: 0 });
  const stranger = await writeEvent(app.database, { firms: 1, interpreters: 0 });
  const series = await writeRecord(app.database, "series", { original: "ko", ko: "한중 상담회" });
  await sql`insert into series (id) values (${series})`.execute(dbOf(app));
  await sql`update events set series_id = ${series} where id in (${eventId}, ${next.eventId})`.execute(dbOf(app));
  const admin = await app.signInAsAdmin();
  const initial = await weightsOf(admin, eventId);

  expect((await learn(organiser, eventId)).result).toMatchObject({ round: 1, decisions: 225 });
  const first = await organiser.call(readLearning, { params: { eventId } });
  expect(first.scope).toEqual({ kind: "series", names: { original: "ko", ko: "한중 상담회" }, events: 2 });
  const learnt = await weightsOf(admin, eventId);
  // Who met because of the theme and never because of the kind taught just that.
  expect(learnt["concept"]).toBeGreaterThan(initial["concept"] as number);
  expect(learnt["kind"]).toBeLessThan(initial["kind"] as number);
  expect(first.rounds[0]).toMatchObject({ round: 1, accepted: 45, declined: 180, isCurrent: true, takenBackAt: null });
  expect(first.rounds[0]?.change["concept"]).toBeCloseTo(
    (learnt["concept"] as number) / (initial["concept"] as number) - 1,
    3,
  );
  expect(await weightsOf(admin, next.eventId)).toEqual(learnt);
  expect(await weightsOf(admin, stranger.eventId)).toEqual(initial);

  // The same decisions teach nothing new, and again the same after the way back.
  expect((await learn(organiser, eventId)).problem?.code).toBe("learning-nothing-new");
  await expect(organiser.call(takeBackLearning, { params: { eventId }, body: { round: 7 } })).rejects.toMatchObject({
    problem: { code: "learning-not-last" },
  });
  expect(await organiser.call(takeBackLearning, { params: { eventId }, body: { round: 1 } })).toEqual({ round: null });
  expect(await weightsOf(admin, eventId)).toEqual(initial);
  expect((await learn(organiser, eventId)).result).toMatchObject({ round: 2 });
  expect(await weightsOf(admin, eventId)).toEqual(learnt);
});

test("what a firm calls not fitting makes way in its next list, until the partner changes the text", async () => {
  await using app = await testApp();
  const event = await writeEvent(app.database, { firms: 2, interpreters: 0 });
  const { eventId } = event;
  const [k1 = "", k2 = ""] = event.korean;
  const [c1 = ""] = event.chinese;
  const [offer = ""] = await say(app.database, k1, "ko", { offers: ["협동 로봇용 정밀 감속기"] });
  await say(app.database, k2, "ko", { offers: ["감속기 시험 장비"] });
  await say(app.database, c1, "zh", { needs: ["寻找机器人精密减速器"] });
  const organiser = await app.signIn([{ role: "organiser", scope: { kind: "event", eventId } }]);
  const delegate = await app.signIn([
    { role: "delegate", scope: { kind: "organisation", eventId, organisationId: c1 } },
  ]);
  const rival = await app.signIn([{ role: "delegate", scope: { kind: "organisation", eventId, organisationId: k2 } }]);
  const make = async () =>
    finished(organiser, (await organiser.call(makeRecommendations, { params: { eventId } })).jobId);
  const read = () => delegate.call(readRecommendations, { params: { eventId, organisationId: c1 } });
  const params = { eventId, organisationId: c1, statementId: offer };

  await make();
  expect((await read()).recommendations.map(({ partner }) => partner.id)).toEqual([k1, k2]);
  await expect(rival.call(rejectReason, { params, body: { isRejected: true } })).rejects.toMatchObject({
    problem: { code: "not-allowed" },
  });
  await delegate.call(rejectReason, { params, body: { isRejected: true } });
  const marked = await read();
  expect(marked.isStale).toBe(true);
  expect(marked.recommendations[0]?.reasons.map(({ isRejected }) => isRejected)).toContain(true);
  await make();
  expect((await read()).recommendations[0]?.partner.id).toBe(k2);
  const { rejected } = await organiser.call(readLearning, { params: { eventId } });
  expect(rejected.map(({ organisation, partner, text }) => [organisation.id, partner.id, text?.ko])).toEqual([
    [c1, k1, "협동 로봇용 정밀 감속기"],
  ]);

  await sql`update offers set text = ${JSON.stringify({ original: "ko", ko: "정밀 감속기, 로봇 관절용" })} where id = ${offer}`.execute(
    dbOf(app),
  );
  expect((await organiser.call(readLearning, { params: { eventId } })).rejected[0]?.text).toBeNull();
  await make();
  expect((await read()).recommendations[0]?.partner.id).toBe(k1);
});

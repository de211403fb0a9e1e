import { sql } from "kysely";
import { expect, test } from "vitest";
import { listEventActivity } from "@bridgehead/contract/activity";
import { readParticipant } from "@bridgehead/contract/directory";
import { listDrafts, makeDrafts, readModels, settleDraft } from "@bridgehead/contract/models";
import { makeRecommendations, readRecommendations } from "@bridgehead/contract/recommendations";
import { takeTranslations } from "@bridgehead/server/features/models/carry-translations";
import { defaultConfig, type ModelSettings } from "@bridgehead/server/platform/config";
import { writeEvent } from "../event-fixture.ts";
import { testApp, type SignedIn } from "../helpers.ts";
import { fakeModel } from "./fake-model.ts";
import { finished, rename, say, writeDelegate } from "./fixture.ts";

const key = "sk-canary-4711";
const settings = (url: string): ModelSettings => ({
  url,
  key,
  embeddingModel: "vectors-1",
  chatModel: "writer-1",
});

/** What must never leave the server, planted where people write it. */
const canaries = [
  "김도윤",
  "Kim Do-yun",
  "Do-yun Kim",
  "王建国",
  "canary@example.org",
  "13912345678",
  "010-9999-8888",
  "wxcanary88",
  "한빛카나리아",
];

async function prepared(options: { url?: string } = {}) {
  const app = await testApp({ config: options.url ? { model: settings(options.url) } : {} });
  const event = await writeEvent(app.database, { firms: 2, interpreters: 0 });
  const organiser = await app.signIn([{ role: "organiser", scope: { kind: "event", eventId: event.eventId } }]);
  const [k1 = "", k2 = ""] = event.korean;
  const [c1 = "", c2 = ""] = event.chinese;
  await rename(app.database, k1, { original: "ko", ko: "㈜한빛카나리아" });
  const person = {
    title: { original: "ko", ko: "대표" },
    email: "canary@example.org",
    mobile: "+821099998888",
  } as const;
  await writeDelegate(app.database, event.eventId, k1, {
    ...person,
    names: { original: "ko", ko: "김도윤", en: "Kim Do-yun" },
  });
  await writeDelegate(app.database, event.eventId, c1, { ...person, names: { original: "zh", zh: "王建国" } });
  const [offer = ""] = await say(app.database, k1, "ko", {
    offers: ["유리 온실 설비, 담당 김도윤 (Kim Do-yun) 010-9999-8888, canary@example.org"],
  });
  await say(app.database, k2, "ko", { offers: ["칠보 공예품"] });
  await say(app.database, c1, "zh", { needs: ["找会养花的屋子，联系人王建国 13912345678 微信号：wxcanary88"] });
  await say(app.database, c2, "zh", { needs: ["收购工艺品, ask Do-yun Kim"] });
  return { app, ...event, organiser, k1, k2, c1, c2, offer };
}

const make = async (organiser: SignedIn, eventId: string) =>
  finished(organiser, (await organiser.call(makeRecommendations, { params: { eventId } })).jobId);

test("without settings no model takes part, and everybody who signs in can read so", async () => {
  expect(defaultConfig.model).toBeUndefined();
  const { app, organiser, eventId, c1 } = await prepared();
  await using _ = app;
  expect((await make(organiser, eventId)).state).toBe("done");
  const list = await organiser.call(readRecommendations, { params: { eventId, organisationId: c1 } });
  expect(list.model).toBeNull();
  expect(await organiser.call(readModels)).toEqual({
    host: null,
    embeddingModel: null,
    chatModel: null,
    vectorsKept: 0,
    lastVectorAt: null,
  });
  await expect(organiser.call(makeDrafts, { params: { eventId } })).rejects.toMatchObject({
    problem: { code: "model-off" },
  });
});

test("a model's vectors join texts that share no word, are kept, and are told of; its key never leaves", async () => {
  await using model = await fakeModel([["온실", "养花"]]);
  const { app, organiser, eventId, k1, c1 } = await prepared({ url: model.url });
  await using _ = app;
  expect((await make(organiser, eventId)).state).toBe("done");
  const read = () => organiser.call(readRecommendations, { params: { eventId, organisationId: c1 } });
  const list = await read();
  expect(list.model).toEqual({ name: "vectors-1", tookPart: true });
  expect(list.recommendations[0]?.partner.id).toBe(k1);

  const sent = model.embedded.length;
  expect(sent).toBe(4);
  await make(organiser, eventId);
  expect(model.embedded.length).toBe(sent);

  const told = await organiser.call(readModels);
  expect(told).toMatchObject({ host: new URL(model.url).host, embeddingModel: "vectors-1", vectorsKept: 4 });
  expect(JSON.stringify([told, await read()])).not.toContain(key);
  expect(model.heard.every((request) => request.includes(`Bearer ${key}`))).toBe(true);
});

test("a model that fails takes no part: the lists are made without it, and say so", async () => {
  await using model = await fakeModel();
  model.fail();
  const { app, organiser, eventId, c1 } = await prepared({ url: model.url });
  await using _ = app;
  expect((await make(organiser, eventId)).state).toBe("done");
  const { model: part, madeAt } = await organiser.call(readRecommendations, {
    params: { eventId, organisationId: c1 },
  });
  expect(part).toEqual({ name: "vectors-1", tookPart: false });
  expect(madeAt).not.toBeNull();
});

test("no name of a person, no contact and no organisation's name is ever sent, for vectors or translations", async () => {
  await using model = await fakeModel();
  const { app, organiser, eventId } = await prepared({ url: model.url });
  await using _ = app;
  await make(organiser, eventId);
  const { jobId } = await organiser.call(makeDrafts, { params: { eventId } });
  expect((await finished(organiser, jobId)).state).toBe("done");
  const heard = model.heard.join("\n");
  // The texts did go out, so the canaries could have.
  for (const text of ["유리 온실 설비", "找会养花的屋子", "收购工艺品"]) expect(heard).toContain(text);
  for (const canary of canaries) expect(heard, canary).not.toContain(canary);
});

test("a translation is a draft marked as machine text until a person approves, edits or rejects it", async () => {
  await using model = await fakeModel();
  const { app, organiser, eventId, k1, offer } = await prepared({ url: model.url });
  await using _ = app;
  const original = "유리 온실 설비, 담당 김도윤 (Kim Do-yun) 010-9999-8888, canary@example.org";
  const draftAll = async () => finished(organiser, (await organiser.call(makeDrafts, { params: { eventId } })).jobId);
  const textOf = async () =>
    (await organiser.call(readParticipant, { params: { eventId, organisationId: k1 } })).offersAndNeeds[0]?.text;
  expect((await organiser.call(listDrafts, { params: { eventId } })).missing).toBe(8);
  expect((await draftAll()).state).toBe("done");

  const { drafts, missing } = await organiser.call(listDrafts, { params: { eventId } });
  expect([drafts.length, missing]).toEqual([8, 0]);
  // What was hidden from the model stands in the draft again.
  expect(await textOf()).toEqual({
    original: "ko",
    ko: original,
    zh: `[Chinese] ${original}`,
    en: `[English] ${original}`,
    machine: ["zh", "en"],
  });

  const settle = (
    locale: "zh" | "en",
    body: { act: "approve" | "reject"; draft: string } | { act: "edit"; draft: string; text: string },
  ) => organiser.call(settleDraft, { params: { eventId, offerId: offer, locale }, body });
  await expect(settle("zh", { act: "approve", draft: "something older" })).rejects.toMatchObject({
    problem: { code: "changed-meanwhile" },
  });
  await settle("zh", { act: "edit", draft: `[Chinese] ${original}`, text: "玻璃温室设备" });
  expect(await textOf()).toMatchObject({ zh: "玻璃温室设备", machine: ["en"] });
  await settle("en", { act: "reject", draft: `[English] ${original}` });
  expect(await textOf()).toEqual({ original: "ko", ko: original, zh: "玻璃温室设备" });

  // What a person rejected is not drafted again; the history is in the activity log.
  expect((await draftAll()).result).toEqual({ drafts: 0 });
  const { entries } = await organiser.call(listEventActivity, { params: { eventId }, query: {} });
  expect(
    entries.filter(({ recordId }) => recordId === offer).map(({ action, detail }) => [action, detail["locale"]]),
  ).toEqual([
    ["translation.reject", "en"],
    ["translation.edit", "zh"],
  ]);
});

test("a delegate may neither draft nor approve", async () => {
  await using model = await fakeModel();
  const { app, eventId, k1 } = await prepared({ url: model.url });
  await using _ = app;
  const delegate = await app.signIn([
    { role: "delegate", scope: { kind: "organisation", eventId, organisationId: k1 } },
  ]);
  await expect(delegate.call(makeDrafts, { params: { eventId } })).rejects.toMatchObject({
    problem: { code: "not-allowed" },
  });
  await expect(delegate.call(listDrafts, { params: { eventId } })).rejects.toMatchObject({
    problem: { code: "not-allowed" },
  });
  expect(model.heard).toEqual([]);
});

test("a mailbag taken in again keeps the translations of texts that stayed the same", async () => {
  await using app = await testApp();
  const event = await writeEvent(app.database, { firms: 1, interpreters: 0 });
  const owner = event.korean[0] ?? "";
  const offers = ["같은 글", "바뀔 글"];
  await say(app.database, owner, "ko", { offers });
  const { db } = app.database;
  await sql`update offers set text = text || '{"en": "a text", "machine": ["en"]}' where owner_id = ${owner}`.execute(
    db,
  );
  await db.transaction().execute(async (trx) => {
    const giveBack = await takeTranslations(trx, [owner]);
    await sql`delete from offers where owner_id = ${owner}`.execute(trx);
    for (const ko of ["같은 글", "바뀐 글"])
      await sql`insert into offers (owner_id, direction, text) values (${owner}, 'offer', ${JSON.stringify({ original: "ko", ko })})`.execute(
        trx,
      );
    await giveBack();
  });
  const { rows } = await sql<{
    text: object;
  }>`select text from offers where owner_id = ${owner} order by text->>'ko' desc`.execute(db);
  expect(rows.map(({ text }) => text)).toEqual([
    { original: "ko", ko: "바뀐 글" },
    { original: "ko", ko: "같은 글", en: "a text", machine: ["en"] },
  ]);
});

import { sql, type Kysely } from "kysely";
import { expect, test } from "vitest";
import { createRecordOf } from "@bridgehead/contract/nouns";
import { makeRecommendations, readHeatMap, readRegionFit } from "@bridgehead/contract/recommendations";
import { readInputs } from "@bridgehead/server/features/timetable/inputs";
import { writeEvent } from "../event-fixture.ts";
import { testApp, type TestApp } from "../helpers.ts";
import { finished, say, writeRecord } from "./fixture.ts";

async function prepared(app: TestApp) {
  const event = await writeEvent(app.database, { firms: 2, interpreters: 0 });
  const { eventId } = event;
  const [k1 = "", k2 = ""] = event.korean;
  const [c1 = "", c2 = ""] = event.chinese;
  await say(app.database, k1, "ko", { offers: ["협동 로봇용 정밀 감속기"], needs: ["전기차 배터리 조달"] });
  await say(app.database, c1, "zh", { offers: ["电动汽车动力电池"], needs: ["寻找机器人精密减速器"] });
  await say(app.database, k2, "ko", { offers: ["전통 칠보 공예품"] });
  await say(app.database, c2, "zh", { needs: ["采购机器人精密减速器"] });
  const organiser = await app.signIn([{ role: "organiser", scope: { kind: "event", eventId } }]);
  return { ...event, organiser, k1, k2, c1, c2 };
}

async function region(app: TestApp, country: string, level: string, names: Record<string, string>, parent?: string) {
  const id = await writeRecord(app.database, "region", names);
  await sql`insert into regions (id, country, level, parent_id) values (${id}, ${country}, ${level}, ${parent ?? null})`.execute(
    app.database.db as unknown as Kysely<never>,
  );
  return id;
}

test("the scheduler reads one value per recommended pair, and a mutual pair is worth most", async () => {
  await using app = await testApp();
  const { eventId, organiser, k1, c1, c2 } = await prepared(app);
  const { jobId } = await organiser.call(makeRecommendations, { params: { eventId } });
  expect((await finished(organiser, jobId)).state).toBe("done");
  const { fits } = await readInputs(app.database.db, eventId);
  const keys = fits.map(({ organisationId, partnerId }) => [organisationId, partnerId].toSorted().join());
  expect(new Set(keys).size).toBe(keys.length);
  const valueOf = (a: string, b: string) => fits[keys.indexOf([a, b].toSorted().join())]?.score ?? 0;
  expect(valueOf(k1, c1)).toBeGreaterThan(valueOf(k1, c2));
  expect(valueOf(k1, c2)).toBeGreaterThan(0);

  // What was declined is worth nothing to anybody.
  await sql`update choices set choice = 'no' where event_id = ${eventId} and organisation_id = ${k1} and partner_id = ${c1}`.execute(
    app.database.db as unknown as Kysely<never>,
  );
  await finished(organiser, (await organiser.call(makeRecommendations, { params: { eventId } })).jobId);
  const after = await readInputs(app.database.db, eventId);
  expect(
    after.fits.some(
      ({ organisationId, partnerId }) => [organisationId, partnerId].toSorted().join() === [k1, c1].toSorted().join(),
    ),
  ).toBe(false);
});

test("the heat map counts pairs that fit by city, each once, mutual or one way", async () => {
  await using app = await testApp();
  const { eventId, organiser, k1, c1, c2 } = await prepared(app);
  const db = app.database.db as unknown as Kysely<never>;
  await sql`update organisations set city = case when country = 'KR' then 'Pohang' else 'Harbin' end`.execute(db);
  await finished(organiser, (await organiser.call(makeRecommendations, { params: { eventId } })).jobId);
  const { cells } = await organiser.call(readHeatMap, { params: { eventId }, query: { near: "KR", far: "CN" } });
  expect(cells.map(({ row, column, mutual, oneWay }) => [row, column, mutual, oneWay])).toEqual([
    ["Pohang", "Harbin", 1, 1],
  ]);
  expect(cells[0]?.pairs.map(({ near, far, isMutual }) => [near.id, far.id, isMutual])).toEqual([
    [k1, c1, true],
    [k1, c2, false],
  ]);
});

test("two regions, or a partnership's two, show where they complete each other and the firms behind it", async () => {
  await using app = await testApp();
  const { eventId, organiser, k1, k2, c1, c2 } = await prepared(app);
  const db = app.database.db as unknown as Kysely<never>;
  const gyeongbuk = await region(app, "KR", "province", { original: "ko", ko: "경상북도" });
  const pohang = await region(app, "KR", "city", { original: "ko", ko: "포항시" }, gyeongbuk);
  const heilongjiang = await region(app, "CN", "province", { original: "zh", zh: "黑龙江省" });
  await sql`update organisations set region_id = ${pohang} where id in (${k1}, ${k2})`.execute(db);
  await sql`update organisations set region_id = ${heilongjiang} where id in (${c1}, ${c2})`.execute(db);

  const fit = await organiser.call(readRegionFit, { query: { one: gyeongbuk, other: heilongjiang } });
  expect([fit.one, fit.other]).toEqual([
    { names: { original: "ko", ko: "경상북도" }, organisations: 2, offers: 2, needs: 1 },
    { names: { original: "zh", zh: "黑龙江省" }, organisations: 2, offers: 1, needs: 2 },
  ]);
  const behind = (direction: string) =>
    fit.cells
      .filter((cell) => cell.direction === direction)
      .flatMap(({ pairs }) => pairs.map(({ seeks, offers }) => [seeks.id, offers.id, seeks.eventId]));
  expect(behind("one-needs")).toEqual([[k1, c1, eventId]]);
  expect(behind("other-needs").toSorted()).toEqual(
    [
      [c1, k1, eventId],
      [c2, k1, eventId],
    ].toSorted(),
  );
  for (const cell of fit.cells) expect(cell.label?.en).toBeTruthy();
  const sum = fit.cells
    .filter(({ direction }) => direction === "other-needs")
    .reduce((total, { value }) => total + value, 0);
  expect(fit.total.otherNeeds).toBeCloseTo(sum, 2);

  const partnership = await writeRecord(app.database, "partnership", { original: "ko", ko: "경북–헤이룽장" });
  await sql`insert into partnerships (id) values (${partnership})`.execute(db);
  await sql`insert into partnership_members (partnership_id, member_id, ordinal) values (${partnership}, ${gyeongbuk}, 0), (${partnership}, ${heilongjiang}, 1)`.execute(
    db,
  );
  expect(await organiser.call(readRegionFit, { query: { partnership } })).toEqual(fit);

  // A city that is no region of the record lies in its province all the same.
  await sql`update regions set code = 'CN-HL' where id = ${heilongjiang}`.execute(db);
  await sql`update organisations set region_id = null, city = '鸡西市' where id = ${c2}`.execute(db);
  expect((await organiser.call(readRegionFit, { query: { partnership } })).other.organisations).toBe(2);

  // Who may not read the event's directory learns nothing of its firms.
  const other = await writeEvent(app.database, { firms: 1 });
  const stranger = await app.signIn([{ role: "organiser", scope: { kind: "event", eventId: other.eventId } }]);
  const seen = await stranger.call(readRegionFit, { query: { one: gyeongbuk, other: heilongjiang } });
  expect([seen.one.organisations, seen.other.organisations, seen.cells]).toEqual([0, 0, []]);
  await expect(organiser.call(readRegionFit, { query: { one: gyeongbuk } })).rejects.toMatchObject({
    problem: { code: "not-found" },
  });
});

test("what a project of the record seeks is met by the other region's companies, as a company's need is", async () => {
  await using app = await testApp();
  const { k1, k2, c1, c2 } = await prepared(app);
  const db = app.database.db as unknown as Kysely<never>;
  const gyeongbuk = await region(app, "KR", "province", { original: "ko", ko: "경상북도" });
  const heilongjiang = await region(app, "CN", "province", { original: "zh", zh: "黑龙江省" });
  await sql`update organisations set region_id = ${heilongjiang} where id in (${c1}, ${c2})`.execute(db);
  await sql`update organisations set region_id = null where id in (${k1}, ${k2})`.execute(db);
  const official = await app.signIn([{ role: "official", scope: { kind: "platform" } }]);
  const seek = (stage: string, name: string) =>
    official.call(createRecordOf, {
      body: {
        kind: "project",
        names: { original: "ko", ko: name },
        noun: {
          kind: "investment",
          stage,
          regionId: gyeongbuk,
          offers: [{ direction: "need", text: { original: "ko", ko: "전기차 배터리 조달처" }, fields: [] }],
        },
      },
    });
  const project = await seek("seeking", "전기차 부품 단지");
  await seek("dropped", "접은 사업");

  const fit = await official.call(readRegionFit, { query: { one: gyeongbuk, other: heilongjiang } });
  expect(fit.one).toMatchObject({ organisations: 1, offers: 0, needs: 1 });
  const pairs = fit.cells.flatMap(({ pairs: all }) => all);
  expect(pairs.map(({ seeks, offers }) => [seeks.id, seeks.kind, seeks.eventId, offers.id])).toEqual([
    [project.id, "project", null, c1],
  ]);
  expect(fit.example).toMatchObject({
    seeks: { id: project.id },
    offers: { id: c1 },
    need: { text: "전기차 배터리 조달처" },
    offer: { text: "电动汽车动力电池" },
  });
});

test("clusters of two regions are suggested to each other by what the companies behind them seek and offer", async () => {
  await using app = await testApp();
  const { k1, k2, c1, c2 } = await prepared(app);
  const db = app.database.db as unknown as Kysely<never>;
  const gyeongbuk = await region(app, "KR", "province", { original: "ko", ko: "경상북도" });
  const heilongjiang = await region(app, "CN", "province", { original: "zh", zh: "黑龙江省" });
  await sql`update organisations set region_id = ${gyeongbuk}, city = 'Pohang' where id in (${k1}, ${k2})`.execute(db);
  await sql`update organisations set region_id = ${heilongjiang}, city = 'Harbin' where id in (${c1}, ${c2})`.execute(
    db,
  );
  const official = await app.signIn([{ role: "official", scope: { kind: "platform" } }]);
  // One side's cluster stands on record with its member, the other side's is a body of the directory.
  const cluster = await official.call(createRecordOf, {
    body: {
      kind: "cluster",
      names: { original: "ko", ko: "포항 로봇 부품 클러스터" },
      noun: { regionId: gyeongbuk },
      links: [{ rel: "member", to: k1 }],
    },
  });
  const empty = await official.call(createRecordOf, {
    body: {
      kind: "cluster",
      names: { original: "ko", ko: "아직 아무도 없는 집적단지" },
      noun: { regionId: gyeongbuk },
    },
  });
  await sql`update records set names = '{"original":"zh","zh":"哈尔滨机器人产业园"}' where id = ${c2}`.execute(db);

  const { clusters } = await official.call(readRegionFit, { query: { one: gyeongbuk, other: heilongjiang } });
  expect(clusters).toHaveLength(1);
  expect(clusters[0]).toMatchObject({
    one: { id: cluster.id, kind: "cluster", by: "members", organisations: 1 },
    other: { id: c2, kind: "organisation", by: "city", city: "Harbin", organisations: 2 },
    pairs: 3,
  });
  expect(clusters[0]?.fields.every(({ label, count }) => Boolean(label?.ko) && count > 0)).toBe(true);
  expect(JSON.stringify(clusters)).not.toContain(empty.id);
});

import { sql, type Kysely } from "kysely";
import { expect, test } from "vitest";
import { listParticipants, searchEvent } from "@bridgehead/contract/directory";
import { testApp, type SignedIn, type TestApp } from "../helpers.ts";
import { writeEvent } from "../event-fixture.ts";
import { rename, say, writeDelegate, writeRecord } from "./fixture.ts";

const namesFound = async (person: SignedIn, eventId: string, q: string, kind?: "organisation" | "person") => {
  const { hits } = await person.call(searchEvent, { params: { eventId }, query: { q, ...(kind ? { kind } : {}) } });
  return hits.map(({ names }) => names.ko ?? names.zh ?? names.en);
};

async function prepared(app: TestApp) {
  const event = await writeEvent(app.database, { firms: 3, interpreters: 0 });
  const organiser = await app.signIn([{ role: "organiser", scope: { kind: "event", eventId: event.eventId } }]);
  const [k1 = "", k2 = "", k3 = ""] = event.korean;
  const [c1 = "", c2 = "", c3 = ""] = event.chinese;
  await rename(app.database, k1, { original: "ko", ko: "㈜백두구동", en: "Baekdu Drives" });
  await rename(app.database, k2, { original: "ko", ko: "한라정밀" });
  await rename(app.database, k3, { original: "ko", ko: "서해식품" });
  await rename(app.database, c1, { original: "zh", zh: "华为技术有限公司" });
  await rename(app.database, c2, { original: "zh", zh: "松江传动有限公司" });
  await rename(app.database, c3, { original: "zh", zh: "哈尔滨冰城食品厂" });
  await say(app.database, k1, "ko", { offers: ["협동 로봇용 감속기"] });
  await say(app.database, k2, "ko", { offers: ["precision reducer for joints"] });
  await say(app.database, c2, "zh", { offers: ["机器人关节用减速器"] });
  await say(app.database, c3, "zh", { offers: ["速冻水饺"] });
  return { ...event, organiser, k1, c3 };
}

test("a search finds what is meant in three scripts: by term, by name, by sound, by initials", async () => {
  await using app = await testApp();
  const { eventId, organiser } = await prepared(app);
  const found = (q: string) => namesFound(organiser, eventId, q, "organisation");

  for (const reducer of ["감속기", "减速器", "減速器", "reducer"])
    expect((await found(reducer)).toSorted(), reducer).toEqual(
      ["㈜백두구동", "松江传动有限公司", "한라정밀"].toSorted(),
    );
  for (const huawei of ["华为", "華為", "화웨이", "huawei", "hw"])
    expect((await found(huawei))[0], huawei).toBe("华为技术有限公司");
  for (const harbin of ["하얼빈", "哈尔滨", "Harbin"])
    expect((await found(harbin))[0], harbin).toBe("哈尔滨冰城食品厂");
  expect((await found("ㅂㄷㄱㄷ"))[0]).toBe("㈜백두구동");
  expect(await found("쿼카")).toEqual([]);
  const { organisations } = await organiser.call(listParticipants, { params: { eventId }, query: { q: "reducer" } });
  expect(organisations).toHaveLength(3);
});

test("people are found by name and title, sessions and agreements by theirs; contact data are not searched", async () => {
  await using app = await testApp();
  const { eventId, organiser, k1 } = await prepared(app);
  const db = app.database.db as unknown as Kysely<never>;
  const personId = await writeDelegate(app.database, eventId, k1, {
    names: { original: "ko", ko: "왕건국" },
    title: { original: "ko", ko: "해외사업부장" },
    email: "canary.mail@example.org",
    mobile: "+821099998888",
  });
  const session = await writeRecord(app.database, "session", { original: "zh", zh: "冰雪装备专场" });
  await sql`insert into sessions (id, event_id, kind) values (${session}, ${eventId}, 'pitch')`.execute(db);
  const agreement = await writeRecord(
    app.database,
    "agreement",
    { original: "ko", ko: "비밀 양해각서 다목적" },
    "internal",
  );
  await sql`insert into agreements (id, kind, stage) values (${agreement}, 'mou', 'talks')`.execute(db);
  await sql`insert into record_links (from_id, rel, to_id) values (${agreement}, 'signed-at', ${eventId})`.execute(db);

  const { hits } = await organiser.call(searchEvent, { params: { eventId }, query: { q: "王建国" } });
  expect(hits.map(({ id, organisationId }) => [id, organisationId])).toEqual([[personId, k1]]);
  expect((await namesFound(organiser, eventId, "해외사업부장"))[0]).toBe("왕건국");
  expect((await namesFound(organiser, eventId, "빙설"))[0]).toBe("冰雪装备专场");
  expect(await namesFound(organiser, eventId, "canary.mail")).toEqual([]);
  expect(await namesFound(organiser, eventId, "99998888")).toEqual([]);

  // An internal agreement is found by those who may read internal records, and by nobody else.
  const official = await app.signIn([{ role: "official", scope: { kind: "platform" } }]);
  expect(await namesFound(organiser, eventId, "비밀 양해각서")).toEqual([]);
  expect(await namesFound(official, eventId, "비밀 양해각서")).toEqual(["비밀 양해각서 다목적"]);
});

test("a search is of one event, for those who may read its directory, and sees what changed", async () => {
  await using app = await testApp();
  const { eventId, organiser, c3 } = await prepared(app);
  const other = await writeEvent(app.database, { firms: 1 });
  const stranger = await app.signIn([{ role: "organiser", scope: { kind: "event", eventId: other.eventId } }]);
  await expect(namesFound(stranger, eventId, "감속기")).rejects.toThrow();
  expect(await namesFound(stranger, other.eventId, "백두구동")).toEqual([]);

  expect(await namesFound(organiser, eventId, "드론")).toEqual([]);
  await say(app.database, c3, "zh", { offers: ["农业无人机"] });
  app.clock.advance(1_000);
  expect(await namesFound(organiser, eventId, "드론")).toEqual(["哈尔滨冰城食品厂"]);
});

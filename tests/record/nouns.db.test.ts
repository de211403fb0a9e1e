import { expect, test } from "vitest";
import { createRecordOf, updateNounOf } from "@bridgehead/contract/nouns";
import { readProjectLadder, readRecord } from "@bridgehead/contract/record";
import { readHistory } from "@bridgehead/contract/record-changes";
import { testApp, type TestApp } from "../helpers.ts";

const day = (value: string) => ({ value, precision: "day" as const, basis: "stated" as const });

test("a project is put on record with its amount, milestones and what it seeks, and changed field by field", async () => {
  await using app = await testApp();
  const official = await officialOf(app);
  const { id } = await official.call(createRecordOf, {
    body: {
      kind: "project",
      names: { original: "ko", ko: "한중 로봇 공동연구센터", zh: "中韩机器人联合研究中心" },
      status: "planned",
      noun: {
        kind: "joint-research",
        stage: "seeking",
        amount: { amountMinor: 12_000_000_000, currency: "KRW" },
        milestones: [{ what: { ko: "착공" }, planned: day("2027-03-01") }],
        offers: [{ direction: "need", text: { ko: "감속기 제조사" } }],
      },
    },
  });
  const page = await official.call(readRecord, { params: { id } });
  expect(page).toMatchObject({
    kind: "project",
    stage: "seeking",
    status: "planned",
    noun: {
      amount: { amountMinor: 12_000_000_000, currency: "KRW" },
      milestones: [{ planned: { value: "2027-03-01" }, actual: null }],
    },
  });
  await official.call(updateNounOf, { params: { id }, body: { revision: 1, noun: { stage: "contracted" } } });
  const after = await official.call(readRecord, { params: { id } });
  expect(after).toMatchObject({ stage: "contracted", noun: { milestones: page.noun.milestones } });
  expect((await official.call(readHistory, { params: { id } })).changes[0]?.fields).toContainEqual({
    path: "projects.stage",
    before: "seeking",
    after: "contracted",
  });
});

test("a visit has its stops in order with counterparts in protocol order", async () => {
  await using app = await testApp();
  const official = await officialOf(app);
  const create = (kind: "person" | "visit" | "visit-stop", ko: string, noun: Record<string, unknown>) =>
    official.call(createRecordOf, { body: { kind, names: { ko }, noun } });
  const [governor, director] = [await create("person", "부성장", {}), await create("person", "청장", {})];
  const visit = await create("visit", "하얼빈 방문", { nights: 2, days: 3 });
  await create("visit-stop", "만찬", { visitId: visit.id, ordinal: 1, kind: "dinner" });
  await create("visit-stop", "면담", { visitId: visit.id, ordinal: 0, counterparts: [governor.id, director.id] });
  const { noun } = await official.call(readRecord, { params: { id: visit.id } });
  expect(noun.stops?.map((stop) => [stop.names.ko, stop.counterparts.map((person) => person.names.ko)])).toEqual([
    ["면담", ["부성장", "청장"]],
    ["만찬", []],
  ]);
  await expect(create("visit-stop", "또 다른 면담", { visitId: visit.id, ordinal: 0 })).rejects.toMatchObject({
    problem: { code: "record-exists" },
  });
});

test.each([
  ["an amount without its currency", "project", { kind: "park", amount: { amountMinor: 5 } }, "noun-field-invalid"],
  ["a field its kind does not have", "policy", { stage: "signed" }, "noun-field-invalid"],
  ["a kind it cannot be without", "event", {}, "noun-field-missing"],
  [
    "a region that does not exist",
    "policy",
    { regionId: "00000000-0000-4000-8000-000000000000" },
    "record-refers-to-nothing",
  ],
  [
    "an end before its start",
    "visit-stop",
    {
      visitId: "00000000-0000-4000-8000-000000000000",
      ordinal: 0,
      startsAt: "2027-06-15T03:00:00Z",
      endsAt: "2027-06-15T02:00:00Z",
    },
    "noun-dates-swapped",
  ],
] as const)("%s is refused and nothing is written", async (_, kind, noun, code) => {
  await using app = await testApp();
  const official = await officialOf(app);
  await expect(official.call(createRecordOf, { body: { kind, names: { ko: "시험" }, noun } })).rejects.toMatchObject({
    problem: { code },
  });
  expect(
    await app.database.db.selectFrom("records").select("id").where("visibility", "=", "internal").execute(),
  ).toEqual([]);
});

const officialOf = (app: TestApp) => app.signIn([{ role: "official", scope: { kind: "platform" } }]);

test("a visit tells its delegation, what was said at its stops, and the clock of the country it goes to", async () => {
  await using app = await testApp();
  const official = await app.signIn([{ role: "official", scope: { kind: "platform" } }]);
  const create = (
    kind: "region" | "person" | "visit" | "visit-stop" | "quote" | "organisation",
    ko: string,
    noun: Record<string, unknown>,
  ) => official.call(createRecordOf, { body: { kind, names: { original: "ko", ko }, noun } });
  const hangzhou = await create("region", "항저우시", { country: "CN", level: "city" });
  const city = await create("organisation", "항저우시 정부", { kind: "government", country: "CN" });
  const mayor = await create("person", "야오가오위안", { organisationId: city.id });
  const member = await create("person", "이주혁", {});
  const visit = await create("visit", "항저우 방문", {
    toRegionId: hangzhou.id,
    members: [{ personId: member.id, capacity: { original: "ko", ko: "통역" } }],
  });
  const stop = await create("visit-stop", "시장 면담", { visitId: visit.id, ordinal: 0 });
  await create("quote", "검토 답변", {
    speakerId: mayor.id,
    eventId: stop.id,
    statement: { ko: "긍정적으로 검토한다" },
  });

  const { noun } = await official.call(readRecord, { params: { id: visit.id } });
  expect(noun.timeZone).toBe("Asia/Shanghai");
  expect(noun.delegation).toMatchObject([{ id: member.id, capacity: { ko: "통역" } }]);
  expect(noun.quotes).toMatchObject([
    { statement: { ko: "긍정적으로 검토한다" }, speaker: { id: mayor.id }, country: "CN" },
  ]);
  // Who may not see the internal record of a member learns nothing of it.
  await expect(app.nobody.call(readRecord, { params: { id: visit.id } })).rejects.toMatchObject({
    problem: { code: "not-found" },
  });
});

test("the steps of a talent ladder stand in their order, whichever way they belong to it", async () => {
  await using app = await testApp();
  const official = await app.signIn([{ role: "official", scope: { kind: "platform" } }]);
  const ladder = await official.call(createRecordOf, {
    body: { kind: "programme", names: { ko: "인재 양성 사다리" }, noun: { kind: "talent" } },
  });
  for (const [ko, rung] of [
    ["AI 대학원", "graduate-school"],
    ["AI 영재고", "high-school"],
    ["AI 사관학교", "academy"],
  ] as const)
    await official.call(createRecordOf, {
      body: { kind: "programme", names: { ko }, noun: { kind: "talent", parentId: ladder.id, rung } },
    });
  const { noun } = await official.call(readRecord, { params: { id: ladder.id } });
  expect(noun.rungs?.map(({ rung }) => rung)).toEqual(["high-school", "academy", "graduate-school"]);
});

test("every project stands once on the rung that it has reached, with its amount, and nobody is shown what is internal", async () => {
  await using app = await testApp({ config: { sample: "demo" } });
  const official = await officialOf(app);
  const rungOf = async (who: Pick<TestApp["nobody"], "call">, rung: string) =>
    (await who.call(readProjectLadder, {})).rungs.find((one) => one.rung === rung);
  expect((await rungOf(app.nobody, "contract"))?.projects.map(({ names }) => names.ko)).toEqual([
    "중국혁신경제과학기술단지",
  ]);
  const { id } = await official.call(createRecordOf, {
    body: {
      kind: "project",
      names: { ko: "로봇 부품 합작공장" },
      status: "planned",
      visibility: "internal",
      noun: { kind: "joint-venture", stage: "contracted", amount: { amountMinor: 30_000, currency: "CNY" } },
    },
  });
  expect((await rungOf(official, "contract"))?.projects.map((project) => project.id)).toContain(id);
  expect((await rungOf(app.nobody, "contract"))?.projects.map((project) => project.id)).not.toContain(id);
  await official.call(updateNounOf, { params: { id }, body: { revision: 1, noun: { rung: "paid-in" } } });
  const { rungs } = await official.call(readProjectLadder, {});
  expect(rungs.flatMap(({ projects }) => projects).filter((project) => project.id === id)).toHaveLength(1);
  expect(rungs.find(({ rung }) => rung === "paid-in")?.amounts).toMatchObject([
    { currency: "CNY", amountMinor: 30_000 },
  ]);
});

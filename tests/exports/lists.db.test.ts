import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { expect, test } from "vitest";
import * as agreements from "@bridgehead/contract/agreements";
import { exportEvents } from "@bridgehead/contract/events";
import { exportInterpreters } from "@bridgehead/contract/interpreters";
import { exportVenue } from "@bridgehead/contract/venue";
import { readMailbag } from "@bridgehead/intake";
import { exportRecommendations } from "@bridgehead/contract/recommendations";
import { exportUnplaced } from "@bridgehead/contract/timetable";
import { writeWorkbook } from "@bridgehead/server/platform/documents/workbook";
import { writeEvent } from "../event-fixture.ts";
import { testApp } from "../helpers.ts";
import { readSheetRows } from "../spreadsheet.ts";

const rowsOf = async (answer: unknown) => readSheetRows(new Uint8Array(await (answer as Response).arrayBuffer()));
const header = { ko: "전화", zh: "电话", en: "Telephone" };

test("what looks like a formula is written as text and comes back letter for letter, a telephone number among it", async () => {
  const dangerous = [
    "+82-10-1234-5678",
    "=1+1",
    "-5%",
    "@SUM(A1)",
    '=HYPERLINK("http://x")',
    "\t=1",
    "+86 451 8888",
    "  앞뒤 공백 ",
  ];
  // A formula would come back as its value, or as nothing.
  const bytes = await writeWorkbook([
    { name: "연락처 / 联系方式", columns: [{ header }], rows: dangerous.map((one) => [one]) },
  ]);
  expect((await readSheetRows(bytes)).map(([cell]) => cell)).toEqual(["전화\n电话\nTelephone", ...dangerous]);
});

test("the recommendations of all organisations come as one list, with the words of both sides", async () => {
  await using app = await testApp({ lang: "ko" });
  const { eventId, korean, chinese } = await writeEvent(app.database, { firms: 2 });
  const setId = randomUUID();
  const { db } = app.database;
  await sql`insert into recommendation_sets (event_id, id, inputs_digest, summary) values (${eventId}, ${setId}, 'x', '{}')`.execute(
    db,
  );
  const side = (kind: string, text: string) => ({ kind, id: "1", text, span: [0, 2] });
  const reasons = [
    {
      direction: "they-offer",
      mine: side("need", "+감속기 수요"),
      theirs: side("offer", "=减速器"),
      via: { channel: "concept", concept: null },
    },
  ];
  await sql`insert into recommendations (event_id, set_id, organisation_id, rank, partner_id, score, band, reasons)
    values (${eventId}, ${setId}, ${korean[0]}, 1, ${chinese[1]}, 0.9, 'strong', ${JSON.stringify(reasons)}::jsonb)`.execute(
    db,
  );
  const organiser = await app.signIn([{ role: "organiser", scope: { kind: "event", eventId } }]);
  const [heads, row, ...more] = await rowsOf(await organiser.call(exportRecommendations, { params: { eventId } }));
  expect(heads?.[3]).toBe("상대 기업\n对方机构\nPartner");
  expect(row?.slice(2, 7)).toEqual([1, expect.any(String), "잘 맞음", "+감속기 수요", "=减速器"]);
  expect(more).toEqual([]);

  const delegate = await app.signIn([
    { role: "delegate", scope: { kind: "organisation", eventId, organisationId: korean[0] ?? "" } },
  ]);
  await expect(delegate.call(exportRecommendations, { params: { eventId } })).rejects.toMatchObject({
    problem: { code: "not-allowed" },
  });
  await expect(organiser.call(exportUnplaced, { params: { eventId, runId: randomUUID() } })).rejects.toMatchObject({
    problem: { code: "not-found" },
  });
});

test("action items of all agreements come as Excel with the day they are due, duties on a sheet of their own", async () => {
  await using app = await testApp({ lang: "zh" });
  const official = await app.signIn([{ role: "official", scope: { kind: "platform" } }]);
  const { id } = await official.call(agreements.createAgreement, {
    body: {
      kind: "mou",
      names: { original: "ko", ko: "협약", zh: "合作备忘录", en: "MOU" },
      proposedOn: { value: "2026-09-01", precision: "day", basis: "stated" },
      parties: [
        { partyId: null, name: { ko: "수원시", zh: "水原市" } },
        { partyId: null, name: { ko: "하얼빈시", zh: "哈尔滨市" } },
      ],
      fields: [{ ko: "인재 교류", zh: "人才交流" }],
    },
  });
  await official.call(agreements.createActionItem, {
    params: { agreementId: id },
    body: { title: { original: "ko", ko: "실무 회의", zh: "工作会议" }, dueOn: "2026-12-30", ownerLabel: "李雪梅" },
  });
  const rows = await rowsOf(await official.call(agreements.exportWork, {}));
  expect(rows[1]?.slice(0, 7)).toEqual(["2026-12-30", "실무 회의", "工作会议", null, "李雪梅", "未开始", "合作备忘录"]);
});

test("halls and interpreters come as Excel that an intake reads again, slot by slot and table by table", async () => {
  for (const lang of ["ko", "zh", "en"] as const) {
    await using app = await testApp({ lang });
    const { db } = app.database;
    const { eventId, slots, tables, interpreters } = await writeEvent(app.database, { slots: 6, tables: 3, rooms: 2 });
    await sql`update slots set starts_at = starts_at + interval '4 hours', ends_at = ends_at + interval '4 hours' where event_id = ${eventId} and ordinal >= 3`.execute(
      db,
    );
    await sql`update meeting_places set hall = '상담장 B', facts = '{"floor": 3, "power": true, "accessible": false, "remark": "=창가 / 靠窗"}' where event_id = ${eventId} and kind = 'table'`.execute(
      db,
    );
    await sql`update meeting_places set is_usable = false where event_id = ${eventId} and id = ${tables[1]}`.execute(
      db,
    );
    await sql`insert into meeting_places (event_id, kind, label, ordinal, facts) values (${eventId}, 'private-room', 'VIP-1', 50, '{"capacity": 10, "floor": 2, "purpose": "+정부 면담"}'), (${eventId}, 'private-room', 'VIP-2', 51, '{"capacity": 12}')`.execute(
      db,
    );
    await sql`update interpreters set names = '{"original":"zh","zh":"朴英姬"}', pairs = '[["ko","zh"],["ko","en"],["en","zh"]]', modes = '{onsite,online}' where event_id = ${eventId} and id = ${interpreters[0]}`.execute(
      db,
    );
    for (const slot of slots.slice(3))
      await sql`insert into interpreter_unavailabilities (event_id, interpreter_id, slot_id) values (${eventId}, ${interpreters[0]}, ${slot})`.execute(
        db,
      );
    await sql`insert into interpreter_unavailabilities (event_id, interpreter_id, slot_id) values (${eventId}, ${interpreters[1]}, ${slots[0]})`.execute(
      db,
    );
    const organiser = await app.signIn([{ role: "organiser", scope: { kind: "event", eventId } }]);
    const content = async (answer: unknown) => new Uint8Array(await (answer as Response).arrayBuffer());
    const read = await readMailbag([
      { name: "halls.xlsx", bytes: await content(await organiser.call(exportVenue, { params: { eventId } })) },
      {
        name: "interpreters.xlsx",
        bytes: await content(await organiser.call(exportInterpreters, { params: { eventId } })),
      },
    ]);
    expect(read.slots.map(({ start_utc, meeting_end_local }) => [start_utc, meeting_end_local])).toEqual([
      ["2027-06-15T01:00Z", "2027-06-15T09:25+08:00"],
      ["2027-06-15T01:30Z", "2027-06-15T09:55+08:00"],
      ["2027-06-15T02:00Z", "2027-06-15T10:25+08:00"],
      ["2027-06-15T06:30Z", "2027-06-15T14:55+08:00"],
      ["2027-06-15T07:00Z", "2027-06-15T15:25+08:00"],
      ["2027-06-15T07:30Z", "2027-06-15T15:55+08:00"],
    ]);
    expect(
      read.tables.map(({ code, hall, floor, power, usable, accessible, remark }) => [
        code,
        hall,
        floor,
        power,
        usable,
        accessible,
        remark,
      ]),
    ).toEqual([
      ["A-1", "상담장 B", 3, true, true, false, "=창가 / 靠窗"],
      ["A-2", "상담장 B", 3, true, false, false, "=창가 / 靠窗"],
      ["A-3", "상담장 B", 3, true, true, false, "=창가 / 靠窗"],
    ]);
    expect(read.private_rooms.map(({ name, capacity, floor, purpose }) => [name, capacity, floor, purpose])).toEqual([
      ["VIP-1", 10, 2, "+정부 면담"],
      ["VIP-2", 12, null, null],
    ]);
    expect(read.online_rooms.map(({ code }) => code)).toEqual(["R-1", "R-2"]);
    const people = Object.fromEntries(read.interpreters.map((one) => [one.name, one]));
    expect(people["朴英姬"]).toMatchObject({
      languages: { ko: "high", zh: "high", en: "high" },
      mode: "hybrid",
      availability: { "2027-06-15": { am: "yes", pm: "no" } },
    });
    // Away in one slot of the morning: there for a part of it.
    expect(people["통역 2"]).toMatchObject({
      languages: { ko: "high", zh: "high" },
      availability: { "2027-06-15": { am: "tentative", pm: "yes" } },
    });
    expect(read.questions).toEqual([]);
    expect(read.ignored_sheets).toEqual([]);
  }
});

test("the events that somebody runs come as Excel, and nobody else's", async () => {
  await using app = await testApp({ lang: "zh" });
  const { eventId } = await writeEvent(app.database, { firms: 1 });
  await writeEvent(app.database, { firms: 1 });
  const organiser = await app.signIn([{ role: "organiser", scope: { kind: "event", eventId } }]);
  const rows = await rowsOf(await organiser.call(exportEvents, {}));
  expect(rows[0]?.[4]).toBe("첫날\n首日\nFirst day");
  expect(rows.slice(1)).toEqual([
    [
      "시험 상담회",
      "测试洽谈会",
      "Test matching",
      "对接会、洽谈会",
      "2027-06-15",
      "2027-06-15",
      "北京时间",
      expect.any(String),
    ],
  ]);
});

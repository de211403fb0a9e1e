import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { expect, test } from "vitest";
import * as agreements from "@bridgehead/contract/agreements";
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
  expect(rows[1]?.slice(0, 5)).toEqual(["2026-12-30", "工作会议", "李雪梅", "未开始", "合作备忘录"]);
});

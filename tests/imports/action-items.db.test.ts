import { expect, test } from "vitest";
import { createActionItem, createAgreement, listActionItems, updateActionItem } from "@bridgehead/contract/agreements";
import { acceptImport, undoImport } from "@bridgehead/contract/imports";
import { createRecordOf } from "@bridgehead/contract/nouns";
import { testApp, type SignedIn, type TestApp } from "../helpers.ts";
import { bytesAt, handFile, sheetOf } from "./files.ts";

const platform = { kind: "platform" } as const;

test("the list of what is due comes back from Excel without a difference, in each language", async () => {
  await using app = await testApp();
  const { official } = await withItems(app);
  for (const lang of ["ko", "zh", "en"]) {
    const preview = await hand(app, official, await exported(app, official, lang));
    expect(preview.files).toMatchObject([{ holds: "list", skipped: null }]);
    expect(preview.counts).toEqual({ added: 0, changed: 0, same: 2, unclear: 0 });
  }
});

test("what a clerk corrected in Excel is shown cell by cell, written once it is accepted, and taken back whole", async () => {
  await using app = await testApp();
  const { official, first, second } = await withItems(app);
  await app.signIn([{ role: "official", scope: platform }], { name: "박서연" });
  const list = await sheetOf(await exported(app, official, "zh"));
  const row = list.rowOf(first.id);
  row[list.column("상태")] = "已落实";
  row[list.column("기한")] = "2027. 1. 15.";
  row[list.column("이행 과제 (영어)")] = "Working meeting";
  row[list.column("결과 (중국어)")] = "会议已召开";
  row[list.column("담당")] = "박서연";
  list.rows.push(
    list.newRow({
      "이행 과제 (한국어)": "공동 백서 발간",
      협약: "合作备忘录",
      상태: "진행 중",
      담당: "李雪梅",
      기한: "2027-03-31",
    }),
    list.newRow({ "이행 과제 (한국어)": "어느 협약인지 모를 일", 협약: "없는 협약" }),
    list.newRow({ "이행 과제 (한국어)": "협약을 적지 않은 일" }),
    list.newRow({ 협약: "협약" }),
  );
  const preview = await hand(app, official, await list.bytes());
  expect(preview.counts).toEqual({ added: 1, changed: 1, same: 1, unclear: 3 });
  const changes = preview.items.filter(({ change }) => change !== "same");
  expect(changes.map(({ change, reason, about }) => [change, reason, about])).toEqual([
    ["changed", null, null],
    ["added", null, null],
    ["unclear", "subject-unknown", "없는 협약"],
    ["unclear", "line-field-missing", "협약"],
    ["unclear", "line-field-missing", "이행 과제"],
  ]);
  expect(changes[0]?.fields).toEqual([
    { path: "item:dueOn", before: "2026-12-30", after: "2027. 1. 15." },
    { path: "item:title.en", before: null, after: "Working meeting" },
    { path: "item:owner", before: "李雪梅", after: "박서연" },
    { path: "item:state", before: "未开始", after: "已落实" },
    { path: "item:result.zh", before: null, after: "会议已召开" },
  ]);
  // Nothing is written by looking.
  expect(await itemsOf(official)).toMatchObject([{ id: first.id, revision: 1, state: "open" }, { id: second.id }]);

  await official.call(acceptImport, { params: { importId: preview.id }, body: {} });
  const after = await itemsOf(official);
  expect(after).toHaveLength(3);
  expect(after.find(({ id }) => id === first.id)).toMatchObject({
    title: { original: "ko", ko: "실무 회의", zh: "工作会议", en: "Working meeting" },
    ownerAccount: { name: "박서연" },
    ownerLabel: null,
    dueOn: "2027-01-15",
    state: "done",
    result: { zh: "会议已召开" },
    revision: 2,
  });
  expect(after.find(({ title }) => title.ko === "공동 백서 발간")).toMatchObject({
    ownerLabel: "李雪梅",
    dueOn: "2027-03-31",
    state: "under-way",
    agreement: { names: { zh: "合作备忘录" } },
  });

  await official.call(undoImport, { params: { importId: preview.id } });
  expect(await itemsOf(official)).toMatchObject([
    { id: first.id, dueOn: "2026-12-30", state: "open", ownerLabel: "李雪梅", ownerAccount: null, result: null },
    { id: second.id },
  ]);
});

test("a cell that means nothing, an agreement that moved and a stranger's number are told, and nothing is written", async () => {
  await using app = await testApp();
  const { official, first, second } = await withItems(app);
  for (const [head, cell, reason] of [
    ["상태", "거의 끝남", "value-not-understood"],
    ["기한", "2026-02-30", "value-not-understood"],
    ["협약", "다른 협약", "column-not-here"],
    ["기록 번호", "00000000-0000-4000-8000-000000000000", "record-unknown"],
  ] as const) {
    const list = await sheetOf(await exported(app, official, "ko"));
    list.rowOf(first.id)[list.column(head)] = cell;
    const preview = await hand(app, official, await list.bytes());
    expect([head, preview.items.filter(({ change }) => change !== "same").map((one) => one.reason)]).toEqual([
      head,
      [reason],
    ]);
  }
  const list = await sheetOf(await exported(app, official, "ko"));
  list.rowOf(first.id)[list.column("기한")] = "2027-02-01";
  list.rowOf(second.id)[list.column("기한")] = "2027-02-01";
  const preview = await hand(app, official, await list.bytes());
  expect(preview.counts).toMatchObject({ changed: 2 });
  // Somebody writes one of the two on its page meanwhile: neither is written, and the new differences are shown.
  await official.call(updateActionItem, {
    params: { itemId: first.id },
    body: { title: first.title, dueOn: "2027-05-01", state: "open", revision: 1 },
  });
  await expect(official.call(acceptImport, { params: { importId: preview.id }, body: {} })).rejects.toMatchObject({
    problem: { code: "import-stale" },
  });
  expect((await itemsOf(official)).find(({ id }) => id === second.id)).toMatchObject({ dueOn: null, revision: 1 });
});

test("an official of one region cannot change by Excel what belongs to others", async () => {
  await using app = await testApp();
  const regionOf = async (ko: string) =>
    (
      await official.call(createRecordOf, {
        body: { kind: "region", names: { ko }, visibility: "public", noun: { level: "city", country: "KR" } },
      })
    ).id;
  const official = await app.signIn([{ role: "official", scope: platform }]);
  const { first } = await withItems(app, { partyId: await regionOf("그 시"), name: null });
  const regionId = await regionOf("다른 시");
  const other = await app.signIn([{ role: "official", scope: { kind: "region", regionId } }]);
  const list = await sheetOf(await exported(app, official, "ko"));
  list.rowOf(first.id)[list.column("기한")] = "2027-02-01";
  const preview = await hand(app, other, await list.bytes());
  expect(preview.items.filter(({ change }) => change !== "same")).toMatchObject([
    { change: "unclear", reason: "not-your-region" },
  ]);
  // What an official of all may do was previewed by one: accepted by the other it is refused, and nothing is written.
  const wide = await hand(app, official, await list.bytes());
  await expect(other.call(acceptImport, { params: { importId: wide.id }, body: {} })).rejects.toMatchObject({
    problem: { code: "import-stale" },
  });
  expect((await itemsOf(official)).find(({ id }) => id === first.id)).toMatchObject({ dueOn: "2026-12-30" });
});

async function withItems(
  app: TestApp,
  party: { partyId: string | null; name: { ko: string; zh: string } | null } = {
    partyId: null,
    name: { ko: "수원시", zh: "水原市" },
  },
) {
  const official = await app.signIn([{ role: "official", scope: platform }]);
  const { id: agreementId } = await official.call(createAgreement, {
    body: {
      kind: "mou",
      names: { original: "ko", ko: "협약", zh: "合作备忘录", en: "MOU" },
      proposedOn: { value: "2026-09-01", precision: "day", basis: "stated" },
      parties: [party, { partyId: null, name: { ko: "하얼빈시", zh: "哈尔滨市" } }],
      fields: [{ ko: "인재 교류", zh: "人才交流" }],
    },
  });
  const first = await official.call(createActionItem, {
    params: { agreementId },
    body: { title: { original: "ko", ko: "실무 회의", zh: "工作会议" }, dueOn: "2026-12-30", ownerLabel: "李雪梅" },
  });
  const second = await official.call(createActionItem, {
    params: { agreementId },
    body: { title: { original: "ko", ko: "연락관 지정" } },
  });
  return { official, first, second };
}

const itemsOf = async (person: SignedIn) => (await person.call(listActionItems, { query: { state: "all" } })).items;

const exported = (app: TestApp, person: SignedIn, lang: string) => bytesAt(app, person, "/api/action-items.xlsx", lang);
const hand = (app: TestApp, person: SignedIn, bytes: Uint8Array) => handFile(app, person, "due.xlsx", bytes);

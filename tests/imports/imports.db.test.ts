import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { acceptImport, exportRecords, readImport, undoImport } from "@bridgehead/contract/imports";
import { listRecords, readRecord } from "@bridgehead/contract/record";
import { updateRecord } from "@bridgehead/contract/record-changes";
import { loadRecord, readRecordFiles } from "@bridgehead/server/features/record/load-record";
import { writeWorkbook } from "@bridgehead/server/platform/documents/workbook";
import { testApp, type SignedIn, type TestApp } from "../helpers.ts";
import { bytesAt, hand } from "./files.ts";
import { readSheetRows } from "../spreadsheet.ts";

const demo = new URL("../../demo/", import.meta.url);

test("a register of agreements adds what is new and recognises what stands, whatever it calls it", async () => {
  await using app = await recordedApp();
  const official = await app.signIn([{ role: "official", scope: { kind: "platform" } }]);
  const preview = await hand(app, official, { "past_mou.xlsx": await mail("past_mou.xlsx") });
  expect(preview.files).toMatchObject([{ name: "past_mou.xlsx", holds: "agreements", skipped: null }]);
  expect(preview.counts).toEqual({ added: 9, changed: 0, same: 6, unclear: 0 });
  const before = await agreements(app);

  const taken = await official.call(acceptImport, { params: { importId: preview.id }, body: {} });
  expect(taken.state).toBe("accepted");
  expect(await agreements(official)).toHaveLength(before.length + 9);
  // What was imported is for officials until somebody publishes it.
  expect(await agreements(app)).toHaveLength(before.length);

  const again = await hand(app, official, { "past_mou.xlsx": await mail("past_mou.xlsx") });
  expect(again.counts).toEqual({ added: 0, changed: 0, same: 15, unclear: 0 });

  const undone = await official.call(undoImport, { params: { importId: preview.id } });
  expect(undone.state).toBe("undone");
  expect(await agreements(official)).toHaveLength(before.length);
});

test("figures that stand on record are recognised by their subject and value, not doubled", async () => {
  await using app = await recordedApp();
  const official = await app.signIn([{ role: "official", scope: { kind: "platform" } }]);
  const preview = await hand(app, official, { "region_indicators.csv": await mail("region_indicators.csv") });
  // How many spoke at the seminar is told nowhere as a figure; the other 29 lines stand.
  expect(preview.counts).toEqual({ added: 2, changed: 0, same: 29, unclear: 0 });
  const added = preview.items.filter(({ change }) => change === "added");
  expect(added.map(({ kind, names }) => [kind, names.ko])).toEqual([
    ["indicator", "발표자 수"],
    ["observation", "중국의 지역별 4차 산업혁명 대응전략과 한·중 협력: 발표자 수"],
  ]);
  // A value cannot stand without its indicator: left out together.
  await official.call(acceptImport, { params: { importId: preview.id }, body: { leaveOut: [added[0]?.id as string] } });
  const again = await hand(app, official, { "region_indicators.csv": await mail("region_indicators.csv") });
  expect(again.counts).toMatchObject({ added: 2, same: 29 });
  await official.call(acceptImport, { params: { importId: again.id }, body: {} });
  const last = await hand(app, official, { "region_indicators.csv": await mail("region_indicators.csv") });
  expect(last.counts).toEqual({ added: 0, changed: 0, same: 30, unclear: 0 });
});

test("a column that is not understood is told by its heading, and the figures beside it are read", async () => {
  await using app = await recordedApp();
  const official = await app.signIn([{ role: "official", scope: { kind: "platform" } }]);
  const [head, ...lines] = (await mail("region_indicators.csv")).toString("utf8").trimEnd().split(/\r?\n/u);
  const widened = [`${head},담당 까마귀`, ...lines.map((line) => `${line},가`)].join("\n");
  const preview = await hand(app, official, { "region_indicators.csv": Buffer.from(widened) });
  expect(preview.counts).toEqual({ added: 2, changed: 0, same: 29, unclear: 1 });
  expect(preview.items.filter(({ change }) => change === "unclear")).toMatchObject([
    { reason: "column-unknown", about: "담당 까마귀", file: "region_indicators.csv", row: 1 },
  ]);
});

test("a facts file that was loaded differs nowhere; a line of it that was changed differs there alone", async () => {
  await using app = await recordedApp();
  const official = await app.signIn([{ role: "official", scope: { kind: "platform" } }]);
  const text = await readFile(new URL("record/facts.jsonl", demo), "utf8");
  const preview = await hand(app, official, { "facts.jsonl": Buffer.from(text) });
  expect(preview.items.filter(({ change }) => change !== "same").slice(0, 5)).toEqual([]);

  const lines = text.split("\n");
  const at = lines.findIndex((line) => line.includes('"S3-indicator-relocated"'));
  lines[at] = (lines[at] as string).replace('"value": 160', '"value": 175');
  lines.push(
    '{"id": "T-org-new", "kind": "organisation", "names": {"ko": "새 기관"}, "organisation_kind": "institute", "links": [], "source": "new.txt", "where": [1]}',
  );
  lines.push(
    '{"id": "T-org-lost", "kind": "organisation", "names": {"ko": "잃은 기관"}, "links": [{"rel": "part-of", "to": "T-nowhere"}], "source": "new.txt", "where": [2]}',
  );
  lines.push("no json at all");
  const changed = await hand(app, official, { "facts.jsonl": Buffer.from(lines.join("\n")) });
  const different = changed.items.filter(({ change }) => change !== "same");
  expect(
    different.map(({ change, reason, fields }) => [
      change,
      reason,
      fields.map(({ path, before, after }) => `${path} ${before} ${after}`),
    ]),
  ).toEqual([
    ["changed", null, ["value 160 175"]],
    ["added", null, []],
    ["unclear", "line-link-unknown", []],
    ["unclear", "line-not-readable", []],
  ]);
  await official.call(acceptImport, { params: { importId: changed.id }, body: {} });
  const id = different[0]?.record?.id as string;
  expect(await official.call(readRecord, { params: { id } })).toMatchObject({ value: 175, revision: 2 });
  await official.call(undoImport, { params: { importId: changed.id } });
  expect(await official.call(readRecord, { params: { id } })).toMatchObject({ value: 160, revision: 3 });
  const thirdTime = await hand(app, official, { "facts.jsonl": Buffer.from(lines.join("\n")) });
  expect(thirdTime.counts).toMatchObject({ added: 1, changed: 1 });
});

test("every list comes back from Excel without a difference, in each language", async () => {
  await using app = await recordedApp();
  const official = await app.signIn([{ role: "official", scope: { kind: "platform" } }]);
  for (const [kind, lang] of [
    ["organisation", "ko"],
    ["project", "zh"],
    ["agreement", "en"],
    ["observation", "ko"],
    ["event", "zh"],
    ["person", "en"],
    ["visit-stop", "ko"],
    ["programme", "zh"],
  ] as const) {
    const bytes = await excelOf(app, official, kind, lang);
    const rows = await readSheetRows(bytes);
    const { total } = await official.call(listRecords, { query: { kind } });
    expect([kind, rows.length - 1]).toEqual([kind, total]);
    expect(String(rows[0]?.[0]).split("\n")).toEqual(["기록 번호", "记录编号", "Record ID"]);
    const preview = await hand(app, official, { [`${kind}.xlsx`]: bytes });
    expect(preview.items.filter(({ change }) => change !== "same")).toEqual([]);
    expect(preview.counts.same).toBe(total);
  }
});

test("a corrected list changes the cells that were corrected; a cell that cannot be understood is left and said", async () => {
  await using app = await recordedApp();
  const official = await app.signIn([{ role: "official", scope: { kind: "platform" } }]);
  const rows = (await readSheetRows(await excelOf(app, official, "organisation", "en"))).map((row) =>
    row.map((cell) => (cell === null ? null : typeof cell === "number" ? cell : String(cell))),
  );
  const column = (head: string) => rows[0]?.findIndex((cell) => String(cell).split("\n").includes(head)) as number;
  const lineOf = (name: string) => rows.findIndex((row) => row[column("이름 (한국어)")] === name);
  (rows[lineOf("금약그룹")] as (string | number | null)[])[column("Website")] = "https://example.org";
  (rows[lineOf("전남대학교")] as (string | number | null)[])[column("Kind")] = "spaceship";
  rows.push(
    rows[0]?.map((_, index) =>
      index === column("이름 (한국어)") ? "새로 온 연구원" : index === column("Kind") ? "Institute" : null,
    ) ?? [],
  );
  const [header = [], ...body] = rows;
  const bytes = await writeWorkbook([
    { name: "Organisations", columns: header.map((head) => ({ header: threeLines(String(head)) })), rows: body },
  ]);
  const preview = await hand(app, official, { "organisations.xlsx": Buffer.from(bytes) });
  const different = preview.items.filter(({ change }) => change !== "same");
  expect(different.map(({ change, reason, names }) => [names.ko, change, reason])).toEqual([
    ["금약그룹", "changed", null],
    ["전남대학교", "unclear", "value-not-understood"],
    ["새로 온 연구원", "added", null],
  ]);
  expect(different[0]?.fields).toEqual([{ path: "website", before: null, after: "https://example.org" }]);

  // Somebody renames it between preview and taking in: nothing is written, and the new differences are shown.
  const id = different[0]?.record?.id as string;
  await official.call(updateRecord, { params: { id }, body: { revision: 1, aliases: ["Jinyue"] } });
  await expect(official.call(acceptImport, { params: { importId: preview.id }, body: {} })).rejects.toMatchObject({
    problem: { code: "import-stale" },
  });
  const renewed = await official.call(readImport, { params: { importId: preview.id } });
  expect(renewed.items.find((item) => item.record?.id === id)).toMatchObject({
    change: "unclear",
    reason: "changed-since-export",
  });
});

test("a file disguised as another kind, an empty one and a stranger are refused, each with its reason", async () => {
  await using app = await recordedApp();
  const official = await app.signIn([{ role: "official", scope: { kind: "platform" } }]);
  await expect(
    hand(app, official, { "facts.jsonl": Buffer.from([0x50, 0x4b, 3, 4, 0, 255, 254]) }),
  ).rejects.toMatchObject({ code: "intake-nothing-readable" });
  await expect(hand(app, official, { "past_mou.xlsx": Buffer.from("not a workbook") })).rejects.toMatchObject({
    code: "intake-nothing-readable",
  });
  await expect(hand(app, official, { "past_mou.xlsx": Buffer.alloc(0) })).rejects.toMatchObject({ code: "file-empty" });
  const guest = await app.signIn([]);
  await expect(hand(app, guest, { "past_mou.xlsx": await mail("past_mou.xlsx") })).rejects.toMatchObject({
    code: "not-allowed",
  });
});

test("the register that was made here for a council is not taken for somebody's mail, in any language", async () => {
  await using app = await recordedApp();
  const official = await app.signIn([{ role: "official", scope: { kind: "platform" } }]);
  for (const lang of ["ko", "zh", "en"] as const)
    await expect(
      hand(app, official, { "register.xlsx": await bytesAt(app, official, "/api/agreements/register.xlsx", lang) }),
    ).rejects.toMatchObject({ code: "import-own-report" });
});

async function recordedApp(): Promise<TestApp> {
  const app = await testApp();
  await loadRecord(app.database.db, await readRecordFiles(new URL("record/", demo)));
  return app;
}

const mail = async (name: string): Promise<Buffer> => readFile(new URL(`mailbag/${name}`, demo));
const agreements = async (caller: TestApp | SignedIn) =>
  ("nobody" in caller
    ? await caller.nobody.call(listRecords, { query: { kind: "agreement" } })
    : await caller.call(listRecords, { query: { kind: "agreement" } })
  ).records;

const excelOf = (app: TestApp, person: SignedIn, kind: string, lang: string) =>
  bytesAt(app, person, `${exportRecords.path}?kind=${kind}`, lang);

function threeLines(head: string) {
  const [ko = "", zh = "", en = ""] = head.split("\n");
  return { ko, zh, en };
}

test("an amount without a currency and a figure without a unit are named, and nothing is guessed", async () => {
  await using app = await recordedApp();
  const official = await app.signIn([{ role: "official", scope: { kind: "platform" } }]);
  const line = (id: string, more: object) =>
    JSON.stringify({
      id,
      names: { ko: "시험", zh: "测试", en: "Trial" },
      status: "actual",
      qualifier: "exact",
      source: "000_1ba82ef7c4144d81.txt",
      where: [1],
      links: [],
      ...more,
    });
  const preview = await hand(app, official, {
    "facts.jsonl": Buffer.from(
      [
        line("T-1", { kind: "programme", programme_kind: "ecosystem", amount: { value: 1000 } }),
        line("T-2", { kind: "indicator", indicator: "trial", subject: "S0-event-harbin-2018", value: 7 }),
      ].join("\n"),
    ),
  });
  expect(preview.counts).toMatchObject({ added: 0, unclear: 2 });
  expect(preview.items.map(({ reason, about }) => [reason, about])).toEqual([
    ["unit-missing", "amount 1000"],
    ["unit-missing", "7"],
  ]);
});

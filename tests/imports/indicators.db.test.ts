import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import {
  acceptImport,
  exportIndicators,
  exportRecords,
  undoImport,
  type ImportView,
} from "@bridgehead/contract/imports";
import { listRecords, readRecord } from "@bridgehead/contract/record";
import { loadRecord, readRecordFiles } from "@bridgehead/server/features/record/load-record";
import { fetchFrom, testApp, type SignedIn, type TestApp } from "../helpers.ts";
import { bytesAt, handFile, sheetOf } from "./files.ts";

const demo = new URL("../../demo/", import.meta.url);
const listOf = (app: TestApp, person: SignedIn, kind: string, lang: string) =>
  bytesAt(app, person, `${exportRecords.path}?kind=${kind}`, lang);
const differences = ({ items }: ImportView) =>
  items
    .filter(({ change }) => change !== "same")
    .map(({ change, kind, fields }) => [
      change,
      kind,
      fields.map((one) => `${one.path}: ${one.before} → ${one.after}`),
    ]);

test("one definition of an indicator corrected in Excel is the one difference, and stands as written once accepted", async () => {
  await using app = await recordedApp();
  const official = await app.signIn([{ role: "official", scope: { kind: "platform" } }]);
  for (const [lang, column, text] of [
    ["ko", "무엇을 세는가 (한국어)", "지역으로 본사를 옮긴 기업의 수"],
    ["zh", "무엇을 세는가 (중국어)", "总部迁入本地区的企业数"],
    ["en", "무엇을 세는가 (영어)", "Companies that moved their seat to the region"],
  ] as const) {
    const list = await sheetOf(await listOf(app, official, "indicator", lang));
    const id = await indicatorIdOf(official, "relocated");
    const row = list.rowOf(id);
    const before = row[list.column(column)];
    row[list.column(column)] = text;
    const preview = await handFile(app, official, "indicators.xlsx", await list.bytes());
    expect(differences(preview)).toEqual([["changed", "indicator", [`definition.${lang}: ${before} → ${text}`]]]);
    await official.call(acceptImport, { params: { importId: preview.id }, body: {} });
    const { noun } = await official.call(readRecord, { params: { id } });
    expect(noun.definition?.[lang]).toBe(text);
    // The same file once more differs nowhere but in its version, which a row without a difference does not need.
    const again = await handFile(app, official, "indicators.xlsx", await list.bytes());
    expect(differences(again)).toEqual([]);
  }
});

test("one value corrected in Excel is the one difference; accepted it stands, undone it is as before", async () => {
  await using app = await recordedApp();
  const official = await app.signIn([{ role: "official", scope: { kind: "platform" } }]);
  const list = await sheetOf(await listOf(app, official, "observation", "ko"));
  const row = list.rows.find((cells) => cells[list.column("값")] === 160);
  if (!row) throw new Error("no value of 160");
  const id = String(row[list.column("기록 번호")]);
  row[list.column("값")] = 175;
  const preview = await handFile(app, official, "figures.xlsx", await list.bytes());
  expect(differences(preview)).toEqual([["changed", "observation", ["value: 160 → 175"]]]);
  await official.call(acceptImport, { params: { importId: preview.id }, body: {} });
  expect(await official.call(readRecord, { params: { id } })).toMatchObject({ value: 175 });
  const read = await sheetOf(await listOf(app, official, "observation", "ko"));
  expect(read.rowOf(id)[read.column("값")]).toBe(175);
  await official.call(undoImport, { params: { importId: preview.id } });
  expect(await official.call(readRecord, { params: { id } })).toMatchObject({ value: 160 });
});

test("one value corrected in the agencies' csv is the one difference, and is read back from the record", async () => {
  await using app = await recordedApp();
  const official = await app.signIn([{ role: "official", scope: { kind: "platform" } }]);
  const text = await readFile(new URL("mailbag/region_indicators.csv", demo), "utf8");
  const name = "region_indicators.csv";
  const first = await handFile(app, official, name, Buffer.from(text));
  await official.call(acceptImport, { params: { importId: first.id }, body: {} });
  expect(differences(await handFile(app, official, name, Buffer.from(text)))).toEqual([]);

  const corrected = text.replace(
    "일본,region,일본,AI 기술수준(미국=100),86.4,",
    "일본,region,일본,AI 기술수준(미국=100),87.2,",
  );
  expect(corrected).not.toBe(text);
  const preview = await handFile(app, official, name, Buffer.from(corrected));
  expect(differences(preview)).toEqual([["changed", "observation", ["value: 86.4 → 87.2"]]]);
  const id = preview.items.find(({ change }) => change === "changed")?.record?.id as string;
  await official.call(acceptImport, { params: { importId: preview.id }, body: {} });
  expect(await official.call(readRecord, { params: { id } })).toMatchObject({ value: 87.2 });
  expect(differences(await handFile(app, official, name, Buffer.from(corrected)))).toEqual([]);
});

test("all values written as csv in any language come back through the preview without a difference, and one correction is one", async () => {
  await using app = await recordedApp();
  const official = await app.signIn([{ role: "official", scope: { kind: "platform" } }]);
  for (const lang of ["ko", "zh", "en"]) {
    const bytes = await bytesAt(app, official, exportIndicators.path, lang);
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    expect(text.startsWith("\ufeff지역(region),대상 구분(subject_kind),대상(subject),")).toBe(true);
    const { total } = await official.call(listRecords, { query: { kind: "observation" } });
    const preview = await handFile(app, official, "region_indicators.csv", bytes);
    // The one value that nobody knows is no line.
    expect(preview.items.map(({ change }) => change)).toEqual(Array.from({ length: total - 1 }, () => "same"));
    const corrected = text.replace(",86.4,", ",87.2,");
    expect(corrected).not.toBe(text);
    expect(differences(await handFile(app, official, "region_indicators.csv", Buffer.from(corrected)))).toEqual([
      ["changed", "observation", ["value: 86.4 → 87.2"]],
    ]);
  }
  const nobody = await fetchFrom(app)(`${exportIndicators.path}?lang=ko`);
  expect(nobody.status).toBe(200);
});

test("a file of another agency, in Chinese: a city is no government of its name, rows twice and units unknown are told, nothing is half-written", async () => {
  await using app = await recordedApp();
  const official = await app.signIn([{ role: "official", scope: { kind: "platform" } }]);
  const lines = [
    "地区,对象,指标,数值,单位,年份,来源",
    "光州广域市,光州广域市,迁入企业数,188,家企业,2026,统计局",
    "火星省,火星省,人口,100,万人,2026,统计局",
    "黑龙江省,黑龙江省,地区生产总值,1.6,万亿元,2025,统计局",
    "黑龙江省,黑龙江省,数字企业数,320,头,2025,统计局",
    "京畿道,京畿道,数字企业数,780,家企业,2025,统计局",
    "京畿道,京畿道,数字企业数,780,家企业,2025,统计局",
  ];
  const { items } = await handFile(app, official, "指标.csv", Buffer.from(`${lines.join("\r\n")}\r\n`));
  const told = items
    .filter(({ kind }) => kind === "observation")
    .map(({ change, reason, about }) => [change, reason, about]);
  expect(told).toEqual([
    ["added", null, null],
    ["unclear", "subject-unknown", "火星省"],
    ["added", null, null],
    ["unclear", "unit-unknown", "头"],
    ["added", null, null],
    ["unclear", "row-twice", "5"],
  ]);
  const values = items.flatMap(({ fields }) => fields.filter(({ path }) => path === "value").map(({ after }) => after));
  expect(values).toEqual(["188", "1600000000000", "780"]);
});

async function indicatorIdOf(person: SignedIn, word: string): Promise<string> {
  const { records } = await person.call(listRecords, { query: { kind: "indicator" } });
  const found = records.find(({ names }) => names.en?.toLowerCase().includes(word));
  if (!found) throw new Error(`no indicator about ${word}`);
  return found.id;
}

async function recordedApp(): Promise<TestApp> {
  const app = await testApp();
  await loadRecord(app.database.db, await readRecordFiles(new URL("record/", demo)));
  return app;
}

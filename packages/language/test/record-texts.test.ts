import { readFileSync } from "node:fs";
import { isObject, type Json, type JsonObject } from "@bridgehead/domain/record/fact-values";
import { locales } from "@bridgehead/domain/shared/language";
import { describe, expect, test } from "vitest";

const folder = new URL("../../../demo/record/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), "utf8");
const facts = read("facts.jsonl")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as JsonObject);
const byId = new Map(facts.map((fact) => [String(fact["id"]), fact]));
const texts = JSON.parse(read("texts.json")) as Readonly<Record<string, Readonly<Record<string, JsonObject>>>>;
const wordings = Object.entries(texts).flatMap(([id, fields]) =>
  Object.entries(fields).map(([path, wording]) => ({ id, path, wording })),
);

/** Fields whose text is a remark of ours in English only; a name or a word as written stays as it is. */
const remarks = ["note", "because", "what", "date_note", "derived", "order_basis"];

describe("what we remark about the record is readable in three languages", () => {
  test("every remark of the facts has its wording, or is marked as internal", () => {
    const found = facts.flatMap((fact) => remarksOf(fact).map((path) => `${String(fact["id"])} ${path}`));
    expect(found.length).toBeGreaterThan(100);
    const worded = new Set(wordings.map(({ id, path }) => `${id} ${path}`));
    expect(found.filter((one) => !worded.has(one))).toEqual([]);
  });

  test("every wording stands for something that the facts say", () => {
    const stray = wordings.filter(({ id, path }) => valueAt(byId.get(id), path.split(".")) === undefined);
    expect(stray.map(({ id, path }) => `${id} ${path}`)).toEqual([]);
  });

  test("a wording is Korean in Korean, Chinese in Chinese and English in English", () => {
    const scripts = { ko: /\p{Script=Hangul}/u, zh: /\p{Script=Han}/u, en: /[a-z]/u } as const;
    const wrong = wordings
      .filter(({ wording }) => wording["internal"] !== true)
      .flatMap(({ id, path, wording }) =>
        locales
          .filter((locale) => !scripts[locale].test(String(wording[locale] ?? "")))
          .map((locale) => `${id} ${path} ${locale}`),
      );
    expect(wrong).toEqual([]);
  });

  test("a remark in sentences ends as a sentence in all three languages", () => {
    const ends = wordings.map(({ id, path, wording }) => ({
      where: `${id} ${path}`,
      ends: locales.map((locale) => /[.。]$/.test(String(wording[locale]))),
    }));
    expect(ends.filter(({ ends: [ko, zh, en] }) => ko !== zh || zh !== en)).toEqual([]);
  });

  test("no wording uses a word that places the reader in one of the countries", () => {
    const relative = /국내|해외|우리나라|国内|境外|我国|海外|\b(domestic|foreign|overseas)\b/u;
    expect(
      wordings
        .filter(({ wording }) => locales.some((locale) => relative.test(String(wording[locale]))))
        .map(({ id }) => id),
    ).toEqual([]);
  });
});

describe("partnerships and sources point at what is on record", () => {
  const partnerships = JSON.parse(read("partnerships.json")) as readonly {
    readonly origin: string;
    readonly names: JsonObject;
    readonly members: readonly string[];
    readonly records: readonly string[];
    readonly oneSided: readonly { readonly member: string; readonly records: readonly string[] }[];
  }[];
  const sources = JSON.parse(read("sources.json")) as readonly {
    readonly origin: string;
    readonly publication: string;
  }[];

  test("a partnership is named in three languages and has at least two regions", () => {
    for (const { names, members } of partnerships) {
      expect(locales.filter((locale) => typeof names[locale] !== "string")).toEqual([]);
      expect(members.length).toBeGreaterThanOrEqual(2);
      expect(members.map((member) => byId.get(member)?.["kind"])).toEqual(members.map(() => "region"));
    }
  });

  test("the records of a partnership exist, and none is told as both sides' and one side's", () => {
    for (const { records, oneSided, members } of partnerships) {
      const alone = oneSided.flatMap((side) => side.records);
      expect([...records, ...alone].filter((id) => !byId.has(id))).toEqual([]);
      expect(records.filter((id) => alone.includes(id))).toEqual([]);
      expect(oneSided.filter(({ member }) => !members.includes(member))).toEqual([]);
    }
  });

  test("every file that a fact cites is a source, and every source leads to its publication", () => {
    const cited = new Set(facts.map((fact) => String(fact["source"])));
    expect(sources.map(({ origin }) => origin).sort()).toEqual([...cited].sort());
    for (const { origin, publication } of sources) {
      expect(byId.get(publication)).toMatchObject({ kind: "publication", source: origin });
    }
  });
});

function remarksOf(fact: JsonObject): string[] {
  const paths: string[] = [];
  const walk = (value: Json, path: readonly string[]): void => {
    if (typeof value === "string" && remarks.includes(path.at(-1) ?? "")) paths.push(path.join("."));
    if (Array.isArray(value)) value.forEach((one: Json, index) => walk(one, [...path, String(index)]));
    else if (isObject(value)) for (const [key, one] of Object.entries(value)) walk(one, [...path, key]);
  };
  walk(fact, []);
  return paths;
}

function valueAt(value: Json | undefined, path: readonly string[]): Json | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(value)) return valueAt((value as readonly Json[])[Number(step)], rest);
  return isObject(value) ? valueAt(value[step], rest) : undefined;
}

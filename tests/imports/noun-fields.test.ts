import { expect, test } from "vitest";
import { fieldNames, nounFields } from "@bridgehead/contract/noun-fields";
import { nounInputs, writableKinds } from "@bridgehead/contract/nouns";
import { locales } from "@bridgehead/domain/shared/language";
import { messages } from "@bridgehead/language/messages/all";
import { isNamed, nameKeys, titleLikeness } from "@bridgehead/server/features/imports/names";
import { readUnit } from "@bridgehead/server/features/imports/units";

const all: Readonly<Record<string, Readonly<Record<string, string>>>> = messages;

test("every field that can be written of a noun has its place in the form, and no other", () => {
  for (const kind of writableKinds) {
    const described = nounFields[kind].map(({ name }) => name as string).toSorted();
    expect({ kind, fields: described }).toEqual({ kind, fields: Object.keys(nounInputs[kind].shape).toSorted() });
  }
});

test("every field and every choice of a form has a word in the three languages", () => {
  const keys = [
    ...fieldNames.map((name) => `editing.field.${name}`),
    ...Object.values(nounFields).flatMap((fields) =>
      fields.flatMap(({ choices = [], words }) => choices.map((one) => `${words ?? ""}.${one}`)),
    ),
  ];
  expect(keys.filter((key) => locales.some((locale) => !all[key]?.[locale]))).toEqual([]);
});

test("a choice that a form offers is one that the server takes", () => {
  for (const kind of writableKinds)
    for (const { name, choices = [] } of nounFields[kind])
      for (const choice of choices)
        expect({ kind, name, choice, ok: nounInputs[kind].safeParse({ [name]: choice }).success }).toEqual({
          kind,
          name,
          choice,
          ok: true,
        });
});

test("a region and its government answer to one name, two regions never", () => {
  const gyeonggi = nameKeys({ ko: "경기도청", zh: "京畿道政府", en: "Gyeonggi Provincial Government" });
  expect(["경기", "경기도", "京畿道", "경기도청"].map((words) => isNamed(gyeonggi, words))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(["강원도", "경기도의료원", "도청"].map((words) => isNamed(gyeonggi, words))).toEqual([false, false, false]);
  expect(isNamed(nameKeys({ en: "HRG (Harbin Institute of Technology Robot Group)" }), "HRG")).toBe(true);
});

test("titles are alike when one holds the other, whatever is planned about it", () => {
  const keys = nameKeys({ ko: "우호도시 협정", zh: "友好交流城市协议" });
  expect(titleLikeness(keys, "광주-항저우 우호도시 협정(예정)")).toBe(0.9);
  expect(titleLikeness(keys, "냉장물류 공동노선 MOU")).toBeLessThan(0.3);
});

test("money and areas are read in the units of the record; an unknown unit is not guessed", () => {
  expect(readUnit("억원", 4269)).toEqual({ value: 426_900_000_000, unit: "KRW" });
  expect(readUnit("亿元", 1.2)).toEqual({ value: 120_000_000, unit: "CNY" });
  expect(readUnit("평", 121)).toEqual({ value: 400, unit: "m2" });
  expect(readUnit("개사", 160)).toEqual({ value: 160, unit: "company" });
  expect(readUnit("parsec", 1)).toBeUndefined();
});

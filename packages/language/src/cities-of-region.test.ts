import { expect, test } from "vitest";
import { citiesOfRegions } from "./cities-of-region.ts";

test("a province's cities are known under the names of every script", () => {
  expect(citiesOfRegions(["KR-41"])).toEqual(expect.arrayContaining(["수원", "水原", "suwon", "남양주"]));
  expect(citiesOfRegions(["CN-HL"])).toEqual(expect.arrayContaining(["哈尔滨", "하얼빈", "harbin", "鸡西"]));
});

test("Gwangju is a city of its own, not one of Gyeonggi", () => {
  expect(citiesOfRegions(["KR-41"])).not.toContain("광주");
  expect(citiesOfRegions(["no such region"])).toEqual([]);
});

test("no city lies in two provinces", () => {
  const all = [
    "KR-41",
    "KR-42",
    "KR-43",
    "KR-44",
    "KR-45",
    "KR-46",
    "KR-47",
    "KR-48",
    "KR-49",
    "CN-HL",
    "CN-JL",
    "CN-LN",
    "CN-ZJ",
    "CN-JS",
    "CN-SD",
    "CN-GD",
    "CN-GZ",
  ];
  const seen = all.flatMap((code) => citiesOfRegions([code]));
  expect(seen.filter((name, index) => seen.indexOf(name) !== index)).toEqual([]);
});

import { expect, test } from "vitest";
import { labelsOf, timeOf } from "./labels.ts";

test("names of tables are written one by one or as a run, with either side's commas and waves", () => {
  expect(labelsOf("A-09~A-11, B-01、소회의실 1호")).toEqual(["A-09", "A-10", "A-11", "B-01", "소회의실 1호"]);
  expect(labelsOf("Ａ－01～03")).toEqual(["A-01", "A-02", "A-03"]);
});

test("a name with a hyphen is one name, and a run backwards is taken as it stands", () => {
  expect(labelsOf("A-01")).toEqual(["A-01"]);
  expect(labelsOf("A-12~A-01")).toEqual(["A-12~A-01"]);
  expect(labelsOf("A-01~B-03")).toEqual(["A-01~B-03"]);
});

test("a name written twice is one table", () => {
  expect(labelsOf("A-01, A-01 ,, ")).toEqual(["A-01"]);
});

test("a time of the day is read as people write it", () => {
  for (const text of ["09:30", "9:30", "0930", "09：30", "9시 30분", "9点30分"]) expect(timeOf(text)).toBe("09:30");
  expect(timeOf("9시")).toBe("09:00");
  for (const text of ["", "24:00", "9:75", "아홉 시", "9"]) expect(timeOf(text)).toBeUndefined();
});

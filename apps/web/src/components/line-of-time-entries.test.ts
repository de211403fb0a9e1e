import { describe, expect, it } from "vitest";
import type { RecordDate } from "@bridgehead/domain/shared/standing";
import { lineOfTimeEntries } from "./line-of-time-entries.ts";

const date = (value: string): RecordDate => ({
  value,
  precision: value.length === 4 ? "year" : value.length === 7 ? "month" : "day",
});
const record = (value: string, more: { isPlanned?: boolean; alone?: boolean } = {}) => ({
  date: date(value),
  isPlanned: more.isPlanned ?? false,
  alone: more.alone ?? false,
});
const shape = (values: readonly ReturnType<typeof record>[], today = "2027-05-28") =>
  lineOfTimeEntries(values, today, (one) => one.alone).map((entry) =>
    entry.kind === "date"
      ? `${entry.date.value} ×${entry.records.length}${entry.isPlanned ? " planned" : ""}`
      : entry.kind === "gap"
        ? `gap ${entry.months} ×${entry.records.length}`
        : "today",
  );

describe("the line of time", () => {
  it("stands in order, one column a date, today before what is planned", () => {
    expect(
      shape([record("2027-06-15", { isPlanned: true }), record("2027-01-12"), record("2026-10"), record("2027-01-12")]),
    ).toEqual(["2026-10 ×1", "2027-01-12 ×2", "today", "2027-06-15 ×1 planned"]);
  });

  it("tells a stretch of a year and more without a record, with its length, up to today", () => {
    expect(shape([record("2017-10"), record("2018-01-12")])).toEqual([
      "2017-10 ×1",
      "2018-01-12 ×1",
      "gap 112 ×0",
      "today",
    ]);
  });

  it("lets what only one side did stand on the stretch without ending it", () => {
    expect(shape([record("2018-01-12"), record("2022-07-27", { alone: true })])).toEqual([
      "2018-01-12 ×1",
      "gap 112 ×1",
      "today",
    ]);
  });

  it("never tells a stretch longer than it is known to be", () => {
    // Some day of 2019 to some day of 2020: perhaps a month, so no stretch of a year is claimed.
    expect(shape([record("2019"), record("2020")], "2020-12-31")).toEqual(["2019 ×1", "2020 ×1", "today"]);
  });

  it("leaves records without a date out", () => {
    expect(
      lineOfTimeEntries([{ date: { value: null, precision: "unknown" }, isPlanned: false }], "2027-05-28"),
    ).toEqual([{ kind: "today", day: "2027-05-28" }]);
  });
});

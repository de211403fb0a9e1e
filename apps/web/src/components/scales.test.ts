import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filterRows, sortRows } from "./data-table-rows.ts";
import { gapScale } from "./gap-scale.ts";
import { barOf, lateMonths, yearsOf } from "./milestone-scale.ts";

const date = (value: string) => ({
  value,
  precision: value.length === 4 ? ("year" as const) : value.length === 7 ? ("month" as const) : ("day" as const),
});

describe("the gap bar", () => {
  it("enlarges the last 5% under a gap of 4%, the last 20% under 16%, and nothing beyond", () => {
    expect([gapScale(99, 100, []).lens, gapScale(90, 100, []).lens, gapScale(50, 100, []).lens]).toEqual([
      0.05,
      0.2,
      undefined,
    ]);
  });

  it("rounds what is left up where it rounds what is reached down", () => {
    expect(gapScale(29_289, 29_658, []).shownGap).toBe(0.013);
    expect(gapScale(29_658, 29_658, []).shownGap).toBe(0);
    expect(gapScale(29_657, 29_658, []).shownGap).toBe(0.001);
  });

  it("keeps labels apart: the older one moves down", () => {
    expect(gapScale(99, 100, [98.9, 96]).piers.map(({ row }) => row)).toEqual([1, 0, 0]);
  });

  it("keeps every value on the bar", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 1_000_000 }), (value, more) => {
        const scale = gapScale(value, value + more, [0, Math.floor(value / 2)]);
        return (
          scale.piers.every((pier) => scale.at(pier.value) >= 0 && scale.at(pier.value) <= 1) &&
          (scale.gap === 0) === (more === 0)
        );
      }),
    );
  });
});

describe("the milestone bar", () => {
  it("spans the years of its dates and today", () => {
    expect(yearsOf([{ planned: { from: date("2020-01"), to: date("2024") } }], "2027-05-28")).toEqual([
      2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027,
    ]);
  });

  it("draws a date as wide as what is not known about it", () => {
    expect(barOf(date("2020"), 2020, 2)).toEqual({ left: 0, width: 50 });
    expect(barOf(date("2021-07"), 2020, 2).left).toBeCloseTo(75);
    expect(barOf(date("2021-07"), 2020, 2).width).toBeCloseTo(50 / 12);
  });

  it("tells lateness only where both ends are known to the month", () => {
    expect(lateMonths({ to: date("2023-03") }, { to: date("2023-10") })).toBe(7);
    expect(lateMonths({ to: date("2023") }, { to: date("2023-10") })).toBe(0);
    expect(lateMonths({ to: date("2023-12") }, { to: date("2023-10") })).toBe(0);
  });
});

describe("rows of a table", () => {
  const columns = [
    { key: "name", value: (row: { name: string; count: number | null }) => row.name },
    { key: "count", value: (row: { name: string; count: number | null }) => row.count },
  ];
  const rows = [
    { name: "테이블 10", count: 2 },
    { name: "테이블 2", count: null },
    { name: "㈜한빛 로봇", count: 10 },
  ];
  const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);

  it("are found by every word, whatever the width, case and spaces", () => {
    expect(names(filterRows(rows, columns, "한빛로봇"))).toEqual(["㈜한빛 로봇"]);
    expect(names(filterRows(rows, columns, "테이블 １０"))).toEqual(["테이블 10"]);
    expect(names(filterRows(rows, columns, "하얼빈"))).toEqual([]);
  });

  it("sort by number where they are numbers, with nothing last either way", () => {
    const collator = new Intl.Collator("ko", { numeric: true });
    expect(names(sortRows(rows, columns, { key: "count", isDown: false }, collator))).toEqual([
      "테이블 10",
      "㈜한빛 로봇",
      "테이블 2",
    ]);
    expect(names(sortRows(rows, columns, { key: "count", isDown: true }, collator))).toEqual([
      "㈜한빛 로봇",
      "테이블 10",
      "테이블 2",
    ]);
    expect(
      names(sortRows(rows, columns, { key: "name", isDown: false }, collator)).filter((name) => name.startsWith("테")),
    ).toEqual(["테이블 2", "테이블 10"]);
  });
});

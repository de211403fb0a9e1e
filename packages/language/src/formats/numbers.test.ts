import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locales } from "@bridgehead/domain/shared/language";
import {
  figureParts,
  formatLarge,
  formatNumber,
  formatPercent,
  formatPercentPoints,
  formatRounded,
} from "./numbers.ts";

describe("large figures", () => {
  it.each([
    [1_697, "1,697", "1,697", "1,697"],
    [9_999, "9,999", "9,999", "9,999"],
    [10_000, "1만", "1万", "10,000"],
    [46_200, "4만 6,200", "4.62万", "46,200"],
    [99_995, "9만 9,995", "99,995", "99,995"],
    [2_750_000, "275만", "275万", "2.75 million"],
    [100_000_000, "1억", "1亿", "100 million"],
    [120_000_000, "1억 2,000만", "1.2亿", "120 million"],
    [426_900_000_000, "4,269억", "4269亿", "426.9 billion"],
    [1_000_000_000_000, "1조", "1万亿", "1 trillion"],
    [123_456_789, "1억 2,345만 6,789", "123,456,789", "123,456,789"],
    [-10_000, "−1만", "−1万", "−10,000"],
    [0, "0", "0", "0"],
  ])("%d switches its unit at ten thousand in Korean and Chinese, and stays exact", (value, ko, zh, en) => {
    expect(locales.map((locale) => formatLarge(locale, value))).toEqual([ko, zh, en]);
  });

  it("says when it is rounded", () => {
    expect(locales.map((locale) => formatRounded(locale, 619_200_000_000))).toEqual([
      "약 6,192억",
      "约6192亿",
      "about 619 billion",
    ]);
  });

  it("can be read back in Korean: no digit is lost", () => {
    const units: Readonly<Record<string, number>> = { 조: 1e12, 억: 1e8, 만: 1e4 };
    const readBack = (text: string) =>
      text
        .split(" ")
        .reduce((sum, word) => sum + Number(word.replace(/[,조억만]/g, "")) * (units[word.at(-1) ?? ""] ?? 1), 0);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_000_000_000_000_000 }),
        (value) => readBack(formatLarge("ko", value)) === value,
      ),
    );
  });
});

describe("shares", () => {
  it("rounds what is reached down, so that 100% is never told too early", () => {
    expect(formatPercent(29_289 / 29_658, { down: true })).toBe("98.7%");
    expect(formatPercent(0.99999, { down: true })).toBe("99.9%");
    expect(formatPercent(1, { down: true })).toBe("100%");
    expect(formatPercent(0.988, { down: true })).toBe("98.8%");
    expect(formatPercent(0.942)).toBe("94.2%");
  });

  it("tells differences in percentage points", () => {
    expect(locales.map((locale) => formatPercentPoints(locale, 1.3))).toEqual([
      "+1.3%p",
      "+1.3个百分点",
      "+1.3 percentage points",
    ]);
    expect(formatPercentPoints("en", -1)).toBe("−1 percentage point");
  });

  it("groups digits by three", () => expect(formatNumber(1_234_567.891)).toBe("1,234,567.89"));
});

describe("figures of the record", () => {
  const written = (...args: Parameters<typeof figureParts>) => {
    const parts = figureParts(...args);
    return parts && parts.before + parts.figure + parts.after;
  };

  it("says 'or more' in the language's own way", () => {
    expect([
      written("ko", 150, "at-least", "명"),
      written("zh", 150, "at-least", "人"),
      written("en", 150, "at-least", "people"),
    ]).toEqual(["150여 명", "150余人", "150 or more people"]);
  });

  it("says 'about' in the language's own way", () => {
    expect(locales.map((locale) => written(locale, 300, "approx"))).toEqual(["약 300", "约300", "ca. 300"]);
  });

  it("shows no figure that is not known", () => expect(figureParts("ko", 1, "unknown")).toBeUndefined());

  it("spaces Korean money after 억 and attaches counters to digits", () => {
    expect(written("ko", 426_900_000_000, "exact", "원")).toBe("4,269억 원");
    expect(written("ko", 59, "exact", "개사")).toBe("59개사");
  });
});

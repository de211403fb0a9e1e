import { describe, expect, it } from "vitest";
import { locales } from "@bridgehead/domain/shared/language";
import { formatDay, formatDayNear, formatDayRange, formatWeekday, type DayStyle } from "./days.ts";

const inAll = (write: (locale: "ko" | "zh" | "en") => string) => locales.map(write);

describe("a day", () => {
  const day = "2026-11-20";
  const forms: readonly [DayStyle, string, string, string][] = [
    ["full", "2026년 11월 20일 금요일", "2026年11月20日 星期五", "Friday 20 November 2026"],
    ["document", "2026. 11. 20.(금)", "2026年11月20日（周五）", "Fri 20 Nov 2026"],
    ["screen", "11. 20.(금)", "11月20日（周五）", "Fri 20 Nov"],
    ["narrow", "11. 20.", "11-20", "20 Nov"],
    ["plain", "2026. 11. 20.", "2026年11月20日", "20 Nov 2026"],
    ["month", "2026년 11월", "2026年11月", "November 2026"],
    ["machine", "2026-11-20", "2026-11-20", "2026-11-20"],
  ];

  it.each(forms)("is written %s as its reader expects", (style, ko, zh, en) => {
    expect(inAll((locale) => formatDay(locale, day, style))).toEqual([ko, zh, en]);
  });

  it("shows no year within the reader's year and one outside it", () => {
    expect(inAll((locale) => formatDayNear(locale, day, "2026-03-01"))).toEqual([
      "11. 20.(금)",
      "11月20日（周五）",
      "Fri 20 Nov",
    ]);
    expect(formatDayNear("ko", day, "2027-01-01")).toBe("2026. 11. 20.(금)");
  });

  it("knows its weekday, in a leap February too", () => {
    expect(inAll((locale) => formatWeekday(locale, "2028-02-29"))).toEqual(["화", "周二", "Tue"]);
  });

  it.each(["2026-02-30", "2026-13-01", "20261120", "2026-1-5", ""])("refuses %j, which is no day", (text) => {
    expect(() => formatDay("ko", text)).toThrow(RangeError);
  });
});

describe("a stretch of days", () => {
  it("goes over a month in full sentences", () => {
    expect(inAll((locale) => formatDayRange(locale, "2026-11-30", "2026-12-02"))).toEqual([
      "2026. 11. 30.(월)~12. 2.(수)",
      "2026年11月30日（周一）至12月2日（周三）",
      "Mon 30 Nov to Wed 2 Dec 2026",
    ]);
  });

  it("names the month once where the language does", () => {
    expect(inAll((locale) => formatDayRange(locale, "2027-06-15", "2027-06-16"))).toEqual([
      "2027. 6. 15.(화)~6. 16.(수)",
      "2027年6月15日（周二）至16日（周三）",
      "Tue 15 to Wed 16 Jun 2027",
    ]);
  });

  it("names both years over New Year, even on screen", () => {
    expect(inAll((locale) => formatDayRange(locale, "2026-12-31", "2027-01-02", "screen"))).toEqual([
      "2026. 12. 31.(목)~2027. 1. 2.(토)",
      "2026年12月31日（周四）至2027年1月2日（周六）",
      "Thu 31 Dec 2026 to Sat 2 Jan 2027",
    ]);
  });

  it("is short in tables", () => {
    expect(inAll((locale) => formatDayRange(locale, "2026-09-01", "2026-09-05", "narrow"))).toEqual([
      "9. 1.~9. 5.",
      "9月1日—5日",
      "1–5 Sep",
    ]);
    expect(inAll((locale) => formatDayRange(locale, "2026-11-30", "2026-12-02", "narrow"))).toEqual([
      "11. 30.~12. 2.",
      "11月30日—12月2日",
      "30 Nov–2 Dec",
    ]);
    expect(inAll((locale) => formatDayRange(locale, "2027-07-01", "2028-06-30", "narrow"))).toEqual([
      "2027. 7.~2028. 6.",
      "2027年7月—2028年6月",
      "Jul 2027 – Jun 2028",
    ]);
  });

  it("of one day is that day", () => {
    expect(formatDayRange("ko", "2026-11-20", "2026-11-20")).toBe("2026. 11. 20.(금)");
  });
});

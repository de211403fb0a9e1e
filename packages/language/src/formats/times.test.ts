import { describe, expect, it } from "vitest";
import { locales } from "@bridgehead/domain/shared/language";
import { formatDayShift, formatInstant, formatTime, formatTimeForReader, formatTimeRange, timePair } from "./times.ts";
import { clockIn, formatZone, formatZoneCity, formatZoneHeading, offsetMinutes } from "./zones.ts";

const seoul = "Asia/Seoul";
const shanghai = "Asia/Shanghai";

describe("clock times", () => {
  it("has 24 hours and two digits, midnight as 00:00", () => {
    expect(formatTime("2027-06-15T00:00:00+09:00", seoul)).toBe("00:00");
    expect(formatTime("2027-06-15T05:30:00Z", shanghai)).toBe("13:30");
  });

  it("writes a range with the reader's dash, an em dash on Chinese paper", () => {
    const [from, to] = ["2027-06-15T09:00:00+09:00", "2027-06-15T09:20:00+09:00"];
    expect(locales.map((locale) => formatTimeRange(locale, from, to, seoul))).toEqual([
      "09:00~09:20",
      "09:00–09:20",
      "09:00–09:20",
    ]);
    expect(formatTimeRange("zh", from, to, seoul, "print")).toBe("09:00—09:20");
  });

  it("ends a range at 24:00 where it ends at midnight", () => {
    expect(formatTimeRange("ko", "2027-06-15T18:00:00+09:00", "2027-06-16T00:00:00+09:00", seoul)).toBe("18:00~24:00");
  });

  it("writes day and time together", () => {
    const at = "2026-11-20T05:00:00Z";
    expect(locales.map((locale) => formatInstant(locale, at, seoul, "2026-01-01"))).toEqual([
      "11. 20.(금) 14:00",
      "11月20日（周五）14:00",
      "Fri 20 Nov 14:00",
    ]);
  });
});

describe("two clocks", () => {
  it("tells the place's time first and the reader's in brackets", () => {
    const at = "2027-06-15T06:00:00Z";
    expect(locales.map((locale) => formatTimeForReader(locale, at, shanghai, seoul))).toEqual([
      "14:00(한국 시간 15:00)",
      "14:00（北京时间；韩国时间 15:00）",
      "14:00 China time (15:00 Korea time)",
    ]);
  });

  it("shows equal zones once, whatever they are called", () => {
    expect(timePair("2027-06-15T06:00:00Z", seoul, "Asia/Tokyo")).toEqual({ place: "15:00", dayShift: 0 });
    expect(formatTimeForReader("ko", "2027-06-15T06:00:00Z", seoul, "Asia/Tokyo")).toBe("15:00");
  });

  it("says when the reader's day is another", () => {
    const pair = timePair("2027-06-15T15:30:00Z", shanghai, seoul);
    expect(pair).toEqual({ place: "23:30", reader: "00:30", dayShift: 1 });
    expect(locales.map((locale) => formatDayShift(locale, pair.dayShift))).toEqual(["+1일", "+1天", "+1 day"]);
    expect(timePair("2027-06-15T03:00:00Z", seoul, "America/Los_Angeles")).toEqual({
      place: "12:00",
      reader: "20:00",
      dayShift: -1,
    });
    expect(formatDayShift("en", -2)).toBe("−2 days");
  });
});

describe("zones", () => {
  it.each([
    [seoul, "한국 시간", "韩国时间", "Korea time (UTC+9)"],
    [shanghai, "중국 시간(베이징)", "北京时间", "China time (UTC+8)"],
    ["Asia/Tokyo", "일본 시간", "日本时间", "Japan time (UTC+9)"],
    ["Asia/Almaty", "카자흐스탄 시간", "哈萨克斯坦时间", "Kazakhstan time (UTC+5)"],
  ])("%s has our own name", (zone, ko, zh, en) => {
    const at = "2027-06-15T00:00:00Z";
    expect(locales.map((locale) => formatZoneHeading(locale, zone, at))).toEqual([ko, zh, en]);
  });

  it("is named by its city on a clock, and Harbin lives by Beijing's", () => {
    expect(locales.map((locale) => formatZoneCity(locale, seoul))).toEqual(["서울", "首尔", "Seoul"]);
    expect(formatZone("ko", "Asia/Harbin")).toBe("중국 시간(베이징)");
  });

  it("never falls back to a raw name or a bare offset", () => {
    for (const locale of locales) expect(formatZone(locale, "Europe/Berlin")).not.toMatch(/\/|UTC|GMT/);
  });

  it("follows summer time", () => {
    expect(offsetMinutes("Europe/Berlin", "2027-01-15T12:00:00Z")).toBe(60);
    expect(offsetMinutes("Europe/Berlin", "2027-07-15T12:00:00Z")).toBe(120);
    expect(clockIn("Europe/Berlin", "2027-03-28T01:30:00Z")).toEqual({ day: "2027-03-28", time: "03:30" });
  });
});

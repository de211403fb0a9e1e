import { describe, expect, it } from "vitest";
import { locales } from "@bridgehead/domain/shared/language";
import { formatCount } from "./counters.ts";
import { formatMinutes, formatSeconds } from "./durations.ts";
import { formatsFor } from "./formats.ts";
import { collatorFor, formatList, formatLongList } from "./lists.ts";
import { formatRecordDate } from "./record-dates.ts";

describe("lists", () => {
  it("joins as each language does", () => {
    expect(locales.map((locale) => formatList(locale, ["A", "B", "C"]))).toEqual([
      "A, B 및 C",
      "A、B和C",
      "A, B and C",
    ]);
  });

  it("sets facts side by side with a dot, in Chinese without spaces, and things of one kind with the language's own comma", () => {
    const formats = locales.map(formatsFor);
    expect(formats.map(({ join }) => join(["A", null, "B", ""]))).toEqual(["A · B", "A·B", "A · B"]);
    expect(formats.map(({ items }) => items(["A", undefined, "B"]))).toEqual(["A, B", "A、B", "A, B"]);
  });

  it("names three and counts the rest", () => {
    const names = ["A", "B", "C", "D", "E", "F", "G"];
    expect([
      formatLongList("ko", names, "개사"),
      formatLongList("zh", names, "家企业"),
      formatLongList("en", names, ""),
    ]).toEqual(["A, B, C 외 4개사", "A、B、C等 7 家企业", "A, B, C and 4 more"]);
    expect(formatLongList("ko", ["A", "B"], "개사")).toBe("A 및 B");
  });

  it("sorts numbers inside names as numbers", () => {
    expect(["테이블 10", "테이블 2"].toSorted(collatorFor("ko").compare)).toEqual(["테이블 2", "테이블 10"]);
    expect(["沈阳", "北京", "大庆"].toSorted(collatorFor("zh").compare)).toEqual(["北京", "大庆", "沈阳"]);
  });
});

describe("counted things", () => {
  it.each([
    [5, "company", "5개사", "5 家企业", "5 companies"],
    [1, "company", "1개사", "1 家企业", "1 company"],
    [148, "meeting", "148건", "148 场", "148 meetings"],
    [3, "person", "3명", "3 人", "3 people"],
    [1697, "request", "1,697건", "1,697 份申请", "1,697 requests"],
  ] as const)("%d of %s takes its counter", (count, thing, ko, zh, en) => {
    expect(locales.map((locale) => formatCount(locale, count, thing))).toEqual([ko, zh, en]);
  });
});

describe("durations", () => {
  it.each([
    [20, "20분", "20 分钟", "20 min"],
    [90, "1시간 30분", "1 小时 30 分钟", "1 h 30 min"],
    [120, "2시간", "2 小时", "2 h"],
    [0, "0분", "0 分钟", "0 min"],
  ])("%d minutes", (minutes, ko, zh, en) => {
    expect(locales.map((locale) => formatMinutes(locale, minutes))).toEqual([ko, zh, en]);
  });

  it("counts a job's seconds no finer than they matter", () => {
    expect([4.66, 38.4, 125].map((seconds) => formatSeconds("ko", seconds))).toEqual(["4.7초", "38초", "2분"]);
  });
});

describe("dates of the record", () => {
  it.each([
    [{ value: "2019", precision: "year" }, "2019년", "2019年", "2019", "2019"],
    [{ value: "2017-10", precision: "month" }, "2017년 10월", "2017年10月", "October 2017", "2017-10"],
    [
      { value: "2018-01-12", precision: "day" },
      "2018. 1. 12.(금)",
      "2018年1月12日（周五）",
      "Fri 12 Jan 2018",
      "2018-01-12",
    ],
    [{ value: "2018-01-12", precision: "month" }, "2018년 1월", "2018年1月", "January 2018", "2018-01"],
  ] as const)("%o is as precise as the record and no more", (date, ko, zh, en, datetime) => {
    const shown = locales.map((locale) => formatRecordDate(locale, date));
    expect(shown.map(({ text }) => text)).toEqual([ko, zh, en]);
    expect(new Set(shown.map((one) => one.datetime))).toEqual(new Set([datetime]));
  });

  it("says when it is inferred, with the source's words; a derived one stands as it is", () => {
    const date = { value: "2025-09-24", precision: "day", basis: "inferred", asWritten: "24일" } as const;
    expect(locales.map((locale) => formatRecordDate(locale, date))).toEqual([
      { text: "2025. 9. 24.(수)(추정)", datetime: "2025-09-24", asWritten: "원문 ‘24일’" },
      { text: "2025年9月24日（周三）（推定）", datetime: "2025-09-24", asWritten: "原文“24일”" },
      { text: "Wed 24 Sep 2025 (inferred)", datetime: "2025-09-24", asWritten: "source: “24일”" },
    ]);
    expect(formatRecordDate("ko", { ...date, basis: "derived" })).toEqual({
      text: "2025. 9. 24.(수)",
      datetime: "2025-09-24",
    });
  });

  it("is not invented where nothing is known", () => {
    expect(locales.map((locale) => formatRecordDate(locale, { value: null, precision: "unknown" }))).toEqual([
      { text: "날짜 모름" },
      { text: "日期不详" },
      { text: "date not known" },
    ]);
  });
});

describe("the bundle of formats", () => {
  it("gives every formatter in the reader's language", () => {
    expect(locales.map((locale) => formatsFor(locale).day("2026-11-20"))).toEqual([
      "2026. 11. 20.(금)",
      "2026年11月20日（周五）",
      "Fri 20 Nov 2026",
    ]);
  });
});

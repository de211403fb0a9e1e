import { expect, test } from "vitest";
import type { RecordPage } from "@bridgehead/contract/record";
import { recordCalendar } from "./record-calendar.ts";

const id = "031f5691-4f10-5aae-ac1d-e911d1852eac";
const names = { original: "ko" as const, ko: "하얼빈 상담회", zh: "哈尔滨洽谈会", en: "Consultation in Harbin" };
const day = (value: string) => ({ value, precision: "day" as const, basis: "stated" as const });

/** An event held on a day in Harbin, with whatever a test tells otherwise. */
const page = (told: Partial<RecordPage>): RecordPage => ({
  ...({ id, kind: "event", names, status: "actual", revision: 3, updatedAt: "2026-11-20T01:00:00.000Z" } as RecordPage),
  date: day("2018-01-12"),
  noun: {},
  citations: [],
  ...told,
});
const linesOf = (record: RecordPage): readonly string[] =>
  (recordCalendar(record, "ko", "https://bridgehead.test") ?? "").replaceAll(/\r\n[ \t]/g, "").split("\r\n");

test("a day without hours is a whole day, and its end is the day after", () => {
  const lines = linesOf(page({}));
  expect(lines).toContain("DTSTART;VALUE=DATE:20180112");
  expect(lines).toContain("DTEND;VALUE=DATE:20180113");
  expect(lines).toContain("STATUS:CONFIRMED");
  expect(lines).toContain(`URL:https://bridgehead.test/ko/events/${id}/record`);
});

test("hours are instants in UTC, wherever the event is", () => {
  const noun = { startsAt: "2022-07-27T01:00:00.000Z", endsAt: "2022-07-27T03:30:00.000Z", timeZone: "Asia/Shanghai" };
  const lines = linesOf(page({ noun }));
  expect(lines).toContain("DTSTART:20220727T010000Z");
  expect(lines).toContain("DTEND:20220727T033000Z");
  const [starts] = linesOf(page({ noun: { startsAt: noun.startsAt } })).filter((line) => /^DT(START|END)/.test(line));
  expect(starts).toBe("DTSTART:20220727T010000Z");
});

test("a plan is tentative, and so is the next date of a series, which may be a month", () => {
  expect(linesOf(page({ status: "planned" }))).toContain("STATUS:TENTATIVE");
  const nextDate = { value: "2028-02", precision: "month" as const, basis: "stated" as const };
  const lines = linesOf(page({ kind: "series", date: null, noun: { nextDate } }));
  expect(lines).toContain("STATUS:TENTATIVE");
  expect(lines.filter((line) => line.startsWith("DT") && line.includes("DATE"))).toEqual([
    "DTSTART;VALUE=DATE:20280201",
    "DTEND;VALUE=DATE:20280301",
  ]);
});

test("of a visit every stop with a date is an entry, named by both", () => {
  const stop = (value: string | null, ko: string) =>
    ({ id: crypto.randomUUID(), names: { ko }, status: "actual", date: value ? day(value) : null }) as never;
  const lines = linesOf(
    page({ kind: "visit", date: null, noun: { stops: [stop("2025-09-24", "만찬"), stop(null, "이동")] } }),
  );
  expect(lines.filter((line) => line.startsWith("SUMMARY"))).toEqual(["SUMMARY;LANGUAGE=ko:하얼빈 상담회 – 만찬"]);
});

test("an inferred day says so, and a year alone or no date at all is no entry", () => {
  expect(linesOf(page({ date: { ...day("2018-01-12"), basis: "inferred" } })).join()).toContain(
    "날짜는 추정한 것입니다.",
  );
  const year = { value: "2018", precision: "year" as const, basis: "stated" as const };
  expect(recordCalendar(page({ date: year }), "en", "https://bridgehead.test")).toBeUndefined();
  expect(recordCalendar(page({ date: null }), "en", "https://bridgehead.test")).toBeUndefined();
  expect(recordCalendar(page({ kind: "region" }), "en", "https://bridgehead.test")).toBeUndefined();
});

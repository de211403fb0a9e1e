import type { Locale } from "@bridgehead/domain/shared/language";

/** A calendar day, `YYYY-MM-DD`; it has no zone. */
export type CalendarDay = string;

/**
 * How a day is written (language.md 2.1): `full` in letters, `document` in tables and documents, `screen` where the
 * year is plain, `narrow` in columns without room, `plain` without a weekday, `month` without a day, `machine` in files.
 */
export type DayStyle = "full" | "document" | "screen" | "narrow" | "plain" | "month" | "machine";

type Parts = { readonly year: number; readonly month: number; readonly day: number; readonly weekday: number };

const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
const weekdayNames = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;
const koWeekdays = "일월화수목금토";
const zhWeekdays = "日一二三四五六";

/** The weekday alone: 금 · 周五 · Fri. */
export function formatWeekday(locale: Locale, day: CalendarDay): string {
  return weekdayOf(locale, partsOf(day));
}

/**
 * A day in the reader's form: 2026. 11. 20.(금) · 2026年11月20日（周五） · Fri 20 Nov 2026. Own patterns, because
 * CLDR's Korean changed between versions and server, browser and prints must agree.
 * @throws RangeError on a text that is no day (a caller's bug).
 */
export function formatDay(locale: Locale, day: CalendarDay, style: DayStyle = "document"): string {
  const parts = partsOf(day);
  if (style === "machine") return day;
  return writers[locale](parts, style);
}

/** `screen` within the year of `today`, `document` otherwise. */
export function formatDayNear(locale: Locale, day: CalendarDay, today: CalendarDay): string {
  return formatDay(locale, day, day.slice(0, 4) === today.slice(0, 4) ? "screen" : "document");
}

/**
 * A stretch of days: 2026. 11. 30.(월)~12. 2.(수) · 2026年11月30日（周一）至12月2日（周三） · Mon 30 Nov to Wed 2 Dec 2026.
 * `narrow` is for tables: 9. 1.~9. 5. · 9月1日—5日 · 1–5 Sep; over the turn of a year it says months, as it has no room for more.
 */
export function formatDayRange(
  locale: Locale,
  from: CalendarDay,
  to: CalendarDay,
  style: "document" | "screen" | "narrow" = "document",
): string {
  if (from === to) return formatDay(locale, from, style);
  const [start, end] = [partsOf(from), partsOf(to)];
  const sameYear = start.year === end.year;
  const sameMonth = sameYear && start.month === end.month;
  if (style === "narrow") return sameYear ? narrowRange(locale, start, end, sameMonth) : monthRange(locale, from, to);
  const withYear = style === "document" || !sameYear;
  switch (locale) {
    case "ko":
      return `${writers.ko(start, withYear ? "document" : "screen")}~${writers.ko(end, sameYear ? "screen" : "document")}`;
    case "zh": {
      const last = sameMonth
        ? `${end.day}日（${weekdayOf("zh", end)}）`
        : writers.zh(end, sameYear ? "screen" : "document");
      return `${writers.zh(start, withYear ? "document" : "screen")}至${last}`;
    }
    case "en": {
      const first = sameMonth
        ? `${weekdayOf("en", start)} ${start.day}`
        : writers.en(start, sameYear ? "screen" : "document");
      return `${first} to ${writers.en(end, withYear ? "document" : "screen")}`;
    }
  }
}

const writers: Readonly<Record<Locale, (parts: Parts, style: DayStyle) => string>> = {
  ko: (parts, style) => {
    const { year, month, day } = parts;
    if (style === "full") return `${year}년 ${month}월 ${day}일 ${weekdayOf("ko", parts)}요일`;
    if (style === "month") return `${year}년 ${month}월`;
    if (style === "narrow") return `${month}. ${day}.`;
    if (style === "plain") return `${year}. ${month}. ${day}.`;
    return `${style === "document" ? `${year}. ` : ""}${month}. ${day}.(${weekdayOf("ko", parts)})`;
  },
  zh: (parts, style) => {
    const { year, month, day } = parts;
    if (style === "full") return `${year}年${month}月${day}日 星期${zhWeekdays[parts.weekday]}`;
    if (style === "month") return `${year}年${month}月`;
    if (style === "narrow") return `${two(month)}-${two(day)}`;
    if (style === "plain") return `${year}年${month}月${day}日`;
    return `${style === "document" ? `${year}年` : ""}${month}月${day}日（${weekdayOf("zh", parts)}）`;
  },
  en: (parts, style) => {
    const { year, month, day, weekday } = parts;
    const name = monthNames[month - 1] ?? "";
    if (style === "full") return `${weekdayNames[weekday]} ${day} ${name} ${year}`;
    if (style === "month") return `${name} ${year}`;
    const short = name.slice(0, 3);
    if (style === "narrow") return `${day} ${short}`;
    if (style === "plain") return `${day} ${short} ${year}`;
    return `${weekdayOf("en", parts)} ${day} ${short}${style === "document" ? ` ${year}` : ""}`;
  },
};

function narrowRange(locale: Locale, start: Parts, end: Parts, sameMonth: boolean): string {
  switch (locale) {
    case "ko":
      return `${writers.ko(start, "narrow")}~${writers.ko(end, "narrow")}`;
    case "zh":
      return `${start.month}月${start.day}日—${sameMonth ? "" : `${end.month}月`}${end.day}日`;
    case "en":
      return `${sameMonth ? start.day : writers.en(start, "narrow")}–${writers.en(end, "narrow")}`;
  }
}

function monthRange(locale: Locale, from: CalendarDay, to: CalendarDay): string {
  const [start, end] = [partsOf(from), partsOf(to)];
  switch (locale) {
    case "ko":
      return `${start.year}. ${start.month}.~${end.year}. ${end.month}.`;
    case "zh":
      return `${start.year}年${start.month}月—${end.year}年${end.month}月`;
    case "en":
      return `${monthNames[start.month - 1]?.slice(0, 3)} ${start.year} – ${monthNames[end.month - 1]?.slice(0, 3)} ${end.year}`;
  }
}

function weekdayOf(locale: Locale, { weekday }: Parts): string {
  if (locale === "ko") return koWeekdays[weekday] ?? "";
  return locale === "zh" ? `周${zhWeekdays[weekday]}` : (weekdayNames[weekday] ?? "").slice(0, 3);
}

function partsOf(day: CalendarDay): Parts {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  const date = match && new Date(`${day}T00:00:00Z`);
  if (!date || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day)
    throw new RangeError(`${day} is not a calendar day`);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

const two = (value: number) => String(value).padStart(2, "0");

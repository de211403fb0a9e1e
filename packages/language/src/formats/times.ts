import type { Locale } from "@bridgehead/domain/shared/language";
import { formatDayNear, type CalendarDay } from "./days.ts";
import { clockIn, formatZone, offsetMinutes, type Instant } from "./zones.ts";

/** 24 hours, two digits: 09:00. */
export const formatTime = (at: Instant, zone: string): string => clockIn(zone, at).time;

/**
 * From and to within a day: 09:00~09:20 · 09:00–09:20 · 09:00–09:20; on Chinese paper 09:00—09:20.
 * An end at midnight is written 24:00.
 */
export function formatTimeRange(
  locale: Locale,
  from: Instant,
  to: Instant,
  zone: string,
  medium: "screen" | "print" = "screen",
): string {
  const [start, end] = [clockIn(zone, from), clockIn(zone, to)];
  const last = end.time === "00:00" && end.day > start.day ? "24:00" : end.time;
  return formatClockRange(locale, start.time, last, medium);
}

/** The same from clock times that are known as such; without an end, the beginning alone. */
export function formatClockRange(
  locale: Locale,
  from: string,
  to: string | null,
  medium: "screen" | "print" = "screen",
): string {
  const dash = locale === "ko" ? "~" : locale === "zh" && medium === "print" ? "—" : "–";
  return to === null ? from : `${from}${dash}${to}`;
}

/**
 * Day and time of an instant, with the year only if it is not this one: 11. 20.(금) 14:00 · 11月20日（周五）14:00; a
 * full-width bracket brings its own space.
 */
export function formatInstant(locale: Locale, at: Instant, zone: string, today: CalendarDay): string {
  const { day, time } = clockIn(zone, at);
  return `${formatDayNear(locale, day, today)}${locale === "zh" ? "" : " "}${time}`;
}

/** A stretch within a day: 6. 15.(화) 15:20~17:15 · 6月15日（周二）15:20–17:15 · Tue 15 Jun 15:20–17:15. */
export function formatInstantRange(locale: Locale, from: Instant, to: Instant, zone: string): string {
  const { day } = clockIn(zone, from);
  return `${formatDayNear(locale, day, day)}${locale === "zh" ? "" : " "}${formatTimeRange(locale, from, to, zone)}`;
}

/** The same instant at the place and at the reader's: what `TwoTimes` shows. `reader` is absent where the clocks agree. */
export type TimePair = {
  readonly place: string;
  readonly reader?: string;
  /** Days the reader's calendar is ahead (+1) or behind (-1). */
  readonly dayShift: number;
};

/** Equal zones show once. */
export function timePair(at: Instant, placeZone: string, readerZone: string): TimePair {
  const [place, reader] = [clockIn(placeZone, at), clockIn(readerZone, at)];
  if (offsetMinutes(placeZone, at) === offsetMinutes(readerZone, at)) return { place: place.time, dayShift: 0 };
  const dayShift = Math.round((Date.parse(reader.day) - Date.parse(place.day)) / 86_400_000);
  return { place: place.time, reader: reader.time, dayShift };
}

/** +1일 · +1天 · +1 day; nothing for the same day. */
export function formatDayShift(locale: Locale, days: number): string {
  if (days === 0) return "";
  const sign = days > 0 ? "+" : "−";
  const size = Math.abs(days);
  return locale === "ko"
    ? `${sign}${size}일`
    : locale === "zh"
      ? `${sign}${size}天`
      : `${sign}${size} ${size === 1 ? "day" : "days"}`;
}

/**
 * Both clocks in a sentence: 14:00(한국 시간 15:00) · 14:00（北京时间；韩国时间 15:00） · 14:00 China time (15:00 Korea time).
 * The place's time stands first.
 */
export function formatTimeForReader(locale: Locale, at: Instant, placeZone: string, readerZone: string): string {
  const { place, reader, dayShift } = timePair(at, placeZone, readerZone);
  const [here, there] = [formatZone(locale, placeZone), formatZone(locale, readerZone)];
  const shift = dayShift === 0 ? "" : ` ${formatDayShift(locale, dayShift)}`;
  if (reader === undefined)
    return locale === "ko" ? place : locale === "zh" ? `${place}（${here}）` : `${place} ${here}`;
  if (locale === "ko") return `${place}(${there} ${reader}${shift})`;
  return locale === "zh"
    ? `${place}（${here}；${there} ${reader}${shift}）`
    : `${place} ${here} (${reader} ${there}${shift})`;
}

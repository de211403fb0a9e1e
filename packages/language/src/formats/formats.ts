import type { Locale } from "@bridgehead/domain/shared/language";
import type { Money, Qualifier, RecordDate } from "@bridgehead/domain/shared/standing";
import { formatCount, type Countable } from "./counters.ts";
import { formatDay, formatDayNear, formatDayRange, formatWeekday, type CalendarDay, type DayStyle } from "./days.ts";
import { formatMinutes, formatSeconds } from "./durations.ts";
import {
  collatorFor,
  formatList,
  formatLongList,
  afterLabel,
  betweenFacts,
  inBrackets,
  joinFacts,
  joinItems,
  joinSentences,
} from "./lists.ts";
import { formatConverted, formatMoney, formatMoneyCode, formatMoneyDigits, formatMoneyUnit } from "./money.ts";
import { formatAddressed, formatNameFirst, formatPersonLine, type NameForms } from "./names.ts";
import {
  figureParts,
  formatLarge,
  formatNumber,
  formatPercent,
  formatPercentPoints,
  formatRounded,
} from "./numbers.ts";
import { formatPhone } from "./phones.ts";
import { formatRecordDate } from "./record-dates.ts";
import {
  formatDayShift,
  formatInstant,
  formatInstantRange,
  formatTime,
  formatTimeForReader,
  formatTimeRange,
  timePair,
} from "./times.ts";
import { formatZone, formatZoneCity, formatZoneHeading, type Instant } from "./zones.ts";

export type Formats = ReturnType<typeof formatsFor>;

/**
 * Every formatter of a language in one object, for pages, prints and mails. Nothing formats by hand.
 * Pure: the clock is handed in (`today`), and zones are IANA names.
 */
export function formatsFor(locale: Locale) {
  return {
    locale,
    day: (day: CalendarDay, style?: DayStyle) => formatDay(locale, day, style),
    dayNear: (day: CalendarDay, today: CalendarDay) => formatDayNear(locale, day, today),
    dayRange: (from: CalendarDay, to: CalendarDay, style?: "document" | "screen" | "narrow") =>
      formatDayRange(locale, from, to, style),
    weekday: (day: CalendarDay) => formatWeekday(locale, day),
    time: (at: Instant, zone: string) => formatTime(at, zone),
    timeRange: (from: Instant, to: Instant, zone: string, medium?: "screen" | "print") =>
      formatTimeRange(locale, from, to, zone, medium),
    instant: (at: Instant, zone: string, today: CalendarDay) => formatInstant(locale, at, zone, today),
    instantRange: (from: Instant, to: Instant, zone: string) => formatInstantRange(locale, from, to, zone),
    timePair,
    timeForReader: (at: Instant, placeZone: string, readerZone: string) =>
      formatTimeForReader(locale, at, placeZone, readerZone),
    dayShift: (days: number) => formatDayShift(locale, days),
    zone: (zone: string) => formatZone(locale, zone),
    zoneHeading: (zone: string, at: Instant) => formatZoneHeading(locale, zone, at),
    zoneCity: (zone: string) => formatZoneCity(locale, zone),
    minutes: (minutes: number) => formatMinutes(locale, minutes),
    seconds: (seconds: number) => formatSeconds(locale, seconds),
    number: (value: number, decimals?: number) => formatNumber(value, decimals),
    large: (value: number) => formatLarge(locale, value),
    rounded: (value: number) => formatRounded(locale, value),
    percent: formatPercent,
    percentPoints: (points: number) => formatPercentPoints(locale, points),
    figure: (value: number, qualifier?: Qualifier, unit?: string) => figureParts(locale, value, qualifier, unit),
    count: (count: number, thing: Countable) => formatCount(locale, count, thing),
    money: (money: Money) => formatMoney(locale, money),
    moneyDigits: formatMoneyDigits,
    moneyCode: formatMoneyCode,
    moneyUnit: (currency: string) => formatMoneyUnit(locale, currency),
    converted: (original: Money, converted: Money, rate: number, rateOn: CalendarDay) =>
      formatConverted(locale, original, converted, rate, rateOn),
    phone: formatPhone,
    nameFirst: (name: NameForms) => formatNameFirst(locale, name),
    addressed: (person: { readonly name: string; readonly post?: string | undefined }) =>
      formatAddressed(locale, person),
    personLine: (person: {
      readonly name: string;
      readonly post?: string | undefined;
      readonly body?: string | undefined;
    }) => formatPersonLine(locale, person),
    recordDate: (date: RecordDate) => formatRecordDate(locale, date),
    list: (items: readonly string[]) => formatList(locale, items),
    /** What stands between facts side by side: a dot, in Chinese without spaces. */
    dot: betweenFacts(locale),
    /** What stands between a label and what it tells, full width in Chinese. */
    colon: afterLabel(locale),
    join: (facts: readonly (string | null | undefined | false)[]) => joinFacts(locale, facts),
    sentences: (sentences: readonly (string | null | undefined | false)[]) => joinSentences(locale, sentences),
    brackets: (text: string) => inBrackets(locale, text),
    items: (items: readonly (string | null | undefined | false)[]) => joinItems(locale, items),
    longList: (items: readonly string[], counter: string) => formatLongList(locale, items, counter),
    collator: () => collatorFor(locale),
  };
}

import { htmlLang, type Locale } from "@bridgehead/domain/shared/language";

/** An instant: a `Date` or an ISO 8601 text with its offset (`2027-06-15T05:30:00Z`). */
export type Instant = Date | string;

type ZoneNames = { readonly city: Readonly<Record<Locale, string>>; readonly label: Readonly<Record<Locale, string>> };

/** Names of our own: CLDR's differ by version and style (language.md 2.2). */
const zones: Readonly<Record<string, ZoneNames>> = {
  "Asia/Seoul": {
    city: { ko: "서울", zh: "首尔", en: "Seoul" },
    label: { ko: "한국 시간", zh: "韩国时间", en: "Korea time" },
  },
  "Asia/Shanghai": {
    city: { ko: "베이징", zh: "北京", en: "Beijing" },
    label: { ko: "중국 시간(베이징)", zh: "北京时间", en: "China time" },
  },
  "Asia/Tokyo": {
    city: { ko: "도쿄", zh: "东京", en: "Tokyo" },
    label: { ko: "일본 시간", zh: "日本时间", en: "Japan time" },
  },
  "Asia/Almaty": {
    city: { ko: "알마티", zh: "阿拉木图", en: "Almaty" },
    label: { ko: "카자흐스탄 시간", zh: "哈萨克斯坦时间", en: "Kazakhstan time" },
  },
};

const samePlace: Readonly<Record<string, string>> = {
  "Asia/Harbin": "Asia/Shanghai",
  "Asia/Chongqing": "Asia/Shanghai",
  PRC: "Asia/Shanghai",
  ROK: "Asia/Seoul",
  Japan: "Asia/Tokyo",
  "Asia/Qyzylorda": "Asia/Almaty",
};

/** The zone's name for a sentence: 한국 시간 · 北京时间 · Korea time. Never "local time": local to whom? */
export function formatZone(locale: Locale, zone: string): string {
  const known = zones[samePlace[zone] ?? zone];
  if (known) return known.label[locale];
  return intlZoneName(locale, zone);
}

/** The zone's name for a heading: in English with its offset, Korea time (UTC+9). */
export function formatZoneHeading(locale: Locale, zone: string, at: Instant): string {
  const label = formatZone(locale, zone);
  return locale === "en" ? `${label} (${formatOffset(zone, at)})` : label;
}

/** The city that names a zone on a clock: 서울 · 首尔 · Seoul; the zone's own name where we know no city. */
export function formatZoneCity(locale: Locale, zone: string): string {
  return zones[samePlace[zone] ?? zone]?.city[locale] ?? intlZoneName(locale, zone);
}

/** Minutes east of UTC at an instant. */
export function offsetMinutes(zone: string, at: Instant): number {
  const date = toDate(at);
  const wall = wallClock(zone, date);
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute);
  return Math.round((asUtc - Math.floor(date.getTime() / 60_000) * 60_000) / 60_000);
}

/** What calendar and clock show in a zone. `day` is the calendar day `YYYY-MM-DD`, `time` is `HH:MM`. */
export function clockIn(zone: string, at: Instant): { readonly day: string; readonly time: string } {
  const wall = wallClock(zone, toDate(at));
  return { day: `${wall.year}-${two(wall.month)}-${two(wall.day)}`, time: `${two(wall.hour)}:${two(wall.minute)}` };
}

export const toDate = (at: Instant): Date => {
  const date = typeof at === "string" ? new Date(at) : at;
  if (Number.isNaN(date.getTime())) throw new RangeError(`${String(at)} is not an instant`);
  return date;
};

function formatOffset(zone: string, at: Instant): string {
  const minutes = offsetMinutes(zone, at);
  const size = Math.abs(minutes);
  const rest = size % 60 ? `:${two(size % 60)}` : "";
  return `UTC${minutes < 0 ? "−" : "+"}${Math.floor(size / 60)}${rest}`;
}

function intlZoneName(locale: Locale, zone: string): string {
  const parts = new Intl.DateTimeFormat(htmlLang[locale], {
    timeZone: zone,
    timeZoneName: "shortGeneric",
  }).formatToParts(new Date(0));
  return parts.find((part) => part.type === "timeZoneName")?.value ?? zone;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function wallClock(zone: string, date: Date) {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
    });
    clocks.set(zone, clock);
  }
  const parts = Object.fromEntries(clock.formatToParts(date).map((part) => [part.type, Number(part.value)]));
  return {
    year: parts.year ?? 0,
    month: parts.month ?? 0,
    day: parts.day ?? 0,
    hour: parts.hour ?? 0,
    minute: parts.minute ?? 0,
  };
}

const two = (value: number) => String(value).padStart(2, "0");

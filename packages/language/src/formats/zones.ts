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
  "Asia/Ulaanbaatar": {
    city: { ko: "울란바토르", zh: "乌兰巴托", en: "Ulaanbaatar" },
    label: { ko: "몽골 시간", zh: "蒙古时间", en: "Mongolia time" },
  },
  "Asia/Vladivostok": {
    city: { ko: "블라디보스토크", zh: "符拉迪沃斯托克", en: "Vladivostok" },
    label: { ko: "블라디보스토크 시간", zh: "符拉迪沃斯托克时间", en: "Vladivostok time" },
  },
  "Asia/Tashkent": {
    city: { ko: "타슈켄트", zh: "塔什干", en: "Tashkent" },
    label: { ko: "우즈베키스탄 시간", zh: "乌兹别克斯坦时间", en: "Uzbekistan time" },
  },
  "Asia/Ho_Chi_Minh": {
    city: { ko: "호찌민", zh: "胡志明市", en: "Ho Chi Minh City" },
    label: { ko: "베트남 시간", zh: "越南时间", en: "Vietnam time" },
  },
  "Asia/Bangkok": {
    city: { ko: "방콕", zh: "曼谷", en: "Bangkok" },
    label: { ko: "태국 시간", zh: "泰国时间", en: "Thailand time" },
  },
  "Asia/Singapore": {
    city: { ko: "싱가포르", zh: "新加坡", en: "Singapore" },
    label: { ko: "싱가포르 시간", zh: "新加坡时间", en: "Singapore time" },
  },
  "Europe/Moscow": {
    city: { ko: "모스크바", zh: "莫斯科", en: "Moscow" },
    label: { ko: "모스크바 시간", zh: "莫斯科时间", en: "Moscow time" },
  },
  "Europe/Berlin": {
    city: { ko: "베를린", zh: "柏林", en: "Berlin" },
    label: { ko: "독일 시간", zh: "德国时间", en: "Germany time" },
  },
  "Europe/Paris": {
    city: { ko: "파리", zh: "巴黎", en: "Paris" },
    label: { ko: "프랑스 시간", zh: "法国时间", en: "France time" },
  },
  "Europe/London": {
    city: { ko: "런던", zh: "伦敦", en: "London" },
    label: { ko: "영국 시간", zh: "英国时间", en: "UK time" },
  },
  "America/New_York": {
    city: { ko: "뉴욕", zh: "纽约", en: "New York" },
    label: { ko: "뉴욕 시간", zh: "纽约时间", en: "New York time" },
  },
  "America/Los_Angeles": {
    city: { ko: "로스앤젤레스", zh: "洛杉矶", en: "Los Angeles" },
    label: { ko: "로스앤젤레스 시간", zh: "洛杉矶时间", en: "Los Angeles time" },
  },
};

/** Zones that have names of our own, those of the regions that use the product first. */
export const namedZones: readonly string[] = Object.keys(zones);

const samePlace: Readonly<Record<string, string>> = {
  "Asia/Harbin": "Asia/Shanghai",
  "Asia/Chongqing": "Asia/Shanghai",
  PRC: "Asia/Shanghai",
  ROK: "Asia/Seoul",
  Japan: "Asia/Tokyo",
  "Asia/Qyzylorda": "Asia/Almaty",
  "Asia/Saigon": "Asia/Ho_Chi_Minh",
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

import { flatten } from "./text.ts";

/** Offsets in minutes and names of the zones that invitations and applications mention; none of them changes its clock. */
const zones: readonly {
  readonly zone: string;
  readonly offset: number;
  readonly countries: readonly string[];
  readonly words: RegExp;
}[] = [
  {
    zone: "Asia/Seoul",
    offset: 540,
    countries: ["KR"],
    words: /한국\s*시간|서울\s*시간|\bkst\b|韩国时间|首尔时间|korea(?:n)?\s*(?:standard\s*)?time|seoul|asia\/seoul/iu,
  },
  {
    zone: "Asia/Shanghai",
    offset: 480,
    countries: ["CN"],
    words:
      /베이징|북경\s*시간|중국\s*시간|北京时间|北京時間|中国时间|beijing|china\s*(?:standard\s*)?time|asia\/shanghai/iu,
  },
  {
    zone: "Asia/Tokyo",
    offset: 540,
    countries: ["JP"],
    words:
      /일본\s*시간|도쿄\s*시간|\bjst\b|日本时间|东京时间|日本時間|japan\s*(?:standard\s*)?time|tokyo|asia\/tokyo/iu,
  },
  {
    zone: "Asia/Almaty",
    offset: 300,
    countries: ["KZ"],
    words: /카자흐스탄\s*시간|알마티|哈萨克斯坦时间|almaty|astana|asia\/almaty|kazakhstan/iu,
  },
  { zone: "Asia/Ulaanbaatar", offset: 480, countries: ["MN"], words: /울란바토르|ulaanbaatar|乌兰巴托/iu },
  { zone: "Asia/Tashkent", offset: 300, countries: ["UZ"], words: /타슈켄트|tashkent|塔什干/iu },
  { zone: "Asia/Ho_Chi_Minh", offset: 420, countries: ["VN"], words: /하노이|호치민|hanoi|ho_chi_minh|越南时间/iu },
  {
    zone: "Asia/Vladivostok",
    offset: 600,
    countries: [],
    words: /블라디보스토크|vladivostok|владивосток|符拉迪沃斯托克|海参崴/iu,
  },
  { zone: "Europe/Moscow", offset: 180, countries: ["RU"], words: /모스크바|moscow|\bmsk\b|莫斯科|московск/iu },
  { zone: "Asia/Singapore", offset: 480, countries: ["SG"], words: /싱가포르|singapore|新加坡|\bsgt\b/iu },
  { zone: "Asia/Taipei", offset: 480, countries: ["TW"], words: /타이베이|taipei|台北/iu },
  { zone: "Asia/Hong_Kong", offset: 480, countries: ["HK"], words: /홍콩|hong\s*kong|香港/iu },
];

export type Zone = { readonly zone: string | null; readonly offset: number };

/** Zones whose clocks change, and those of further countries, by the words for them; their offset is that of the day in question. */
const changing: readonly { readonly zone: string; readonly countries: readonly string[]; readonly words: RegExp }[] = [
  { zone: "Europe/Berlin", countries: ["DE"], words: /\bcest?\b|\bmes?z\b|berlin|베를린|柏林|독일\s*시간|德国时间/iu },
  { zone: "Europe/Paris", countries: ["FR"], words: /paris|파리\s*시간|巴黎/iu },
  { zone: "Europe/London", countries: ["GB"], words: /\bbst\b|london|런던|伦敦/iu },
  { zone: "Europe/Rome", countries: ["IT"], words: /rome|로마\s*시간|罗马/iu },
  { zone: "Europe/Amsterdam", countries: ["NL"], words: /amsterdam/iu },
  { zone: "Europe/Stockholm", countries: ["SE"], words: /stockholm/iu },
  { zone: "Asia/Bangkok", countries: ["TH"], words: /bangkok|방콕|曼谷|\bict\b/iu },
  { zone: "Asia/Jakarta", countries: ["ID"], words: /jakarta|자카르타|雅加达|\bwib\b/iu },
  { zone: "Asia/Kuala_Lumpur", countries: ["MY"], words: /kuala\s*lumpur|\bmyt\b|쿠알라룸푸르|吉隆坡/iu },
  { zone: "Asia/Kolkata", countries: ["IN"], words: /\bist\b|kolkata|delhi|mumbai|인도\s*시간|印度时间/iu },
  { zone: "Asia/Dubai", countries: ["AE"], words: /dubai|두바이|迪拜/iu },
  { zone: "Asia/Bishkek", countries: ["KG"], words: /bishkek|비슈케크|比什凯克/iu },
  { zone: "America/New_York", countries: [], words: /\be[sd]t\b|new york|뉴욕|纽约/iu },
  { zone: "America/Los_Angeles", countries: [], words: /\bp[sd]t\b|los angeles|로스앤젤레스|洛杉矶/iu },
];

/** Minutes by which a zone's clocks are ahead of UTC on a day; undefined for no zone. */
export function offsetOn(zone: string, day: string): number | undefined {
  try {
    const parts = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
    }).formatToParts(new Date(`${day}T12:00Z`));
    const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
    const local = Date.UTC(of("year"), of("month") - 1, of("day"), of("hour"), of("minute"));
    return Math.round((local - Date.parse(`${day}T12:00Z`)) / 60_000);
  } catch {
    return undefined;
  }
}

/** Whose clocks count where no day is known. */
export const someDay = "2027-06-15";

/** The zone that a text names, by name, by its IANA name or as UTC+8; undefined when it names none. `day`: whose clocks count. */
export function readZone(text: string, day: string = someDay): Zone | undefined {
  const folded = flatten(text);
  const named = zones.find(({ words }) => words.test(folded));
  if (named) return { zone: named.zone, offset: named.offset };
  const iana = /\b[A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?\b/u.exec(folded)?.[0];
  const offset = iana === undefined ? undefined : offsetOn(iana, day);
  if (iana !== undefined && offset !== undefined) return { zone: iana, offset };
  const other = changing.find(({ words }) => words.test(folded));
  // Who writes CEST says summer time, whatever the day.
  if (other)
    return { zone: other.zone, offset: /\bcest\b|\bmesz\b/iu.test(folded) ? 120 : (offsetOn(other.zone, day) ?? 0) };
  const utc = /(?:utc|gmt)\s*([+-])\s*(\d{1,2})(?::?(\d{2}))?/iu.exec(folded);
  if (!utc) return undefined;
  return { zone: null, offset: (Number(utc[2]) * 60 + Number(utc[3] ?? 0)) * (utc[1] === "-" ? -1 : 1) };
}

/** The zone of a country with one zone (or one that business keeps to). */
export function zoneOfCountry(country: string | null, day: string = someDay): Zone | undefined {
  if (country === null) return undefined;
  const found = zones.find(({ countries }) => countries.includes(country));
  if (found) return { zone: found.zone, offset: found.offset };
  const other = changing.find(({ countries }) => countries.includes(country));
  return other && { zone: other.zone, offset: offsetOn(other.zone, day) ?? 0 };
}

/** `+08:00` */
export function offsetText(offset: number): string {
  const absolute = Math.abs(offset);
  return `${offset < 0 ? "-" : "+"}${String(Math.floor(absolute / 60)).padStart(2, "0")}:${String(absolute % 60).padStart(2, "0")}`;
}

/** A local wall time as written in results: `2027-06-15T11:00+08:00`. */
export const localInstant = (day: string, minutes: number, offset: number): string =>
  minutes >= 1440
    ? localInstant(nextDay(day), minutes - 1440, offset)
    : `${day}T${clockText(minutes)}${offsetText(offset)}`;

/** A local wall time as a UTC instant: `2027-06-15T03:00Z`. */
export function utcInstant(day: string, minutes: number, offset: number): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return `${new Date(Date.UTC(year, month - 1, date, 0, minutes - offset)).toISOString().slice(0, 16)}Z`;
}

export const clockText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

const nextDay = (day: string): string => utcInstant(day, 1440, 0).slice(0, 10);

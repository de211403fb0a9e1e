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
  { zone: "Asia/Singapore", offset: 480, countries: ["SG"], words: /싱가포르|singapore|新加坡/iu },
  { zone: "Asia/Taipei", offset: 480, countries: ["TW"], words: /타이베이|taipei|台北/iu },
  { zone: "Asia/Hong_Kong", offset: 480, countries: ["HK"], words: /홍콩|hong\s*kong|香港/iu },
];

export type Zone = { readonly zone: string | null; readonly offset: number };

/** The zone that a text names, by name or as UTC+8; undefined when it names none. */
export function readZone(text: string): Zone | undefined {
  const folded = flatten(text);
  const named = zones.find(({ words }) => words.test(folded));
  if (named) return { zone: named.zone, offset: named.offset };
  const utc = /(?:utc|gmt)\s*([+-])\s*(\d{1,2})(?::?(\d{2}))?/iu.exec(folded);
  if (!utc) return undefined;
  const offset = (Number(utc[2]) * 60 + Number(utc[3] ?? 0)) * (utc[1] === "-" ? -1 : 1);
  return { zone: null, offset };
}

/** The zone of a country with one zone (or one that business keeps to). */
export function zoneOfCountry(country: string | null): Zone | undefined {
  const found = zones.find(({ countries }) => country !== null && countries.includes(country));
  return found && { zone: found.zone, offset: found.offset };
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

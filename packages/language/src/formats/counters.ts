import type { Locale } from "@bridgehead/domain/shared/language";
import { formatNumber } from "./numbers.ts";

type Forms = { readonly ko: string; readonly zh: string; readonly one: string; readonly other: string };

/** Counting words (language.md 2.3). Chinese puts a space between digit and measure word, Korean attaches. */
const counters = {
  company: { ko: "개사", zh: "家企业", one: "company", other: "companies" },
  organisation: { ko: "개 기관", zh: "家机构", one: "organisation", other: "organisations" },
  person: { ko: "명", zh: "人", one: "person", other: "people" },
  guest: { ko: "분", zh: "位", one: "guest", other: "guests" },
  visit: { ko: "명(연인원)", zh: "人次", one: "visit", other: "visits" },
  meeting: { ko: "건", zh: "场", one: "meeting", other: "meetings" },
  request: { ko: "건", zh: "份申请", one: "request", other: "requests" },
  agreement: { ko: "건", zh: "份协议", one: "agreement", other: "agreements" },
  slot: { ko: "개 시간대", zh: "个时段", one: "slot", other: "slots" },
  round: { ko: "회차", zh: "轮", one: "round", other: "rounds" },
  table: { ko: "개 테이블", zh: "张桌", one: "table", other: "tables" },
  room: { ko: "개 상담실", zh: "间", one: "room", other: "rooms" },
  row: { ko: "행", zh: "行", one: "row", other: "rows" },
  record: { ko: "건", zh: "条", one: "record", other: "records" },
  delegation: { ko: "개 대표단", zh: "个代表团", one: "delegation", other: "delegations" },
  actionItem: { ko: "건", zh: "项", one: "action item", other: "action items" },
  file: { ko: "개 파일", zh: "个文件", one: "file", other: "files" },
} as const satisfies Readonly<Record<string, Forms>>;

export type Countable = keyof typeof counters;

/** 5개사 · 5 家企业 · 5 companies. */
export function formatCount(locale: Locale, count: number, thing: Countable): string {
  const forms: Forms = counters[thing];
  const figure = formatNumber(count, 0);
  if (locale === "ko") return `${figure}${forms.ko}`;
  return locale === "zh" ? `${figure} ${forms.zh}` : `${figure} ${Math.abs(count) === 1 ? forms.one : forms.other}`;
}

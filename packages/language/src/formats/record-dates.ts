import type { Locale } from "@bridgehead/domain/shared/language";
import type { RecordDate } from "@bridgehead/domain/shared/standing";
import { formatDay } from "./days.ts";

export type RecordDateText = {
  /** The date as precise as its record, with (추정) where it is inferred. */
  readonly text: string;
  /** For `<time datetime>`: `2017-10`, never a day the record does not have; absent when nothing is known. */
  readonly datetime?: string;
  /** The source's own words, quoted, for an inferred date. */
  readonly asWritten?: string;
};

const unknown = { ko: "날짜 모름", zh: "日期不详", en: "date not known" } as const satisfies Record<Locale, string>;
const inferred = { ko: "(추정)", zh: "（推定）", en: " (inferred)" } as const satisfies Record<Locale, string>;

/** 2017년 10월 · 2017年10月 · October 2017, as precise as the record and no more. */
export function formatRecordDate(locale: Locale, date: RecordDate): RecordDateText {
  if (date.value === null || date.precision === "unknown") return { text: unknown[locale], ...written(locale, date) };
  const datetime = date.value.slice(0, { day: 10, month: 7, year: 4 }[date.precision]);
  const text = dateText(locale, datetime);
  const mark = date.basis === "inferred" ? inferred[locale] : "";
  return { text: text + mark, datetime, ...(date.basis === "inferred" ? written(locale, date) : {}) };
}

function dateText(locale: Locale, value: string): string {
  if (value.length === 4) return { ko: `${value}년`, zh: `${value}年`, en: value }[locale];
  return value.length === 7 ? formatDay(locale, `${value}-01`, "month") : formatDay(locale, value, "document");
}

function written(locale: Locale, { asWritten }: RecordDate): { readonly asWritten?: string } {
  if (!asWritten) return {};
  return { asWritten: { ko: `원문 ‘${asWritten}’`, zh: `原文“${asWritten}”`, en: `source: “${asWritten}”` }[locale] };
}

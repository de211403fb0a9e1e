import { dateText, findDates, type DateMention, type WrittenDate } from "./dates.ts";
import { readTimeRange, type TimeSpan } from "./times.ts";

/** A span on one event day (index from 0), local minutes after midnight. */
export type LocalSpan = TimeSpan & { readonly day: number };

/** What a text says about when somebody can come: `any`, or the spans; `not` marks spans that are excluded. */
export type Availability =
  | { readonly kind: "any" }
  | { readonly kind: "spans"; readonly spans: readonly LocalSpan[]; readonly not: readonly LocalSpan[] }
  | { readonly kind: "unread" };

/** Half days as such lists mean them: morning 09–12, afternoon 13–18, whole day 09–18. */
export const halfDays = {
  am: { start: 540, end: 720 },
  pm: { start: 780, end: 1080 },
  day: { start: 540, end: 1080 },
} as const;

const anyTime =
  /전\s*부(?!터)|全部场次|都行|都可以|모두\s*가능|무관|상관\s*없|언제(?:나|든)|아무\s*때|모두\s*가능|전\s*일정|항상|均可|都可|皆可|不限|随时|任意|任何时间|全程|全天候|\bany(?:\s*time)?\b|\banytime\b|flexible|no preference|always|いつでも|終日可|любое|всегда|без ограничений|whenever/iu;
const allDays =
  /둘\s*다|이틀\s*모두|두\s*날\s*모두|양일|이틀(?:간)?|전일(?!정)|매일|두\s*날|양\s*일간|两天|两日|兩天|每天|全部日程|both\s*days|all\s*days|every\s*day|each day|two days|両日|оба дня|ежедневно/iu;
const morning = /점심\s*(?:전|이전)|午饭前|오전|아침|상오|上午|早上|午前|\bam\b|\ba\.m\.|morning|утр|\bforenoon\b/iu;
const afternoon =
  /점심\s*(?:후|이후|먹고)|午饭后|오후|하오|下午|午后|午後|\bpm\b|\bp\.m\.|afternoon|после обеда|день(?=\b)/iu;
const wholeDay = /종일|하루\s*종일|전일|全天|整天|全日|all\s*day|full\s*day|whole\s*day|終日|весь день/iu;
const negative =
  /불가|안\s*됨|불참|제외|어려움|곤란|不便|不可|不能|不行|除外|无法|不参加|\bexcept\b|\bnot\b|unavailable|\bcannot\b|不可|кроме|недоступ/iu;
const only = /만(?:\s|$|\)|,|참|가능)|仅|只|\bonly\b|のみ|только/iu;

/**
 * Reads availability in words against the event's days (`YYYY-MM-DD`): "둘째 날 오후만", "양일 10시-17시", "6月15日下午；6月16日全天",
 * "16.06.2027 after 11:00", "any". A text that names no day speaks of all days; one that names no time of the whole day.
 */
export function readAvailability(text: string, days: readonly string[]): Availability {
  const folded = dateText(text);
  const segments = toSegments(folded);
  const spans: LocalSpan[] = [];
  const not: LocalSpan[] = [];
  let understood = false;
  let inherited: number[] | undefined;
  for (let index = 0; index < segments.length; index++) {
    const segment = segments[index] as string;
    let read = readSegment(segment, days);
    const following = segments[index + 1];
    if (read.days && !read.hasTime && following !== undefined) {
      const next = readSegment(following, days);
      if (!next.days && next.hasTime) {
        read = { ...next, days: read.days, isNegative: read.isNegative || next.isNegative };
        index++;
      }
    }
    if (!read.days && !read.hasTime) {
      if (anyTime.test(segment)) {
        understood = true;
        for (let day = 0; day < days.length; day++) spans.push({ day, ...halfDays.day });
      }
      continue;
    }
    understood = true;
    const on = read.days ?? inherited ?? days.map((_, day) => day);
    if (read.days) inherited = read.days;
    for (const day of on) for (const time of read.times) (read.isNegative ? not : spans).push({ day, ...time });
  }
  if (!understood) return anyTime.test(folded) ? { kind: "any" } : { kind: "unread" };
  const whole = days.every((_, day) =>
    spans.some(
      (span) => span.day === day && span.start <= halfDays.day.start && (span.end ?? 1440) >= halfDays.day.end,
    ),
  );
  if (not.length === 0 && whole) return { kind: "any" };
  return { kind: "spans", spans: mergeSpans(spans), not };
}

function toSegments(text: string): string[] {
  const guarded = text
    .replace(/^\s*(\d{1,2})\s*[-~–—至]\s*(\d{1,2})\s*$/u, "$1日至$2日")
    .replace(/^\s*(\d{1,2})\s*[,、]\s*(\d{1,2})\s*$/u, "$1日 $2日")
    .replace(/(?<![\d:.])(\d{1,2})\s*[,、·]\s*(?=\d{1,2}\s*[일日号])/gu, "$1일 ")
    .replace(/(\d{1,2}(?:st|nd|rd|th)?)\s+(?:and|&)\s+(?=\d{1,2}(?:st|nd|rd|th)?\s+[a-z]{3})/giu, "$1 - ")
    .replace(
      /(?<=[前后午晨晚上下天])\s*[/／]\s*(?=周|星期|礼拜|\d)|(?<=[오전후일])\s*[/／]\s*(?=[월화수목금토일]요일|\d)/gu,
      "；",
    )
    .replace(/,\s*(?=(?:19|20)\d{2}\b)/gu, " ")
    .replace(/\(([^)]*)\)/gu, (whole, inner: string) =>
      /^(?:월|화|수|목|금|토|일|周|星期|mon|tue|wed|thu|fri|sat|sun)/iu.test(inner) ? whole : ` ${inner} `,
    );
  return guarded
    .split(
      /\s*(?:[;；，、\n]|,(?!\d{3})|\s\/\s|。|\band\b(?=\s*(?:\d{1,2}\s*(?:st|nd|rd|th|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))\s*/iu,
    )
    .filter((segment) => segment.trim() !== "");
}

function readSegment(segment: string, days: readonly string[]) {
  const mentions = findDates(segment);
  const rest = mentions.reduce(
    (text, { at, length }) => text.slice(0, at) + " ".repeat(length) + text.slice(at + length),
    segment,
  );
  const on = mentions.flatMap((mention) => daysOf(mention, days));
  const named = on.length > 0 ? [...new Set(on)] : allDays.test(rest) ? days.map((_, day) => day) : undefined;
  const range = readTimeRange(rest);
  const isMorning = morning.test(rest);
  const isAfternoon = afternoon.test(rest);
  const isWhole = wholeDay.test(rest);
  const times: TimeSpan[] = range
    ? [
        {
          start: range.start === 0 && range.end !== null ? Math.min(halfDays.day.start, range.end) : range.start,
          end: range.end,
        },
      ]
    : isMorning !== isAfternoon
      ? [isMorning ? halfDays.am : halfDays.pm]
      : [halfDays.day];
  return {
    days: named,
    hasTime: range !== undefined || isMorning || isAfternoon || isWhole,
    times,
    isNegative: negative.test(segment) && !only.test(segment),
  };
}

/** Event days (from 0) that a mention means. A day without month or year, or in an order we cannot tell, is matched against the event. */
export function daysOf(mention: DateMention, days: readonly string[]): number[] {
  if (mention.weekday !== undefined)
    return days.flatMap((date, day) => (new Date(`${date}T00:00Z`).getUTCDay() === mention.weekday ? [day] : []));
  if (mention.dayNumber !== undefined)
    return mention.dayNumber >= 1 && mention.dayNumber <= days.length ? [mention.dayNumber - 1] : [];
  const first = dayIndex(mention.date, days, mention.isAmbiguous === true);
  if (first === -1) return [];
  if (!mention.until) return [first];
  const last = dayIndex(mention.until, days, mention.isAmbiguous === true);
  return last < first ? [first] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function dayIndex({ year, month, day }: WrittenDate, days: readonly string[], swap: boolean): number {
  const found = days.findIndex((date) => {
    const [y, m, d] = date.split("-").map(Number);
    return (year === undefined || year === y) && (month === undefined || month === m) && day === d;
  });
  return found === -1 && swap && month !== undefined && day !== undefined
    ? dayIndex(year === undefined ? { month: day, day: month } : { year, month: day, day: month }, days, false)
    : found;
}

function mergeSpans(spans: readonly LocalSpan[]): LocalSpan[] {
  const sorted = [...spans].sort((a, b) => a.day - b.day || a.start - b.start);
  const merged: LocalSpan[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last && last.day === span.day && last.end !== null && span.start <= last.end)
      merged[merged.length - 1] = { ...last, end: span.end === null ? null : Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

/** A preferred half day: AM, PM, or any; undefined when the text says neither. */
export function readPreferredTime(text: string): "AM" | "PM" | "ANY" | undefined {
  const folded = dateText(text);
  const [isMorning, isAfternoon] = [morning.test(folded), afternoon.test(folded)];
  if (isMorning && isAfternoon) return "ANY";
  if (anyTime.test(folded) || allDays.test(folded) || wholeDay.test(folded) || /^(?:모두|전부|都行|全部)/u.test(folded))
    return "ANY";
  if (isMorning) return "AM";
  if (isAfternoon) return "PM";
  return undefined;
}

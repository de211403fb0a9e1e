import { daysOf, halfDays } from "../values/availability.ts";
import { dateText, findDates } from "../values/dates.ts";
import { findClock, readTimeRange } from "../values/times.ts";

/** What a remark says about a firm's coming: event days (from 1), limits as day (from 0) and minutes, needs on site. */
export type RemarkFacts = {
  readonly days?: readonly number[];
  readonly notBefore?: { readonly day: number; readonly minutes: number };
  readonly notAfter?: { readonly day: number; readonly minutes: number };
  readonly access?: "wheelchair";
  readonly equipment?: "power";
};

const only = /만(?:\s|$|\)|,|참|가능|\.)|仅|只(?!要|需)|\bonly\b|のみ|только/iu;
const presence =
  /참석|참가|참여|가능|상담|参会|参加|到场|出席|参与|洽谈|attend|join|available|present|participat|参加|участ|прису/iu;
const absence =
  /불가|불참|어려|곤란|안\s*됨|없음|귀국|출국|不便|不能|不可|无法|不参加|不在|有其他|另有|离开|返程|not available|unavailable|cannot|can't|leav|depart|busy|別件|不在|не сможет|недоступ|улет/iu;
const leaving =
  /귀국|출국|복귀|출발|조기\s*퇴|离会|离开|离场|返程|返回|回国|leav(?:es?|ing)|depart|flight (?:back|home)|отъезд|улет|帰国/iu;
const arriving =
  /도착|입국|합류|抵达|到达|到会|赶到|入境|arriv|land(?:s|ing)\b|join(?:s|ing)? (?:from|at|on)|прибы|到着/iu;
const onward = /부터|이후|도착\s*후|后|起|以后|之后|开始|from|after|以降|から|после|с\s/iu;

/** Reads what a free remark says about days, times and needs; what it does not say stays open. `lunch` per day is when its morning ends. */
export function readRemark(text: string, days: readonly string[], lunch: (day: number) => number): RemarkFacts {
  if (text === "" || days.length === 0) return wants(text);
  const bare = dateText(text.replace(/[(（][^)）]*[)）]/gu, " "));
  const mentions = findDates(bare);
  const rest = mentions.reduce(
    (all, { at, length }) => all.slice(0, at) + " ".repeat(length) + all.slice(at + length),
    bare,
  );
  const on = [...new Set(mentions.flatMap((mention) => daysOf(mention, days)))];
  const range = readTimeRange(rest);
  const isMorning = /오전|上午|morning|午前|\bam\b/iu.test(rest);
  const isAfternoon = /오후|下午|afternoon|午後|\bpm\b/iu.test(rest);
  const facts = wants(text);
  const isUntil = range !== undefined && range.start === 0 && range.end !== null;
  const clock = range?.end === null ? range.start : isUntil ? (range.end as number) : findClock(withoutMentions(text));
  if (leaving.test(bare) && (clock !== undefined || isMorning || isAfternoon)) {
    const day = on[0] ?? days.length - 1;
    return { ...facts, notAfter: { day, minutes: clock ?? (isAfternoon ? lunch(day) : halfDays.am.start) } };
  }
  if (arriving.test(bare) && (clock !== undefined || isAfternoon) && !absence.test(bare))
    return { ...facts, notBefore: { day: on[0] ?? 0, minutes: clock ?? halfDays.pm.start } };
  if (isUntil && !absence.test(bare))
    return { ...facts, notAfter: { day: on[0] ?? days.length - 1, minutes: range.end as number } };
  if (on.length > 0 && isMorning && !range && /오전\s*까지|上午(?:为止|结束)|until noon/iu.test(rest))
    return { ...facts, notAfter: { day: on[0] as number, minutes: lunch(on[0] as number) } };
  if (range?.end === null) {
    const minutes = range.start;
    if (absence.test(bare)) return { ...facts, notAfter: { day: on[0] ?? days.length - 1, minutes } };
    return { ...facts, notBefore: { day: on[0] ?? 0, minutes } };
  }
  if (absence.test(bare) && (isAfternoon || isMorning) && !range) {
    const day = on[0] ?? (isAfternoon ? days.length - 1 : 0);
    if (isAfternoon) return { ...facts, notAfter: { day, minutes: lunch(day) } };
    // A later morning alone is no limit: the days before it stay open.
    if (day > 0) return facts;
    return { ...facts, notBefore: { day, minutes: halfDays.pm.start } };
  }
  if (onward.test(rest) && on.length > 0 && (isAfternoon || isMorning))
    return {
      ...facts,
      notBefore: { day: on[0] as number, minutes: isAfternoon ? halfDays.pm.start : halfDays.am.start },
    };
  if (onward.test(rest) && on.length > 0 && presence.test(bare) && !range)
    return { ...facts, days: days.map((_, day) => day + 1).filter((day) => day > (on[0] as number)) };
  if (
    on.length > 0 &&
    on.length < days.length &&
    (only.test(bare) || absence.test(bare)) &&
    !range &&
    (presence.test(bare) || absence.test(bare) || only.test(bare))
  ) {
    const isAbsent = absence.test(bare) && !only.test(bare);
    return { ...facts, days: days.map((_, day) => day + 1).filter((day) => on.includes(day - 1) !== isAbsent) };
  }
  return facts;
}

function withoutMentions(text: string): string {
  const folded = dateText(text);
  return findDates(folded).reduce(
    (all, { at, length }) => all.slice(0, at) + " ".repeat(length) + all.slice(at + length),
    folded,
  );
}

function wants(text: string): RemarkFacts {
  return {
    ...(/휠체어|장애인|거동|轮椅|无障碍|残疾|wheelchair|accessib|mobility|車椅子|инвалид/iu.test(text)
      ? { access: "wheelchair" as const }
      : {}),
    ...(/전원|콘센트|전기\s*(?:필요|사용)|电源|插座|用电|power (?:outlet|supply|needed|socket)|needs? power|outlet|電源|розетк|электричеств/iu.test(
      text,
    )
      ? { equipment: "power" as const }
      : {}),
  };
}

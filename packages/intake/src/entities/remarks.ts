import { daysOf, halfDays } from "../values/availability.ts";
import { dateText, findDates } from "../values/dates.ts";
import { readTimeRange } from "../values/times.ts";

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
  if (range?.end === null) {
    const minutes = range.start;
    if (absence.test(bare)) return { ...facts, notAfter: { day: on[0] ?? days.length - 1, minutes } };
    return { ...facts, notBefore: { day: on[0] ?? 0, minutes } };
  }
  if (absence.test(bare) && (isAfternoon || isMorning) && !range) {
    const day = on[0] ?? (isAfternoon ? days.length - 1 : 0);
    if (isAfternoon) return { ...facts, notAfter: { day, minutes: lunch(day) } };
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

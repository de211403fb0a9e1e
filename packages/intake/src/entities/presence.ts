import type { PreferredTime } from "../result/types.ts";
import { halfDays, readAvailability, type LocalSpan } from "../values/availability.ts";
import { readMark } from "../values/marks.ts";
import { dateText, findDates } from "../values/dates.ts";
import { daysOf } from "../values/availability.ts";
import { findClock } from "../values/times.ts";
import type { RemarkFacts } from "./remarks.ts";

/** When a firm is there, as halves of the event's days. */
export type Halves = { am: boolean; pm: boolean }[];
export type Presence = { readonly pref: PreferredTime; readonly facts: RemarkFacts };

/** Halves ticked in columns of days and half days; undefined where nothing is ticked. */
export function halvesOfColumns(
  columns: readonly { readonly header: string; readonly text: string }[],
  days: readonly string[],
): Halves | undefined {
  const halves: Halves = days.map(() => ({ am: false, pm: false }));
  let known: readonly number[] = [];
  let isTicked = false;
  for (const { header, text } of columns) {
    const own = findDates(dateText(header)).flatMap((mention) => daysOf(mention, days));
    // A half day without a date of its own belongs to the date left of it.
    if (own.length > 0) known = own;
    const isMorning = /오전|上午|午前|\bam\b|morning|утр/iu.test(header);
    const isAfternoon = /오후|下午|午後|\bpm\b|afternoon|после/iu.test(header);
    const mark = readMark(text);
    if (text !== "") isTicked = true;
    for (const day of known) {
      const half = halves[day];
      if (!half) continue;
      const said = mark === undefined ? halvesOfText(text, days)?.[day] : { am: mark === "yes", pm: mark === "yes" };
      if (!isAfternoon && said?.am === true) half.am = true;
      if (!isMorning && said?.pm === true) half.pm = true;
    }
  }
  return isTicked && halves.some(({ am, pm }) => am || pm) ? halves : undefined;
}

/** Halves that a text gives in days and half days alone; undefined where it names clock times or nothing. */
export function halvesOfText(text: string, days: readonly string[]): Halves | undefined {
  if (text === "" || days.length === 0 || findClock(text) !== undefined) return undefined;
  const read = readAvailability(text, days);
  if (read.kind === "unread") return undefined;
  if (read.kind === "any") return days.map(() => ({ am: true, pm: true }));
  const covers = (spans: readonly LocalSpan[], day: number, { start, end }: { start: number; end: number }) =>
    spans.some((span) => span.day === day && span.start < (start + end) / 2 && (span.end ?? 1440) > (start + end) / 2);
  const isIn = (day: number, half: { start: number; end: number }) =>
    (read.spans.length === 0 || covers(read.spans, day, half)) && !covers(read.not, day, half);
  return days.map((_, day) => ({ am: isIn(day, halfDays.am), pm: isIn(day, halfDays.pm) }));
}

/** Halves as event days, a preferred half day and a limit; undefined where these cannot say it. */
export function presenceOf(halves: Halves, lunch: (day: number) => number): Presence | undefined {
  const on = halves.flatMap(({ am, pm }, day) => (am || pm ? [day] : []));
  const [first, last] = [on[0], on.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const days = on.length < halves.length ? { days: on.map((day) => day + 1) } : {};
  const every = (test: (half: { am: boolean; pm: boolean }) => boolean, list = on) =>
    list.every((day) => test(halves[day] as { am: boolean; pm: boolean }));
  if (every(({ am, pm }) => am && pm)) return { pref: "ANY", facts: days };
  if (every(({ pm }) => !pm)) return { pref: "AM", facts: days };
  if (every(({ am }) => !am)) return { pref: "PM", facts: days };
  const isWhole = ({ am, pm }: { am: boolean; pm: boolean }) => am && pm;
  if (halves[first]?.am === false && every(isWhole, on.slice(1)))
    return { pref: "ANY", facts: { ...days, notBefore: { day: first, minutes: halfDays.pm.start } } };
  if (halves[last]?.pm === false && every(isWhole, on.slice(0, -1)))
    return { pref: "ANY", facts: { ...days, notAfter: { day: last, minutes: lunch(last) } } };
  return undefined;
}

/** Halves as spans of minutes, for what days and a preference cannot say. */
export const spansOfHalves = (halves: Halves): LocalSpan[] =>
  halves.flatMap(({ am, pm }, day): LocalSpan[] =>
    am && pm ? [{ day, ...halfDays.day }] : am ? [{ day, ...halfDays.am }] : pm ? [{ day, ...halfDays.pm }] : [],
  );

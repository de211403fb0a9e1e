import type { RecordDate } from "../shared/standing.ts";

type Hours = {
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly timeZone: string | null;
};

const none: Hours = { startsAt: null, endsAt: null, timeZone: null };
const clock = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/u;

/**
 * From when to when something was held: instants, where the day is known as a day and the clock with its zone. A month, an
 * hour without a zone or a zone that nobody knows gives no instant: nothing is guessed. An end before the beginning is
 * that of the next day.
 */
export function hoursOn(date: RecordDate | null, time: unknown): Hours {
  if (date?.precision !== "day" || !date.value || typeof time !== "object" || time === null) return none;
  const { from, to, zone } = time as { readonly from?: unknown; readonly to?: unknown; readonly zone?: unknown };
  if (typeof zone !== "string" || !isZone(zone) || typeof from !== "string" || !clock.test(from)) return none;
  const startsAt = instantIn(date.value, from, zone);
  if (typeof to !== "string" || !clock.test(to)) return { startsAt, endsAt: null, timeZone: zone };
  const lastDay = to <= from ? dayAfter(date.value) : date.value;
  return { startsAt, endsAt: instantIn(lastDay, to, zone), timeZone: zone };
}

/** The instant at which clocks of the zone show that day and time, as the database writes it: 2018-10-30T05:00:00+00:00. */
function instantIn(day: string, time: string, zone: string): string {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const wall = Date.parse(`${day}T00:00:00Z`) + (hour * 60 + minute) * 60_000;
  // Twice: the offset of the first guess may be that of the other side of a change of clocks.
  const guess = wall - offsetAt(wall, zone);
  return `${new Date(wall - offsetAt(guess, zone)).toISOString().slice(0, 19)}+00:00`;
}

function offsetAt(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(instant);
  const of = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value);
  const shown = Date.UTC(of("year"), of("month") - 1, of("day"), of("hour"), of("minute"), of("second"));
  return shown - Math.floor(instant / 1000) * 1000;
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

function isZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en-US", { timeZone: zone }));
  } catch {
    return false;
  }
}

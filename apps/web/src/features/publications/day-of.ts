import type { CalendarDay } from "@bridgehead/language/formats/days";

/** The calendar day of an instant where the reader is. */
export const dayOf = (instant: string, timeZone: string): CalendarDay =>
  new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(
    new Date(instant),
  ) as CalendarDay;

import type { RecordDate } from "@bridgehead/domain/shared/standing";

/** From and to as far as they are known; `isPoint`: one date and no more (a start, an announcement). */
export type MilestoneSpan = {
  readonly from?: RecordDate | undefined;
  readonly to?: RecordDate | undefined;
  readonly isPoint?: boolean | undefined;
};

type Dated = { readonly planned?: MilestoneSpan | undefined; readonly actual?: MilestoneSpan | undefined };

/** The years that the bars and today need, in order. */
export function yearsOf(milestones: readonly Dated[], today: string): readonly number[] {
  const values = milestones
    .flatMap(({ planned, actual }) => [planned?.from, planned?.to, actual?.from, actual?.to])
    .flatMap((date) => (date?.value ? [Number(date.value.slice(0, 4))] : []));
  const all = [...values, Number(today.slice(0, 4))];
  const [first, last] = [Math.min(...all), Math.max(...all)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Where a date stands, in per cent of the whole: as wide as what is not known about it. */
export function barOf(
  date: RecordDate | string,
  firstYear: number,
  yearCount: number,
): { readonly left: number; readonly width: number } {
  const value = typeof date === "string" ? date : (date.value ?? String(firstYear));
  const [year = firstYear, month, day] = value.split("-").map(Number);
  const start = year - firstYear + ((month ?? 1) - 1) / 12 + ((day ?? 1) - 1) / 365;
  const width = month === undefined ? 1 : day === undefined ? 1 / 12 : 1 / 365;
  return { left: (100 * start) / yearCount, width: (100 * width) / yearCount };
}

/** Whole months from the planned end to the actual one; 0 where either is not known to the month, or it was in time. */
export function lateMonths(planned: MilestoneSpan | undefined, actual: MilestoneSpan | undefined): number {
  const [aim, end] = [planned?.to?.value, actual?.to?.value];
  if (!aim || !end || aim.length < 7 || end.length < 7) return 0;
  const month = (value: string) => Number(value.slice(0, 4)) * 12 + Number(value.slice(5, 7));
  return Math.max(0, month(end) - month(aim));
}

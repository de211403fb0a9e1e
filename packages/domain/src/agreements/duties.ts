import type { RecordDate } from "../shared/standing.ts";
import type { AgreementStage } from "./stages.ts";

export type DutyKind = "prior-review" | "council-report" | "yearly-check" | "expiry-notice" | "renewal";
export type Duty = { readonly kind: DutyKind; readonly dueOn: string };

/**
 * Terms as Korean ordinances on agreements set them: report to the council within 50 days of signing (Jeungpyeong-gun, 증평군
 * 업무협약 조례), a check of progress at least once a year (Busan, Daejeon). Others count differently: the numbers are the
 * installation's to set.
 */
export type DutyTerms = {
  readonly reviewDaysBefore: number;
  readonly reportDaysAfter: number;
  readonly noticeDaysBefore: number;
  readonly renewalDaysBefore: number;
};
export const defaultTerms: DutyTerms = {
  reviewDaysBefore: 14,
  reportDaysAfter: 50,
  noticeDaysBefore: 90,
  renewalDaysBefore: 30,
};

/**
 * The duties that reaching a stage brings. A date that is known to the month or year only counts from its last day: a duty
 * is then never shown as due before it can be.
 */
export function dutiesOf(
  stage: AgreementStage,
  date: RecordDate,
  expiresOn: RecordDate | null,
  terms: DutyTerms = defaultTerms,
): readonly Duty[] {
  const at = lastDayOf(date);
  if (at === undefined) return [];
  switch (stage) {
    case "to-be-signed":
      return [{ kind: "prior-review", dueOn: addDays(at, -terms.reviewDaysBefore) }];
    case "signed":
      return [
        { kind: "council-report", dueOn: addDays(at, terms.reportDaysAfter) },
        { kind: "yearly-check", dueOn: addYears(at, 1) },
        ...expiryDuties(expiresOn, terms),
      ];
    default:
      return [];
  }
}

/** Notice of the end and the question of renewal, counted back from the last day of the term. */
export function expiryDuties(expiresOn: RecordDate | null, terms: DutyTerms = defaultTerms): readonly Duty[] {
  const end = expiresOn ? lastDayOf(expiresOn) : undefined;
  if (end === undefined) return [];
  return [
    { kind: "expiry-notice", dueOn: addDays(end, -terms.noticeDaysBefore) },
    { kind: "renewal", dueOn: addDays(end, -terms.renewalDaysBefore) },
  ];
}

/** The check of the year after one that was done. */
export const nextYearlyCheck = (dueOn: string): Duty => ({ kind: "yearly-check", dueOn: addYears(dueOn, 1) });

/** The last calendar day that a date as precise as known can mean; undefined when nothing is known. */
export function lastDayOf({ value }: RecordDate): string | undefined {
  if (value === null) return undefined;
  if (value.length === 10) return value;
  if (value.length === 4) return `${value}-12-31`;
  const [year, month] = value.split("-").map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same day of another year; 29 February becomes the 28th. */
export function addYears(day: string, years: number): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year + years, month, 0)).getUTCDate();
  return new Date(Date.UTC(year + years, month - 1, Math.min(date, last))).toISOString().slice(0, 10);
}

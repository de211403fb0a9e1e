import type { LocalText } from "./language.ts";

/** How sure a fact is. `reported`: a source says so and nobody confirmed it. Never shown as more certain than it is. */
export type FactStatus = "actual" | "reported" | "planned" | "proposed";

/** How exact a figure is. `at-least`: "150 and more"; `unknown`: no figure is shown. */
export type Qualifier = "exact" | "approx" | "at-least" | "unknown";

/** How much of a date is known. */
export type DatePrecision = "day" | "month" | "year" | "unknown";

/** `stated` in the source, `derived` from it, or `inferred` from elsewhere (always with `because`). */
export type DateBasis = "stated" | "derived" | "inferred";

/**
 * A date as precise as its record: `value` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, cut to `precision`, or null.
 * `asWritten` keeps the source's own words.
 */
export type RecordDate = {
  readonly value: string | null;
  readonly precision: DatePrecision;
  readonly basis?: DateBasis | undefined;
  readonly asWritten?: string | undefined;
  /** First and last day that the source leaves open, where the date is less precise than what is known. */
  readonly between?: readonly [string, string] | undefined;
  readonly because?: string | LocalText | undefined;
};

/** An amount in the currency's minor unit (KRW has none: 1 is one won) with its ISO 4217 code. */
export type Money = { readonly amountMinor: number; readonly currency: string };

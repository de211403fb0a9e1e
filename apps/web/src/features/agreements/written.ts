import type { ActionItem, AgreementWork } from "@bridgehead/contract/agreements";
import { locales, type LocalText, type Locale } from "@bridgehead/domain/shared/language";
import type { RecordDate } from "@bridgehead/domain/shared/standing";

/** A text and a date as the contract takes them. */
export type Written = ActionItem["title"];
export type WrittenDate = NonNullable<AgreementWork["expiresOn"]>;

/** The text with one language changed; what a person types is neither machine text nor our rendering any more. */
export function withText(value: Written, locale: Locale, text: string): Written {
  const { [locale]: _, machine, ours, ...others } = value;
  return {
    ...others,
    ...(text === "" ? {} : { [locale]: text }),
    ...marks(
      "machine",
      machine?.filter((one) => one !== locale),
    ),
    ...marks(
      "ours",
      ours?.filter((one) => one !== locale),
    ),
  };
}

/** As it is sent: trimmed, the original named; null where nothing was written. */
export function tidyText(value: Written, preferred: Locale): Written | null {
  const texts = Object.fromEntries(
    locales.flatMap((locale) => (value[locale]?.trim() ? [[locale, value[locale].trim()] as const] : [])),
  ) as Partial<Record<Locale, string>>;
  const original = [value.original, preferred, ...locales].find((locale) => locale !== undefined && texts[locale]);
  if (!original) return null;
  return {
    original,
    ...texts,
    ...marks(
      "machine",
      value.machine?.filter((one) => texts[one]),
    ),
    ...marks(
      "ours",
      value.ours?.filter((one) => texts[one]),
    ),
  };
}

/** What was read, as the contract takes it back. */
export const rewritable = ({ machine, ours, ...text }: LocalText): Written => ({
  ...text,
  ...marks("machine", machine),
  ...marks("ours", ours),
});

/** What was read as a date, as the contract takes it back. */
export const rewritableDate = ({ between, because, ...date }: RecordDate): WrittenDate => ({
  ...date,
  ...(between ? { between: [between[0], between[1]] } : {}),
  ...(because === undefined ? {} : { because: typeof because === "string" ? because : rewritable(because) }),
});

/** A date of what was typed: as precise as it is long; null where it is not a date. */
export function dateOf(typed: string): WrittenDate | null {
  const value = typed.trim();
  if (/^\d{4}$/.test(value)) return { value, precision: "year", basis: "stated" };
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(value)) return { value, precision: "month", basis: "stated" };
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return null;
  const at = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value)
    ? { value, precision: "day", basis: "stated" }
    : null;
}

const marks = (name: "machine" | "ours", languages: readonly Locale[] | undefined) =>
  languages && languages.length > 0 ? { [name]: [...languages] } : {};

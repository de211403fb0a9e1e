/**
 * Why a file is not a scheduling problem or a schedule: one code, with the facts a message needs. Texts in three
 * languages: `scheduling.refusal.<code>` in the language package, in the order thing, value, rule, likely fix.
 */
export type Refusal = { readonly code: RefusalCode; readonly args: Readonly<Record<string, string | number>> };

export const refusalCodes = [
  "not-an-object",
  "wrong-format",
  "missing-field",
  "wrong-type",
  "out-of-range",
  "no-slots",
  "too-large",
  "duplicate-id",
  "slot-order",
  "unknown-id",
  "self-meeting",
  "online-side",
  "fixed-outside-allowed",
  "precedence-cycle",
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/**
 * Statements of the record whose written value is a code, and the set of words that the code belongs to. Apart from the
 * words, so that a page needs one language only; vocabulary.ts holds it to sets that exist.
 */
export const setOfFact = {
  attendance_mode: "attendance-mode",
  company_kind: "company-kind",
  format: "event-format",
  language: "language",
  stage: "project-stage",
  theme: "field",
  time_of_day: "time-of-day",
  rung: "talent-rung",
} as const;

import { useNow } from "../../app/use-now.ts";

/** The reader's calendar day, `2026-11-20`. */
export function useToday(): string {
  // Swedish dates are ISO dates; the day is the reader's own, not Greenwich's.
  return useNow(60_000).toLocaleDateString("sv-SE");
}

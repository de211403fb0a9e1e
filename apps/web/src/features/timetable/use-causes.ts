import type { Participant } from "@bridgehead/contract/directory";
import type { Cause, InterpreterView } from "@bridgehead/contract/timetable";
import { sayCause } from "@bridgehead/language/timetable/say-cause";
import { useLocale } from "../../language/use-locale.tsx";

/** Says causes in the reader's language, with the names of the organisations and interpreters handed in. */
export function useCauses(
  organisations: readonly Pick<Participant, "id" | "names">[],
  interpreters: readonly Pick<InterpreterView, "id" | "names">[] = [],
): (causes: readonly Pick<Cause, "code" | "resource">[]) => string[] {
  const { t, locale } = useLocale();
  const names = new Map([...organisations, ...interpreters].map((one) => [one.id, one.names]));
  // Two sides that are both busy give one sentence each; the same sentence is said once.
  return (causes) => [...new Set(causes.map((cause) => sayCause(cause, names, locale, t)))];
}

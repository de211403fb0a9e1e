import type { useLocale } from "../../language/use-locale.tsx";
import type { useWords } from "./use-words.ts";

type Told = { readonly actor: string; readonly action: string; readonly detail: unknown };

/** An entry of the activity log as a sentence; an act that has none yet is still said to be one. */
export function activityWords(
  say: ReturnType<typeof useWords>["say"],
  t: ReturnType<typeof useLocale>["t"],
  { actor, action, detail }: Told,
) {
  return say(`activity.${action}`, t("activity.other", { actor }), { actor, ...countsOf(detail) });
}

/** Figures of an entry that its sentence may name; absent ones count as none. */
function countsOf(detail: unknown): { organisations: number; files: number } {
  const { organisations, files } = (detail ?? {}) as { organisations?: unknown; files?: unknown };
  return {
    organisations: typeof organisations === "number" ? organisations : 0,
    files: Array.isArray(files) ? files.length : 0,
  };
}

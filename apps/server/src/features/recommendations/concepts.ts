import type { LocalText } from "@bridgehead/domain/shared/language";
import { taxonomyWith } from "@bridgehead/language/taxonomy/index";

let labels: ReadonlyMap<string, LocalText> | undefined;

/** What a concept of the term base is called in the three languages; null for one that is no longer in it. */
export function labelOfConcept(id: string): { ko: string; zh: string; en: string } | null {
  labels ??= new Map(
    taxonomyWith().concepts.map(({ id: concept, ko, zh, en }) => [concept, { ko: ko[0], zh: zh[0], en: en[0] }]),
  );
  return (labels.get(id) as { ko: string; zh: string; en: string } | undefined) ?? null;
}

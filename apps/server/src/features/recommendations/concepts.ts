import type { LocalText } from "@bridgehead/domain/shared/language";
import type { Concept } from "@bridgehead/language/taxonomy/concept";
import { taxonomyWith } from "@bridgehead/language/taxonomy/index";

type Label = { ko: string; zh: string; en: string };

let labels: ReadonlyMap<string, LocalText> | undefined;

/** What an event's own concepts are called. */
export const labelsOf = (own: readonly Concept[]): ReadonlyMap<string, Label> =>
  new Map(own.map(({ id, ko, zh, en }) => [id, { ko: ko[0] ?? "", zh: zh[0] ?? "", en: en[0] ?? "" }]));

/** What a concept of the term base is called in the three languages; null for one that is no longer in it. */
export function labelOfConcept(id: string): Label | null {
  labels ??= new Map(
    taxonomyWith().concepts.map(({ id: concept, ko, zh, en }) => [concept, { ko: ko[0], zh: zh[0], en: en[0] }]),
  );
  return (labels.get(id) as Label | undefined) ?? null;
}

import type { AskIndex } from "./build-ask.ts";
import { targetsOf } from "./in-role.ts";
import type { Question } from "./read-question.ts";
import type { AskTerm } from "./types.ts";

/** "The city that X copies", "X가 있는 지역", "X所在的省": a region told by something else. */
const relative =
  /(?:있는|위치한|소재한|속한|자리한|둔|본받[가-힣]*|본뜬|본뜨[가-힣]*|배우[가-힣]*|따라\s*하[가-힣]*)\s*(?:도시|지역|성|시|도)(?![가-힣]{2})|\b(?:city|province|region|municipality)\s+(?:that|where|which|in which|whose|of)\b|\bhome (?:city|province|region)\b|所在的?(?:城市|省份?|地区|市)|(?:学习|借鉴|效仿|位于)的(?:城市|省份?|地区)/u;
const copying =
  /본받|본뜬|본뜨|배우|따라\s*하|벤치마킹|\bcop(?:y|ies|ied)\b|\bmodel\w*|\blearns?\b|\badopt\w*|\bimitat\w*|借鉴|学习|效仿|模仿/u;
const wide = /(?:있는|속한|위치한|소재한)\s*(?:성|도)(?![가-힣])|\b(?:province|home province)\b|所在的?省|的省份?/u;
const regionNoun = /^(?:도시|지역|시|성|cit(?:y|ies)|regions?|provinces?|municipality|城市|地区|省份?)$/u;

/**
 * The question with the region in the place of what it is told by: two steps become one. What X copies is the region of the
 * case that it follows; where X lies is the nearest region that it belongs to, or the province where one is asked for.
 * undefined where the question is not of this kind or the record does not tell the region.
 */
export function throughRegion(index: AskIndex, question: Question): Question | undefined {
  if (!relative.test(question.key)) return undefined;
  const named = question.terms.filter(({ entries }) => entries.some((entry) => index.recordsOfEntry.has(entry)));
  for (const term of named) {
    const region = regionOf(index, idsOf(index, term), question.key);
    if (region === undefined) continue;
    const entries = [...index.recordsOfEntry].flatMap(([entry, ids]) => (ids.includes(region) ? [entry] : []));
    if (entries.length === 0) continue;
    const rest = question.terms.filter(
      (other) => other !== term && !regionNoun.test((other.word ?? other.text).toLowerCase()),
    );
    return { ...question, terms: [{ text: term.text, entries }, ...rest] };
  }
  return undefined;
}

/** The noun itself ("the city that ...") names nothing: it only says which of the two steps is a region. */
export function withoutRegionNoun(question: Question): Question {
  if (!relative.test(question.key)) return question;
  const terms = question.terms.filter(({ text, word }) => !regionNoun.test((word ?? text).toLowerCase()));
  return terms.length === 0 ? question : { ...question, terms };
}

const idsOf = (index: AskIndex, { entries }: AskTerm): string[] =>
  entries.flatMap((entry) => index.recordsOfEntry.get(entry) ?? []);

function regionOf(index: AskIndex, ids: readonly string[], key: string): string | undefined {
  const isRegion = (id: string): boolean => index.records.get(id)?.record.kind === "region";
  if (copying.test(key))
    return ids
      .flatMap((id) => targetsOf(index, id, ["case-of"]))
      .flatMap((id) => (isRegion(id) ? [id] : targetsOf(index, id, ["case-of", "region"])))
      .find(isRegion);
  const above = ids.flatMap((id) => [...(index.records.get(id)?.belongs ?? [])]);
  return above
    .filter(([id, distance]) => distance > 0 && isRegion(id))
    .filter(([id]) => !wide.test(key) || index.records.get(id)?.record.subkind === "province")
    .toSorted(([, a], [, b]) => a - b)[0]?.[0];
}

import type { AskIndex } from "./build-ask.ts";
import { best, candidates, isAgreementWord, preferMain, sureness, wantedKinds, type Plan } from "./candidates.ts";
import { planPeople } from "./plan-people.ts";
import type { AskTerm, Question } from "./read-question.ts";
import type { AnswerItem, Intent } from "./types.ts";

const thingKinds = [
  "region",
  "cluster",
  "partnership",
  "organisation",
  "person",
  "series",
  "event",
  "agreement",
  "project",
  "visit",
  "policy",
  "case",
  "programme",
  "place",
  "session",
];

/** Which and what: things of the kind that is asked for, or one thing described. */
export function planList(index: AskIndex, question: Question, intent: Intent = question.intent): Plan | undefined {
  const related = relatedRegions(index, question);
  if (related) return related;
  const wanted = wantedKinds(question.terms);
  const asksBodies = wanted.every((kind) => kind === "organisation" || kind === "person");
  if (Object.values(question.asks).some(Boolean) && intent === "list" && asksBodies) {
    const people = planPeople(index, question);
    if (people && people.items.length > 0) return people;
  }
  const found = candidates(index, question.terms, wanted.length > 0 ? wanted : thingKinds);
  if (found.length === 0) {
    const figures = candidates(index, question.terms, ["observation"], ({ record }) => record.value !== null);
    return figures.length > 0 && intent !== "how-many"
      ? { intent: "how-much", items: best(figures, 0.02).map(({ record: { id } }) => ({ id, says: "figure" })) }
      : undefined;
  }
  if (intent === "what") {
    const [first] = best(preferMain(found), 0);
    return first
      ? { intent, items: [{ id: first.record.id, says: "about", line: first.record.purpose ?? first.record.line }] }
      : undefined;
  }
  const main = wanted.length > 0 ? found : preferMain(found);
  const listed = best(main, wanted.length > 0 ? 0.3 : 0.2).toSorted((a, b) => sureness(a) - sureness(b));
  return { intent, items: listed.map(({ record: { id } }) => ({ id, says: "name" })) };
}

/** "Which regions have agreements with X": the other parties' regions, each with the agreement that shows it. */
function relatedRegions(index: AskIndex, { terms, key }: Question): Plan | undefined {
  if (!/지역|도시|\bregions?\b|\bcit(?:y|ies)\b|\bprovinces?\b|地区|城市|省份/u.test(key)) return undefined;
  const isRegionWord = ({ text, word }: AskTerm) =>
    /^(?:지역|도시|regions?|cit(?:y|ies)|provinces?|地区|城市|省份)$/u.test((word ?? text).toLowerCase());
  if (!terms.some(({ text, word }) => isAgreementWord(word ?? text))) return undefined;
  const rest = terms.filter((term) => !isRegionWord(term) && !isAgreementWord(term.word ?? term.text));
  const asked = new Set(
    rest.flatMap(({ entries }) => entries.flatMap((entry) => index.recordsOfEntry.get(entry) ?? [])),
  );
  if (asked.size === 0) return undefined;
  const items: AnswerItem[] = [];
  for (const { one } of candidates(index, rest, ["agreement"])) {
    const parties = (index.out.get(one.record.id) ?? []).filter(({ rel }) => rel === "party").map(({ to }) => to);
    const isOwn = (id: string) =>
      asked.has(id) || [...(index.records.get(id)?.belongs.keys() ?? [])].some((above) => asked.has(above));
    if (!parties.some(isOwn)) continue;
    for (const party of parties.filter((id) => !isOwn(id))) {
      const region =
        index.records.get(party)?.record.kind === "region"
          ? party
          : index.out.get(party)?.find(({ rel }) => rel === "region")?.to;
      if (region && !asked.has(region) && !items.some(({ id }) => id === region))
        items.push({ id: region, says: "name", by: one.record.id });
    }
  }
  return { intent: "relation", items };
}

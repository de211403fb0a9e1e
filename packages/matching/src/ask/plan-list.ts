import type { AskIndex, Askable } from "./build-ask.ts";
import {
  best,
  candidates,
  isAgreementWord,
  preferMain,
  sureness,
  kindsAsked,
  type Candidate,
  type Plan,
} from "./candidates.ts";
import { targetsOf } from "./in-role.ts";
import { planPeople } from "./plan-people.ts";
import { officeWords } from "./question-words.ts";
import type { Question } from "./read-question.ts";
import type { AskTerm, AnswerItem, Intent, KnownRecord } from "./types.ts";

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
  const wanted = kindsAsked(question);
  if (wanted.includes("region") || /城市|지역|도시/u.test(question.key)) {
    const regions = regionsOf(index, question);
    if (regions) return regions;
  }
  const asksBodies =
    wanted.length === 0 ||
    wanted.includes("organisation") ||
    wanted.includes("person") ||
    whoWords.test(question.key) ||
    question.isKeywords === true ||
    partyWords.test(question.key);
  if (
    Object.entries(question.asks).some(([role, isAsked]) => isAsked && role !== "built") &&
    intent === "list" &&
    asksBodies
  ) {
    const people = planPeople(index, question);
    if (people && people.items.length > 0) return people;
  }
  // "How many" counts things of a kind; without a kind nobody knows what to count.
  if (intent === "how-many" && wanted.length === 0) return undefined;
  // People are not counted by the event that they came to.
  if (intent === "how-many" && peopleCounted.test(question.key) && !wanted.includes("person")) return undefined;
  const found = candidates(
    index,
    question.terms,
    wanted.length > 0 ? wanted : thingKinds,
    ({ record }) => isOfBodyAsked(question.terms, record),
    question.said,
  );
  if (found.length === 0) {
    // A school is a body to whoever asks and a programme on record: what has every word in its own name is meant.
    const called =
      wanted.includes("organisation") && intent !== "how-many"
        ? candidates(index, question.terms, thingKinds, () => true, question.said).filter(({ score }) => score > 0.8)
        : [];
    if (called.length > 0)
      return { intent: "list", items: best(called, 0.05).map(({ record: { id } }) => ({ id, says: "name" })) };
    const figures = candidates(index, question.terms, ["observation"], ({ record }) => record.value !== null);
    return figures.length > 0 && intent !== "how-many"
      ? { intent: "how-much", items: best(figures, 0.02).map(({ record: { id } }) => ({ id, says: "figure" })) }
      : undefined;
  }
  if (intent !== "how-many" && isOnlyNames(index, question)) {
    const around = planAround(index, question, found);
    if (around) return around;
  }
  if (intent === "what") {
    const [first] = best(preferMain(found), 0);
    return first ? { intent, items: [{ id: first.record.id, says: "about", line: lineOf(first.record) }] } : undefined;
  }
  // A thing that has every word in its own name is meant, of whatever kind it is.
  const byName =
    wanted.length > 0 && intent !== "how-many" && (found[0]?.score ?? 0) < 0.8
      ? candidates(index, question.terms, thingKinds, () => true, question.said).filter(({ score }) => score > 0.9)
      : [];
  const kept = byName.length > 0 ? byName : wanted.length > 0 ? found : preferMain(found);
  // An office is a person's.
  const holders =
    officeWords.test(question.key) && wanted.length === 0 ? kept.filter(({ one }) => one.record.kind === "person") : [];
  const main = holders.length > 0 ? holders : kept;
  const listed = best(main, wanted.length > 0 ? 0.3 : 0.2).toSorted((a, b) => sureness(a) - sureness(b));
  const named = new Set(
    question.terms.flatMap(({ entries }) => entries.flatMap((entry) => index.recordsOfEntry.get(entry) ?? [])),
  );
  const [only] = listed;
  const line = only ? lineOf(only.record) : null;
  // What the question names is not named back: what is known of it is said.
  if (only && line && listed.length === 1 && (named.has(only.record.id) || byName.length > 0))
    return { intent: "what", items: [{ id: only.record.id, says: "about", line }] };
  // A whole whose parts are on record is listed by them.
  const rungs = only && listed.length === 1 && intent === "list" ? targetsOf(index, only.record.id, ["rung"]) : [];
  if (only && rungs.length > 0)
    return { intent, about: only.record.id, items: rungs.map((id) => ({ id, says: "name" })) };
  return { intent, items: listed.map(({ record: { id } }) => ({ id, says: "name" })) };
}

const peopleCounted =
  /몇\s*(?:명|분|사람)|인원|\bhow many (?:people|persons|delegates|guests|visitors|students)\b|多少(?:人|名|位)|几(?:人|名|位)/u;

const regionWords = /^(?:도시|지역|cit(?:y|ies)|regions?|provinces?|城市|地区|省份)$/u;

/** Which regions presented something: those of the sessions that are meant, each with the session that shows it. */
function regionsOf(index: AskIndex, { terms, asks }: Question): Plan | undefined {
  const isOfPerson = terms.some(({ entries }) =>
    entries.some((entry) =>
      (index.recordsOfEntry.get(entry) ?? []).some((id) => index.records.get(id)?.record.kind === "person"),
    ),
  );
  if (!asks.spoke && !isOfPerson) return undefined;
  const rest = terms.filter(({ text, word }) => !regionWords.test((word ?? text).toLowerCase()));
  const found = candidates(
    index,
    rest,
    ["session"],
    ({ record: { id } }) => targetsOf(index, id, ["region"]).length > 0,
  );
  const items = new Map<string, AnswerItem>();
  for (const { record } of best(found, 0.3))
    for (const id of targetsOf(index, record.id, ["region"]))
      if (index.records.get(id)?.record.subkind !== "country" && !items.has(id))
        items.set(id, { id, says: "name", by: record.id });
  return items.size === 0 ? undefined : { intent: "list", items: [...items.values()] };
}

const whoWords = /哪些人|什么人|谁|누가|누구|어떤\s*(?:사람|분|인사)|\bwho\b|\b(?:which|what) people\b/u;
const partyWords = /\bpart(?:y|ies) (?:of|to)\b|\bsignator\w+|당사자|签约方/u;

/** A body by its trade, anything else by what it is for. */
const lineOf = ({ kind, line, purpose }: KnownRecord) =>
  kind === "organisation" || kind === "person" ? (line ?? purpose) : (purpose ?? line);

/** Whether a question names places and bodies and says nothing else of them. */
const isOnlyNames = (index: AskIndex, { terms }: Question): boolean =>
  terms.length > 0 &&
  terms.every(({ entries }) =>
    entries.some((entry) =>
      entry >= index.nameFrom
        ? (index.recordsOfEntry.get(entry) ?? []).some((id) =>
            bodiesAndRegions.has(index.records.get(id)?.record.kind ?? ""),
          )
        : entry >= index.placeFrom && entry < index.wordFrom,
    ),
  );
const bodiesAndRegions = new Set(["region", "organisation"]);
const aroundKinds = ["agreement", "event", "visit", "project", "programme", "policy", "case", "session"];

/**
 * What the record has of a region or a body of which nothing more is said than its name, or between two of them: what they
 * agreed, held and built, what is sure first. One that is described itself is described.
 */
function planAround(index: AskIndex, question: Question, found: readonly Candidate[]): Plan | undefined {
  const [first] = best(preferMain(found), 0);
  const isAlone = question.terms.length === 1;
  if (isAlone && first && bodiesAndRegions.has(first.record.kind) && lineOf(first.record)) return undefined;
  const around = candidates(
    index,
    question.terms,
    aroundKinds,
    ({ record: { id } }) => (index.into.get(id) ?? index.out.get(id) ?? []).length > 0,
  ).map(({ one }) => one);
  if (around.length === 0) return undefined;
  const rank = ({ record }: Askable) => aroundKinds.indexOf(record.kind);
  return {
    intent: "list",
    items: around
      .toSorted((a, b) => sureness(a) - sureness(b) || rank(a) - rank(b))
      .map(({ record: { id } }) => ({ id, says: "name" })),
  };
}

const bodies: readonly (readonly [readonly string[], RegExp])[] = [
  [["company", "group-of-companies"], /^(?:기업|회사|업체|company|companies|firms?|企业|公司)$/u],
  [["university"], /^(?:대학|대학교|universit(?:y|ies)|大学|高校)$/u],
  [["institute"], /^(?:연구원|연구소|institutes?|研究院|研究所)$/u],
];

/** A company is no university for the sake of its name. */
function isOfBodyAsked(terms: readonly AskTerm[], { kind, subkind }: KnownRecord): boolean {
  if (kind !== "organisation") return true;
  const asked = terms.flatMap(
    ({ text, word }) => bodies.find(([, pattern]) => pattern.test((word ?? text).toLowerCase()))?.[0] ?? [],
  );
  return asked.length === 0 || asked.includes(subkind ?? "");
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

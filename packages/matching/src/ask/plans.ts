import type { AskIndex, Askable } from "./build-ask.ts";
import { best, candidates, kindsAsked, ofKindAsked, preferMain, venueWords, type Plan } from "./candidates.ts";
import { planCompare, planFigures } from "./plan-figures.ts";
import { planList } from "./plan-list.ts";
import { planPeople, whoAgreed, whoGave } from "./plan-people.ts";
import { modelWords, partsOf, planAbout, planTold, talksOf } from "./plan-told.ts";
import { hourWords, officeWords, setUpWords, stageWords, talkWords } from "./question-words.ts";
import { throughRegion } from "./two-steps.ts";
import type { Question } from "./read-question.ts";
import type { AskTerm, AnswerItem, KnownRecord } from "./types.ts";

/**
 * Finds the records that answer; undefined where none has all that was asked. Where the way of asking has no answer of its own
 * kind, what the record says of the thing that is meant is told, but never for a number, a date, a place or the holder of an
 * office: of those a description is no answer.
 */
export function planFor(index: AskIndex, question: Question): Plan | undefined {
  if (setUpWords.test(question.key) && setUpIntents.has(question.intent)) {
    const terms = question.terms.filter(({ text, word }) => !setUpThings.test((word ?? text).toLowerCase()));
    const brought = planSetUp(index, terms);
    if (brought) return brought;
  }
  const planned = planOfKind(index, question);
  if (planned && planned.items.length > 0) return planned;
  const through = throughRegion(index, question);
  if (through) {
    const second = planOfKind(index, through);
    if (second && second.items.length > 0) return second;
  }
  return (isOfOffice(question) ? undefined : planAnyway(index, question)) ?? planned;
}

const setUpIntents: ReadonlySet<string> = new Set(["list", "what", "next", "outcome"]);
const setUpThings =
  /^(?:기관|기구|단체|조직|정부|센터|organi[sz]ations?|bod(?:y|ies)|governments?|机构|组织|单位|政府|中心)$/u;

/** Bodies, centres and programmes that an agreement or a meeting is to bring into being, directly or through what it led to. */
function planSetUp(index: AskIndex, terms: readonly AskTerm[]): Plan | undefined {
  const ledTo = (id: string): string[] =>
    (index.out.get(id) ?? []).filter(({ rel }) => rel === "led-to").map(({ to }) => to);
  for (const { one } of candidates(index, terms, ["agreement", "event", "visit", "visit-stop"]).slice(0, 3)) {
    const direct = ledTo(one.record.id);
    const brought = [...new Set([...direct, ...direct.flatMap(ledTo)])].filter((id) =>
      ["organisation", "project", "programme"].includes(index.records.get(id)?.record.kind ?? ""),
    );
    if (brought.length > 0)
      return { intent: "outcome", about: one.record.id, items: brought.map((id) => ({ id, says: "name" })) };
  }
  return undefined;
}

/** What the record says of the thing that is named, where no plan of the question's own kind has an answer. */
export const planAsTold = (index: AskIndex, question: Question): Plan | undefined =>
  isOfOffice(question) ? undefined : planAnyway(index, question);

const isOfOffice = ({ intent, key }: Question): boolean => intent === "who" && officeWords.test(key);

function planOfKind(index: AskIndex, question: Question): Plan | undefined {
  switch (question.intent) {
    case "how-long":
      return planHowLong(index, question);
    case "how-many":
    case "how-much":
      return (
        (question.intent === "how-many" ? planCounted(index, question) : undefined) ??
        planFigures(index, question) ??
        (question.intent === "how-many" ? planList(index, question, "how-many") : undefined) ??
        // Of several places the values of one indicator stand side by side.
        (placesIn(index, question).length > 1 ? planCompare(index, question) : undefined) ??
        // An aim is not always a number: what the policy is to bring.
        (aimWords.test(question.key) ? planList(index, question, "what") : undefined) ??
        planToldNumber(index, question)
      );
    case "compare":
      return planCompare(index, question);
    case "when":
      return planWhen(index, question);
    case "where":
      // Who hosts and for whom somebody works are bodies, though they are asked for as places: 주최기관은 어디.
      return (
        (question.asks.host || question.asks.belongs || modelWords.test(question.key)
          ? (answering(planTold(index, question)) ?? answering(planPeople(index, question)))
          : undefined) ?? planWhere(index, question)
      );
    case "who": {
      const people = planPeople(index, question);
      return (
        answering(planTold(index, question)) ??
        answering(people) ??
        answering(planAbout(index, question)) ??
        (isOfOffice(question)
          ? undefined
          : (answering(whoGave(index, question)) ?? answering(whoAgreed(index, question)))) ??
        people ??
        // Nobody who holds the office is on record: what else stands near it does not answer who.
        (isOfOffice(question) || question.asks.signed ? undefined : planList(index, question))
      );
    }
    case "why":
      // Why somebody thinks so is told by what they said.
      return (question.isSaid === true ? answering(planTold(index, question)) : undefined) ?? planWhy(index, question);
    case "next":
      return planNext(index, question);
    case "status":
      return planStatus(index, question);
    case "outcome":
      return planOutcome(index, question);
    case "what":
    case "list":
    case "relation":
      return answering(planTold(index, question)) ?? planList(index, question);
  }
}

const placesIn = (index: AskIndex, { terms }: Question): AskTerm[] =>
  terms.filter(({ entries }) => entries.some((entry) => entry >= index.placeFrom && entry < index.wordFrom));

/** A number that stands in what is told of a thing and not by itself: the restaurants that a robot found. */
function planToldNumber(index: AskIndex, { terms, intent }: Question): Plan | undefined {
  if (intent !== "how-many") return undefined;
  const keys = terms.map(({ text, word }) => (word ?? text).toLowerCase());
  const lineOf = ({ told = [] }: KnownRecord) =>
    told.find((line) => {
      const text = `${line.ko ?? ""} ${line.zh ?? ""} ${line.en ?? ""}`.toLowerCase();
      return /\d/u.test(text) && keys.some((key) => text.includes(key));
    });
  const found = candidates(
    index,
    terms,
    ["session", "event", "project", "programme", "case"],
    ({ record }) => lineOf(record) !== undefined,
  );
  const [first] = best(found, 0);
  const line = first && lineOf(first.record);
  return line && { intent: "what", items: [{ id: first.record.id, says: "about", line }] };
}

const aimWords = /목표[가는]?\s*(?:뭐|무엇)|\bwhat (?:is|are) the (?:aims?|goals?|targets?)\b|目标是什么/u;

const answering = (plan: Plan | undefined): Plan | undefined => (plan && plan.items.length > 0 ? plan : undefined);

/** The talks of an event and the rungs of a ladder are counted by themselves. */
function planCounted(index: AskIndex, { terms, key, asks }: Question): Plan | undefined {
  if (asks.parts) {
    const parts = partsOf(index, terms);
    if (parts) return parts;
  }
  return talkWords.test(key) && !/세션|\bsessions\b|几个环节|多少环节/u.test(key) ? talksOf(index, terms) : undefined;
}

/** Kinds whose own words tell why something is, was or is wanted. */
const reasonKinds = [
  "agreement",
  "visit",
  "visit-stop",
  "event",
  "project",
  "programme",
  "policy",
  "case",
  "session",
  "quote",
  "region",
  "cluster",
  "organisation",
  "observation",
];

/** What the record gives as purpose, standing or course of the thing that the question is about. */
function planWhy(index: AskIndex, { terms, said, key, asks }: Question): Plan | undefined {
  // Somebody's words are a reason only where they are asked for; who went somewhere went on a visit.
  const kinds = asks.spoke ? reasonKinds : reasonKinds.filter((kind) => kind !== "quote");
  const all = candidates(index, terms, kinds, ({ record }) => toldOf(record) !== null, said);
  const visits = journeyWords.test(key) ? all.filter(({ one }) => one.record.kind === "visit") : [];
  const found = visits.length > 0 ? visits : all;
  const [first] = best(found, 0);
  if ((found[0]?.score ?? 0) < reasonEnough) return undefined;
  return first && { intent: "why", items: [aboutItem(first.record)] };
}

const journeyWords = /방문|갔|간\s|\bgo(?:es)?\b|\bwent\b|\bvisit\w*|\btravel\w*|访问|前往|去/u;
const reasonEnough = 0.55;

const toldOf = ({ purpose, line }: KnownRecord): KnownRecord["line"] => purpose ?? line;
const aboutItem = (record: KnownRecord): AnswerItem => ({ id: record.id, says: "about", line: toldOf(record) });

/** Those intents that a description answers. */
const describable: ReadonlySet<string> = new Set([
  "who",
  "what",
  "list",
  "relation",
  "status",
  "outcome",
  "next",
  "compare",
]);
/** Below it the words of the question are only somewhere around the record. */
const sureEnough = 0.5;

/** What is meant but not asked for in a way that is known: figures where a number is wanted, else the thing as it is told. */
function planAnyway(index: AskIndex, question: Question): Plan | undefined {
  if (question.terms.length === 0) return undefined;
  const figures = numberWords.test(question.key) ? planFigures(index, question) : undefined;
  if (figures) return figures;
  if (!describable.has(question.intent)) return undefined;
  const role = Object.entries(question.asks).some(([name, isAsked]) => isAsked && !toldRoles.has(name));
  if (role) return undefined;
  // Something must be named: of general nouns alone nobody knows what is meant.
  const isNamed = ({ entries, date }: AskTerm): boolean =>
    date !== undefined ||
    entries.some((entry) => entry >= index.nameFrom || (entry >= index.placeFrom && entry < index.wordFrom));
  if (!question.terms.some(isNamed)) return undefined;
  // Whoever asks for events is not told of an agreement.
  const wanted = kindsAsked(question);
  const kinds = reasonKinds.filter((kind) =>
    wanted.length > 0 ? wanted.includes(kind) : kind !== "quote" || question.asks.spoke,
  );
  const found = candidates(index, question.terms, kinds, ({ record }) => toldOf(record) !== null, question.said);
  const [first] = found;
  if (!first || first.score < sureEnough) return undefined;
  return { intent: "what", items: [aboutItem(first.one.record)] };
}

const numberWords = /목표|얼마|몇|\btargets?\b|\bhow (?:many|much)\b|多少|几/u;
/** Roles that somebody's words answer; who signed, hosted or met is a name or nothing. */
const toldRoles: ReadonlySet<string> = new Set(["spoke", "discussed", "parts", "proposed", "built"]);

function planWhen(index: AskIndex, question: Question): Plan | undefined {
  const kinds = [
    "event",
    "agreement",
    "visit",
    "visit-stop",
    "session",
    "project",
    "policy",
    "programme",
    "publication",
    "cluster",
  ];
  const isTalk = ({ text, word }: AskTerm): boolean =>
    /^(?:면담|회담|meetings?|talks?|会谈|会面)$/u.test((word ?? text).toLowerCase());
  const talks = question.asks.met
    ? candidates(
        index,
        question.terms.filter((term) => !isTalk(term)),
        ["visit-stop"],
      )
    : [];
  const found =
    talks.length > 0
      ? talks
      : ofKindAsked(
          question,
          // A paper is dated by itself only where papers are asked for.
          candidates(
            index,
            question.terms,
            question.asks.reported ? kinds : kinds.filter((kind) => kind !== "publication"),
            () => true,
            question.said,
          ),
        );
  if (found.length === 0) return undefined;
  const asksHour = hourWords.test(question.key);
  const stage = stageWords.find(([, pattern]) => pattern.test(question.key))?.[0];
  const items = best(found, 0.02).flatMap(({ record }): AnswerItem[] => {
    const steps = milestonesAsked(question, record);
    if (steps.length > 0) return steps.map((milestone) => ({ id: record.id, says: "milestone", milestone }));
    const told = stage === undefined ? undefined : record.stages.find((one) => one.stage === stage)?.date;
    const date =
      stage !== undefined && record.kind === "agreement"
        ? (told ?? (record.stage === stage ? record.date : null))
        : record.date;
    const hours = date === record.date ? record.hours : null;
    return date?.value && (hours || !asksHour)
      ? [{ id: record.id, says: "date", date, ...(hours ? { hours } : {}), ...(told && stage ? { stage } : {}) }]
      : [];
  });
  return { intent: "when", items };
}

const beginWords = /시작|착수|착공|언제부터|\bfrom when\b|\bstart\w*|\bbeg[aiu]n\w*|开始|启动|开工/u;
const endWords =
  /언제까지|지어지|완성|완공|완료|준공|끝나|\bfinish\w*|\bcomplet\w*|\bend(?:s|ed)?\b|\buntil\b|完成|完工|建成|结束/u;

/** Of the milestones of a project those that are asked for: its beginning, its end, or all where it has no date of its own. */
function milestonesAsked({ key }: Question, { milestones, date }: KnownRecord): KnownRecord["milestones"] {
  const dated = milestones.filter(({ date: { value } }) => value !== null);
  const from = (wanted: RegExp) =>
    dated.filter(({ what }) => wanted.test(`${what.ko} ${what.zh} ${what.en}`.toLowerCase()));
  if (endWords.test(key) && beginWords.test(key)) return dated;
  if (endWords.test(key)) return from(/완료|완공|조성|completed|完成|建成/u);
  if (beginWords.test(key)) return from(/시작|착수|start|begin|启动|开始/u);
  return date?.value ? [] : dated;
}

function planHowLong(index: AskIndex, { terms, intent }: Question): Plan | undefined {
  const found = preferMain(
    candidates(
      index,
      terms,
      ["visit", "event"],
      ({ record }) => record.length !== null || (record.hours ?? null) !== null,
    ),
  );
  return found.length === 0
    ? undefined
    : {
        intent,
        items: best(found, 0.02).map(({ record: { id, length, date, hours } }): AnswerItem =>
          length === null ? { id, says: "date", date, hours: hours ?? null } : { id, says: "length", length },
        ),
      };
}

function planWhere(index: AskIndex, question: Question): Plan | undefined {
  const kinds = [
    "event",
    "visit",
    "visit-stop",
    "session",
    "project",
    "cluster",
    "organisation",
    "programme",
    "place",
    "agreement",
    "case",
    "policy",
    "region",
  ];
  const found = ofKindAsked(question, candidates(index, question.terms, kinds));
  if (found.length === 0) return undefined;
  // Whoever asks for the hotel is not told the city.
  const asksVenue = [...question.terms, ...question.soft].some(({ text, word }) =>
    venueWords.test((word ?? text).toLowerCase()),
  );
  const items = best(found, 0.02).flatMap(({ record }): AnswerItem[] => {
    const told = record.kind === "region" ? wholeOf(index, record.id) : placeOf(index, record.id);
    const isCity = index.records.get(told?.place ?? "")?.record.kind === "region";
    return told && !(asksVenue && isCity) ? [{ id: record.id, says: "place", ...told }] : [];
  });
  return { intent: "where", items };
}

/** The region that another lies in. */
function wholeOf(index: AskIndex, id: string): { place: string } | undefined {
  const place = index.out.get(id)?.find(({ rel }) => rel === "part-of" || rel === "region")?.to;
  return place ? { place } : undefined;
}

/** The nearest place that the record names; an agreement's is that of its ceremony, by which it is told. */
function placeOf(index: AskIndex, id: string): { place: string; by?: string } | undefined {
  const out = index.out.get(id) ?? [];
  for (const rel of ["place", "located-in", "region"]) {
    const place = out.find((edge) => edge.rel === rel && edge.to !== id)?.to;
    if (place) return { place };
  }
  const ceremony = out.find(({ rel }) => rel === "signed-at" || rel === "context")?.to;
  const told = ceremony ? placeOf(index, ceremony) : undefined;
  return told && ceremony ? { place: told.place, by: told.by ?? ceremony } : undefined;
}

/** What is still to come between the places and bodies named: planned things, and agreements not yet signed. */
function planNext(index: AskIndex, { terms }: Question): Plan | undefined {
  const isAhead = ({ record }: Askable) =>
    record.kind === "agreement"
      ? ["proposed", "talks", "to-be-signed"].includes(record.stage ?? "")
      : record.status === "planned" || record.status === "proposed";
  const kinds = ["agreement", "event", "visit", "visit-stop", "project", "programme"];
  const found = candidates(index, terms, kinds, isAhead);
  const rank = ({ record }: Askable) => kinds.indexOf(record.kind);
  const led = found.length > 0 ? [] : followers(index, terms, kinds, isAhead);
  const items = [...found.map(({ one }) => one), ...led].toSorted((a, b) => rank(a) - rank(b));
  const unsigned = items.filter(({ record }) => record.kind === "agreement");
  return {
    intent: "next",
    items: (unsigned.length > 0 ? unsigned : items).map(({ record }) => ({
      id: record.id,
      says: record.stage ? "stage" : "name",
      ...(record.stage ? { stage: record.stage } : {}),
    })),
  };
}

/** What the thing that is named leads to, where that is still ahead. */
function followers(
  index: AskIndex,
  terms: readonly AskTerm[],
  kinds: readonly string[],
  isAhead: (one: Askable) => boolean,
): Askable[] {
  const [top] = best(preferMain(candidates(index, terms, kinds)), 0);
  return (index.out.get(top?.record.id ?? "") ?? [])
    .filter(({ rel }) => rel === "led-to")
    .flatMap(({ to }) => index.records.get(to) ?? [])
    .filter(isAhead);
}

const statusMax = 8;

function planStatus(index: AskIndex, question: Question): Plan | undefined {
  const found = preferMain(
    ofKindAsked(
      question,
      candidates(
        index,
        question.terms,
        ["agreement", "project", "programme", "event", "visit", "policy", "cluster", "organisation"],
        // A body that exists has no stage; of one that is planned it is told that it is.
        ({ record }) => record.kind !== "organisation" || record.status === "planned",
      ),
    ),
  );
  const shown = best(found, 0.02);
  // Of so many at once nobody asked how they stand.
  if (shown.length > statusMax) return undefined;
  const items = shown.map(({ record }): AnswerItem => ({
    id: record.id,
    says: "stage",
    ...(record.stage ? { stage: record.stage } : {}),
  }));
  return { intent: "status", items };
}

function planOutcome(index: AskIndex, question: Question): Plan | undefined {
  const found = preferMain(
    candidates(index, question.terms, ["event", "visit", "visit-stop", "agreement", "programme", "project"]),
  );
  const followed = (id: string) => [
    ...(index.into.get(id) ?? []).filter(({ rel }) => rel === "signed-at").map(({ from }) => from),
    ...(index.out.get(id) ?? []).filter(({ rel }) => rel === "led-to").map(({ to }) => to),
  ];
  const about = best(found, 0.1).find(({ record }) => followed(record.id).length > 0);
  if (!about) return { intent: "outcome", items: [] };
  const ids = [...new Set(followed(about.record.id))];
  return { intent: "outcome", about: about.record.id, items: ids.map((id) => ({ id, says: "name" })) };
}

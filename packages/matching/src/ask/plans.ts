import type { AskIndex, Askable } from "./build-ask.ts";
import { best, candidates, ofKindAsked, preferMain, type Plan } from "./candidates.ts";
import { planCompare, planFigures } from "./plan-figures.ts";
import { planList } from "./plan-list.ts";
import { planPeople } from "./plan-people.ts";
import { planAbout, planTold } from "./plan-told.ts";
import { stageWords } from "./question-words.ts";
import type { Question } from "./read-question.ts";
import type { AnswerItem, KnownRecord } from "./types.ts";

/** Finds the records that answer; undefined where none has all that was asked. */
export function planFor(index: AskIndex, question: Question): Plan | undefined {
  switch (question.intent) {
    case "how-long":
      return planHowLong(index, question);
    case "how-many":
    case "how-much":
      return (
        planFigures(index, question) ??
        (question.intent === "how-many" ? planList(index, question, "how-many") : undefined) ??
        // An aim is not always a number: what the policy is to bring.
        (aimWords.test(question.key) ? planList(index, question, "what") : undefined)
      );
    case "compare":
      return planCompare(index, question);
    case "when":
      return planWhen(index, question);
    case "where":
      // Who hosts and for whom somebody works are bodies, though they are asked for as places: 주최기관은 어디.
      return (
        (question.asks.host || question.asks.belongs
          ? (answering(planTold(index, question)) ?? answering(planPeople(index, question)))
          : undefined) ?? planWhere(index, question)
      );
    case "who": {
      const people = planPeople(index, question);
      return (
        answering(planTold(index, question)) ??
        answering(people) ??
        answering(planAbout(index, question)) ??
        people ??
        planList(index, question)
      );
    }
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

const aimWords = /목표[가는]?\s*(?:뭐|무엇)|\bwhat (?:is|are) the (?:aims?|goals?|targets?)\b|目标是什么/u;

const answering = (plan: Plan | undefined): Plan | undefined => (plan && plan.items.length > 0 ? plan : undefined);

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
  const talks = question.asks.met ? candidates(index, question.terms, ["visit-stop"]) : [];
  const found =
    talks.length > 0
      ? talks
      : ofKindAsked(
          question,
          candidates(index, question.terms, kinds, () => true, question.said),
        );
  if (found.length === 0) return undefined;
  const stage = stageWords.find(([, pattern]) => pattern.test(question.key))?.[0];
  const items = best(found, 0.02).flatMap(({ record }): AnswerItem[] => {
    const steps = milestonesAsked(question, record);
    if (steps.length > 0) return steps.map((milestone) => ({ id: record.id, says: "milestone", milestone }));
    const told = stage === undefined ? undefined : record.stages.find((one) => one.stage === stage)?.date;
    const date =
      stage !== undefined && record.kind === "agreement"
        ? (told ?? (record.stage === stage ? record.date : null))
        : record.date;
    return date?.value ? [{ id: record.id, says: "date", date, ...(told && stage ? { stage } : {}) }] : [];
  });
  return { intent: "when", items, near: found.slice(0, 1).map(({ one }) => one.record.id) };
}

const beginWords = /시작|착수|착공|\bstart\w*|\bbeg[aiu]n\w*|开始|启动|开工/u;
const endWords =
  /언제까지|완공|완료|준공|끝나|\bfinish\w*|\bcomplet\w*|\bend(?:s|ed)?\b|\buntil\b|完成|完工|建成|结束/u;

/** Of the milestones of a project those that are asked for: its beginning, its end, or all where it has no date of its own. */
function milestonesAsked({ key }: Question, { milestones, date }: KnownRecord): KnownRecord["milestones"] {
  const dated = milestones.filter(({ date: { value } }) => value !== null);
  const from = (wanted: RegExp) =>
    dated.filter(({ what }) => wanted.test(`${what.ko} ${what.zh} ${what.en}`.toLowerCase()));
  if (endWords.test(key)) return from(/완료|완공|조성|completed|完成|建成/u);
  if (beginWords.test(key)) return from(/시작|착수|start|begin|启动|开始/u);
  return date?.value ? [] : dated;
}

function planHowLong(index: AskIndex, { terms, intent }: Question): Plan | undefined {
  const found = candidates(index, terms, ["visit"], ({ record }) => record.length !== null);
  return found.length === 0
    ? undefined
    : { intent, items: best(found, 0.02).map(({ record: { id, length } }) => ({ id, says: "length", length })) };
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
  const items = best(found, 0.02).flatMap(({ record }): AnswerItem[] => {
    const told = record.kind === "region" ? wholeOf(index, record.id) : placeOf(index, record.id);
    return told ? [{ id: record.id, says: "place", ...told }] : [];
  });
  return { intent: "where", items, near: found.slice(0, 1).map(({ one }) => one.record.id) };
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
  const items = found.map(({ one }) => one).toSorted((a, b) => rank(a) - rank(b));
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

function planStatus(index: AskIndex, question: Question): Plan | undefined {
  const found = preferMain(
    ofKindAsked(
      question,
      candidates(index, question.terms, ["agreement", "project", "programme", "event", "visit", "policy", "cluster"]),
    ),
  );
  const items = best(found, 0.02).map(({ record }): AnswerItem => ({
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
  if (!about) return { intent: "outcome", items: [], near: found.slice(0, 1).map(({ one }) => one.record.id) };
  const ids = [...new Set(followed(about.record.id))];
  return { intent: "outcome", about: about.record.id, items: ids.map((id) => ({ id, says: "name" })) };
}

import type { AskIndex, Askable } from "./build-ask.ts";
import { coverOf, hasItself } from "./cover.ts";
import { best, candidates, isPassedOver, preferMain, type Plan } from "./candidates.ts";
import { targetsOf } from "./in-role.ts";
import { authorWords, saidWords, topicWords } from "./question-words.ts";
import type { Question } from "./read-question.ts";
import type { AskTerm, AnswerItem } from "./types.ts";

/** What somebody said, spoke of or proposed, who reported, and of what steps a thing is made; undefined where none is asked. */
export function planTold(index: AskIndex, question: Question): Plan | undefined {
  const { asks, key, terms, intent } = question;
  if (topicWords.test(key) && asks.met) {
    const table = talksWith(index, terms);
    if (table) return table;
  }
  if (topicWords.test(key)) {
    const talks = talksOf(index, terms);
    if (talks) return talks;
  }
  if ((asks.spoke && saidWords.test(key)) || question.isSaid === true) {
    const said = intent === "who" ? undefined : (wordsOf(index, terms) ?? wordsOfPerson(index, terms));
    if (said) return said;
  }
  if (asks.discussed) {
    const talks = talksWith(index, terms);
    if (talks) return talks;
  }
  if (asks.proposed && intent !== "who") {
    const proposals = proposalsOf(index, terms);
    if (proposals) return proposals;
  }
  if (authorWords.test(key)) {
    const authors = authorsOf(index, terms, key);
    if (authors) return authors;
  }
  if (asks.reported) {
    const reports = reportsOn(index, terms);
    if (reports) return reports;
  }
  if (asks.belongs || isPersonAndBody(index, question)) {
    const body = bodyOf(index, terms);
    if (body) return body;
  }
  if (modelWords.test(key)) {
    const model = modelOf(index, terms);
    if (model) return model;
  }
  if (wholeWords.test(key)) {
    const whole = wholeOf(index, terms);
    if (whole) return whole;
  }
  return asks.parts ? partsOf(index, terms) : undefined;
}

export const modelWords =
  /(?:어디|무엇|뭐|누구|어느)[^?]*(?:본떠|본뜬|본떴|본받|배워|배우|벤치마킹|참고|따라)|\b(?:modell?ed|based|patterned) (?:on|after)\b|\b(?:what|which|whose|who)\b.*\b(?:cop(?:y|ied)|borrow\w*|emulate\w*|imitat\w*|inspired)\b|(?:借鉴|效仿|仿照|学习|参照)了?(?:谁|哪|什么)|以(?:哪|什么).*为(?:蓝本|样板|榜样)/u;

/** The case that something follows. */
function modelOf(index: AskIndex, terms: readonly AskTerm[]): Plan | undefined {
  const found = candidates(
    index,
    terms,
    ["project", "programme", "policy", "case"],
    ({ record }) => targetsOf(index, record.id, ["case-of", "adopted-from"]).length > 0,
  );
  const [first] = best(found, 0);
  return (
    first && {
      intent: "list",
      about: first.record.id,
      items: targetsOf(index, first.record.id, ["case-of", "adopted-from"]).map((id) => ({ id, says: "name" })),
    }
  );
}

const wholeWords =
  /일환|(?:더|보다)\s*큰\s*(?:행사|사업)|어느\s*(?:행사|대회|사업)의|속한\s*(?:행사|대회|사업)|\bpart of\b|\bbelongs? to (?:what|which)\b|\bdo(?:es)? .* belong to\b|\bwithin (?:what|which)\b|属于(?:哪|什么)|隶属(?:于)?哪|哪(?:个|项|场).{0,6}(?:框架|系列|体系)|(?:어떤|어느|무슨)\s*(?:사다리|과정|체계|계획|사업)의|所属的?(?:大会|项目|活动)/u;

const wholeKinds: ReadonlySet<string> = new Set(["event", "series", "programme", "project", "cluster"]);

/** The larger thing of which the one that is named is a part: the congress of a conference, the programme of a centre. */
function wholeOf(index: AskIndex, terms: readonly AskTerm[]): Plan | undefined {
  const rest = without(
    terms,
    /^(?:행사|대회|사업|사다리|과정|체계|体系|阶梯|ladder|scheme|events?|programmes?|convention|活动|大会|项目)$/u,
  );
  const wholesOf = (id: string): string[] =>
    targetsOf(index, id, ["part-of", "parent"]).filter((whole) =>
      wholeKinds.has(index.records.get(whole)?.record.kind ?? ""),
    );
  const found = candidates(
    index,
    rest,
    ["event", "project", "programme", "session", "cluster"],
    ({ record }) => wholesOf(record.id).length > 0,
  );
  const [first] = best(preferMain(found), 0);
  return (
    first && {
      intent: "list",
      about: first.record.id,
      items: wholesOf(first.record.id).map((id) => ({ id, says: "name" })),
    }
  );
}

const without = (terms: readonly AskTerm[], words: RegExp): AskTerm[] =>
  terms.filter(({ text, word }) => !words.test((word ?? text).toLowerCase()));

/** Quotes are paraphrases: each is told with who said it. */
function wordsOf(index: AskIndex, terms: readonly AskTerm[]): Plan | undefined {
  const rest = without(terms, /^(?:발언|발표|연설|statement|发言|讲话)$/u);
  const found = candidates(index, rest, ["quote"]);
  if (found.length === 0) return undefined;
  return {
    intent: "what",
    items: best(found, 0.1).flatMap(({ record }): AnswerItem[] => {
      const [by] = targetsOf(index, record.id, ["speaker"]);
      return record.line ? [{ id: record.id, says: "said", line: record.line, ...(by ? { by } : {}) }] : [];
    }),
  };
}

/**
 * What somebody who is named said, where the question says of it more than the record does: names, places, fields and dates must be
 * had by the words, where they were said or what was spoken on; general nouns only tell which of them is meant.
 */
function wordsOfPerson(index: AskIndex, terms: readonly AskTerm[]): Plan | undefined {
  const person = personOf(index, terms);
  if (person === undefined) return undefined;
  const rest = terms.filter(
    ({ entries }) => !entries.some((entry) => index.recordsOfEntry.get(entry)?.includes(person)),
  );
  const isGeneral = ({ entries, word, date }: AskTerm): boolean =>
    date === undefined &&
    (word !== undefined || entries.every((entry) => entry >= index.wordFrom && entry < index.nameFrom));
  const needed = rest.filter((term) => !isGeneral(term));
  const found = candidates(index, needed, ["quote"], ({ record }) =>
    targetsOf(index, record.id, ["speaker"]).includes(person),
  );
  if (found.length === 0) return undefined;
  const fit = ({ one }: (typeof found)[number]) => rest.filter((term) => coverOf(index, one, term) > 0).length;
  const most = Math.max(...found.map(fit));
  // A word that is on no list and that none of what was said has asks for something else.
  if (rest.some((term) => term.isHard === true)) return undefined;
  const items = found.filter((one) => fit(one) === most).slice(0, 3);
  return {
    intent: "what",
    about: person,
    items: items.flatMap(({ one: { record } }): AnswerItem[] =>
      record.line ? [{ id: record.id, says: "said", line: record.line, by: person }] : [],
    ),
  };
}

/** What was spoken of at a table: by its topics, where the record has them. */
function talksWith(index: AskIndex, terms: readonly AskTerm[]): Plan | undefined {
  const rest = without(
    terms,
    /^(?:면담|회담|논의|의제|주제|화제|얘기|topics?|talks?|meetings?|agenda|会谈|会面|内容|议题)$/u,
  );
  const found = candidates(index, rest, ["visit-stop"], ({ record }) => record.purpose !== null);
  const [first] = best(found, 0);
  return first && { intent: "what", items: [{ id: first.record.id, says: "about", line: first.record.purpose }] };
}

export function talksOf(index: AskIndex, terms: readonly AskTerm[]): Plan | undefined {
  const rest = without(
    terms,
    /^(?:발표|발표자|강연|강연자|연사|연설|주제|제목|speakers?|演讲者|讲者|talks?|topics?|titles?|演讲|发言|题目|主题|presentations?|推介)$/u,
  );
  const found = candidates(
    index,
    rest,
    ["session"],
    ({ record }) => targetsOf(index, record.id, ["speaker"]).length > 0,
  );
  return found.length === 0
    ? undefined
    : { intent: "list", items: best(found, 0.15).map(({ record: { id } }) => ({ id, says: "name" })) };
}

function proposalsOf(index: AskIndex, terms: readonly AskTerm[]): Plan | undefined {
  const bare = without(terms, /^(?:제안|proposals?|建议|提议|提案)$/u);
  // What a person proposed is told by the person; that it was on cooperation tells one proposal from none of the others.
  const rest = bare.some((term) => isPersonIn(index, term))
    ? bare.filter(({ entries }) => entries.length === 0 || !entries.every((entry) => isPassedOver(index, entry)))
    : bare;
  const person = personOf(index, rest);
  const found = candidates(
    index,
    rest,
    ["project", "agreement"],
    ({ record }) => record.status === "proposed" || targetsOf(index, record.id, ["proposed-by"]).length > 0,
  );
  return found.length === 0
    ? undefined
    : {
        intent: "list",
        ...(person === undefined ? {} : { about: person }),
        // All that somebody proposed, whichever of them has most of the words.
        items: best(found, rest.some((term) => isPersonIn(index, term)) ? 0.5 : 0.2).map(({ record: { id } }) => ({
          id,
          says: "name",
        })),
      };
}

/** Who is named, where it is a person. */
const personOf = (index: AskIndex, terms: readonly AskTerm[]): string | undefined =>
  terms
    .flatMap(({ entries }) => entries.flatMap((entry) => index.recordsOfEntry.get(entry) ?? []))
    .find((id) => index.records.get(id)?.record.kind === "person");

const isPersonIn = (index: AskIndex, { entries }: AskTerm): boolean =>
  entries.some((entry) =>
    (index.recordsOfEntry.get(entry) ?? []).some((id) => index.records.get(id)?.record.kind === "person"),
  );

/** Who wrote the report on what is named. */
const photoWords = /사진|촬영|\bphotograph|\bpictures?\b|摄影|拍/u;
function authorsOf(index: AskIndex, terms: readonly AskTerm[], key: string): Plan | undefined {
  const rest = without(
    terms,
    /^(?:기사|칼럼|기자|보도|글|사진|article|column|story|report|reporter|journalist|photographs?|pictures?|文章|专栏|报道|记者|稿件|摄影|照片)$/u,
  );
  const rels = photoWords.test(key) ? ["photographer"] : ["author"];
  const found = candidates(index, rest, ["publication"], ({ record }) => targetsOf(index, record.id, rels).length > 0);
  const items = best(found, 0.05).flatMap(({ record }): AnswerItem[] =>
    targetsOf(index, record.id, rels).map((id) => ({ id, says: "name", by: record.id })),
  );
  return items.length === 0 ? undefined : { intent: "who", items };
}

/** Reports on something, each by its outlet. */
function reportsOn(index: AskIndex, terms: readonly AskTerm[]): Plan | undefined {
  const rest = without(
    terms,
    /^(?:언론|신문|매체|기자|보도|출처|newspapers?|media|outlets?|sources?|reporters?|报纸|媒体|记者|报道)$/u,
  );
  const found = candidates(index, rest, ["publication"]);
  const items = new Map<string, AnswerItem>();
  for (const { record } of best(found, 0.02)) {
    const [outlet] = targetsOf(index, record.id, ["outlet"]);
    const id = outlet ?? record.id;
    if (!items.has(id)) items.set(id, { id, says: "name", ...(outlet ? { by: record.id } : {}) });
  }
  return items.size === 0 ? undefined : { intent: "who", items: [...items.values()] };
}

/** "김춘학 회장 회사": a person and the noun for a body, and nothing else. */
const isPersonAndBody = (index: AskIndex, { terms, isKeywords, key }: Question): boolean =>
  (isKeywords === true || /^\s*from which|^\s*which (?:company|institute|body)\s*\??$/u.test(key)) &&
  personOf(index, terms) !== undefined &&
  terms.some(({ text, word }) =>
    /^(?:회사|기업|기관|소속|compan(?:y|ies)|employer|institute|公司|单位|机构)$/u.test((word ?? text).toLowerCase()),
  ) &&
  terms.length === 2;

/** For whom a named person works. */
function bodyOf(index: AskIndex, terms: readonly AskTerm[]): Plan | undefined {
  const named = terms.flatMap(({ entries }) => entries.flatMap((entry) => index.recordsOfEntry.get(entry) ?? []));
  const person = named.find((id) => index.records.get(id)?.record.kind === "person");
  if (!person) return bodyOfPresenter(index, terms);
  const rest = without(
    terms,
    /^(?:기업|회사|기관|대학|대학교|compan(?:y|ies)|universit(?:y|ies)|organi[sz]ations?|公司|大学|单位|机构)$/u,
  );
  const one = index.records.get(person);
  if (!one || rest.some((term) => coverOf(index, one, term) === 0)) return undefined;
  const bodies = targetsOf(index, person, ["context", "organisation"]).filter(
    (id) => index.records.get(id)?.record.kind === "organisation",
  );
  return bodies.length === 0
    ? undefined
    : { intent: "who", about: person, items: bodies.map((id) => ({ id, says: "name" })) };
}

/** For whom those work who presented or spoke of what the question names. */
function bodyOfPresenter(index: AskIndex, terms: readonly AskTerm[]): Plan | undefined {
  const rest = without(
    terms,
    /^(?:기업|회사|기관|단체|compan(?:y|ies)|organi[sz]ations?|公司|单位|机构|企业|세미나|发表|seminar|研讨会)$/u,
  );
  if (rest.length === 0) return undefined;
  const found = candidates(
    index,
    rest,
    ["case", "session"],
    ({ record }) => targetsOf(index, record.id, presenterRels).length > 0,
  );
  const [top] = best(found, 0);
  const person =
    top && targetsOf(index, top.record.id, presenterRels).find((id) => index.records.get(id)?.record.kind === "person");
  const bodies = person ? targetsOf(index, person, ["context", "organisation"]) : [];
  return person === undefined || bodies.length === 0
    ? undefined
    : { intent: "who", about: person, items: bodies.map((id) => ({ id, says: "name", by: person })) };
}
const presenterRels = ["presented-by", "speaker"];

/** The steps of a ladder, in their order. */
export function partsOf(index: AskIndex, terms: readonly AskTerm[]): Plan | undefined {
  const rest = without(terms, /^(?:단계|구성|级|stages?|steps?|rungs?|parts?|组成|阶段)$/u);
  const hasRungs = ({ record }: Askable): boolean => targetsOf(index, record.id, ["rung"]).length > 0;
  const found = candidates(index, rest, ["programme", "project", "event"], hasRungs);
  // A step may have what the whole has not: a ladder that begins with a high school.
  const [whole = wholeWith(index, rest)] = best(preferMain(found), 0);
  if (!whole) return undefined;
  return {
    intent: "list",
    about: whole.record.id,
    items: targetsOf(index, whole.record.id, ["rung"]).map((id) => ({ id, says: "name" })),
  };
}

/** The whole of which itself and its steps together have every word, and itself at least half of them. */
const wholeWith = (index: AskIndex, terms: readonly AskTerm[]): Askable | undefined =>
  [...index.records.values()].find((one) => {
    const steps = targetsOf(index, one.record.id, ["rung"]).flatMap((id) => index.records.get(id) ?? []);
    const own = terms.filter((term) => coverOf(index, one, term) > 0);
    return (
      steps.length > 0 &&
      own.length * 2 >= terms.length &&
      terms.every((term) => own.includes(term) || steps.some((step) => hasItself(index, step, term)))
    );
  });

/** One thing that the question names, told as it is on record: a committee by its members. */
export function planAbout(index: AskIndex, { terms }: Question): Plan | undefined {
  const found = candidates(index, terms, ["organisation", "cluster", "programme", "project"]);
  const [first] = best(found, 0);
  const line = first?.record.line ?? first?.record.purpose;
  return first && line && first.record.subkind === "committee"
    ? { intent: "what", items: [{ id: first.record.id, says: "about", line }] }
    : undefined;
}

import type { AskIndex, Askable } from "./build-ask.ts";
import { coverOf } from "./cover.ts";
import type { Question } from "./read-question.ts";
import { recordWords } from "@bridgehead/language/taxonomy/record-words";
import type { AskTerm, AnswerItem, Intent } from "./types.ts";

/** What answers a question: the records in order. */
export type Plan = {
  readonly intent: Intent;
  readonly items: readonly AnswerItem[];
  readonly about?: string;
};

export type Candidate = { readonly one: Askable; readonly score: number };

/** Records of some kinds that have every word, best first. */
export function candidates(
  index: AskIndex,
  terms: readonly AskTerm[],
  kinds: readonly string[],
  test: (one: Askable) => boolean = () => true,
  said: readonly string[] = [],
): Candidate[] {
  const found: Candidate[] = [];
  // What a term says already tells little more.
  const isSaidAlready = (word: string): boolean =>
    terms.some((term) => (term.word ?? term.text).toLowerCase().includes(word));
  const apart = said.filter((word) => !isSaidAlready(word));
  const again = said.filter(isSaidAlready);
  for (const one of index.records.values()) {
    if (!kinds.includes(one.record.kind) || !test(one)) continue;
    const covers = terms.map((term) => coverOf(index, one, term));
    if (covers.some((cover) => cover === 0)) continue;
    const foreign = [...one.inName].filter(
      (entry) => entry < index.nameFrom && !terms.some(({ entries }) => entries.includes(entry)),
    ).length;
    // Words that carry only the question, such as "next", still tell one target of a fund from the other.
    const inName = (words: readonly string[]): number =>
      Math.min(2, words.filter((word) => one.nameKey.includes(word)).length);
    const mean = covers.reduce((sum, cover) => sum + cover, 0) / Math.max(1, terms.length);
    const length = Math.min(one.nameKey.length, 100);
    found.push({
      one,
      score: mean - Math.min(foreign, 6) * 0.006 - length * 0.0002 + inName(apart) * 0.07 + inName(again) * 0.05,
    });
  }
  return found.toSorted((a, b) => b.score - a.score || sureness(a.one) - sureness(b.one));
}

/** What is surely so comes before what is planned. */
export const sureness = ({ record }: Askable): number =>
  ["actual", "reported", "planned", "proposed"].indexOf(record.status);

/** Those that answer as well as the best does. */
export const best = (found: readonly Candidate[], within: number): Askable[] =>
  found.filter(({ score }) => score >= (found[0]?.score ?? 0) - within).map(({ one }) => one);

/** Parts and papers: answered only when nothing else is. */
const lesser = new Set([
  "publication",
  "quote",
  "indicator",
  "observation",
  "visit-stop",
  "session",
  "place",
  "partnership",
]);

/** Things before their parts. */
export function preferMain<Found extends Candidate>(found: readonly Found[]): readonly Found[] {
  const main = found.filter(({ one }) => !lesser.has(one.record.kind));
  const [top] = found;
  const [first] = main;
  // A part that is meant by its own name is what was asked for.
  return first && top && top.score - first.score < 0.12 ? main : found;
}

/** The words by which people name kinds of things. */
const kindOfWord: readonly (readonly [readonly string[], RegExp])[] = [
  [["agreement"], /^(?:협약|협정|계약|업무협약|양해각서|agreements?|mous?|memorand\w+|contracts?|协议|备忘录|合同)$/u],
  [["policy"], /^(?:정책|polic(?:y|ies)|政策)$/u],
  [["case"], /^(?:사례|cases?|案例)$/u],
  [
    ["organisation"],
    /^(?:기업|회사|업체|기관|대학|대학교|학교|부처|部委|部门|学校|schools?|colleges?|ministr(?:y|ies)|연구원|투자사|투자기관|investors?|投资机构|投资方|company|companies|firms?|universit(?:y|ies)|institutes?|organi[sz]ations?|企业|公司|机构|大学|单位)$/u,
  ],
  [
    ["event"],
    /^(?:행사|상담회|세미나|박람회|포럼|콘퍼런스|컨퍼런스|events?|seminars?|conferences?|expos?|活动|研讨会|对接会|洽谈会|博览会)$/u,
  ],
  [["programme"], /^(?:지원사업|지원프로그램|프로그램|programmes?|programs?|扶持项目|扶持计划)$/u],
  [["project", "programme"], /^(?:프로젝트|사업|projects?|项目)$/u],
  [["project", "place", "programme"], /^(?:센터|centres?|centers?|中心)$/u],
  [["visit"], /^(?:방문|visits?|访问)$/u],
  [["cluster"], /^(?:클러스터|집적단지|clusters?|集群)$/u],
  [["session"], /^(?:발표|강연|세션|talks?|sessions?|pitch(?:es)?|presentations?|路演|推介|环节|演讲)$/u],
  [["region"], /^(?:도시|지역|cit(?:y|ies)|regions?|provinces?|countr(?:y|ies)|나라|국가|城市|地区|省份|国家)$/u],
  [["person"], /^(?:인사|people|persons?|人员)$/u],
];

/** What kinds of things the question asks for, by its own words. */
export function wantedKinds(terms: readonly AskTerm[]): string[] {
  return terms.flatMap(
    ({ text, word }) => kindOfWord.find(([, pattern]) => pattern.test((word ?? text).toLowerCase()))?.[0] ?? [],
  );
}

export const kindsAsked = ({ terms, anyKind }: Question): string[] => (anyKind === true ? [] : wantedKinds(terms));

/** Of the kind that the question names, where it names one; else things before their parts. */
export function ofKindAsked(question: Question, found: readonly Candidate[]): readonly Candidate[] {
  const wanted = kindsAsked(question);
  const asked = found.filter(({ one }) => wanted.includes(one.record.kind));
  return asked.length > 0 ? asked : preferMain(found);
}

/** A place within a city. */
export const venueWords =
  /^(?:호텔|건물|회의실|회의장|홀|hotels?|rooms?|buildings?|halls?|venues?|酒店|宾馆|饭店|会议室|大楼)$/u;

/** General nouns that stand for a kind of body or of work and tell no thing from another. */
const passedOver = new Set(
  [
    "delegation",
    "organisation",
    "company",
    "university",
    "institute",
    "government",
    "programme",
    "project",
    "exchange",
    "cooperation",
    "content",
    "platform",
  ].map((id) => `record-${id}`),
);
export const isPassedOver = ({ wordFrom, nameFrom }: AskIndex, entry: number): boolean =>
  entry >= wordFrom && entry < nameFrom && passedOver.has(recordWords[entry - wordFrom]?.id ?? "");

export const isAgreementWord = (text: string): boolean => kindOfWord[0]?.[1].test(text.toLowerCase()) === true;

import { hasLegalForm } from "@bridgehead/language/names/legal-forms";
import type { TableKind } from "../result/types.ts";
import { languageOfHeader } from "../values/languages.ts";
import { meaningScore } from "./meaning.ts";
import { rankOf } from "./rank.ts";
import { termBase, type FieldTerms } from "./terms.ts";

export type HeaderMatch = { readonly field: string; readonly score: number };

type Prepared = { readonly compact: string; readonly words: string; readonly inner: string };
type PreparedTerm = Prepared & { readonly isLatin: boolean };
type PreparedField = {
  readonly field: string;
  readonly terms: readonly PreparedTerm[];
  readonly not: readonly PreparedTerm[];
};

const prepared = new Map<TableKind, readonly PreparedField[]>();
const cache = new Map<string, readonly HeaderMatch[]>();

/**
 * What a header may mean in a table of this kind, best first, 0 to 1. `group` is the merged header above it ("기업 현황").
 * A term that is the whole header counts 1; one inside it less, by how much of the header it explains.
 */
export function matchHeader(kind: TableKind, header: string, group = ""): readonly HeaderMatch[] {
  const key = `${kind}\u0000${header}\u0000${group}`;
  const known = cache.get(key);
  if (known) return known;
  const own = prepare(header);
  const ownInner = prepare(own.inner);
  const above = prepare(group);
  const matches = fieldsOf(kind)
    .map(({ field, terms, not }) => {
      if (own.compact !== "" && not.some((term) => contains(own, term) || contains(ownInner, term)))
        return { field, score: 0 };
      const score = own.compact === "" ? best(above, terms) * 0.85 : best(own, terms);
      return { field, score: Math.max(score, joinedScore(group, header, own, above, terms)) };
    })
    .map(({ field, score }) => ({
      field,
      score: Math.max(score, meaningScore(kind, field, header), hintScore(kind, field, header)),
    }))
    .filter(({ score }) => score >= 0.3)
    .sort((a, b) => b.score - a.score);
  if (cache.size > 20_000) cache.clear();
  cache.set(key, matches);
  return matches;
}

/** Both rows of a header read as one ("업체명 영문"); the upper row alone says nothing about one of its columns. */
function joinedScore(
  group: string,
  header: string,
  own: Prepared,
  above: Prepared,
  terms: readonly PreparedTerm[],
): number {
  if (own.compact === "" || above.compact === "") return 0;
  const both = prepare(`${group} ${header}`);
  return (
    best(
      both,
      terms.filter((term) => scoreTerm(above, term) === 0 || scoreTerm(own, term) > 0),
    ) * 0.9
  );
}

/** Words that point to offers and needs in headers nobody foresaw ("찾는 상대", "拟采购"): weaker than any term. */
const hints: Readonly<Record<string, RegExp>> = {
  needs:
    /찾는|구하는|원하는|필요(?!\s*통역)|구매|도입|수요|협력\s*요청|需(?!要翻译)|求|采购|引进|寻|seek|look(?:ing)? for|want|demand|need(?!ed)|buy|ищ|требу|купит|求め|探し|希望内容/iu,
  offers:
    /품목|제품|상품|기술|공급|생산|판매|보유|서비스|솔루션|역량|产品|技术|供应|供给|可供|业务|服务|优势|offer|product|technolog|supply|sell|service|solution|capabilit|предлага|продук|услуг|製品|提供|サービス/iu,
  remark: /비고|참고|기타|메모|备注|说明|其他|remark|note|comment|備考|примеч/iu,
};

const hintScore = (kind: TableKind, field: string, header: string): number =>
  kind === "organisations" &&
  hints[field]?.test(header) === true &&
  !/통역|翻译|口译|시간|时间|유형|类型|여부|是否|time|type|interpret|name|명$/iu.test(header)
    ? 0.47
    : 0;

/** The best score of a text as a header of any kind of table: how much it looks like one. */
export const headerLikeness = (text: string): number =>
  // A firm is no header, whatever words its name is made of.
  text.length > 6 && hasLegalForm(text) ? 0 : likeness(text);

const likeness = (text: string): number =>
  Math.max(
    rankOf(text) === undefined ? 0 : 0.9,
    isLanguageName(text) ? 0.7 : 0,
    /^(?:오전|오후|上午|下午|午前|午後|am|pm|a\.m\.|p\.m\.|morning|afternoon)$/iu.test(text.trim()) ? 0.6 : 0,
    ...allKinds.map((kind) => matchHeader(kind, text)[0]?.score ?? 0),
  );

/** A header that is nothing but a language, as tables of interpreters have them: 중국어, 韩语(口语). */
const isLanguageName = (text: string): boolean =>
  text.length <= 12 &&
  /(?:어|语|語|文)(?:\s*[(（].*[)）])?$|^(?:korean|chinese|english|russian|japanese)$/iu.test(text.trim()) &&
  languageOfHeader(text) !== undefined;

/** True when one kind of table has a field of its own for each of the texts: words that go together head a table. */
export const areFieldsOfOneKind = (texts: readonly string[]): boolean =>
  allKinds.some((kind) => {
    const fields = texts.map((text) => {
      const rank = rankOf(text);
      return rank === undefined ? (matchHeader(kind, text)[0]?.field ?? null) : `rank:${rank}`;
    });
    return !fields.includes(null) && new Set(fields).size === texts.length;
  });

const allKinds = Object.keys(termBase) as TableKind[];

function fieldsOf(kind: TableKind): readonly PreparedField[] {
  let fields = prepared.get(kind);
  if (!fields) {
    fields = Object.entries(termBase[kind]).map(([field, { terms, not = [] }]: [string, FieldTerms]) => ({
      field,
      terms: terms.map(prepareTerm),
      not: not.map(prepareTerm),
    }));
    prepared.set(kind, fields);
  }
  return fields;
}

const bracket = /[(（【[〔<「]([^)）】\]〕>」]*)[)）】\]〕>」]/gu;

const preparedTexts = new Map<string, Prepared>();

function prepare(text: string): Prepared {
  let known = preparedTexts.get(text);
  if (!known) {
    known = prepareAnew(text);
    if (preparedTexts.size > 20_000) preparedTexts.clear();
    preparedTexts.set(text, known);
  }
  return known;
}

function prepareAnew(text: string): Prepared {
  const folded = text.normalize("NFKC").toLowerCase();
  const inner = [...folded.matchAll(bracket)].map((match) => match[1]).join(" ");
  const outer = folded.replace(bracket, " ");
  const bare = outer.replace(/[\p{P}\p{S}\s]/gu, "") === "" ? folded : outer;
  return { compact: compact(bare), words: toWords(bare), inner: compact(inner) };
}

const prepareTerm = (term: string): PreparedTerm => ({
  ...prepare(term),
  isLatin: /^[\p{Script=Latin}\p{Script=Cyrillic}\s\p{P}\p{S}]+$/u.test(term),
});

const compact = (text: string): string => text.replace(/[\s\p{P}\p{S}]+/gu, "");
const toWords = (text: string): string => ` ${text.replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;

function best(header: Prepared, terms: readonly PreparedTerm[]): number {
  let top = 0;
  for (const term of terms) {
    const score = scoreTerm(header, term);
    if (score > top) top = score;
  }
  return top;
}

function scoreTerm(header: Prepared, term: PreparedTerm): number {
  if (term.inner !== "") {
    // The term itself has a bracket, 기업명(영문): both parts must be there, in either order.
    if (header.compact === term.compact && header.inner.includes(term.inner)) return 1;
    if ((header.compact + header.inner).includes(term.compact) && (header.compact + header.inner).includes(term.inner))
      return 0.92;
    return 0;
  }
  if (header.compact === term.compact) return header.inner === "" ? 1 : 0.97;
  if (contains(header, term)) {
    const ratio = term.compact.length / Math.max(1, header.compact.length);
    const atEdge = header.compact.startsWith(term.compact) || header.compact.endsWith(term.compact);
    return (atEdge ? 0.5 : 0.4) + 0.42 * ratio;
  }
  if (header.inner !== "" && header.inner === term.compact) return 0.6;
  return 0;
}

const contains = (header: Prepared, term: PreparedTerm): boolean =>
  term.isLatin
    ? header.words.includes(term.words)
    : term.compact.length >= 2
      ? header.compact.includes(term.compact)
      : header.compact === term.compact;

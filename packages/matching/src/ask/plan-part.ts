import type { AskIndex, Askable } from "./build-ask.ts";
import { best, candidates, type Plan } from "./candidates.ts";
import { coverOf, hasItself } from "./cover.ts";
import type { Question } from "./read-question.ts";
import type { AskTerm } from "./types.ts";

/** Whether somebody came to something, and how. */
const cameWords =
  /^(?:did|was|were|has|have)\b.*\b(?:attend\w*|come|came|join\w*|take part|taken part|participat\w*|present|there|go|gone|at the)\b|(?:참가|참석|참여|출석|함께)\s*(?:했|하였|한)[가-힣]*\s*(?:[?,]|$)|(?:참가|참석|참여)\s*(?:여부|방식|형태)|(?<![가-힣])왔(?:나|어|는지|습|지|죠)|(?:参加|出席|参会|到场|来|参与)[^，,？?]{0,10}(?:了?吗|了?没有?)|(?:是否|有没有|有无)(?:参加|出席|来|到场|参会|参与)|(?:线上|现场|线下)(?:参加|参会|出席)?还是(?:线上|现场|线下)|(?:现场|线上)(?:参加|参会)的?吗/u;
const cameRels = ["participant", "speaker", "counterpart", "head", "host", "co-organiser", "led"];
/** How somebody took part is told beside it; it does not tell one event from another. */
const modes =
  /^(?:현장|온라인|오프라인|대면|비대면|직접|in[- ]person|person|online|on-?site|onsite|remotely|virtually|线上|线下|现场|远程|record-(?:online|on-site))$/u;

const didWords =
  /做了(?:些)?什么|干了(?:些)?(?:什么|啥)|都?做过什么|(?:뭘|무엇을|뭐|무슨\s*일을)\s*(?:했|하였|한)|\bwhat did\b.*\bdo\b/u;
const deedRels = ["speaker", "presented-by", "builder", "operator", "proposed-by"];

/** "What did X do at Y?": what X presented, built or proposed there. */
export function planDid(index: AskIndex, { key, terms }: Question): Plan | undefined {
  if (!didWords.test(key)) return undefined;
  const [named] = terms.flatMap((term) => bodyOf(index, term).map((one) => ({ term, one })));
  if (!named) return undefined;
  const rest = terms.filter((term) => term !== named.term);
  const deeds = new Set(
    (index.into.get(named.one.record.id) ?? []).filter(({ rel }) => deedRels.includes(rel)).map(({ from }) => from),
  );
  if (rest.length === 0 || deeds.size === 0) return undefined;
  const found = candidates(index, rest, ["session", "project", "programme", "case"], ({ record }) =>
    deeds.has(record.id),
  );
  return found.length === 0
    ? undefined
    : {
        intent: "list",
        about: named.one.record.id,
        items: best(found, 0.2).map(({ record: { id } }) => ({ id, says: "name" })),
      };
}

/** "Did X come to Y?": X with Y, where the record has X at it; how X took part stands below. undefined where it has not. */
export function planPart(index: AskIndex, { key, terms }: Question): Plan | undefined {
  if (!cameWords.test(key)) return undefined;
  const bodies = terms.flatMap((term) => bodyOf(index, term).map((one) => ({ term, one })));
  const [named] = bodies;
  if (!named || new Set(bodies.map(({ term }) => term)).size !== 1) return undefined;
  const rest = terms.filter((term) => term !== named.term && !modes.test((term.word ?? term.text).toLowerCase()));
  if (rest.length === 0) return undefined;
  for (const { one } of bodies) {
    const at = new Set(
      (index.into.get(one.record.id) ?? []).filter(({ rel }) => cameRels.includes(rel)).map(({ from }) => from),
    );
    const whole = [...at].flatMap((id) => [id, ...(index.records.get(id)?.belongs.keys() ?? [])]);
    const [event] = candidates(
      index,
      rest.filter((term) => !hasItself(index, one, term) || isPlaceOrDate(index, term)),
      ["event", "visit", "visit-stop"],
      ({ record }) => whole.includes(record.id),
    );
    if (event) return { intent: "what", items: [{ id: one.record.id, says: "part", by: event.one.record.id }] };
  }
  return undefined;
}

const eitherWords =
  /아니면|\bor\b|还是|(?:인가요?|예요|이에요|입니까|이냐|냐)[,\s]+[^?]*(?:인가요?|예요|이에요|입니까|이냐|냐)/u;

/** "Is X one or the other?": which of the two the record says of X, where it says the one and not the other. */
export function planEither(index: AskIndex, { key, terms }: Question): Plan | undefined {
  if (!eitherWords.test(key)) return undefined;
  const [named] = terms.flatMap((term) => bodyOf(index, term).map((one) => ({ term, one })));
  if (!named) return undefined;
  const offered = terms.filter(
    (term) => term !== named.term && term.date === undefined && !bodyWords.test((term.word ?? term.text).toLowerCase()),
  );
  const fitting = offered.filter((term) => hasItself(index, named.one, term));
  if (fitting.length === 0 || fitting.length === offered.length) return undefined;
  const said = fitting.map(({ text, word }) => (word ?? text).toLowerCase());
  const line = (named.one.record.told ?? []).find((each) =>
    said.some((one) => `${each.ko ?? ""} ${each.zh ?? ""} ${each.en ?? ""}`.toLowerCase().includes(one)),
  );
  return line && { intent: "what", items: [{ id: named.one.record.id, says: "about", line }] };
}
const bodyWords = /^(?:기업|회사|업체|기관|compan(?:y|ies)|firms?|企业|公司|机构)$/u;

const basedWords =
  /\b(?:based|located|headquartered|situated) in\b|\bfrom\b|\ba .*\b(?:company|firm|body)\b|(?:지역|도시|나라)\s*(?:회사|기업|업체|기관)|소재|자리\s*잡|位于|总部在|是.{1,8}的(?:企业|公司|机构)吗|在.{1,8}吗/u;

/** "Is X based in Y?": the region of X, where it lies in Y. */
export function planBased(index: AskIndex, { key, terms }: Question): Plan | undefined {
  if (!/^(?:is|are|was|were)\b|(?:나요|가요|까|죠|지)\s*\??$|吗/u.test(key) || !basedWords.test(key)) return undefined;
  const [named] = terms.flatMap((term) => bodyOf(index, term).map((one) => ({ term, one })));
  const rest = terms.filter((term) => term !== named?.term);
  if (!named || rest.length === 0 || !rest.every((term) => isPlaceOrDate(index, term) && term.date === undefined))
    return undefined;
  const place = index.out.get(named.one.record.id)?.find(({ rel }) => rel === "region")?.to;
  const region = place === undefined ? undefined : index.records.get(place);
  return place !== undefined && region && rest.every((term) => coverOf(index, region, term) > 0)
    ? { intent: "where", items: [{ id: named.one.record.id, says: "place", place }] }
    : undefined;
}

const isPlaceOrDate = (index: AskIndex, { entries, date }: AskTerm): boolean =>
  date !== undefined || entries.some((entry) => entry >= index.placeFrom && entry < index.wordFrom);

/** Organisations and people that a word names. */
const bodyOf = (index: AskIndex, { entries }: AskTerm): Askable[] =>
  entries
    .flatMap((entry) => index.recordsOfEntry.get(entry) ?? [])
    .flatMap((id) => index.records.get(id) ?? [])
    .filter(({ record: { kind } }) => kind === "organisation" || kind === "person");

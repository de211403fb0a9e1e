import type { AskIndex } from "./build-ask.ts";
import { isPassedOver, venueWords, wantedKinds, type Plan } from "./candidates.ts";
import { hasItself, isKnown } from "./cover.ts";
import { halvesOf } from "./halves.ts";
import { tellInstead } from "./instead.ts";
import { planBased, planDid, planEither, planPart } from "./plan-part.ts";
import { planAsTold, planFor } from "./plans.ts";
import { personalWords, ruleWords } from "./question-words.ts";
import { isSoftWord, readQuestion, type Question } from "./read-question.ts";
import { withoutRegionNoun } from "./two-steps.ts";
import { fold } from "@bridgehead/language/fold/fold";
import type { AskTerm, Finding, UnknownReason } from "./types.ts";

export { buildAskIndex, type AskIndex } from "./build-ask.ts";

/** Longer than any question about a record. */
export const questionLengthMax = 300;

/**
 * Answers a question from records, or says that it does not know. Every word of the question that carries something has to
 * be accounted for by the records of the answer: in their own names and texts or in what they belong to. A word that no
 * record has is named back, so nothing is guessed and what the index does not hold cannot shine through. Pure.
 */
export function ask(index: AskIndex, text: string, before?: string): Finding {
  const question = text.normalize("NFC").trim();
  const finding = askOnce(index, question);
  if (finding.known || before === undefined || !isOpen(finding)) return finding;
  return askAfter(index, question, before.normalize("NFC").trim()) ?? finding;
}

/** As one question, else as two of which both are answered. */
function askOnce(index: AskIndex, question: string): Finding {
  const finding = askAlone(index, question);
  // "Who explained it, and from which institute?": the second half would be lost in the first.
  for (const { first, second, isClause } of finding.known ? halvesOf(question) : []) {
    if (isClause ? !tailWords.test(second) : !asksTwo(index, first, second)) continue;
    const one = askAlone(index, first);
    if (!one.known) continue;
    const other = isClause ? askAfter(index, second, first) : askAlone(index, second);
    if (other?.known === true) return { ...one, also: other };
  }
  if (finding.known || (finding.reason !== "no-such" && finding.reason !== "not-told")) return finding;
  for (const { first, second, isClause } of halvesOf(question)) {
    // Two places or bodies side by side belong together: what holds of each need not hold between them.
    if (!isClause && mutualWords.test(question.toLowerCase()) && namesDiffer(index, first, second)) continue;
    const one = askAlone(index, first);
    if (!one.known) continue;
    const alone = askAlone(index, second);
    const other = alone.known || !isClause ? alone : (askAfter(index, second, first) ?? alone);
    if (!other.known) continue;
    const [item] = one.items;
    const [next] = other.items;
    // Two lists of one kind are one list.
    return one.intent === other.intent && item?.says === next?.says
      ? { ...one, items: [...new Map([...one.items, ...other.items].map((each) => [each.id, each])).values()] }
      : { ...one, also: other };
  }
  return finding;
}

/** "The area and when it is finished": of one thing, in two ways of asking. */
const asksTwo = (index: AskIndex, first: string, second: string): boolean => {
  const intents = [first, second].map((text) => readQuestion(index, text).intent);
  return (
    intents[0] !== intents[1] && intents.every((intent) => intent !== "list") && !namesDiffer(index, first, second)
  );
};

const tailWords =
  /^(?:from |in |at |with |by |for )?(?:which|who|whom|what|where|when)\b|^(?:哪|谁|什么|何时)|^(?:어느|누구|언제|어디|무엇)/iu;
const mutualWords =
  /협약|협정|계약|맺|체결|서명|만나|만났|만난|교류|협력|사이|간의|간에|자매|우호|공동|함께|결연|비교|차이|격차|between|together|joint|agree|sign|\bwith\b|\bme[et]t?\b|cooperat|partner|compare|versus|签|协议|合作|会见|会谈|见面|之间|共同|友好|缔结|比较|差距|相比/u;

const namesDiffer = (index: AskIndex, first: string, second: string): boolean => {
  const names = [first, second].map((text) =>
    readQuestion(index, text)
      .terms.filter((term) => isOfName(index, term) || term.date !== undefined)
      .map(({ text: word }) => word)
      .toSorted()
      .join("|"),
  );
  return names[0] !== names[1];
};

/** What could be a question that follows another: it names too little, not something that is refused. */
const isOpen = (finding: Finding): boolean =>
  !finding.known && (finding.reason === "not-understood" || finding.reason === "not-told");

/** "And when?": the names of the question before are meant too, all of them or all but the one that the new one replaces. */
function askAfter(index: AskIndex, text: string, before: string): Finding | undefined {
  if (before.length > questionLengthMax || ruleWords.test(fold(before).key)) return undefined;
  const read = readQuestion(index, text);
  const earlier = readQuestion(index, before);
  if (earlier.terms.some((term) => !isKnown(index, term)) || read.terms.some((term) => !isKnown(index, term)))
    return undefined;
  const asksNothing = read.intent === "list" && !Object.values(read.asks).some(Boolean);
  const without = earlier.terms.map((term) => earlier.terms.filter((other) => other !== term));
  for (const kept of [earlier.terms, ...without]) {
    if (kept.length === 0) continue;
    const terms = [...kept, ...read.terms];
    const question = asksNothing
      ? { ...earlier, terms, said: [...earlier.said, ...read.said] }
      : { ...read, terms, said: read.said };
    const found = planFor(index, question);
    if (found && found.items.length > 0 && !isEcho(index, question, found))
      return { known: true, ...found, searched: index.records.size };
  }
  return undefined;
}

function askAlone(index: AskIndex, question: string): Finding {
  const { key } = fold(question);
  const unknown = (reason: UnknownReason, words: readonly string[] = [], of?: Question): Finding => ({
    known: false,
    reason,
    words: words.map((word) => asWritten(question, word)),
    instead: of ? tellInstead(index, of) : null,
    searched: index.records.size,
  });
  if (!/[\p{L}\p{N}]/u.test(question)) return unknown("empty");
  if (ruleWords.test(key)) return unknown("rules");
  if (question.length > questionLengthMax) return unknown("too-long");
  if (personalWords.test(key)) return unknown("personal");

  const read = withoutRegionNoun(readQuestion(index, question));
  if (read.terms.length === 0)
    return read.soft.length > 0
      ? unknown(
          "no-such",
          read.soft.map(({ text: word }) => word),
        )
      : unknown("not-understood");
  const strangers = read.terms.filter((term) => !isKnown(index, term));
  if (strangers.length > 0)
    return unknown(
      "no-such",
      strangers.map(({ text: word }) => word),
      { ...read, terms: read.terms.filter((term) => !strangers.includes(term)) },
    );
  const part = planPart(index, read) ?? planDid(index, read) ?? planBased(index, read) ?? planEither(index, read);
  if (part) return { known: true, ...part, searched: index.records.size };
  // Of the kind that is asked for first: whoever asks which cities is not given companies while there are cities.
  // One thing of another kind may still tell what is meant; a list of others does not.
  const isOne = ({ items }: Plan): boolean => items.length === 1;
  for (const fits of [(plan: Plan) => isOfKind(index, read, plan), isOne])
    for (const reading of readingsOf(index, read))
      for (const plan of [planFor, planAsTold]) {
        const found = plan(index, reading);
        if (
          found &&
          found.items.length > 0 &&
          fits(found) &&
          !(read.intent === "status" && found.items.length > listedMax) &&
          !isEcho(index, reading, found) &&
          isMet(index, reading, found)
        )
          return { known: true, ...found, searched: index.records.size };
      }
  return unknown("not-told", [], read);
}

const schoolWords = /학교|대학|学校|学院|大学|\bschools?\b|\bcolleges?\b|\bacadem/u;

/** Of more things at once nobody asks whether they are so. */
const listedMax = 8;

const kindsListed: ReadonlySet<string> = new Set(["region", "organisation", "person"]);
const kindsDated: ReadonlySet<string> = new Set(["event", "agreement", "policy", "visit"]);

/**
 * Whether the answer to "which cities", "which companies" has such in it, and what is dated or placed is of the kind that was
 * named; of other questions anything fits.
 */
function isOfKind(index: AskIndex, { intent, terms, key }: Question, { items }: Plan): boolean {
  const kinds =
    intent === "list" || intent === "who"
      ? kindsListed
      : intent === "when" || intent === "where"
        ? kindsDated
        : undefined;
  if (!kinds) return true;
  const named = wantedKinds(terms).filter((kind) => kinds.has(kind));
  // A school may be a step of a programme.
  const wanted = schoolWords.test(key) && named.includes("organisation") ? [...named, "programme"] : named;
  return (
    wanted.length === 0 ||
    items.some(({ id, by }) => [id, by].some((one) => wanted.includes(index.records.get(one ?? "")?.record.kind ?? "")))
  );
}

/** A word as the asker wrote it: it was read in small letters. */
function asWritten(question: string, word: string): string {
  const at = question.toLowerCase().indexOf(word);
  return at < 0 ? word : question.slice(at, at + word.length);
}

/**
 * The question as it stands, and then with less of what only says how: without the predicates that some record happens to have,
 * and without the noun for the kind of thing ("universities that became graduate schools"). What was left out is soft.
 */
function readingsOf(index: AskIndex, read: Question): Question[] {
  const without = (reading: Question, isLeftOut: (term: AskTerm) => boolean): Question[] => {
    const terms = reading.terms.filter((term) => !isLeftOut(term));
    return terms.length === 0 || terms.length === reading.terms.length
      ? []
      : [{ ...reading, terms, soft: [...reading.soft, ...reading.terms.filter(isLeftOut)] }];
  };
  const isPredicate = ({ word, isHard }: AskTerm): boolean =>
    word !== undefined && isHard !== true && isSoftWord(word, read.key);
  const isKind = (term: AskTerm): boolean =>
    wantedKinds([term]).some((kind) => kind === "organisation" || kind === "person") ||
    (read.intent === "where" && venueWords.test((term.word ?? term.text).toLowerCase())) ||
    (term.entries.length > 0 && term.entries.every((entry) => isPassedOver(index, entry)));
  const plain = without(read, isPredicate);
  const bare = [...plain, read].flatMap((reading) => without(reading, isKind));
  const all = [read, ...plain, ...bare];
  // "A or B?": what is offered to choose from is not what it is about.
  const chosen = alternativeWords.test(read.key)
    ? all
        .flatMap((reading) => without(reading, (term) => term.date === undefined && !isOfName(index, term)))
        .map((reading): Question => ({ ...reading, intent: "what" }))
    : [];
  // Of words alone nobody knows how they are asked: "compute centre users".
  const plainList =
    read.isKeywords && read.intent !== "list" ? all.map((reading): Question => ({ ...reading, intent: "list" })) : [];
  // A noun of no list that some other record happens to have, beside two names at least.
  const isBare = (term: AskTerm): boolean =>
    term.word !== undefined && term.isHard !== true && term.date === undefined && !/^\d/u.test(term.word);
  const apart =
    read.intent === "list" || read.intent === "what"
      ? all
          .filter(({ terms }) => terms.filter((term) => isOfName(index, term)).length > 1)
          .flatMap((reading) => without(reading, isBare))
      : [];
  const anyKind = all
    .filter((reading) => wantedKinds(reading.terms).length > 0)
    .map((reading) => ({ ...reading, anyKind: true, soft: [...reading.soft, ...reading.terms.slice(0, 1)] }));
  return [...all, ...chosen, ...plainList, ...anyKind, ...apart];
}

const alternativeWords = /아니면|\bor\b|还是/u;
const isOfName = (index: AskIndex, { entries }: AskTerm): boolean =>
  entries.some((entry) => entry >= index.nameFrom || (entry >= index.placeFrom && entry < index.wordFrom));
const bodyKinds: ReadonlySet<string> = new Set(["person", "organisation", "region", "cluster", "publication"]);
/**
 * Whether an answer is about what the question names, where words were passed over: something of it has one of the words in its
 * own name or text and not only through what it belongs to. A single place is not enough, for too much lies there.
 */
function isMet(index: AskIndex, { terms, soft, intent }: Question, { items, about }: Plan): boolean {
  if (soft.length === 0) return true;
  // Who did what no role tells is a body or nobody.
  const isBody = (id: string): boolean => bodyKinds.has(index.records.get(id)?.record.kind ?? "");
  if (intent === "who" && soft.length > 0 && !items.every(({ id, says }) => isBody(id) || says === "said"))
    return false;
  const isPlace = ({ entries, date }: AskTerm): boolean =>
    date !== undefined ||
    (entries.length > 0 &&
      entries.every(
        (entry) =>
          (entry >= index.placeFrom && entry < index.wordFrom) ||
          (index.recordsOfEntry.get(entry) ?? []).some((id) => index.records.get(id)?.record.kind === "region"),
      ));
  const named = terms.filter((term) => !isPlace(term));
  const isDay = terms.some(({ date }) => date?.length === 10);
  // Of general nouns alone a long list is no answer.
  const isGeneral = (term: AskTerm): boolean =>
    term.date === undefined && term.word === undefined && !isOfName(index, term);
  if (terms.every(isGeneral) && new Set(items.map(({ id }) => id)).size > 3) return false;
  if (named.length === 0) return isDay || terms.length > 1 || intent === "list" || intent === "what";
  const undated = terms.filter(({ date }) => date === undefined);
  return items.every(({ id, by }) =>
    // A figure is that of the thing it stands on.
    [id, by, about, ...subjectsOf(index, id)].some((one) => {
      const askable = one === undefined ? undefined : index.records.get(one);
      return askable !== undefined && undated.some((term) => hasItself(index, askable, term));
    }),
  );
}

const subjectsOf = (index: AskIndex, id: string): string[] =>
  index.records.get(id)?.record.kind === "observation"
    ? (index.out.get(id) ?? []).filter(({ rel }) => rel === "context" || rel === "of").map(({ to }) => to)
    : [];

/** Whether an answer only says back whom the question names: what somebody signed or met is not answered by their name. */
function isEcho(index: AskIndex, { key, terms, soft, asks }: Question, { items }: Plan): boolean {
  // "From which university did X graduate?": X told again is no university.
  const wanted = wantedKinds([...terms, ...soft]).filter((kind) => kind === "organisation" || kind === "person");
  const isOther = (id: string): boolean =>
    index.records.get(id)?.record.kind === "person" &&
    terms.some(({ entries }) => entries.some((entry) => index.recordsOfEntry.get(entry)?.includes(id)));
  if (wanted.length > 0 && !wanted.includes("person") && items.every(({ id, says }) => says !== "said" && isOther(id)))
    return true;
  const { parts: _, built: __, ...roles } = asks;
  const asksOthers = othersWords.test(key);
  if (!Object.values(roles).some(Boolean) && !asksOthers) return false;
  const named = new Set(
    terms.flatMap(({ entries }) => entries.flatMap((entry) => index.recordsOfEntry.get(entry) ?? [])),
  );
  const isBody = (id: string) =>
    ["person", "organisation", "region"].includes(index.records.get(id)?.record.kind ?? "");
  return items.every(({ id, says }) => (says === "name" || says === "about") && isBody(id) && named.has(id));
}

/** Which six, which two of them: the members are asked for, not the whole. */
const othersWords =
  /哪(?:两|三|四|五|六|七|八|九|十|几)(?:家|个|所|位|座|项|种)|어느\s*(?:두|세|네|다섯|여섯)|\bwhich (?:two|three|four|five|six|seven)\b/u;

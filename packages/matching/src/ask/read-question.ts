import { fold, spanOf } from "@bridgehead/language/fold/fold";
import { foldInitialSounds } from "@bridgehead/language/fold/hangul";
import { stemLength } from "@bridgehead/language/tokens/korean";
import type { AskIndex } from "./build-ask.ts";
import {
  chineseCarriers,
  englishCarriers,
  isEnglishCarrier,
  isKoreanCarrier,
  isKoreanRest,
  predicatesIn,
} from "./carrier-words.ts";
import { hasItself, isKnown } from "./cover.ts";
import { soundsLike } from "./cross-script.ts";
import { crossesCarrier, cutChinese } from "./cut-chinese.ts";
import { datesIn } from "./dates-in.ts";
import { neverToldIn } from "./never-told.ts";
import { isLightKorean, isSoftChinese, isSoftEnglish, isSoftKorean, isTurningKorean } from "./open-words.ts";
import { intentPatterns, roleWords } from "./question-words.ts";
import { meaningsIn } from "./read-meanings.ts";
import { mendSpelling, plainly, shortFor } from "./spelling.ts";
import type { AskTerm, Intent } from "./types.ts";

export type Question = {
  readonly key: string;
  readonly intent: Intent;
  readonly terms: readonly AskTerm[];
  /** Words of no list that say how and not what: they veto nothing, but whatever answers beside them is looked at more closely. */
  readonly soft: readonly AskTerm[];
  /** The noun for a kind of thing may stand beside what is asked for: any kind answers. */
  readonly anyKind?: boolean;
  /** No way of asking was found in it: what it asks is told by its nouns, if at all. */
  readonly isKeywords?: boolean;
  /** It asks what somebody said, thinks or hopes. */
  readonly isSaid?: boolean;
  /** Every word as written, also those that carry only the question. */
  readonly said: readonly string[];
  readonly asks: Readonly<Record<keyof typeof roleWords, boolean>>;
};

/** Reads a question: what kind of answer it wants, and every word that the answer has to account for. */
export function readQuestion(index: AskIndex, question: string): Question {
  const text = plainly(question);
  const folded = fold(text);
  const { key } = folded;
  const meant = meaningsIn(key);
  const asked = intentPatterns.find(([, pattern]) => pattern.test(key))?.[0];
  const intent = asked ?? meant.find(({ meaning }) => meaning.intent !== undefined)?.meaning.intent ?? "list";
  const meantWords = meant.map(({ start, end }) => foldInitialSounds(key.slice(start, end)));
  const isSoft = ({ word, isHard }: AskTerm): boolean =>
    word !== undefined &&
    isHard !== true &&
    (meantWords.some((one) => one.includes(word)) || isSoftWord(word, key, text));
  const terms: AskTerm[] = [];
  const taken = new Uint8Array(key.length);
  const bySpan = new Map<string, { start: number; end: number; entries: number[] }>();
  for (const { entry, start, end } of index.lexicon.find(folded)) {
    const span = bySpan.get(`${start} ${end}`);
    if (span) span.entries.push(entry);
    else bySpan.set(`${start} ${end}`, { start, end, entries: [entry] });
  }
  const spans = [...bySpan.values()]
    .filter(({ start, end }) => !crossesCarrier(key, start, end))
    .toSorted((a, b) => b.end - b.start - (a.end - a.start));
  for (const { start, end, date } of datesIn(key)) {
    // The year of a name (중국제조 2025) is no date.
    if (spans.some((span) => span.start < start && span.end >= end)) continue;
    taken.fill(1, start, end);
    terms.push({ text: key.slice(start, end).trim(), entries: [], date });
  }
  // What no record of cooperation holds asks for itself, unless a thing that has it in its name was meant.
  for (const { start, end, word } of neverToldIn(key)) {
    if (taken.subarray(start, end).some((unit) => unit === 1)) continue;
    if (spans.some((span) => span.start <= start && span.end >= end)) continue;
    taken.fill(1, start, end);
    terms.push({ text: word, entries: [], word: foldInitialSounds(word), isHard: true });
  }
  const asideAt = [...key.matchAll(aside)].map(({ index: from, 0: words }) => [from, from + words.length] as const);
  for (const { start, end, entries } of spans) {
    if (asideAt.some(([from, to]) => from <= start && end <= to)) {
      taken.fill(1, start, end);
      continue;
    }
    if (taken.subarray(start, end).some((unit) => unit === 1)) continue;
    const written = key.slice(start, end);
    if (isEmpty(written) && entries.every((entry) => entry < index.nameFrom)) continue;
    if (isPartOfWord(key, end, spans)) continue;
    // The gist of a talk is no institute.
    const [begin, finish] = spanOf(folded, start, end);
    const isAcronym = index.acronyms.some(({ key: letters }) => letters.toLowerCase() === written);
    if (isAcronym && /^[A-Z]?[a-z]+$/u.test(text.slice(begin, finish)) && isSoftEnglish(written, false)) continue;
    taken.fill(1, start, end);
    // "Not the city in Gyeonggi": what is put aside is not asked for.
    if (/^\s*(?:이|가|을|를)?\s*(?:말고|아니고|아니라|제외하고|빼고)/u.test(key.slice(end))) continue;
    if (/(?:除了?|除开|除去|\bbesides|\bapart from|\bother than|\bexcept(?: for)?)\s*$/u.test(key.slice(0, start)))
      continue;
    const [from, to] = spanOf(folded, start, end);
    terms.push({ text: text.slice(from, to), entries: [...new Set(entries)] });
  }
  // 1단계 tells one step of a programme from the other.
  for (const match of key.matchAll(/[1-9]\s*단계/gu)) {
    const end = match.index + match[0].length;
    if (taken.subarray(match.index, end).some((unit) => unit === 1)) continue;
    taken.fill(1, match.index, end);
    terms.push({ text: match[0], entries: [], word: match[0].replace(/\s+/gu, "") });
  }
  terms.push(
    ...plainTerms(key, taken)
      .flatMap((term) => partsKnown(index, term))
      // A verb is not a name with a letter wrong.
      .map((term) => (isSoft(term) ? (spokenName(index, term) ?? term) : meantBy(index, term))),
  );
  const soft = terms.filter((term) => isSoft(term) && !isKnown(index, term));
  const carried = withoutTitles(
    index,
    terms.filter((term) => !soft.includes(term)),
  );
  const written = Object.fromEntries(Object.entries(roleWords).map(([role, pattern]) => [role, pattern.test(key)]));
  // A role that no pattern finds is known by what the wording means.
  const discusses = meant.some(({ meaning }) => meaning.id === "discussed");
  const asks = Object.values(written).some(Boolean)
    ? { ...written, discussed: written["discussed"] === true || (discusses && written["met"] === true) }
    : Object.fromEntries(
        Object.keys(roleWords).map((role) => [role, meant.some(({ meaning }) => meaning.role === role)]),
      );
  const said = [
    ...[...key.matchAll(/[가-힣]{2,}|[a-z]{3,}|下一|首|目标|募集/gu)].map(([word]) => word),
    ...predicatesIn(key),
  ].map(foldInitialSounds);
  return {
    key,
    intent,
    isKeywords: asked === undefined,
    isSaid: meant.some(({ meaning }) => meaning.id === "said"),
    terms: carried,
    soft,
    said,
    asks: asks as Question["asks"],
  };
}

/** Names that are put aside: besides China and Korea, 除了中国和韩国以外, 한국과 중국 외에. */
const aside =
  /\b(?:besides|apart from|aside from|other than|except(?: for)?|in addition to)\s[^,?]+?(?=,|\?|$|\s(?:which|what|who|were|was|did))|除(?:了|开|去)?[^，,？?]{2,20}?(?:以外|之外|外|，|,)|[가-힣·,\s]{2,20}(?:말고|제외하고|빼고|외에|이외에)(?![가-힣])/gu;

/** Whether a word of no list says how and not what, by its language and its place in the question. */
export function isSoftWord(word: string, key: string, written: string = key): boolean {
  if (/[가-힣]/u.test(word))
    return isLightKorean(word) || isSoftKorean(wholeWord(word, key)) || isVerbByWhatFollows(word, key);
  if (/[\u3400-\u9fff]/u.test(word)) return isSoftChinese(word);
  if (!/^[a-z-]+$/u.test(word)) return false;
  // A capital within the question makes a name of it.
  const asName = new RegExp(`(?<=[\\p{L}\\p{N},] )${word[0]?.toUpperCase() ?? ""}${word.slice(1)}\\b`, "u");
  if (asName.test(written)) return false;
  // "What did the governor promise?": a last word after did is the verb, where nothing before it makes a noun of it.
  const isAsVerb =
    /\b(?:did|does|do|will|would|can|could|should)\b/u.test(key) &&
    new RegExp(`\\b${word}[\\s?!.]*$`, "u").test(key) &&
    !new RegExp(
      `\\b(?:of|in|on|at|to|for|with|from|by|about|the|a|an|its|their|his|her|and|or|near|into)\\s+${word}\\b`,
      "u",
    ).test(key);
  // "The melting point": after an article it is part of what is asked for.
  const isAsNoun =
    word.endsWith("ing") && new RegExp(`\\b(?:the|a|an|its|their|his|her|what|which)\\s+${word}\\b`, "u").test(key);
  return isSoftEnglish(word, isAsVerb && !word.endsWith("s"), isAsNoun);
}

/** 몰릴 것, 잡혀 있: what only follows a verb makes one of what stands before it. */
function isVerbByWhatFollows(bare: string, key: string): boolean {
  const whole = wholeWord(bare, key);
  if (isTurningKorean(whole)) return false;
  const after = /^\s+([가-힣]+)/u.exec(key.slice(key.indexOf(whole) + whole.length))?.[1] ?? "";
  const final = ((whole.codePointAt(whole.length - 1) ?? 0) - 0xac00) % 28;
  const isBeforeNoun =
    (final === 8 && /^(?:것|거|게|건|때|듯|만큼|예정)/u.test(after)) ||
    (final === 4 && /^(?:것|거|게|건|적|채|듯|뒤|후|바|대로)/u.test(after));
  const isBeforeVerb =
    /[아어여해혀려겨쳐켜져와워러라고]$/u.test(whole) &&
    /^(?:있|주|보|놓|두|왔|갔|간|온|가|오|달|드리|내|본|줬|졌|버)/u.test(after);
  return isBeforeNoun || isBeforeVerb;
}

/** The word as it stands, with the ending that was taken off it: by that a verb is known. */
const wholeWord = (bare: string, key: string): string =>
  [...key.matchAll(/[가-힣]+/gu)].map(([word]) => word).find((word) => foldInitialSounds(word).startsWith(bare)) ??
  bare;

/** The title beside a person's name (강기정 시장, Director Gu) is told by the name: it asks for nothing more. */
function withoutTitles(index: AskIndex, terms: readonly AskTerm[]): readonly AskTerm[] {
  const persons = terms.flatMap(({ entries }) =>
    entries
      .flatMap((entry) => index.recordsOfEntry.get(entry) ?? [])
      .flatMap((id) => {
        const one = index.records.get(id);
        return one?.record.kind === "person" ? [one] : [];
      }),
  );
  if (persons.length === 0) return terms;
  return terms.filter(
    (term) =>
      term.date !== undefined ||
      term.entries.some((entry) => (entry >= index.placeFrom && entry < index.wordFrom) || entry >= index.nameFrom) ||
      !persons.some((one) => hasItself(index, one, term)),
  );
}

/** Whether a known word is only the beginning of another: 방문 of 방문객. Endings and further known words make none. */
function isPartOfWord(key: string, end: number, spans: readonly { readonly start: number }[]): boolean {
  const rest = /^[가-힣]+/u.exec(key.slice(end))?.[0];
  if (rest === undefined || !/[가-힣]/u.test(key[end - 1] ?? "")) return false;
  const isKnown = spans.some(({ start }) => start >= end && start < end + rest.length);
  return !isKnown && !isKoreanRest(rest);
}

/**
 * A run of Chinese characters that no record has as a whole is cut at what some record has: 一带一路里算 into 一带一路 and what is
 * left. What has no part on record stays as it is.
 */
function partsKnown(index: AskIndex, term: AskTerm): AskTerm[] {
  const { word } = term;
  if (word === undefined || !/^[\u3400-\u9fff]{3,}$/u.test(word) || isKnown(index, term)) return [term];
  const short = shortFor(index.names, word);
  if (short.length > 0) return [term];
  // A shortened name with something joined to it: 数贸会门票.
  const own = [4, 3]
    .map((size) => word.slice(0, size))
    .find((part) => part.length < word.length && shortFor(index.names, part).length > 0);
  if (own !== undefined)
    return [own, word.slice(own.length)].flatMap((part) => partsKnown(index, { text: part, entries: [], word: part }));
  for (let size = word.length - 1; size >= 2; size--)
    for (let at = 0; at + size <= word.length; at++) {
      const part = word.slice(at, at + size);
      if (!isKnown(index, { text: part, entries: [], word: part })) continue;
      const rest = [word.slice(0, at), word.slice(at + size)].filter(Boolean);
      return [part, ...rest].flatMap((one) =>
        one === part
          ? [{ text: one, entries: [], word: one }]
          : partsKnown(index, { text: one, entries: [], word: one }),
      );
    }
  return [term];
}

/** Peoples by their lands. */
const demonyms: Readonly<Record<string, string>> = {
  korean: "Korea",
  chinese: "China",
  japanese: "Japan",
  american: "United States",
  european: "Europe",
};

/** A name in another script may look like a verb (노산 for 卢山). */
function spokenName(index: AskIndex, term: AskTerm): AskTerm | undefined {
  if (term.word === undefined || !/^[가-힣]{2,}$/u.test(term.word) || isKnown(index, term)) return undefined;
  const heard = soundsLike(index.names, [], term.word);
  return heard.length > 0 ? { text: term.text, entries: heard } : undefined;
}

/** A word of no list may be short for a name (数贸会) or mistyped by one letter; else it stays as it is. */
function meantBy(index: AskIndex, term: AskTerm): AskTerm {
  if (term.word === undefined) return term;
  const place = demonyms[term.word];
  if (place) {
    const entries = index.lexicon.find(fold(place)).map(({ entry }) => entry);
    if (entries.length > 0) return { text: term.text, entries: [...new Set(entries)] };
  }
  const short = shortFor(index.names, term.word);
  // 讯飞 stands in names and texts, and is short for one of them.
  if (isKnown(index, term)) return short.length > 0 ? { ...term, entries: short } : term;
  if (short.length > 0) return { text: term.text, entries: short };
  const heard = soundsLike(index.names, index.acronyms, term.word);
  if (heard.length > 0) return { text: term.text, entries: heard };
  const mended = mendSpelling(term.word, index.spellings);
  if (mended === undefined) return term;
  const entries = index.lexicon.find(fold(mended)).map(({ entry }) => entry);
  return entries.length > 0
    ? { text: mended, entries: [...new Set(entries)] }
    : { text: mended, entries: [], word: mended };
}

/** What no list has, word by word; a particle or an ending left after a known word says nothing. */
function plainTerms(key: string, taken: Uint8Array): AskTerm[] {
  const terms: AskTerm[] = [];
  for (const match of key.matchAll(
    /[가-힣]+|[\u3400-\u9fff]+|[\p{Script=Latin}\d][\p{Script=Latin}\d.+%'-]*|[\p{Script=Cyrillic}]+|[\p{Script=Hiragana}\p{Script=Katakana}]+|[\p{Script=Arabic}]+/gu,
  )) {
    const start = match.index;
    let at = start;
    while (at < start + match[0].length) {
      if (taken[at]) {
        at++;
        continue;
      }
      let end = at;
      while (end < start + match[0].length && !taken[end]) end++;
      const word = key.slice(at, end);
      const isRest = at > start && taken[at - 1] === 1;
      terms.push(...wordTerms(word, isRest));
      at = end;
    }
  }
  return terms;
}

const copula =
  /(?<=[가-힣])(?:인가요|입니까|이에요|예요|인지요?|이죠|이었나요|였나요|이었죠|였죠|일까요?|이었을까요?|이라고요|인가|인데요?)$/u;

function wordTerms(word: string, isRest: boolean): AskTerm[] {
  if (/^[가-힣]+$/u.test(word)) {
    if ((isRest && isKoreanRest(word)) || isKoreanCarrier(word)) return [];
    // 칸인가요: the noun before the copula.
    const noun = word.replace(copula, "");
    if (noun !== word && (noun.length < 2 || isKoreanCarrier(noun))) return [];
    const bare = noun.slice(0, stemLength(noun));
    if (isKoreanCarrier(bare) || bare.length < 2) return [];
    return [{ text: bare, entries: [], word: foldInitialSounds(bare) }];
  }
  if (/^[\u3400-\u9fff]+$/u.test(word))
    return cutChinese(word).map((rest) => ({ text: rest, entries: [], word: rest }));
  const bare = word.replace(/[.'+-]+$/u, "").replace(/'(?:s|re|m|ve|d|ll)$/u, "");
  if (bare.includes("-") && /^[a-z-]+$/u.test(bare)) return bare.split("-").flatMap((part) => wordTerms(part, false));
  if (bare === "" || isEnglishCarrier(bare) || /^\d$/u.test(bare)) return [];
  return [{ text: bare, entries: [], word: bare }];
}

function isEmpty(written: string): boolean {
  if (/^[a-z' ]+$/u.test(written)) return written.split(" ").every((word) => englishCarriers.has(word));
  if (/^[\u3400-\u9fff]+$/u.test(written)) return chineseCarriers.includes(written);
  return isKoreanCarrier(written);
}

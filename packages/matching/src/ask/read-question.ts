import { fold, spanOf } from "@bridgehead/language/fold/fold";
import { foldInitialSounds } from "@bridgehead/language/fold/hangul";
import { stem } from "@bridgehead/language/tokens/english";
import { stemLength } from "@bridgehead/language/tokens/korean";
import type { AskIndex } from "./build-ask.ts";
import { emptyChinese, emptyEnglish, emptyKorean, intentPatterns, koreanVerb, roleWords } from "./question-words.ts";
import type { Intent } from "./types.ts";

/** One thing that a question names; every record of an answer must have it. */
export type AskTerm = {
  /** As the asker wrote it. */
  readonly text: string;
  /** Entries of the index, or a bare word, or a year or month. */
  readonly entries: readonly number[];
  readonly word?: string;
  readonly date?: string;
};

export type Question = {
  readonly key: string;
  readonly intent: Intent;
  readonly terms: readonly AskTerm[];
  /** Every word as written, also those that carry only the question. */
  readonly said: readonly string[];
  readonly asks: Readonly<Record<keyof typeof roleWords, boolean>>;
};

/** Reads a question: what kind of answer it wants, and every word that the answer has to account for. */
export function readQuestion(index: AskIndex, text: string): Question {
  const folded = fold(text);
  const { key } = folded;
  const intent = intentPatterns.find(([, pattern]) => pattern.test(key))?.[0] ?? "list";
  const terms: AskTerm[] = [];
  const taken = new Uint8Array(key.length);
  for (const match of key.matchAll(/(?<!\d)((?:19|20)\d\d)(?:년|年)?(?:\s*(\d{1,2})(?:월|月))?/gu)) {
    const [whole, year = "", month] = match;
    taken.fill(1, match.index, match.index + whole.length);
    terms.push({ text: whole.trim(), entries: [], date: month ? `${year}-${month.padStart(2, "0")}` : year });
  }
  const bySpan = new Map<string, { start: number; end: number; entries: number[] }>();
  for (const { entry, start, end } of index.lexicon.find(folded)) {
    const span = bySpan.get(`${start} ${end}`);
    if (span) span.entries.push(entry);
    else bySpan.set(`${start} ${end}`, { start, end, entries: [entry] });
  }
  const spans = [...bySpan.values()].toSorted((a, b) => b.end - b.start - (a.end - a.start));
  for (const { start, end, entries } of spans) {
    if (taken.subarray(start, end).some((unit) => unit === 1)) continue;
    const written = key.slice(start, end);
    if (isEmpty(written) && entries.every((entry) => entry < index.nameFrom)) continue;
    if (isPartOfWord(key, end, spans)) continue;
    taken.fill(1, start, end);
    const [from, to] = spanOf(folded, start, end);
    terms.push({ text: text.slice(from, to), entries: [...new Set(entries)] });
  }
  terms.push(...plainTerms(key, taken));
  const asks = Object.fromEntries(Object.entries(roleWords).map(([role, pattern]) => [role, pattern.test(key)]));
  const said = [...key.matchAll(/[가-힣]{2,}|[a-z]{3,}|下一|首/gu)].map(([word]) => foldInitialSounds(word));
  return { key, intent, terms, said, asks: asks as Question["asks"] };
}

/** Whether a known word is only the beginning of another: 방문 of 방문객. Endings and further known words make none. */
function isPartOfWord(key: string, end: number, spans: readonly { readonly start: number }[]): boolean {
  const rest = /^[가-힣]+/u.exec(key.slice(end))?.[0];
  if (rest === undefined || !/[가-힣]/u.test(key[end - 1] ?? "")) return false;
  const isKnown = spans.some(({ start }) => start >= end && start < end + rest.length);
  return !isKnown && !restOfKorean.test(rest) && !koreanVerb.test(rest) && !emptyKorean.test(rest);
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

const restOfKorean =
  /^(?:은|는|이|가|을|를|의|에|에서|에는|에서는|와|과|와의|과의|도|로|으로|로의|에게|한테|보다|만|들|들은|들이|들을|까지|부터|인가요|인가|입니까|이에요|예요|이야|야|죠|이죠|였나요|이었나요|였어|했나요|됐나요|됐어|되었나요|된|한|하는|했어|하면|할|해|나|요|이나|이란|란|이라는|라는|이며|측|비|액|국|식|과는|와는|시|성|도|님|씨|됐죠|했죠|이뭐예요|이뭐야|가뭐예요)+$/u;

function wordTerms(word: string, isRest: boolean): AskTerm[] {
  if (/^[가-힣]+$/u.test(word)) {
    if (
      (isRest && (restOfKorean.test(word) || koreanVerb.test(word))) ||
      emptyKorean.test(word) ||
      koreanVerb.test(word)
    )
      return [];
    const bare = word.slice(0, stemLength(word));
    if (emptyKorean.test(bare) || bare.length < 2) return [];
    return [{ text: bare, entries: [], word: foldInitialSounds(bare) }];
  }
  if (/^[\u3400-\u9fff]+$/u.test(word))
    return chineseRest(word).map((rest) => ({ text: rest, entries: [], word: rest }));
  const bare = word.replace(/[.'+-]+$/u, "").replace(/'s$/u, "");
  if (bare === "" || emptyEnglish.has(bare) || /^\d$/u.test(bare)) return [];
  return [{ text: bare, entries: [], word: bare }];
}

const emptyByLength = emptyChinese.toSorted((a, b) => b.length - a.length);

/** What remains of a Chinese run when its question words are taken out. */
function chineseRest(run: string): string[] {
  let rest = run;
  for (const empty of emptyByLength) rest = rest.replaceAll(empty, " ");
  return rest.split(" ").filter((piece) => piece !== "");
}

function isEmpty(written: string): boolean {
  if (/^[a-z' ]+$/u.test(written)) return written.split(" ").every((word) => emptyEnglish.has(word));
  if (/^[\u3400-\u9fff]+$/u.test(written)) return emptyChinese.includes(written);
  return emptyKorean.test(written) || koreanVerb.test(written);
}

export const rootOf = (word: string): string => stem(word);

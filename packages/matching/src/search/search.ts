import { fold, foldKey } from "@bridgehead/language/fold/fold";
import { foldInitialSounds, isInitial, typedInHangul } from "@bridgehead/language/fold/hangul";
import { skeletonOfHangul, skeletonOfLatin } from "@bridgehead/language/fold/skeleton";
import { readInKorean } from "@bridgehead/language/hanja/hanja";
import { places } from "@bridgehead/language/taxonomy/places";
import { recordWords } from "@bridgehead/language/taxonomy/record-words";
import { stemLength } from "@bridgehead/language/tokens/korean";
import { hangulOfPinyin, pinyinOf, pinyinWithin } from "@bridgehead/language/fold/transcription";
import { foldSound, type SearchIndex, type ViewName } from "./build-search.ts";
import type { SearchBridge, SearchHit, SearchMatch, SearchOptions } from "./types.ts";
import { scan, type View } from "./view.ts";

export { buildSearch, type SearchIndex } from "./build-search.ts";

/** One way to look for a query word, and how much finding it so is worth. */
type Probe =
  | {
      readonly view: ViewName;
      readonly needle: string;
      readonly worth: number;
      readonly by: SearchBridge;
      readonly from: "anywhere" | "syllable" | "word";
    }
  | { readonly entry: number; readonly worth: number; readonly by: SearchBridge };

/** The best meeting of one query word with one document. */
type Found = {
  readonly text: number;
  readonly from: number;
  readonly to: number;
  readonly score: number;
  readonly by: SearchBridge;
};

/**
 * Records that answer `text`, best first, in and across the three scripts: by spelling (traditional and simplified are
 * one), by concept (감속기, 减速器, reducer), by place name, by Korean reading (왕건국, 王建国), by sound (화웨이, 华为),
 * by pinyin, romanisation and initials (ㄱㅅㄱ, hrb). Every word must be met; when no record meets all, those that meet
 * most are given. Equal scores keep the records' order.
 */
export function search(
  index: SearchIndex,
  text: string,
  { limit = 20, kinds }: SearchOptions = {},
): readonly SearchHit[] {
  const words = wordsOf(index, text);
  if (words.length === 0) return [];
  const allowed = kinds && new Set(kinds);
  const found = words.map((word) => {
    const best = bestPerDocument(index, probesFor(index, word));
    return best.size === 0 ? shortenedNames(index, word.text) : best;
  });
  meetWholeName(index, words, found);
  const totals = new Map<number, { met: number; score: number }>();
  for (const documents of found) {
    for (const [document, best] of documents) {
      const score = best.score * (0.9 + 0.1 * shareOf(index, document, best));
      if (allowed && !allowed.has(index.documents[document]?.kind ?? "")) continue;
      const total = totals.get(document);
      if (total === undefined) totals.set(document, { met: 1, score });
      else {
        total.met++;
        total.score += score;
      }
    }
  }
  const mostMet = Math.max(0, ...[...totals.values()].map(({ met }) => met));
  const least = mostMet === words.length ? words.length : Math.max(1, Math.ceil(mostMet * 0.6));
  const ranked = [...totals]
    .filter(([, { met }]) => met >= least)
    .map(([document, { met, score }]) => ({ document, score: (score * met) / words.length / words.length }));
  ranked.sort((a, b) => b.score - a.score || a.document - b.document);
  return ranked.slice(0, limit).map(({ document, score }) => hitOf(index, document, score, found));
}

/**
 * Texts that a Chinese or Korean word of three or four characters is short for (数贸会 for 全球数字贸易博览会): its characters in
 * their order, the first or the last of them the text's own. None where it could stand for many.
 */
function shortenedNames(index: SearchIndex, word: string): Map<number, Found> {
  const best = new Map<number, Found>();
  if (!/^[\u3400-\u9fff]{3,4}$|^[가-힣]{3,4}$/u.test(word)) return best;
  for (const [text, document] of index.textDocuments.entries()) {
    const written = index.documents[document]?.texts[index.textNumbers[text] ?? 0]?.text ?? "";
    if (best.has(document) || written.length < word.length + 2 || written.length > shortenedMax) continue;
    if (written[0] !== word[0] && written.at(-1) !== word.at(-1)) continue;
    const from = written.indexOf(word[0] ?? "");
    let at = from;
    for (const character of word.slice(1)) at = at < 0 ? at : written.indexOf(character, at + 1);
    if (at < 0) continue;
    best.set(document, { text, from, to: at + 1, score: 0.4 * (index.textWeights[text] ?? 1), by: "spelling" });
  }
  return best.size <= shortenedDocumentsMax ? best : new Map();
}
const shortenedMax = 40;
const shortenedDocumentsMax = 6;

/** How much of the text was asked for: who writes the name of a province wants the province before its offices. */
function shareOf(
  index: SearchIndex,
  document: number,
  { text, from, to }: { readonly text: number; readonly from: number; readonly to: number },
): number {
  const whole = index.documents[document]?.texts[index.textNumbers[text] ?? 0]?.text.length ?? 0;
  return whole === 0 ? 0 : Math.min(1, (to - from) / whole);
}

/** A name typed in pinyin by syllables (li ming) is one word to those who write it in characters: it meets every word. */
function meetWholeName(index: SearchIndex, words: readonly QueryWord[], found: readonly Map<number, Found>[]): void {
  if (words.length < 2 || words.some(({ text }) => pinyinWithin(text) === undefined)) return;
  const name = words.map(({ text }) => text).join("");
  for (const [document, one] of bestPerDocument(index, latinProbes(name)))
    for (const documents of found) if (!documents.has(document)) documents.set(document, one);
}

function hitOf(
  index: SearchIndex,
  document: number,
  score: number,
  found: readonly ReadonlyMap<number, Found>[],
): SearchHit {
  const { id, kind } = index.documents[document] ?? { id: "", kind: "" };
  const matches: SearchMatch[] = [];
  for (const documents of found) {
    const one = documents.get(document);
    if (one === undefined) continue;
    const match = { text: index.textNumbers[one.text] ?? 0, span: [one.from, one.to] as const, by: one.by };
    if (
      !matches.some(
        (known) => known.text === match.text && known.span[0] === match.span[0] && known.span[1] === match.span[1],
      )
    )
      matches.push(match);
  }
  return { id, kind, score: Math.round(score * 1000) / 1000, matches };
}

type QueryWord = { readonly text: string; readonly entries: readonly number[]; readonly isLast: boolean };

/** The query's terms of the lexicon, and the words between them. */
function wordsOf(index: SearchIndex, text: string): readonly QueryWord[] {
  const folded = fold(text.trim().slice(0, 200));
  const terms = index.lexicon.find(folded);
  const words: { text: string; entries: number[]; start: number; end: number }[] = [];
  let at = 0;
  for (const term of terms) {
    const same = words.find((word) => word.start === term.start && word.end === term.end && word.entries.length > 0);
    if (same) {
      same.entries.push(term.entry);
      continue;
    }
    if (term.start < at) continue;
    words.push(...plainWords(folded.key, at, term.start));
    words.push({
      text: folded.key.slice(term.start, term.end),
      entries: [term.entry],
      start: term.start,
      end: term.end,
    });
    at = term.end;
  }
  words.push(...plainWords(folded.key, at, folded.key.length));
  const useful = words.filter((word) => word.entries.length > 0 || !isLonely(word.text, words.length));
  return useful
    .map((word, number) => ({ text: word.text, entries: word.entries, isLast: number === useful.length - 1 }))
    .slice(0, 8);
}

/** A single syllable left between terms (a particle) says nothing, unless it is the whole query. */
const isLonely = (text: string, words: number): boolean => words > 1 && /^[가-힣的和与及]$/u.test(text);

function plainWords(
  key: string,
  from: number,
  to: number,
): { text: string; entries: number[]; start: number; end: number }[] {
  return [...key.slice(from, to).matchAll(/[\p{L}\p{N}][\p{L}\p{N}.+]*/gu)].map((match) => {
    const text = match[0];
    const kept = /^[가-힣]+$/u.test(text) ? text.slice(0, stemLength(text)) : text;
    return { text: kept, entries: [], start: from + match.index, end: from + match.index + text.length };
  });
}

function probesFor(index: SearchIndex, { text, entries, isLast }: QueryWord): readonly Probe[] {
  const probes: Probe[] = [];
  const addEntry = (entry: number, worth: number) =>
    probes.push({
      entry,
      worth,
      by: bridgeOf(index, entry),
    });
  for (const entry of entries) {
    addEntry(entry, 0.85);
    for (const child of index.children.get(entry) ?? []) addEntry(child, 0.45);
  }
  const compact = text.replace(/[\s\-·•‧'’_/]+/gu, "");
  const isPrefixWorthy = /[가-힣\u3400-\u9fff]/u.test(compact) ? compact.length >= 2 : compact.length >= 3;
  if (isLast && isPrefixWorthy)
    for (const entry of index.lexicon.beginningWith(compact, 12)) if (!entries.includes(entry)) addEntry(entry, 0.4);
  probes.push({ view: "spelling", needle: foldInitialSounds(compact), worth: 1, by: "spelling", from: "anywhere" });
  probes.push(...soundProbes(compact));
  return probes;
}

/** Entries of the lexicon are concepts, then places, the record's words and famous names. */
function bridgeOf({ taxonomy }: SearchIndex, entry: number): SearchBridge {
  const further = entry - taxonomy.concepts.length;
  if (further < 0) return "concept";
  if (further < places.length) return "place";
  return further < places.length + recordWords.length ? "concept" : "sound";
}

function soundProbes(word: string): Probe[] {
  if ([...word].every((character) => isInitial(character.charCodeAt(0))))
    return word.length < 2 ? [] : [{ view: "initials", needle: word, worth: 0.6, by: "initials", from: "syllable" }];
  if (/^[가-힣]+$/u.test(word)) return koreanProbes(word);
  if (/^[\u3400-\u9fff]+$/u.test(word)) return chineseProbes(word);
  return /^[a-z]+$/u.test(word) ? latinProbes(word) : [];
}

function koreanProbes(word: string): Probe[] {
  if (word.length < 2) return [];
  const bones = skeletonOfHangul(word);
  return [
    { view: "reading", needle: foldInitialSounds(word), worth: 0.6, by: "reading", from: "anywhere" },
    // 金 is read 금, but 김 as a surname.
    ...(word.startsWith("김")
      ? [
          {
            view: "reading",
            needle: foldInitialSounds(`금${word.slice(1)}`),
            worth: 0.6,
            by: "reading",
            from: "word",
          } as const,
        ]
      : []),
    { view: "sound", needle: foldSound(withSingleRieul(word)), worth: 0.6, by: "sound", from: "syllable" },
    ...(bones.length >= 4 ? [{ view: "skeleton", needle: bones, worth: 0.3, by: "sound", from: "word" } as const] : []),
  ];
}

/** 알리바바 for 阿里巴巴 (ālǐ): Korean doubles an l between vowels, the rules for Chinese do not. */
function withSingleRieul(word: string): string {
  let written = "";
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at) - 0xac00;
    const next = word.charCodeAt(at + 1) - 0xac00;
    const isDoubled = code % 28 === 8 && Math.floor(next / 588) === 5;
    written += isDoubled ? String.fromCharCode(0xac00 + code - 8) : word[at];
  }
  return written;
}

function chineseProbes(word: string): Probe[] {
  if (word.length < 2) return [];
  const syllables = pinyinOf(word);
  const sound = syllables.map(hangulOfPinyin).join("");
  return [
    { view: "spelling", needle: foldInitialSounds(readInKorean(word)), worth: 0.6, by: "reading", from: "anywhere" },
    ...(word.startsWith("金")
      ? [
          {
            view: "spelling",
            needle: foldInitialSounds(`김${readInKorean(word.slice(1))}`),
            worth: 0.6,
            by: "reading",
            from: "word",
          } as const,
        ]
      : []),
    { view: "spelling", needle: foldInitialSounds(sound), worth: 0.6, by: "sound", from: "syllable" },
    { view: "spelling", needle: syllables.join("").replaceAll("ü", "u"), worth: 0.55, by: "sound", from: "word" },
  ];
}

/** Names as people spell them in passports, in Revised Romanisation: Lee, Park, Choi, Jae-myung. */
const passportSpellings: readonly (readonly [RegExp, string])[] = [
  [/^(?:lee|yi|rhee|ri)$/u, "i"],
  [/^(?:kim)$/u, "gim"],
  [/^(?:park|pak)$/u, "bak"],
  [/^(?:choi)$/u, "choe"],
  [/^(?:lim|rim)$/u, "im"],
  [/^(?:jung|chung|cheong)$/u, "jeong"],
  [/^(?:kang)$/u, "gang"],
  [/^(?:cho)$/u, "jo"],
  [/^(?:shin)$/u, "sin"],
  [/^(?:ahn)$/u, "an"],
  [/^(?:noh|roh)$/u, "no"],
  [/^(?:moon)$/u, "mun"],
  [/^(?:ryu|yoo)$/u, "yu"],
  [/(?<=[hyms])ung$/u, "eong"],
  [/yung/u, "yeong"],
  [/young/u, "yeong"],
  [/yun$/u, "yeon"],
  [/oo/u, "u"],
  [/^hyun/u, "hyeon"],
];

function asRevised(word: string): string {
  return passportSpellings.reduce((written, [spelling, revised]) => written.replace(spelling, revised), word);
}

function latinProbes(word: string): Probe[] {
  if (word.length < 2) return [];
  const probes: Probe[] = [
    { view: "pinyinInitials", needle: word, worth: word.length > 2 ? 0.45 : 0.3, by: "initials", from: "word" },
  ];
  const bones = skeletonOfLatin(word);
  const syllables = pinyinWithin(word) ?? [];
  if (syllables.length >= 2) {
    const needle = foldInitialSounds(syllables.map(hangulOfPinyin).join(""));
    probes.push({ view: "spelling", needle, worth: 0.55, by: "sound", from: "word" });
  }
  if (word.length >= 3) {
    probes.push(
      { view: "pinyin", needle: word, worth: 0.6, by: "sound", from: "syllable" },
      { view: "roman", needle: asRevised(word), worth: 0.55, by: "sound", from: "syllable" },
    );
    if (bones.length >= 4) probes.push({ view: "skeleton", needle: bones, worth: 0.3, by: "sound", from: "word" });
  }
  const typed = typedInHangul(word);
  if (typed !== undefined)
    probes.push({
      view: "spelling",
      needle: foldInitialSounds(foldKey(typed)),
      worth: 0.55,
      by: "spelling",
      from: "anywhere",
    });
  return probes;
}

const initialsWithin = 0.4;

function bestPerDocument(index: SearchIndex, probes: readonly Probe[]): Map<number, Found> {
  const best = new Map<number, Found>();
  const offer = (text: number, from: number, to: number, score: number, by: SearchBridge) => {
    const document = index.textDocuments[text] ?? 0;
    const weighted = score * (index.textWeights[text] ?? 1);
    const known = best.get(document);
    if (known === undefined || weighted > known.score) best.set(document, { text, from, to, score: weighted, by });
  };
  for (const probe of probes) {
    if ("entry" in probe) {
      for (const { text, start, end } of index.mentions.get(probe.entry) ?? [])
        offer(text, start, end, probe.worth, probe.by);
      continue;
    }
    const view = index.views[probe.view];
    scan(view, probe.needle, (at, text) => {
      const start = view.starts[at] ?? 0;
      if (probe.from === "word" ? start !== 1 : probe.from === "syllable" && start === 0) return;
      const last = at + probe.needle.trimEnd().length - 1;
      // Initials in the middle of a word are mostly chance: ㄱㅅㄱ is 감속기 before it is 과학기술그룹.
      const worth = probe.by === "initials" && start !== 1 ? probe.worth * initialsWithin : probe.worth;
      offer(text, view.from[at] ?? 0, view.to[last] ?? 0, worth * completeness(view, at, last, start), probe.by);
    });
  }
  return best;
}

/** A whole text is worth more than a whole word, that more than a word's beginning, that more than its middle. */
function completeness(view: View, at: number, last: number, start: number): number {
  const after = view.text[last + 1];
  const begins = at === 0 || view.text[at - 1] === "\n";
  if (begins && after === "\n") return 1.5;
  const ends = (view.starts[last + 1] ?? 1) === 1 || after === " ";
  if (start === 1) return (ends ? 1.15 : 1) + (begins ? 0.05 : 0);
  return start === 2 ? 0.8 : 0.55;
}

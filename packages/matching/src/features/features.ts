import { fold, type Folded } from "@bridgehead/language/fold/fold";
import { skeletonOfHangul, skeletonOfLatin } from "@bridgehead/language/fold/skeleton";
import { hanjaOf, splitSinoKorean } from "@bridgehead/language/hanja/hanja";
import { isEmptyEnglish, stem } from "@bridgehead/language/tokens/english";
import { chineseEmptyWords } from "@bridgehead/language/tokens/chinese";
import { asidesOf, type Aside } from "@bridgehead/language/tokens/focus";
import { isEmptyKorean } from "@bridgehead/language/tokens/korean";
import { runsOf, type Run } from "@bridgehead/language/tokens/runs";
import type { TermMatch } from "@bridgehead/language/taxonomy/lexicon";
import { everyday, everydayList } from "@bridgehead/language/taxonomy/everyday";
import { placeLexicon } from "@bridgehead/language/taxonomy/places";
import type { Taxonomy } from "@bridgehead/language/taxonomy/taxonomy";

/** A thing two texts can share, where it stands in the folded key, and how much it says here (1: fully). */
export type Feature = { readonly id: number; readonly start: number; readonly end: number; readonly weight: number };

/** Everything a text shares by its letters; what it means by inference is added in `infer.ts`. */
export type TextFeatures = {
  readonly folded: Folded;
  readonly concept: readonly Feature[];
  readonly everyday: readonly Feature[];
  readonly bigram: readonly Feature[];
  readonly unigram: readonly Feature[];
  readonly word: readonly Feature[];
  /** Latin words by a positive number, Korean ones by its negative: a sound joins two scripts, within one the spelling does. */
  readonly sound: readonly Feature[];
  /** The part of the text's content that named concepts cover, 0 to 1: low where a client describes in plain words. */
  readonly named: number;
};

/** A string as a 53-bit number (cyrb53): no table of strings to keep, and a clash among a million words is a one in ten thousand chance. */
export function hashOf(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

/**
 * Reads one text: concepts and everyday words by longest match, Chinese characters (and Korean words through the hanja
 * dictionary) as single characters and pairs, words and model numbers, and the consonants of words that may be loans.
 */
export function readFeatures(text: string, taxonomy: Taxonomy): TextFeatures {
  const folded = fold(text);
  const allRuns = runsOf(folded);
  const runs = withoutPlaces(allRuns, folded);
  const concept = taxonomy.lexicon
    .find(folded, allRuns)
    .map((match) => featureOf(match, taxonomy.weights[match.entry] ?? 1));
  const found: { everyday: Feature[]; bigram: Feature[]; unigram: Feature[]; word: Feature[]; sound: Feature[] } = {
    everyday: [],
    bigram: [],
    unigram: [],
    word: [],
    sound: [],
  };
  for (const match of everyday().find(folded, allRuns))
    found.everyday.push(featureOf(match, everydayList[match.entry]?.weight ?? 1));
  for (const run of runs) {
    const written = folded.key.slice(run.start, run.end);
    if (run.kind === "han") readHan(written, run.start, 1, found.bigram, found.unigram);
    else if (run.kind === "latin") readLatin(written, run, found);
    else readHangul(written, run, found);
  }
  const named = namedPart(folded.key, runs, concept);
  const asides = asidesOf(folded.key);
  if (asides.length === 0 || !hasPoint(asides, concept, found)) return { folded, concept, ...found, named };
  const focused = (features: readonly Feature[]) => features.map((feature) => weighedDown(feature, asides));
  return {
    folded,
    concept: focused(concept),
    everyday: focused(found.everyday),
    bigram: focused(found.bigram),
    unigram: focused(found.unigram),
    word: focused(found.word),
    sound: found.sound,
    named,
  };
}

const featureOf = ({ entry, start, end }: TermMatch, weight: number): Feature => ({ id: entry, start, end, weight });

/** Whether something of weight stands outside the asides: in "solutions for parking" what follows is all there is. */
function hasPoint(
  asides: readonly Aside[],
  concept: readonly Feature[],
  { everyday: ordinary, bigram, word }: Pick<TextFeatures, "everyday" | "bigram" | "word">,
): boolean {
  const isOutside = ({ start, end }: Feature) => !asides.some((aside) => start >= aside.start && end <= aside.end);
  const general = ordinary.filter(({ weight }) => weight < 1);
  const isGeneral = ({ start, end }: Feature) => general.some((one) => start >= one.start && end <= one.end);
  return (
    concept.some((feature) => isOutside(feature) && !isGeneral(feature)) ||
    [...bigram, ...word, ...ordinary].some((feature) => isOutside(feature) && !isGeneral(feature))
  );
}

function weighedDown(feature: Feature, asides: readonly Aside[]): Feature {
  const aside = asides.find(({ start, end }) => feature.start >= start && feature.end <= end);
  return aside === undefined ? feature : { ...feature, weight: feature.weight * aside.weight };
}

function namedPart(key: string, runs: readonly Run[], concepts: readonly Feature[]): number {
  let content = 0;
  let named = 0;
  for (const run of runs) {
    const written = key.slice(run.start, run.stemEnd);
    if (run.kind === "latin" ? isEmptyEnglish(written) : run.kind === "hangul" && isEmptyKorean(written)) continue;
    const empty = run.kind === "han" ? chineseEmptyWords(written) : undefined;
    for (let at = run.start; at < run.stemEnd; at++) {
      if (empty?.[at - run.start] === 1) continue;
      content++;
      if (concepts.some(({ start, end }) => at >= start && at < end)) named++;
    }
  }
  return content === 0 ? 0 : named / content;
}

/** Where a firm wants to go says nothing about what it does: place names are left out of the letters that are compared. */
function withoutPlaces(runs: readonly Run[], folded: Folded): readonly Run[] {
  const named = placeLexicon().find(folded, runs);
  if (named.length === 0) return runs;
  return runs.flatMap((run) => {
    let pieces: Run[] = [run];
    for (const { start, end } of named) pieces = pieces.flatMap((piece) => cutOut(piece, start, end));
    return pieces;
  });
}

function cutOut(run: Run, start: number, end: number): Run[] {
  if (end <= run.start || start >= run.end) return [run];
  const before = { ...run, end: start, stemEnd: Math.min(run.stemEnd, start) };
  const after = { ...run, start: end, stemEnd: Math.max(end, run.stemEnd) };
  return [before, after].filter((piece) => piece.end > piece.start && piece.stemEnd > piece.start);
}

function readHan(written: string, offset: number, weight: number, bigram: Feature[], unigram: Feature[]): void {
  const empty = chineseEmptyWords(written);
  for (let at = 0; at < written.length; at++) {
    const code = written.charCodeAt(at);
    if (empty[at] === 1) continue;
    unigram.push({ id: code, start: offset + at, end: offset + at + 1, weight });
    if (at + 1 < written.length && empty[at + 1] !== 1)
      bigram.push({ id: code * 65536 + written.charCodeAt(at + 1), start: offset + at, end: offset + at + 2, weight });
  }
}

function readLatin(written: string, run: Run, found: { word: Feature[]; sound: Feature[] }): void {
  if (isEmptyEnglish(written) || (written.length === 1 && !/\d/u.test(written)) || /^\d+$/u.test(written)) return;
  found.word.push({ id: hashOf(`w:${stem(written)}`), start: run.start, end: run.end, weight: 1 });
  const bones = skeletonOfLatin(written);
  if (bones.length >= 3) found.sound.push({ id: hashOf(`s:${bones}`), start: run.start, end: run.end, weight: 1 });
}

function readHangul(
  written: string,
  run: Run,
  found: { bigram: Feature[]; unigram: Feature[]; word: Feature[]; sound: Feature[] },
): void {
  const stemmed = written.slice(0, run.stemEnd - run.start);
  if (isEmptyKorean(stemmed) || isEmptyKorean(written)) return;
  // Sino-Korean words are compared by their characters as well; native ones (달리는, 흔들리는) have only their syllables.
  const words = splitSinoKorean(stemmed);
  for (let at = 0; at + 1 < stemmed.length; at++) {
    const isSinoKorean = words.some(({ start, end }) => at >= start && at + 2 <= end);
    found.word.push({
      id: hashOf(stemmed.slice(at, at + 2)),
      start: run.start + at,
      end: run.start + at + 2,
      weight: isSinoKorean ? 0.5 : 0.8,
    });
  }
  if (stemmed.length === 1 && run.start + 1 === run.end)
    found.word.push({ id: hashOf(stemmed), start: run.start, end: run.end, weight: 0.4 });
  for (const { start, end, hanja } of words) {
    const share = 1 / hanja.length;
    for (const candidate of hanja) readAligned(candidate, run.start + start, run.start + end, share, found);
  }
  const bones = skeletonOfHangul(stemmed);
  if (bones.length >= 3 && hanjaOf(stemmed).length === 0)
    found.sound.push({ id: -hashOf(`s:${bones}`), start: run.start, end: run.stemEnd, weight: 1 });
}

/** Characters of a Sino-Korean word stand where their syllables stand. */
function readAligned(
  hanja: string,
  start: number,
  end: number,
  share: number,
  found: { bigram: Feature[]; unigram: Feature[] },
): void {
  const isAligned = hanja.length === end - start;
  for (let at = 0; at < hanja.length; at++) {
    const from = isAligned ? start + at : start;
    const code = hanja.charCodeAt(at);
    found.unigram.push({ id: code, start: from, end: isAligned ? from + 1 : end, weight: share });
    if (at + 1 < hanja.length)
      found.bigram.push({
        id: code * 65536 + hanja.charCodeAt(at + 1),
        start: from,
        end: isAligned ? from + 2 : end,
        weight: share,
      });
  }
}

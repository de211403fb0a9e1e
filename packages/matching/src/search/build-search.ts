import { fold, spanOf, type Folded } from "@bridgehead/language/fold/fold";
import { foldInitialSounds, initialsOf, romanise } from "@bridgehead/language/fold/hangul";
import { skeletonOfHangul, skeletonOfLatin } from "@bridgehead/language/fold/skeleton";
import { hangulOfPinyin, pinyinOf, pinyinWithin } from "@bridgehead/language/fold/transcription";
import { readInKorean } from "@bridgehead/language/hanja/hanja";
import { taxonomyWith } from "@bridgehead/language/taxonomy/index";
import { compileLexicon, type Lexicon } from "@bridgehead/language/taxonomy/lexicon";
import { famousNames } from "@bridgehead/language/taxonomy/famous-names";
import { places, type Place } from "@bridgehead/language/taxonomy/places";
import { recordWords } from "@bridgehead/language/taxonomy/record-words";
import type { Taxonomy } from "@bridgehead/language/taxonomy/taxonomy";
import { kindOf, runsOf, type Run } from "@bridgehead/language/tokens/runs";
import type { SearchDocument } from "./types.ts";
import { viewWriter, type View } from "./view.ts";

/** The spellings that a record is searched in. */
export type ViewName =
  | "spelling"
  | "reading"
  | "sound"
  | "pinyin"
  | "pinyinInitials"
  | "roman"
  | "initials"
  | "skeleton";

/** A concept or name found in a text. Places, the record's words and famous names are counted after the concepts. */
export type Mention = { readonly text: number; readonly start: number; readonly end: number };

export type SearchIndex = {
  readonly documents: readonly SearchDocument[];
  /** The document of each text, and which of its texts it is. */
  readonly textDocuments: Int32Array;
  readonly textNumbers: Int32Array;
  readonly textWeights: Float64Array;
  readonly views: Readonly<Record<ViewName, View>>;
  readonly mentions: ReadonlyMap<number, readonly Mention[]>;
  readonly lexicon: Lexicon;
  readonly taxonomy: Taxonomy;
  readonly children: ReadonlyMap<number, readonly number[]>;
};

/**
 * An index over records of any kind. Reads every text once: its spelling, its concepts and places, the Korean reading and
 * the sound of its Chinese, the letters of its Korean. Immutable; a changed record means a new index.
 */
export function buildSearch(
  documents: readonly SearchDocument[],
  options: { readonly taxonomy?: Taxonomy } = {},
): SearchIndex {
  const taxonomy = options.taxonomy ?? taxonomyWith();
  const { whole: lexicon, apart } = lexiconsOf(taxonomy);
  const names: readonly ViewName[] = [
    "spelling",
    "reading",
    "sound",
    "pinyin",
    "pinyinInitials",
    "roman",
    "initials",
    "skeleton",
  ];
  const writers = Object.fromEntries(names.map((name) => [name, viewWriter()])) as Record<
    ViewName,
    ReturnType<typeof viewWriter>
  >;
  const mentions = new Map<number, Mention[]>();
  const textDocuments: number[] = [];
  const textNumbers: number[] = [];
  const textWeights: number[] = [];

  documents.forEach((document, documentNumber) => {
    document.texts.forEach((one, textNumber) => {
      const text = textDocuments.length;
      textDocuments.push(documentNumber);
      textNumbers.push(textNumber);
      textWeights.push(one.weight);
      const folded = fold(one.text);
      const runs = runsOf(folded);
      writeViews(writers, folded, runs);
      for (const name of names) writers[name].endLine(text);
      for (const match of apart.flatMap((one) => one.find(folded, runs))) {
        const [start, end] = spanOf(folded, match.start, match.end);
        const list = mentions.get(match.entry);
        if (list === undefined) mentions.set(match.entry, [{ text, start, end }]);
        else list.push({ text, start, end });
      }
    });
  });

  const views = Object.fromEntries(names.map((name) => [name, writers[name].finish()])) as Record<ViewName, View>;
  return {
    documents,
    taxonomy,
    lexicon,
    mentions,
    views,
    children: childrenOf(taxonomy),
    textDocuments: Int32Array.from(textDocuments),
    textNumbers: Int32Array.from(textNumbers),
    textWeights: Float64Array.from(textWeights),
  };
}

type Lexicons = {
  /** Everything, for questions. */
  readonly whole: Lexicon;
  /** Famous names by themselves, for records: 哈尔滨工业大学 is a university and still speaks of 哈尔滨. */
  readonly apart: readonly Lexicon[];
};

const lexicons = new WeakMap<Taxonomy, Lexicons>();

function lexiconsOf(taxonomy: Taxonomy): Lexicons {
  const known = lexicons.get(taxonomy);
  if (known !== undefined) return known;
  const concepts = taxonomy.concepts.flatMap(({ ko, zh, en }, entry) =>
    [...ko, ...zh, ...en].map((text) => ({ entry, text })),
  );
  const termsOf = (lists: readonly Place[], first: number) =>
    lists.flatMap(({ ko, zh, en }, number) => [...ko, ...zh, ...en].map((text) => ({ entry: first + number, text })));
  const words = [...places, ...recordWords];
  const ordinary = [...concepts, ...termsOf(words, taxonomy.concepts.length)];
  const famous = termsOf(famousNames, taxonomy.concepts.length + words.length);
  const made = {
    whole: compileLexicon([...ordinary, ...famous]),
    apart: [compileLexicon(ordinary), compileLexicon(famous)],
  };
  lexicons.set(taxonomy, made);
  return made;
}

function childrenOf(taxonomy: Taxonomy): ReadonlyMap<number, readonly number[]> {
  const children = new Map<number, number[]>();
  taxonomy.parents.forEach((parent, child) => {
    if (parent >= 0) children.set(parent, [...(children.get(parent) ?? []), child]);
  });
  return children;
}

type Writers = Record<ViewName, ReturnType<typeof viewWriter>>;

function writeViews(writers: Writers, folded: Folded, runs: readonly Run[]): void {
  const { key, at, original } = folded;
  const spelled = foldInitialSounds(key);
  const read = runs.some((run) => run.kind === "han") ? foldInitialSounds(readInKorean(key)) : undefined;
  const end = (unit: number) => at[unit + 1] ?? original.length;
  let runNumber = 0;
  for (let unit = 0; unit < key.length; unit++) {
    while (runNumber < runs.length && (runs[runNumber]?.end ?? 0) <= unit) runNumber++;
    const run = runs[runNumber];
    const isStart = run?.start === unit ? 1 : 0;
    if (kindOf(key.charCodeAt(unit)) === undefined && /[\s\-·•‧'’_/]/u.test(key[unit] ?? "")) continue;
    const isHanUnit = run?.kind === "han" && unit >= run.start;
    writers.spelling.add(
      spelled[unit] ?? "",
      at[unit] ?? 0,
      end(unit),
      isStart !== 0 ? 1 : run !== undefined && run.kind !== "latin" && unit > run.start ? 2 : 0,
    );
    if (read !== undefined && (isHanUnit || run?.kind === "hangul"))
      writers.reading.add(read[unit] ?? "", at[unit] ?? 0, end(unit), isStart !== 0 ? 1 : 2);
  }
  for (const run of runs) {
    if (run.kind === "han") writeChinese(writers, folded, run);
    if (run.kind === "hangul") writeKorean(writers, folded, run);
    if (run.kind === "latin") writePinyinName(writers, folded, run);
    if (run.kind === "latin" && run.end - run.start >= 3) {
      const bones = skeletonOfLatin(key.slice(run.start, run.end));
      if (bones.length >= 3) writers.skeleton.add(`${bones} `, at[run.start] ?? 0, end(run.end - 1), 1);
    }
  }
}

function writeChinese(writers: Writers, { key, at, original }: Folded, run: Run): void {
  const syllables = pinyinOf(key.slice(run.start, run.end));
  syllables.forEach((syllable, index) => {
    const unit = run.start + index;
    const from = at[unit] ?? 0;
    const to = at[unit + 1] ?? original.length;
    const start = index === 0 ? 1 : 2;
    writers.sound.add(foldSound(hangulOfPinyin(syllable)), from, to, start);
    writers.pinyin.add(syllable.replace("ü", "v"), from, to, start);
    writers.pinyinInitials.add(syllable[0] ?? "", from, to, start);
  });
  for (const writer of [writers.sound, writers.pinyin, writers.pinyinInitials])
    writer.add(" ", at[run.start] ?? 0, at[run.start] ?? 0, 0);
}

/** A name in pinyin (Huawei, Li Ming) is heard as its characters are; names begin with a capital. */
function writePinyinName(writers: Writers, { key, at, original }: Folded, run: Run): void {
  const from = at[run.start] ?? 0;
  if (!/\p{Lu}/u.test(original[from] ?? "")) return;
  const syllables = pinyinWithin(key.slice(run.start, run.end));
  let unit = run.start;
  syllables?.forEach((syllable, index) => {
    const end = unit + syllable.length;
    const to = at[end] ?? original.length;
    writers.sound.add(foldSound(hangulOfPinyin(syllable)), at[unit] ?? 0, to, index === 0 ? 1 : 2);
    unit = end;
  });
  const isFollowedByName = key[run.end] === " " && /\p{Lu}/u.test(original[at[run.end + 1] ?? -1] ?? "");
  if (syllables !== undefined && !isFollowedByName) writers.sound.add(" ", from, from, 0);
}

function writeKorean(writers: Writers, { key, at, original }: Folded, run: Run): void {
  for (let unit = run.start; unit < run.end; unit++) {
    const from = at[unit] ?? 0;
    const to = at[unit + 1] ?? original.length;
    const start = unit === run.start ? 1 : 2;
    writers.initials.add(initialsOf(key[unit] ?? ""), from, to, start);
    writers.roman.add(romanise(key[unit] ?? ""), from, to, start);
  }
  for (const writer of [writers.initials, writers.roman]) writer.add(" ", at[run.start] ?? 0, at[run.start] ?? 0, 0);
  const bones = skeletonOfHangul(key.slice(run.start, run.stemEnd));
  if (bones.length >= 3) writers.skeleton.add(`${bones} `, at[run.start] ?? 0, at[run.stemEnd] ?? original.length, 1);
}

/** Tense consonants are written plain by many: 쑤저우, 수저우. */
export function foldSound(hangul: string): string {
  let folded = "";
  for (const syllable of hangul) {
    const index = syllable.charCodeAt(0) - 0xac00;
    const initial = Math.floor(index / 588);
    const plain = initial === 13 ? 12 : initial === 10 ? 9 : initial;
    folded += index < 0 || index > 11171 ? syllable : String.fromCharCode(0xac00 + plain * 588 + (index % 588));
  }
  return folded;
}

import { fold, foldKey } from "@bridgehead/language/fold/fold";
import { foldInitialSounds } from "@bridgehead/language/fold/hangul";
import { taxonomyWith } from "@bridgehead/language/taxonomy/index";
import { compileLexicon, type Lexicon, type Term } from "@bridgehead/language/taxonomy/lexicon";
import { places } from "@bridgehead/language/taxonomy/places";
import { recordWords } from "@bridgehead/language/taxonomy/record-words";
import { stem } from "@bridgehead/language/tokens/english";
import { locales } from "@bridgehead/domain/shared/language";
import type { KnownEdge, KnownRecord } from "./types.ts";

/** A record with what it can be asked by. Entries count concepts, places, words of the record and names, in that order. */
export type Askable = {
  readonly record: KnownRecord;
  readonly inName: ReadonlySet<number>;
  readonly inText: ReadonlySet<number>;
  /** Folded texts without spaces, and the roots of its Latin words: for words that no list has. */
  readonly nameKey: string;
  readonly textKey: string;
  readonly roots: ReadonlySet<string>;
  /** What it belongs to (its region, its event, its parties), nearest first, each with its distance. */
  readonly belongs: ReadonlyMap<string, number>;
  readonly near: ReadonlySet<string>;
};

export type AskIndex = {
  readonly records: ReadonlyMap<string, Askable>;
  readonly lexicon: Lexicon;
  readonly recordsOfEntry: ReadonlyMap<number, readonly string[]>;
  readonly placeFrom: number;
  readonly wordFrom: number;
  readonly nameFrom: number;
  /** Broader concept of each concept, or -1. */
  readonly parents: Int32Array;
  readonly edges: readonly KnownEdge[];
  readonly out: ReadonlyMap<string, readonly KnownEdge[]>;
  readonly into: ReadonlyMap<string, readonly KnownEdge[]>;
  /** Names as they are matched, for shortened ones, and every single word of a name, for mistyped ones. */
  readonly names: readonly { readonly key: string; readonly entry: number }[];
  readonly spellings: readonly string[];
  /** Names of capitals alone, which other scripts spell as they are spoken. */
  readonly acronyms: readonly { readonly key: string; readonly entry: number }[];
};

/** Columns and links by which a record belongs to another: what is true of the whole is said of the part. */
const belongingRels = new Set([
  "region",
  "context",
  "place",
  "of",
  "indicator",
  "reference",
  "party",
  "host",
  "located-in",
  "part-of",
  "signed-at",
  "operator",
  "from",
  "organisation",
  "speaker",
  "proposed-at",
  "member",
  "parent",
  "subject",
  "case-of",
  "head",
  "counterpart",
  "proposed-by",
  "presented-by",
  "outlet",
  "about",
  "awarded",
  "adopted-by",
]);
/** Those of them that hold for the record itself alone: who hosts the event at which something was signed signs nothing. */
const ownRels = new Set([
  "host",
  "party",
  "operator",
  "head",
  "counterpart",
  "speaker",
  "of",
  "member",
  "proposed-by",
  "presented-by",
  "outlet",
  "awarded",
  "adopted-by",
]);
const distanceMax = 4;

/**
 * An index over what the asker may see, made once per state of the record. Pure.
 * @param records every record of the asker's sight; @param edges edges whose ends are both among them (others are dropped).
 */
export function buildAskIndex(records: readonly KnownRecord[], edges: readonly KnownEdge[]): AskIndex {
  const ids = new Set(records.map(({ id }) => id));
  const kept = edges.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const out = Map.groupBy(kept, ({ from }) => from);
  const into = Map.groupBy(kept, ({ to }) => to);
  const taxonomy = taxonomyWith();
  const placeFrom = taxonomy.concepts.length;
  const wordFrom = placeFrom + places.length;
  const nameFrom = wordFrom + recordWords.length;
  const named = nameEntries(records, nameFrom);
  const general: Term[] = [
    ...taxonomy.concepts.flatMap(({ ko, zh, en }, entry) => [...ko, ...zh, ...en].map((text) => ({ entry, text }))),
    ...[...places, ...recordWords].flatMap(({ ko, zh, en }, number) =>
      [...ko, ...zh, ...en].map((text) => ({ entry: placeFrom + number, text })),
    ),
  ];
  const lexicon = compileLexicon([...general, ...named.terms]);
  // A long name swallows the words it is made of, so a text is read for both apart.
  const reading = [compileLexicon(general), compileLexicon(named.terms)];
  const entriesIn = (texts: readonly string[]) => entriesOf(reading, texts, taxonomy.parents, placeFrom);
  const askable = records.map((record): [string, Askable] => {
    const names = [...namesOf(record), ...record.aliases];
    const texts = [...record.vocabulary, ...record.texts];
    return [
      record.id,
      {
        record,
        inName: entriesIn(names),
        inText: entriesIn(texts),
        nameKey: keyOf(names),
        textKey: keyOf(texts),
        roots: rootsOf([...names, ...texts]),
        belongs: belongings(record, out),
        near: new Set([
          ...(out.get(record.id) ?? []).map(({ to }) => to),
          ...(into.get(record.id) ?? []).map(({ from }) => from),
        ]),
      },
    ];
  });
  return {
    records: new Map(askable),
    lexicon,
    recordsOfEntry: named.recordsOfEntry,
    placeFrom,
    wordFrom,
    nameFrom,
    parents: taxonomy.parents,
    edges: kept,
    out,
    into,
    names: named.terms.flatMap(({ text, entry }) =>
      /[가-힣\u3400-\u9fff]/u.test(text) ? [{ key: foldInitialSounds(foldKey(text)).replace(/\s+/gu, ""), entry }] : [],
    ),
    acronyms: named.terms.flatMap(({ text, entry }) => (/^[A-Z]{3,6}$/u.test(text) ? [{ key: text, entry }] : [])),
    spellings: spellingsOfNames([...named.terms, ...general.filter(({ entry }) => entry >= placeFrom)]),
  };
}

/** Words of names that are long enough to be known although one letter is wrong. */
const spellingsOfNames = (terms: readonly Term[]): string[] => [
  ...new Set(
    terms.flatMap(({ text }) =>
      [...foldKey(text).matchAll(/[가-힣]{3,}|[a-z]{5,}/gu)].map(([word]) => foldInitialSounds(word)),
    ),
  ),
];

export const namesOf = ({ names }: KnownRecord): string[] => locales.flatMap((locale) => names[locale] ?? []);

/** Kinds whose names people use as names; an agreement or a value is described rather than named. */
const namedKinds = new Set([
  "region",
  "organisation",
  "person",
  "cluster",
  "place",
  "series",
  "event",
  "project",
  "programme",
  "policy",
  "case",
  "agreement",
  "partnership",
  "session",
]);

function nameEntries(
  records: readonly KnownRecord[],
  from: number,
): { terms: Term[]; recordsOfEntry: Map<number, string[]> } {
  const byKey = new Map<string, { entry: number; text: string; ids: string[] }>();
  for (const record of records) {
    if (!namedKinds.has(record.kind)) continue;
    const spellings = new Set(
      [...namesOf(record), ...record.aliases].flatMap((name) => spellingsOf(name, record.kind)),
    );
    for (const text of spellings) {
      const key = foldInitialSounds(foldKey(text)).replace(/\s+/gu, " ").trim();
      const known = byKey.get(key);
      if (known) known.ids.push(record.id);
      else byKey.set(key, { entry: from + byKey.size, text, ids: [record.id] });
    }
  }
  return {
    terms: [...byKey.values()].map(({ entry, text }) => ({ entry, text })),
    recordsOfEntry: new Map([...byKey.values()].map(({ entry, ids }) => [entry, ids])),
  };
}

/** Words that a name alone would not tell from the word itself: 협력센터, 운영위원회, 정부 name everything and nothing. */
const tooCommon = /^(?:정부|협력|센터|성|시|도|실증|위원회|협약식|상무청|government|department|centre|合作中心|政府)$/u;

/** A name as it is written and as it is shortened: without 도, 성, 市 or "Province"; what stands in brackets apart. */
function spellingsOf(name: string, kind: string): string[] {
  const plain = name.replaceAll(/[‘’“”"'《》「」]/gu, "").trim();
  const outside = plain.replaceAll(/\s*[(（][^)）]*[)）]/gu, "").trim();
  const inside = [...plain.matchAll(/[(（]([^)）]{2,30})[)）]/gu)]
    .map((match) => match[1] ?? "")
    .filter((text) => /^[A-Z]{2,6}$/u.test(text) && text !== "AI");
  const all = [plain, outside, ...inside];
  if (kind === "region" || kind === "organisation")
    for (const text of [outside])
      all.push(
        text.replace(/(?:광역시|특별시|특별자치도|자치구)$/u, ""),
        text.replace(/(?<=[가-힣]{2})(?:성|시|도)$/u, ""),
        text.replace(/(?:广域市|特别市)$/u, ""),
        text.replace(/(?<=[\u4e00-\u9fff]{2})(?:省|市|道)$/u, ""),
        text.replace(/\s+(?:Province|Metropolitan City|City|Municipality)$/u, ""),
        text.replace(/(?<=[가-힣]{2})(?:대학교)$/u, "대"),
        text.replace(/(?<=[가-힣]{2})\s*공(?:업|과)대학(?:교)?(?=$|\s)/u, "공대"),
        text.replace(/^㈜/u, ""),
        text.replace(/^(?:韩国|中国)(?=[\u4e00-\u9fff]{5})/u, ""),
        text.replace(/^(?:한국|중국)\s*(?=[가-힣]{5})/u, ""),
      );
  if (kind !== "region") all.push(...all.flatMap(withOtherPlaceName));
  if (kind === "project" || kind === "programme")
    all.push(text(outside, /^인공지능\s*/u), outside.replace(/^AI\s+/u, ""));
  return [...new Set(all.map((one) => one.trim()))].filter(
    (one) =>
      (/[가-힣\u3400-\u9fff]/u.test(one) ? one.length >= 2 : one.length >= 3) && !tooCommon.test(one.toLowerCase()),
  );
}

/** 하얼빈공대 for 할빈공대: a name that begins with a place is known under the other spellings of the place too. */
function withOtherPlaceName(name: string): string[] {
  const place = places.find(({ ko }) => ko.some((spelling) => name.startsWith(spelling)));
  const own = place?.ko.find((spelling) => name.startsWith(spelling));
  if (!place || !own) return [];
  return place.ko.filter((spelling) => spelling !== own).map((spelling) => spelling + name.slice(own.length));
}

const text = (name: string, cut: RegExp): string => name.replace(cut, "");

/** What texts speak of. Who speaks of industrial robots speaks of robots too. */
function entriesOf(
  lexicons: readonly Lexicon[],
  texts: readonly string[],
  parents: Int32Array,
  placeFrom: number,
): Set<number> {
  const found = new Set<number>();
  for (const one of texts) {
    const folded = fold(one);
    for (const lexicon of lexicons)
      for (const { entry } of lexicon.find(folded)) {
        found.add(entry);
        const parent = entry < placeFrom ? (parents[entry] ?? -1) : -1;
        if (parent >= 0) found.add(parent);
      }
  }
  return found;
}

const keyOf = (texts: readonly string[]): string =>
  texts.map((one) => foldInitialSounds(foldKey(one)).replace(/\s+/gu, "")).join("\n");

function rootsOf(texts: readonly string[]): Set<string> {
  return new Set(
    texts.flatMap((one) =>
      [...foldKey(one).matchAll(/[a-z0-9][a-z0-9.+]*/gu)].flatMap(([word]) => [
        stem(word),
        ...(ordinals[word] ?? []).map(stem),
      ]),
    ),
  );
}

/** The 4th expo is the fourth. */
const ordinals: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"].map((word, at) => [
    `${at + 1}${["st", "nd", "rd"][at] ?? "th"}`,
    [word],
  ]),
);

function belongings({ id, kind }: KnownRecord, out: ReadonlyMap<string, readonly KnownEdge[]>): Map<string, number> {
  const found = new Map<string, number>([[id, 0]]);
  let edge: string[] = [id];
  for (let distance = 1; distance <= distanceMax && edge.length > 0; distance++) {
    const next: string[] = [];
    for (const one of edge)
      for (const { rel, to } of out.get(one) ?? []) {
        // A talk and a figure are their host's as the whole seminar is.
        const isOwn = ownRels.has(rel) && !(rel === "host" && (kind === "session" || kind === "observation"));
        if (!belongingRels.has(rel) || found.has(to) || (distance > 1 && isOwn)) continue;
        found.set(to, distance);
        next.push(to);
      }
    edge = next;
  }
  return found;
}

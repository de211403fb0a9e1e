import { spanOf } from "@bridgehead/language/fold/fold";
import { everydayLabel } from "@bridgehead/language/taxonomy/everyday";
import { evidenceFor, placeText } from "./features/concept-space.ts";
import { fewest } from "./index/postings.ts";
import { readFeatures, type Feature, type TextFeatures } from "./features/features.ts";
import type { Fit, FitContext, Line } from "./fit.ts";
import type { Reason, ReasonSide, Statement } from "./types.ts";

/** A reason with how much it says; strength orders reasons and decides the band. */
export type WeighedReason = { readonly reason: Reason; readonly strength: number; readonly isLiteral: boolean };

type Stretch = readonly [start: number, end: number];
type Aligned = {
  readonly mine: Stretch;
  readonly theirs: Stretch;
  readonly strength: number;
  readonly via: Reason["via"];
  readonly isLiteral: boolean;
};

/**
 * Why two organisations were brought together: the words of both texts that share a meaning, with their spans. Found by
 * reading both texts again, so a reason can only name what stands in them. At most `most`, strongest first.
 */
export function explain(context: FitContext, fit: Fit, partner: number, most: number): readonly WeighedReason[] {
  const found: WeighedReason[] = [];
  const forward = fit.lines[fit.forwardLine[partner] ?? -1];
  const backward = fit.lines[fit.backwardLine[partner] ?? -1];
  if (forward) found.push(...reasonsOf(context, forward, partner, "they-offer"));
  if (backward)
    found.push(
      ...reasonsOf(context, backward, partner, "we-offer").map((one) => ({ ...one, strength: one.strength * 0.6 })),
    );
  found.sort((a, b) => b.strength - a.strength);
  return withoutRepeats(found).slice(0, most);
}

function reasonsOf(
  context: FitContext,
  line: Line,
  partner: number,
  direction: Reason["direction"],
): readonly WeighedReason[] {
  const { index } = context;
  const isOffer = direction === "we-offer";
  const role = index.roles[isOffer ? "need" : "offer"];
  const met = line.met.best[partner] ?? -1;
  const theirs = met >= 0 ? role.statements[met] : undefined;
  const sector = isOffer ? undefined : index.roles.sector.statements[index.roles.sector.firsts[partner] ?? -1];
  const hasSector =
    sector !== undefined && (index.roles.sector.firsts[partner + 1] ?? 0) > (index.roles.sector.firsts[partner] ?? 0);
  const side = (kind: ReasonSide["kind"], statement: Statement, span: readonly [number, number]): ReasonSide => ({
    kind,
    id: statement.id,
    text: statement.text,
    span,
  });
  const against = (statement: Statement, kind: ReasonSide["kind"], share: number): WeighedReason[] => {
    const mineRead = readFeatures(line.statement.text, index.taxonomy);
    const theirsRead = readFeatures(statement.text, index.taxonomy);
    return alignments(context, mineRead, theirsRead).map(({ mine, theirs: other, strength, via, isLiteral }) => ({
      strength: strength * share,
      isLiteral,
      reason: {
        direction,
        mine: side(line.kind, line.statement, spanOf(mineRead.folded, ...mine)),
        theirs: side(kind, statement, spanOf(theirsRead.folded, ...other)),
        via,
      },
    }));
  };
  return [
    ...(theirs ? against(theirs, isOffer ? "need" : "offer", 1) : []),
    ...(hasSector ? against(sector, "sector", 0.5) : []),
  ];
}

function alignments(context: FitContext, mine: TextFeatures, theirs: TextFeatures): readonly Aligned[] {
  return [
    ...byConcept(context, mine, theirs),
    ...byDescription(context, mine, theirs),
    ...byHanja(mine, theirs),
    ...byWord(mine, theirs),
    ...byEveryday(mine, theirs),
    ...bySound(mine, theirs),
  ];
}

const stretch = ({ start, end }: Feature): Stretch => [start, end];

/** The same concept named on both sides, or one side's broader concept. */
function* byConcept({ index }: FitContext, mine: TextFeatures, theirs: TextFeatures): Generator<Aligned> {
  const { concepts, parents } = index.taxonomy;
  const rarityOf = (concept: number) => {
    const posting = index.roles.offer.postings.concept.get(concept);
    return posting === undefined
      ? 4
      : Math.log(1 + Math.max(fewest, index.organisations.length) / (posting.owners + 0.5));
  };
  for (const one of mine.concept) {
    for (const other of theirs.concept) {
      const isSame = one.id === other.id;
      const broader = isSame
        ? one.id
        : parents[one.id] === other.id
          ? other.id
          : parents[other.id] === one.id
            ? one.id
            : -1;
      if (broader < 0) continue;
      yield {
        mine: stretch(one),
        theirs: stretch(other),
        strength: (isSame ? 3 : 1) * one.weight * rarityOf(broader),
        isLiteral: isSame,
        via: { channel: "concept", concept: concepts[broader]?.id ?? "" },
      };
    }
  }
}

/** A concept that one side names or describes and the other describes: the words that say so on each side. */
function* byDescription({ index }: FitContext, mine: TextFeatures, theirs: TextFeatures): Generator<Aligned> {
  const { space, taxonomy } = index;
  const scratch = new Float64Array(taxonomy.concepts.length);
  const here = placeText(space, mine, scratch);
  const there = placeText(space, theirs, scratch);
  for (const [concept, weight] of here) {
    const other = there.get(concept) ?? 0;
    if (weight * other < 0.12 || (weight === 1 && other === 1)) continue;
    const [myWords, theirWords] = [wordsFor(index.space, mine, concept), wordsFor(index.space, theirs, concept)];
    if (myWords && theirWords)
      yield {
        mine: myWords,
        theirs: theirWords,
        strength: 5 * weight * other,
        isLiteral: false,
        via: { channel: "concept", concept: taxonomy.concepts[concept]?.id ?? "" },
      };
  }
}

/** The words that name the concept, else the strongest evidence with what touches it. */
function wordsFor(space: FitContext["index"]["space"], features: TextFeatures, concept: number): Stretch | undefined {
  const named = features.concept.find(({ id }) => id === concept);
  if (named) return stretch(named);
  const evidence = evidenceFor(space, features, concept);
  const first = evidence[0];
  if (first === undefined || first.strength < 1.5) return undefined;
  let [start, end] = [first.start, first.end];
  for (const { start: from, end: to } of evidence.slice(1, 8)) {
    if (from <= end + 1 && to >= start - 1) [start, end] = [Math.min(start, from), Math.max(end, to)];
  }
  return [start, end];
}

/** Chinese characters that both sides write or, in Korean, sound: at least two in a row. */
function* byHanja(mine: TextFeatures, theirs: TextFeatures): Generator<Aligned> {
  const places = new Map<number, Feature[]>();
  for (const feature of theirs.bigram) places.set(feature.id, [...(places.get(feature.id) ?? []), feature]);
  const runs: { mine: [number, number]; theirs: [number, number]; pairs: number }[] = [];
  for (const one of mine.bigram) {
    for (const other of places.get(one.id) ?? []) {
      const open = runs.find(
        (run) =>
          one.start < run.mine[1] &&
          one.start >= run.mine[0] &&
          other.start < run.theirs[1] &&
          other.start >= run.theirs[0],
      );
      if (open) {
        open.mine[1] = Math.max(open.mine[1], one.end);
        open.theirs[1] = Math.max(open.theirs[1], other.end);
        open.pairs++;
      } else runs.push({ mine: [one.start, one.end], theirs: [other.start, other.end], pairs: 1 });
    }
  }
  for (const { mine: here, theirs: there, pairs } of runs)
    yield { mine: here, theirs: there, strength: 1.6 + 0.8 * pairs, isLiteral: true, via: { channel: "hanja" } };
}

function* byWord(mine: TextFeatures, theirs: TextFeatures): Generator<Aligned> {
  for (const one of mine.word) {
    // Korean words are kept as pairs of syllables; only a whole Latin word or number is a reason by itself.
    if (one.end - one.start <= 2 && /[가-힣]/u.test(mine.folded.key[one.start] ?? "")) continue;
    const other = theirs.word.find(({ id }) => id === one.id);
    if (other)
      yield { mine: stretch(one), theirs: stretch(other), strength: 2.5, isLiteral: true, via: { channel: "word" } };
  }
}

function* byEveryday(mine: TextFeatures, theirs: TextFeatures): Generator<Aligned> {
  for (const one of mine.everyday) {
    const other = theirs.everyday.find(({ id }) => id === one.id);
    if (other)
      yield {
        mine: stretch(one),
        theirs: stretch(other),
        strength: 1.4 * one.weight,
        isLiteral: true,
        via: { channel: "word", concept: everydayLabel(one.id) },
      };
  }
}

function* bySound(mine: TextFeatures, theirs: TextFeatures): Generator<Aligned> {
  for (const one of mine.sound) {
    const other = theirs.sound.find(({ id }) => id === -one.id);
    if (other)
      yield { mine: stretch(one), theirs: stretch(other), strength: 1.1, isLiteral: false, via: { channel: "sound" } };
  }
}

/** One reason per stretch of either text: the stronger stays. */
function withoutRepeats(reasons: readonly WeighedReason[]): readonly WeighedReason[] {
  const kept: WeighedReason[] = [];
  const overlaps = (a: ReasonSide, b: ReasonSide) =>
    a.id === b.id && a.kind === b.kind && a.span[0] < b.span[1] && b.span[0] < a.span[1];
  for (const one of reasons) {
    if (
      !kept.some(({ reason }) => overlaps(reason.mine, one.reason.mine) || overlaps(reason.theirs, one.reason.theirs))
    )
      kept.push(one);
  }
  return kept;
}

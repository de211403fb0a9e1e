import { profileReader, type MatchingIndex, type Profile } from "./index/build-index.ts";
import { scoreRole, type Asked, type RoleScores } from "./index/score.ts";
import type { GateKeeper } from "./gates/gates.ts";
import type { ChannelWeights, MatchingOrganisation, Statement } from "./types.ts";

/** A text of mine and what it met. */
export type Line = {
  readonly kind: "query" | "need" | "offer";
  readonly statement: Statement;
  readonly asked: Asked;
  readonly met: RoleScores;
  readonly top: number;
};

/** How one organisation (or one of its wordings) fits all others, and through which of its texts. */
export type Fit = {
  /** Per organisation: 0 to about 1.1 each way; below 0 is closed by a gate. */
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** The position in `lines` of the best text each way, or -1. */
  readonly forwardLine: Int16Array;
  readonly backwardLine: Int16Array;
  readonly lines: readonly Line[];
  /** How near others' offers and sectors are to my own sector, 0 to 1: most firms seek partners in their own field. */
  readonly field: Float64Array;
  readonly admitted: Uint8Array;
  /** How far the query names what its organisation offers itself, 0 to 1: then it looks for customers, not for suppliers. */
  readonly ownness: number;
};

/** A text whose best answer scores below this is measured against it: the best of nothing is not a good match. */
const convincing = 20;
/** A sector says what a firm is about, not what it gives: a third. */
const sectorShare = 0.33;

export type FitContext = {
  readonly index: MatchingIndex;
  readonly weights: ChannelWeights;
  readonly keeper: GateKeeper;
  readonly read: (text: string) => Profile;
};

export function fitContext(index: MatchingIndex, weights: ChannelWeights, keeper: GateKeeper): FitContext {
  return { index, weights, keeper, read: profileReader(index.taxonomy, index.space) };
}

/**
 * How organisation number `mine` fits every other: its needs (or the one query) against their offers and sectors, its
 * offers against their needs. Each text is measured against its own best answer, so that long texts do not win by length.
 */
export function fitOf(
  context: FitContext,
  mine: number,
  query?: { readonly statement: Statement; readonly vector?: Float32Array | undefined },
): Fit {
  const { index, keeper, weights, read } = context;
  const me = index.organisations[mine];
  if (me === undefined) throw new RangeError(`no organisation number ${mine}`);
  const count = index.organisations.length;
  const admitted = Uint8Array.from(index.organisations, (other) => (keeper.admits(me, other) ? 1 : 0));
  const lines: Line[] = [];
  const vectorOf = (role: "need" | "offer", number: number) =>
    index.roles[role].vectors[(index.roles[role].firsts[mine] ?? 0) + number];
  const ask = (kind: Line["kind"], statement: Statement, vector: Float32Array | undefined, text = statement.text) => {
    const asked: Asked = { profile: read(text), vector, isNeed: kind !== "offer" };
    const met = kind === "offer" ? scoreRole(index, "need", asked, weights) : withSectors(index, asked, weights);
    const rejected = (owner: number) => {
      const best = met.best[owner] ?? -1;
      const theirs = best >= 0 ? index.roles[kind === "offer" ? "need" : "offer"].statements[best] : undefined;
      return theirs !== undefined && keeper.isRejected(me.id, theirs.id);
    };
    let top = convincing;
    for (let owner = 0; owner < count; owner++) {
      if ((admitted[owner] ?? 0) === 0) continue;
      if (keeper.hasRejected && rejected(owner)) met.scores[owner] = (met.scores[owner] ?? 0) * 0.2;
      if ((met.scores[owner] ?? 0) > top) top = met.scores[owner] ?? 0;
    }
    lines.push({ kind, statement, asked, met, top });
  };
  const askWhole = (kind: Line["kind"], statement: Statement, vector: Float32Array | undefined) => {
    ask(kind, statement, vector);
    for (const part of partsOf(statement.text)) ask(kind, statement, vector, part);
  };
  if (query) askWhole("query", query.statement, query.vector);
  else me.needs.forEach((need, number) => askWhole("need", need, vectorOf("need", number)));
  me.offers.forEach((offer, number) => ask("offer", offer, vectorOf("offer", number)));

  const field = fieldOf(context, me, admitted);
  const forward = new Float64Array(count);
  const backward = new Float64Array(count);
  const forwardLine = new Int16Array(count).fill(-1);
  const backwardLine = new Int16Array(count).fill(-1);
  lines.forEach(({ kind, met, top }, number) => {
    const [values, chosen] = kind === "offer" ? [backward, backwardLine] : [forward, forwardLine];
    for (let owner = 0; owner < count; owner++) {
      const value = (met.scores[owner] ?? 0) / top;
      if ((admitted[owner] ?? 0) === 0 || value <= (values[owner] ?? 0)) continue;
      values[owner] = value;
      chosen[owner] = number;
    }
  });
  return { forward, backward, forwardLine, backwardLine, lines, field, admitted, ownness: ownnessOf(lines, mine) };
}

function ownnessOf(lines: readonly Line[], mine: number): number {
  let most = 0;
  for (const { kind, met, top } of lines)
    if (kind === "query") most = Math.max(most, Math.min(1, (met.scores[mine] ?? 0) / top));
  return most;
}

/** Two needs in one cell ("dialogue engine; maker of shells") are each met by somebody else: parts are asked for beside the whole. */
function partsOf(text: string): readonly string[] {
  const parts = text.split(/[;；\n]|\s[/／|]\s/u).map((part) => part.trim());
  return parts.length < 2 || parts.some((part) => part.length < 4) ? [] : parts;
}

function fieldOf({ index, weights, read }: FitContext, me: MatchingOrganisation, admitted: Uint8Array): Float64Array {
  const near = new Float64Array(index.organisations.length);
  if (me.sector === undefined) return near;
  const { scores } = withSectors(index, { profile: read(me.sector), isNeed: true }, { ...weights, kind: 0, model: 0 });
  let top = convincing;
  for (let owner = 0; owner < scores.length; owner++)
    if (admitted[owner] === 1 && (scores[owner] ?? 0) > top) top = scores[owner] ?? 0;
  for (let owner = 0; owner < scores.length; owner++)
    near[owner] = (admitted[owner] ?? 0) * ((scores[owner] ?? 0) / top);
  return near;
}

function withSectors(index: MatchingIndex, asked: Asked, weights: ChannelWeights): RoleScores {
  const met = scoreRole(index, "offer", asked, weights);
  const sectors = scoreRole(index, "sector", asked, weights).scores;
  for (let owner = 0; owner < sectors.length; owner++)
    met.scores[owner] = (met.scores[owner] ?? 0) + sectorShare * (sectors[owner] ?? 0);
  return met;
}

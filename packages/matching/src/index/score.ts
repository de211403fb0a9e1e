import { answeredBy, kinds } from "@bridgehead/language/taxonomy/kinds";
import { defaultWeights } from "../weights.ts";
import type { ChannelName, ChannelWeights } from "../types.ts";
import { lexicalChannels, type MatchingIndex, type Profile, type Role } from "./build-index.ts";
import { rarity } from "./postings.ts";

/** A text asked of the index: its profile, and its embedding where there is one. */
export type Asked = { readonly profile: Profile; readonly vector?: Float32Array | undefined; readonly isNeed: boolean };

/** Scores of organisations for one text: the sum of channels for the best statement, and which statement that is. */
export type RoleScores = { readonly scores: Float64Array; readonly best: Int32Array };

/** A feature that stands in more than this share of organisations tells nothing worth its time. */
const commonShare = 0.4;
const second = 0.1;
/** How much more the description counts where names say little. */
const described = 0.5;
/** What the concepts count that a long plain description names in passing. */
const leastTrust = 0.3;

/**
 * Scores every organisation's statements of one role against a text: best statement + 0.1 x the second best, so that a
 * further offer can only help. Time: the postings of the text's features.
 */
export function scoreRole(
  index: MatchingIndex,
  role: Role,
  asked: Asked,
  weights: ChannelWeights = defaultWeights,
): RoleScores {
  const { statements, firsts } = index.roles[role];
  const byStatement = new Float64Array(statements.length);
  addChannels(index, role, asked, weights, (document, amount) => {
    byStatement[document] = (byStatement[document] ?? 0) + amount;
  });
  const scores = new Float64Array(index.organisations.length);
  const best = new Int32Array(index.organisations.length).fill(-1);
  for (let owner = 0; owner < scores.length; owner++) {
    let first = 0;
    let next = 0;
    for (let document = firsts[owner] ?? 0; document < (firsts[owner + 1] ?? 0); document++) {
      const score = byStatement[document] ?? 0;
      if (score > first) {
        next = first;
        first = score;
        best[owner] = document;
      } else if (score > next) next = score;
    }
    scores[owner] = first + second * next;
  }
  return { scores, best };
}

/** What each channel gives one statement: for bands, explanations and learning. */
export function channelScores(
  index: MatchingIndex,
  role: Role,
  asked: Asked,
  statement: number,
): Record<ChannelName, number> {
  const found: Record<ChannelName, number> = {
    concept: 0,
    inferred: 0,
    everyday: 0,
    bigram: 0,
    unigram: 0,
    word: 0,
    sound: 0,
    kind: 0,
    model: 0,
  };
  const ones: ChannelWeights = {
    concept: 1,
    inferred: 1,
    everyday: 1,
    bigram: 1,
    unigram: 1,
    word: 1,
    sound: 1,
    kind: 1,
    model: 1,
  };
  addChannels(index, role, asked, ones, (document, amount, channel) => {
    if (document === statement) found[channel] += amount;
  });
  return found;
}

function addChannels(
  index: MatchingIndex,
  role: Role,
  { profile, vector, isNeed }: Asked,
  weights: ChannelWeights,
  add: (document: number, amount: number, channel: ChannelName) => void,
): void {
  const { postings, vectors } = index.roles[role];
  const owners = index.organisations.length;
  const spread = (channel: ChannelName, id: number, factor: number, usesRarity: boolean) => {
    const posting = postings[channel].get(id);
    if (posting === undefined || factor === 0) return;
    if (channel !== "inferred" && channel !== "kind" && posting.owners > Math.max(20, owners * commonShare)) return;
    const amount = factor * (usesRarity ? rarity(posting, owners) : 1);
    for (let at = 0; at < posting.documents.length; at++)
      add(posting.documents[at] ?? 0, amount * (posting.weights[at] ?? 0), channel);
  };
  for (const channel of lexicalChannels) {
    if (weights[channel] === 0) continue;
    const trust = channel === "concept" ? leastTrust + (1 - leastTrust) * profile.trust : 1;
    for (const [id, count] of profile.counts[channel])
      spread(channel, channel === "sound" ? -id : id, weights[channel] * trust * Math.min(2, count), true);
  }
  if (weights.inferred !== 0) {
    // Where names say little, the description has to say more.
    const factor = weights.inferred * (1 + described * (1 - profile.trust));
    for (const [concept, weight] of profile.place) spread("inferred", concept, factor * weight, true);
  }
  if (weights.kind !== 0 && role !== "sector") {
    for (const kind of profile.kinds) spread("kind", answer(kind, isNeed), weights.kind, true);
  }
  if (vector !== undefined && weights.model !== 0) {
    vectors.forEach((other, document) => {
      if (other !== undefined) add(document, weights.model * Math.max(0, dot(vector, other)), "model");
    });
  }
}

/** A need to raise money is answered by an offer to invest, and the other way round; most kinds answer themselves. */
function answer(kind: number, isNeed: boolean): number {
  const name = kinds[kind];
  if (name === undefined) return kind;
  const wanted = isNeed ? answeredBy(name) : (kinds.find((need) => answeredBy(need) === name) ?? name);
  return kinds.indexOf(wanted);
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

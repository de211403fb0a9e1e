import type { ChannelName, ChannelWeights } from "./types.ts";

export const channelNames = [
  "concept",
  "inferred",
  "everyday",
  "bigram",
  "unigram",
  "word",
  "sound",
  "kind",
  "model",
] as const satisfies readonly ChannelName[];

/**
 * Weights before an event series has taught its own. Found on the development set and the public mailbag by category
 * (bench/results.md has the ablations); none was fitted to a single need.
 */
export const defaultWeights: ChannelWeights = {
  concept: 2,
  inferred: 9,
  everyday: 0.7,
  bigram: 0.8,
  unigram: 0.3,
  word: 1,
  sound: 0.4,
  kind: 0.5,
  model: 8,
};

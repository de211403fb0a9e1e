import { channelNames } from "../weights.ts";
import type { ChannelName, ChannelWeights } from "../types.ts";

/** What became of a recommendation, with what each channel had given it (`channelEvidence`). */
export type Decision = {
  readonly evidence: Readonly<Record<ChannelName, number>>;
  /** `accepted` and ratings of 4 and 5 speak for, `declined` and 1 and 2 against; 3 says nothing. */
  readonly outcome: "accepted" | "declined" | { readonly rating: 1 | 2 | 3 | 4 | 5 };
};

export type Reweighed = {
  readonly weights: ChannelWeights;
  /** What they were before, so that an organiser can go back. */
  readonly previous: ChannelWeights;
  readonly change: Readonly<Record<ChannelName, number>>;
  readonly decisions: number;
  /** False when there were too few decisions, or only one kind: then `weights` are the previous ones. */
  readonly isLearnt: boolean;
};

/** Fewer decisions teach noise. */
export const decisionsNeeded = 30;
const steps = 200;
const rate = 0.05;
/** How strongly weights are held to what they were: about as much as 40 decisions. */
const hold = 0.4;
/** No channel moves by more than this factor in one round. */
const furthest = 2;

/**
 * Learns channel weights from decisions: logistic regression on each channel's share of a recommendation's evidence, held
 * to the previous weights (a Gaussian prior on their logarithms), so a few meetings never overturn what is known.
 * Deterministic. Weights stay positive; a channel that was 0 stays 0.
 */
export function reweigh(decisions: readonly Decision[], weights: ChannelWeights): Reweighed {
  const examples = decisions.map(exampleOf).filter((one) => one !== undefined);
  const liked = examples.filter(({ isLiked }) => isLiked).length;
  const unchanged: Reweighed = {
    weights,
    previous: weights,
    change: changeOf(weights, weights),
    decisions: examples.length,
    isLearnt: false,
  };
  if (examples.length < decisionsNeeded || liked === 0 || liked === examples.length) return unchanged;

  const scale = meanTotal(examples, weights);
  const logs: Record<string, number> = Object.fromEntries(channelNames.map((channel) => [channel, 0]));
  let bias = Math.log(liked / (examples.length - liked)) - 1;
  for (let step = 0; step < steps; step++) {
    const slope: Record<string, number> = Object.fromEntries(channelNames.map((channel) => [channel, 0]));
    let biasSlope = 0;
    for (const { evidence, isLiked } of examples) {
      const parts = channelNames.map(
        (channel) => (evidence[channel] * weights[channel] * Math.exp(logs[channel] ?? 0)) / scale,
      );
      const error = (isLiked ? 1 : 0) - 1 / (1 + Math.exp(-(bias + parts.reduce((sum, part) => sum + part, 0))));
      channelNames.forEach((channel, at) => (slope[channel] = (slope[channel] ?? 0) + error * (parts[at] ?? 0)));
      biasSlope += error;
    }
    for (const channel of channelNames) {
      const moved =
        (logs[channel] ?? 0) +
        rate * ((slope[channel] ?? 0) / Math.sqrt(examples.length) - hold * (logs[channel] ?? 0));
      logs[channel] = Math.max(-Math.log(furthest), Math.min(Math.log(furthest), moved));
    }
    bias += (rate * biasSlope) / Math.sqrt(examples.length);
  }
  const learnt = Object.fromEntries(
    channelNames.map((channel) => [channel, Math.round(weights[channel] * Math.exp(logs[channel] ?? 0) * 1000) / 1000]),
  ) as Record<ChannelName, number>;
  return {
    weights: learnt,
    previous: weights,
    change: changeOf(learnt, weights),
    decisions: examples.length,
    isLearnt: true,
  };
}

type Example = { readonly evidence: Readonly<Record<ChannelName, number>>; readonly isLiked: boolean };

function exampleOf({ evidence, outcome }: Decision): Example | undefined {
  if (typeof outcome === "string") return { evidence, isLiked: outcome === "accepted" };
  return outcome.rating === 3 ? undefined : { evidence, isLiked: outcome.rating > 3 };
}

function meanTotal(examples: readonly Example[], weights: ChannelWeights): number {
  const totals = examples.map(({ evidence }) =>
    channelNames.reduce((sum, channel) => sum + evidence[channel] * weights[channel], 0),
  );
  return Math.max(1e-6, totals.reduce((sum, total) => sum + total, 0) / totals.length);
}

function changeOf(after: ChannelWeights, before: ChannelWeights): Record<ChannelName, number> {
  return Object.fromEntries(
    channelNames.map((channel) => [
      channel,
      before[channel] === 0 ? 0 : Math.round((after[channel] / before[channel] - 1) * 1000) / 1000,
    ]),
  ) as Record<ChannelName, number>;
}

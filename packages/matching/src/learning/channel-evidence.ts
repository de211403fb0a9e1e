import { fitContext, fitOf, type Fit } from "../fit.ts";
import { keeperOf } from "../gates/gates.ts";
import type { MatchingIndex } from "../index/build-index.ts";
import { channelScores } from "../index/score.ts";
import type { ChannelName } from "../types.ts";
import { channelNames, defaultWeights } from "../weights.ts";

export type ChannelEvidence = Readonly<Record<ChannelName, number>>;

/** What each channel gives the pair (unweighted, both ways): to be kept with a recommendation and learnt from later. */
export function channelEvidence(index: MatchingIndex, mine: string, theirs: string): ChannelEvidence {
  return channelEvidences(index)(mine, theirs);
}

/**
 * The same for many pairs of one index. The organisation asked for last is read once, so pairs come cheapest in the order
 * of `mine`. An unknown id is a caller's bug.
 */
export function channelEvidences(index: MatchingIndex): (mine: string, theirs: string) => ChannelEvidence {
  const context = fitContext(index, defaultWeights, keeperOf({ sides: "any" }));
  let last: { readonly number: number; readonly fit: Fit } | undefined;
  return (mine, theirs) => {
    const [me, partner] = [index.numberOf.get(mine), index.numberOf.get(theirs)];
    if (me === undefined || partner === undefined)
      throw new RangeError(`no organisations ${mine} and ${theirs} in the directory`);
    if (last?.number !== me) last = { number: me, fit: fitOf(context, me) };
    const { fit } = last;
    const sums = Object.fromEntries(channelNames.map((channel) => [channel, 0])) as Record<ChannelName, number>;
    for (const line of [fit.lines[fit.forwardLine[partner] ?? -1], fit.lines[fit.backwardLine[partner] ?? -1]]) {
      const statement = line?.met.best[partner] ?? -1;
      if (line === undefined || statement < 0) continue;
      const given = channelScores(index, line.kind === "offer" ? "need" : "offer", line.asked, statement);
      for (const channel of channelNames) sums[channel] += given[channel];
    }
    return sums;
  };
}

import { bandOf } from "./band.ts";
import { diversify } from "./diversity.ts";
import { explain } from "./explain.ts";
import { spreadExposure } from "./exposure.ts";
import { fitContext, fitOf, type Fit, type FitContext } from "./fit.ts";
import { keeperOf, type Gates } from "./gates/gates.ts";
import type { MatchingIndex } from "./index/build-index.ts";
import { scoreRole } from "./index/score.ts";
import type { ChannelWeights, MatchingQuery, RankedPartner, RecommendationResult, Scored } from "./types.ts";
import { defaultWeights } from "./weights.ts";

export type RecommendOptions = {
  /** Needs put into words; without them each organisation is matched as a whole. */
  readonly queries?: readonly MatchingQuery[];
  /** Only these organisations (whole-organisation mode). */
  readonly organisations?: readonly string[];
  /** Partners per list; 10. */
  readonly top?: number;
  readonly gates?: Gates;
  readonly weights?: ChannelWeights;
  /** Spread of exposure over all lists; whole-organisation mode only. */
  readonly exposure?: { readonly penalty?: number; readonly floor?: number } | false;
  /** How much partners of one region and field make way for others; 0. Lists spread over exposure are not touched. */
  readonly diversity?: number;
  /** Reasons per partner; 3. */
  readonly reasons?: number;
};

/** How much "they seek what I offer" adds to "they offer what I seek", less where one need was put into words (Pizzato et al., RECON, RecSys 2010, on reciprocity). */
const reciprocity = { whole: 0.4, query: 0.25 } as const;
/** How much more it adds where the query names what the organisation offers itself ("makers who will buy our gears"). */
const seeksCustomers = 0.4;
/** How much a partner's being in my own field adds where needs say little. */
const sameField = 0.25;
/** How much a competitor loses: same offers, no need met. */
const competition = 0.35;
/** How much it loses where customers are sought: whoever sells the same is the last to buy it. */
const competitionForCustomers = 0.5;

/**
 * Ranks partners for each query or each organisation, best first, with reasons whose words stand in both texts.
 * A query by an organisation that the directory lacks is a caller's bug.
 * Deterministic; equal scores keep the directory's order.
 */
export function recommend(index: MatchingIndex, options: RecommendOptions = {}): readonly RecommendationResult[] {
  const { top = 10, weights = defaultWeights, queries, reasons = 3, diversity = 0 } = options;
  const context = fitContext(index, weights, keeperOf(options.gates));
  const present = (id: string, fit: Fit, list: readonly Scored[]): RecommendationResult => ({
    id,
    ranked: list.map((one) => partnerOf(context, fit, one, reasons)),
  });
  if (queries !== undefined) {
    return queries.map(({ id, org, text, vector }) => {
      const fit = fitOf(context, numberOf(index, org), { statement: { id, text }, vector });
      return present(id, fit, diversify(index, pairScores(context, numberOf(index, org), fit), top, diversity));
    });
  }
  const asking =
    options.organisations?.map((id) => numberOf(index, id)) ?? index.organisations.map((_, number) => number);
  const candidates = asking.map((mine) =>
    pairScores(context, mine, fitOf(context, mine)).slice(0, Math.max(top * 4, 40)),
  );
  const lists =
    options.exposure === false
      ? candidates.map((list) => diversify(index, list, top, diversity))
      : spreadExposure(asking, candidates, index.organisations.length, { top, ...options.exposure });
  return asking.map((mine, at) => present(index.organisations[mine]?.id ?? "", fitOf(context, mine), lists[at] ?? []));
}

/** Everybody admitted and scored, best first. */
export function pairScores(context: FitContext, mine: number, fit: Fit): Scored[] {
  const { keeper, index } = context;
  const rivals = keeper.competitors === "keep" ? undefined : rivalry(context, mine);
  const isQuery = fit.lines.some(({ kind }) => kind === "query");
  const mutual = isQuery ? reciprocity.query + seeksCustomers * fit.ownness : reciprocity.whole;
  const scored: Scored[] = [];
  for (let partner = 0; partner < index.organisations.length; partner++) {
    if ((fit.admitted[partner] ?? 0) === 0) continue;
    const forward = fit.forward[partner] ?? 0;
    const backward = fit.backward[partner] ?? 0;
    let score = forward + mutual * backward + sameField * (fit.field[partner] ?? 0);
    if (score <= 0) continue;
    const alike = rivals?.[partner] ?? 0;
    const rival = alike * Math.max(0, 1 - 1.5 * Math.max(forward, backward));
    if (rival > 0.5 && keeper.competitors === "exclude") continue;
    score *= (1 - competition * rival) * (1 - competitionForCustomers * fit.ownness * alike);
    scored.push({ partner, score });
  }
  return scored.sort((a, b) => b.score - a.score || a.partner - b.partner);
}

/** How alike other organisations' offers are to mine, 0 to 1. */
function rivalry({ index, weights, read }: FitContext, mine: number): Float64Array {
  const alike = new Float64Array(index.organisations.length);
  for (const offer of index.organisations[mine]?.offers ?? []) {
    const { scores } = scoreRole(
      index,
      "offer",
      { profile: read(offer.text), isNeed: false },
      { ...weights, kind: 0, model: 0 },
    );
    const own = scores[mine] ?? 0;
    if (own > 0)
      scores.forEach((score, other) => (alike[other] = Math.max(alike[other] ?? 0, Math.min(1, score / own))));
  }
  return alike;
}

function partnerOf(context: FitContext, fit: Fit, { partner, score }: Scored, most: number): RankedPartner {
  const reasons = most === 0 ? [] : explain(context, fit, partner, most);
  return {
    organisation: context.index.organisations[partner]?.id ?? "",
    score: Math.round(score * 10_000) / 10_000,
    band: bandOf(context, fit, partner, reasons),
    reasons: reasons.map(({ reason }) => reason),
  };
}

function numberOf(index: MatchingIndex, id: string): number {
  const number = index.numberOf.get(id);
  if (number === undefined) throw new RangeError(`no organisation ${id} in the directory`);
  return number;
}

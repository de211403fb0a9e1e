import { companyResource } from "../reasons/blockers.ts";
import type { Model } from "../search/model.ts";
import { tooMany, type Shortage } from "./hall.ts";

/** Patterns tried before giving up; 10 meetings in 21 slots with 3 runs have 7,920. */
const patternsMax = 60_000;

/**
 * Looks for a company whose meetings, all of them must-holds, cannot be held with as few breaks as fairness (H14) allows
 * it: every choice of slots in few enough runs is tried by matching. Applies where some company cannot have a break at
 * all (it has one candidate at most), so that the limit is absolute, in events of one session.
 */
export function findUnfairCompany(model: Model, musts: readonly number[]): Shortage | null {
  if (!isLimitAbsolute(model)) return null;
  for (let c = 0; c < model.companies; c += 1) {
    const mine = musts.filter((m) => model.a[m] === c || model.b[m] === c);
    const isWhole =
      mine.length === candidatesOf(model, c) && model.delegates[c] === 1 && mine.length > model.maxBreakDifference + 1;
    if (isWhole && !fitsInRuns(model, mine, model.maxBreakDifference + 1))
      return { meetings: mine, code: "fairness", resource: companyResource(model, c), slots: [] };
  }
  return null;
}

export const candidatesOf = (model: Model, c: number): number =>
  model.byCompanyStart[c + 1]! - model.byCompanyStart[c]!;

/** No company may have more breaks than the limit: one without breaks is certain. */
export const isLimitAbsolute = (model: Model): boolean =>
  model.maxBreakDifference >= 0 &&
  model.sessions === 1 &&
  model.frozen.length === 0 &&
  Array.from({ length: model.companies }, (_, c) => c).some((c) => candidatesOf(model, c) <= 1);

/** The meetings find slots of their own that form at most `runsMax` runs. True as well when there are too many ways to try. */
function fitsInRuns(model: Model, mine: readonly number[], runsMax: number): boolean {
  const isUsable = Array.from({ length: model.slots }, (_, s) =>
    mine.some((m) => model.allowed[m * model.slots + s] === 1),
  );
  const chosen = new Uint8Array(model.slots);
  let patterns = 0;

  /** Chooses the rest from slot `s` on; `open` slots are still to be chosen, `runs` may still begin. */
  function choose(s: number, open: number, runs: number, isRunning: boolean): boolean {
    if (open === 0) {
      patterns += 1;
      return patterns > patternsMax || tooMany(model, mine, (slot) => chosen[slot]!) === null;
    }
    if (model.slots - s < open) return false;
    if (isUsable[s] && (isRunning || runs > 0)) {
      chosen[s] = 1;
      if (choose(s + 1, open - 1, isRunning ? runs : runs - 1, true)) return true;
      chosen[s] = 0;
    }
    return (runs > 0 || !isRunning) && choose(s + 1, open, runs, false);
  }
  return choose(0, mine.length, runsMax, false);
}

/**
 * Breaks that no schedule can avoid, summed over companies all of whose candidates are must-holds: the fewest runs in
 * which each company's meetings fit, less one. Other companies count 0, so the sum is a proof.
 */
export function unavoidableBreaks(model: Model): number {
  if (model.sessions !== 1 || model.frozen.length > 0) return 0;
  let breaks = 0;
  for (let c = 0; c < model.companies; c += 1) {
    const mine = Array.from(model.byCompany.subarray(model.byCompanyStart[c], model.byCompanyStart[c + 1]));
    if (model.delegates[c] !== 1 || mine.length < 2 || mine.some((m) => model.must[m] === 0)) continue;
    let runs = 1;
    while (runs < mine.length && !fitsInRuns(model, mine, runs)) runs += 1;
    breaks += runs - 1;
  }
  return breaks;
}

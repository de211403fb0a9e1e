import type { Fit, FitContext } from "./fit.ts";
import type { Band } from "./types.ts";
import type { WeighedReason } from "./explain.ts";

/** Shares of a pair's evidence that make a match strong or fair; below `fair` it is called weak. See DESIGN.md for what each band held on the development set. */
const strong = 10;
const fair = 4;

/** How sure a match is, from its evidence alone, never from its rank: the best of a poor lot stays weak. */
export function bandOf(_context: FitContext, _fit: Fit, _partner: number, reasons: readonly WeighedReason[]): Band {
  const evidence = reasons.reduce((sum, { strength }) => sum + strength, 0);
  if (evidence >= strong && reasons.some(({ isLiteral, reason }) => isLiteral && reason.via.channel === "concept"))
    return "strong";
  return evidence >= fair ? "fair" : "weak";
}

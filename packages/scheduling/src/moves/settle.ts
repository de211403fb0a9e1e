import { bestTable, companyHasRoom, freeInterpreter, inOrder, nobody, placeIsFree } from "../search/room.ts";
import type { Search } from "./move.ts";

/**
 * Places a meeting in a free slot, if there is one, where it costs its companies fewest breaks (ties: the first from a
 * random start). Answers whether it did.
 */
export function settle(search: Search, m: number): boolean {
  const { model, plan, random } = search;
  const a = model.a[m]!;
  const b = model.b[m]!;
  if (plan.held[a]! >= model.maxMeetings[a]! || plan.held[b]! >= model.maxMeetings[b]!) return false;
  const start = model.domainStart[m]!;
  const length = model.domainStart[m + 1]! - start;
  let best = -1;
  let bestCost = Number.POSITIVE_INFINITY;
  let bestInterpreter = nobody;
  let at = random.below(length);
  for (let seen = 0; seen < length; seen += 1) {
    const s = model.domain[start + at]!;
    at = at + 1 === length ? 0 : at + 1;
    if (!companyHasRoom(plan, a, s) || !companyHasRoom(plan, b, s) || !placeIsFree(plan, m, s)) continue;
    const cost = slotCost(search, m, s);
    if (cost >= bestCost || !inOrder(plan, m, s)) continue;
    const interpreter = freeInterpreter(plan, m, s, random);
    if (interpreter === nobody) continue;
    best = s;
    bestCost = cost;
    bestInterpreter = interpreter;
  }
  if (best < 0) return false;
  plan.place(m, best, bestTable(plan, m, best, random), bestInterpreter);
  return true;
}

/** Places the ejected meetings again where there is room; those that find none stay out. */
export function settleEjected(search: Search): void {
  for (const m of search.ejected) settle(search, m);
}

/** Breaks opened by the two sides, with a repair's own slot preferred over any other. */
function slotCost({ model, plan }: Search, m: number, s: number): number {
  const opened = newBreaks(plan, model.a[m]!, s) + newBreaks(plan, model.b[m]!, s);
  return model.baseSlot[m] === s ? opened - 10 : opened;
}

const newBreaks = (plan: Search["plan"], c: number, s: number): number =>
  plan.count[c * plan.model.slots + s]! > 0 ? 0 : plan.breakChange(c, s);

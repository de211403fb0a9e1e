import { swapChain } from "./kempe.ts";
import { anyMeeting, isMovable, type Move, type Search } from "./move.ts";

/**
 * Takes a company that waits between two meetings and moves one of its meetings, by a chain, to a free slot beside
 * another one. Where breaks have become rare this finds the few companies a random choice would miss.
 */
export const closeBreak: Move = {
  name: "close-break",
  attempt(search) {
    const c = waitingCompany(search);
    if (c < 0) return false;
    const { model, plan, random } = search;
    const m = heldMeeting(search, c);
    if (m < 0) return false;
    const row = c * model.slots;
    const length = model.domainStart[m + 1]! - model.domainStart[m]!;
    let at = random.below(length);
    for (let seen = 0; seen < length; seen += 1) {
      const s = model.domain[model.domainStart[m]! + at]!;
      at = at + 1 === length ? 0 : at + 1;
      if (s !== plan.slot[m] && plan.count[row + s] === 0 && isBesideMeeting(search, c, s))
        return swapChain(search, m, s);
    }
    return false;
  },
};

const triesMax = 24;

/** A company with breaks, from random meetings; -1 when a few tries find none. */
function waitingCompany(search: Search): number {
  const { model, plan } = search;
  for (let tries = 0; tries < triesMax; tries += 1) {
    const m = anyMeeting(search);
    if (plan.breaks[model.a[m]!]! > 0) return model.a[m]!;
    if (plan.breaks[model.b[m]!]! > 0) return model.b[m]!;
  }
  return -1;
}

function heldMeeting({ model, plan, random }: Search, c: number): number {
  const start = model.byCompanyStart[c]!;
  const length = model.byCompanyStart[c + 1]! - start;
  let at = random.below(length);
  for (let seen = 0; seen < length; seen += 1) {
    const m = model.byCompany[start + at]!;
    if (plan.slot[m]! >= 0 && isMovable(model, m)) return m;
    at = at + 1 === length ? 0 : at + 1;
  }
  return -1;
}

function isBesideMeeting({ model, plan }: Search, c: number, s: number): boolean {
  const left = model.before[s]!;
  const right = model.after[s]!;
  return (
    (left >= 0 && plan.count[c * model.slots + left]! > 0) || (right >= 0 && plan.count[c * model.slots + right]! > 0)
  );
}

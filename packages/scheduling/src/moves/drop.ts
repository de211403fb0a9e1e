import { anyMeeting, type Move } from "./move.ts";

/**
 * Takes a meeting out and leaves it out: one worth less than the breaks, table changes or unfairness it brings. Every other
 * move holds what it can, so without this one such a meeting would stay.
 */
export const drop: Move = {
  name: "drop",
  attempt(search) {
    const { plan } = search;
    const m = anyMeeting(search);
    if (plan.slot[m]! < 0 || plan.model.must[m] === 1) return false;
    plan.unplace(m);
    return true;
  },
};

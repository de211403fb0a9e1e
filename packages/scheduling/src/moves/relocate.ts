import { placeIn } from "./insert.ts";
import { anyMeeting, anySlot, type Move } from "./move.ts";

/** Moves a held meeting to another slot; what blocks it there goes where there is room, often the slot it left. */
export const relocate: Move = {
  name: "relocate",
  attempt(search) {
    const { plan } = search;
    const m = anyMeeting(search);
    const from = plan.slot[m]!;
    if (from < 0) return false;
    const to = anySlot(search, m);
    if (to === from) return false;
    plan.unplace(m);
    return placeIn(search, m, to);
  },
};

import { bestTable, nobody } from "../search/room.ts";
import { makeRoom } from "./eject.ts";
import { anyMeeting, anySlot, type Move, type Search } from "./move.ts";
import { settle, settleEjected } from "./settle.ts";

/** Holds a meeting that is not held: where there is room, else by taking out what blocks it in one slot and placing that again. */
export const insert: Move = {
  name: "insert",
  attempt(search) {
    const m = anyMeeting(search);
    if (search.plan.slot[m]! >= 0) return false;
    if ((search.random.next() & 3) === 0) return settle(search, m);
    return placeIn(search, m, anySlot(search, m));
  },
};

/** Places a meeting that is not held in this slot; what blocked it goes where there is room. */
export function placeIn(search: Search, m: number, s: number): boolean {
  const { plan, random } = search;
  search.ejected.length = 0;
  const interpreter = makeRoom(search, m, s);
  if (interpreter === nobody) return false;
  plan.place(m, s, bestTable(plan, m, s, random), interpreter);
  settleEjected(search);
  return true;
}

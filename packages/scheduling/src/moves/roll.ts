import { swapChain } from "./kempe.ts";
import { anyMeeting, isMovable, type Move, type Search } from "./move.ts";

/**
 * Rolls a company's day by one slot: its first meeting of a session goes, by a chain, right behind its last one, or its
 * last right before its first. The company itself gets no new break, where a random slot would nearly always open one.
 */
export const roll: Move = {
  name: "roll",
  attempt(search) {
    const { model, plan, random } = search;
    const any = anyMeeting(search);
    const at = plan.slot[any]!;
    if (at < 0) return false;
    const c = (random.next() & 1) === 0 ? model.a[any]! : model.b[any]!;
    const first = endOf(search, c, at, model.before);
    const last = endOf(search, c, at, model.after);
    const isForward = (random.next() & 1) === 0;
    const from = isForward ? first : last;
    const to = isForward ? model.after[last]! : model.before[first]!;
    if (to < 0 || first === last) return false;
    const m = plan.first[c * model.slots + from]! >> 1;
    return isMovable(model, m) && model.allowed[m * model.slots + to] === 1 && swapChain(search, m, to);
  },
};

/** The company's busy slot farthest from `from` in one direction within the session. */
function endOf({ model, plan }: Search, c: number, from: number, next: Int32Array): number {
  let end = from;
  for (let s = next[from]!; s >= 0; s = next[s]!) if (plan.count[c * model.slots + s]! > 0) end = s;
  return end;
}

import { bestTable, freeInterpreter, inOrder, nobody } from "../search/room.ts";
import { anyMeeting, anySlot, isMovable, type Move, type Search } from "./move.ts";

/**
 * Swaps two slots along a chain: a meeting moves to another slot, what it blocks there moves to the first slot, what
 * that blocks moves back, and so on until nothing clashes. Nothing is dropped, which makes it the move for events in
 * which every meeting must be held.
 *
 * After Kempe's argument of 1879 as used for timetables by Thompson & Dowsland (1998), A robust simulated annealing
 * based examination timetabling system, Computers & Operations Research 25(7-8), doi:10.1016/S0305-0548(97)00101-9;
 * here a company with several delegates or an interpreter with colleagues may end a chain early.
 */
export const kempe: Move = {
  name: "kempe",
  attempt(search) {
    const m = anyMeeting(search);
    const from = search.plan.slot[m]!;
    if (from < 0) return false;
    const to = anySlot(search, m);
    return to !== from && swapChain(search, m, to);
  },
};

const chainMax = 100;

/** The chain, with each meeting's new slot and old interpreter; `onChain[m]` is the number of the chain that holds it. */
const chain = new Int32Array(chainMax + 8);
const targets = new Int32Array(chainMax + 8);
const interpreters = new Int32Array(chainMax + 8);
let length = 0;
let onChain = new Int32Array(0);
let chainNumber = 0;

/** Moves a held meeting to a slot by a chain; false if the chain meets something that cannot move, grows too long or is hopeless. */
export function swapChain(search: Search, start: number, to: number): boolean {
  const { plan, model } = search;
  if (onChain.length !== model.meetings) onChain = new Int32Array(model.meetings);
  chainNumber = (chainNumber + 1) | 0;
  length = 0;
  const origin = plan.slot[start]!;
  pull(search, start, to);
  for (let at = 0; at < length; at += 1) {
    const m = chain[at]!;
    const target = targets[at]!;
    const back = target === to ? origin : to;
    if (length > chainMax || model.allowed[m * model.slots + target] === 0 || !inOrder(plan, m, target)) return false;
    if (!pushOut(search, model.a[m]!, target, back) || !pushOut(search, model.b[m]!, target, back)) return false;
    const interpreter = takeInterpreter(search, m, at, target, back);
    if (interpreter === nobody) return false;
    plan.place(m, target, -1, interpreter);
  }
  return plan.onlineIn[to]! <= model.rooms && plan.onlineIn[origin]! <= model.rooms && seatChain(search, to, origin);
}

/** Tables last: only now is it known which are free. A table never raises the total, so a hopeless chain ends here. */
function seatChain({ plan, model, random, floor }: Search, to: number, origin: number): boolean {
  if (plan.onsiteIn[to]! > model.tablesInSlot[to]! || plan.onsiteIn[origin]! > model.tablesInSlot[origin]!)
    return false;
  if (plan.total < floor && model.instance.reopt === null) return false;
  for (let at = 0; at < length; at += 1) {
    const m = chain[at]!;
    if (model.online[m] === 0) plan.seat(m, bestTable(plan, m, targets[at]!, random));
  }
  return true;
}

/** Takes a meeting out of its slot and puts it on the chain for the other one. */
function pull({ plan }: Search, m: number, target: number): void {
  interpreters[length] = plan.interpreter[m]!;
  chain[length] = m;
  targets[length] = target;
  onChain[m] = chainNumber;
  length += 1;
  plan.unplace(m);
}

/** If the company has no delegate left in the slot, one of its meetings that is not on the chain goes to the other slot. */
function pushOut(search: Search, c: number, s: number, back: number): boolean {
  const { model, plan, random } = search;
  const cell = c * model.slots + s;
  const count = plan.count[cell]!;
  if (count < model.delegates[c]!) return true;
  let link = plan.first[cell]!;
  for (let skip = count === 1 ? 0 : random.below(count); skip > 0; skip -= 1) link = plan.next[link]!;
  for (let seen = 0; seen < count; seen += 1) {
    const m = link >> 1;
    if (isMovable(model, m) && onChain[m] !== chainNumber) {
      if (model.allowed[m * model.slots + back] === 0) return false;
      pull(search, m, back);
      return true;
    }
    link = plan.next[link]!;
    if (link < 0) link = plan.first[cell]!;
  }
  return false;
}

/** The meeting's own interpreter if it may come along, else a free colleague, else its own once that one's meeting joins the chain. */
function takeInterpreter(search: Search, m: number, at: number, s: number, back: number): number {
  const { model, plan, random } = search;
  if (model.need[m]! < 0) return -1;
  const own = interpreters[at]!;
  if (own >= 0 && plan.rota.canWork(own, s)) return own;
  const free = freeInterpreter(plan, m, s, random);
  if (free !== nobody) return free;
  const blocker = own < 0 ? -1 : plan.interpreterAt[own * model.slots + s]!;
  if (blocker < 0 || !isMovable(model, blocker) || onChain[blocker] === chainNumber) return nobody;
  pull(search, blocker, back);
  return plan.rota.canWork(own, s) ? own : nobody;
}

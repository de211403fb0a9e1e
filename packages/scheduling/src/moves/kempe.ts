import { bestTable, canWork, freeInterpreter, inOrder, nobody } from "../search/room.ts";
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

const chainMax = 120;
const chain: number[] = [];
const targets: number[] = [];

function swapChain(search: Search, start: number, to: number): boolean {
  const { plan, random, model } = search;
  chain.length = 0;
  targets.length = 0;
  pull(search, start, to);
  for (let at = 0; at < chain.length; at += 1) {
    if (chain.length > chainMax) return false;
    const m = chain[at]!;
    const target = targets[at]!;
    const back = target === to ? origin : to;
    if (model.allowed[m * model.slots + target] === 0 || !inOrder(plan, m, target)) return false;
    if (!pushOut(search, model.a[m]!, target, back) || !pushOut(search, model.b[m]!, target, back)) return false;
    const interpreter = takeInterpreter(search, m, at, target, back);
    if (interpreter === nobody) return false;
    plan.place(m, target, -1, interpreter);
  }
  // Tables last: only now is it known which are free. Seating is a second, cheap placement.
  for (let at = 0; at < chain.length; at += 1) {
    const m = chain[at]!;
    const s = targets[at]!;
    if (model.online[m] === 1) {
      if (plan.onlineIn[s]! > model.rooms) return false;
      continue;
    }
    if (plan.onsiteIn[s]! > model.tablesInSlot[s]!) return false;
    const interpreter = plan.interpreter[m]!;
    plan.unplace(m);
    plan.place(m, s, bestTable(plan, m, s, random), interpreter);
  }
  return true;
}

/** The slot the chain starts from. */
let origin = -1;
const interpreters: number[] = [];

/** Takes a meeting out of its slot and puts it on the chain for the other one. */
function pull(search: Search, m: number, target: number): void {
  const { plan } = search;
  if (chain.length === 0) origin = plan.slot[m]!;
  interpreters[chain.length] = plan.interpreter[m]!;
  chain.push(m);
  targets.push(target);
  plan.unplace(m);
}

/** If the company has no delegate left in the slot, one of its meetings that is not on the chain goes to the other slot. */
function pushOut(search: Search, c: number, s: number, back: number): boolean {
  const { model, plan, random } = search;
  const cell = c * model.slots + s;
  const count = plan.count[cell]!;
  if (count < model.delegates[c]!) return true;
  let skip = random.below(count);
  let link = plan.first[cell]!;
  for (let seen = 0; seen < 2 * count; seen += 1) {
    const m = link >> 1;
    if (skip <= 0 && isMovable(model, m) && !chain.includes(m)) {
      pull(search, m, back);
      return true;
    }
    skip -= 1;
    link = plan.next[link]!;
    if (link < 0) link = plan.first[cell]!;
  }
  return false;
}

/** The meeting's own interpreter if it may come along, else a free colleague, else one whose meeting joins the chain. */
function takeInterpreter(search: Search, m: number, at: number, s: number, back: number): number {
  const { model, plan, random } = search;
  const own = interpreters[at]!;
  if (model.need[m]! < 0) return -1;
  if (own >= 0 && canWork(plan, own, s)) return own;
  const free = freeInterpreter(plan, m, s, random);
  if (free !== nobody) return free;
  const cell = own * model.slots + s;
  const blocker = own < 0 ? -1 : plan.interpreterAt[cell]!;
  if (blocker < 0 || !isMovable(model, blocker) || chain.includes(blocker)) return nobody;
  pull(search, blocker, back);
  return canWork(plan, own, s) ? own : nobody;
}

import type { Plan } from "./plan.ts";
import type { Random } from "./random.ts";

/** Asks of a plan: is there room? Nothing here changes it. */

/** One more meeting fits the company's delegates in the slot and its maximum. */
export function companyHasRoom(plan: Plan, c: number, s: number): boolean {
  const { model } = plan;
  return plan.count[c * model.slots + s]! < model.delegates[c]! && plan.held[c]! < model.maxMeetings[c]!;
}

/** The precedences of a meeting hold with it in this slot. */
export function inOrder(plan: Plan, m: number, s: number): boolean {
  const { later, earlier, ordered } = plan.model;
  if (ordered[m] === 0) return true;
  for (const other of later[m]!) if (plan.slot[other]! >= 0 && plan.slot[other]! <= s) return false;
  for (const other of earlier[m]!) if (plan.slot[other]! >= s) return false;
  return true;
}

/** A table or an online room is free for the meeting in the slot. */
export function placeIsFree(plan: Plan, m: number, s: number): boolean {
  return plan.model.online[m] === 1
    ? plan.onlineIn[s]! < plan.model.rooms
    : plan.onsiteIn[s]! < plan.model.tablesInSlot[s]!;
}

/** No interpreter is able and free. (-1 stands for "needs none".) */
export const nobody = -2;

/** An able, free interpreter of the slot (the baseline's if possible, else from a random start), -1 if none is needed, `nobody` if none is free. */
export function freeInterpreter(plan: Plan, m: number, s: number, random: Random): number {
  const { model } = plan;
  const need = model.need[m]!;
  if (need < 0) return -1;
  if (model.baseSlot[m] === s) {
    const before = model.baseInterpreter[m]!;
    if (before >= 0 && model.able[need * model.interpreters + before] === 1 && plan.rota.canWork(before, s))
      return before;
  }
  const found = plan.rota.firstAble(need, s, random.below(model.interpreters));
  return found < 0 ? nobody : found;
}

/**
 * The free table that costs fewest table changes: one that both sides use already, else one that either side uses,
 * else any. -1 online. The caller has made sure that one is free.
 */
export function bestTable(plan: Plan, m: number, s: number, random: Random): number {
  const { model } = plan;
  if (model.online[m] === 1) return -1;
  const { slots, tables } = model;
  if (model.baseSlot[m] === s) {
    const before = model.baseTable[m]!;
    if (before >= 0 && model.tableOpen[before * slots + s] === 1 && plan.tableAt[before * slots + s]! < 0)
      return before;
  }
  const a = model.a[m]!;
  const b = model.b[m]!;
  let best = -1;
  for (let side = 0; side < 2; side += 1) {
    const mine = side === 0 ? a : b;
    if (plan.tablesUsed[mine] === 0) continue;
    const theirs = (side === 0 ? b : a) * tables;
    const end = model.byCompanyStart[mine + 1]!;
    for (let at = model.byCompanyStart[mine]!; at < end; at += 1) {
      const table = plan.table[model.byCompany[at]!]!;
      if (table < 0 || table === best) continue;
      const cell = table * slots + s;
      if (plan.tableAt[cell]! >= 0 || model.tableOpen[cell] === 0) continue;
      if (plan.tableUse[theirs + table]! > 0) return table;
      if (best < 0 || (random.next() & 1) === 0) best = table;
    }
  }
  return best >= 0 ? best : anyTable(plan, s, random);
}

/** A free open table from a random start; -1 if there is none. */
export function anyTable(plan: Plan, s: number, random: Random): number {
  const { slots, tables, tableOpen } = plan.model;
  let table = random.below(tables);
  for (let seen = 0; seen < tables; seen += 1) {
    const cell = table * slots + s;
    if (plan.tableAt[cell]! < 0 && tableOpen[cell] === 1) return table;
    table = table + 1 === tables ? 0 : table + 1;
  }
  return -1;
}

import { freeInterpreter, inOrder, nobody } from "../search/room.ts";
import { isMovable, type Search } from "./move.ts";

/**
 * Makes room for a meeting in a slot by taking out what blocks it there: one meeting per company side, the place, and
 * at the interpreter. Those taken out are in `search.ejected`. Answers the interpreter to use (-1: none needed), or
 * `nobody` when what blocks cannot be moved.
 */
export function makeRoom(search: Search, m: number, s: number): number {
  const { model, plan } = search;
  if (!makeCompanyRoom(search, model.a[m]!, s) || !makeCompanyRoom(search, model.b[m]!, s)) return nobody;
  if (!inOrder(plan, m, s) && !clearOrder(search, m, s)) return nobody;
  if (!makePlaceRoom(search, m, s)) return nobody;
  const free = freeInterpreter(plan, m, s, search.random);
  return free === nobody ? makeInterpreterRoom(search, m, s) : free;
}

/** Takes a meeting out and remembers it. */
export function eject(search: Search, m: number): boolean {
  if (m < 0 || !isMovable(search.model, m)) return false;
  search.plan.unplace(m);
  search.ejected.push(m);
  return true;
}

function makeCompanyRoom(search: Search, c: number, s: number): boolean {
  const { model, plan, random } = search;
  const cell = c * model.slots + s;
  if (plan.count[cell]! >= model.delegates[c]!) {
    let link = plan.first[cell]!;
    for (let skip = random.below(plan.count[cell]!); skip > 0; skip -= 1) link = plan.next[link]!;
    if (link < 0 || !eject(search, link >> 1)) return false;
  }
  if (plan.held[c]! < model.maxMeetings[c]!) return true;
  return eject(search, heldOf(search, c));
}

/** A held meeting of the company, from a random start among its candidates; -1 if none is movable. */
function heldOf({ model, plan, random }: Search, c: number): number {
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

function clearOrder(search: Search, m: number, s: number): boolean {
  const { later, earlier } = search.model;
  const { slot } = search.plan;
  for (const other of later[m]!) if (slot[other]! >= 0 && slot[other]! <= s && !eject(search, other)) return false;
  for (const other of earlier[m]!) if (slot[other]! >= s && !eject(search, other)) return false;
  return true;
}

function makePlaceRoom(search: Search, m: number, s: number): boolean {
  const { model, plan, random } = search;
  if (model.online[m] === 1) {
    if (plan.onlineIn[s]! < model.rooms) return true;
    return (
      plan.onlineIn[s]! > 0 && eject(search, plan.onlineAt[s * plan.onlineStride + random.below(plan.onlineIn[s]!)]!)
    );
  }
  if (plan.onsiteIn[s]! < model.tablesInSlot[s]!) return true;
  let table = random.below(model.tables);
  for (let seen = 0; seen < model.tables; seen += 1) {
    const sitting = plan.tableAt[table * model.slots + s]!;
    if (sitting >= 0 && isMovable(model, sitting)) return eject(search, sitting);
    table = table + 1 === model.tables ? 0 : table + 1;
  }
  return false;
}

/** Frees an able interpreter, first by handing its meetings to colleagues, else by taking them out. */
function makeInterpreterRoom(search: Search, m: number, s: number): number {
  const { model, plan, random } = search;
  const { slots } = model;
  const members = model.classes[model.need[m]!]!;
  const i = members[random.below(members.length)]!;
  if (model.interpreterOpen[i * slots + s] === 0) return nobody;
  const busyWith = plan.interpreterAt[i * slots + s]!;
  if (busyWith >= 0 && !release(search, busyWith)) return nobody;
  if (plan.load[i]! >= model.interpreterMax[i]!) {
    let at = random.below(slots);
    for (
      let seen = 0;
      seen < slots &&
      (plan.interpreterAt[i * slots + at]! < 0 || !isMovable(model, plan.interpreterAt[i * slots + at]!));
      seen += 1
    )
      at = at + 1 === slots ? 0 : at + 1;
    if (!release(search, plan.interpreterAt[i * slots + at]!)) return nobody;
  }
  for (let tries = 0; tries < 2 && plan.rota.runWith(i, s) > model.maxConsecutive[i]!; tries += 1) {
    const left = s > 0 && model.session[s - 1] === model.session[s] ? plan.interpreterAt[i * slots + s - 1]! : -1;
    const right =
      s + 1 < slots && model.session[s + 1] === model.session[s] ? plan.interpreterAt[i * slots + s + 1]! : -1;
    const neighbour = left < 0 ? right : right < 0 || (random.next() & 1) === 0 ? left : right;
    if (!release(search, neighbour)) return nobody;
  }
  return plan.rota.canWork(i, s) ? i : nobody;
}

/** Takes a meeting from its interpreter: a free colleague takes over, else it is ejected. */
function release(search: Search, m: number): boolean {
  const { model, plan, random } = search;
  if (m < 0 || !isMovable(model, m)) return false;
  const s = plan.slot[m]!;
  const table = plan.table[m]!;
  const colleague = freeInterpreter(plan, m, s, random);
  if (colleague === nobody) return eject(search, m);
  plan.unplace(m);
  plan.place(m, s, table, colleague);
  return true;
}

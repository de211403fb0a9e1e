import type { Search } from "../moves/move.ts";
import { settle } from "../moves/settle.ts";
import { priceAll } from "../bound/priced-bound.ts";
import type { Entry } from "../instance.ts";
import type { StopCriterion } from "../result.ts";
import { indicesOf } from "./model.ts";
import { bestTable, companyHasRoom, freeInterpreter, inOrder, nobody, placeIsFree } from "./room.ts";

/** Places what is given wherever the hard constraints allow it as it stands. */
export function adopt(search: Search, entries: readonly Entry[]): void {
  const { model, plan } = search;
  const indices = indicesOf(model.instance);
  for (const entry of entries) {
    const m = indices.meetings.get(entry.meeting);
    const s = entry.slot;
    if (
      m === undefined ||
      plan.slot[m]! >= 0 ||
      !(s >= 0 && s < model.slots) ||
      model.allowed[m * model.slots + s] === 0
    )
      continue;
    const table = model.online[m] === 1 ? -1 : (indices.tables.get(entry.table ?? Number.NaN) ?? -1);
    const interpreter = model.need[m]! < 0 ? -1 : (indices.interpreters.get(entry.interpreter ?? Number.NaN) ?? -1);
    if (!companyHasRoom(plan, model.a[m]!, s) || !companyHasRoom(plan, model.b[m]!, s) || !inOrder(plan, m, s))
      continue;
    const placeFits =
      model.online[m] === 1
        ? plan.onlineIn[s]! < model.rooms
        : table >= 0 && model.tableOpen[table * model.slots + s] === 1 && plan.tableAt[table * model.slots + s]! < 0;
    const isCovered =
      model.need[m]! < 0 ||
      (interpreter >= 0 &&
        model.able[model.need[m]! * model.interpreters + interpreter] === 1 &&
        plan.rota.canWork(interpreter, s));
    if (placeFits && isCovered) plan.place(m, s, table, interpreter);
  }
  plan.commit();
}

/**
 * A first complete timetable: must-holds with the fewest slots first, then what people were told, then what is worth most
 * beyond the prices of what it takes (see priced-bound.ts). Milliseconds even for L; when told to stop it leaves out the
 * rest. Answers the bound that the prices prove, infinite where nothing is weighed.
 */
export function construct(search: Search, stop: StopCriterion): number {
  const { model, plan } = search;
  const width = (m: number): number => model.domainStart[m + 1]! - model.domainStart[m]!;
  const order = model.movable.filter((m) => plan.slot[m]! < 0);
  // Where all must be held nothing is weighed against anything.
  const priced = order.some((m) => model.must[m] === 0) ? priceAll(model, priceSteps, () => !stop()) : null;
  const surplus = priced?.surplus;
  const told = (m: number): number => (model.baseSlot[m]! >= 0 ? 1 : 0);
  order.sort(
    (left, right) =>
      model.must[right]! - model.must[left]! ||
      told(right) - told(left) ||
      (model.must[left] === 1 ? width(left) - width(right) : surplus ? surplus[right]! - surplus[left]! : 0) ||
      left - right,
  );
  for (const [at, m] of order.entries()) {
    if (at % stopEvery === 0 && stop()) break;
    settle(search, m);
  }
  plan.commit();
  return priced?.bound ?? Number.POSITIVE_INFINITY;
}

const priceSteps = 60;
const stopEvery = 64;

/** Starts anew from slots in which all must-holds are known to fit, then places the others where there is room. */
export function adoptSlots(search: Search, slots: Int32Array, stop: StopCriterion): void {
  const { model, plan, random } = search;
  for (const m of model.movable) if (plan.slot[m]! >= 0) plan.unplace(m);
  for (const m of model.movable) {
    const s = slots[m]!;
    if (
      s < 0 ||
      !companyHasRoom(plan, model.a[m]!, s) ||
      !companyHasRoom(plan, model.b[m]!, s) ||
      !placeIsFree(plan, m, s) ||
      !inOrder(plan, m, s)
    )
      continue;
    const interpreter = freeInterpreter(plan, m, s, random);
    if (interpreter !== nobody) plan.place(m, s, bestTable(plan, m, s, random), interpreter);
  }
  construct(search, stop);
}

import { anyMeeting, isMovable, type Move } from "./move.ts";

/** Gives a meeting another able interpreter; if that one is busy in the slot, the two swap. Costs nothing, frees rest and load elsewhere. */
export const changeInterpreter: Move = {
  name: "change-interpreter",
  attempt(search) {
    const { model, plan, random } = search;
    const m = anyMeeting(search);
    const s = plan.slot[m]!;
    const own = plan.interpreter[m]!;
    if (s < 0 || own < 0) return false;
    const members = model.classes[model.need[m]!]!;
    const other = members[random.below(members.length)]!;
    if (other === own || model.interpreterOpen[other * model.slots + s] === 0) return false;
    const swapped = plan.interpreterAt[other * model.slots + s]!;
    const table = plan.table[m]!;
    if (swapped < 0) {
      if (!plan.rota.canWork(other, s)) return false;
      plan.unplace(m);
      plan.place(m, s, table, other);
      return true;
    }
    if (!isMovable(model, swapped) || model.able[model.need[swapped]! * model.interpreters + own] === 0) return false;
    const swappedTable = plan.table[swapped]!;
    plan.unplace(m);
    plan.unplace(swapped);
    plan.place(m, s, table, other);
    plan.place(swapped, s, swappedTable, own);
    return true;
  },
};

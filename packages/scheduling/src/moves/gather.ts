import { seatAt } from "./change-table.ts";
import { anyMeeting, type Move } from "./move.ts";

/** Brings the on-site meetings of a company to one table, slot by slot, swapping with whoever sits there. */
export const gather: Move = {
  name: "gather",
  attempt(search) {
    const { model, plan, random } = search;
    const m = anyMeeting(search);
    const table = plan.table[m]!;
    if (table < 0) return false;
    const c = (random.next() & 1) === 0 ? model.a[m]! : model.b[m]!;
    if (plan.tablesUsed[c]! < 2) return false;
    let seated = false;
    const end = model.byCompanyStart[c + 1]!;
    for (let at = model.byCompanyStart[c]!; at < end; at += 1) {
      const other = model.byCompany[at]!;
      if (other === m || plan.table[other]! < 0 || plan.table[other] === table) continue;
      const sitting = plan.tableAt[table * model.slots + plan.slot[other]!]!;
      if (sitting >= 0 && (model.a[sitting] === c || model.b[sitting] === c)) continue;
      if (seatAt(search, other, table)) seated = true;
    }
    return seated;
  },
};

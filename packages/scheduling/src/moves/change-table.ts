import { anyMeeting, isMovable, type Move, type Search } from "./move.ts";

/** Seats a meeting at a table that one of its companies uses elsewhere; whoever sits there takes its table. */
export const changeTable: Move = {
  name: "change-table",
  attempt(search) {
    const { model, plan, random } = search;
    const m = anyMeeting(search);
    if (plan.slot[m]! < 0 || plan.table[m]! < 0) return false;
    const c = (random.next() & 1) === 0 ? model.a[m]! : model.b[m]!;
    if (plan.tablesUsed[c]! < 2 && random.below(4) > 0) return false;
    return seatAt(search, m, tableOf(search, c, m));
  },
};

/** The table of another of the company's held meetings from a random start, else any table. */
function tableOf({ model, plan, random }: Search, c: number, m: number): number {
  const start = model.byCompanyStart[c]!;
  const length = model.byCompanyStart[c + 1]! - start;
  let at = random.below(length);
  for (let seen = 0; seen < length; seen += 1) {
    const other = model.byCompany[start + at]!;
    if (other !== m && plan.table[other]! >= 0 && plan.table[other] !== plan.table[m]) return plan.table[other]!;
    at = at + 1 === length ? 0 : at + 1;
  }
  return random.below(model.tables);
}

/** Seats a held meeting at a table of its slot; whoever sits there takes its old one. */
export function seatAt({ model, plan }: Search, m: number, table: number): boolean {
  const s = plan.slot[m]!;
  const old = plan.table[m]!;
  if (table === old || model.tableOpen[table * model.slots + s] === 0) return false;
  const sitting = plan.tableAt[table * model.slots + s]!;
  if (sitting >= 0 && !isMovable(model, sitting)) return false;
  const interpreter = plan.interpreter[m]!;
  plan.unplace(m);
  if (sitting >= 0) {
    const theirs = plan.interpreter[sitting]!;
    plan.unplace(sitting);
    plan.place(sitting, s, old, theirs);
  }
  plan.place(m, s, table, interpreter);
  return true;
}

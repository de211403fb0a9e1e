import type { Entry } from "../instance.ts";
import { violation, type Constraint } from "./facts.ts";
import { breaksOf } from "./objective.ts";

/** H12: in a repair the past stands: the baseline's entries before `frozenBefore` unchanged, and no others there. */
export const frozenPast: Constraint = {
  code: "H12",
  check({ instance: { reopt }, schedule }) {
    if (!reopt) return [];
    const isPast = ({ slot }: Entry): boolean => slot < reopt.frozenBefore;
    const past = reopt.baseline.filter(isPast);
    const now = schedule.entries.filter(isPast);
    const changed = past
      .filter((before) => !now.some((after) => sameEntry(before, after)))
      .map(({ meeting, slot }) => violation("H12", "frozen-changed", { meeting, slot }));
    const added = now
      .filter((after) => !past.some((before) => sameEntry(before, after)))
      .map(({ meeting, slot }) => violation("H12", "frozen-added", { meeting, slot }));
    return [...changed, ...added];
  },
};

/** H13: in a repair a cancelled meeting is not held from `frozenBefore` on. */
export const cancelled: Constraint = {
  code: "H13",
  check: ({ instance: { reopt }, held }) =>
    reopt
      ? held
          .filter(({ meeting, slot }) => reopt.cancelled.includes(meeting.id) && slot.id >= reopt.frozenBefore)
          .map(({ meeting, slot }) => violation("H13", "cancelled", { meeting: meeting.id, slot: slot.id }))
      : [],
};

/** H14: the companies' numbers of breaks differ by at most `maxBreakDifference`; every company counts. */
export const fairness: Constraint = {
  code: "H14",
  check(facts) {
    const limit = facts.instance.maxBreakDifference;
    if (limit === null || facts.instance.companies.length === 0) return [];
    const breaks = breaksOf(facts);
    const counts = facts.instance.companies.map(({ id }) => breaks.get(id) ?? 0);
    const most = counts.reduce((left, right) => Math.max(left, right));
    const least = counts.reduce((left, right) => Math.min(left, right));
    const company = facts.instance.companies[counts.indexOf(most)]?.id ?? 0;
    return most - least <= limit ? [] : [violation("H14", "fairness", { company, most, least, limit })];
  },
};

const sameEntry = (left: Entry, right: Entry): boolean =>
  left.meeting === right.meeting &&
  left.slot === right.slot &&
  left.table === right.table &&
  left.interpreter === right.interpreter;

import type { Objective } from "../instance.ts";
import { groupBy, sidesOf, type Facts } from "./facts.ts";

/** The objective as the format defines it, counted from the entries alone. */
export function objectiveOf(facts: Facts): Objective {
  const { weights } = facts.instance;
  const value = facts.held.reduce((sum, { meeting }) => sum + meeting.value, 0);
  const shortfallCost = weights.shortfall * shortfall(facts);
  const gapCost = weights.gap * [...breaksOf(facts).values()].reduce((sum, count) => sum + count, 0);
  const moveCost = weights.move * tableChanges(facts);
  const disturbanceCost = disturbance(facts);
  return {
    value,
    shortfallCost,
    gapCost,
    moveCost,
    disturbanceCost,
    total: value - shortfallCost - gapCost - moveCost - disturbanceCost,
  };
}

/** Breaks by company: maximal runs of meeting-free slots strictly between two of its meetings in one session. */
export function breaksOf(facts: Facts): ReadonlyMap<number, number> {
  const sessions = groupBy(facts.instance.slots, ({ session }) => String(session));
  const breaks = new Map<number, number>();
  for (const [company, sides] of groupBy(sidesOf(facts), ({ company: { id } }) => String(id))) {
    const busy = new Set(sides.map(({ one }) => one.slot.id));
    let count = 0;
    for (const slots of sessions.values()) {
      const pattern = slots.map(({ id }) => (busy.has(id) ? "x" : "-")).join("");
      count += pattern.match(/x-+(?=x)/g)?.length ?? 0;
    }
    breaks.set(Number(company), count);
  }
  return breaks;
}

function shortfall(facts: Facts): number {
  const held = groupBy(sidesOf(facts), ({ company }) => String(company.id));
  return facts.instance.companies.reduce(
    (sum, { id, minMeetings }) => sum + Math.max(0, minMeetings - (held.get(String(id))?.length ?? 0)),
    0,
  );
}

function tableChanges(facts: Facts): number {
  const seated = sidesOf(facts).filter(({ one }) => one.entry.table !== null);
  return [...groupBy(seated, ({ company }) => String(company.id)).values()].reduce(
    (sum, sides) => sum + new Set(sides.map(({ one }) => one.entry.table)).size - 1,
    0,
  );
}

function disturbance({ instance: { reopt }, heldByMeeting }: Facts): number {
  if (!reopt) return 0;
  return reopt.baseline
    .filter(({ slot, meeting }) => slot >= reopt.frozenBefore && !reopt.cancelled.includes(meeting))
    .reduce((sum, before) => {
      const after = heldByMeeting.get(before.meeting)?.entry;
      if (!after) return sum + reopt.weights.dropped;
      if (after.slot !== before.slot) return sum + reopt.weights.moved;
      return after.table !== before.table || after.interpreter !== before.interpreter
        ? sum + reopt.weights.replaced
        : sum;
    }, 0);
}

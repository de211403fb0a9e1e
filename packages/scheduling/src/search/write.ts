import type { Entry, Objective } from "../instance.ts";
import type { Plan } from "./plan.ts";

/** The plan's placements in the file's ids, frozen past as it was, in slot order. */
export function scheduleOf(plan: Plan): Entry[] {
  const { instance, frozen } = plan.model;
  const { reopt } = instance;
  const past = new Set(frozen.map(({ meeting }) => meeting));
  const entries = (reopt?.baseline ?? []).filter(({ slot }) => slot < (reopt?.frozenBefore ?? 0));
  for (const [m, { id }] of instance.meetings.entries()) {
    if (plan.slot[m]! < 0 || past.has(m)) continue;
    const table = plan.table[m]!;
    const interpreter = plan.interpreter[m]!;
    entries.push({
      meeting: id,
      slot: plan.slot[m]!,
      table: table < 0 ? null : (instance.tables[table]?.id ?? null),
      interpreter: interpreter < 0 ? null : (instance.interpreters[interpreter]?.id ?? null),
    });
  }
  return entries.toSorted((left, right) => left.slot - right.slot || left.meeting - right.meeting);
}

/** The terms of the objective, from the plan's own bookkeeping. */
export function objectiveOf(plan: Plan): Objective {
  const { model } = plan;
  const { weights } = model.instance;
  let value = 0;
  for (let m = 0; m < model.meetings; m += 1) if (plan.slot[m]! >= 0) value += model.value[m]!;
  let shortfall = 0;
  let breaks = 0;
  let changes = 0;
  for (let c = 0; c < model.companies; c += 1) {
    shortfall += Math.max(0, model.minMeetings[c]! - plan.held[c]!);
    breaks += plan.breaks[c]!;
    changes += Math.max(0, plan.tablesUsed[c]! - 1);
  }
  const [shortfallCost, gapCost, moveCost] = [
    weights.shortfall * shortfall,
    weights.gap * breaks,
    weights.move * changes,
  ];
  const disturbanceCost = value - shortfallCost - gapCost - moveCost - plan.total;
  return { value, shortfallCost, gapCost, moveCost, disturbanceCost, total: plan.total };
}

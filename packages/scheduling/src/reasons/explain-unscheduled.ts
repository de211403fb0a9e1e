import type { Reason, Unscheduled } from "../result.ts";
import type { Plan } from "../search/plan.ts";
import { isMovable } from "../moves/move.ts";
import { blockerIn, staticReason } from "./blockers.ts";

/**
 * What stood in the way of each meeting that is not held, most slots first. In every slot the meeting may be held in,
 * the first thing that blocks it counts; a slot that nothing blocks means that holding it costs more than it is worth.
 */
export function explainUnscheduled(plan: Plan): readonly Unscheduled[] {
  const { model } = plan;
  return model.instance.meetings.flatMap(({ id }, m) => {
    if (plan.slot[m]! >= 0) return [];
    return [{ meeting: id, reasons: isMovable(model, m) ? slotReasons(plan, m) : [staticReason(model, m)] }];
  });
}

function slotReasons(plan: Plan, m: number): readonly Reason[] {
  const { model } = plan;
  const bySlot = new Map<string, { reason: Omit<Reason, "slots">; slots: number[] }>();
  for (let at = model.domainStart[m]!; at < model.domainStart[m + 1]!; at += 1) {
    const s = model.domain[at]!;
    const reason = blockerIn(plan, m, s) ?? {
      code: model.maxBreakDifference >= 0 ? ("fairness" as const) : ("worth-less" as const),
      resource: { kind: "meeting" as const, id: model.instance.meetings[m]!.id },
    };
    const key = JSON.stringify(reason);
    const known = bySlot.get(key);
    if (known) known.slots.push(s);
    else bySlot.set(key, { reason, slots: [s] });
  }
  return [...bySlot.values()]
    .toSorted((left, right) => right.slots.length - left.slots.length)
    .map(({ reason, slots }) => ({ ...reason, slots }));
}

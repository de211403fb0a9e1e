import type { Reason, Unscheduled } from "../result.ts";
import type { Plan } from "../search/plan.ts";
import { isMovable } from "../moves/move.ts";
import { blockerIn, interpreterBlock, staticReason, type Blocker } from "./blockers.ts";

/**
 * What stood in the way of each meeting that is not held, most slots first. In every slot the meeting may be held in,
 * the first thing that blocks it counts; a slot that nothing blocks means that holding it costs more than it is worth.
 */
export function explainUnscheduled(plan: Plan): readonly Unscheduled[] {
  const { model } = plan;
  const interpreterBlockOf = rememberBlocks();
  return model.instance.meetings.flatMap(({ id }, m) => {
    if (plan.slot[m]! >= 0) return [];
    return [
      {
        meeting: id,
        reasons: isMovable(model, m) ? slotReasons(plan, m, interpreterBlockOf) : [staticReason(model, m)],
      },
    ];
  });
}

/** Whether a need class has anybody free in a slot is the same for all its meetings: asked once per class and slot. */
function rememberBlocks(): typeof interpreterBlock {
  const known = new Map<number, ReturnType<typeof interpreterBlock>>();
  return (plan, m, s) => {
    const key = plan.model.need[m]! * plan.model.slots + s;
    const before = known.get(key);
    if (before !== undefined) return before;
    const block = interpreterBlock(plan, m, s);
    known.set(key, block);
    return block;
  };
}

function slotReasons(plan: Plan, m: number, interpreterBlockOf: typeof interpreterBlock): readonly Reason[] {
  const { model } = plan;
  const own = {
    code: model.maxBreakDifference >= 0 ? ("fairness" as const) : ("worth-less" as const),
    resource: { kind: "meeting" as const, id: model.instance.meetings[m]!.id },
  };
  const found: { readonly blocker: Blocker; readonly slots: number[] }[] = [];
  for (let at = model.domainStart[m]!; at < model.domainStart[m + 1]!; at += 1) {
    const s = model.domain[at]!;
    const blocker = blockerIn(plan, m, s, interpreterBlockOf) ?? own;
    const known = found.find((one) => isSame(one.blocker, blocker));
    if (known) known.slots.push(s);
    else found.push({ blocker, slots: [s] });
  }
  return found
    .toSorted((left, right) => right.slots.length - left.slots.length)
    .map(({ blocker, slots }) => ({ ...blocker, slots }));
}

/** Of one meeting: a pair is always the same pair, so kind and id tell. */
const isSame = (left: Blocker, right: Blocker): boolean =>
  left.code === right.code &&
  left.resource.kind === right.resource.kind &&
  ("id" in left.resource ? left.resource.id : 0) === ("id" in right.resource ? right.resource.id : 0);

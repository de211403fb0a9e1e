import type { Reason, Unscheduled } from "../result.ts";
import type { Plan } from "../search/plan.ts";
import { isMovable } from "../moves/move.ts";
import {
  blockerIn,
  companyResource,
  interpreterBlock,
  pairOf,
  staticReason,
  type Asking,
  type Blocker,
} from "./blockers.ts";

/**
 * What stood in the way of each meeting that is not held, most slots first. In every slot the meeting may be held in,
 * the first thing that blocks it counts; a slot that nothing blocks means that holding it costs more than it is worth.
 */
export function explainUnscheduled(plan: Plan): readonly Unscheduled[] {
  const { model } = plan;
  const ask = rememberAnswers();
  return model.instance.meetings.flatMap(({ id }, m) => {
    if (plan.slot[m]! >= 0) return [];
    return [
      {
        meeting: id,
        reasons: isMovable(model, m) ? slotReasons(plan, m, ask) : [staticReason(model, m)],
      },
    ];
  });
}

/**
 * Whether a need class has anybody free in a slot is the same for all its meetings: asked once per class and slot. The
 * pair is the same in every slot: asked once per meeting.
 */
function rememberAnswers(): Asking {
  const known = new Map<number, ReturnType<typeof interpreterBlock>>();
  let pair: { readonly of: number; readonly is: ReturnType<typeof pairOf> } | undefined;
  return {
    interpreterBlock(plan, m, s) {
      const key = plan.model.need[m]! * plan.model.slots + s;
      const before = known.get(key);
      if (before !== undefined) return before;
      const block = interpreterBlock(plan, m, s);
      known.set(key, block);
      return block;
    },
    pairOf(model, m) {
      if (pair?.of !== m) pair = { of: m, is: pairOf(model, m) };
      return pair.is;
    },
  };
}

function slotReasons(plan: Plan, m: number, ask: Asking): readonly Reason[] {
  const { model } = plan;
  const full = fullCompany(plan, m);
  if (full >= 0) {
    const slots = Array.from(model.domain.subarray(model.domainStart[m], model.domainStart[m + 1]));
    return [{ code: "company-full", resource: companyResource(model, full), slots }];
  }
  const own = {
    code: model.maxBreakDifference >= 0 ? ("fairness" as const) : ("worth-less" as const),
    resource: { kind: "meeting" as const, id: model.instance.meetings[m]!.id },
  };
  const found: { readonly blocker: Blocker; readonly slots: number[] }[] = [];
  for (let at = model.domainStart[m]!; at < model.domainStart[m + 1]!; at += 1) {
    const s = model.domain[at]!;
    const blocker = blockerIn(plan, m, s, ask) ?? own;
    const known = found.find((one) => isSame(one.blocker, blocker));
    if (known) known.slots.push(s);
    else found.push({ blocker, slots: [s] });
  }
  return found
    .toSorted((left, right) => right.slots.length - left.slots.length)
    .map(({ blocker, slots }) => ({ ...blocker, slots }));
}

/** A side that holds as many meetings as it may, in whichever slot; -1 if neither does. */
function fullCompany({ model, held }: Plan, m: number): number {
  for (const c of [model.a[m]!, model.b[m]!]) if (held[c]! >= model.maxMeetings[c]!) return c;
  return -1;
}

/** Of one meeting: a pair is always the same pair, so kind and id tell. */
const isSame = (left: Blocker, right: Blocker): boolean =>
  left.code === right.code &&
  left.resource.kind === right.resource.kind &&
  ("id" in left.resource ? left.resource.id : 0) === ("id" in right.resource ? right.resource.id : 0);

import type { Reason, ReasonCode, Resource } from "../result.ts";
import type { Model } from "../search/model.ts";
import type { Plan } from "../search/plan.ts";
import { companyHasRoom, inOrder } from "../search/room.ts";

export const companyResource = (model: Model, c: number): Resource => ({
  kind: "company",
  id: model.instance.companies[c]!.id,
});

/** The two languages to look for: a pair that an interpreter of the event covers if there is one, else the sides' first languages. */
export function pairOf(model: Model, m: number): Resource {
  const left = model.instance.companies[model.a[m]!]!.languages;
  const right = model.instance.companies[model.b[m]!]!.languages;
  for (const i of model.classes[model.need[m]!] ?? []) {
    const pair = model.instance.interpreters[i]!.pairs.find(
      ([x, y]) => (left.includes(x) && right.includes(y)) || (left.includes(y) && right.includes(x)),
    );
    if (pair) return { kind: "pair", languages: pair };
  }
  return { kind: "pair", languages: [left[0] ?? "", right[0] ?? ""] };
}

/** The questions about interpreters, which somebody who asks for many meetings may remember the answers of. */
export type Asking = { readonly interpreterBlock: typeof interpreterBlock; readonly pairOf: typeof pairOf };

export type Blocker = { readonly code: ReasonCode; readonly resource: Resource };

/** What keeps a meeting that is not held out of a slot it is allowed in, as the timetable stands; null if nothing does. */
export function blockerIn(
  plan: Plan,
  m: number,
  s: number,
  ask: Asking = { interpreterBlock, pairOf },
): Blocker | null {
  const { model } = plan;
  for (const c of [model.a[m]!, model.b[m]!]) {
    if (plan.held[c]! >= model.maxMeetings[c]!) return { code: "company-full", resource: companyResource(model, c) };
  }
  for (const c of [model.a[m]!, model.b[m]!]) {
    if (!companyHasRoom(plan, c, s)) return { code: "delegates-busy", resource: companyResource(model, c) };
  }
  if (model.online[m] === 1 && plan.onlineIn[s]! >= model.rooms)
    return { code: "rooms-full", resource: { kind: "rooms" } };
  if (model.online[m] === 0 && plan.onsiteIn[s]! >= model.tablesInSlot[s]!)
    return { code: "tables-full", resource: { kind: "tables" } };
  const code = ask.interpreterBlock(plan, m, s);
  if (code) return { code, resource: ask.pairOf(model, m) };
  const other = orderBlock(plan, m, s);
  return other < 0
    ? null
    : { code: "precedence", resource: { kind: "meeting", id: model.instance.meetings[other]!.id } };
}

/** Nobody able is free, or those who are have worked enough; null if somebody can. */
export function interpreterBlock(plan: Plan, m: number, s: number): "no-interpreter" | "interpreter-full" | null {
  const { model } = plan;
  if (model.need[m]! < 0) return null;
  let isSomebodyIdle = false;
  for (const i of model.classes[model.need[m]!]!) {
    if (plan.rota.canWork(i, s)) return null;
    const cell = i * model.slots + s;
    const isIdle = model.interpreterOpen[cell] === 1 && plan.interpreterAt[cell]! < 0;
    if (isIdle && (plan.load[i]! >= model.interpreterMax[i]! || plan.rota.runWith(i, s) > model.maxConsecutive[i]!))
      isSomebodyIdle = true;
  }
  return isSomebodyIdle ? "interpreter-full" : "no-interpreter";
}

/** A meeting whose order with this one would be broken, or -1. */
export function orderBlock(plan: Plan, m: number, s: number): number {
  if (inOrder(plan, m, s)) return -1;
  const { later, earlier } = plan.model;
  return (
    later[m]!.find((other) => plan.slot[other]! >= 0 && plan.slot[other]! <= s) ??
    earlier[m]!.find((other) => plan.slot[other]! >= s) ??
    -1
  );
}

/** Why the meeting may be held in no slot at all, whatever the timetable. */
export function staticReason(model: Model, m: number): Reason {
  const { instance, slots } = model;
  const meeting = instance.meetings[m]!;
  const every = Array.from({ length: slots }, (_, s) => s);
  if (instance.reopt?.cancelled.includes(meeting.id))
    return { code: "cancelled", resource: { kind: "meeting", id: meeting.id }, slots: [] };

  const wanted = meeting.fixedSlot !== null ? [meeting.fixedSlot] : (meeting.allowedSlots ?? every);
  const open = wanted.filter((s) => s >= (instance.reopt?.frozenBefore ?? 0));
  if (open.length === 0)
    return {
      code: wanted.length === 0 ? "no-common-slot" : "frozen",
      resource: { kind: "meeting", id: meeting.id },
      slots: wanted,
    };

  for (const c of [model.a[m]!, model.b[m]!]) {
    const company = instance.companies[c]!;
    if (company.delegates === 0 || company.maxMeetings === 0)
      return { code: "company-full", resource: companyResource(model, c), slots: open };
    const away = open.filter((s) => company.unavailable.includes(s));
    const late = open.filter((s) => !company.unavailable.includes(s) && isOutsideHours(model, c, s));
    if (away.length + late.length === open.length)
      return {
        code: late.length > 0 ? "outside-hours" : "no-common-slot",
        resource: companyResource(model, c),
        slots: late.length > 0 ? late : open,
      };
  }
  const isThere = (c: number, s: number): boolean =>
    !instance.companies[c]!.unavailable.includes(s) && !isOutsideHours(model, c, s);
  const common = open.filter((s) => isThere(model.a[m]!, s) && isThere(model.b[m]!, s));
  if (common.length === 0)
    return { code: "no-common-slot", resource: companyResource(model, model.b[m]!), slots: open };
  const hasPlace = common.filter((s) => (model.online[m] === 1 ? model.rooms > 0 : model.tablesInSlot[s]! > 0));
  if (hasPlace.length === 0)
    return model.online[m] === 1
      ? { code: "rooms-full", resource: { kind: "rooms" }, slots: common }
      : { code: "tables-full", resource: { kind: "tables" }, slots: common };
  return { code: "no-interpreter", resource: pairOf(model, m), slots: hasPlace };
}

/** An online company's slot outside its own working day. */
export function isOutsideHours(model: Model, c: number, s: number): boolean {
  const { mode, workHours, tzOffsetMin } = model.instance.companies[c]!;
  if (mode === "onsite" || workHours === null) return false;
  const { startUtcMin, durationMin } = model.instance.slots[s]!;
  const local = (((startUtcMin + tzOffsetMin) % 1440) + 1440) % 1440;
  return !(workHours[0] <= local && local + durationMin <= workHours[1]);
}

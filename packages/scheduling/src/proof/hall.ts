import type { Resource } from "../result.ts";
import type { Model } from "../search/model.ts";
import { companyResource, pairOf } from "../reasons/blockers.ts";
import type { ReasonCode } from "../result.ts";

/** Meetings that want more of a resource than there is, over the slots they may use. */
export type Shortage = {
  readonly meetings: readonly number[];
  readonly code: ReasonCode;
  readonly resource: Resource;
  readonly slots: readonly number[];
};

/**
 * Looks for must-holds that compete for too few places of one resource, by bipartite matching: the meetings reached by
 * alternating paths from one that finds no place are more than the places they reach.
 *
 * @see Hall (1935), On Representatives of Subsets, doi:10.1112/jlms/s1-10.37.26.
 */
export function findShortage(model: Model, musts: readonly number[]): Shortage | null {
  for (let c = 0; c < model.companies; c += 1) {
    const mine = musts.filter((m) => model.a[m] === c || model.b[m] === c);
    if (mine.length > model.maxMeetings[c]!)
      return {
        meetings: mine.slice(0, model.maxMeetings[c]! + 1),
        code: "company-full",
        resource: companyResource(model, c),
        slots: [],
      };
    const found = tooMany(model, mine, () => model.delegates[c]!);
    if (found) return { ...found, code: "delegates-busy", resource: companyResource(model, c) };
  }
  const onsite = tooMany(
    model,
    musts.filter((m) => model.online[m] === 0),
    (s) => model.tablesInSlot[s]!,
  );
  if (onsite) return { ...onsite, code: "tables-full", resource: { kind: "tables" } };
  const online = tooMany(
    model,
    musts.filter((m) => model.online[m] === 1),
    () => model.rooms,
  );
  if (online) return { ...online, code: "rooms-full", resource: { kind: "rooms" } };
  for (const [need, members] of model.classes.entries()) {
    const mine = musts.filter((m) => model.need[m] === need);
    const able = (s: number): number => members.filter((i) => model.interpreterOpen[i * model.slots + s] === 1).length;
    const found = tooMany(model, mine, able);
    if (found) return { ...found, code: "no-interpreter", resource: pairOf(model, found.meetings[0]!) };
  }
  return null;
}

/** A set of the meetings that has more members than its allowed slots have places; null if all find one. */
export function tooMany(
  model: Model,
  meetings: readonly number[],
  placesIn: (s: number) => number,
): { meetings: number[]; slots: number[] } | null {
  const seated = new Map<number, number[]>();
  for (const m of meetings) {
    const reached = new Set<number>();
    if (seat(model, m, seated, reached, placesIn)) continue;
    const slots = [...reached].toSorted((left, right) => left - right);
    return { meetings: [m, ...slots.flatMap((s) => seated.get(s) ?? [])], slots };
  }
  return null;
}

/** Finds the meeting a slot, moving those that are in the way along an augmenting path (Kuhn 1955, doi:10.1002/nav.3800020109). */
function seat(
  model: Model,
  m: number,
  seated: Map<number, number[]>,
  reached: Set<number>,
  placesIn: (s: number) => number,
): boolean {
  for (let at = model.domainStart[m]!; at < model.domainStart[m + 1]!; at += 1) {
    const s = model.domain[at]!;
    if (reached.has(s)) continue;
    reached.add(s);
    const sitting = seated.get(s) ?? [];
    if (sitting.length < placesIn(s)) {
      seated.set(s, [...sitting, m]);
      return true;
    }
    const moved = sitting.find((other) => seat(model, other, seated, reached, placesIn));
    if (moved === undefined) continue;
    seated.set(s, [...(seated.get(s) ?? []).filter((other) => other !== moved), m]);
    return true;
  }
  return false;
}

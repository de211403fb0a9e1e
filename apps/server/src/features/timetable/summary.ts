import type { Run } from "@bridgehead/contract/timetable";
import type { Participant } from "@bridgehead/contract/directory";
import type { Entry, Instance, SolveResult, WhatIf } from "@bridgehead/scheduling";
import type { Mapping } from "./build-instance.ts";
import { causeOf } from "./causes.ts";
import { whatIfView } from "./what-if-views.ts";

type Facts = {
  readonly instance: Instance;
  readonly mapping: Mapping;
  readonly result: SolveResult;
  readonly whatIfs: readonly WhatIf[];
  readonly participants: readonly Participant[];
};

/** What an organiser reads of a run: how much is held, how good it is, who gets how many, what stood in the way. */
export function summarise({ instance, mapping, result, whatIfs, participants }: Facts): NonNullable<Run["summary"]> {
  const { entries } = result.schedule;
  const held = countByOrganisation(entries, instance, mapping);
  const asked = countAsked(instance, mapping);
  const floors = floorsOf(instance, mapping);
  const below = participants
    .filter(({ id }) => (held.get(id) ?? 0) < (floors.get(id) ?? 0))
    .map((organisation) => ({
      organisation,
      held: held.get(organisation.id) ?? 0,
      asked: asked.get(organisation.id) ?? 0,
    }));
  const isMust = (meeting: number) => mapping.meetings[meeting]?.isMust ?? false;
  return {
    held: entries.length,
    candidates: instance.meetings.length,
    mustHeld: entries.filter((entry) => isMust(entry.meeting)).length,
    must: mapping.meetings.filter((meeting) => meeting.isMust).length,
    total: result.objective.total,
    bound: Number.isFinite(result.bound) ? result.bound : null,
    gap: Number.isFinite(result.bound) ? result.optimalityGap : null,
    isOptimal: result.isOptimal,
    breaks: countBreaks(entries, instance),
    tableChanges: countTableChanges(entries, instance),
    belowFloor: below.length,
    seconds: result.seconds,
    iterations: result.iterations,
    spread: spreadOf(participants, held),
    below: below.toSorted((a, b) => a.held - b.held),
    reasons: tally(result.unscheduled.map((one) => one.reasons[0]?.code ?? "worth-less")),
    whatIfs: whatIfs.map((whatIf) => whatIfView(whatIf, { instance, mapping })),
    conflictMeetings: (result.infeasible?.meetings ?? []).flatMap((meeting) => {
      const pair = mapping.meetings[meeting];
      return pair ? [{ nearId: pair.nearId, farId: pair.farId }] : [];
    }),
    conflict: result.infeasible?.reasons.map((reason) => causeOf(reason, mapping)) ?? [],
  };
}

function countByOrganisation(entries: readonly Entry[], instance: Instance, mapping: Mapping): Map<string, number> {
  return countSides(
    entries.flatMap((entry) => instance.meetings[entry.meeting] ?? []),
    mapping,
  );
}

const countAsked = (instance: Instance, mapping: Mapping): Map<string, number> =>
  countSides(instance.meetings, mapping);

function countSides(
  meetings: readonly { readonly a: number; readonly b: number }[],
  mapping: Mapping,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { a, b } of meetings)
    for (const side of [a, b]) {
      const id = mapping.companies[side]?.organisationId ?? "";
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  return counts;
}

function floorsOf(instance: Instance, mapping: Mapping): Map<string, number> {
  const floors = new Map<string, number>();
  for (const company of instance.companies) {
    const id = mapping.companies[company.id]?.organisationId ?? "";
    floors.set(id, Math.max(floors.get(id) ?? 0, company.minMeetings));
  }
  return floors;
}

function spreadOf(
  participants: readonly Participant[],
  held: ReadonlyMap<string, number>,
): NonNullable<Run["summary"]>["spread"] {
  const sides = Map.groupBy(participants, (organisation) => organisation.side);
  return [...sides].map(([side, members]) => {
    const counts = Map.groupBy(members, ({ id }) => held.get(id) ?? 0);
    return {
      side,
      counts: [...counts]
        .map(([meetings, group]) => ({ meetings, organisations: group.length }))
        .toSorted((a, b) => a.meetings - b.meetings),
    };
  });
}

/** Runs of empty slots between two meetings of a company within one session, each counted once (schedule-format.md). */
function countBreaks(entries: readonly Entry[], instance: Instance): number {
  const used = new Map<string, number[]>();
  for (const { meeting, slot } of entries) {
    const found = instance.meetings[meeting];
    for (const company of found ? [found.a, found.b] : []) {
      const key = `${company} ${instance.slots[slot]?.session ?? 0}`;
      used.set(key, [...(used.get(key) ?? []), slot]);
    }
  }
  return [...used.values()].reduce((sum, slots) => {
    const ordered = [...new Set(slots)].toSorted((a, b) => a - b);
    return sum + ordered.filter((slot, index) => index > 0 && slot - (ordered[index - 1] as number) > 1).length;
  }, 0);
}

function countTableChanges(entries: readonly Entry[], instance: Instance): number {
  const tables = new Map<number, Set<number>>();
  for (const { meeting, table } of entries) {
    const found = instance.meetings[meeting];
    if (table === null || !found) continue;
    for (const company of [found.a, found.b]) tables.set(company, (tables.get(company) ?? new Set()).add(table));
  }
  return [...tables.values()].reduce((sum, set) => sum + set.size - 1, 0);
}

function tally(codes: readonly string[]): { code: string; count: number }[] {
  return [...Map.groupBy(codes, (code) => code)]
    .map(([code, all]) => ({ code, count: all.length }))
    .toSorted((a, b) => b.count - a.count);
}

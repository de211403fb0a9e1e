import type { DisturbanceWeights, Instance, Meeting, Schedule } from "../instance.ts";

/** What happens on the day, from the first slot that is not past. */
export type Incident =
  | { readonly kind: "no-show"; readonly company: number }
  | { readonly kind: "late-arrival"; readonly company: number; readonly fromSlot: number }
  | { readonly kind: "interpreter-ill"; readonly interpreter: number }
  | { readonly kind: "table-gone"; readonly table: number }
  | { readonly kind: "meeting-added"; readonly meeting: Meeting }
  | { readonly kind: "meeting-cancelled"; readonly meeting: number };

export const defaultDisturbance: DisturbanceWeights = { moved: 12, replaced: 3, dropped: 30 };

/**
 * The problem of repairing `schedule` after incidents: everything before `frozenBefore` stays as it was, and each
 * change of what people were told costs its weight. Solve it with `repair`.
 */
export function disrupt(
  instance: Instance,
  schedule: Schedule,
  incidents: readonly Incident[],
  options: { readonly frozenBefore: number; readonly weights?: DisturbanceWeights },
): Instance {
  const { frozenBefore, weights = instance.reopt?.weights ?? defaultDisturbance } = options;
  const rest = instance.slots.map(({ id }) => id).filter((slot) => slot >= frozenBefore);
  const past = new Set(schedule.entries.filter(({ slot }) => slot < frozenBefore).map(({ meeting }) => meeting));
  const together = (left: readonly number[], right: readonly number[]): number[] =>
    [...new Set([...left, ...right])].toSorted((a, b) => a - b);
  const of = <Kind extends Incident["kind"]>(kind: Kind): readonly Extract<Incident, { kind: Kind }>[] =>
    incidents.filter((one): one is Extract<Incident, { kind: Kind }> => one.kind === kind);

  const gone = new Set(of("no-show").map(({ company }) => company));
  const late = new Map(of("late-arrival").map(({ company, fromSlot }) => [company, fromSlot]));
  const ill = new Set(of("interpreter-ill").map(({ interpreter }) => interpreter));
  const closed = new Set(of("table-gone").map(({ table }) => table));
  const meetings = [...instance.meetings, ...of("meeting-added").map(({ meeting }) => meeting)];
  const cancelled = new Set([
    ...(instance.reopt?.cancelled ?? []),
    ...of("meeting-cancelled").map(({ meeting }) => meeting),
    ...meetings.filter(({ id, a, b }) => !past.has(id) && (gone.has(a) || gone.has(b))).map(({ id }) => id),
  ]);
  const awaySlots = (company: number): readonly number[] =>
    gone.has(company) ? rest : rest.filter((slot) => slot < (late.get(company) ?? 0));

  return {
    ...instance,
    companies: instance.companies.map((company) => ({
      ...company,
      unavailable: together(company.unavailable, awaySlots(company.id)),
    })),
    interpreters: instance.interpreters.map((one) =>
      ill.has(one.id) ? { ...one, unavailable: together(one.unavailable, rest) } : one,
    ),
    tables: instance.tables.map((table) =>
      closed.has(table.id) ? { ...table, closed: together(table.closed, rest) } : table,
    ),
    // A cancelled must-hold is no longer owed.
    meetings: meetings.map((meeting) =>
      cancelled.has(meeting.id) && !past.has(meeting.id) ? { ...meeting, must: false } : meeting,
    ),
    reopt: { frozenBefore, baseline: schedule.entries, cancelled: [...cancelled].toSorted((a, b) => a - b), weights },
  };
}

import { verify, type Entry, type Instance, type Schedule } from "@bridgehead/scheduling";

/**
 * Gives each changed meeting its old table and its old interpreter back where the rules allow it. To the engine's weights a
 * meeting that changes at all has changed, so that another table comes free with another interpreter; to people it does not.
 */
export function keepFamiliar(instance: Instance, schedule: Schedule): Schedule {
  const before = new Map(instance.reopt?.baseline.map((entry) => [entry.meeting, entry]));
  const violations = (entries: readonly Entry[]) => verify(instance, { ...schedule, entries }).violations.length;
  const allowed = violations(schedule.entries);
  let entries = schedule.entries;
  for (const { meeting } of schedule.entries) {
    const was = before.get(meeting);
    const is = entries.find((entry) => entry.meeting === meeting);
    if (!was || !is || (was.table === is.table && was.interpreter === is.interpreter)) continue;
    const nearer = [
      { ...is, table: was.table, interpreter: was.interpreter },
      { ...is, table: was.table },
      { ...is, interpreter: was.interpreter },
    ].filter((one) => one.table !== is.table || one.interpreter !== is.interpreter);
    for (const one of nearer) {
      const tried = entries.map((entry) => (entry === is ? one : entry));
      if (violations(tried) > allowed) continue;
      entries = tried;
      break;
    }
  }
  return { ...schedule, entries };
}

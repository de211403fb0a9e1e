import { violation, type Constraint } from "./facts.ts";

/** H01: entries refer to existing ids, the schedule to this instance; a meeting is held at most once. */
export const knownAndOnce: Constraint = {
  code: "H01",
  check({ instance, schedule, meetings }) {
    const seen = new Set<number>();
    const found =
      schedule.instance !== "" && schedule.instance !== instance.name
        ? [violation("H01", "other-instance", { named: schedule.instance, instance: instance.name })]
        : [];
    for (const { meeting, slot } of schedule.entries) {
      if (!meetings.has(meeting)) found.push(violation("H01", "unknown-meeting", { meeting }));
      else if (seen.has(meeting)) found.push(violation("H01", "held-twice", { meeting }));
      if (!instance.slots.some(({ id }) => id === slot))
        found.push(violation("H01", "unknown-slot", { meeting, slot }));
      seen.add(meeting);
    }
    return found;
  },
};

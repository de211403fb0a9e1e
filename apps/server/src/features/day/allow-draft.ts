import type { Entry, Instance } from "@bridgehead/scheduling";

/**
 * Widens the limits that the draft already passes (loads, rests), because somebody meant it so or the settings changed later:
 * a repair mends an incident and does not tidy up what nobody asked about. What was within its limits stays within them.
 */
export function allowDraft(instance: Instance, entries: readonly Entry[]): Instance {
  const slotsOf = new Map<number, Set<number>>();
  const held = new Map<number, number>();
  for (const { meeting, slot, interpreter } of entries) {
    if (interpreter !== null) slotsOf.set(interpreter, (slotsOf.get(interpreter) ?? new Set()).add(slot));
    const { a, b } = instance.meetings[meeting] as Instance["meetings"][number];
    for (const company of [a, b]) held.set(company, (held.get(company) ?? 0) + 1);
  }
  return {
    ...instance,
    companies: instance.companies.map((company) => ({
      ...company,
      maxMeetings: Math.max(company.maxMeetings, held.get(company.id) ?? 0),
    })),
    interpreters: instance.interpreters.map((one) => {
      const slots = slotsOf.get(one.id) ?? new Set<number>();
      return {
        ...one,
        maxMeetings: Math.max(one.maxMeetings, slots.size),
        maxConsecutive: Math.max(one.maxConsecutive, longestRun(instance, slots)),
      };
    }),
  };
}

/** Slots in a row within one session. */
function longestRun({ slots }: Instance, busy: ReadonlySet<number>): number {
  let [longest, run] = [0, 0];
  for (const [index, slot] of slots.entries()) {
    const isOn = busy.has(slot.id) && busy.has(slot.id - 1) && slots[index - 1]?.session === slot.session;
    run = busy.has(slot.id) ? (isOn ? run + 1 : 1) : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

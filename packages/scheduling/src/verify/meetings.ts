import { violation, type Constraint } from "./facts.ts";

/** H09: a fixed meeting is held in its slot, a restricted one in an allowed slot. */
export const slotChoice: Constraint = {
  code: "H09",
  check: ({ held }) =>
    held.flatMap(({ meeting, slot }) => {
      if (meeting.fixedSlot !== null && meeting.fixedSlot !== slot.id)
        return [violation("H09", "fixed-slot", { meeting: meeting.id, slot: slot.id, fixed: meeting.fixedSlot })];
      return meeting.allowedSlots && !meeting.allowedSlots.includes(slot.id)
        ? [
            violation("H09", "allowed-slots", {
              meeting: meeting.id,
              slot: slot.id,
              allowed: meeting.allowedSlots.join(", "),
            }),
          ]
        : [];
    }),
};

/** H10: what must be held is held. */
export const mustBeHeld: Constraint = {
  code: "H10",
  check: ({ instance, heldByMeeting }) =>
    instance.meetings
      .filter(({ id, must }) => must && !heldByMeeting.has(id))
      .map(({ id }) => violation("H10", "must", { meeting: id })),
};

/** H11: if both meetings of a precedence are held, the first is in an earlier slot. */
export const precedences: Constraint = {
  code: "H11",
  check: ({ instance, heldByMeeting }) =>
    instance.precedences.flatMap(([firstId, secondId]) => {
      const first = heldByMeeting.get(firstId);
      const second = heldByMeeting.get(secondId);
      if (!first || !second || first.slot.id < second.slot.id) return [];
      return [
        violation("H11", "precedence", {
          first: firstId,
          firstSlot: first.slot.id,
          second: secondId,
          secondSlot: second.slot.id,
        }),
      ];
    }),
};

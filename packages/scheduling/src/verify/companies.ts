import type { Company, Slot } from "../instance.ts";
import { groupBy, sidesOf, violation, type Constraint } from "./facts.ts";

/** H02: neither side is away, and an online side is inside its own working hours. */
export const availability: Constraint = {
  code: "H02",
  check: (facts) =>
    sidesOf(facts).flatMap(({ company, one: { meeting, slot } }) => {
      const args = { meeting: meeting.id, company: company.id, slot: slot.id };
      if (company.unavailable.includes(slot.id)) return [violation("H02", "company-away", args)];
      return insideHours(company, slot) ? [] : [violation("H02", "outside-hours", args)];
    }),
};

/** H03: a company holds no more meetings in a slot than it has delegates. */
export const delegates: Constraint = {
  code: "H03",
  check: (facts) =>
    [...groupBy(sidesOf(facts), ({ company, one }) => `${company.id} ${one.slot.id}`).values()].flatMap((group) => {
      const { company, one } = group[0] as (typeof group)[number];
      return group.length <= company.delegates
        ? []
        : [
            violation("H03", "delegates", {
              company: company.id,
              slot: one.slot.id,
              count: group.length,
              limit: company.delegates,
            }),
          ];
    }),
};

/** H04: a company's own maximum. */
export const maxMeetings: Constraint = {
  code: "H04",
  check: (facts) =>
    [...groupBy(sidesOf(facts), ({ company }) => String(company.id)).values()].flatMap((group) => {
      const { company } = group[0] as (typeof group)[number];
      return group.length <= company.maxMeetings
        ? []
        : [violation("H04", "max-meetings", { company: company.id, count: group.length, limit: company.maxMeetings })];
    }),
};

function insideHours(company: Company, slot: Slot): boolean {
  if (company.mode !== "online" || company.workHours === null) return true;
  const localStart = (((slot.startUtcMin + company.tzOffsetMin) % 1440) + 1440) % 1440;
  return company.workHours[0] <= localStart && localStart + slot.durationMin <= company.workHours[1];
}

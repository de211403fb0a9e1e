import type { Instance, Meeting } from "../instance.ts";
import type { Reader } from "./reader.ts";

/** What single fields cannot show: doubled and unknown ids, and contradictions that no schedule could satisfy. */
export function checkReferences(instance: Instance, reader: Reader): void {
  checkSlots(instance, reader);
  const companies = checkUnique(instance.companies, "companies", reader);
  checkUnique(instance.tables, "tables", reader);
  checkUnique(instance.interpreters, "interpreters", reader);
  const meetings = checkUnique(instance.meetings, "meetings", reader);

  const slotExists = (slot: number): boolean => slot >= 0 && slot < instance.slots.length;
  const checkSlotIds = (thing: string, field: string, slots: readonly number[]): void => {
    const stray = slots.find((slot) => !slotExists(slot));
    if (stray !== undefined)
      reader.refuse("unknown-id", { thing, field, value: stray, known: `0-${instance.slots.length - 1}` });
  };
  for (const company of instance.companies)
    checkSlotIds(`companies[id=${company.id}]`, "unavailable", company.unavailable);
  for (const table of instance.tables) checkSlotIds(`tables[id=${table.id}]`, "closed", table.closed);
  for (const interpreter of instance.interpreters)
    checkSlotIds(`interpreters[id=${interpreter.id}]`, "unavailable", interpreter.unavailable);

  for (const meeting of instance.meetings) {
    const thing = `meetings[id=${meeting.id}]`;
    if (meeting.a === meeting.b) reader.refuse("self-meeting", { thing, company: meeting.a });
    for (const side of ["a", "b"] as const) {
      const company = companies.get(meeting[side]);
      if (!company) reader.refuse("unknown-id", { thing, field: side, value: meeting[side], known: "companies" });
      else if (company.mode === "online" && meeting.mode !== "online")
        reader.refuse("online-side", { thing, company: company.id });
    }
    if (meeting.fixedSlot !== null) checkSlotIds(thing, "fixedSlot", [meeting.fixedSlot]);
    if (meeting.allowedSlots) checkSlotIds(thing, "allowedSlots", meeting.allowedSlots);
    if (meeting.fixedSlot !== null && meeting.allowedSlots && !meeting.allowedSlots.includes(meeting.fixedSlot))
      reader.refuse("fixed-outside-allowed", {
        thing,
        slot: meeting.fixedSlot,
        allowed: meeting.allowedSlots.join(", "),
      });
  }
  checkPrecedences(instance, meetings, reader);
  if (instance.reopt) checkReopt(instance, meetings, reader);
}

function checkSlots(instance: Instance, reader: Reader): void {
  if (instance.slots.length === 0) reader.refuse("no-slots", { thing: "instance" });
  const misplaced = instance.slots.find((slot, index) => slot.id !== index);
  if (misplaced)
    reader.refuse("slot-order", { thing: `slots[${instance.slots.indexOf(misplaced)}]`, value: misplaced.id });
}

function checkUnique<Thing extends { readonly id: number }>(
  things: readonly Thing[],
  list: string,
  reader: Reader,
): Map<number, Thing> {
  const byId = new Map<number, Thing>();
  for (const thing of things) {
    if (byId.has(thing.id)) reader.refuse("duplicate-id", { thing: list, value: thing.id });
    byId.set(thing.id, thing);
  }
  return byId;
}

/** Precedences name two known, different meetings. A longer cycle is no refusal: it only means that one of its meetings is not held. */
function checkPrecedences(instance: Instance, meetings: ReadonlyMap<number, Meeting>, reader: Reader): void {
  const unknown = instance.precedences.flat().find((id) => !meetings.has(id));
  if (unknown !== undefined)
    return reader.refuse("unknown-id", { thing: "instance", field: "precedences", value: unknown, known: "meetings" });

  const self = instance.precedences.find(([first, second]) => first === second);
  if (self) reader.refuse("precedence-cycle", { thing: `meetings[id=${self[0]}]`, meetings: `${self[0]}, ${self[0]}` });
}

function checkReopt(instance: Instance, meetings: ReadonlyMap<number, Meeting>, reader: Reader): void {
  const reopt = instance.reopt;
  if (!reopt) return;
  const seen = new Set<number>();
  for (const { meeting, slot } of reopt.baseline) {
    if (!meetings.has(meeting))
      reader.refuse("unknown-id", { thing: "reopt", field: "baseline.meeting", value: meeting, known: "meetings" });
    if (!(Number.isInteger(slot) && slot >= 0 && slot < instance.slots.length))
      reader.refuse("unknown-id", {
        thing: `reopt.baseline[meeting=${meeting}]`,
        field: "slot",
        value: slot,
        known: `0-${instance.slots.length - 1}`,
      });
    if (seen.has(meeting)) reader.refuse("duplicate-id", { thing: "reopt.baseline", value: meeting });
    seen.add(meeting);
  }
  const unknown = reopt.cancelled.find((id) => !meetings.has(id));
  if (unknown !== undefined)
    reader.refuse("unknown-id", { thing: "reopt", field: "cancelled", value: unknown, known: "meetings" });
}

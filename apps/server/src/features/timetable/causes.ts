import type { Cause } from "@bridgehead/contract/timetable";
import type { Conflict, Reason, Resource } from "@bridgehead/scheduling";
import type { Mapping } from "./build-instance.ts";

/** A reason of the engine in the event's own keys: `resource` is "company:<id>", "interpreter:<id>", "pair:ko-zh" or the kind alone. */
export function causeOf(reason: Reason | Conflict, mapping: Mapping): Cause {
  const slots = "slots" in reason ? reason.slots.flatMap((slot) => mapping.slots[slot] ?? []) : [];
  return { code: reason.code, resource: resourceOf(reason.resource, mapping), slots, args: {} };
}

function resourceOf(resource: Resource, mapping: Mapping): string {
  switch (resource.kind) {
    case "company":
      return `company:${mapping.companies[resource.id]?.organisationId ?? ""}`;
    case "interpreter":
      return `interpreter:${mapping.interpreters[resource.id] ?? ""}`;
    case "table":
      return `table:${mapping.tables[resource.id] ?? ""}`;
    case "slot":
      return `slot:${mapping.slots[resource.id] ?? ""}`;
    case "meeting": {
      const meeting = mapping.meetings[resource.id];
      return `meeting:${meeting?.nearId ?? ""}+${meeting?.farId ?? ""}`;
    }
    case "pair":
      return `pair:${resource.languages.join("-")}`;
    case "tables":
    case "rooms":
    case "event":
      return resource.kind;
  }
}

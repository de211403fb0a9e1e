import type { Run } from "@bridgehead/contract/timetable";
import type { Instance, WhatIf } from "@bridgehead/scheduling";
import type { Mapping } from "./build-instance.ts";

export type WhatIfView = NonNullable<Run["summary"]>["whatIfs"][number];
type Problem = { readonly instance: Instance; readonly mapping: Mapping };

/** A what-if in the event's own things rather than the engine's numbers. */
export function whatIfView({ change, boundGain, meetingsGain }: WhatIf, { instance, mapping }: Problem): WhatIfView {
  const args: Record<string, string | number> = { meetings: meetingsGain };
  if (change.kind === "interpreter") {
    args["pair"] = change.pair.join("-");
    // The slots in which one more would work; all of them are not worth naming.
    const slots = change.slots.length < instance.slots.length ? change.slots : [];
    const [first, last] = [slots.at(0), slots.at(-1)];
    if (first !== undefined && last !== undefined) {
      args["from"] = mapping.slots[first] ?? "";
      args["to"] = mapping.slots[last] ?? "";
    }
  }
  if ("company" in change) {
    const company = mapping.companies[change.company];
    args["organisation"] = company?.organisationId ?? "";
    args["mode"] = company?.mode ?? "onsite";
  }
  return { code: change.kind, args, boundChange: boundGain };
}

/** The change that a view stands for, in the numbers of the problem it was made for; undefined where it names nothing there. */
export function changeOfView(
  { code, args }: Pick<WhatIfView, "code" | "args">,
  { instance, mapping }: Problem,
): WhatIf["change"] | undefined {
  switch (code) {
    case "table":
    case "online-room":
      return { kind: code };
    case "slot":
      return { kind: code, session: instance.slots.at(-1)?.session ?? 0 };
    case "interpreter": {
      const [one, other] = String(args["pair"]).split("-");
      const from = args["from"] === undefined ? 0 : mapping.slots.indexOf(String(args["from"]));
      const to = args["to"] === undefined ? mapping.slots.length - 1 : mapping.slots.indexOf(String(args["to"]));
      if (!one || !other || from < 0 || to < 0) return undefined;
      const slots = instance.slots.map(({ id }) => id).filter((slot) => slot >= from && slot <= to);
      return { kind: code, pair: [one, other], slots };
    }
    case "delegate":
    case "more-meetings": {
      const company = mapping.companies.findIndex(
        ({ organisationId, mode }) =>
          organisationId === args["organisation"] && (args["mode"] === undefined || mode === args["mode"]),
      );
      return company < 0 ? undefined : { kind: code, company };
    }
    default:
      return undefined;
  }
}

import { expect, test } from "vitest";
import { parseInstance, parseSchedule, solve } from "../src/index.ts";
import { quick, randomInstance } from "./random-instance.ts";

type Json = Record<string, unknown> & {
  companies: Record<string, unknown>[];
  meetings: Record<string, unknown>[];
  slots: Record<string, unknown>[];
  tables: Record<string, unknown>[];
  weights: Record<string, unknown>;
};
const file = (): Json => JSON.parse(JSON.stringify(randomInstance(11))) as Json;

const refusalsOf = (json: unknown): string[] => {
  const parsed = parseInstance(json);
  return parsed.ok
    ? []
    : parsed.error.map(
        ({ code, args }) => `${code} ${args["thing"]}${args["field"] === undefined ? "" : ` ${args["field"]}`}`,
      );
};

test.each<[string, (json: Json) => unknown, string]>([
  [
    "no slots",
    (json) => ({
      ...json,
      slots: [],
      companies: json.companies.map((one) => ({ ...one, unavailable: [] })),
      tables: [],
      interpreters: [],
      meetings: [],
      precedences: [],
    }),
    "no-slots instance",
  ],
  [
    "a doubled company",
    (json) => ({ ...json, companies: [...json.companies, json.companies[0]] }),
    "duplicate-id companies",
  ],
  [
    "a meeting with itself",
    (json) => ({ ...json, meetings: [{ ...json.meetings[0], b: json.meetings[0]!["a"] }] }),
    "self-meeting meetings[id=100]",
  ],
  ["a negative weight", (json) => ({ ...json, weights: { ...json.weights, gap: -1 } }), "out-of-range weights gap"],
  [
    "a meeting worth nothing",
    (json) => ({ ...json, meetings: [{ ...json.meetings[0], value: -5 }] }),
    "out-of-range meetings[id=100] value",
  ],
  [
    "an unknown company",
    (json) => ({ ...json, meetings: [{ ...json.meetings[0], a: 5555 }] }),
    "unknown-id meetings[id=100] a",
  ],
  ["slots out of order", (json) => ({ ...json, slots: json.slots.toReversed() }), "slot-order slots[0]"],
  [
    "a fixed slot that is not allowed",
    (json) => ({ ...json, meetings: [{ ...json.meetings[0], fixedSlot: 0, allowedSlots: [1] }] }),
    "fixed-outside-allowed meetings[id=100]",
  ],
  [
    "a text for a number",
    (json) => ({ ...json, companies: [{ ...json.companies[0], delegates: "2" }], meetings: [], precedences: [] }),
    "wrong-type companies[id=10] delegates",
  ],
  ["a missing list", (json) => ({ ...json, meetings: undefined }), "missing-field instance meetings"],
  ["another format", (json) => ({ ...json, format: "bridgehead-intake/1" }), "wrong-format instance"],
  ["a meeting before itself", (json) => ({ ...json, precedences: [[100, 100]] }), "precedence-cycle meetings[id=100]"],
  [
    "5,000 slots for 5,000 companies",
    (json) => ({
      ...json,
      slots: Array.from({ length: 5000 }, (_, id) => ({ ...json.slots[0], id })),
      companies: Array.from({ length: 5000 }, (_, id) => ({ ...json.companies[0], id })),
    }),
    "too-large slots",
  ],
])("%s is refused by naming it", (_, change, refusal) => {
  expect(refusalsOf(change(file()))).toContain(refusal);
});

test.each([null, 7, "text", [], undefined])("%j is no problem at all, and that is an answer", (json) => {
  expect(refusalsOf(json).length).toBeGreaterThan(0);
  expect(parseSchedule(json).ok).toBe(false);
});

test("an empty event is solved: nothing to hold, nothing owed", () => {
  const empty = {
    ...randomInstance(4),
    companies: [],
    meetings: [],
    precedences: [],
    interpreters: [],
    tables: [],
    maxBreakDifference: null,
  };
  const result = solve(empty, quick());
  expect(result.schedule.entries).toEqual([]);
  expect(result.objective.total).toBe(0);
});

test("an entry with ids that are no integers is read and left to the verifier", () => {
  const parsed = parseSchedule({
    format: "bridgehead-schedule/1",
    instance: "x",
    entries: [{ meeting: "a", slot: 0.5, table: null }],
    objective: {},
  });
  expect(parsed.ok && parsed.value.entries).toEqual([{ meeting: -1.5, slot: 0.5, table: null, interpreter: null }]);
});

import { expect, test } from "vitest";
import { verify, violationKinds, type Entry, type Instance, type Schedule, type ViolationKind } from "../src/index.ts";

/**
 * Two mornings of two slots. Kim (1, Korean, one delegate) and Wang (2, Chinese) need an interpreter; Lee (3, Korean and
 * Chinese, two delegates) needs none; Ivy (4, online, English and Korean) works 9 to 10 local time only.
 */
const instance: Instance = {
  format: "bridgehead-schedule-instance/1",
  name: "hand",
  seed: 0,
  slots: [0, 1, 2, 3].map((id) => ({ id, session: id < 2 ? 0 : 1, startUtcMin: 540 + 30 * id, durationMin: 30 })),
  companies: [
    {
      id: 1,
      country: "KR",
      languages: ["ko"],
      mode: "onsite",
      delegates: 1,
      maxMeetings: 3,
      minMeetings: 1,
      unavailable: [3],
      tzOffsetMin: 0,
      workHours: null,
    },
    {
      id: 2,
      country: "CN",
      languages: ["zh"],
      mode: "onsite",
      delegates: 2,
      maxMeetings: 3,
      minMeetings: 1,
      unavailable: [],
      tzOffsetMin: 0,
      workHours: null,
    },
    {
      id: 3,
      country: "KR",
      languages: ["ko", "zh"],
      mode: "onsite",
      delegates: 2,
      maxMeetings: 2,
      minMeetings: 1,
      unavailable: [],
      tzOffsetMin: 0,
      workHours: null,
    },
    {
      id: 4,
      country: "DE",
      languages: ["en", "ko"],
      mode: "online",
      delegates: 1,
      maxMeetings: 3,
      minMeetings: 0,
      unavailable: [],
      tzOffsetMin: 0,
      workHours: [540, 600],
    },
  ],
  tables: [
    { id: 1, closed: [] },
    { id: 2, closed: [1] },
  ],
  onlineRooms: 1,
  interpreters: [
    { id: 1, pairs: [["zh", "ko"]], modes: ["onsite"], unavailable: [2], maxConsecutive: 1, maxMeetings: 2 },
    { id: 2, pairs: [["en", "zh"]], modes: ["onsite", "online"], unavailable: [], maxConsecutive: 2, maxMeetings: 2 },
  ],
  meetings: [
    { id: 1, a: 1, b: 2, value: 10, mode: "onsite", fixedSlot: null, allowedSlots: null, must: true },
    { id: 2, a: 1, b: 3, value: 20, mode: "onsite", fixedSlot: null, allowedSlots: null, must: false },
    { id: 3, a: 2, b: 3, value: 30, mode: "onsite", fixedSlot: null, allowedSlots: null, must: false },
    { id: 4, a: 1, b: 4, value: 40, mode: "online", fixedSlot: null, allowedSlots: null, must: false },
    { id: 5, a: 3, b: 4, value: 50, mode: "online", fixedSlot: null, allowedSlots: null, must: false },
  ],
  precedences: [],
  maxBreakDifference: null,
  weights: { shortfall: 7, gap: 5, move: 3 },
  reopt: null,
};

const at = (meeting: number, slot: number, table: number | null = null, interpreter: number | null = null): Entry => ({
  meeting,
  slot,
  table,
  interpreter,
});
const schedule = (...entries: Entry[]): Schedule => ({ format: "bridgehead-schedule/1", instance: "hand", entries });
const must = at(1, 0, 1, 1);

test("a timetable that keeps every constraint is valid, and its objective is the one counted by hand", () => {
  // Kim: slots 0, 1 (tables 1); Wang: 0 and 2 (tables 1, 2); Lee: 1 and 2 (tables 1, 2). No break: the sessions differ.
  const verdict = verify(instance, schedule(must, at(2, 1, 1), at(3, 2, 2)));
  expect(verdict).toEqual({
    valid: true,
    violations: [],
    objective: { value: 60, shortfallCost: 0, gapCost: 0, moveCost: 6, disturbanceCost: 0, total: 54 },
  });
});

test("a break is a gap within a session, and a company without its floor costs the shortfall", () => {
  const oneSession: Instance = { ...instance, slots: instance.slots.map((slot) => ({ ...slot, session: 0 })) };
  // Wang waits in slot 1 between 0 and 2; Lee has its meeting, Kim has one; nobody is short.
  expect(verify(oneSession, schedule(must, at(3, 2, 1))).objective).toEqual({
    value: 40,
    shortfallCost: 0,
    gapCost: 5,
    moveCost: 0,
    disturbanceCost: 0,
    total: 35,
  });
  expect(verify(instance, schedule(must)).objective.shortfallCost).toBe(7);
});

const reopt = {
  frozenBefore: 1,
  baseline: [must, at(2, 1, 1), at(3, 2, 1)],
  cancelled: [4],
  weights: { moved: 12, replaced: 3, dropped: 30 },
};

test("disturbance counts dropped, moved and replaced meetings of the baseline from the frozen line on", () => {
  const repaired = { ...instance, reopt };
  expect(verify(repaired, schedule(must, at(2, 1, 1), at(3, 2, 1))).objective.disturbanceCost).toBe(0);
  expect(verify(repaired, schedule(must, at(2, 2, 1), at(3, 2, 2))).objective.disturbanceCost).toBe(12 + 3);
  expect(verify(repaired, schedule(must, at(2, 1, 1))).objective.disturbanceCost).toBe(30);
});

/** One broken rule at a time; each example would be valid but for it. */
const examples: Record<
  ViolationKind,
  { readonly change?: Partial<Instance>; readonly entries: readonly Entry[]; readonly named?: string }
> = {
  "other-instance": { entries: [must], named: "another" },
  "unknown-meeting": { entries: [must, at(77, 0, 2)] },
  "unknown-slot": { entries: [must, at(2, 9, 1)] },
  "held-twice": { entries: [must, at(2, 1, 1), at(2, 2, 1)] },
  "company-away": { entries: [must, at(2, 3, 1)] },
  "outside-hours": { entries: [must, at(5, 2)] },
  delegates: { entries: [must, at(2, 0, 2)] },
  "max-meetings": { entries: [must, at(2, 1, 1), at(3, 2, 1), at(5, 0)] },
  "table-missing": { entries: [must, at(3, 2)] },
  "table-unknown": { entries: [must, at(3, 2, 9)] },
  "table-closed": { entries: [must, at(3, 1, 2)] },
  "table-twice": { entries: [must, at(3, 0, 1)] },
  "table-online": { entries: [must, at(5, 0, 2)] },
  rooms: { change: { onlineRooms: 0 }, entries: [must, at(5, 0)] },
  "interpreter-missing": { entries: [at(1, 0, 1)] },
  "interpreter-not-needed": {
    entries: [at(2, 1, 1, 1), at(1, 2, 1, 1)],
    change: { interpreters: [{ ...instance.interpreters[0]!, unavailable: [] }] },
  },
  "interpreter-unknown": { entries: [at(1, 0, 1, 9)] },
  "interpreter-cannot": { entries: [at(1, 0, 1, 2)] },
  "interpreter-away": { entries: [at(1, 2, 1, 1)] },
  "interpreter-twice": {
    entries: [must, at(3, 0, 2, 1)],
    change: {
      companies: instance.companies.map((company) => (company.id === 3 ? { ...company, languages: ["ko"] } : company)),
    },
  },
  "interpreter-load": {
    entries: [must, at(3, 2, 1, 1)],
    change: {
      companies: instance.companies.map((company) => (company.id === 3 ? { ...company, languages: ["ko"] } : company)),
      interpreters: [{ ...instance.interpreters[0]!, unavailable: [], maxMeetings: 1 }],
    },
  },
  "interpreter-rest": {
    entries: [must, at(3, 1, 1, 1)],
    change: {
      companies: instance.companies.map((company) => (company.id === 3 ? { ...company, languages: ["ko"] } : company)),
    },
  },
  "fixed-slot": {
    entries: [must, at(3, 2, 1)],
    change: {
      meetings: instance.meetings.map((meeting) => (meeting.id === 3 ? { ...meeting, fixedSlot: 1 } : meeting)),
    },
  },
  "allowed-slots": {
    entries: [must, at(3, 2, 1)],
    change: {
      meetings: instance.meetings.map((meeting) => (meeting.id === 3 ? { ...meeting, allowedSlots: [0, 1] } : meeting)),
    },
  },
  must: { entries: [at(3, 2, 1)] },
  precedence: { entries: [must, at(3, 0, 2)], change: { precedences: [[1, 3]] } },
  "frozen-changed": { entries: [at(1, 0, 2, 1), at(2, 1, 1)], change: { reopt: { ...reopt, frozenBefore: 1 } } },
  "frozen-added": { entries: [must, at(5, 0)], change: { reopt } },
  cancelled: { entries: [must, at(4, 1)], change: { reopt } },
  fairness: {
    entries: [must, at(3, 2, 1)],
    change: { slots: instance.slots.map((slot) => ({ ...slot, session: 0 })), maxBreakDifference: 0 },
  },
};

const codes: Record<ViolationKind, string> = {
  "other-instance": "H01",
  "unknown-meeting": "H01",
  "unknown-slot": "H01",
  "held-twice": "H01",
  "company-away": "H02",
  "outside-hours": "H02",
  delegates: "H03",
  "max-meetings": "H04",
  "table-missing": "H05",
  "table-unknown": "H05",
  "table-closed": "H05",
  "table-twice": "H05",
  "table-online": "H05",
  rooms: "H06",
  "interpreter-missing": "H07",
  "interpreter-not-needed": "H07",
  "interpreter-unknown": "H07",
  "interpreter-cannot": "H07",
  "interpreter-away": "H07",
  "interpreter-twice": "H07",
  "interpreter-load": "H08",
  "interpreter-rest": "H08",
  "fixed-slot": "H09",
  "allowed-slots": "H09",
  must: "H10",
  precedence: "H11",
  "frozen-changed": "H12",
  "frozen-added": "H12",
  cancelled: "H13",
  fairness: "H14",
};

test.each(violationKinds)("the verifier names a broken rule: %s", (kind) => {
  const { change = {}, entries, named = "hand" } = examples[kind];
  const verdict = verify({ ...instance, ...change }, { ...schedule(...entries), instance: named });
  const kinds = new Set(verdict.violations.map((violation) => violation.kind));
  // A changed past entry is also one that was added, and an interpreter above the load may be tired as well.
  const alsoBroken: Partial<Record<ViolationKind, ViolationKind>> = { "frozen-changed": "frozen-added" };
  expect([...kinds].filter((one) => one !== alsoBroken[kind])).toEqual([kind]);
  expect(verdict.violations.find((violation) => violation.kind === kind)?.code).toBe(codes[kind]);
  expect(verdict.valid).toBe(false);
});

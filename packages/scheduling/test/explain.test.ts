import fc from "fast-check";
import { expect, test } from "vitest";
import {
  changesBetween,
  explainInfeasible,
  explainPlacement,
  loadLp,
  moveOptions,
  solve,
  verify,
  whatIfs,
  type Instance,
} from "../src/index.ts";
import { quick, randomInstance } from "./random-instance.ts";

const seeds = fc.integer({ min: 1, max: 2 ** 31 });

test("a cell is offered exactly when the verifier accepts the meeting there, at the change of value it says", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const instance = randomInstance(seed, { musts: false });
      const { schedule, objective, infeasible } = solve(instance, quick(1, 1_000));
      fc.pre(infeasible === null);
      const meeting = instance.meetings[seed % instance.meetings.length]!;
      const rest = schedule.entries.filter((entry) => entry.meeting !== meeting.id);
      const offered = moveOptions(instance, schedule, meeting.id);
      for (const { entry, totalChange } of offered) {
        const verdict = verify(instance, { ...schedule, entries: [...rest, entry] });
        expect(verdict.violations).toEqual([]);
        expect(verdict.objective.total - objective.total).toBe(totalChange);
      }
      const tables = meeting.mode === "online" ? [null] : instance.tables.map(({ id }) => id);
      const interpreters = [null, ...instance.interpreters.map(({ id }) => id)];
      for (const { id: slot } of instance.slots) {
        for (const table of tables) {
          const isValid = interpreters.some(
            (interpreter) =>
              verify(instance, { ...schedule, entries: [...rest, { meeting: meeting.id, slot, table, interpreter }] })
                .valid,
          );
          expect(offered.some(({ entry }) => entry.slot === slot && entry.table === table)).toBe(isValid);
          expect(explainPlacement(instance, schedule, meeting.id, { slot, table }).feasible).toBe(isValid);
        }
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);

test("every meeting is either held or listed with a reason", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const instance = randomInstance(seed);
      const { schedule, unscheduled } = solve(instance, quick(1, 1_000));
      const named = [...schedule.entries.map(({ meeting }) => meeting), ...unscheduled.map(({ meeting }) => meeting)];
      expect(named.toSorted((a, b) => a - b)).toEqual(instance.meetings.map(({ id }) => id).toSorted((a, b) => a - b));
      expect(unscheduled.every(({ reasons }) => reasons.length > 0)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

/** Whether some choice of slots holds all the must-holds, tried one by one; interpreters are left out by construction. */
function canHoldAll(instance: Instance): boolean {
  const musts = instance.meetings.filter(({ must }) => must);
  const only: Instance = { ...instance, meetings: musts };
  const place = (
    at: number,
    entries: { meeting: number; slot: number; table: number | null; interpreter: null }[],
  ): boolean => {
    if (at === musts.length) return verify(only, { format: "bridgehead-schedule/1", instance: "", entries }).valid;
    const meeting = musts[at]!;
    return instance.slots.some(({ id: slot }) =>
      (meeting.mode === "online" ? [null] : instance.tables.map(({ id }) => id)).some((table) => {
        const next = [...entries, { meeting: meeting.id, slot, table, interpreter: null }];
        const verdict = verify(only, { format: "bridgehead-schedule/1", instance: "", entries: next });
        return verdict.violations.every(({ code }) => code === "H10") && place(at + 1, next);
      }),
    );
  };
  return place(0, []);
}

test("must-holds are called impossible exactly when no timetable holds them all", () => {
  let impossible = 0;
  fc.assert(
    fc.property(seeds, (seed) => {
      const drawn = randomInstance(seed, { fairness: false, musts: false });
      const instance: Instance = {
        ...drawn,
        slots: drawn.slots.slice(0, 3),
        interpreters: [],
        tables: drawn.tables.slice(0, 2).map((table) => ({ ...table, closed: [] })),
        companies: drawn.companies.map((company) => ({
          ...company,
          languages: ["en"],
          maxMeetings: 6,
          unavailable: company.unavailable.filter((slot) => slot < 3),
        })),
        meetings: drawn.meetings.slice(0, 6).map((meeting, at) => ({
          ...meeting,
          must: at < 5,
          fixedSlot: null,
          allowedSlots: meeting.allowedSlots?.filter((slot) => slot < 3) ?? null,
        })),
        precedences: [
          [100, 101],
          [101, 102],
        ].filter((pair) => pair.every((id) => drawn.meetings.slice(0, 6).some((meeting) => meeting.id === id))) as [
          number,
          number,
        ][],
      };
      const found = explainInfeasible(instance);
      expect(found === null).toBe(canHoldAll(instance));
      if (!found) return;
      impossible += 1;
      expect(found.proven).toBe(true);
      const conflict: Instance = {
        ...instance,
        meetings: instance.meetings.map((meeting) => ({ ...meeting, must: found.meetings.includes(meeting.id) })),
        companies: instance.companies,
      };
      expect(canHoldAll(conflict)).toBe(false);
    }),
    { numRuns: 120 },
  );
  expect(impossible).toBeGreaterThan(10);
}, 60_000);

const line = (slots: number): Instance => {
  const drawn = randomInstance(5);
  const company = {
    country: "KR",
    languages: ["ko"],
    mode: "onsite" as const,
    delegates: 1,
    maxMeetings: 9,
    minMeetings: 0,
    unavailable: [],
    tzOffsetMin: 0,
    workHours: null,
  };
  return {
    ...drawn,
    slots: Array.from({ length: slots }, (_, id) => ({ id, session: 0, startUtcMin: 30 * id, durationMin: 25 })),
    companies: [1, 2, 3, 4].map((id) => ({ ...company, id })),
    tables: [
      { id: 1, closed: [] },
      { id: 2, closed: [] },
    ],
    interpreters: [],
    meetings: [2, 3, 4].map((b) => ({
      id: b,
      a: 1,
      b,
      value: 10,
      mode: "onsite" as const,
      fixedSlot: null,
      allowedSlots: null,
      must: true,
    })),
    precedences: [],
    maxBreakDifference: null,
    onlineRooms: null,
  };
};

test("three must-holds of one delegate in two slots name the three, the company and the slots", () => {
  expect(solve(line(2), quick()).infeasible).toEqual({
    meetings: [2, 3, 4],
    resources: [{ kind: "company", id: 1 }],
    reasons: [{ code: "delegates-busy", resource: { kind: "company", id: 1 }, slots: [0, 1] }],
    proven: true,
  });
  expect(solve(line(3), quick()).infeasible).toBeNull();
});

test("two meetings each before the other name both", () => {
  const found = solve(
    {
      ...line(3),
      precedences: [
        [2, 3],
        [3, 2],
      ],
    },
    quick(),
  ).infeasible;
  expect(found?.meetings).toEqual([2, 3]);
  expect(found?.reasons.map(({ code }) => code)).toContain("precedence");
});

test("a break that fairness forbids and nobody can avoid is a conflict of one company", () => {
  const base = line(4);
  const away: Instance = {
    ...base,
    companies: base.companies.map((company) => (company.id === 1 ? { ...company, unavailable: [1] } : company)),
    maxBreakDifference: 0,
  };
  expect(solve(away, quick()).infeasible).toMatchObject({
    proven: true,
    meetings: [2, 3, 4],
    reasons: [{ code: "fairness", resource: { kind: "company", id: 1 } }],
  });
});

test("who must be told of a change: both companies and every interpreter before and after", () => {
  const base = randomInstance(9);
  const { a, b } = base.meetings[0]!;
  const entry = { meeting: base.meetings[0]!.id, slot: 0, table: 1, interpreter: 2 };
  const before = { format: "bridgehead-schedule/1" as const, instance: base.name, entries: [entry] };
  const { changes, told } = changesBetween(base, before, {
    ...before,
    entries: [{ ...entry, slot: 1, interpreter: 9 }],
  });
  expect(changes.map(({ kind, meeting }) => [kind, meeting])).toEqual([["moved", entry.meeting]]);
  expect(told).toEqual([
    ...[a, b].toSorted((x, y) => x - y).map((id) => ({ kind: "company", id, meetings: [entry.meeting] })),
    { kind: "interpreter", id: 2, meetings: [entry.meeting] },
    { kind: "interpreter", id: 9, meetings: [entry.meeting] },
  ]);
});

test("a second interpreter is worth the meetings the first has no time for", async () => {
  const base = line(2);
  const foreign: Instance = {
    ...base,
    companies: base.companies.map((company) => ({
      ...company,
      delegates: 2,
      languages: [company.id === 1 ? "ko" : "zh"],
    })),
    meetings: base.meetings.map((meeting) => ({ ...meeting, must: false })),
    interpreters: [
      { id: 1, pairs: [["ko", "zh"]], modes: ["onsite"], unavailable: [], maxConsecutive: 2, maxMeetings: 2 },
    ],
    weights: { shortfall: 0, gap: 0, move: 0 },
  };
  const answers = whatIfs(foreign, await loadLp());
  expect(answers.find(({ change }) => change.kind === "interpreter")).toMatchObject({ boundGain: 10, meetingsGain: 1 });
  expect(answers.find(({ change }) => change.kind === "table")).toMatchObject({ boundGain: 0 });
});

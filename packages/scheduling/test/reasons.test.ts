import fc from "fast-check";
import { expect, test } from "vitest";
import {
  disrupt,
  loadLp,
  solve,
  upperBound,
  verify,
  whatIfs,
  type Instance,
  type Reason,
  type ReasonCode,
  type Schedule,
  type Violation,
  type ViolationCode,
  type WhatIf,
} from "../src/index.ts";
import { quick, randomInstance } from "./random-instance.ts";

const seeds = fc.integer({ min: 1, max: 2 ** 31 });

/** What the verifier says to a meeting that is held in spite of the reason. */
const codesOf: Readonly<Partial<Record<ReasonCode, readonly ViolationCode[]>>> = {
  "company-full": ["H04"],
  "delegates-busy": ["H03"],
  "tables-full": ["H05"],
  "rooms-full": ["H06"],
  "no-interpreter": ["H07", "H08"],
  "interpreter-full": ["H07", "H08"],
  precedence: ["H11"],
  "no-common-slot": ["H02", "H09"],
  "outside-hours": ["H02"],
  cancelled: ["H13"],
  frozen: ["H12"],
};

/** The violations of each way to hold the meeting in the slot beside what is held. */
function waysToHold(instance: Instance, schedule: Schedule, meeting: number, slot: number): (readonly Violation[])[] {
  const { mode } = instance.meetings.find(({ id }) => id === meeting)!;
  const tables = mode === "online" ? [null] : [null, ...instance.tables.map(({ id }) => id)];
  const interpreters = [null, ...instance.interpreters.map(({ id }) => id)];
  return tables.flatMap((table) =>
    interpreters.map(
      (interpreter) =>
        verify(instance, {
          ...schedule,
          entries: [...schedule.entries, { meeting, slot, table, interpreter }],
        }).violations,
    ),
  );
}

/** Whether every way breaks what the reason says, and at the company or meeting it says. */
function isBlocked(ways: readonly (readonly Violation[])[], { code, resource }: Reason): boolean {
  const codes = codesOf[code] ?? [];
  const isIt = ({ code: broken, args }: Violation): boolean =>
    codes.includes(broken) &&
    (code === "precedence" || ["company-full", "delegates-busy"].includes(code)
      ? "id" in resource && Object.values(args).includes(resource.id)
      : true);
  return ways.every((violations) => violations.some(isIt));
}

/** The event with one more of what the reason says is missing. */
function withoutObstacle(instance: Instance, { code, resource }: Reason, meeting: number): Instance | null {
  const every = instance.slots.map(({ id }) => id);
  const companiesWith = (change: (company: Instance["companies"][number]) => object): Instance => ({
    ...instance,
    companies: instance.companies.map((one) =>
      resource.kind === "company" && resource.id === one.id ? { ...one, ...change(one) } : one,
    ),
  });
  switch (code) {
    case "company-full":
      return companiesWith(({ maxMeetings, delegates }) => ({
        maxMeetings: maxMeetings + 1,
        delegates: Math.max(1, delegates),
      }));
    case "delegates-busy":
      return companiesWith(({ delegates }) => ({ delegates: delegates + 1 }));
    case "tables-full":
      return { ...instance, tables: [...instance.tables, { id: 9_000, closed: [] }] };
    case "rooms-full":
      return { ...instance, onlineRooms: (instance.onlineRooms ?? 0) + 1 };
    case "no-interpreter":
    case "interpreter-full":
      if (resource.kind !== "pair") return null;
      return {
        ...instance,
        interpreters: [
          ...instance.interpreters,
          {
            id: 9_000,
            pairs: [resource.languages],
            modes: ["onsite", "online"],
            unavailable: [],
            maxConsecutive: every.length,
            maxMeetings: every.length,
          },
        ],
      };
    case "precedence":
      return {
        ...instance,
        precedences: instance.precedences.filter(
          (pair) => !(resource.kind === "meeting" && pair.includes(resource.id) && pair.includes(meeting)),
        ),
      };
    default:
      return null;
  }
}

test("a reason is true: with the meeting held there the verifier names it, and without the obstacle it does not", () => {
  const seen = new Set<ReasonCode>();
  fc.assert(
    fc.property(seeds, (seed) => {
      const instance = randomInstance(seed, { musts: false, fairness: false });
      const { schedule, unscheduled } = solve(instance, quick(1, 1_000));
      for (const { meeting, reasons } of unscheduled) {
        for (const reason of reasons) {
          seen.add(reason.code);
          for (const slot of reason.slots) {
            const ways = waysToHold(instance, schedule, meeting, slot);
            if (reason.code === "worth-less") expect(ways.some((violated) => violated.length === 0)).toBe(true);
            if (codesOf[reason.code]) expect(isBlocked(ways, reason)).toBe(true);
            const relieved = withoutObstacle(instance, reason, meeting);
            if (relieved)
              expect({
                reason,
                slot,
                blocked: isBlocked(waysToHold(relieved, schedule, meeting, slot), reason),
              }).toEqual({
                reason,
                slot,
                blocked: false,
              });
          }
        }
      }
    }),
    { numRuns: 60 },
  );
  for (const code of ["company-full", "delegates-busy", "tables-full", "no-interpreter"] as const)
    expect(seen).toContain(code);
}, 60_000);

test("after a change on the day, what was cancelled and what is past is said to be so", () => {
  const seen = new Set<ReasonCode>();
  fc.assert(
    fc.property(seeds, (seed) => {
      const instance = randomInstance(seed, { musts: false, fairness: false });
      const before = solve(instance, quick(1, 1_000)).schedule;
      fc.pre(instance.slots.length > 2 && before.entries.length > 0);
      const gone = instance.companies[seed % instance.companies.length]!.id;
      const changed = disrupt(instance, before, [{ kind: "no-show", company: gone }], { frozenBefore: 2 });
      const { schedule, unscheduled } = solve(changed, quick(1, 1_000));
      expect(verify(changed, schedule).violations).toEqual([]);
      for (const { meeting, reasons } of unscheduled)
        for (const reason of reasons) {
          seen.add(reason.code);
          if (reason.code === "cancelled")
            expect(isBlocked(waysToHold(changed, schedule, meeting, instance.slots.length - 1), reason)).toBe(true);
          if (reason.code === "frozen")
            for (const slot of reason.slots)
              expect(isBlocked(waysToHold(changed, schedule, meeting, slot), reason)).toBe(true);
        }
    }),
    { numRuns: 40 },
  );
  expect(seen).toContain("cancelled");
}, 60_000);

/** The event as the what-if describes it, built here anew from its words. */
function changedBy(instance: Instance, change: WhatIf["change"]): Instance | null {
  if (change.kind === "table") return { ...instance, tables: [...instance.tables, { id: 9_000, closed: [] }] };
  if (change.kind === "online-room") return { ...instance, onlineRooms: instance.onlineRooms! + 1 };
  if (change.kind === "delegate" || change.kind === "more-meetings")
    return {
      ...instance,
      companies: instance.companies.map((one) =>
        one.id !== change.company
          ? one
          : change.kind === "delegate"
            ? { ...one, delegates: one.delegates + 1 }
            : { ...one, maxMeetings: one.maxMeetings + 1 },
      ),
    };
  return null;
}

test("a what-if promises what the bound of the changed event then is", async () => {
  const lp = await loadLp();
  let promises = 0;
  fc.assert(
    fc.property(seeds, (seed) => {
      const instance = { ...randomInstance(seed, { musts: false, fairness: false }) };
      const now = upperBound(instance, lp);
      for (const { change, boundGain } of whatIfs(instance, lp)) {
        const changed = changedBy(instance, change);
        if (!changed) continue;
        promises += 1;
        // Both bounds are whole numbers and the counting bound may be the lower one: the promise may lie one beside.
        expect(Math.abs(upperBound(changed, lp) - now - boundGain)).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 40 },
  );
  expect(promises).toBeGreaterThan(40);
}, 60_000);

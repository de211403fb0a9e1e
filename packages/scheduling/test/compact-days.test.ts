import fc from "fast-check";
import { expect, test } from "vitest";
import { solve, verify, type Entry, type Instance, type Meeting } from "../src/index.ts";
import { encodeDays, hasOnlyMusts } from "../src/proof/days.ts";
import { createBreakProof } from "../src/proof/fewest-breaks.ts";
import { compile } from "../src/search/model.ts";
import { Random } from "../src/search/random.ts";
import { quick } from "./random-instance.ts";

const seeds = fc.integer({ min: 1, max: 2 ** 31 });
const never = { conflictsMax: 100_000, stop: () => false };

/** A small event that is nothing but must-holds: up to four meetings of four companies in up to five slots. */
function eventOfMusts(seed: number): Instance {
  const random = new Random(seed);
  const chance = (percent: number): boolean => random.below(100) < percent;
  const slots = 3 + random.below(3);
  const sessions = 1 + random.below(2);
  const pairs = [
    [1, 2],
    [1, 3],
    [1, 4],
    [2, 3],
    [2, 4],
    [3, 4],
  ] as const;
  const online = chance(30);
  const meetings: Meeting[] = pairs
    .filter(() => chance(70))
    .slice(0, 4)
    .map(([a, b], id) => ({
      id,
      a,
      b,
      value: 1 + random.below(3),
      mode: online && a === 1 ? "online" : "onsite",
      fixedSlot: chance(10) ? random.below(slots) : null,
      allowedSlots: chance(20) ? [0, slots - 1] : null,
      must: true,
    }));
  return {
    format: "bridgehead-schedule-instance/1",
    name: `musts-${seed}`,
    seed,
    slots: Array.from({ length: slots }, (_, id) => ({
      id,
      session: Math.floor((id * sessions) / slots),
      startUtcMin: 30 * id,
      durationMin: 25,
    })),
    companies: [1, 2, 3, 4].map((id) => ({
      id,
      country: "KR",
      languages: ["ko"],
      mode: online && id === 1 ? ("online" as const) : ("onsite" as const),
      delegates: chance(25) ? 2 : 1,
      maxMeetings: 5,
      minMeetings: random.below(4),
      unavailable: Array.from({ length: slots }, (_, s) => s).filter(() => chance(15)),
      tzOffsetMin: 0,
      workHours: null,
    })),
    tables: Array.from({ length: 1 + random.below(2) }, (_, id) => ({ id, closed: chance(10) ? [0] : [] })),
    onlineRooms: chance(50) ? 1 : null,
    interpreters: [],
    meetings: meetings.map((one) =>
      one.fixedSlot !== null && one.allowedSlots ? { ...one, allowedSlots: null } : one,
    ),
    precedences: meetings.length > 2 && chance(40) ? [[0, 2]] : [],
    maxBreakDifference: chance(40) ? 1 : null,
    weights: { shortfall: 2, gap: 1, move: 0 },
    reopt: null,
  };
}

/** The best total of any choice of slots, tried one by one with the verifier; null if none holds all. Tables are given out in order. */
function bestByTrying(instance: Instance): number | null {
  let best: number | null = null;
  const free = (entries: readonly Entry[], slot: number): number | null =>
    instance.tables.find(
      ({ id, closed }) => !closed.includes(slot) && !entries.some((one) => one.slot === slot && one.table === id),
    )?.id ?? null;
  const place = (at: number, entries: readonly Entry[]): void => {
    const meeting = instance.meetings[at];
    if (!meeting) {
      const { valid, objective } = verify(instance, { format: "bridgehead-schedule/1", instance: "", entries });
      if (valid && (best === null || objective.total > best)) best = objective.total;
      return;
    }
    for (const { id: slot } of instance.slots)
      place(at + 1, [
        ...entries,
        {
          meeting: meeting.id,
          slot,
          table: meeting.mode === "online" ? null : free(entries, slot),
          interpreter: null,
        },
      ]);
  };
  place(0, []);
  return best;
}

test("where all meetings must be held, the best timetable is found and proven, or said to be impossible, as trying them all shows", () => {
  const seen = { impossible: 0, withBreaks: 0 };
  fc.assert(
    fc.property(seeds, (seed) => {
      const instance = eventOfMusts(seed);
      fc.pre(instance.meetings.length > 0);
      const best = bestByTrying(instance);
      const { infeasible, objective, schedule, isOptimal, bound } = solve(instance, quick(1, 200_000));
      if (best === null) {
        seen.impossible += 1;
        expect(infeasible).not.toBeNull();
        return;
      }
      expect(infeasible).toBeNull();
      expect(verify(instance, schedule).violations).toEqual([]);
      expect(objective.total).toBe(best);
      expect(bound).toBeGreaterThanOrEqual(best);
      if (instance.maxBreakDifference === null) expect(isOptimal).toBe(true);
      if (objective.gapCost > 0) seen.withBreaks += 1;
    }),
    { numRuns: 60 },
  );
  expect(seen.impossible).toBeGreaterThan(3);
  expect(seen.withBreaks).toBeGreaterThan(3);
}, 120_000);

test("the fewest breaks are proven from below: the number is reached, and one less is impossible", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const instance: Instance = { ...eventOfMusts(seed), maxBreakDifference: null };
      const model = compile(instance);
      fc.pre(hasOnlyMusts(model));
      const proof = createBreakProof(encodeDays(model));
      const answer = proof.prove(never);
      const best = bestByTrying({ ...instance, weights: { shortfall: 0, gap: 1, move: 0 } });
      expect(answer).toBe(best === null ? "impossible" : "fewest");
      if (best === null) return;
      const value = instance.meetings.reduce((sum, one) => sum + one.value, 0);
      expect(proof.lower()).toBe(value - best);
    }),
    { numRuns: 80 },
  );
}, 120_000);

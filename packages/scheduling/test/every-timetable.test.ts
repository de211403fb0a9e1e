// Tiny events with every feature, against all timetables there are, each judged by the independent verifier.
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { loadLp, solve, verify, type Entry, type Instance, type LpSolver, type Schedule } from "../src/index.ts";
import { quick, randomInstance, randomRepair } from "./random-instance.ts";

let lp: LpSolver;
beforeAll(async () => {
  lp = await loadLp();
});

test("in an event small enough to try every timetable the best is found, the bound is not below it, and impossible is said exactly where none is valid", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 31 }), fc.integer({ min: 0, max: 7 }), (seed, kind) => {
      const instance = tiny(seed, kind);
      const best = bestOfAll(instance);
      if (best === undefined) return;
      const result = solve(instance, { ...quick(), iterationsMax: 20_000, lp });
      expect(result.infeasible === null).toBe(best > Number.NEGATIVE_INFINITY);
      if (result.infeasible) return;
      expect(verify(instance, result.schedule)).toEqual({ valid: true, violations: [], objective: result.objective });
      expect(result.objective.total).toBe(best);
      expect(result.bound).toBeGreaterThanOrEqual(best);
    }),
    { numRuns: 120 },
  );
});

/** Two to four meetings, two tables and two interpreters at most; every fourth a repair. */
function tiny(seed: number, kind: number): Instance {
  const drawn = randomInstance(seed, { musts: kind % 2 === 0, fairness: kind % 3 === 0 });
  const meetings = drawn.meetings.slice(0, 2 + (seed % 3));
  const ids = new Set(meetings.map(({ id }) => id));
  const instance: Instance = {
    ...drawn,
    meetings,
    precedences: drawn.precedences.filter((pair) => pair.every((id) => ids.has(id))),
    tables: drawn.tables.slice(0, 2),
    interpreters: drawn.interpreters.slice(0, 2),
  };
  return kind % 4 === 3 ? randomRepair(instance, solve(instance, quick()).schedule, seed) : instance;
}

const combinationsMax = 20_000;

/** The highest total of any valid timetable; -Infinity if none is valid, undefined if there are too many to try. */
function bestOfAll(instance: Instance): number | undefined {
  const schedule = (entries: readonly Entry[]): Schedule => ({
    format: "bridgehead-schedule/1",
    instance: instance.name,
    entries,
  });
  const alone = new Set(["H02", "H05", "H06", "H07", "H09", "H13"]);
  const interpreters = [null, ...instance.interpreters.map(({ id }) => id)];
  const placements = instance.meetings.map(({ id, mode }) =>
    instance.slots
      .flatMap((slot) =>
        (mode === "online" ? [null] : instance.tables.map((table) => table.id)).map((table) => ({
          slot: slot.id,
          table,
        })),
      )
      .flatMap((place) => interpreters.map((interpreter): Entry => ({ meeting: id, ...place, interpreter })))
      .filter((entry) => !verify(instance, schedule([entry])).violations.some(({ code }) => alone.has(code))),
  );
  if (placements.reduce((product, list) => product * (list.length + 1), 1) > combinationsMax) return undefined;
  let best = Number.NEGATIVE_INFINITY;
  const choose = (at: number, entries: readonly Entry[]): void => {
    if (at < placements.length) {
      choose(at + 1, entries);
      for (const entry of placements[at]!) choose(at + 1, [...entries, entry]);
      return;
    }
    const { valid, objective } = verify(instance, schedule(entries));
    if (valid) best = Math.max(best, objective.total);
  };
  choose(0, []);
  return best;
}

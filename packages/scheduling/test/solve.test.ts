import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import {
  explainInfeasible,
  loadLp,
  parseInstance,
  repair,
  solve,
  upperBound,
  upperBounds,
  verify,
  type Instance,
  type LpSolver,
} from "../src/index.ts";
import { pricedBound } from "../src/bound/priced-bound.ts";
import { relax } from "../src/bound/relaxation.ts";
import { movesFor } from "../src/moves/all.ts";
import type { Search } from "../src/moves/move.ts";
import { compile } from "../src/search/model.ts";
import { Plan } from "../src/search/plan.ts";
import { Random } from "../src/search/random.ts";
import { quick, randomInstance, randomRepair } from "./random-instance.ts";

const seeds = fc.integer({ min: 1, max: 2 ** 31 });
let lp: LpSolver;
beforeAll(async () => {
  lp = await loadLp();
});

test("every schedule of a random event is valid by the independent verifier, counts its own total right and stays below the bound", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const instance = randomInstance(seed);
      const result = solve(instance, { ...quick(), lp });
      const verdict = verify(instance, result.schedule);
      expect(verdict.objective).toEqual(result.objective);
      const codes = new Set(verdict.violations.map(({ code }) => code));
      if (result.infeasible === null) expect([...codes]).toEqual([]);
      else expect([...codes].filter((code) => code !== "H10" && code !== "H14")).toEqual([]);
      if (result.infeasible === null) expect(result.objective.total).toBeLessThanOrEqual(result.bound);
    }),
    { numRuns: 250 },
  );
}, 60_000);

test("a random event is itself a problem the parser accepts", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const instance = randomInstance(seed);
      expect(parseInstance(JSON.parse(JSON.stringify(instance)))).toEqual({ ok: true, value: instance });
    }),
    { numRuns: 100 },
  );
});

test("every repair of a random event keeps the past, holds nothing that is cancelled and is valid", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const instance = randomInstance(seed, { fairness: false, musts: false });
      const before = solve(instance, quick());
      const disrupted = randomRepair(instance, before.schedule, seed + 1);
      const { result, changes } = repair(disrupted, { ...quick(), lp });
      const verdict = verify(disrupted, result.schedule);
      expect(verdict.violations).toEqual([]);
      expect(verdict.objective).toEqual(result.objective);
      expect(result.objective.total).toBeLessThanOrEqual(result.bound);
      const unchanged = disrupted.reopt!.baseline.filter(
        (entry) => !changes.some(({ meeting }) => meeting === entry.meeting),
      );
      for (const entry of unchanged) expect(result.schedule.entries).toContainEqual(entry);
    }),
    { numRuns: 120 },
  );
}, 60_000);

test("the same seed and iterations give the same schedule, whatever the clock", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const instance = randomInstance(seed);
      let time = 0;
      const once = solve(instance, quick(seed, 1_500));
      const again = solve(instance, { ...quick(seed, 1_500), now: () => (time += 17) });
      expect(again.schedule).toEqual(once.schedule);
    }),
    { numRuns: 40 },
  );
});

test("one more interpreter never lowers the bound", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const instance = randomInstance(seed, { musts: false });
      const colleague = {
        id: 900,
        pairs: [["ko", "zh"] as const],
        modes: ["onsite", "online"] as const,
        unavailable: [],
        maxConsecutive: 3,
        maxMeetings: 5,
      };
      const richer: Instance = { ...instance, interpreters: [...instance.interpreters, colleague] };
      expect(upperBound(richer, lp)).toBeGreaterThanOrEqual(upperBound(instance, lp));
    }),
    { numRuns: 80 },
  );
});

test("whatever the prices, what they prove is never below the linear optimum, and each further bound is as tight or tighter", () => {
  fc.assert(
    fc.property(seeds, fc.boolean(), (seed, isRepair) => {
      const calm = randomInstance(seed, { musts: false });
      const instance = isRepair ? randomRepair(calm, solve(calm, quick()).schedule, seed) : calm;
      const bounds = [...upperBounds(instance, lp)];
      expect(bounds).toEqual(bounds.toSorted((left, right) => right - left));
      const { objective, status } = lp.solve(relax(compile(instance)).programme);
      if (status !== "optimal") return;
      const linear = Math.floor(objective + relax(compile(instance)).constant + 1e-5);
      for (const steps of [1, 10, 100]) expect(pricedBound(compile(instance), steps)).toBeGreaterThanOrEqual(linear);
    }),
    { numRuns: 60 },
  );
});

test("who can take a slot is answered as by counting load and rest anew", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const model = compile(randomInstance(seed));
      const random = new Random(seed);
      const plan = new Plan(model);
      const search: Search = { model, plan, random, ejected: [], floor: Number.NEGATIVE_INFINITY };
      for (let step = 0; step < 60; step += 1) {
        for (const { move } of movesFor(model)) if (model.movable.length > 0 && !move.attempt(search)) plan.rollback();
        plan.commit();
        for (let need = 0; need < model.classes.length; need += 1)
          for (let s = 0; s < model.slots; s += 1) {
            const free = Array.from(model.classes[need]!).filter((i) => couldWork(plan, i, s));
            const found = plan.rota.firstAble(need, s, random.below(model.interpreters));
            if (free.length === 0) expect(found).toBe(-1);
            else expect(free).toContain(found);
          }
      }
    }),
    { numRuns: 40 },
  );
});

/** From the meetings held alone: there, idle, below the maximum, and no run of adjacent slots beyond the limit. */
function couldWork({ model, slot, interpreter }: Plan, i: number, s: number): boolean {
  const worked = new Set([...slot].filter((_, m) => interpreter[m] === i));
  if (model.interpreterOpen[i * model.slots + s] === 0 || worked.has(s)) return false;
  if (worked.size >= model.interpreterMax[i]!) return false;
  worked.add(s);
  let run = 0;
  for (let at = 0; at < model.slots; at += 1) {
    if (at > 0 && model.session[at] !== model.session[at - 1]) run = 0;
    run = worked.has(at) ? run + 1 : 0;
    if (run > model.maxConsecutive[i]!) return false;
  }
  return true;
}

test("taking a wish away never makes the rest infeasible", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const instance = randomInstance(seed, { fairness: false });
      const full = solve(instance, quick());
      fc.pre(full.infeasible === null);
      const gone = instance.meetings[seed % instance.meetings.length]!.id;
      const rest: Instance = {
        ...instance,
        meetings: instance.meetings.filter(({ id }) => id !== gone),
        precedences: instance.precedences.filter((pair) => !pair.includes(gone)),
      };
      expect(explainInfeasible(rest)).toBeNull();
      expect(verify(rest, solve(rest, quick()).schedule).valid).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test("a schedule that reaches the bound is called optimal, and only then", () => {
  const instance: Instance = {
    ...randomInstance(3, { fairness: false, musts: false }),
    interpreters: [],
    precedences: [],
    weights: { shortfall: 0, gap: 0, move: 0 },
  };
  const result = solve(instance, { ...quick(), lp });
  expect(result.isOptimal).toBe(result.objective.total === result.bound);
  expect(result.optimalityGap).toBeCloseTo((result.bound - result.objective.total) / result.bound, 12);
});

test("a seed outside 32 bits is the caller's bug", () => {
  expect(() => solve(randomInstance(1), quick(-1))).toThrow(RangeError);
});

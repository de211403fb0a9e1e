import fc from "fast-check";
import { expect, test } from "vitest";
import { atMost } from "../src/proof/cardinality.ts";
import { not } from "../src/proof/literal.ts";
import { Sat } from "../src/proof/sat.ts";
import { Random } from "../src/search/random.ts";

const limits = { conflictsMax: 10_000, stop: () => false };

test("the clause solver agrees with trying every assignment, and its core is unsatisfiable", () => {
  const clause = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.boolean()), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(
      fc.array(clause, { maxLength: 32 }),
      fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
      (clauses, assumed) => {
        const sat = new Sat();
        const variables = Array.from({ length: 7 }, () => sat.variable());
        for (const one of clauses) sat.add(...one.map(([v, isNegated]) => variables[v]! ^ Number(isNegated)));
        const assumptions = assumed.map((isTrue, at) => (isTrue ? variables[at]! : not(variables[at]!)));
        const holds = (world: number, literal: number): boolean =>
          (((world >> (literal >> 1)) & 1) === 1) !== ((literal & 1) === 1);
        const isModel = (world: number, fixed: readonly number[]): boolean =>
          fixed.every((literal) => holds(world, literal)) &&
          clauses.every((one) => one.some(([v, isNegated]) => holds(world, 2 * v + Number(isNegated))));
        const canHold = (fixed: readonly number[]): boolean =>
          Array.from({ length: 128 }, (_, world) => world).some((world) => isModel(world, fixed));
        const answer = sat.solve(assumptions, limits);
        expect(answer.status).toBe(canHold(assumptions) ? "sat" : "unsat");
        if (answer.status === "unsat") expect(canHold(answer.core)).toBe(false);
        if (answer.status === "sat")
          expect(
            isModel(
              variables.reduce((world, literal, v) => world | (Number(sat.isTrue(literal)) << v), 0),
              assumptions,
            ),
          ).toBe(true);
      },
    ),
    { numRuns: 400 },
  );
});

test("at most k of n hold, no fewer and no more", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 0, max: 511 }),
      (n, k, world) => {
        const sat = new Sat();
        const literals = Array.from({ length: n }, () => sat.variable());
        atMost(sat, literals, k);
        const chosen = literals.map((literal, at) => ((world >> at) & 1 ? literal : not(literal)));
        const count = chosen.filter((literal, at) => literal === literals[at]).length;
        expect(sat.solve(chosen, limits).status).toBe(count <= k ? "sat" : "unsat");
      },
    ),
    { numRuns: 150 },
  );
});

test("eight pigeons do not fit into seven holes, which takes thousands of learnt clauses and forgetting most of them", () => {
  const sat = new Sat();
  const isIn = Array.from({ length: 8 }, () => Array.from({ length: 7 }, () => sat.variable()));
  for (const holes of isIn) sat.add(...holes);
  for (let hole = 0; hole < 7; hole += 1)
    atMost(
      sat,
      isIn.map((holes) => holes[hole]!),
      1,
    );
  expect(sat.solve([], { ...limits, conflictsMax: 200_000 }).status).toBe("unsat");
  expect(sat.conflicts).toBeGreaterThan(2_000);
});

test("large random formulas: what is found holds, and going on after more clauses gives the same answer as starting anew", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 31 }), (seed) => {
      const random = new Random(seed);
      const clauses = Array.from({ length: 430 }, () =>
        Array.from({ length: 3 }, () => 2 * random.below(100) + random.below(2)),
      );
      const [anew, onward] = [new Sat(), new Sat()];
      for (const sat of [anew, onward]) for (let v = 0; v < 100; v += 1) sat.variable();
      for (const clause of clauses) anew.add(...clause);
      for (const clause of clauses.slice(0, 300)) onward.add(...clause);
      onward.solve([], limits);
      for (const clause of clauses.slice(300)) onward.add(...clause);
      const [first, second] = [anew.solve([], limits), onward.solve([], limits)];
      expect(second.status).toBe(first.status);
      expect(first.status).not.toBe("unknown");
      if (first.status !== "sat") return;
      for (const sat of [anew, onward])
        for (const clause of clauses) expect(clause.some((literal) => sat.isTrue(literal))).toBe(true);
    }),
    { numRuns: 15 },
  );
}, 60_000);

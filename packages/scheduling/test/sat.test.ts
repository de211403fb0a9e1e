import fc from "fast-check";
import { expect, test } from "vitest";
import { atMost } from "../src/proof/cardinality.ts";
import { not, Sat } from "../src/proof/sat.ts";

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
    { numRuns: 300 },
  );
});

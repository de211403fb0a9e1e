import { countOf } from "./cardinality.ts";
import type { Days } from "./days.ts";
import { not, type Literal } from "./literal.ts";
import type { SatLimits } from "./sat.ts";

/** How far the proof is: `lower` breaks cannot be avoided. "fewest": the solver holds a timetable with just as many. */
export type BreakProof = {
  readonly lower: () => number;
  /** The breaks that no small conflict so far has to do with: a good timetable probably has none of them. */
  readonly unlikely: () => readonly Literal[];
  readonly prove: (limits: SatLimits) => "open" | "fewest" | "impossible";
};

/** A conflict of at most so many breaks says where they are; a larger one only how many. */
const tellingCore = 12;

/** Conflicts spent on leaving one literal out of a conflict of breaks. */
const shrinkConflicts = 300;

/**
 * Proves from below with how few breaks all meetings can be held: no company may have one; each conflict of companies
 * that cannot all do without costs one break among them, and from then on only a second one is forbidden. What is left
 * forbidden keeps the days nearly as rigid as without breaks, so a timetable is found fast once the number is right.
 * Can be called again and again; it goes on where it stopped.
 *
 * @see Morgado, Dodaro & Marques-Silva (2014), Core-Guided MaxSAT with Soft Cardinality Constraints, LNCS 8656,
 *   doi:10.1007/978-3-319-10428-7_41.
 */
export function createBreakProof({ sat, breaks }: Days): BreakProof {
  let forbidden: Literal[] = breaks.flat();
  /** What to forbid once a literal has become part of a conflict: "one more than that" of the same count. */
  const next = new Map<Literal, readonly Literal[]>();
  const likely = new Set<Literal>();
  let lower = 0;

  function relax(core: readonly Literal[]): void {
    lower += 1;
    if (core.length <= tellingCore) for (const literal of core) likely.add(literal);
    forbidden = forbidden.filter((literal) => !core.includes(literal));
    for (const literal of core) forbidNext(next.get(literal) ?? []);
    sat.add(...core);
    if (core.length > 1) forbidNext(countOf(sat, core, core.length).slice(1));
  }

  function forbidNext([first, ...rest]: readonly Literal[]): void {
    if (first === undefined) return;
    forbidden.push(first);
    next.set(first, rest);
  }

  function shrink(core: readonly Literal[], { stop }: SatLimits): readonly Literal[] {
    let small = core;
    for (const literal of core) {
      if (small.length === 1 || stop()) break;
      if (!small.includes(literal)) continue;
      const without = small.filter((other) => other !== literal).map(not);
      const answer = sat.solve(without, { conflictsMax: shrinkConflicts, stop });
      if (answer.status === "unsat") small = answer.core.map(not);
    }
    return small;
  }

  return {
    lower: () => lower,
    unlikely: () => breaks.flat().filter((literal) => !likely.has(literal)),
    prove(limits) {
      const end = sat.conflicts + limits.conflictsMax;
      for (;;) {
        const answer = sat.solve(forbidden.map(not), {
          conflictsMax: Math.max(1, end - sat.conflicts),
          stop: limits.stop,
        });
        if (answer.status === "sat") return "fewest";
        if (answer.status === "unknown") return "open";
        const core = shrink(answer.core.map(not), limits);
        if (core.length === 0) return "impossible";
        relax(core);
      }
    },
  };
}

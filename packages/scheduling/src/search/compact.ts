import type { Search } from "../moves/move.ts";
import { countOf } from "../proof/cardinality.ts";
import { encodeDays } from "../proof/days.ts";
import { createBreakProof } from "../proof/fewest-breaks.ts";
import { not, type Literal } from "../proof/literal.ts";
import type { SatAnswer, SatLimits } from "../proof/sat.ts";
import { meritOf, type Best } from "./anneal.ts";
import { adoptSlots } from "./construct.ts";
import type { Model } from "./model.ts";
import { Random } from "./random.ts";
import { breaksIn, breaksOf, createReshaper } from "./reshape.ts";

/** What a conflict of the clause solver counts in a run that is measured in iterations: both take about as long. */
const iterationsPerConflict = 200;
/** Conflicts of one turn of the proof and of one descent (interrupting one costs more than it saves), and rounds of reshaping after one that failed. */
const proofConflicts = 4_000;
const descentConflicts = 25_000;
const roundsPerTurn = 8;

export type Compactor = ReturnType<typeof createCompactor>;

/** What a run does: prove from below only; look for better timetables, with one turn of the proof to know where; or both by turns. */
export type Effort = "prove" | "improve" | "both";

/**
 * The exact part of a run where every meeting must be held, by turns: it proves from below how many breaks cannot be
 * avoided (which also tells where they probably are); it descends, looking for a timetable with a break less than the
 * best and breaks only there; and it reshapes the best. Answers the iterations it counts for, and whether the best is
 * proven to have the fewest breaks.
 */
export function createCompactor(search: Search, seed: number, lower?: (bound: number) => void) {
  const { model, plan } = search;
  const random = new Random(seed);
  let tools: Tools | null = null;
  let isFewest = false;
  let hasFailed = false;
  let hasProven = false;

  function take(slots: Int32Array, best: Best): void {
    adoptSlots(search, slots, () => false);
    if (meritOf(plan) <= best.merit) return;
    best.merit = meritOf(plan);
    plan.copyCommitted(best.placements);
  }

  return {
    run(
      best: Best,
      fraction: (iterations: number) => number,
      effort: Effort,
    ): { readonly iterations: number; readonly isOptimal: boolean } {
      tools ??= createTools(model, random);
      const { sat, proof, reshaper } = tools;
      /** The best total with this many breaks: all are held, so the rest is given. */
      const ceiling = (): number => totalWithoutBreaks(model) - model.instance.weights.gap * proof.lower();
      lower?.(ceiling());
      const before = sat.conflicts;
      let turns = 0;
      const iterations = (): number => iterationsPerConflict * (sat.conflicts - before) + turns;
      const stop = (): boolean => fraction(iterations()) >= 1;
      const isOptimal = (): boolean => best.merit >= ceiling();
      const slots = Int32Array.from(best.placements.slot);

      for (; !stop() && !isOptimal() && !isFewest; turns += 1) {
        if (effort !== "improve" || !hasProven) {
          const answer = proof.prove({ conflictsMax: proofConflicts, stop });
          hasProven = true;
          lower?.(ceiling());
          if (answer === "impossible") break;
          isFewest = answer === "fewest";
        }
        if (isFewest) tools.read(slots);
        else if (effort === "prove") continue;
        else if (slots.includes(-1)) break;
        else {
          const descent = tools.descend(slots, hasFailed, { conflictsMax: descentConflicts, stop });
          hasFailed = descent === "unsat";
          for (let round = 0; descent !== "sat" && round < roundsPerTurn && !stop(); round += 1)
            if (reshaper.improve(slots, { stop })) take(slots, best);
        }
        take(slots, best);
      }
      return { iterations: iterations(), isOptimal: isOptimal() };
    },
  };
}

type Tools = ReturnType<typeof createTools>;

function createTools(model: Model, random: Random) {
  const days = encodeDays(model);
  const { sat, inSlot, breaks } = days;
  const proof = createBreakProof(days);
  let counted: readonly Literal[] | null = null;
  /** Counted once, from the first timetable's number down. */
  const moreThan = (limit: number): Literal | undefined => (counted ??= countOf(sat, breaks.flat(), limit + 1))[limit];

  const read = (slots: Int32Array): void =>
    inSlot.forEach((row, m) => (slots[m] = row.findIndex((literal) => literal >= 0 && sat.isTrue(literal))));

  /**
   * Looks for a break less with breaks only where the proof has met them; where that is known to be impossible or nothing
   * is known, also at the companies that have one now. Writes what it finds into `slots`.
   */
  function descend(slots: Int32Array, isLoose: boolean, limits: SatLimits): SatAnswer["status"] {
    const tooMany = moreThan(breaksOf(model, slots) - 1);
    const unlikely = new Set(proof.unlikely());
    if (isLoose || unlikely.size === breaks.flat().length)
      breaks.forEach((mine, c) => {
        if (breaksIn(model, c, slots) > 0) for (const literal of mine) unlikely.delete(literal);
      });
    const { status } = sat.solve([...(tooMany === undefined ? [] : [tooMany]), ...unlikely].map(not), limits);
    if (status === "sat") read(slots);
    return status;
  }

  return { sat, proof, read, descend, reshaper: createReshaper(model, days, moreThan, random) };
}

/** The total of a timetable that holds everything and has no break and no table change. */
function totalWithoutBreaks({ instance, value, minMeetings, byCompanyStart }: Model): number {
  const short = minMeetings.reduce(
    (sum, floor, c) => sum + Math.max(0, floor - (byCompanyStart[c + 1]! - byCompanyStart[c]!)),
    0,
  );
  return value.reduce((sum, one) => sum + one, 0) - instance.weights.shortfall * short;
}

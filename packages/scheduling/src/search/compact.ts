import type { Search } from "../moves/move.ts";
import { encodeDays, type Days } from "../proof/days.ts";
import { createBreakProof, type BreakProof } from "../proof/fewest-breaks.ts";
import { meritOf, type Best } from "./anneal.ts";
import { adoptSlots } from "./construct.ts";
import type { Model } from "./model.ts";
import { Random } from "./random.ts";
import { createReshaper } from "./reshape.ts";

/** What a conflict of the clause solver counts in a run that is measured in iterations: both take about as long. */
const iterationsPerConflict = 200;
/** Conflicts of one turn of the proof; the rounds of reshaping between two turns cost about as many. */
const proofTurn = 4_000;
const roundsPerTurn = 4;

/**
 * The exact part of a run where every meeting must be held: by turns it proves from below how many breaks cannot be
 * avoided, and looks for a timetable with one break less than the best. Answers the iterations it counts for, and
 * whether the best is proven to have the fewest breaks.
 */
export type Compactor = ReturnType<typeof createCompactor>;

export function createCompactor(
  search: Search,
  {
    seed,
    proves,
    reshapes,
    lower,
  }: {
    readonly seed: number;
    readonly proves: boolean;
    readonly reshapes: boolean;
    /** Told of every better bound. */
    readonly lower?: ((bound: number) => void) | undefined;
  },
) {
  const { model, plan } = search;
  const random = new Random(seed);
  let days: Days | null = null;
  let proof: BreakProof;
  let reshaper: ReturnType<typeof createReshaper>;
  let isFewest = false;

  /** The best total with this many breaks: all are held, so the rest is given. */
  const ceiling = (): number => totalWithoutBreaks(model) - model.instance.weights.gap * (proof ? proof.lower() : 0);

  function take(slots: Int32Array, best: Best): void {
    adoptSlots(search, slots);
    if (meritOf(plan) <= best.merit) return;
    best.merit = meritOf(plan);
    plan.copyCommitted(best.placements);
  }

  return {
    run(best: Best, fraction: (iterations: number) => number): { iterations: number; isOptimal: boolean } {
      if (!days) {
        days = encodeDays(model);
        proof = createBreakProof(days);
        reshaper = createReshaper(model, days, random);
        lower?.(ceiling());
      }
      const { sat, inSlot } = days;
      const before = sat.conflicts;
      const iterations = (): number => iterationsPerConflict * (sat.conflicts - before) + turns;
      const stop = (): boolean => fraction(iterations()) >= 1;
      let turns = 0;
      const slots = Int32Array.from(best.placements.slot);
      const isOptimal = (): boolean => best.merit >= ceiling();
      for (; !stop() && !isOptimal(); turns += 1) {
        if (proves && !isFewest) {
          const answer = proof.prove({ conflictsMax: proofTurn, stop });
          lower?.(ceiling());
          if (answer === "impossible") break;
          isFewest = answer === "fewest";
          if (isFewest) {
            inSlot.forEach((row, m) => (slots[m] = row.findIndex((literal) => literal >= 0 && sat.isTrue(literal))));
            take(slots, best);
          }
        }
        if (isFewest || slots.includes(-1)) {
          if (!proves || isFewest) break;
          continue;
        }
        for (let round = 0; reshapes && round < roundsPerTurn && !stop() && !isOptimal(); round += 1)
          if (reshaper.improve(slots, { stop })) take(slots, best);
      }
      return { iterations: iterations(), isOptimal: isOptimal() };
    },
  };
}

/** The total of a timetable that holds everything and has no break and no table change. */
function totalWithoutBreaks({ instance, value, minMeetings, byCompanyStart }: Model): number {
  const short = minMeetings.reduce(
    (sum, floor, c) => sum + Math.max(0, floor - (byCompanyStart[c + 1]! - byCompanyStart[c]!)),
    0,
  );
  return value.reduce((sum, one) => sum + one, 0) - instance.weights.shortfall * short;
}

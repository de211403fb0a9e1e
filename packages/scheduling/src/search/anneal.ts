import { movesFor } from "../moves/all.ts";
import type { Move, Search } from "../moves/move.ts";
import { emptyPlacements, type Placements, type Plan } from "./plan.ts";

/** How warm it is at a fraction (0 to 1) of the run: worsenings up to about this much are still accepted. */
export type Cooling = (fraction: number) => number;

/** What the loop is handed: everything that varies between a full run, a repair and a thread's portion. */
export type Annealing = {
  readonly search: Search;
  readonly cooling: Cooling;
  readonly penalties: Penalties;
  /** Asked every `stride` iterations: the fraction of the run that is done; 1 or more ends it. */
  readonly fraction: (iterations: number) => number;
  readonly best: Best;
};

/** What a must-hold left out and a break beyond fairness cost the search, on the scale of the objective. */
export type Penalties = { readonly must: number; readonly unfair: number };

/** The best timetable met, by `merit`. */
export type Best = { merit: number; readonly placements: Placements };

const stride = 128;

/**
 * Simulated annealing: tries moves, keeps what improves, and keeps a worsening of d with probability exp(-d / t)
 * while the temperature t falls. The threshold is drawn before the comparison, so acceptance is one subtraction.
 * Answers the number of iterations.
 *
 * @see Kirkpatrick, Gelatt & Vecchi (1983), Optimization by Simulated Annealing, Science 220(4598),
 *   doi:10.1126/science.220.4598.671.
 */
export function anneal({ search, cooling, penalties, fraction, best }: Annealing): number {
  const { plan, random } = search;
  const choose = moveChooser(movesFor(search.model));
  let temperature = 0;
  let current = scoreOf(plan, penalties);
  let merit = meritOf(plan);
  let isUnsavedBest = merit > best.merit;

  for (let iterations = 0; ; iterations += 1) {
    if (iterations % stride === 0) {
      const done = fraction(iterations);
      if (done >= 1) {
        if (isUnsavedBest) save(plan, merit, best);
        return iterations;
      }
      temperature = cooling(done);
    }

    const floor = current + temperature * Math.log(random.unit());
    search.floor = floor + penalties.must * plan.mustMissing;
    if (!choose(random.next()).attempt(search)) {
      plan.rollback();
      continue;
    }
    const score = scoreOf(plan, penalties);
    if (score < floor) {
      plan.rollback();
      continue;
    }

    // A best timetable is copied only when it is about to be left: most are bettered at once.
    const newMerit = meritOf(plan);
    if (isUnsavedBest && newMerit < merit) {
      save(plan, merit, best);
      isUnsavedBest = false;
    }
    plan.commit();
    current = score;
    merit = newMerit;
    if (merit > best.merit) isUnsavedBest = true;
  }
}

const scoreOf = (plan: Plan, penalties: Penalties): number =>
  plan.total - penalties.must * plan.mustMissing - penalties.unfair * plan.unfairness();

/** Ranks timetables: must-holds before fairness before the total. */
export const meritOf = (plan: Plan): number => plan.total - 1e11 * plan.mustMissing - 1e9 * plan.unfairness();

export const emptyBest = (plan: Plan): Best => ({
  merit: Number.NEGATIVE_INFINITY,
  placements: emptyPlacements(plan.model),
});

function save(plan: Plan, merit: number, best: Best): void {
  best.merit = merit;
  plan.copyCommitted(best.placements);
}

/** Moves by their weights, drawn with the upper bits of a 32-bit number. */
function moveChooser(moves: ReturnType<typeof movesFor>): (bits: number) => Move {
  const lots: Move[] = [];
  for (const { move, weight } of moves) for (let lot = 0; lot < weight; lot += 1) lots.push(move);
  return (bits) => lots[Math.floor((bits / 4294967296) * lots.length)]!;
}

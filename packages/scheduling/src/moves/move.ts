import type { Model } from "../search/model.ts";
import type { Plan } from "../search/plan.ts";
import type { Random } from "../search/random.ts";

/**
 * What a move works on. `ejected` is scratch: the meetings that had to leave, in order. `floor` is the total below
 * which the result would be refused, drawn before the move, so that a move may give up early.
 */
export type Search = {
  readonly model: Model;
  readonly plan: Plan;
  readonly random: Random;
  readonly ejected: number[];
  floor: number;
};

/**
 * One way to change a timetable. `attempt` makes the change on the plan by `place` and `unplace`, keeping every hard
 * constraint except must-holds and fairness, and answers true; or it answers false, and whatever it did is rolled back.
 * Whether the change is kept is the acceptance's business, not the move's.
 */
export type Move = { readonly name: string; readonly attempt: (search: Search) => boolean };

/** A meeting the search may place, at random. */
export const anyMeeting = ({ model, random }: Search): number => model.movable[random.below(model.movable.length)]!;

/** A slot the meeting may be held in, at random. */
export function anySlot({ model, random }: Search, m: number): number {
  const start = model.domainStart[m]!;
  return model.domain[start + random.below(model.domainStart[m + 1]! - start)]!;
}

export const isMovable = (model: Model, m: number): boolean => model.domainStart[m + 1]! > model.domainStart[m]!;

import type { Instance, Schedule } from "../instance.ts";
import type { Verdict } from "../result.ts";
import { availability, delegates, maxMeetings } from "./companies.ts";
import { cancelled, fairness, frozenPast } from "./event.ts";
import { collectFacts, type Constraint } from "./facts.ts";
import { knownAndOnce } from "./identity.ts";
import { interpreterCover, interpreterLoad } from "./interpreters.ts";
import { mustBeHeld, precedences, slotChoice } from "./meetings.ts";
import { objectiveOf } from "./objective.ts";
import { onlineRooms, tablePlaces } from "./places.ts";

/** Every hard constraint of the format, by its code. */
export const hardConstraints: readonly Constraint[] = [
  knownAndOnce, // H01
  availability, // H02
  delegates, // H03
  maxMeetings, // H04
  tablePlaces, // H05
  onlineRooms, // H06
  interpreterCover, // H07
  interpreterLoad, // H08
  slotChoice, // H09
  mustBeHeld, // H10
  precedences, // H11
  frozenPast, // H12
  cancelled, // H13
  fairness, // H14
];

/**
 * Checks a schedule against every hard constraint and counts its objective. Shares no code with the search: it reads
 * the two files by plain maps, so that an error in the search's own bookkeeping cannot hide here.
 * With violations the objective counts the entries whose ids exist.
 */
export function verify(instance: Instance, schedule: Schedule): Verdict {
  const facts = collectFacts(instance, schedule);
  const violations = hardConstraints.flatMap((constraint) => constraint.check(facts));
  return { valid: violations.length === 0, violations, objective: objectiveOf(facts) };
}

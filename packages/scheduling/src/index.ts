/** The public face of the scheduling engine: problem in, schedule with bound and reasons out. See DESIGN.md. */
export type * from "./instance.ts";
export type * from "./result.ts";
export { reasonCodes, violationKinds } from "./result.ts";
export { refusalCodes, type Refusal, type RefusalCode } from "./refusal.ts";
export { parseInstance } from "./parse/parse-instance.ts";
export { parseSchedule } from "./parse/parse-schedule.ts";
export { verify } from "./verify/verify.ts";
export { gapOf, solve } from "./solve.ts";
export { solvePortion, createExchange, cancelExchange, shareBound, type Exchange } from "./threads.ts";
export { loadLp, lpRuntime } from "./bound/load-lp.ts";
export { upperBound, upperBounds } from "./bound/upper-bound.ts";
export { whatIfs, withChange } from "./bound/what-ifs.ts";
export { explainInfeasible } from "./reasons/explain-infeasible.ts";
export { explainPlacement, moveOptions, type Target } from "./reasons/explain-placement.ts";
export { defaultDisturbance, disrupt, type Incident } from "./repair/disrupt.ts";
export { repair, changesBetween, type Change, type Repair, type Told } from "./repair/repair.ts";

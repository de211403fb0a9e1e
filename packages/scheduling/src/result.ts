import type { Entry, Objective, Schedule } from "./instance.ts";

/** Whom or what a reason points to. `pair` names two languages; `slots` is the whole event. */
export type Resource =
  | { readonly kind: "company" | "interpreter" | "table" | "meeting" | "slot"; readonly id: number }
  | { readonly kind: "pair"; readonly languages: readonly [string, string] }
  | { readonly kind: "tables" | "rooms" | "event" };

export const reasonCodes = [
  "no-common-slot",
  "company-full",
  "delegates-busy",
  "no-interpreter",
  "interpreter-full",
  "tables-full",
  "rooms-full",
  "outside-hours",
  "precedence",
  "fairness",
  "worth-less",
  "cancelled",
  "frozen",
] as const;

export type ReasonCode = (typeof reasonCodes)[number];

/** One thing that stands in a meeting's way, in the slots named. */
export type Reason = { readonly code: ReasonCode; readonly resource: Resource; readonly slots: readonly number[] };

export type Unscheduled = { readonly meeting: number; readonly reasons: readonly Reason[] };

/** A small set of must-hold meetings that no timetable can hold together, and the resources they compete for. */
export type Infeasibility = {
  readonly meetings: readonly number[];
  readonly resources: readonly Resource[];
  readonly reasons: readonly Reason[];
  /** True when a proof was found; false when the search merely did not find a timetable that holds all of them. */
  readonly proven: boolean;
};

/** How a run stands: `bound` is a proven ceiling of the total, `gap` the fraction (bound - total) / bound. */
export type Progress = {
  /** Of the best schedule so far; far below zero while must-holds are missing. */
  readonly total: number;
  /** Infinity until one is proven. */
  readonly bound: number;
  readonly gap: number;
  readonly iterations: number;
  readonly elapsedMs: number;
};

/** A schedule with how good it is, how much better it could be at most, and what stood in the way of the rest. */
export type SolveResult = {
  readonly schedule: Schedule;
  readonly objective: Objective;
  readonly bound: number;
  readonly optimalityGap: number;
  readonly isOptimal: boolean;
  readonly seconds: number;
  readonly iterations: number;
  readonly unscheduled: readonly Unscheduled[];
  /** Not null when not every must-hold meeting could be held (or fairness not be kept): the schedule is then no valid answer. */
  readonly infeasible: Infeasibility | null;
};

/** Polled by the search; true ends it. A shared flag answers a cancel from another thread within 100 ms. */
export type StopCriterion = () => boolean;

export type SolveOptions = {
  /** 32-bit unsigned. Same instance, seed and `iterationsMax` give the same schedule. */
  readonly seed: number;
  readonly stop: StopCriterion;
  /** Milliseconds of a monotonic clock; only differences count. */
  readonly now: () => number;
  /** With it the cooling follows the iterations and the run is deterministic. */
  readonly iterationsMax?: number;
  /** Without `iterationsMax` the cooling follows the time spent of this. */
  readonly timeLimitMs?: number;
  readonly onProgress?: (progress: Progress) => void;
  /** From `loadLp()`: gives the tighter bound. Without it a simple counting bound is used. */
  readonly lp?: LpSolver;
  /** A bound proven elsewhere (another thread); replaces the one `solve` would compute. */
  readonly bound?: number;
  readonly warmStart?: Schedule;
};

/** An optimum with its columns' values and its rows' duals (prices). */
export type LpSolution = {
  readonly status: "optimal" | "infeasible" | "other";
  readonly objective: number;
  readonly duals: Float64Array;
  readonly columns: Float64Array;
};

/** A linear programme to maximise: rows `low <= A x <= high`, columns within bounds, A sparse by column. */
export type LinearProgramme = {
  readonly columns: number;
  readonly rows: number;
  readonly cost: Float64Array;
  readonly columnLow: Float64Array;
  readonly columnHigh: Float64Array;
  readonly rowLow: Float64Array;
  readonly rowHigh: Float64Array;
  readonly starts: Int32Array;
  readonly index: Int32Array;
  readonly coefficient: Float64Array;
};

export type LpSolver = { readonly solve: (programme: LinearProgramme) => LpSolution };

/**
 * A violated hard constraint: the format's code (H01 ... H14), which of its rules (`kind`) and the facts.
 * Texts: `scheduling.violation.<kind>` in the language package.
 */
export type Violation = {
  readonly code: ViolationCode;
  readonly kind: ViolationKind;
  readonly args: Readonly<Record<string, string | number>>;
};

export const violationKinds = [
  "other-instance",
  "unknown-meeting",
  "unknown-slot",
  "held-twice",
  "company-away",
  "outside-hours",
  "delegates",
  "max-meetings",
  "table-missing",
  "table-unknown",
  "table-closed",
  "table-twice",
  "table-online",
  "rooms",
  "interpreter-missing",
  "interpreter-not-needed",
  "interpreter-unknown",
  "interpreter-cannot",
  "interpreter-away",
  "interpreter-twice",
  "interpreter-load",
  "interpreter-rest",
  "fixed-slot",
  "allowed-slots",
  "must",
  "precedence",
  "frozen-changed",
  "frozen-added",
  "cancelled",
  "fairness",
] as const;
export type ViolationKind = (typeof violationKinds)[number];
export type ViolationCode =
  | "H01"
  | "H02"
  | "H03"
  | "H04"
  | "H05"
  | "H06"
  | "H07"
  | "H08"
  | "H09"
  | "H10"
  | "H11"
  | "H12"
  | "H13"
  | "H14";
export type Verdict = {
  readonly valid: boolean;
  readonly violations: readonly Violation[];
  readonly objective: Objective;
};

/** "One more ...": what the change would add to the proven bound. */
export type WhatIf = {
  readonly change:
    | { readonly kind: "interpreter"; readonly pair: readonly [string, string]; readonly slots: readonly number[] }
    | { readonly kind: "table" | "online-room" }
    | { readonly kind: "slot"; readonly session: number }
    | { readonly kind: "delegate" | "more-meetings"; readonly company: number };
  readonly boundGain: number;
  /** Meetings the bound's optimum would hold in addition (rounded down). */
  readonly meetingsGain: number;
};

/** One cell a meeting could go to, with what it would change; `conflicts` empty means it can. */
export type PlacementAnswer = {
  readonly entry: Entry;
  readonly feasible: boolean;
  /** Change of the total if the meeting goes there and nothing else changes. */
  readonly totalChange: number;
  readonly conflicts: readonly Conflict[];
};

export type ConflictCode =
  | ReasonCode
  | "table-taken"
  | "interpreter-busy"
  | "interpreter-rest"
  | "interpreter-cannot"
  | "not-allowed"
  | "table-closed"
  | "company-away";

/** What forbids a cell: which thing, and which meeting holds it there if one does. */
export type Conflict = { readonly code: ConflictCode; readonly resource: Resource; readonly heldBy: number | null };

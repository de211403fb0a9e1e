import type { Refusal } from "./refusal.ts";
import type { Result } from "@bridgehead/domain/shared/result";

/** Minutes; `id` is the slot's place in time order. Slots of one `session` have no programmed break between them. */
export type Slot = {
  readonly id: number;
  readonly session: number;
  readonly startUtcMin: number;
  readonly durationMin: number;
};

export type MeetingMode = "onsite" | "online";

/** A firm that takes part. `delegates` is the number of meetings it can attend in one slot. */
export type Company = {
  readonly id: number;
  readonly country: string;
  readonly languages: readonly string[];
  readonly mode: MeetingMode;
  readonly delegates: number;
  readonly maxMeetings: number;
  readonly minMeetings: number;
  readonly unavailable: readonly number[];
  readonly tzOffsetMin: number;
  readonly workHours: readonly [fromMin: number, toMin: number] | null;
};

export type Table = { readonly id: number; readonly closed: readonly number[] };

export type Interpreter = {
  readonly id: number;
  readonly pairs: readonly (readonly [string, string])[];
  readonly modes: readonly MeetingMode[];
  readonly unavailable: readonly number[];
  readonly maxConsecutive: number;
  readonly maxMeetings: number;
};

/** A candidate meeting. It is held, if at all, in `fixedSlot` or in one of `allowedSlots` where these are given. */
export type Meeting = {
  readonly id: number;
  readonly a: number;
  readonly b: number;
  readonly value: number;
  readonly mode: MeetingMode;
  readonly fixedSlot: number | null;
  readonly allowedSlots: readonly number[] | null;
  readonly must: boolean;
};

export type Weights = { readonly shortfall: number; readonly gap: number; readonly move: number };

/** What a change of an agreed timetable costs; see the format's disturbance term. */
export type DisturbanceWeights = { readonly moved: number; readonly replaced: number; readonly dropped: number };

/** A timetable already told to people: slots before `frozenBefore` are the past. */
export type Reopt = {
  readonly frozenBefore: number;
  readonly baseline: readonly Entry[];
  readonly cancelled: readonly number[];
  readonly weights: DisturbanceWeights;
};

/** A scheduling problem of the format `bridgehead-schedule-instance/1`, with every optional field filled in. */
export type Instance = {
  readonly format: "bridgehead-schedule-instance/1";
  readonly name: string;
  readonly seed: number;
  readonly slots: readonly Slot[];
  readonly companies: readonly Company[];
  readonly tables: readonly Table[];
  readonly onlineRooms: number | null;
  readonly interpreters: readonly Interpreter[];
  readonly meetings: readonly Meeting[];
  readonly precedences: readonly (readonly [first: number, second: number])[];
  readonly maxBreakDifference: number | null;
  readonly weights: Weights;
  readonly reopt: Reopt | null;
};

/** The placement of one meeting: `table` is null online, `interpreter` is null exactly when none is needed. */
export type Entry = {
  readonly meeting: number;
  readonly slot: number;
  readonly table: number | null;
  readonly interpreter: number | null;
};

export type Schedule = {
  readonly format: "bridgehead-schedule/1";
  readonly instance: string;
  readonly entries: readonly Entry[];
};

/** The terms of the objective; all are non-negative except that `total` may fall below zero. */
export type Objective = {
  readonly value: number;
  readonly shortfallCost: number;
  readonly gapCost: number;
  readonly moveCost: number;
  readonly disturbanceCost: number;
  readonly total: number;
};

export type Parsed<Value> = Result<Value, readonly Refusal[]>;

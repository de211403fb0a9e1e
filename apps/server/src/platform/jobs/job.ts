import type { Refusal } from "@bridgehead/contract/problems";
import type { MessageKey } from "@bridgehead/language";
import type { Result } from "@bridgehead/domain/shared/result";
import type { Deps } from "../deps.ts";

/** One run of long work, as its handler sees it. */
export type JobWork<Payload> = Deps & {
  readonly jobId: string;
  readonly eventId: string | null;
  readonly payload: Payload;
  readonly accountId: string | null;
  /** Aborts when somebody cancels or the server stops. Hand it on to workers and pass it at each step. */
  readonly signal: AbortSignal;
  /** How far the work is. Cheap to call often: it is written at most four times a second. */
  progress(step: {
    readonly done: number;
    readonly total?: number;
    readonly detail?: Readonly<Record<string, unknown>>;
  }): void;
};

/** A kind of long work: an import, a solver run, an export. The result (JSON, no personal data) is kept with the run. */
export type JobDefinition<Payload = unknown> = {
  /** Unique and stable, such as "timetable.solve"; runs waiting in the database name it. */
  readonly kind: string;
  /** Message key of what a page calls it. */
  readonly labelKey?: MessageKey;
  /** A refusal ends the run as failed with that problem; what is thrown ends it as an internal error. */
  run(work: JobWork<Payload>): Promise<Result<unknown, Refusal>>;
};

/** Declares a kind of long work and keeps its payload's type. */
export const defineJob = <Payload>(definition: JobDefinition<Payload>): JobDefinition<Payload> => definition;

import type { Refusal } from "@bridgehead/contract/problems";
import type { Result } from "@bridgehead/domain/shared/result";
import type { MessageKey } from "@bridgehead/language";
import type { Trx } from "../database/connect.ts";

/** A kind of work (`JobDefinition`) as far as starting it needs: its payload is that of its handler. */
type Startable<Payload> = {
  readonly kind: string;
  readonly labelKey?: MessageKey;
  run(work: { readonly payload: Payload }): Promise<unknown>;
};

export type StartJob = {
  readonly eventId?: string | null;
  readonly accountId?: string | null;
  /** Facts that the run's label names; no personal data. */
  readonly detail?: Readonly<Record<string, string | number>>;
};

/** Long work, kept in the database so that it survives this process. */
export type Jobs = {
  /** Puts work in the queue with the transaction that asks for it: rolled back, it never was. Returns the run's id. */
  start<Payload>(trx: Trx, job: Startable<Payload>, payload: Payload, options?: StartJob): Promise<string>;
  /** Asks a run to stop: a waiting one ends at once, a running one at its next step. */
  cancel(jobId: string): Promise<Result<undefined, Refusal<"job-not-running" | "not-found">>>;
};

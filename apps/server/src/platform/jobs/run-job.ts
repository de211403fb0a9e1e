import type { Refusal } from "@bridgehead/contract/problems";
import { topics } from "@bridgehead/contract/realtime";
import type { Result } from "@bridgehead/domain/shared/result";
import type { Deps } from "../deps.ts";
import type { JobDefinition, JobWork } from "./job.ts";

const progressMs = 250;

type Step = { readonly done: number; readonly total?: number; readonly detail?: Readonly<Record<string, unknown>> };
type Ended = { readonly state: "done" | "failed" | "cancelled"; readonly result?: unknown; readonly error?: Refusal };

/** The runs that this process does, by id, with what stops them. */
export type Running = Map<string, AbortController>;

/** Takes one waiting run and does it: marks it running, reports its progress, writes how it ended. Never throws. */
export async function runJob(
  jobId: string,
  kinds: ReadonlyMap<string, JobDefinition>,
  deps: Deps,
  running: Running,
): Promise<void> {
  const controller = new AbortController();
  // Before it is marked: the sweep takes a marked run that is not in here for one whose end could not be written.
  running.set(jobId, controller);
  try {
    await takeAndDo(jobId, kinds, deps, controller.signal);
  } catch (error) {
    deps.log.warn({ err: error }, "the database was away when a job began or ended; the sweep will end it");
  } finally {
    running.delete(jobId);
  }
}

async function takeAndDo(
  jobId: string,
  kinds: ReadonlyMap<string, JobDefinition>,
  deps: Deps,
  signal: AbortSignal,
): Promise<void> {
  const run = await deps.db
    .updateTable("job_runs")
    .set({ state: "running", started_at: deps.clock.now(), node: deps.hub.node })
    .where("id", "=", jobId)
    .where("state", "=", "queued")
    .returning(["kind", "event_id", "payload", "created_by"])
    .executeTakeFirst();
  if (!run) return; // cancelled while it waited

  const reporter = createReporter(jobId, deps);
  const work: JobWork<unknown> = {
    ...deps,
    jobId,
    eventId: run.event_id,
    payload: run.payload,
    accountId: run.created_by,
    signal,
    progress: reporter.report,
  };
  await reporter.write({ state: "running" });
  const ended = await perform(kinds.get(run.kind), work, deps);
  await reporter.finish();
  await writeEnd(jobId, ended, deps);
}

async function perform(definition: JobDefinition | undefined, work: JobWork<unknown>, deps: Deps): Promise<Ended> {
  if (!definition) return { state: "failed", error: { code: "not-found" } };
  try {
    const result: Result<unknown, Refusal> = await definition.run(work);
    return result.ok ? { state: "done", result: result.value } : { state: "failed", error: result.error };
  } catch (error) {
    if (work.signal.aborted) return interrupted(work.signal);
    deps.log.error({ err: error, job: definition.kind }, "a job failed");
    return { state: "failed", error: { code: "internal-error" } };
  }
}

function interrupted(signal: AbortSignal): Ended {
  const reason = (signal.reason as Error | undefined)?.message;
  return reason === "stopping" ? { state: "failed", error: { code: "job-interrupted" } } : { state: "cancelled" };
}

async function writeEnd(jobId: string, ended: Ended, { db, hub, clock }: Deps): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx
      .updateTable("job_runs")
      .set({
        state: ended.state,
        ended_at: clock.now(),
        result: ended.result === undefined ? null : JSON.stringify(ended.result),
        error: ended.error ? JSON.stringify(ended.error) : null,
      })
      .where("id", "=", jobId)
      .execute();
    await hub.announce(trx, topics.job(jobId), { state: ended.state });
  });
}

/** Writes progress at most every `progressMs`, the last step always. */
function createReporter(jobId: string, { db, hub, log }: Deps) {
  let waiting: Step | undefined;
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();

  const flush = () => {
    timer = undefined;
    const step = waiting;
    waiting = undefined;
    if (step)
      writing = writing
        .then(() => write(step))
        .catch((error) => log.warn({ err: error }, "progress could not be written"));
  };
  async function write(step: Step | { readonly state: "running" }): Promise<void> {
    await db.transaction().execute(async (trx) => {
      if ("done" in step) {
        const detail = step.detail ? { detail: JSON.stringify(step.detail) } : {};
        await trx
          .updateTable("job_runs")
          .set({ done: step.done, ...(step.total === undefined ? {} : { total: step.total }), ...detail })
          .where("id", "=", jobId)
          .execute();
      }
      await hub.announce(trx, topics.job(jobId), { state: "running", ...step });
    });
  }
  return {
    write,
    report: (step: Step) => {
      waiting = { ...waiting, ...step };
      timer ??= setTimeout(flush, progressMs);
    },
    finish: async () => {
      clearTimeout(timer);
      flush();
      await writing;
    },
  };
}

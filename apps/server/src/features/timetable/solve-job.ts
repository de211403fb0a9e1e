import { sql } from "kysely";
import { topics } from "@bridgehead/contract/realtime";
import { ok, refuse } from "@bridgehead/domain/shared/result";
import type { Instance, WhatIf } from "@bridgehead/scheduling";
import { defineJob } from "../../platform/jobs/job.ts";
import { lpModule } from "../../platform/workers/lp-module.ts";
import { runInWorker } from "../../platform/workers/run-in-worker.ts";
import { solveInThreads } from "../../platform/workers/solve-threads.ts";
import { causeOf } from "./causes.ts";
import { selectParticipants, selectRun, selectRunProblem } from "./store.ts";
import { summarise } from "./summary.ts";

const threads = 2;
const analysisMsMax = 20_000;

/** Makes a timetable in threads. Cancelling is "stop and keep this": the best so far is the run's result. */
export const solveJob = defineJob<{ readonly runId: string }>({
  kind: "timetable.solve",
  labelKey: "timetable.job.solving",
  async run({ db, hub, log, eventId, payload: { runId }, signal, progress }) {
    const event = eventId as string;
    const run = await selectRun(db, event, runId);
    const problem = await selectRunProblem(db, event, runId);
    if (!run || !problem) return refuse({ code: "not-found" });
    const { instance, mapping } = problem;
    const { seconds } = run.settings;
    // A trial starts from the timetable it is compared with: what it does not find better, it does not find worse.
    const before = run.trial && (await selectRunProblem(db, event, run.trial.runId));
    try {
      const result = await solveInThreads(instance, {
        threads,
        seed: run.number,
        timeLimitSeconds: seconds,
        signal,
        warmStart: before?.schedule ?? undefined,
        onProgress: ({ total, bound, gap, elapsedMs, iterations }) =>
          progress({
            done: Math.min(seconds, Math.round(elapsedMs / 1000)),
            total: seconds,
            detail: {
              total,
              bound: Number.isFinite(bound) ? bound : null,
              gap: Number.isFinite(bound) ? gap : null,
              iterations,
            },
          }),
      });
      const facts = { instance, mapping, result, participants: await selectParticipants(db, event) };
      const summary = summarise({ ...facts, whatIfs: [] });
      const reasons = Object.fromEntries(
        result.unscheduled.map((one) => [one.meeting, one.reasons.map((reason) => causeOf(reason, mapping))]),
      );
      const state = result.infeasible ? "impossible" : "done";
      await db.transaction().execute(async (trx) => {
        await sql`update timetable_runs set state = ${state}, schedule = ${JSON.stringify({ schedule: result.schedule, reasons })}, summary = ${JSON.stringify(summary)}, ended_at = now() where event_id = ${event} and id = ${runId}`.execute(
          trx,
        );
        await hub.announce(trx, topics.eventRoom(event, "timetable"));
      });
      // The timetable is there at once; what would help it takes seconds more and is added.
      if (!run.trial) await addWhatIfs(facts);
      return ok({ runId, held: summary.held, gap: summary.gap });
    } catch (error) {
      await sql`update timetable_runs set state = 'failed', ended_at = now() where event_id = ${event} and id = ${runId}`.execute(
        db,
      );
      throw error;
    }

    async function addWhatIfs(facts: Omit<Parameters<typeof summarise>[0], "whatIfs">): Promise<void> {
      const whatIfs = await analyse(instance).catch((error: unknown) => {
        log.warn({ err: error }, "what would help could not be worked out");
        return [];
      });
      if (whatIfs.length === 0) return;
      await db.transaction().execute(async (trx) => {
        await sql`update timetable_runs set summary = ${JSON.stringify(summarise({ ...facts, whatIfs }))} where event_id = ${event} and id = ${runId}`.execute(
          trx,
        );
        await hub.announce(trx, topics.eventRoom(event, "timetable"));
      });
    }
  },
});

async function analyse(instance: Instance): Promise<readonly WhatIf[]> {
  const work = { instance, lp: await lpModule() };
  return runInWorker(new URL("./analyse.worker.ts", import.meta.url), work, {
    signal: AbortSignal.timeout(analysisMsMax),
  });
}

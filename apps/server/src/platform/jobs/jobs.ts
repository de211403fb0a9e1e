import { fromKysely, PgBoss } from "pg-boss";
import { sql } from "kysely";
import type { Logger } from "pino";
import { topics } from "@bridgehead/contract/realtime";
import { ok, refuse } from "@bridgehead/domain/shared/result";
import type { Clock } from "../clock/clock.ts";
import type { Db } from "../database/connect.ts";
import type { Deps } from "../deps.ts";
import { nodeLockClass, type Hub } from "../realtime/hub.ts";
import type { JobDefinition } from "./job.ts";
import type { Jobs } from "./port.ts";
import { queueName, queueSchema } from "./queue.ts";
import { runJob, type Running } from "./run-job.ts";

export type JobServer = Jobs & {
  /** Begins to work off the queue; ends what died with an earlier process as interrupted. */
  run(definitions: readonly JobDefinition[], deps: Deps): Promise<void>;
  close(): Promise<void>;
};

const pollSeconds = 5;
const sweepMs = 30_000;

type Options = {
  readonly db: Db;
  readonly hub: Hub;
  readonly clock: Clock;
  readonly log: Logger;
  readonly atOnce: number;
};

export function createJobs({ db, hub, clock, log, atOnce }: Options): JobServer {
  const boss = new PgBoss({
    db: fromKysely(db),
    schema: queueSchema,
    schedule: false,
    migrate: false,
    createSchema: false,
    monitorVacuum: false,
    reindex: false,
  });
  boss.on("error", (error) => log.warn({ err: error }, "the job queue could not reach the database"));
  const running: Running = new Map();
  const wakers: (() => void)[] = [];
  let stopWatching = () => {};
  let sweeper: NodeJS.Timeout | undefined;

  return {
    async start(trx, job, payload, { eventId = null, accountId = null, detail = {} } = {}) {
      const { id } = await trx
        .insertInto("job_runs")
        .values({
          kind: job.kind,
          label_key: job.labelKey ?? null,
          event_id: eventId,
          created_by: accountId,
          detail: JSON.stringify(detail),
          payload: JSON.stringify(payload ?? {}),
          created_at: clock.now(),
        })
        .returning("id")
        .executeTakeFirstOrThrow();
      await boss.send(queueName, { jobId: id }, { db: fromKysely(trx) });
      await hub.announce(trx, queueTopic);
      await hub.announce(trx, topics.job(id), { state: "queued" });
      return id;
    },

    async cancel(jobId) {
      return db.transaction().execute(async (trx) => {
        const run = await trx
          .selectFrom("job_runs")
          .select("state")
          .where("id", "=", jobId)
          .forUpdate()
          .executeTakeFirst();
        if (!run) return refuse({ code: "not-found" });
        if (run.state !== "queued" && run.state !== "running") return refuse({ code: "job-not-running" });
        const now = clock.now();
        const ended = run.state === "queued" ? { state: "cancelled" as const, ended_at: now } : {};
        await trx
          .updateTable("job_runs")
          .set({ cancel_requested_at: now, ...ended })
          .where("id", "=", jobId)
          .execute();
        await hub.announce(trx, cancelTopic, { jobId });
        await hub.announce(trx, topics.job(jobId), {
          state: run.state === "queued" ? "cancelled" : "running",
          isCancelling: true,
        });
        return ok(undefined);
      });
    },

    async run(definitions, deps) {
      const kinds = new Map(definitions.map((definition) => [definition.kind, definition]));
      await endInterrupted(db, hub, clock, running);
      await boss.start();
      for (let worker = 0; worker < atOnce; worker += 1) {
        const id = await boss.work<{ jobId: string }>(
          queueName,
          { pollingIntervalSeconds: pollSeconds },
          async ([task]) => {
            if (task) await runJob(task.data.jobId, kinds, deps, running);
          },
        );
        wakers.push(() => boss.notifyWorker(id));
      }
      const stops = [
        hub.watch(queueTopic, () => wakers.forEach((wake) => wake())),
        hub.watch(cancelTopic, ({ payload }) => {
          const jobId = (payload as { jobId: string } | undefined)?.jobId;
          if (jobId !== undefined) running.get(jobId)?.abort(new Error("cancelled"));
          else void cancelWhatWasAsked(db, running).catch((error) => log.warn({ err: error }, "cancelling"));
        }),
      ];
      stopWatching = () => stops.forEach((stop) => stop());
      sweeper = setInterval(
        () => void endInterrupted(db, hub, clock, running).catch((error) => log.warn({ err: error }, "sweep")),
        sweepMs,
      );
      sweeper.unref();
    },

    async close() {
      clearInterval(sweeper);
      stopWatching();
      for (const controller of running.values()) controller.abort(new Error("stopping"));
      await boss.stop({ graceful: true, timeout: 8_000 });
    },
  };
}

const queueTopic = "jobs:queue";
const cancelTopic = "jobs:cancel";

/** Without a payload the news of a cancel were lost with the connection: the table knows what was asked for meanwhile. */
async function cancelWhatWasAsked(db: Db, running: Running): Promise<void> {
  if (running.size === 0) return;
  const asked = await db
    .selectFrom("job_runs")
    .select("id")
    .where("id", "in", [...running.keys()])
    .where("cancel_requested_at", "is not", null)
    .execute();
  for (const { id } of asked) running.get(id)?.abort(new Error("cancelled"));
}

/**
 * Ends runs that nobody does any more: those of a process that is gone (it held an advisory lock while it lived, so a
 * lock that nobody holds means a dead node), and those of this one whose end could not be written.
 */
async function endInterrupted(db: Db, hub: Hub, clock: Clock, running: Running): Promise<void> {
  const ours = [...running.keys()];
  await db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: string }>`
      update job_runs set state = 'failed', ended_at = ${clock.now()}, error = '{"code": "job-interrupted"}'
       where state = 'running'
         and (node is null or (node = ${hub.node} and id <> all(${ours}::uuid[]))
              or (node <> ${hub.node} and not exists (select 1 from pg_locks
              where locktype = 'advisory' and classid = ${nodeLockClass} and objid = node::oid and objsubid = 2
                and database = (select oid from pg_database where datname = current_database()))))
      returning id`.execute(trx);
    for (const { id } of rows) await hub.announce(trx, topics.job(id), { state: "failed" });
  });
}

import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { ProblemError } from "@bridgehead/contract/client";
import { cancelJob, getJob, listEventJobs } from "@bridgehead/contract/jobs";
import { topics, type LiveNews } from "@bridgehead/contract/realtime";
import { ok, refuse } from "@bridgehead/domain/shared/result";
import { jobs as jobsFeature } from "../../features/jobs/feature.ts";
import { testApp, type TestApp } from "../../../../../tests/helpers.ts";
import type { Feature } from "../feature.ts";
import { defineJob } from "./job.ts";

const eventId = randomUUID();

const count = defineJob<{ to: number }>({
  kind: "test.count",
  run: async ({ payload, progress }) => {
    for (let done = 1; done <= payload.to; done += 1) progress({ done, total: payload.to });
    return ok({ counted: payload.to });
  },
});
const refused = defineJob({
  kind: "test.refused",
  run: async () => refuse({ code: "file-too-large", facts: { megabytes: 20 } }),
});
const broken = defineJob({
  kind: "test.broken",
  run: async () => {
    throw new Error("a secret that must not reach the page");
  },
});
const endless = defineJob({
  kind: "test.endless",
  run: ({ signal, progress }) => {
    progress({ done: 1, total: 2 });
    return new Promise((_, reject) =>
      signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true }),
    );
  },
});
const features: Feature[] = [jobsFeature, { name: "test", jobs: [count, refused, broken, endless] }];

/** Resolves when news of the job tell that it is in this state. */
function untilState(app: TestApp, jobId: string, state: string): Promise<void> {
  return new Promise((resolve) => {
    const stop = app.deps.hub.watch(topics.job(jobId), (news) => {
      if ((news.payload as { state?: string } | undefined)?.state !== state) return;
      stop();
      resolve();
    });
  });
}

/** Starts a job and waits for the news of its state; the watch stands before the job can run. */
async function runToEnd(
  app: TestApp,
  start: (trx: TestApp["database"]["db"]) => Promise<string>,
  state: string,
): Promise<string> {
  const { jobId, reached } = await app.database.db.transaction().execute(async (trx) => {
    const id = await start(trx);
    return { jobId: id, reached: { promise: untilState(app, id, state) } };
  });
  await reached.promise;
  return jobId;
}

test("long work reports its progress and keeps its result", async () => {
  await using app = await testApp({ features });
  const person = await app.signIn([]);
  const id = await runToEnd(
    app,
    (trx) => app.deps.jobs.start(trx, count, { to: 40 }, { accountId: person.accountId }),
    "done",
  );
  expect(await person.call(getJob, { params: { jobId: id } })).toMatchObject({
    state: "done",
    done: 40,
    total: 40,
    result: { counted: 40 },
    problem: null,
  });
});

test("work whose transaction is rolled back was never started", async () => {
  await using app = await testApp({ features });
  const failing = app.database.db.transaction().execute(async (trx) => {
    await app.deps.jobs.start(trx, count, { to: 1 });
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  const rows = await app.database.db.selectFrom("job_runs").select("id").execute();
  expect(rows).toEqual([]);
  const id = await runToEnd(app, (trx) => app.deps.jobs.start(trx, count, { to: 1 }), "done");
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
});

test("a refusal ends the work with its problem, a fault with no more than that there was one", async () => {
  await using app = await testApp({ features });
  const person = await app.signIn([], { locale: "ko" });
  const first = await runToEnd(
    app,
    (trx) => app.deps.jobs.start(trx, refused, {}, { accountId: person.accountId }),
    "failed",
  );
  expect((await person.call(getJob, { params: { jobId: first } })).problem).toMatchObject({
    code: "file-too-large",
    facts: { megabytes: 20 },
  });
  const second = await runToEnd(
    app,
    (trx) => app.deps.jobs.start(trx, broken, {}, { accountId: person.accountId }),
    "failed",
  );
  const view = await person.call(getJob, { params: { jobId: second } });
  expect(view.problem).toMatchObject({ code: "internal-error" });
  expect(JSON.stringify(view)).not.toContain("secret");
});

test("running work stops when it is cancelled, and cannot be cancelled twice", async () => {
  await using app = await testApp({ features });
  const person = await app.signIn([]);
  const id = await runToEnd(
    app,
    (trx) => app.deps.jobs.start(trx, endless, {}, { accountId: person.accountId }),
    "running",
  );
  const cancelled = untilState(app, id, "cancelled");
  const answer = await person.call(cancelJob, { params: { jobId: id } });
  // Work that heeds the signal at once may have stopped before the answer is read.
  expect(answer.isCancelling || answer.state === "cancelled", JSON.stringify(answer)).toBe(true);
  await cancelled;
  expect(await person.call(getJob, { params: { jobId: id } })).toMatchObject({
    state: "cancelled",
    isCancelling: false,
  });
  await expect(person.call(cancelJob, { params: { jobId: id } })).rejects.toMatchObject({
    problem: { code: "job-not-running" },
  });
});

test("work is seen by who started it and by the event's organisers, and by nobody else", async () => {
  await using app = await testApp({ features });
  const owner = await app.signIn([]);
  const organiser = await app.signIn([{ role: "organiser", scope: { kind: "event", eventId } }]);
  const stranger = await app.signIn([{ role: "organiser", scope: { kind: "event", eventId: randomUUID() } }]);
  const id = await runToEnd(
    app,
    (trx) => app.deps.jobs.start(trx, count, { to: 1 }, { accountId: owner.accountId, eventId }),
    "done",
  );
  expect((await owner.call(getJob, { params: { jobId: id } })).id).toBe(id);
  expect((await organiser.call(listEventJobs, { params: { eventId } })).jobs.map((job) => job.id)).toEqual([id]);
  await expect(stranger.call(getJob, { params: { jobId: id } })).rejects.toMatchObject({
    problem: { code: "not-found" },
  });
  await expect(stranger.call(listEventJobs, { params: { eventId } })).rejects.toBeInstanceOf(ProblemError);
});

test("work that ran when its server ended is failed as interrupted by the next one; work that waited is done", async () => {
  await using app = await testApp({ features });
  const person = await app.signIn([]);
  const { db } = app.database;
  const dead = await db
    .insertInto("job_runs")
    .values({ kind: count.kind, state: "running", node: 1, created_by: person.accountId, created_at: app.clock.now() })
    .returning("id")
    .executeTakeFirstOrThrow();
  const living = await runToEnd(
    app,
    (trx) => app.deps.jobs.start(trx, endless, {}, { accountId: person.accountId }),
    "running",
  );

  const { buildApp } = await import("../../app.ts");
  const next = await buildApp({
    db,
    databaseUrl: app.database.url,
    config: app.deps.config,
    clock: app.clock,
    features,
  });
  expect(await person.call(getJob, { params: { jobId: dead.id } })).toMatchObject({
    state: "failed",
    problem: { code: "job-interrupted" },
  });
  expect(await person.call(getJob, { params: { jobId: living } })).toMatchObject({ state: "running" });
  await next.close();
});

test("a cancel that was asked for while the database had cut the news is still heard, each time", async () => {
  await using app = await testApp({ features });
  const { db } = app.database;
  const listeners = async () =>
    (
      await sql<{ pid: number }>`
        select l.pid from pg_locks l join pg_stat_activity a on a.pid = l.pid
         where l.locktype = 'advisory' and l.objid = ${app.deps.hub.node}::oid and l.granted and a.datname = current_database()`.execute(
        db,
      )
    ).rows.map((row) => row.pid);

  for (const _ of [1, 2]) {
    const [listener] = await expect.poll(listeners).toHaveLength(1).then(listeners);
    const id = await runToEnd(app, (trx) => app.deps.jobs.start(trx, endless, {}), "running");
    await sql`select pg_terminate_backend(${listener})`.execute(db);
    expect((await app.deps.jobs.cancel(id)).ok).toBe(true);
    await expect
      .poll(() => db.selectFrom("job_runs").select("state").where("id", "=", id).executeTakeFirst())
      .toEqual({ state: "cancelled" });
  }
  await expect.poll(listeners).toHaveLength(1);
});

test("a page hears of a job's end over the WebSocket, and of what it missed; others are refused", async () => {
  await using app = await testApp({ features });
  const [owner, stranger] = [await app.signIn([]), await app.signIn([])];
  const id = await runToEnd(
    app,
    (trx) => app.deps.jobs.start(trx, count, { to: 1 }, { accountId: owner.accountId }),
    "done",
  );
  const ask = async (cookie: string, revision: number): Promise<LiveNews> => {
    const socket = await app.server.injectWS("/api/live", { headers: { cookie } });
    const answer = new Promise<LiveNews>((resolve) =>
      socket.on("message", (data: Buffer) => resolve(JSON.parse(String(data)) as LiveNews)),
    );
    socket.send(JSON.stringify({ type: "watch", topic: topics.job(id), revision }));
    const news = await answer;
    socket.terminate();
    return news;
  };
  const news = await ask(owner.cookie, 0);
  expect(news).toMatchObject({
    type: "news",
    topic: topics.job(id),
    revision: await app.deps.hub.revisionOf(topics.job(id)),
  });
  expect(await ask(stranger.cookie, 0)).toEqual({ type: "refused", topic: topics.job(id) });
});

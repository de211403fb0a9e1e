import type { z } from "zod";
import { cancelJob, getJob, listEventJobs, type JobView } from "@bridgehead/contract/jobs";
import type { Refusal } from "@bridgehead/contract/problems";
import { ok, refuse } from "@bridgehead/domain/shared/result";
import type { Locale } from "@bridgehead/domain/shared/language";
import { translatorFor, type MessageKey } from "@bridgehead/language";
import type { Trx } from "../../platform/database/connect.ts";
import type { Deps } from "../../platform/deps.ts";
import type { Feature } from "../../platform/feature.ts";
import { actorMay, type Actor } from "../../platform/http/actor.ts";
import { mount } from "../../platform/http/mount.ts";
import { problemFrom } from "../../platform/http/problem.ts";

/** Long work, seen and cancelled by whoever started it and by the event's organisers. */
export const jobs: Feature = {
  name: "jobs",
  routes(app, deps) {
    mount(app, getJob, async ({ params, actor, locale }) => {
      const run = await visibleRun(deps, params.jobId, actor);
      return run ? ok(viewOf(run, locale)) : refuse({ code: "not-found" });
    });
    mount(app, cancelJob, async ({ params, actor, locale }) => {
      if (!(await visibleRun(deps, params.jobId, actor))) return refuse({ code: "not-found" });
      const cancelled = await deps.jobs.cancel(params.jobId);
      if (!cancelled.ok) return cancelled;
      const run = await visibleRun(deps, params.jobId, actor);
      return run ? ok(viewOf(run, locale)) : refuse({ code: "not-found" });
    });
    mount(app, listEventJobs, async ({ params, query, locale }) => {
      const rows = await select(deps.db)
        .where("event_id", "=", params.eventId)
        .orderBy("created_at", "desc")
        .limit(query.limit)
        .execute();
      return ok({ jobs: rows.map((row) => viewOf(row, locale)) });
    });
  },
  async mayWatch(actor, topic, deps) {
    const [kind, jobId] = topic.split(":");
    if (kind !== "job") return undefined;
    return (await visibleRun(deps, jobId ?? "", actor)) !== undefined;
  },
};

const select = (db: Trx) =>
  db
    .selectFrom("job_runs")
    .select([
      "id",
      "kind",
      "event_id",
      "state",
      "done",
      "total",
      "label_key",
      "detail",
      "result",
      "error",
      "created_by",
      "created_at",
      "started_at",
      "ended_at",
      "cancel_requested_at",
    ]);

type Run = Awaited<ReturnType<ReturnType<typeof select>["executeTakeFirstOrThrow"]>>;

async function visibleRun({ db }: Deps, jobId: string, actor: Actor): Promise<Run | undefined> {
  if (!/^[0-9a-f-]{36}$/.test(jobId) || actor.accountId === null) return undefined;
  const run = await select(db).where("id", "=", jobId).executeTakeFirst();
  const isOwn = run?.created_by === actor.accountId;
  const mayManage = run?.event_id
    ? actorMay(actor, "event.manage", { eventId: run.event_id })
    : actorMay(actor, "platform.administer");
  return isOwn || mayManage ? run : undefined;
}

function viewOf(run: Run, locale: Locale): z.input<typeof JobView> {
  const detail = (run.detail ?? {}) as Record<string, string | number>;
  return {
    id: run.id,
    kind: run.kind,
    eventId: run.event_id,
    state: run.state,
    done: run.done,
    total: run.total,
    // Only catalogue keys are stored: the type of defineJob's labelKey sees to it.
    label: run.label_key === null ? null : translatorFor(locale)(run.label_key as MessageKey, detail),
    detail,
    result: run.result ?? null,
    problem: run.error === null ? null : problemFrom(run.error as Refusal, locale),
    createdAt: run.created_at,
    startedAt: run.started_at,
    endedAt: run.ended_at,
    isCancelling: run.cancel_requested_at !== null && run.ended_at === null,
  };
}

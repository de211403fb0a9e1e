import { decisionsNeeded, type readLearning } from "@bridgehead/contract/learning";
import type { AnswerOf } from "@bridgehead/contract/operation";
import type { Refusal } from "@bridgehead/contract/problems";
import { topics } from "@bridgehead/contract/realtime";
import { ok, refuse, type Result } from "@bridgehead/domain/shared/result";
import { channelNames, defaultWeights, reweigh, type ChannelWeights, type Decision } from "@bridgehead/matching";
import { doneBy, recordActivity } from "../../platform/audit/activity.ts";
import type { Db, Trx } from "../../platform/database/connect.ts";
import type { Deps } from "../../platform/deps.ts";
import { defineJob } from "../../platform/jobs/job.ts";
import { runInWorker } from "../../platform/workers/run-in-worker.ts";
import { keptVectors } from "../models/vectors.ts";
import type { LearnWork } from "./learn.worker.ts";
import {
  insertRound,
  lockScope,
  selectDecisions,
  selectRejected,
  selectRounds,
  selectScope,
  selectTextsOf,
  selectWeights,
  takeBackRound,
} from "./learning-store.ts";
import { originalOf, readMatchingInputs, textSha256 } from "./matching-inputs.ts";

type Actor = { readonly accountId: string | null; readonly name: string };

/**
 * Learns the weights of an event's series from every decision in it. Always from the weights to start with, never from
 * those learnt before: so the same decisions give the same weights however often somebody asks.
 */
export const learnJob = defineJob<{ readonly actorName: string }>({
  kind: "recommendations.learn",
  labelKey: "learning.job",
  async run({ db, hub, clock, config, eventId, accountId, payload, signal, progress }) {
    const scope = await selectScope(db, eventId as string);
    if (!scope) return refuse({ code: "not-found" });
    const events: LearnWork["events"][number][] = [];
    for (const id of scope.events) {
      const { organisations } = await readMatchingInputs(db, id);
      const vectors = await keptVectors(db, config.model?.embeddingModel, id, organisations);
      events.push({ directory: { organisations }, decisions: await selectDecisions(db, id), vectors });
    }
    const all = await runInWorker<readonly Decision[]>(
      new URL("./learn.worker.ts", import.meta.url),
      { events } satisfies LearnWork,
      { signal, onProgress: ({ done, total }) => progress({ done, total }) },
    );
    // A pair without a word in common was decided for reasons that no channel knows.
    const decisions = all.filter(({ evidence }) => channelNames.some((channel) => evidence[channel] > 0));
    const accepted = decisions.filter(({ outcome }) => outcome === "accepted").length;
    const counts = { accepted, declined: decisions.length - accepted };
    const learnt = reweigh(decisions, defaultWeights);
    if (decisions.length < decisionsNeeded || !learnt.isLearnt)
      return refuse({ code: "learning-too-few", facts: { decisions: decisions.length, needed: decisionsNeeded } });

    return db.transaction().execute(async (trx) => {
      await lockScope(trx, scope.id);
      const previous = await selectWeights(trx, eventId as string);
      if (channelNames.every((channel) => previous[channel] === learnt.weights[channel]))
        return refuse({ code: "learning-nothing-new" });
      const at = clock.now();
      const change = changeOf(learnt.weights, previous);
      const round = await insertRound(trx, scope.id, { weights: learnt.weights, previous, change }, counts, {
        accountId,
        at,
      });
      await tell(trx, { accountId, name: payload.actorName }, at, eventId as string, "learning.learn", {
        round,
        decisions: decisions.length,
      });
      for (const id of scope.events) await hub.announce(trx, topics.eventRoom(id, "recommendations"));
      return ok({ round, decisions: decisions.length });
    });
  },
});

/** Takes the round in use back: the weights before it count again. Lists already made stay until they are made anew. */
export function takeBack(
  { db, hub }: Pick<Deps, "db" | "hub">,
  eventId: string,
  round: number,
  actor: Actor,
  now: Date,
): Promise<Result<{ round: number | null }, Refusal>> {
  return db.transaction().execute(async (trx) => {
    const scope = await selectScope(trx, eventId);
    if (!scope) return refuse({ code: "not-found" });
    await lockScope(trx, scope.id);
    const standing = (await selectRounds(trx, scope.id)).filter(({ takenBackAt }) => takenBackAt === null);
    if (standing[0]?.round !== round) return refuse({ code: "learning-not-last" });
    await takeBackRound(trx, scope.id, round, { accountId: actor.accountId, at: now });
    await tell(trx, actor, now, eventId, "learning.take-back", { round });
    for (const id of scope.events) await hub.announce(trx, topics.eventRoom(id, "recommendations"));
    return ok({ round: standing[1]?.round ?? null });
  });
}

/** What an organiser sees of learning; undefined for an event that does not exist. */
export async function learningOf(db: Db, eventId: string): Promise<AnswerOf<typeof readLearning> | undefined> {
  const scope = await selectScope(db, eventId);
  if (!scope) return undefined;
  const decisions = (await Promise.all(scope.events.map((id) => selectDecisions(db, id)))).flat();
  const accepted = decisions.filter(({ outcome }) => outcome === "accepted").length;
  const weights = await selectWeights(db, eventId);
  const rejected = await selectRejected(db, eventId);
  const texts = await selectTextsOf(
    db,
    eventId,
    rejected.map(({ partner }) => partner.id),
  );
  const textOf = new Map(texts.map(({ ownerId, text }) => [`${ownerId} ${textSha256(originalOf(text))}`, text]));
  return {
    scope: { kind: scope.kind, names: scope.names, events: scope.events.length },
    decisions: { accepted, declined: decisions.length - accepted, needed: decisionsNeeded },
    weights: channelNames.map((channel) => ({ channel, weight: weights[channel], initial: defaultWeights[channel] })),
    rounds: await selectRounds(db, scope.id),
    rejected: rejected.map(({ organisation, partner, sha256, rejectedAt }) => ({
      organisation,
      partner,
      text: textOf.get(`${partner.id} ${sha256}`) ?? null,
      rejectedAt,
    })),
  };
}

function changeOf(after: ChannelWeights, before: ChannelWeights): ChannelWeights {
  const shares = channelNames.map((channel) => [
    channel,
    before[channel] === 0 ? 0 : Math.round((after[channel] / before[channel] - 1) * 1000) / 1000,
  ]);
  return Object.fromEntries(shares) as ChannelWeights;
}

function tell(trx: Trx, actor: Actor, at: Date, eventId: string, action: string, detail: Record<string, unknown>) {
  return recordActivity(trx, {
    ...doneBy(actor, at),
    action,
    eventId,
    recordKind: "event",
    recordId: eventId,
    detail,
  });
}

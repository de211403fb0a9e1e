import type { Participant } from "@bridgehead/contract/directory";
import { topics } from "@bridgehead/contract/realtime";
import * as contract from "@bridgehead/contract/recommendations";
import { ok, refuse } from "@bridgehead/domain/shared/result";
import { labelOfConcept } from "./concepts.ts";
import type { RecommendationResult } from "@bridgehead/matching";
import type { Feature } from "../../platform/feature.ts";
import { actorMay } from "../../platform/http/actor.ts";
import { mount } from "../../platform/http/mount.ts";
import { defineJob } from "../../platform/jobs/job.ts";
import { runInWorker } from "../../platform/workers/run-in-worker.ts";
import { selectParticipant } from "../directory/store.ts";
import type { MatchWork } from "./match.worker.ts";
import {
  insertSet,
  readMatchingInputs,
  selectCityNames,
  selectCurrentSet,
  selectExposure,
  selectFits,
  selectRecommendations,
} from "./store.ts";

const partnersPerList = 10;
/** Every organisation should stand in at least so many lists. */
const exposureFloor = 3;

/** Ranks partners for every organisation, in a thread of its own. */
const matchJob = defineJob<Record<string, never>>({
  kind: "recommendations.make",
  labelKey: "recommendations.job.matching",
  async run({ db, hub, clock, eventId, signal, progress }) {
    const event = eventId as string;
    const { organisations, gates, digest } = await readMatchingInputs(db, event);
    const work: MatchWork = { directory: { organisations }, gates, top: partnersPerList, floor: exposureFloor };
    const results = await runInWorker<readonly RecommendationResult[]>(
      new URL("./match.worker.ts", import.meta.url),
      work,
      { signal, onProgress: ({ done, total }) => progress({ done, total }) },
    );
    await db.transaction().execute(async (trx) => {
      await insertSet(trx, event, digest, results, clock.now());
      await hub.announce(trx, topics.eventRoom(event, "recommendations"));
    });
    return ok({ organisations: results.length });
  },
});

/** Whom to meet and why; who is nobody recommended; where two sides complete each other. */
export const recommendations: Feature = {
  name: "recommendations",
  jobs: [matchJob],

  routes(app, { db, jobs }) {
    const isStale = async (eventId: string, digest: string | undefined) =>
      digest !== undefined && (await readMatchingInputs(db, eventId)).digest !== digest;

    mount(app, contract.makeRecommendations, async ({ params: { eventId }, actor }) =>
      ok({
        jobId: await db
          .transaction()
          .execute((trx) => jobs.start(trx, matchJob, {}, { eventId, accountId: actor.accountId })),
      }),
    );

    mount(app, contract.readRecommendations, async ({ params: { eventId, organisationId }, actor }) => {
      const organisation = await selectParticipant(db, eventId, organisationId);
      if (!organisation) return refuse({ code: "not-found" });
      const set = await selectCurrentSet(db, eventId);
      const rows = set ? await selectRecommendations(db, eventId, set.id, organisationId) : [];
      // "No thanks" is told to the organiser only, never to the firm that it is about.
      const maySeeNo = actorMay(actor, "choice.read", { eventId });
      const list = rows.map((row) => ({
        ...row,
        theirChoice: row.theirChoice === "no" && !maySeeNo ? null : row.theirChoice,
        isMutual: new Set(row.reasons.map((reason) => reason.direction)).size === 2,
        reasons: row.reasons.map((reason) => ({
          ...reason,
          mine: side(reason.mine),
          theirs: side(reason.theirs),
          via: {
            channel: reason.via.channel,
            concept: reason.via.concept ?? null,
            label: reason.via.concept ? labelOfConcept(reason.via.concept) : null,
          },
        })),
      }));
      return ok({
        organisation,
        madeAt: set?.madeAt ?? null,
        isStale: await isStale(eventId, set?.digest),
        recommendations: list,
      });
    });

    mount(app, contract.readExposure, async ({ params: { eventId } }) => {
      const set = await selectCurrentSet(db, eventId);
      const shown = set ? await selectExposure(db, eventId, set.id) : [];
      const sides = Map.groupBy(shown, ({ organisation }) => organisation.side);
      const bySide = [...sides].map(([name, members]) => ({
        side: name,
        counts: [...Map.groupBy(members, ({ times }) => times)]
          .map(([times, group]) => ({ times, organisations: group.length }))
          .toSorted((a, b) => a.times - b.times),
      }));
      return ok({
        madeAt: set?.madeAt ?? null,
        isStale: await isStale(eventId, set?.digest),
        gini: shown.length > 0 ? gini(shown.map((one) => one.times)) : null,
        bySide,
        never: shown.filter((one) => one.times === 0).map((one) => one.organisation),
        organisations: shown,
      });
    });

    mount(app, contract.readHeatMap, async ({ params: { eventId }, query }) => {
      const set = await selectCurrentSet(db, eventId);
      const all = set ? await selectExposure(db, eventId, set.id) : [];
      const sides = [...Map.groupBy(all, ({ organisation }) => organisation.side)]
        .toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? 1 : -1))
        .map(([name]) => name);
      const near = query.near ?? sides[0] ?? "";
      const far = query.far ?? sides.find((name) => name !== near) ?? "";
      const names = await selectCityNames(db, eventId);
      const cities = (name: string) =>
        [
          ...Map.groupBy(
            all.filter(({ organisation }) => organisation.side === name),
            ({ organisation }) => organisation.city ?? "",
          ),
        ]
          .map(([city, members]) => ({ city, names: names.get(city) ?? null, organisations: members.length }))
          .toSorted((a, b) => b.organisations - a.organisations);
      return ok({
        near,
        far,
        rows: cities(near),
        columns: cities(far),
        cells: set ? cellsOf(await selectFits(db, eventId, set.id), near, far) : [],
      });
    });
  },
};

type Fits = Awaited<ReturnType<typeof selectFits>>;

/** Fits between two sides by city: a pair counts once, as mutual when each has what the other seeks. */
function cellsOf(fits: Fits, near: string, far: string) {
  const pairs = new Map<string, { near: Participant; far: Participant; offers: boolean; seeks: boolean }>();
  for (const { one, other, offers, seeks } of fits) {
    const isNear = one.side === near && other.side === far;
    if (!isNear && !(one.side === far && other.side === near)) continue;
    const [a, b] = isNear ? [one, other] : [other, one];
    const key = `${a.id} ${b.id}`;
    const known = pairs.get(key) ?? { near: a, far: b, offers: false, seeks: false };
    pairs.set(key, {
      ...known,
      offers: known.offers || (isNear ? offers : seeks),
      seeks: known.seeks || (isNear ? seeks : offers),
    });
  }
  const cells = Map.groupBy(pairs.values(), (pair) => JSON.stringify([pair.near.city ?? "", pair.far.city ?? ""]));
  return [...cells].map(([key, members]) => {
    const [row, column] = JSON.parse(key) as [string, string];
    const list = members.map((pair) => ({ near: pair.near, far: pair.far, isMutual: pair.offers && pair.seeks }));
    return {
      row,
      column,
      mutual: list.filter((pair) => pair.isMutual).length,
      oneWay: list.filter((pair) => !pair.isMutual).length,
      pairs: list,
    };
  });
}

const side = <Side extends { readonly span: readonly [number, number] }>(one: Side) => ({
  ...one,
  span: [one.span[0], one.span[1]] as [number, number],
});

/** The Gini coefficient of how often each is shown: 0 when all alike, near 1 when a few get everything. */
function gini(counts: readonly number[]): number | null {
  const ordered = counts.toSorted((a, b) => a - b);
  const total = ordered.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  const weighted = ordered.reduce((sum, count, index) => sum + count * (2 * (index + 1) - ordered.length - 1), 0);
  return weighted / (ordered.length * total);
}

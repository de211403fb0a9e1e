import * as learning from "@bridgehead/contract/learning";
import { topics } from "@bridgehead/contract/realtime";
import * as contract from "@bridgehead/contract/recommendations";
import { orderSides } from "@bridgehead/domain/events/sides";
import { ok, refuse } from "@bridgehead/domain/shared/result";
import * as terms from "@bridgehead/contract/terms";
import { labelOfConcept, labelsOf } from "./concepts.ts";
import type { Feature } from "../../platform/feature.ts";
import { actorMay } from "../../platform/http/actor.ts";
import { mount } from "../../platform/http/mount.ts";
import { defineJob } from "../../platform/jobs/job.ts";
import { runInWorker } from "../../platform/workers/run-in-worker.ts";
import { selectParticipant } from "../directory/store.ts";
import { vectorsFor } from "../models/vectors.ts";
import { heatCells } from "./heat-map.ts";
import { learningOf, learnJob, takeBack } from "./learning.ts";
import { selectRejectedBy } from "./learning-store.ts";
import type { MatchAnswer, MatchWork } from "./match.worker.ts";
import { readMatchingInputs, textSha256 } from "./matching-inputs.ts";
import { addTerm, conceptsOfEvent, removeTerm, selectTerms } from "./terms.ts";
import { regionFits } from "./region-fit.ts";
import { recommendationsWorkbook } from "./recommendations-workbook.ts";
import { rejectReason } from "./reject-reason.ts";
import {
  insertSet,
  selectCityNames,
  selectAllRecommendations,
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
  async run({ db, hub, clock, config, log, eventId, signal, progress }) {
    const event = eventId as string;
    const { organisations, sides, gates, weights, concepts, digest } = await readMatchingInputs(db, event);
    const { vectors, model } = await vectorsFor({ db, config, clock, log }, event, organisations, signal);
    const work: MatchWork = {
      directory: { organisations },
      sides,
      gates,
      weights,
      concepts,
      vectors,
      top: partnersPerList,
      floor: exposureFloor,
    };
    const { results, fits } = await runInWorker<MatchAnswer>(new URL("./match.worker.ts", import.meta.url), work, {
      signal,
      onProgress: ({ done, total }) => progress({ done, total }),
    });
    await db.transaction().execute(async (trx) => {
      await insertSet(trx, event, digest, { results, fits, model }, clock.now());
      await hub.announce(trx, topics.eventRoom(event, "recommendations"));
    });
    return ok({ organisations: results.length });
  },
});

/** Whom to meet and why; who is nobody recommended; where two sides complete each other. */
export const recommendations: Feature = {
  name: "recommendations",
  jobs: [matchJob, learnJob],

  routes(app, { db, hub, jobs }) {
    const regionFit = regionFits(db);
    const isStale = async (eventId: string, digest: string | undefined) =>
      digest !== undefined && (await readMatchingInputs(db, eventId)).digest !== digest;

    mount(app, contract.makeRecommendations, async ({ params: { eventId }, actor }) =>
      ok({
        jobId: await db
          .transaction()
          .execute((trx) => jobs.start(trx, matchJob, {}, { eventId, accountId: actor.accountId })),
      }),
    );

    mount(app, contract.exportRecommendations, async ({ params: { eventId }, locale }) => {
      const set = await selectCurrentSet(db, eventId);
      const all = set ? await selectAllRecommendations(db, eventId, set.id) : [];
      return ok({ content: await recommendationsWorkbook(all, locale), fileName: "recommendations.xlsx" });
    });

    mount(app, contract.readRecommendations, async ({ params: { eventId, organisationId }, actor }) => {
      const organisation = await selectParticipant(db, eventId, organisationId);
      if (!organisation) return refuse({ code: "not-found" });
      const set = await selectCurrentSet(db, eventId);
      const rows = set ? await selectRecommendations(db, eventId, set.id, organisationId) : [];
      const rejected = await selectRejectedBy(db, eventId, organisationId);
      const ownLabels = labelsOf(await conceptsOfEvent(db, eventId));
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
            label: reason.via.concept
              ? (labelOfConcept(reason.via.concept) ?? ownLabels.get(reason.via.concept) ?? null)
              : null,
          },
          isRejected: rejected.has(`${row.partner.id} ${textSha256(reason.theirs.text)}`),
        })),
      }));
      return ok({
        organisation,
        madeAt: set?.madeAt ?? null,
        isStale: await isStale(eventId, set?.digest),
        model: set?.model ?? null,
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
        model: set?.model ?? null,
        gini: shown.length > 0 ? gini(shown.map((one) => one.times)) : null,
        bySide,
        never: shown.filter((one) => one.times === 0).map((one) => one.organisation),
        organisations: shown,
      });
    });

    mount(app, contract.readHeatMap, async ({ params: { eventId }, query }) => {
      const set = await selectCurrentSet(db, eventId);
      const all = set ? await selectExposure(db, eventId, set.id) : [];
      const bySide = Map.groupBy(all, ({ organisation }) => organisation.side);
      const sides = orderSides(new Map([...bySide].map(([name, members]) => [name, members.length])));
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
          .toSorted((a, b) => Number(a.city === "") - Number(b.city === "") || b.organisations - a.organisations);
      return ok({
        near,
        far,
        rows: cities(near),
        columns: cities(far),
        cells: set
          ? heatCells(
              await selectFits(db, eventId, set.id),
              all.map(({ organisation }) => organisation),
              near,
              far,
            )
          : [],
      });
    });

    mount(app, contract.readRegionFit, ({ query, actor }) => regionFit(query, actor));

    mount(app, learning.readLearning, async ({ params: { eventId } }) => {
      const found = await learningOf(db, eventId);
      return found ? ok(found) : refuse({ code: "not-found" });
    });

    mount(app, learning.learnWeights, async ({ params: { eventId }, actor }) =>
      ok({
        jobId: await db
          .transaction()
          .execute((trx) =>
            jobs.start(trx, learnJob, { actorName: actor.name }, { eventId, accountId: actor.accountId }),
          ),
      }),
    );

    mount(app, learning.takeBackLearning, ({ params: { eventId }, body, actor, now }) =>
      takeBack({ db, hub }, eventId, body.round, actor, now),
    );

    mount(app, terms.listTerms, async ({ params: { eventId } }) =>
      ok({ terms: [...(await selectTerms(db, eventId))] }),
    );

    mount(app, terms.addTerm, ({ params: { eventId }, body, actor, now }) =>
      addTerm({ db, hub }, eventId, body, actor, now),
    );

    mount(app, terms.removeTerm, ({ params, actor, now }) => removeTerm({ db, hub }, params, actor, now));

    mount(app, learning.rejectReason, ({ params, body, actor, now }) =>
      rejectReason({ db, hub }, { ...params, ...body }, actor, now),
    );
  },
};

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

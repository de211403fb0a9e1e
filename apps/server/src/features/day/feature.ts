import * as contract from "@bridgehead/contract/day";
import { mayDo } from "@bridgehead/domain/identity/policy";
import { ok, refuse } from "@bridgehead/domain/shared/result";
import type { Feature } from "../../platform/feature.ts";
import { mount } from "../../platform/http/mount.ts";
import { selectRevision } from "../timetable/use-cases.ts";
import { peopleOf, selectFacts } from "./facts.ts";
import { publishRepair, waitingTold } from "./publish.ts";
import { isWaiting, selectNotices, selectRepairs } from "./store.ts";
import { acceptRepair, previewRepair, undoRepair } from "./use-cases.ts";

/** The day itself: what went wrong, the smallest repair of the timetable, and who is told what. */
export const day: Feature = {
  name: "day",

  routes(app, deps) {
    const { db } = deps;
    mount(app, contract.previewRepair, async ({ params, body, actor, now, locale }) =>
      previewRepair(deps, { ...params, actor, now, locale }, body),
    );
    mount(app, contract.acceptRepair, async ({ params, body, actor, now, locale }) =>
      acceptRepair(deps, { ...params, actor, now, locale }, body),
    );
    mount(app, contract.undoRepair, async ({ params, actor, now, locale }) =>
      undoRepair(deps, { ...params, actor, now, locale }, params.repairId),
    );
    mount(app, contract.publishRepair, async ({ params, body, actor, now, locale, request }) =>
      publishRepair(deps, { ...params, actor, now, locale, address: request.ip }, body.revision),
    );
    mount(app, contract.listIncidents, async ({ params: { eventId } }) => {
      const repairs = await selectRepairs(db, eventId);
      const told = repairs.some(isWaiting) ? await waitingTold(db, eventId, await selectFacts(db, eventId)) : [];
      return ok({
        revision: await selectRevision(db, eventId),
        repairs,
        waiting: { told: [...told], people: peopleOf(told) },
      });
    });
    mount(app, contract.listOrganisationNotices, async ({ params: { eventId, organisationId } }) =>
      ok({ notices: await selectNotices(db, eventId, { organisationId }) }),
    );
    mount(app, contract.listInterpreterNotices, async ({ params: { eventId, interpreterId }, actor }) => {
      // A delegate may read the own organisation's, not what an interpreter does for others.
      const wide = actor.grants.filter(({ scope }) => scope.kind !== "organisation");
      if (!mayDo(wide, "timetable.read-published", { eventId, interpreterId })) return refuse({ code: "not-allowed" });
      return ok({ notices: await selectNotices(db, eventId, { interpreterId }) });
    });
  },
};

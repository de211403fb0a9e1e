import * as contract from "@bridgehead/contract/concierge";
import { ok, refuse } from "@bridgehead/domain/shared/result";
import { doneBy, recordActivity } from "../../platform/audit/activity.ts";
import type { Trx } from "../../platform/database/connect.ts";
import type { Deps } from "../../platform/deps.ts";
import type { App } from "../../platform/http/app.ts";
import type { Actor } from "../../platform/http/actor.ts";
import { mount } from "../../platform/http/mount.ts";
import { deleteNearby, insertNearby, selectNearby, updateNearby } from "./nearby-store.ts";

/** The host's list of places: kept by the organisers of the event. */
export function mountNearby(app: App, { db }: Deps): void {
  mount(app, contract.listNearbyPlaces, async ({ params }) => ok({ places: await selectNearby(db, params.eventId) }));

  mount(app, contract.addNearbyPlace, async ({ params: { eventId }, body, actor, now }) =>
    db.transaction().execute(async (trx) => {
      const place = await insertNearby(trx, eventId, body, now);
      if (!place) return refuse({ code: "not-found" });
      await tell(trx, { actor, now, eventId, placeId: place.id, action: "nearby-place.add" });
      return ok(place);
    }),
  );

  mount(app, contract.changeNearbyPlace, async ({ params: { eventId, placeId }, body, actor, now }) =>
    db.transaction().execute(async (trx) => {
      const place = await updateNearby(trx, { eventId, placeId, place: body, now });
      if (!place) return refuse({ code: "not-found" });
      await tell(trx, { actor, now, eventId, placeId, action: "nearby-place.change" });
      return ok(place);
    }),
  );

  mount(app, contract.removeNearbyPlace, async ({ params: { eventId, placeId }, actor, now }) =>
    db.transaction().execute(async (trx) => {
      if (!(await deleteNearby(trx, eventId, placeId))) return refuse({ code: "not-found" });
      await tell(trx, { actor, now, eventId, placeId, action: "nearby-place.remove" });
      return ok(undefined);
    }),
  );
}

type Told = { actor: Actor; now: Date; eventId: string; placeId: string; action: string };

const tell = (trx: Trx, { actor, now, eventId, placeId, action }: Told): Promise<void> =>
  recordActivity(trx, {
    ...doneBy(actor, now),
    action,
    eventId,
    recordKind: "nearby-place",
    recordId: placeId,
  });

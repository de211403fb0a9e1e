import * as contract from "@bridgehead/contract/venue";
import { ok } from "@bridgehead/domain/shared/result";
import { translatorFor } from "@bridgehead/language";
import type { Feature } from "../../platform/feature.ts";
import { mount } from "../../platform/http/mount.ts";
import { selectVenue } from "./store.ts";
import { addPlaces, addSlots, changePlace, changeSlot, removePlace, removeSlot } from "./use-cases.ts";
import { venueWorkbook } from "./venue-workbook.ts";

/** The halls of an event and its slots, by hand: what the venue file gives can be added to, changed and closed. */
export const venue: Feature = {
  name: "venue",

  routes(app, deps) {
    mount(app, contract.readVenue, async ({ params }) => ok(await selectVenue(deps.db, params.eventId)));
    mount(app, contract.exportVenue, async ({ params, locale }) =>
      ok({
        content: await venueWorkbook(await selectVenue(deps.db, params.eventId), locale),
        fileName: `${translatorFor(locale)("venue.page")}.xlsx`,
      }),
    );
    mount(app, contract.addSlots, async ({ params, body, actor, now }) =>
      addSlots(deps, { ...params, actor, now }, body),
    );
    mount(app, contract.changeSlot, async ({ params, body, actor, now }) =>
      changeSlot(deps, { ...params, actor, now }, params.slotId, body),
    );
    mount(app, contract.removeSlot, async ({ params, body, actor, now }) =>
      removeSlot(deps, { ...params, actor, now }, params.slotId, body.mayRelease),
    );
    mount(app, contract.addPlaces, async ({ params, body, actor, now }) =>
      addPlaces(deps, { ...params, actor, now }, body),
    );
    mount(app, contract.changePlace, async ({ params, body, actor, now }) =>
      changePlace(deps, { ...params, actor, now }, params.placeId, body),
    );
    mount(app, contract.removePlace, async ({ params, body, actor, now }) =>
      removePlace(deps, { ...params, actor, now }, params.placeId, body.mayRelease),
    );
  },
};

import { sql } from "kysely";
import * as contract from "@bridgehead/contract/events";
import { ok, refuse } from "@bridgehead/domain/shared/result";
import { translatorFor } from "@bridgehead/language";
import { doneBy, recordActivity } from "../../platform/audit/activity.ts";
import type { Trx } from "../../platform/database/connect.ts";
import type { Feature } from "../../platform/feature.ts";
import { actorMay, type Actor } from "../../platform/http/actor.ts";
import { mount } from "../../platform/http/mount.ts";
import { loadDemoEvent } from "./demo.ts";
import { eventsWorkbook } from "./events-workbook.ts";
import { readHome } from "./home.ts";
import { selectManagedEvent, selectManagedEvents, selectPhases } from "./store.ts";

/** Events that are run in the product: their home, their settings, and a new one. */
export const events: Feature = {
  name: "events",

  async onStart(deps) {
    if (deps.config.sample === "demo") await loadDemoEvent(deps);
  },

  async mayWatch(actor, topic) {
    const [kind, eventId] = topic.split(":");
    return kind === "event" ? actorMay(actor, "event.read", { eventId }) : undefined;
  },

  routes(app, { db }) {
    const eventsOf = async (actor: Actor) =>
      (await selectManagedEvents(db)).filter((event) => actorMay(actor, "event.read", { eventId: event.id }));
    mount(app, contract.listEvents, async ({ actor }) => ok({ events: await eventsOf(actor) }));
    mount(app, contract.exportEvents, async ({ actor, locale }) =>
      ok({
        content: await eventsWorkbook(await eventsOf(actor), locale),
        fileName: `${translatorFor(locale)("sheet.events")}.xlsx`,
      }),
    );

    mount(app, contract.readEventHome, async ({ params, now }) => {
      const home = await readHome(db, params.eventId, now);
      return home ? ok(home) : refuse({ code: "not-found" });
    });

    mount(app, contract.createEvent, async ({ body, actor, now }) => {
      const id = await db.transaction().execute(async (trx) => {
        const { rows } = await sql<{
          id: string;
        }>`insert into records (kind, names, status, visibility) values ('event', ${JSON.stringify(body.names)}, 'planned', 'internal') returning id`.execute(
          trx,
        );
        const eventId = (rows[0] as { id: string }).id;
        await sql`insert into events (id, kind, date, time_zone, starts_at, ends_at, is_domestic, is_managed)
          values (${eventId}, ${body.kind}, ${JSON.stringify({ value: body.startsOn, precision: "day", basis: "stated" })}, ${body.timeZone},
            (${body.startsOn}::date)::timestamp at time zone ${body.timeZone}, (${body.endsOn}::date + 1)::timestamp at time zone ${body.timeZone}, ${body.isDomestic}, true)`.execute(
          trx,
        );
        // Whoever makes an event runs it.
        if (actor.accountId)
          await sql`insert into grants (account_id, role, scope_kind, event_id) values (${actor.accountId}, 'organiser', 'event', ${eventId})`.execute(
            trx,
          );
        await recordActivity(trx, {
          ...doneBy(actor, now),
          action: "event.create",
          eventId,
          recordKind: "event",
          recordId: eventId,
        });
        return eventId;
      });
      const event = await selectManagedEvent(db, id);
      return event ? ok(event) : refuse({ code: "not-found" });
    });

    mount(app, contract.readEventSettings, async ({ params }) => {
      const settings = await readSettings(db, params.eventId);
      return settings ? ok(settings) : refuse({ code: "not-found" });
    });

    mount(app, contract.writeEventSettings, async ({ params: { eventId }, body, actor, now }) =>
      db.transaction().execute(async (trx) => {
        const { numAffectedRows } =
          await sql`update records set names = ${JSON.stringify(body.names)}, revision = revision + 1, updated_at = ${now} where id = ${eventId} and revision = ${body.revision}`.execute(
            trx,
          );
        if (numAffectedRows !== 1n)
          return refuse({ code: (await selectManagedEvent(trx, eventId)) ? "changed-meanwhile" : "not-found" });
        await sql`update events set short_name = ${body.shortName ? JSON.stringify(body.shortName) : null}, time_zone = ${body.timeZone}, is_domestic = ${body.isDomestic} where id = ${eventId}`.execute(
          trx,
        );
        await sql`delete from event_phases where event_id = ${eventId}`.execute(trx);
        for (const { phase, startsOn, endsOn } of body.phases)
          await sql`insert into event_phases (event_id, phase, starts_on, ends_on) values (${eventId}, ${phase}, ${startsOn}, ${endsOn})`.execute(
            trx,
          );
        await recordActivity(trx, {
          ...doneBy(actor, now),
          action: "event.settings",
          eventId,
          recordKind: "event",
          recordId: eventId,
        });
        const settings = await readSettings(trx, eventId);
        return settings ? ok(settings) : refuse({ code: "not-found" });
      }),
    );
  },
};

async function readSettings(db: Trx, eventId: string) {
  const event = await selectManagedEvent(db, eventId);
  if (!event) return undefined;
  const { names, shortName, timeZone, isDomestic, revision } = event;
  return { names, shortName, timeZone, isDomestic, revision, phases: await selectPhases(db, eventId) };
}

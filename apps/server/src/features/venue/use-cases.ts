import { sql } from "kysely";
import type { Refusal } from "@bridgehead/contract/problems";
import { topics } from "@bridgehead/contract/realtime";
import type * as contract from "@bridgehead/contract/venue";
import type { Venue } from "@bridgehead/contract/venue";
import type { BodyOf } from "@bridgehead/contract/operation";
import { ok, refuse, type Result } from "@bridgehead/domain/shared/result";
import { doneBy, recordActivity } from "../../platform/audit/activity.ts";
import type { Trx } from "../../platform/database/connect.ts";
import type { Deps } from "../../platform/deps.ts";
import type { Actor } from "../../platform/http/actor.ts";
import { releaseMeetings } from "../timetable/release-meetings.ts";
import { lockDraft } from "../timetable/store.ts";
import { insertSlots, isSlotTaken, renumberSlots, selectVenue, slotTimes } from "./store.ts";

export type Asked = { readonly eventId: string; readonly actor: Actor; readonly now: Date };
type Answer = Promise<Result<Venue, Refusal>>;

/** One change of the venue at a time, with the draft held: no meeting is placed meanwhile in what is taken away. */
async function change(
  { db, hub }: Deps,
  { eventId, actor, now }: Asked,
  action: string,
  work: (trx: Trx) => Promise<{ readonly ok: false; readonly error: Refusal } | undefined>,
): Answer {
  return db.transaction().execute(async (trx) => {
    await lockDraft(trx, eventId);
    const refused = await work(trx);
    if (refused) return refused;
    await recordActivity(trx, {
      ...doneBy(actor, now),
      action,
      eventId,
      recordKind: "event",
      recordId: eventId,
    });
    await hub.announce(trx, topics.event(eventId));
    return ok(await selectVenue(trx, eventId));
  });
}

export const addSlots = (deps: Deps, asked: Asked, wanted: BodyOf<typeof contract.addSlots>): Answer =>
  change(deps, asked, "venue.slots", async (trx) => {
    const spans = await slotTimes(trx, asked.eventId, wanted);
    if (await isSlotTaken(trx, asked.eventId, spans, null)) return refuse({ code: "slot-overlaps" });
    await insertSlots(trx, asked.eventId, spans);
    await renumberSlots(trx, asked.eventId);
    return undefined;
  });

export const changeSlot = (
  deps: Deps,
  asked: Asked,
  slotId: string,
  span: { readonly startsAt: string; readonly endsAt: string },
): Answer =>
  change(deps, asked, "venue.slots", async (trx) => {
    if (Date.parse(span.endsAt) <= Date.parse(span.startsAt)) return refuse({ code: "slot-ends-before" });
    if (await isSlotTaken(trx, asked.eventId, [span], slotId)) return refuse({ code: "slot-overlaps" });
    const { numAffectedRows } =
      await sql`update slots set starts_at = ${span.startsAt}, ends_at = ${span.endsAt} where event_id = ${asked.eventId} and id = ${slotId}`.execute(
        trx,
      );
    if (numAffectedRows !== 1n) return refuse({ code: "not-found" });
    await renumberSlots(trx, asked.eventId);
    return undefined;
  });

export const removeSlot = (deps: Deps, asked: Asked, slotId: string, mayRelease: boolean): Answer =>
  change(deps, asked, "venue.slots", async (trx) => {
    const { eventId } = asked;
    const where = sql`m.slot_id = ${slotId}`;
    const inTheWay = await releaseMeetings(trx, deps.hub, {
      eventId,
      accountId: asked.actor.accountId,
      where,
      mayRelease,
    });
    if (inTheWay) return inTheWay;
    for (const table of ["unavailabilities", "interpreter_unavailabilities", "place_closures"])
      await sql`delete from ${sql.table(table)} where event_id = ${eventId} and slot_id = ${slotId}`.execute(trx);
    const { numAffectedRows } = await sql`delete from slots where event_id = ${eventId} and id = ${slotId}`.execute(
      trx,
    );
    if (numAffectedRows !== 1n) return refuse({ code: "not-found" });
    await renumberSlots(trx, eventId);
    return undefined;
  });

/** Where the places of each kind stand in every list: tables, then private rooms, then online rooms. */
const firstOrdinal = { table: 0, "private-room": 1000, "online-room": 2000 } as const;

export const addPlaces = (
  deps: Deps,
  asked: Asked,
  { kind, labels, hall }: BodyOf<typeof contract.addPlaces>,
): Answer =>
  change(deps, asked, "venue.places", async (trx) => {
    const taken = await takenLabel(trx, asked.eventId, labels, null);
    const twice = labels.find((label, index) => labels.indexOf(label) !== index);
    if (taken ?? twice) return refuse({ code: "place-label-taken", facts: { label: taken ?? twice ?? "" } });
    const { rows } = await sql<{
      last: number | null;
    }>`select max(ordinal) as last from meeting_places where event_id = ${asked.eventId} and kind = ${kind}`.execute(
      trx,
    );
    const first = rows[0]?.last === null || rows[0] === undefined ? firstOrdinal[kind] : rows[0].last + 1;
    for (const [index, label] of labels.entries())
      await sql`insert into meeting_places (event_id, kind, label, hall, ordinal) values (${asked.eventId}, ${kind}, ${label}, ${hall || null}, ${first + index})`.execute(
        trx,
      );
    return undefined;
  });

export const changePlace = (
  deps: Deps,
  asked: Asked,
  placeId: string,
  body: BodyOf<typeof contract.changePlace>,
): Answer =>
  change(deps, asked, "venue.places", async (trx) => {
    const { eventId } = asked;
    if (await takenLabel(trx, eventId, [body.label], placeId))
      return refuse({ code: "place-label-taken", facts: { label: body.label } });
    const where = sql`m.place_id = ${placeId} and (not ${body.isUsable}::boolean or m.slot_id = any(${body.closed}::uuid[]))`;
    const inTheWay = await releaseMeetings(trx, deps.hub, {
      eventId,
      accountId: asked.actor.accountId,
      where,
      mayRelease: body.mayRelease ?? false,
    });
    if (inTheWay) return inTheWay;
    const { numAffectedRows } =
      await sql`update meeting_places set label = ${body.label}, hall = ${body.hall || null}, is_usable = ${body.isUsable} where event_id = ${eventId} and id = ${placeId}`.execute(
        trx,
      );
    if (numAffectedRows !== 1n) return refuse({ code: "not-found" });
    await sql`delete from place_closures where event_id = ${eventId} and place_id = ${placeId} and slot_id <> all(${body.closed}::uuid[])`.execute(
      trx,
    );
    await sql`insert into place_closures (event_id, place_id, slot_id) select event_id, ${placeId}, id from slots where event_id = ${eventId} and id = any(${body.closed}::uuid[]) on conflict do nothing`.execute(
      trx,
    );
    return undefined;
  });

export const removePlace = (deps: Deps, asked: Asked, placeId: string, mayRelease: boolean): Answer =>
  change(deps, asked, "venue.places", async (trx) => {
    const { eventId } = asked;
    const where = sql`m.place_id = ${placeId}`;
    const inTheWay = await releaseMeetings(trx, deps.hub, {
      eventId,
      accountId: asked.actor.accountId,
      where,
      mayRelease,
    });
    if (inTheWay) return inTheWay;
    await sql`delete from place_closures where event_id = ${eventId} and place_id = ${placeId}`.execute(trx);
    const { numAffectedRows } =
      await sql`delete from meeting_places where event_id = ${eventId} and id = ${placeId}`.execute(trx);
    return numAffectedRows === 1n ? undefined : refuse({ code: "not-found" });
  });

async function takenLabel(
  trx: Trx,
  eventId: string,
  labels: readonly string[],
  exceptId: string | null,
): Promise<string | undefined> {
  const { rows } = await sql<{
    label: string;
  }>`select label from meeting_places where event_id = ${eventId} and label = any(${labels}::text[]) and id is distinct from ${exceptId}::uuid limit 1`.execute(
    trx,
  );
  return rows[0]?.label;
}

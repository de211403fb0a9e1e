import { sql } from "kysely";
import type { NearbyPlace } from "@bridgehead/contract/concierge";
import type { Trx } from "../../platform/database/connect.ts";

const columns = sql`n.id, n.names, n.kind, n.walk_minutes as "walkMinutes", n.features, n.price_band as "priceBand", n.owner, to_char(n.checked_on, 'YYYY-MM-DD') as "checkedOn", n.is_demo as "isDemo"`;

/** The host's list of an event, nearest first. */
export async function selectNearby(db: Trx, eventId: string): Promise<NearbyPlace[]> {
  const { rows } =
    await sql<NearbyPlace>`select ${columns} from nearby_places n where n.event_id = ${eventId} order by n.walk_minutes, n.names->>'ko', n.id limit 500`.execute(
      db,
    );
  return rows;
}

/** Events that have a list, the next to come first; those that the asker may not see have none for them. */
export async function selectNearbyEvents(db: Trx, eventIds: readonly string[] | "all"): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select r.id from records r join record_summaries v on v.id = r.id where exists (select 1 from nearby_places n where n.event_id = r.id)
    and r.archived_at is null and (r.visibility = 'public' or ${eventIds === "all"} or r.id = any(${eventIds === "all" ? [] : eventIds}::uuid[])) order by v.date->>'value' desc nulls last, r.id`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}

export type NearbyWrite = Omit<NearbyPlace, "id" | "isDemo">;

export async function insertNearby(
  db: Trx,
  eventId: string,
  place: NearbyWrite,
  now: Date,
): Promise<NearbyPlace | undefined> {
  const { rows } = await sql<NearbyPlace>`
    insert into nearby_places as n (event_id, names, kind, walk_minutes, features, price_band, owner, checked_on, updated_at)
    values (${eventId}, ${JSON.stringify(place.names)}, ${place.kind}, ${place.walkMinutes}, ${place.features}, ${place.priceBand}, ${JSON.stringify(place.owner)}, ${place.checkedOn}, ${now})
    returning ${columns}`.execute(db);
  return rows[0];
}

export async function updateNearby(
  db: Trx,
  { eventId, placeId, place, now }: { eventId: string; placeId: string; place: NearbyWrite; now: Date },
): Promise<NearbyPlace | undefined> {
  const { rows } = await sql<NearbyPlace>`
    update nearby_places n set names = ${JSON.stringify(place.names)}, kind = ${place.kind}, walk_minutes = ${place.walkMinutes}, features = ${place.features},
      price_band = ${place.priceBand}, owner = ${JSON.stringify(place.owner)}, checked_on = ${place.checkedOn}, updated_at = ${now}, is_demo = false
    where n.event_id = ${eventId} and n.id = ${placeId} returning ${columns}`.execute(db);
  return rows[0];
}

export async function deleteNearby(db: Trx, eventId: string, placeId: string): Promise<boolean> {
  const { numAffectedRows } =
    await sql`delete from nearby_places where event_id = ${eventId} and id = ${placeId}`.execute(db);
  return numAffectedRows === 1n;
}

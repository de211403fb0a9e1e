import { sql } from "kysely";
import type { Venue } from "@bridgehead/contract/venue";
import type { Trx } from "../../platform/database/connect.ts";

async function rows<Row>(db: Trx, query: ReturnType<typeof sql>): Promise<Row[]> {
  return (await query.execute(db)).rows as Row[];
}

export async function selectVenue(db: Trx, eventId: string): Promise<Venue> {
  const [event] = await rows<{ timeZone: string }>(
    db,
    sql`select time_zone as "timeZone" from events where id = ${eventId}`,
  );
  const slots = await rows<Venue["slots"][number]>(
    db,
    sql`
    select s.id, s.ordinal, s.round, s.starts_at as "startsAt", s.ends_at as "endsAt", count(m.id)::int as meetings
    from slots s left join meetings m on m.event_id = s.event_id and m.slot_id = s.id where s.event_id = ${eventId} group by s.event_id, s.id order by s.ordinal`,
  );
  const places = await rows<Venue["places"][number]>(
    db,
    sql`
    select p.id, p.kind, p.label, p.hall, p.ordinal, p.is_usable as "isUsable", p.facts,
      coalesce((select jsonb_agg(c.slot_id) from place_closures c where c.event_id = p.event_id and c.place_id = p.id), '[]') as closed,
      (select count(*)::int from meetings m where m.event_id = p.event_id and m.place_id = p.id) as meetings
    from meeting_places p where p.event_id = ${eventId} order by p.ordinal, p.label`,
  );
  return { timeZone: event?.timeZone ?? "UTC", slots, places };
}

/** Whether a span of time touches a slot of the event, other than the named one. */
export async function isSlotTaken(
  trx: Trx,
  eventId: string,
  spans: readonly { readonly startsAt: string; readonly endsAt: string }[],
  exceptId: string | null,
): Promise<boolean> {
  const found = await rows(
    trx,
    sql`
    select 1 from slots s, jsonb_to_recordset(${JSON.stringify(spans)}::jsonb) as w("startsAt" timestamptz, "endsAt" timestamptz)
    where s.event_id = ${eventId} and s.id is distinct from ${exceptId}::uuid and tstzrange(s.starts_at, s.ends_at) && tstzrange(w."startsAt", w."endsAt") limit 1`,
  );
  return found.length > 0;
}

/** The instants of slots that follow each other on a day, by the event's own clock. */
export const slotTimes = (
  trx: Trx,
  eventId: string,
  wanted: { day: string; startsAt: string; count: number; minutes: number; changeover: number },
): Promise<{ startsAt: string; endsAt: string }[]> =>
  rows(
    trx,
    sql`
    with first as (select (${wanted.day}::date + ${wanted.startsAt}::time) at time zone time_zone as at from events where id = ${eventId})
    select at + n * make_interval(mins => ${wanted.minutes + wanted.changeover}) as "startsAt", at + n * make_interval(mins => ${wanted.minutes + wanted.changeover}) + make_interval(mins => ${wanted.minutes}) as "endsAt"
    from first, generate_series(0, ${wanted.count - 1}) n`,
  );

export async function insertSlots(
  trx: Trx,
  eventId: string,
  spans: readonly { readonly startsAt: string; readonly endsAt: string }[],
): Promise<void> {
  await sql`
    insert into slots (event_id, ordinal, round, starts_at, ends_at)
    select ${eventId}, coalesce((select max(ordinal) from slots where event_id = ${eventId}), -1) + row_number() over (order by w."startsAt"), 0, w."startsAt", w."endsAt"
    from jsonb_to_recordset(${JSON.stringify(spans)}::jsonb) as w("startsAt" timestamptz, "endsAt" timestamptz)`.execute(
    trx,
  );
}

/** A pause longer than this between two slots is a break: what follows is a new round. */
const breakMinutes = 10;

/** Numbers the slots by their time, and counts a new round after every break. */
export async function renumberSlots(trx: Trx, eventId: string): Promise<void> {
  await sql`update slots set ordinal = ordinal + 1000000 where event_id = ${eventId}`.execute(trx);
  await sql`
    with timed as (select id, starts_at, row_number() over (order by starts_at) - 1 as ordinal,
        coalesce(starts_at - lag(ends_at) over (order by starts_at) > make_interval(mins => ${breakMinutes}), false)::int as breaks from slots where event_id = ${eventId}),
    numbered as (select id, ordinal, sum(breaks) over (order by starts_at) as round from timed)
    update slots s set ordinal = n.ordinal, round = n.round from numbered n where s.event_id = ${eventId} and s.id = n.id`.execute(
    trx,
  );
}

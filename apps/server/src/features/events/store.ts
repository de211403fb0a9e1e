import { sql } from "kysely";
import type { EventHome, EventSummary } from "@bridgehead/contract/events";
import type { Trx } from "../../platform/database/connect.ts";

async function rows<Row>(db: Trx, query: ReturnType<typeof sql>): Promise<Row[]> {
  return (await query.execute(db)).rows as Row[];
}

const summary = sql`r.id, r.names, e.short_name as "shortName", e.kind, e.time_zone as "timeZone", e.starts_at as "startsAt", e.ends_at as "endsAt", e.date, e.is_domestic as "isDomestic", r.is_demo as "isDemo", e.is_published as "isPublished"`;

export const selectManagedEvents = (db: Trx): Promise<EventSummary[]> =>
  rows(
    db,
    sql`select ${summary} from events e join records r on r.id = e.id where e.is_managed and r.archived_at is null order by e.starts_at desc nulls last, r.id`,
  );

export async function selectManagedEvent(
  db: Trx,
  eventId: string,
): Promise<(EventSummary & { readonly revision: number }) | undefined> {
  return (
    await rows<EventSummary & { revision: number }>(
      db,
      sql`select ${summary}, r.revision from events e join records r on r.id = e.id where e.is_managed and r.archived_at is null and e.id = ${eventId}`,
    )
  )[0];
}

export type PhaseRow = {
  readonly phase: EventHome["phases"][number]["phase"];
  readonly startsOn: string;
  readonly endsOn: string;
};

export const selectPhases = (db: Trx, eventId: string): Promise<PhaseRow[]> =>
  rows(
    db,
    sql`select phase, starts_on as "startsOn", ends_on as "endsOn" from event_phases where event_id = ${eventId} order by starts_on, ends_on`,
  );

/** The figures of an event's home, counted at once. */
export type Counted = Omit<EventHome["figures"], "bySide"> & {
  readonly bySide: { side: string; count: number }[];
  readonly openQuestions: number;
  readonly batchesReady: number;
  readonly silent: number;
  readonly recommendations: number;
  readonly waiting: number;
  readonly runs: number;
};

export async function countEvent(db: Trx, eventId: string): Promise<Counted> {
  const [counts] = await rows<Omit<Counted, "bySide">>(
    db,
    sql`
    select
      (select count(*) from registrations where event_id = ${eventId} and state = 'approved') as organisations,
      (select count(*) from registrations where event_id = ${eventId} and state = 'approved' and mode = 'onsite') as onsite,
      (select count(*) from registrations where event_id = ${eventId} and state = 'approved' and mode = 'online') as online,
      (select count(*) from registrations where event_id = ${eventId} and state = 'approved' and mode = 'hybrid') as hybrid,
      (select count(*) from (select distinct least(organisation_id, partner_id), greatest(organisation_id, partner_id) from choices where event_id = ${eventId} and choice <> 'no') pairs) as requests,
      (select count(*) from choices where event_id = ${eventId} and choice = 'must') as must,
      (select count(*) from choices where event_id = ${eventId} and choice = 'meet') as meet,
      (select count(*) from slots where event_id = ${eventId}) as slots,
      (select count(*) from meeting_places where event_id = ${eventId} and kind = 'table' and is_usable) as tables,
      (select count(*) from meeting_places where event_id = ${eventId} and kind = 'online-room' and is_usable) as "onlineRooms",
      (select count(*) from meetings where event_id = ${eventId} and state = 'scheduled') as scheduled,
      (select count(*) from meetings where event_id = ${eventId} and state = 'waiting') as waiting,
      (select max(number) from timetable_versions where event_id = ${eventId}) as "publishedVersion",
      (select coalesce(sum(jsonb_array_length(result->'questions')), 0) from intake_batches where event_id = ${eventId} and state = 'questions') as "openQuestions",
      (select count(*) from intake_batches where event_id = ${eventId} and state in ('questions', 'ready')) as "batchesReady",
      (select count(*) from registrations g where g.event_id = ${eventId} and g.state = 'approved' and not exists (select 1 from choices c where c.event_id = g.event_id and c.organisation_id = g.organisation_id and c.choice <> 'no')) as silent,
      (select count(*) from recommendations x join recommendation_sets s on s.event_id = x.event_id and s.id = x.set_id where x.event_id = ${eventId} and s.is_current) as recommendations,
      (select count(*) from timetable_runs where event_id = ${eventId}) as runs`,
  );
  const bySide = await rows<{ side: string; count: number }>(
    db,
    sql`select side, count(*) as count from registrations where event_id = ${eventId} and state = 'approved' group by side order by count(*) desc, side desc`,
  );
  return { ...(counts as Omit<Counted, "bySide">), bySide };
}

/**
 * Interpreting by language pair: wanted meetings whose two sides share no language, and the slots in which interpreters of the
 * pair are available. An interpreter of several pairs counts for each: the figures are for looking, the scheduler decides.
 */
export async function countInterpreting(db: Trx, eventId: string): Promise<EventHome["interpreting"]> {
  return rows(
    db,
    sql`
    with pairs as (
      select distinct least(organisation_id, partner_id) as a, greatest(organisation_id, partner_id) as b from choices where event_id = ${eventId} and choice <> 'no'),
    needed as (
      select least(ga.languages[1], gb.languages[1]) as one, greatest(ga.languages[1], gb.languages[1]) as other, count(*) as needed
      from pairs p join registrations ga on ga.event_id = ${eventId} and ga.organisation_id = p.a join registrations gb on gb.event_id = ${eventId} and gb.organisation_id = p.b
      where not ga.languages && gb.languages group by 1, 2),
    seats as (
      select i.id, i.pairs, least(i.max_meetings, (select count(*) from slots where event_id = ${eventId}) - (select count(*) from interpreter_unavailabilities u where u.event_id = i.event_id and u.interpreter_id = i.id)) as seats
      from interpreters i where i.event_id = ${eventId} and i.is_active)
    select jsonb_build_array(n.one, n.other) as pair, n.needed,
      coalesce((select sum(s.seats) from seats s where s.pairs @> jsonb_build_array(jsonb_build_array(n.one, n.other)) or s.pairs @> jsonb_build_array(jsonb_build_array(n.other, n.one))), 0) as available
    from needed n where n.one is not null and n.other is not null order by n.needed desc`,
  );
}

export const selectRecentActivity = (db: Trx, eventId: string): Promise<EventHome["activity"]> =>
  rows(
    db,
    sql`select at, actor_label as actor, action, detail from activity where event_id = ${eventId} order by id desc limit 8`,
  );

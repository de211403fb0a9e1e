import { sql } from "kysely";
import type { DirectoryRow, Participant, ParticipantPage } from "@bridgehead/contract/directory";
import type { Trx } from "../../platform/database/connect.ts";

async function rows<Row>(db: Trx, query: ReturnType<typeof sql>): Promise<Row[]> {
  return (await query.execute(db)).rows as Row[];
}

/** An organisation as every list of an event shows it. Aliases: g registration, o organisation, r record. */
export const participantColumns = sql`o.id, g.number, r.names, o.country, o.city, g.side, g.mode, o.sector`;
export const participantTables = sql`registrations g join organisations o on o.id = g.organisation_id join records r on r.id = o.id`;
/** The same as one JSON value, for use inside another query with the organisation's key in `column`. */
export const participantJson = (column: string, event: string) =>
  sql.raw(`(select jsonb_build_object('id', po.id, 'number', pg.number, 'names', pr.names, 'country', po.country, 'city', po.city, 'side', pg.side, 'mode', pg.mode, 'sector', po.sector)
    from registrations pg join organisations po on po.id = pg.organisation_id join records pr on pr.id = po.id where pg.event_id = ${event} and pg.organisation_id = ${column})`);

/**
 * Every organisation of an event with its texts and counts, in one query whatever their number. The counts are made once per
 * event and joined, because a lookup per row would cost 300 of them; `materialized`, because right after an intake the planner's
 * statistics are those of an empty event and it would make them again for every row (450 ms against 25).
 */
export async function selectDirectory(db: Trx, eventId: string): Promise<DirectoryRow[]> {
  return rows(
    db,
    sql`
    with offer_texts as materialized (
      select f.owner_id, coalesce(jsonb_agg(f.text order by f.ordinal) filter (where f.direction = 'offer'), '[]') as offers, coalesce(jsonb_agg(f.text order by f.ordinal) filter (where f.direction = 'need'), '[]') as needs
      from offers f join registrations g on g.organisation_id = f.owner_id and g.event_id = ${eventId} where f.withdrawn_at is null group by f.owner_id),
    made as materialized (
      select organisation_id, count(*) filter (where choice = 'must') as must, count(*) filter (where choice = 'meet') as meet, count(*) filter (where choice = 'no') as no from choices where event_id = ${eventId} group by organisation_id),
    got as materialized (select partner_id, count(*) as received from choices where event_id = ${eventId} and choice <> 'no' group by partner_id),
    sat as materialized (
      select organisation_id, count(*) as meetings from meeting_seats where event_id = ${eventId} group by organisation_id)
    select ${participantColumns}, g.state, g.delegates, g.languages, g.needs_interpreter as "needsInterpreter", coalesce(t.offers, '[]') as offers, coalesce(t.needs, '[]') as needs,
      jsonb_build_object('must', coalesce(made.must, 0), 'meet', coalesce(made.meet, 0), 'no', coalesce(made.no, 0), 'received', coalesce(got.received, 0)) as choices, coalesce(sat.meetings, 0) as meetings
    from ${participantTables} left join offer_texts t on t.owner_id = o.id left join made on made.organisation_id = o.id left join got on got.partner_id = o.id left join sat on sat.organisation_id = o.id
    where g.event_id = ${eventId} order by g.side desc, g.number, o.id`,
  );
}

export async function selectParticipant(
  db: Trx,
  eventId: string,
  organisationId: string,
): Promise<Participant | undefined> {
  return (
    await rows<Participant>(
      db,
      sql`select ${participantColumns} from ${participantTables} where g.event_id = ${eventId} and o.id = ${organisationId}`,
    )
  )[0];
}

export async function selectParticipantPage(
  db: Trx,
  eventId: string,
  organisationId: string,
): Promise<ParticipantPage | undefined> {
  const row = (await selectDirectory(db, eventId)).find((one) => one.id === organisationId);
  if (!row) return undefined;
  const [profile] = await rows<
    Pick<
      ParticipantPage,
      | "aliases"
      | "registrationNumber"
      | "website"
      | "founded"
      | "employees"
      | "revenue"
      | "timeZone"
      | "workHours"
      | "maxMeetings"
      | "minMeetings"
      | "availabilityNote"
      | "remarks"
      | "sources"
      | "revision"
    >
  >(
    db,
    sql`
    select r.aliases, o.registration_number as "registrationNumber", o.website, o.founded->>'value' as founded, o.employee_count as employees,
      case when o.revenue_minor is null then null else jsonb_build_object('amountMinor', o.revenue_minor, 'currency', o.revenue_currency) end as revenue,
      g.time_zone as "timeZone", g.work_hours as "workHours", g.max_meetings as "maxMeetings", g.min_meetings as "minMeetings", g.availability_note as "availabilityNote", g.remarks, g.sources, g.revision
    from ${participantTables} where g.event_id = ${eventId} and o.id = ${organisationId}`,
  );
  const offersAndNeeds = await rows<ParticipantPage["offersAndNeeds"][number]>(
    db,
    sql`select id, direction, text, fields from offers where owner_id = ${organisationId} and withdrawn_at is null order by direction desc, ordinal`,
  );
  const people = await rows<ParticipantPage["people"][number]>(
    db,
    sql`
    select p.id, r.names, p.title, r.revision from registration_delegates d join people p on p.id = d.person_id join records r on r.id = p.id where d.event_id = ${eventId} and d.organisation_id = ${organisationId} order by d.ordinal`,
  );
  const unavailable = await rows<ParticipantPage["unavailable"][number]>(
    db,
    sql`
    select u.slot_id as "slotId", s.starts_at as "startsAt", u.cause, u.reason from unavailabilities u join slots s on s.event_id = u.event_id and s.id = u.slot_id
    where u.event_id = ${eventId} and u.organisation_id = ${organisationId} order by s.starts_at`,
  );
  const wishes = await rows<ParticipantPage["wishes"][number]>(
    db,
    sql`
    select w.written, w.rank, w.kind, w.state, ${participantJson("w.resolved_id", "w.event_id")} as resolved, w.basis from wishes w where w.event_id = ${eventId} and w.organisation_id = ${organisationId} order by w.kind desc, w.rank nulls last`,
  );
  return profile && { ...row, ...profile, offersAndNeeds, people, unavailable, wishes };
}

export type ContactRow = {
  readonly personId: string;
  readonly names: ParticipantPage["names"];
  readonly email: string | null;
  readonly mobile: string | null;
  readonly phone: string | null;
  readonly messengers: Record<string, string>;
};

/** Contact data of an organisation's delegates. Never call it without writing the access log in the same transaction. */
export function selectContacts(db: Trx, eventId: string, organisationId: string): Promise<ContactRow[]> {
  return rows(
    db,
    sql`
    select p.id as "personId", r.names, c.email, c.mobile_e164 as mobile, c.phone_e164 as phone, c.messengers
    from registration_delegates d join people p on p.id = d.person_id join records r on r.id = p.id join person_contacts c on c.person_id = p.id
    where d.event_id = ${eventId} and d.organisation_id = ${organisationId} order by d.ordinal`,
  );
}

import { sql } from "kysely";
import type { DayChange, DayIncident, Repair } from "@bridgehead/contract/day";
import type { Trx } from "../../platform/database/connect.ts";
import type { Texts } from "./notices.ts";

async function rows<Row>(db: Trx, query: ReturnType<typeof sql>): Promise<Row[]> {
  return (await query.execute(db)).rows as Row[];
}

/** A row of the draft as it was before a repair, word for word. */
export type MeetingRow = Readonly<Record<string, unknown>> & { readonly id: string };

/** What undoing takes back. Only rows that the repair itself added are named. */
export type Written = {
  readonly before: readonly MeetingRow[];
  readonly newMeetings: readonly string[];
  readonly unavailabilities: readonly { readonly organisation_id: string; readonly slot_id: string }[];
  readonly interpreterUnavailabilities: readonly { readonly interpreter_id: string; readonly slot_id: string }[];
  readonly closures: readonly { readonly place_id: string; readonly slot_id: string }[];
  readonly choices: readonly { readonly organisation_id: string; readonly partner_id: string }[];
};

export type RepairRow = Repair & {
  readonly revision: number;
  readonly revisionBefore: number;
  readonly written: Written;
};

const columns = sql`d.id, d.number, d.accepted_at as "acceptedAt", coalesce(a.name, '') as "acceptedBy", d.plan, d.incidents, d.changes, d.told,
  d.undone_at as "undoneAt", d.published_version as "publishedVersion", d.revision, d.revision_before as "revisionBefore", d.written`;
const tables = sql`day_repairs d left join accounts a on a.id = d.accepted_by`;

/** The newest two hundred: more never happen on a day. */
export const selectRepairs = (db: Trx, eventId: string): Promise<RepairRow[]> =>
  rows(db, sql`select ${columns} from ${tables} where d.event_id = ${eventId} order by d.number desc limit 200`);

export const isWaiting = ({ undoneAt, publishedVersion }: Repair): boolean =>
  undoneAt === null && publishedVersion === null;

/** Meetings as rows, for putting them back as they were. */
export const selectMeetingRows = (trx: Trx, eventId: string, ids: readonly string[]): Promise<MeetingRow[]> =>
  rows<{ row: MeetingRow }>(
    trx,
    sql`select to_jsonb(m) as row from meetings m where m.event_id = ${eventId} and m.id = any(${ids}::uuid[])`,
  ).then((found) => found.map(({ row }) => row));

/**
 * Writes meetings over what stands, places and seats included, inside a transaction that holds the draft. Two may change
 * places with each other: the keys are asked at the end.
 */
export async function replaceMeetings(trx: Trx, eventId: string, meetings: readonly MeetingRow[]): Promise<void> {
  const ids = meetings.map(({ id }) => id);
  await sql`set constraints all deferred`.execute(trx);
  await sql`delete from meeting_seats where event_id = ${eventId} and meeting_id = any(${ids}::uuid[])`.execute(trx);
  await sql`
    insert into meetings select * from jsonb_populate_recordset(null::meetings, ${JSON.stringify(meetings)}::jsonb)
    on conflict (event_id, id) do update set state = excluded.state, slot_id = excluded.slot_id, place_id = excluded.place_id,
      interpreter_id = excluded.interpreter_id, reasons = excluded.reasons, is_locked = excluded.is_locked, revision = excluded.revision`.execute(
    trx,
  );
  await sql`
    insert into meeting_seats (event_id, meeting_id, organisation_id, slot_id, seat)
    select ${eventId}, side.meeting_id, side.organisation_id, side.slot_id, free.seat
    from (select s.*, row_number() over (partition by organisation_id, slot_id order by meeting_id) as n from (
        select id as meeting_id, near_id as organisation_id, slot_id from meetings where event_id = ${eventId} and state = 'scheduled' and id = any(${ids}::uuid[])
        union all select id, far_id, slot_id from meetings where event_id = ${eventId} and state = 'scheduled' and id = any(${ids}::uuid[])) s) side
    left join lateral (
      select o.seat from organisation_seats o where o.event_id = ${eventId} and o.organisation_id = side.organisation_id
        and not exists (select 1 from meeting_seats t where t.event_id = o.event_id and t.slot_id = side.slot_id and t.organisation_id = o.organisation_id and t.seat = o.seat)
      order by o.seat offset side.n - 1 limit 1) free on true`.execute(trx);
  await sql`set constraints all immediate`.execute(trx);
}

/** What the incidents mean, as rows that every later run and move respects. Answers with the rows that are new. */
export async function writeIncidents(
  trx: Trx,
  eventId: string,
  incidents: readonly DayIncident[],
  rest: readonly { readonly id: string; readonly ordinal: number }[],
  now: Date,
): Promise<Omit<Written, "before" | "newMeetings">> {
  const written = { unavailabilities: [], interpreterUnavailabilities: [], closures: [], choices: [] } as {
    -readonly [Key in keyof Omit<Written, "before" | "newMeetings">]: Written[Key][number][];
  };
  const all = rest.map(({ id }) => id);
  const away = async (organisationId: string, slots: readonly string[]) => {
    written.unavailabilities.push(
      ...(await rows<Written["unavailabilities"][number]>(
        trx,
        sql`insert into unavailabilities (event_id, organisation_id, slot_id, mode, cause) select ${eventId}, ${organisationId}, s, 'any', 'organiser' from unnest(${slots}::uuid[]) s
          on conflict do nothing returning organisation_id, slot_id`,
      )),
    );
  };
  for (const incident of incidents)
    switch (incident.kind) {
      case "no-show":
        await away(incident.organisationId, all);
        break;
      case "late-arrival": {
        const first = rest.findIndex(({ id }) => id === incident.fromSlotId);
        await away(incident.organisationId, first < 0 ? [] : all.slice(0, first));
        break;
      }
      case "interpreter-ill":
        written.interpreterUnavailabilities.push(
          ...(await rows<Written["interpreterUnavailabilities"][number]>(
            trx,
            sql`insert into interpreter_unavailabilities (event_id, interpreter_id, slot_id) select ${eventId}, ${incident.interpreterId}, s from unnest(${all}::uuid[]) s
              on conflict do nothing returning interpreter_id, slot_id`,
          )),
        );
        break;
      case "table-gone":
        written.closures.push(
          ...(await rows<Written["closures"][number]>(
            trx,
            sql`insert into place_closures (event_id, place_id, slot_id) select ${eventId}, ${incident.placeId}, s from unnest(${all}::uuid[]) s
              on conflict do nothing returning place_id, slot_id`,
          )),
        );
        break;
      case "meeting-added":
        written.choices.push(
          ...(await rows<Written["choices"][number]>(
            trx,
            sql`insert into choices (event_id, organisation_id, partner_id, choice, origin, chosen_at) values (${eventId}, ${incident.nearId}, ${incident.farId}, 'must', 'organiser', ${now})
              on conflict do nothing returning organisation_id, partner_id`,
          )),
        );
        break;
      case "meeting-cancelled":
        break;
    }
  return written;
}

/** Takes back the rows that `writeIncidents` added. */
export async function deleteWritten(trx: Trx, eventId: string, written: Written): Promise<void> {
  const json = (list: readonly unknown[]) => JSON.stringify(list);
  await sql`delete from unavailabilities u using jsonb_to_recordset(${json(written.unavailabilities)}::jsonb) as w(organisation_id uuid, slot_id uuid)
    where u.event_id = ${eventId} and u.organisation_id = w.organisation_id and u.slot_id = w.slot_id and u.mode = 'any' and u.cause = 'organiser'`.execute(
    trx,
  );
  await sql`delete from interpreter_unavailabilities u using jsonb_to_recordset(${json(written.interpreterUnavailabilities)}::jsonb) as w(interpreter_id uuid, slot_id uuid)
    where u.event_id = ${eventId} and u.interpreter_id = w.interpreter_id and u.slot_id = w.slot_id`.execute(trx);
  await sql`delete from place_closures c using jsonb_to_recordset(${json(written.closures)}::jsonb) as w(place_id uuid, slot_id uuid)
    where c.event_id = ${eventId} and c.place_id = w.place_id and c.slot_id = w.slot_id`.execute(trx);
  await sql`delete from choices c using jsonb_to_recordset(${json(written.choices)}::jsonb) as w(organisation_id uuid, partner_id uuid)
    where c.event_id = ${eventId} and c.organisation_id = w.organisation_id and c.partner_id = w.partner_id`.execute(
    trx,
  );
  await sql`delete from meetings where event_id = ${eventId} and id = any(${written.newMeetings}::uuid[])`.execute(trx);
}

export type NoticeRow = {
  readonly organisationId: string | null;
  readonly interpreterId: string | null;
  readonly meetingId: string;
  readonly kind: DayChange["kind"];
  readonly texts: Texts;
};

export async function insertNotices(
  trx: Trx,
  eventId: string,
  version: number,
  now: Date,
  notices: readonly NoticeRow[],
): Promise<void> {
  await sql`
    insert into day_notices (event_id, version, organisation_id, interpreter_id, meeting_id, kind, texts, written_at)
    select ${eventId}, ${version}, n."organisationId", n."interpreterId", n."meetingId", n.kind, n.texts, ${now}
    from jsonb_to_recordset(${JSON.stringify(notices)}::jsonb) as n("organisationId" uuid, "interpreterId" uuid, "meetingId" uuid, kind text, texts jsonb)`.execute(
    trx,
  );
}

/** Newest first, of one organisation or one interpreter. */
export const selectNotices = (
  db: Trx,
  eventId: string,
  of: { readonly organisationId: string } | { readonly interpreterId: string },
) =>
  rows<{
    id: string;
    version: number;
    meetingId: string;
    kind: DayChange["kind"];
    texts: { ko: string; zh: string; en: string };
    writtenAt: string;
  }>(
    db,
    sql`select id, version, meeting_id as "meetingId", kind, texts, written_at as "writtenAt" from day_notices where event_id = ${eventId}
      and ${"organisationId" in of ? sql`organisation_id = ${of.organisationId}` : sql`interpreter_id = ${of.interpreterId}`}
      order by version desc, written_at desc, id limit 200`,
  );

import { sql } from "kysely";
import type { Cause, Draft, MeetingView, Published, Run, TimetableSettings } from "@bridgehead/contract/timetable";
import type { Participant } from "@bridgehead/contract/directory";
import type { Instance, Schedule } from "@bridgehead/scheduling";
import type { Trx } from "../../platform/database/connect.ts";
import { defaultSettings, type Mapping } from "./build-instance.ts";

async function rows<Row>(db: Trx, query: ReturnType<typeof sql>): Promise<Row[]> {
  return (await query.execute(db)).rows as Row[];
}

export async function selectSettings(db: Trx, eventId: string): Promise<TimetableSettings> {
  const [row] = await rows<{ settings: TimetableSettings }>(
    db,
    sql`select settings from timetable_settings where event_id = ${eventId}`,
  );
  return { ...defaultSettings, ...row?.settings };
}

export async function upsertSettings(db: Trx, eventId: string, settings: TimetableSettings): Promise<void> {
  await sql`insert into timetable_settings (event_id, settings) values (${eventId}, ${JSON.stringify(settings)})
    on conflict (event_id) do update set settings = excluded.settings, updated_at = now()`.execute(db);
}

export type RunRow = {
  readonly id: string;
  readonly number: number;
  readonly state: Run["state"];
  readonly jobId: string | null;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly settings: TimetableSettings;
  readonly summary: Run["summary"];
  readonly trial: Run["trial"];
  readonly isDraft: boolean;
};

const runColumns = sql`r.id, r.number, r.state, r.job_id as "jobId", r.started_at as "startedAt", r.ended_at as "endedAt", r.settings, r.summary, r.trial, coalesce(d.run_id = r.id, false) as "isDraft"`;
const runTables = sql`timetable_runs r left join timetable_drafts d on d.event_id = r.event_id`;

export const selectRuns = (db: Trx, eventId: string): Promise<RunRow[]> =>
  rows(db, sql`select ${runColumns} from ${runTables} where r.event_id = ${eventId} order by r.number desc`);

export async function selectRun(db: Trx, eventId: string, runId: string): Promise<RunRow | undefined> {
  return (
    await rows<RunRow>(
      db,
      sql`select ${runColumns} from ${runTables} where r.event_id = ${eventId} and r.id = ${runId}`,
    )
  )[0];
}

export type RunProblem = {
  readonly instance: Instance;
  readonly mapping: Mapping;
  readonly schedule: Schedule | null;
  readonly reasons: readonly (readonly Cause[])[] | null;
  readonly state: Run["state"];
};

export async function selectRunProblem(db: Trx, eventId: string, runId: string): Promise<RunProblem | undefined> {
  return (
    await rows<RunProblem>(
      db,
      sql`select instance, mapping, schedule->'schedule' as schedule, schedule->'reasons' as reasons, state from timetable_runs where event_id = ${eventId} and id = ${runId}`,
    )
  )[0];
}

/** Takes the draft for writing, one writer at a time, and returns its revision; makes the row on first use. */
export async function lockDraft(trx: Trx, eventId: string): Promise<number> {
  await sql`insert into timetable_drafts (event_id) values (${eventId}) on conflict do nothing`.execute(trx);
  const [row] = await rows<{ revision: number }>(
    trx,
    sql`select revision from timetable_drafts where event_id = ${eventId} for update`,
  );
  return row?.revision ?? 0;
}

export async function bumpDraft(trx: Trx, eventId: string, runId?: string): Promise<number> {
  const [row] = await rows<{ revision: number }>(
    trx,
    sql`
    update timetable_drafts set revision = revision + 1, updated_at = now(), run_id = coalesce(${runId ?? null}, run_id) where event_id = ${eventId} returning revision`,
  );
  return row?.revision ?? 0;
}

const participant = sql`o.id, g.number, r.names, o.country, o.city, g.side, g.mode, o.sector`;

export const selectParticipants = (db: Trx, eventId: string): Promise<Participant[]> =>
  rows(
    db,
    sql`select ${participant} from registrations g join organisations o on o.id = g.organisation_id join records r on r.id = o.id where g.event_id = ${eventId} and g.state = 'approved' order by g.number, o.id`,
  );

const meetingColumns = sql`m.id, m.near_id as "nearId", m.far_id as "farId", m.mode, m.value, m.is_must as "isMust", m.is_locked as "isLocked", m.needs_interpreter as "needsInterpreter", m.state,
  m.slot_id as "slotId", m.place_id as "placeId", m.interpreter_id as "interpreterId", m.reasons`;

export async function selectMeeting(
  db: Trx,
  eventId: string,
  meetingId: string,
): Promise<(MeetingView & { readonly revision: number }) | undefined> {
  return (
    await rows<MeetingView & { revision: number }>(
      db,
      sql`select ${meetingColumns}, m.revision from meetings m where m.event_id = ${eventId} and m.id = ${meetingId}`,
    )
  )[0];
}

export const selectMeetings = (db: Trx, eventId: string): Promise<MeetingView[]> =>
  rows(db, sql`select ${meetingColumns} from meetings m where m.event_id = ${eventId} order by m.id`);

export const selectInterpreters = (db: Trx, eventId: string): Promise<Draft["interpreters"]> =>
  rows(
    db,
    sql`
    select i.id, i.names, i.pairs, i.modes, i.max_meetings as "maxMeetings", i.max_consecutive as "maxConsecutive", i.is_active as "isActive",
      coalesce((select jsonb_agg(u.slot_id) from interpreter_unavailabilities u where u.event_id = i.event_id and u.interpreter_id = i.id), '[]') as unavailable,
      (select count(*) from meetings m where m.event_id = i.event_id and m.interpreter_id = i.id) as meetings
    from interpreters i where i.event_id = ${eventId} order by i.names->>'ko', i.names->>'zh', i.id`,
  );

export async function selectDraft(
  db: Trx,
  eventId: string,
): Promise<Omit<Draft, "changedSincePublication" | "lastChange"> & { readonly published: Published | null }> {
  const [head] = await rows<{ revision: number; runId: string | null; timeZone: string }>(
    db,
    sql`
    select coalesce(d.revision, 0) as revision, d.run_id as "runId", e.time_zone as "timeZone" from events e left join timetable_drafts d on d.event_id = e.id where e.id = ${eventId}`,
  );
  const [version] = await rows<{ number: number; snapshot: Published }>(
    db,
    sql`select number, snapshot from timetable_versions where event_id = ${eventId} order by number desc limit 1`,
  );
  return {
    revision: head?.revision ?? 0,
    runId: head?.runId ?? null,
    timeZone: head?.timeZone ?? "UTC",
    publishedVersion: version?.number ?? null,
    published: version?.snapshot ?? null,
    slots: await rows(
      db,
      sql`select id, ordinal, round, starts_at as "startsAt", ends_at as "endsAt" from slots where event_id = ${eventId} order by ordinal`,
    ),
    places: await rows(
      db,
      sql`select id, kind, label, hall, ordinal, is_usable as "isUsable", facts from meeting_places where event_id = ${eventId} order by ordinal, label`,
    ),
    interpreters: await selectInterpreters(db, eventId),
    organisations: await selectParticipants(db, eventId),
    meetings: await selectMeetings(db, eventId),
  };
}

export type VersionRow = {
  readonly number: number;
  readonly publishedAt: string;
  readonly publishedBy: string;
  readonly note: string | null;
  readonly meetings: number;
};

const versionColumns = sql`v.number, v.published_at as "publishedAt", coalesce(a.name, '') as "publishedBy", v.note, jsonb_array_length(v.snapshot->'meetings') as meetings`;

export const selectVersions = (db: Trx, eventId: string): Promise<VersionRow[]> =>
  rows(
    db,
    sql`select ${versionColumns} from timetable_versions v left join accounts a on a.id = v.published_by where v.event_id = ${eventId} order by v.number desc`,
  );

/** A published version as it was written; it is never computed again. */
/** The versions before one, the newest first: as many as a calendar may have been filled from. */
export async function selectVersionsBefore(db: Trx, eventId: string, number: number): Promise<Published[]> {
  const earlier = await rows<VersionRow & { snapshot: Omit<Published, "version"> }>(
    db,
    sql`
    select ${versionColumns}, v.snapshot from timetable_versions v left join accounts a on a.id = v.published_by where v.event_id = ${eventId} and v.number < ${number} order by v.number desc limit 20`,
  );
  return earlier.map(({ snapshot, ...version }) => ({ ...snapshot, version }));
}

export async function selectVersion(db: Trx, eventId: string, number: number): Promise<Published | undefined> {
  const [row] = await rows<VersionRow & { snapshot: Omit<Published, "version"> }>(
    db,
    sql`
    select ${versionColumns}, v.snapshot from timetable_versions v left join accounts a on a.id = v.published_by where v.event_id = ${eventId} and v.number = ${number}`,
  );
  if (!row) return undefined;
  const { snapshot, ...version } = row;
  return { ...snapshot, version };
}

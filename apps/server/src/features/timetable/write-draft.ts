import { sql } from "kysely";
import type { Cause } from "@bridgehead/contract/timetable";
import type { Entry, Instance } from "@bridgehead/scheduling";
import type { Trx } from "../../platform/database/connect.ts";
import { pairKey, type Mapping } from "./build-instance.ts";

type Result = {
  readonly instance: Instance;
  readonly mapping: Mapping;
  readonly entries: readonly Entry[];
  readonly reasons: Readonly<Record<string, readonly Cause[]>>;
  readonly onlineRooms: readonly string[];
};

/**
 * Makes a schedule the working draft, inside the caller's transaction with the draft locked. A pair keeps the key of its
 * meeting from the draft before, so that links to it go on working; what is locked stays locked where it is.
 */
export async function writeDraft(trx: Trx, eventId: string, result: Result): Promise<number> {
  const { instance, mapping } = result;
  const before = await sql<{ id: string; nearId: string; farId: string; isLocked: boolean; slotId: string | null }>`
    select id, near_id as "nearId", far_id as "farId", is_locked as "isLocked", slot_id as "slotId" from meetings where event_id = ${eventId} and state <> 'cancelled'`.execute(
    trx,
  );
  const standing = new Map(before.rows.map((row) => [pairKey(row.nearId, row.farId), row]));
  const entryOf = new Map(result.entries.map((entry) => [entry.meeting, entry]));
  const rooms = assignRooms(result);

  const rows = instance.meetings.map((meeting) => {
    const pair = mapping.meetings[meeting.id] as Mapping["meetings"][number];
    const entry = entryOf.get(meeting.id);
    const old = standing.get(pairKey(pair.nearId, pair.farId));
    const slotId = entry ? (mapping.slots[entry.slot] as string) : null;
    return {
      event_id: eventId,
      id: old?.id ?? crypto.randomUUID(),
      near_id: pair.nearId,
      far_id: pair.farId,
      mode: meeting.mode,
      value: meeting.value,
      is_must: pair.isMust,
      is_locked: Boolean(old?.isLocked && slotId !== null && slotId === old.slotId),
      needs_interpreter: needsInterpreter(instance, meeting.a, meeting.b),
      state: entry ? "scheduled" : "waiting",
      slot_id: slotId,
      place_id: entry ? (entry.table === null ? (rooms.get(meeting.id) ?? null) : mapping.tables[entry.table]) : null,
      interpreter_id: entry?.interpreter === null || !entry ? null : mapping.interpreters[entry.interpreter],
      reasons: entry ? [] : (result.reasons[meeting.id] ?? []),
      revision: 0,
    };
  });
  await sql`delete from meeting_seats where event_id = ${eventId}`.execute(trx);
  await sql`delete from meetings where event_id = ${eventId} and state <> 'cancelled'`.execute(trx);
  await sql`insert into meetings select * from jsonb_populate_recordset(null::meetings, ${JSON.stringify(rows)}::jsonb)`.execute(
    trx,
  );
  await takeSeats(trx, eventId);
  return result.entries.length;
}

/** Gives both sides of every scheduled meeting that has none yet a seat in its slot; the n-th meeting of a slot takes seat n. */
async function takeSeats(trx: Trx, eventId: string): Promise<void> {
  await sql`
    insert into meeting_seats (event_id, meeting_id, organisation_id, slot_id, seat)
    select event_id, meeting_id, organisation_id, slot_id, row_number() over (partition by organisation_id, slot_id order by meeting_id) - 1
    from (select event_id, id as meeting_id, near_id as organisation_id, slot_id from meetings where event_id = ${eventId} and state = 'scheduled'
      union all select event_id, id, far_id, slot_id from meetings where event_id = ${eventId} and state = 'scheduled') sides`.execute(
    trx,
  );
}

/** The lowest free seats of both sides in a slot, for one meeting that moves; fails on the key when there is none. */
export async function moveSeats(
  trx: Trx,
  eventId: string,
  meetingId: string,
  slotId: string | null,
  sides: readonly string[],
): Promise<void> {
  await sql`delete from meeting_seats where event_id = ${eventId} and meeting_id = ${meetingId}`.execute(trx);
  if (slotId === null) return;
  for (const organisationId of sides) {
    await sql`
      insert into meeting_seats (event_id, meeting_id, organisation_id, slot_id, seat)
      select ${eventId}, ${meetingId}, ${organisationId}, ${slotId}, coalesce(
        (select min(s.seat) from organisation_seats s where s.event_id = ${eventId} and s.organisation_id = ${organisationId}
          and not exists (select 1 from meeting_seats m where m.event_id = s.event_id and m.slot_id = ${slotId} and m.organisation_id = s.organisation_id and m.seat = s.seat)), 0)`.execute(
      trx,
    );
  }
}

function needsInterpreter(instance: Instance, a: number, b: number): boolean {
  const languages = new Set(instance.companies[a]?.languages);
  return !(instance.companies[b]?.languages ?? []).some((language) => languages.has(language));
}

/** A room for every online meeting: the one a side had before where it is free, else the first free one of the slot. */
function assignRooms({ instance, entries, onlineRooms }: Result): Map<number, string> {
  const taken = new Map<number, Set<string>>();
  const habit = new Map<number, string>();
  const rooms = new Map<number, string>();
  for (const entry of entries.toSorted((x, y) => x.slot - y.slot || x.meeting - y.meeting)) {
    const meeting = instance.meetings[entry.meeting];
    if (entry.table !== null || !meeting) continue;
    const used = taken.get(entry.slot) ?? new Set<string>();
    const liked = [habit.get(meeting.a), habit.get(meeting.b)].find((room) => room !== undefined && !used.has(room));
    const room = liked ?? onlineRooms.find((candidate) => !used.has(candidate));
    if (room === undefined) continue;
    taken.set(entry.slot, used.add(room));
    rooms.set(entry.meeting, room);
    habit.set(meeting.a, room).set(meeting.b, room);
  }
  return rooms;
}

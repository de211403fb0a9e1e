import { expect, test } from "vitest";
import { sql } from "kysely";
import * as contract from "@bridgehead/contract/timetable";
import { testApp } from "../helpers.ts";
import { writeEvent } from "../event-fixture.ts";

const seed = 20270615;

test(`of many writers who want the same cells at once, one wins each and no table, interpreter or delegate is booked twice (seed ${seed})`, async () => {
  await using app = await testApp();
  const event = await writeEvent(app.database, { firms: 4, slots: 3, tables: 2, interpreters: 2 });
  const { eventId } = event;
  const pairs = event.korean.flatMap((nearId) => event.chinese.map((farId) => ({ nearId, farId })));
  for (const { nearId, farId } of pairs)
    await sql`insert into meetings (event_id, near_id, far_id, mode, needs_interpreter, state) values (${eventId}, ${nearId}, ${farId}, 'onsite', true, 'waiting')`.execute(
      app.database.db,
    );
  const organiser = await app.signIn([{ role: "organiser", scope: { kind: "event", eventId } }]);
  const { meetings } = await organiser.call(contract.readDraft, { params: { eventId } });

  const random = generator(seed);
  const pick = <One>(list: readonly One[]): One => list[Math.floor(random() * list.length)] as One;
  const attempts = Array.from({ length: 120 }, () => ({
    meetingId: pick(meetings).id,
    to: { slotId: pick(event.slots), placeId: pick(event.tables), interpreterId: pick(event.interpreters) },
  }));
  const outcomes = await Promise.all(
    attempts.map(({ meetingId, to }) =>
      organiser.call(contract.moveMeeting, { params: { eventId, meetingId }, body: { revision: 0, to } }).then(
        () => "held" as const,
        (error: { problem?: { code: string } }) => error.problem?.code ?? String(error),
      ),
    ),
  );

  expect(new Set(outcomes)).toEqual(new Set(["held", "timetable-conflict"]));
  const twice = await sql`
    select 1 from meetings where event_id = ${eventId} and state = 'scheduled' group by slot_id, place_id having count(*) > 1
    union all select 1 from meetings where event_id = ${eventId} and state = 'scheduled' group by slot_id, interpreter_id having count(*) > 1
    union all select 1 from (select near_id as firm, slot_id from meetings where event_id = ${eventId} and state = 'scheduled' union all select far_id, slot_id from meetings where event_id = ${eventId} and state = 'scheduled') x group by firm, slot_id having count(*) > 1`.execute(
    app.database.db,
  );
  expect(twice.rows).toEqual([]);
});

test("even without asking the engine, the tables refuse a second meeting at a place, of an interpreter or of a delegate", async () => {
  await using app = await testApp();
  const event = await writeEvent(app.database, { firms: 2 });
  const { db } = app.database;
  const meeting = (near: number, far: number, table: number, interpreter: number) =>
    sql<{ id: string }>`
    insert into meetings (event_id, near_id, far_id, mode, needs_interpreter, state, slot_id, place_id, interpreter_id)
    values (${event.eventId}, ${event.korean[near]}, ${event.chinese[far]}, 'onsite', true, 'scheduled', ${event.slots[0]}, ${event.tables[table]}, ${event.interpreters[interpreter]}) returning id`.execute(
      db,
    );
  const first = await meeting(0, 0, 0, 0);

  await expect(meeting(1, 1, 0, 1)).rejects.toThrow("meetings_event_id_slot_id_place_id_key");
  await expect(meeting(1, 1, 1, 0)).rejects.toThrow("meetings_event_id_slot_id_interpreter_id_key");
  const second = await meeting(0, 1, 1, 1);
  const seat = (id: string | undefined) =>
    sql`insert into meeting_seats (event_id, meeting_id, organisation_id, slot_id, seat) values (${event.eventId}, ${id}, ${event.korean[0]}, ${event.slots[0]}, 0)`.execute(
      db,
    );
  await seat(first.rows[0]?.id);
  await expect(seat(second.rows[0]?.id)).rejects.toThrow("meeting_seats_pkey");
});

/** mulberry32: a small generator with a seed, so that a failure can be repeated. */
function generator(state: number): () => number {
  let current = state;
  return () => {
    current = (current + 0x6d2b79f5) | 0;
    let mixed = Math.imul(current ^ (current >>> 15), 1 | current);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

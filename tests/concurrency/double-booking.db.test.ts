import { expect, test } from "vitest";
import { sql } from "kysely";
import * as contract from "@bridgehead/contract/timetable";
import { testApp, type TestApp } from "../helpers.ts";
import { writeEvent, type EventFixture } from "../event-fixture.ts";

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
  const attempt = ({ meetingId, to }: (typeof attempts)[number]) =>
    organiser.call(contract.moveMeeting, { params: { eventId, meetingId }, body: { revision: 0, to } }).then(
      () => "held" as const,
      (error: { problem?: { code: string } }) => error.problem?.code ?? String(error),
    );
  // Thirty at once on five connections: more would only wait for one longer than a busy machine lets them.
  const outcomes: string[] = [];
  for (let from = 0; from < attempts.length; from += 30)
    outcomes.push(...(await Promise.all(attempts.slice(from, from + 30).map(attempt))));

  expect(new Set(outcomes)).toEqual(new Set(["held", "timetable-conflict"]));
  const twice = await sql`
    select 1 from meetings where event_id = ${eventId} and state = 'scheduled' group by slot_id, place_id having count(*) > 1
    union all select 1 from meetings where event_id = ${eventId} and state = 'scheduled' group by slot_id, interpreter_id having count(*) > 1
    union all select 1 from (select near_id as firm, slot_id from meetings where event_id = ${eventId} and state = 'scheduled' union all select far_id, slot_id from meetings where event_id = ${eventId} and state = 'scheduled') x group by firm, slot_id having count(*) > 1`.execute(
    app.database.db,
  );
  expect(twice.rows).toEqual([]);
});

type Cells = {
  near: number;
  far: number;
  slot?: number;
  table: number;
  interpreter: number;
  seats?: readonly number[];
};

/** Writes a meeting and its two seats by hand, as a program could that asks no engine. */
function book(
  { database: { db } }: TestApp,
  event: EventFixture,
  { near, far, slot = 0, seats = [0, 0], ...at }: Cells,
) {
  const sides = [event.korean[near], event.chinese[far]];
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: string }>`
      insert into meetings (event_id, near_id, far_id, mode, needs_interpreter, state, slot_id, place_id, interpreter_id)
      values (${event.eventId}, ${sides[0]}, ${sides[1]}, 'onsite', true, 'scheduled', ${event.slots[slot]}, ${event.tables[at.table]}, ${event.interpreters[at.interpreter]}) returning id`.execute(
      trx,
    );
    for (const [index, seat] of seats.entries())
      await sql`insert into meeting_seats (event_id, meeting_id, organisation_id, slot_id, seat) values (${event.eventId}, ${rows[0]?.id}, ${sides[index]}, ${event.slots[slot]}, ${seat})`.execute(
        trx,
      );
    return rows[0]?.id;
  });
}

test("even without asking the engine, the tables refuse a second meeting at a place, of an interpreter or of a delegate", async () => {
  await using app = await testApp();
  const event = await writeEvent(app.database, { firms: 3 });
  await book(app, event, { near: 0, far: 0, table: 0, interpreter: 0 });
  await expect(book(app, event, { near: 1, far: 1, table: 0, interpreter: 1 })).rejects.toThrow(
    "meetings_event_id_slot_id_place_id_key",
  );
  await expect(book(app, event, { near: 1, far: 1, table: 1, interpreter: 0 })).rejects.toThrow(
    "meetings_event_id_slot_id_interpreter_id_key",
  );
  await expect(book(app, event, { near: 0, far: 1, table: 1, interpreter: 1 })).rejects.toThrow("meeting_seats_pkey");
  // A firm of one delegate has one seat.
  await expect(book(app, event, { near: 0, far: 1, table: 1, interpreter: 1, seats: [1, 0] })).rejects.toThrow(
    "meeting_seats_event_id_organisation_id_seat_fkey",
  );
  await book(app, event, { near: 0, far: 1, slot: 1, table: 1, interpreter: 1 });
});

test("a meeting cannot pass the keys by leaving its seats out, nor by moving away from them", async () => {
  await using app = await testApp();
  const event = await writeEvent(app.database, { firms: 3 });
  const { db } = app.database;
  await expect(book(app, event, { near: 0, far: 0, table: 0, interpreter: 0, seats: [] })).rejects.toThrow(
    "holds 0 seats",
  );
  await expect(book(app, event, { near: 0, far: 0, table: 0, interpreter: 0, seats: [0] })).rejects.toThrow(
    "holds 1 seats",
  );
  const held = await book(app, event, { near: 0, far: 0, table: 0, interpreter: 0 });
  await expect(sql`update meetings set slot_id = ${event.slots[1]} where id = ${held}`.execute(db)).rejects.toThrow(
    "holds 0 seats of its sides and 2 of others",
  );
  await expect(sql`delete from meeting_seats where meeting_id = ${held}`.execute(db)).rejects.toThrow("holds 0 seats");
  await expect(
    sql`update meetings set state = 'waiting', slot_id = null, place_id = null, interpreter_id = null where id = ${held}`.execute(
      db,
    ),
  ).rejects.toThrow("is waiting but holds");
  await sql`delete from meetings where id = ${held}`.execute(db);
  expect((await sql`select 1 from meeting_seats`.execute(db)).rows).toEqual([]);
});

test("of many transactions that book the same two firms at once, as many hold as they have seats", async () => {
  await using app = await testApp();
  const event = await writeEvent(app.database, { firms: 6, tables: 6, interpreters: 6 });
  const outcomes = await Promise.allSettled(
    [0, 1, 2, 3, 4, 5].map((n) => book(app, event, { near: 0, far: n, table: n, interpreter: n })),
  );
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
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

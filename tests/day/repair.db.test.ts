import { randomUUID } from "node:crypto";
import { sql, type Kysely } from "kysely";
import { expect, test } from "vitest";
import * as day from "@bridgehead/contract/day";
import type { BodyOf } from "@bridgehead/contract/operation";
import * as timetable from "@bridgehead/contract/timetable";
import type { DayIncident, RepairPlan, RepairPreview } from "@bridgehead/contract/day";
import { testApp, type SignedIn, type TestApp } from "../helpers.ts";
import { writeEvent, type EventFixture, type EventShape } from "../event-fixture.ts";

/** Korean firm, Chinese firm, slot, table, interpreter: all by their position. */
type Held = readonly [korean: number, chinese: number, slot: number, table: number, interpreter: number];

// Two tables, two interpreters, four slots: slots 1 and 2 are full, the others have one place each.
const busy: readonly Held[] = [
  [0, 0, 0, 0, 0],
  [0, 1, 1, 0, 0],
  [1, 0, 1, 1, 1],
  [0, 2, 2, 0, 0],
  [2, 1, 2, 1, 1],
  [1, 2, 3, 0, 0],
];

test("a firm that does not come: its meetings end, the others stay, and who sat with it is told", async () => {
  await using desk = await deskOf(busy);
  const preview = await desk.preview([{ kind: "no-show", organisationId: desk.event.korean[0] ?? "" }]);
  expect(kindsOf(preview)).toEqual(["cancelled", "cancelled", "cancelled"]);
  expect(preview.unchanged).toBe(3);
  expect(namesTold(desk, preview)).toEqual(["CN0 1", "CN1 1", "CN2 1", "I0 3", "KR0 3"]);
  expect(preview.people).toBe(5);
  expect(preview.changes[0]?.causes[0]).toMatchObject({ code: "company-away" });

  await desk.accept(preview, [{ kind: "no-show", organisationId: desk.event.korean[0] ?? "" }]);
  expect(await desk.held()).toEqual(["1-0 s1 t1 i1", "1-2 s3 t0 i0", "2-1 s2 t1 i1"]);
  expect(await desk.count("unavailabilities")).toBe(4);
  expect(await desk.count("meeting_seats")).toBe(6);
});

test("a firm that is late: what it misses moves to where it is free, and nothing else does", async () => {
  await using desk = await deskOf(busy);
  const { korean, slots } = desk.event;
  const preview = await desk.preview([
    { kind: "late-arrival", organisationId: korean[0] ?? "", fromSlotId: slots[1] ?? "" },
  ]);
  // Slot 3 is the only one in which firm 0 and its partner are free; table 1 and interpreter 1 are free there.
  expect(shown(desk, preview)).toEqual(["moved 0-0 s0 t0 i0 → s3 t1 i1"]);
  expect(namesTold(desk, preview)).toEqual(["CN0 1", "I0 1", "I1 1", "KR0 1"]);
});

test("an interpreter drops out: who is free takes over at the same time, the rest cannot be saved and says why", async () => {
  await using desk = await deskOf(busy);
  const incidents: DayIncident[] = [{ kind: "interpreter-ill", interpreterId: desk.event.interpreters[0] ?? "" }];
  const preview = await desk.preview(incidents);
  // Interpreter 1 is free in slots 0 and 3 and taken in 1 and 2: two keep their time, two of four have no interpreter.
  expect(shown(desk, preview)).toEqual([
    "dropped 0-1 s1 t0 i0 → none",
    "dropped 0-2 s2 t0 i0 → none",
    "other-interpreter 0-0 s0 t0 i0 → s0 t0 i1",
    "other-interpreter 1-2 s3 t0 i0 → s3 t0 i1",
  ]);
  expect(preview.changes.filter(({ kind }) => kind === "dropped").every(({ causes }) => causes.length > 0)).toBe(true);
  expect(preview.valueAfter).toBeLessThan(preview.valueBefore);
  await desk.accept(preview, incidents);
  expect(await desk.count("interpreter_unavailabilities")).toBe(4);
});

test("a table is gone: the other table at the same time, else another time, and no meeting moves that need not", async () => {
  await using desk = await deskOf([
    [0, 0, 0, 0, 0],
    [0, 1, 1, 0, 0],
    [1, 0, 1, 1, 1],
    [1, 2, 2, 1, 1],
  ]);
  const incidents: DayIncident[] = [{ kind: "table-gone", placeId: desk.event.tables[0] ?? "" }];
  const preview = await desk.preview(incidents);
  // 0-0 takes table 1. 0-1 cannot: table 1 is taken in slots 1 and 2, so it goes to slot 3.
  expect(shown(desk, preview)).toEqual(["moved 0-1 s1 t0 i0 → s3 t1 i0", "other-place 0-0 s0 t0 i0 → s0 t1 i0"]);
  await desk.accept(preview, incidents);
  expect(await desk.count("place_closures")).toBe(4);
});

test("a meeting is added where there is room, and moves nobody", async () => {
  await using desk = await deskOf(busy);
  const incidents: DayIncident[] = [
    { kind: "meeting-added", nearId: desk.event.korean[2] ?? "", farId: desk.event.chinese[0] ?? "" },
  ];
  const preview = await desk.preview(incidents);
  expect(kindsOf(preview)).toEqual(["added"]);
  expect(preview.changes[0]?.before).toBeNull();
  await desk.accept(preview, incidents);
  expect((await desk.held()).filter((line) => line.startsWith("2-0"))).toHaveLength(1);
  // It is there already now.
  await expect(desk.preview(incidents)).rejects.toMatchObject({ problem: { code: "day-meeting-exists" } });
});

test("a cancelled meeting goes alone, and does not come back in a later run", async () => {
  await using desk = await deskOf(busy);
  const meetingId = await desk.meeting(0, 0);
  const incidents: DayIncident[] = [{ kind: "meeting-cancelled", meetingId }];
  const preview = await desk.preview(incidents);
  expect(shown(desk, preview)).toEqual(["cancelled 0-0 s0 t0 i0 → none"]);
  await desk.accept(preview, incidents);
  const again = await desk.preview([{ kind: "no-show", organisationId: desk.event.korean[2] ?? "" }], {
    plan: "fill-gaps",
  });
  const [korean, chinese] = [desk.event.korean[0], desk.event.chinese[0]];
  expect(again.changes.filter(({ nearId, farId }) => nearId === korean && farId === chinese)).toEqual([]);
});

test("what is past never changes, whatever happens", async () => {
  await using desk = await deskOf(busy);
  const { slots, korean, interpreters, tables } = desk.event;
  const all: DayIncident[] = [
    { kind: "no-show", organisationId: korean[0] ?? "" },
    { kind: "interpreter-ill", interpreterId: interpreters[1] ?? "" },
    { kind: "table-gone", placeId: tables[0] ?? "" },
  ];
  const preview = await desk.preview(all, { fromSlotId: slots[2] ?? "" });
  const past = new Set(slots.slice(0, 2));
  expect(
    preview.changes.some(({ before, after }) => past.has(before?.slotId ?? "") || past.has(after?.slotId ?? "")),
  ).toBe(false);
  expect(preview.changes.length).toBeGreaterThan(0);
  const over: DayIncident[] = [{ kind: "meeting-cancelled", meetingId: await desk.meeting(0, 0) }];
  const before = await desk.held();
  const none = await desk.preview(over, { fromSlotId: slots[2] ?? "" });
  expect(none.changes).toEqual([]);
  await desk.accept(none, over);
  expect(await desk.held()).toEqual(before);
  // Without a slot the clock decides: at ten past ten in Harbin the third slot is the next.
  desk.app.clock.advance(Date.parse("2027-06-15T01:40:00Z") - desk.app.clock.now().getTime());
  const params = { eventId: desk.event.eventId };
  const later = await desk.app.signIn([{ role: "organiser", scope: { kind: "event", eventId: params.eventId } }]);
  const body = { incidents: all };
  expect((await later.call(day.previewRepair, { params, body })).fromSlotId).toBe(slots[2]);
  desk.app.clock.advance(4 * 3_600_000);
  expect(await later.call(day.previewRepair, { params, body })).toMatchObject({
    fromSlotId: null,
    changes: [],
    told: [],
    people: 0,
  });
});

test("times are kept when asked: a meeting is rather lost than moved", async () => {
  await using desk = await deskOf(busy);
  const { korean, slots } = desk.event;
  const incidents: DayIncident[] = [
    { kind: "late-arrival", organisationId: korean[0] ?? "", fromSlotId: slots[1] ?? "" },
  ];
  expect(kindsOf(await desk.preview(incidents, { plan: "keep-times" }))).toEqual(["dropped"]);
});

test("a locked meeting keeps its time", async () => {
  await using desk = await deskOf(busy);
  const { korean, slots } = desk.event;
  await desk.organiser.call(timetable.lockMeeting, {
    params: { eventId: desk.event.eventId, meetingId: await desk.meeting(0, 0) },
    body: { isLocked: true },
  });
  const incidents: DayIncident[] = [
    { kind: "late-arrival", organisationId: korean[0] ?? "", fromSlotId: slots[1] ?? "" },
  ];
  expect(kindsOf(await desk.preview(incidents))).toEqual(["dropped"]);
});

test("a repair mends the incident alone: a rest that the draft already cuts short is left as it is", async () => {
  await using desk = await deskOf(busy);
  const { eventId, interpreters, chinese } = desk.event;
  // Interpreter 0 works four slots in a row; one is allowed now.
  await sql`update interpreters set max_consecutive = 1 where event_id = ${eventId} and id = ${interpreters[0]}`.execute(
    desk.app.database.db,
  );
  const preview = await desk.preview([{ kind: "no-show", organisationId: chinese[1] ?? "" }]);
  expect(kindsOf(preview)).toEqual(["cancelled", "cancelled"]);
  expect(preview.unchanged).toBe(4);
});

test("accepting is refused when the draft changed meanwhile, and then nothing is written", async () => {
  await using desk = await deskOf(busy);
  const incidents: DayIncident[] = [{ kind: "no-show", organisationId: desk.event.korean[0] ?? "" }];
  const preview = await desk.preview(incidents);
  await desk.organiser.call(timetable.lockMeeting, {
    params: { eventId: desk.event.eventId, meetingId: await desk.meeting(1, 2) },
    body: { isLocked: true },
  });
  const before = await desk.held();
  await expect(desk.accept(preview, incidents)).rejects.toMatchObject({ problem: { code: "changed-meanwhile" } });
  expect(await desk.held()).toEqual(before);
  expect(await desk.count("unavailabilities")).toBe(0);
  // An answer to another question is no consent to this one.
  const other = await desk.preview(incidents);
  await expect(
    desk.accept(other, [{ kind: "no-show", organisationId: desk.event.korean[1] ?? "" }]),
  ).rejects.toMatchObject({ problem: { code: "changed-meanwhile" } });
});

test("of two who accept at once one wins", async () => {
  await using desk = await deskOf(busy);
  const [one, other] = desk.event.korean.map((organisationId): DayIncident[] => [{ kind: "no-show", organisationId }]);
  if (!one || !other) throw new Error("two firms expected");
  const [first, second] = [await desk.preview(one), await desk.preview(other)];
  const ends = await Promise.allSettled([desk.accept(first, one), desk.accept(second, other)]);
  expect(ends.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await desk.count("day_repairs")).toBe(1);
});

test("a repair can be undone until it is published: the draft and the tables are as before", async () => {
  await using desk = await deskOf(busy);
  const before = await desk.held();
  const first: DayIncident[] = [{ kind: "table-gone", placeId: desk.event.tables[0] ?? "" }];
  const one = await desk.accept(await desk.preview(first), first);
  const second: DayIncident[] = [{ kind: "no-show", organisationId: desk.event.korean[1] ?? "" }];
  const two = await desk.accept(await desk.preview(second), second);
  const params = { eventId: desk.event.eventId };
  // In the order in which they came, newest first.
  await expect(
    desk.organiser.call(day.undoRepair, { params: { ...params, repairId: one.repairId } }),
  ).rejects.toMatchObject({
    problem: { code: "changed-meanwhile" },
  });
  await desk.organiser.call(day.undoRepair, { params: { ...params, repairId: two.repairId } });
  await desk.organiser.call(day.undoRepair, { params: { ...params, repairId: one.repairId } });
  expect(await desk.held()).toEqual(before);
  expect(await desk.count("meeting_seats")).toBe(2 * busy.length);
  expect(await desk.count("place_closures")).toBe(0);
  expect(await desk.count("unavailabilities")).toBe(0);
});

test("publishing tells exactly those whose meetings differ from what was published, each in three languages", async () => {
  await using desk = await deskOf(busy);
  const { eventId, korean, chinese, interpreters, slots } = desk.event;
  const params = { eventId };
  const { revision } = await desk.organiser.call(timetable.readDraft, { params });
  await desk.organiser.call(timetable.publishTimetable, { params, body: { revision } });
  await desk.mailTo(korean[0] ?? "", "kim@example.kr");
  await desk.mailTo(korean[2] ?? "", "untouched@example.kr");
  const incidents: DayIncident[] = [
    { kind: "late-arrival", organisationId: korean[0] ?? "", fromSlotId: slots[1] ?? "" },
  ];
  const preview = await desk.preview(incidents);
  const accepted = await desk.accept(preview, incidents);
  expect((await desk.organiser.call(day.listIncidents, { params })).waiting.told).toEqual(preview.told);
  expect(await desk.count("day_notices")).toBe(0);

  const published = await desk.organiser.call(day.publishRepair, { params, body: { revision: accepted.revision } });
  expect(published).toEqual({ version: 2, notices: 4, letters: 1 });
  const { notices } = await desk.organiser.call(day.listOrganisationNotices, {
    params: { eventId, organisationId: chinese[0] ?? "" },
  });
  expect(notices).toHaveLength(1);
  expect(notices[0]?.texts.ko).toMatch(/^09:00 A-1 → 10:30 A-2: ㈜한빛1 측과의 상담/);
  expect(notices[0]?.texts.zh).toMatch(/^09:00 A-1 → 10:30 A-2：与㈜한빛1的洽谈有变动/);
  expect(notices[0]?.texts.en).toMatch(/^09:00 A-1 → 10:30 A-2: your meeting with Hanbit 1 moves/);
  const untouched = { params: { eventId, organisationId: korean[2] ?? "" } };
  expect((await desk.organiser.call(day.listOrganisationNotices, untouched)).notices).toEqual([]);
  const free = { params: { eventId, interpreterId: interpreters[0] ?? "" } };
  expect((await desk.organiser.call(day.listInterpreterNotices, free)).notices[0]?.texts.en).toContain(
    "no longer interpret",
  );
  const outbox = await sql<{ to_address: string; subject: string }>`select to_address, subject from outbox`.execute(
    desk.app.database.db,
  );
  expect(outbox.rows).toEqual([
    { to_address: "kim@example.kr", subject: "[시험 상담회] 상담 일정이 1건 바뀌었습니다" },
  ]);
  // Told is told.
  await expect(
    desk.organiser.call(day.undoRepair, { params: { eventId, repairId: accepted.repairId } }),
  ).rejects.toMatchObject({ problem: { code: "not-found" } });
});

test("a version published meanwhile in the ordinary way does not swallow what a repair has to tell", async () => {
  await using desk = await deskOf(busy);
  const params = { eventId: desk.event.eventId };
  const publish = async () => {
    const { revision } = await desk.organiser.call(timetable.readDraft, { params });
    return desk.organiser.call(timetable.publishTimetable, { params, body: { revision } });
  };
  await publish();
  desk.app.clock.advance(1_000);
  const incidents: DayIncident[] = [{ kind: "no-show", organisationId: desk.event.korean[1] ?? "" }];
  const { revision } = await desk.accept(await desk.preview(incidents), incidents);
  desk.app.clock.advance(1_000);
  await publish();
  const told = await desk.organiser.call(day.publishRepair, { params, body: { revision } });
  // Two meetings, each with both sides and its interpreter.
  expect(told).toEqual({ version: 3, notices: 6, letters: 0 });
});

test("publishing a draft that somebody changed meanwhile tells nobody", async () => {
  await using desk = await deskOf(busy);
  const incidents: DayIncident[] = [{ kind: "no-show", organisationId: desk.event.korean[0] ?? "" }];
  const accepted = await desk.accept(await desk.preview(incidents), incidents);
  const params = { eventId: desk.event.eventId };
  await expect(
    desk.organiser.call(day.publishRepair, { params, body: { revision: accepted.revision - 1 } }),
  ).rejects.toMatchObject({ problem: { code: "changed-meanwhile" } });
  expect(await desk.count("day_notices")).toBe(0);
  expect(await desk.count("outbox")).toBe(0);
});

test("a delegate reads the own organisation's notices and no other's, and repairs nothing", async () => {
  await using desk = await deskOf(busy);
  const { eventId, korean, interpreters } = desk.event;
  const organisationId = korean[0] ?? "";
  const delegate = await desk.app.signIn([
    { role: "delegate", scope: { kind: "organisation", eventId, organisationId } },
  ]);
  expect(await delegate.call(day.listOrganisationNotices, { params: { eventId, organisationId } })).toEqual({
    notices: [],
  });
  const refused = { problem: { code: "not-allowed" } };
  await expect(
    delegate.call(day.listOrganisationNotices, { params: { eventId, organisationId: korean[1] ?? "" } }),
  ).rejects.toMatchObject(refused);
  await expect(
    delegate.call(day.listInterpreterNotices, { params: { eventId, interpreterId: interpreters[0] ?? "" } }),
  ).rejects.toMatchObject(refused);
  await expect(
    delegate.call(day.previewRepair, {
      params: { eventId },
      body: { incidents: [{ kind: "no-show", organisationId }] },
    }),
  ).rejects.toMatchObject(refused);
});

test("an incident that names what the event does not have is refused", async () => {
  await using desk = await deskOf(busy);
  for (const incident of [
    { kind: "no-show", organisationId: randomUUID() },
    { kind: "interpreter-ill", interpreterId: randomUUID() },
    { kind: "table-gone", placeId: randomUUID() },
    { kind: "meeting-cancelled", meetingId: randomUUID() },
    { kind: "meeting-added", nearId: desk.event.korean[0] ?? "", farId: randomUUID() },
  ] satisfies DayIncident[])
    await expect(desk.preview([incident])).rejects.toMatchObject({ problem: { code: "day-incident-unknown" } });
});

type Desk = AsyncDisposable & {
  readonly app: TestApp;
  readonly event: EventFixture;
  readonly organiser: SignedIn;
  preview(
    incidents: readonly DayIncident[],
    options?: { plan?: RepairPlan; fromSlotId?: string },
  ): Promise<RepairPreview>;
  accept(preview: RepairPreview, incidents: readonly DayIncident[]): Promise<{ repairId: string; revision: number }>;
  held(): Promise<string[]>;
  meeting(korean: number, chinese: number): Promise<string>;
  count(table: string): Promise<number>;
  mailTo(organisationId: string, email: string): Promise<void>;
};

async function deskOf(meetings: readonly Held[], shape: EventShape = {}): Promise<Desk> {
  const app = await testApp();
  const db = app.database.db as unknown as Kysely<never>;
  const event = await writeEvent(app.database, shape);
  const { eventId } = event;
  for (const held of meetings) await hold(db, event, held);
  const organiser = await app.signIn([{ role: "organiser", scope: { kind: "event", eventId } }]);
  const params = { eventId };
  return {
    app,
    event,
    organiser,
    preview: (incidents, options = {}) =>
      organiser.call(day.previewRepair, {
        params,
        body: { incidents: [...incidents], ...options } as BodyOf<typeof day.previewRepair>,
      }),
    accept: (preview, incidents) =>
      organiser.call(day.acceptRepair, {
        params,
        body: {
          incidents: [...incidents],
          plan: preview.plan,
          ...(preview.fromSlotId ? { fromSlotId: preview.fromSlotId } : {}),
          revision: preview.revision,
          fingerprint: preview.fingerprint,
        },
      }),
    async held() {
      const draft = await organiser.call(timetable.readDraft, { params });
      return draft.meetings
        .filter(({ state }) => state === "scheduled")
        .map((one) => `${pairOf(event, one)} ${at(event, one)}`)
        .toSorted();
    },
    async meeting(korean, chinese) {
      const draft = await organiser.call(timetable.readDraft, { params });
      const [nearId, farId] = [event.korean[korean], event.chinese[chinese]];
      const found = draft.meetings.find((one) => one.nearId === nearId && one.farId === farId);
      if (!found) throw new Error("the meeting should be in the draft");
      return found.id;
    },
    async count(table) {
      const found = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(db);
      return found.rows[0]?.n ?? 0;
    },
    async mailTo(organisationId, email) {
      const { rows } = await sql<{
        id: string;
      }>`insert into records (kind, names, visibility) values ('person', '{"ko": "김도윤"}', 'internal') returning id`.execute(
        db,
      );
      const personId = rows[0]?.id;
      await sql`insert into people (id) values (${personId})`.execute(db);
      await sql`insert into person_contacts (person_id, email) values (${personId}, ${email})`.execute(db);
      await sql`insert into registration_delegates (event_id, organisation_id, person_id, ordinal) values (${eventId}, ${organisationId}, ${personId}, 0)`.execute(
        db,
      );
    },
    [Symbol.asyncDispose]: () => app[Symbol.asyncDispose](),
  };
}

async function hold(
  db: Kysely<never>,
  event: EventFixture,
  [korean, chinese, slot, table, interpreter]: Held,
): Promise<void> {
  const { eventId } = event;
  const [near, far, slotId] = [event.korean[korean], event.chinese[chinese], event.slots[slot]];
  await db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: string }>`
      insert into meetings (event_id, near_id, far_id, mode, value, needs_interpreter, state, slot_id, place_id, interpreter_id)
      values (${eventId}, ${near}, ${far}, 'onsite', 50, true, 'scheduled', ${slotId}, ${event.tables[table]}, ${event.interpreters[interpreter]}) returning id`.execute(
      trx,
    );
    for (const side of [near, far])
      await sql`insert into meeting_seats (event_id, meeting_id, organisation_id, slot_id, seat) values (${eventId}, ${rows[0]?.id}, ${side}, ${slotId}, 0)`.execute(
        trx,
      );
  });
}

const kindsOf = ({ changes }: RepairPreview): string[] => changes.map(({ kind }) => kind).toSorted();

/** "moved 0-0 s0 t0 i0 → s3 t1 i1": kind, pair, where it was and where it will be. */
const shown = ({ event }: Desk, { changes }: RepairPreview): string[] =>
  changes
    .map((one) => `${one.kind} ${pairOf(event, one)} ${at(event, one.before)} → ${at(event, one.after)}`)
    .toSorted();

const namesTold = ({ event }: Desk, { told }: RepairPreview): string[] =>
  told
    .map(({ id, meetings }) => {
      const [kr, cn, i] = [event.korean, event.chinese, event.interpreters].map((ids) => ids.indexOf(id));
      const name = (kr ?? -1) >= 0 ? `KR${kr}` : (cn ?? -1) >= 0 ? `CN${cn}` : `I${i}`;
      return `${name} ${meetings}`;
    })
    .toSorted();

const pairOf = (event: EventFixture, { nearId, farId }: { nearId: string; farId: string }): string => {
  const [korean, chinese] = event.korean.includes(nearId) ? [nearId, farId] : [farId, nearId];
  return `${event.korean.indexOf(korean)}-${event.chinese.indexOf(chinese)}`;
};

type Where = { readonly slotId: string | null; readonly placeId: string | null; readonly interpreterId: string | null };
const at = (event: EventFixture, where: Where | null): string =>
  where
    ? `s${event.slots.indexOf(where.slotId ?? "")} t${event.tables.indexOf(where.placeId ?? "")} i${event.interpreters.indexOf(where.interpreterId ?? "")}`
    : "none";

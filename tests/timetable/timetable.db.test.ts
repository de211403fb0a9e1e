import { expect, test } from "vitest";
import { sql } from "kysely";
import { getJob } from "@bridgehead/contract/jobs";
import * as contract from "@bridgehead/contract/timetable";
import { testApp, type SignedIn, type TestApp } from "../helpers.ts";
import { writeEvent, type EventFixture } from "../event-fixture.ts";

const settings = { seconds: 1, floor: 1 };

test("a run holds what was wanted, becomes the draft, and its draft is valid by the keys of the tables", async () => {
  await using app = await testApp();
  const { event, organiser } = await begin(app);
  const run = await solve(organiser, event);

  expect(run.state).toBe("done");
  // Four slots, two tables, two interpreters: eight of the nine wanted meetings fit.
  expect(run.summary?.candidates).toBe(9);
  expect(run.summary?.held).toBe(8);
  expect(run.summary?.bound).toBeGreaterThanOrEqual(run.summary?.total ?? Infinity);
  expect(run.summary?.reasons.reduce((sum, reason) => sum + reason.count, 0)).toBe(1);

  const used = await organiser.call(contract.useRun, { params: { eventId: event.eventId, runId: run.id } });
  expect(used.scheduled).toBe(8);
  const draft = await organiser.call(contract.readDraft, { params: { eventId: event.eventId } });
  const scheduled = draft.meetings.filter((meeting) => meeting.state === "scheduled");
  expect(scheduled).toHaveLength(8);
  expect(scheduled.every((meeting) => meeting.interpreterId !== null && meeting.placeId !== null)).toBe(true);
  const seats = await sql<{
    count: number;
  }>`select count(*) as count from meeting_seats where event_id = ${event.eventId}`.execute(app.database.db);
  expect(seats.rows[0]?.count).toBe(16);
});

test("a move to a cell that is taken is refused in the reader's language, and nothing changes", async () => {
  await using app = await testApp({ lang: "ko" });
  const { event, organiser } = await begin(app);
  const draft = await drafted(organiser, event);
  const [first, second] = draft.meetings.filter(
    (meeting) => meeting.state === "scheduled" && meeting.slotId === draft.slots[0]?.id,
  );
  if (!first || !second) throw new Error("two meetings in the first slot expected");
  const to = { slotId: second.slotId as string, placeId: second.placeId as string, interpreterId: first.interpreterId };

  const refusal = await organiser
    .call(contract.moveMeeting, {
      params: { eventId: event.eventId, meetingId: first.id },
      body: { revision: draft.revision, to },
    })
    .catch((error: unknown) => error);
  expect(refusal).toMatchObject({ problem: { code: "timetable-conflict", status: 409 } });
  expect((refusal as Error).message).toMatch(/[가-힣]/);
  const after = await organiser.call(contract.readDraft, { params: { eventId: event.eventId } });
  expect(after).toEqual(draft);
});

test("a meeting goes where its options say it can, at the price they name", async () => {
  await using app = await testApp();
  const event = await writeEvent(app.database, { firms: 2, slots: 4, tables: 2 });
  const organiser = await organiserOf(app, event);
  const draft = await drafted(organiser, event);
  const meeting = draft.meetings.find((one) => one.state === "scheduled");
  if (!meeting) throw new Error("a scheduled meeting expected");
  const moves = await organiser.call(contract.readMoveOptions, {
    params: { eventId: event.eventId, meetingId: meeting.id },
  });
  const option = moves.options.find((one) => one.slotId !== meeting.slotId);
  if (!option) throw new Error("a free slot expected");
  const { change, ...to } = option;

  const moved = await organiser.call(contract.moveMeeting, {
    params: { eventId: event.eventId, meetingId: meeting.id },
    body: { revision: moves.revision, to },
  });
  expect(moved.change).toBe(change);
  expect(moved.meeting).toMatchObject(to);
  expect(moved.revision).toBeGreaterThan(draft.revision);
});

test("a published version stays as it was when the draft changes, and cannot be changed in the database either", async () => {
  await using app = await testApp();
  const { event, organiser } = await begin(app);
  const draft = await drafted(organiser, event);
  const version = await organiser.call(contract.publishTimetable, {
    params: { eventId: event.eventId },
    body: { revision: draft.revision },
  });
  const published = await organiser.call(contract.readVersion, {
    params: { eventId: event.eventId, number: version.number },
  });
  const meeting = draft.meetings.find((one) => one.state === "scheduled");
  await organiser.call(contract.moveMeeting, {
    params: { eventId: event.eventId, meetingId: meeting?.id ?? "" },
    body: { revision: draft.revision, to: null },
  });

  expect(
    await organiser.call(contract.readVersion, { params: { eventId: event.eventId, number: version.number } }),
  ).toEqual(published);
  const after = await organiser.call(contract.readDraft, { params: { eventId: event.eventId } });
  expect(after.changedSincePublication).toBe(1);
  await expect(
    sql`update timetable_versions set note = 'x' where event_id = ${event.eventId}`.execute(app.database.db),
  ).rejects.toThrow("append-only");
});

test("a meeting taken out after publishing stands as cancelled in the next version's calendar, under its old name", async () => {
  await using app = await testApp();
  const { event: fixture, organiser } = await begin(app);
  const event = { eventId: fixture.eventId };
  const { meetings } = await drafted(organiser, fixture);
  const publishNow = async () => {
    const { revision } = await organiser.call(contract.readDraft, { params: event });
    await organiser.call(contract.publishTimetable, { params: event, body: { revision } });
    return revision;
  };
  const calendarOf = async (organisationId: string, number: number) => {
    const file = (await organiser.call(contract.calendarOfOrganisation, {
      params: { ...event, number, organisationId },
    })) as unknown as Response;
    return (await file.text())
      .replaceAll("\r\n ", "")
      .split("BEGIN:VEVENT")
      .slice(1)
      .map((one) =>
        ["UID", "SEQUENCE", "STATUS"].map((field) => new RegExp(`^${field}:(.+?)\\r?$`, "m").exec(one)?.[1]),
      );
  };
  const revision = await publishNow();
  const meeting = meetings.find(({ state }) => state === "scheduled");
  if (!meeting) throw new Error("a scheduled meeting expected");
  const before = await calendarOf(meeting.nearId, 1);
  expect(new Set(before.map(([, sequence, status]) => `${sequence} ${status}`))).toEqual(new Set(["1 CONFIRMED"]));
  await organiser.call(contract.moveMeeting, {
    params: { ...event, meetingId: meeting.id },
    body: { revision, to: null },
  });
  await publishNow();
  const after = await calendarOf(meeting.nearId, 2);
  expect(after.map(([uid]) => uid).toSorted()).toEqual(before.map(([uid]) => uid).toSorted());
  expect(after.filter(([, , status]) => status === "CANCELLED")).toEqual([
    [expect.stringContaining(meeting.id), "2", "CANCELLED"],
  ]);
});

test("publishing a draft that somebody changed meanwhile is refused", async () => {
  await using app = await testApp();
  const { event, organiser } = await begin(app);
  const draft = await drafted(organiser, event);
  const meeting = draft.meetings.find((one) => one.state === "scheduled");
  await organiser.call(contract.lockMeeting, {
    params: { eventId: event.eventId, meetingId: meeting?.id ?? "" },
    body: { isLocked: true },
  });
  await expect(
    organiser.call(contract.publishTimetable, {
      params: { eventId: event.eventId },
      body: { revision: draft.revision },
    }),
  ).rejects.toMatchObject({ problem: { code: "changed-meanwhile" } });
});

test("an earlier run can be made the draft again, and a locked meeting stays where it is in the next run", async () => {
  await using app = await testApp();
  const { event, organiser } = await begin(app);
  const draft = await drafted(organiser, event);
  const locked = draft.meetings.find((meeting) => meeting.state === "scheduled");
  await organiser.call(contract.lockMeeting, {
    params: { eventId: event.eventId, meetingId: locked?.id ?? "" },
    body: { isLocked: true },
  });
  const second = await solve(organiser, event);
  await organiser.call(contract.useRun, { params: { eventId: event.eventId, runId: second.id } });
  const after = await organiser.call(contract.readDraft, { params: { eventId: event.eventId } });
  expect(after.meetings.find((meeting) => meeting.id === locked?.id)).toMatchObject({
    slotId: locked?.slotId,
    isLocked: true,
  });

  const back = await organiser.call(contract.useRun, { params: { eventId: event.eventId, runId: draft.runId ?? "" } });
  expect(back.scheduled).toBe(8);
});

test("an organiser of another event sees nothing of this one", async () => {
  await using app = await testApp();
  const { event } = await begin(app);
  const other = await writeEvent(app.database);
  const stranger = await organiserOf(app, other);
  await expect(stranger.call(contract.readDraft, { params: { eventId: event.eventId } })).rejects.toMatchObject({
    problem: { code: "not-allowed" },
  });
});

async function begin(app: TestApp): Promise<{ event: EventFixture; organiser: SignedIn }> {
  const event = await writeEvent(app.database);
  return { event, organiser: await organiserOf(app, event) };
}

const organiserOf = (app: TestApp, event: EventFixture) =>
  app.signIn([{ role: "organiser", scope: { kind: "event", eventId: event.eventId } }]);

async function solve(organiser: SignedIn, { eventId }: EventFixture) {
  const { runId, jobId } = await organiser.call(contract.startRun, { params: { eventId }, body: settings });
  await ended(organiser, jobId);
  return organiser.call(contract.readRun, { params: { eventId, runId } });
}

async function drafted(organiser: SignedIn, event: EventFixture) {
  const run = await solve(organiser, event);
  await organiser.call(contract.useRun, { params: { eventId: event.eventId, runId: run.id } });
  return organiser.call(contract.readDraft, { params: { eventId: event.eventId } });
}

async function ended(person: SignedIn, jobId: string): Promise<void> {
  for (;;) {
    const job = await person.call(getJob, { params: { jobId } });
    if (job.state === "done") return;
    if (job.state !== "queued" && job.state !== "running")
      throw new Error(`the job ended as ${job.state}: ${JSON.stringify(job.problem)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

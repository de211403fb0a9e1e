// What the pages of the timetable ask beside the draft: each answer is held against the draft, the run or the version it is about.
import { expect, test } from "vitest";
import * as contract from "@bridgehead/contract/timetable";
import { events } from "@bridgehead/server/features/events/feature";
import { identity } from "@bridgehead/server/features/identity/feature";
import { jobs } from "@bridgehead/server/features/jobs/feature";
import { timetable } from "@bridgehead/server/features/timetable/feature";
import { testApp, type SignedIn, type TestApp } from "../helpers.ts";
import { writeEvent, type EventFixture } from "../event-fixture.ts";

const features = [identity, events, jobs, timetable];

test("what a run left out is told with its causes, and held and left out are together what was wanted", async () => {
  await using app = await testApp({ features });
  const { event, organiser } = await begin(app);
  const run = await solve(organiser, event);
  const { requests, organisations } = await organiser.call(contract.readUnplaced, {
    params: { ...event, runId: run.id },
  });
  expect(requests.length + (run.summary?.held ?? 0)).toBe(run.summary?.candidates);
  expect(requests.every(({ causes }) => causes.length > 0)).toBe(true);
  expect(new Set(organisations.map(({ id }) => id))).toEqual(
    new Set(requests.flatMap(({ nearId, farId }) => [nearId, farId])),
  );
});

test("a run compared with itself differs in nothing, and with another adds up", async () => {
  await using app = await testApp({ features });
  const { event, organiser } = await begin(app);
  const first = await solve(organiser, event);
  const compare = (runId: string, otherId: string) =>
    organiser.call(contract.compareRuns, { params: { ...event, runId, otherId } });
  expect(await compare(first.id, first.id)).toEqual({ added: 0, dropped: 0, moved: 0, same: first.summary?.held });
  const second = await solve(organiser, event);
  const changes = await compare(second.id, first.id);
  expect(changes.same + changes.moved + changes.added).toBe(second.summary?.held);
  expect(changes.same + changes.moved + changes.dropped).toBe(first.summary?.held);
});

test("an interpreter is offered only where the move is then accepted, and who is refused has a cause", async () => {
  await using app = await testApp({ features });
  const event = await writeEvent(app.database, { firms: 3, slots: 4, tables: 2, interpreters: 3 });
  const organiser = await organiserOf(app, event);
  const draft = await drafted(organiser, event);
  const meeting = draft.meetings.find((one) => one.state === "scheduled");
  if (!meeting?.slotId || !meeting.placeId) throw new Error("a scheduled meeting expected");
  const { interpreters, revision } = await organiser.call(contract.readInterpreterOptions, {
    params: { ...event, meetingId: meeting.id },
  });
  expect(interpreters).toHaveLength(3);
  for (const { change, causes } of interpreters) expect(change === null).toBe(causes.length > 0);
  const other = interpreters.find(
    ({ interpreterId, change }) => change !== null && interpreterId !== meeting.interpreterId,
  );
  if (!other) throw new Error("another free interpreter expected");
  const moved = await organiser.call(contract.moveMeeting, {
    params: { ...event, meetingId: meeting.id },
    body: { revision, to: { slotId: meeting.slotId, placeId: meeting.placeId, interpreterId: other.interpreterId } },
  });
  expect(moved.meeting.interpreterId).toBe(other.interpreterId);
  expect(moved.change).toBe(other.change);
});

test("an emptied cell is offered to the requests that fit it, at the price the move then has", async () => {
  await using app = await testApp({ features });
  const { event, organiser } = await begin(app);
  const draft = await drafted(organiser, event);
  const meeting = draft.meetings.find((one) => one.state === "scheduled");
  if (!meeting?.slotId || !meeting.placeId) throw new Error("a scheduled meeting expected");
  const ask = () =>
    organiser.call(contract.readCandidates, {
      params: event,
      query: { slotId: meeting.slotId ?? "", placeId: meeting.placeId ?? "" },
    });
  expect((await ask()).candidates).toEqual([]);
  await organiser.call(contract.moveMeeting, {
    params: { ...event, meetingId: meeting.id },
    body: { revision: draft.revision, to: null },
  });
  const { candidates, revision } = await ask();
  expect(candidates.map(({ meetingId }) => meetingId)).toContain(meeting.id);
  expect(candidates.map(({ change }) => change)).toEqual(
    candidates.map(({ change }) => change).toSorted((a, b) => b - a),
  );
  const [best] = candidates;
  if (!best) throw new Error("a candidate expected");
  const { meetingId, change, ...to } = best;
  const moved = await organiser.call(contract.moveMeeting, { params: { ...event, meetingId }, body: { revision, to } });
  expect(moved).toMatchObject({ change, meeting: to });
});

test("the preview of publishing counts what the version then holds, and whose timetable changes", async () => {
  await using app = await testApp({ features });
  const { event, organiser } = await begin(app);
  const draft = await drafted(organiser, event);
  const first = await organiser.call(contract.readPublishPreview, { params: event });
  expect(first).toMatchObject({
    nextVersion: 1,
    meetings: 8,
    waiting: 1,
    organisations: 6,
    organisationsChanged: 6,
    changes: { added: 8, dropped: 0, moved: 0, same: 0 },
  });
  const version = await organiser.call(contract.publishTimetable, {
    params: event,
    body: { revision: draft.revision },
  });
  expect(version.meetings).toBe(first.meetings);
  const meeting = draft.meetings.find((one) => one.state === "scheduled");
  await organiser.call(contract.moveMeeting, {
    params: { ...event, meetingId: meeting?.id ?? "" },
    body: { revision: draft.revision, to: null },
  });
  expect(await organiser.call(contract.readPublishPreview, { params: event })).toMatchObject({
    nextVersion: 2,
    meetings: 7,
    organisationsChanged: 2,
    interpretersChanged: 1,
    changes: { added: 0, dropped: 1, moved: 0, same: 7 },
  });
});

test("an interpreter reads only the own assignments, in every answer", async () => {
  await using app = await testApp({ features });
  const { event, organiser } = await begin(app);
  const draft = await drafted(organiser, event);
  await organiser.call(contract.publishTimetable, { params: event, body: { revision: draft.revision } });
  const whole = await organiser.call(contract.readVersion, { params: { ...event, number: 1 } });
  const [own = "", other = ""] = event.interpreters;
  // There are assignments of the other one that could have leaked.
  expect(new Set(whole.meetings.map(({ interpreterId }) => interpreterId))).toEqual(new Set([own, other]));
  const interpreter = await app.signIn([
    { role: "interpreter", scope: { kind: "interpreter", eventId: event.eventId, interpreterId: own } },
  ]);
  const read = await interpreter.call(contract.readInterpreterTimetable, { params: { ...event, interpreterId: own } });
  expect(read.published.meetings).toHaveLength(whole.meetings.filter((one) => one.interpreterId === own).length);
  const version = await interpreter.call(contract.readVersion, { params: { ...event, number: 1 } });
  expect(version.meetings.map(({ interpreterId }) => interpreterId)).not.toContain(other);
  const refused = await Promise.allSettled([
    interpreter.call(contract.readInterpreterTimetable, { params: { ...event, interpreterId: other } }),
    interpreter.call(contract.calendarOfInterpreter, { params: { ...event, number: 1, interpreterId: other } }),
    interpreter.call(contract.readOrganisationTimetable, {
      params: { ...event, organisationId: event.korean[0] ?? "" },
    }),
  ]);
  expect(refused).toMatchObject(refused.map(() => ({ reason: { problem: { code: "not-allowed" } } })));
});

test("a delegate reads only the meetings of their own organisation, in every answer", async () => {
  await using app = await testApp({ features });
  const { event, organiser } = await begin(app);
  const draft = await drafted(organiser, event);
  await organiser.call(contract.publishTimetable, { params: event, body: { revision: draft.revision } });
  const [own = "", other = ""] = event.korean;
  const delegate = await app.signIn([
    { role: "delegate", scope: { kind: "organisation", eventId: event.eventId, organisationId: own } },
  ]);
  const whole = await organiser.call(contract.readVersion, { params: { ...event, number: 1 } });
  // There are meetings of others that could have leaked.
  expect(whole.meetings.some(({ nearId, farId }) => nearId !== own && farId !== own)).toBe(true);
  const answers = [
    await delegate.call(contract.readVersion, { params: { ...event, number: 1 } }),
    (await delegate.call(contract.readOrganisationTimetable, { params: { ...event, organisationId: own } })).published,
    ...(await Promise.all(
      event.interpreters.map(
        async (interpreterId) =>
          (await delegate.call(contract.readInterpreterTimetable, { params: { ...event, interpreterId } })).published,
      ),
    )),
    ...(await Promise.all(
      event.tables.map(
        async (placeId) =>
          (await delegate.call(contract.readPlaceTimetable, { params: { ...event, placeId } })).published,
      ),
    )),
  ];
  const mine = whole.meetings.filter(({ nearId, farId }) => [nearId, farId].includes(own)).length;
  expect(answers[0]?.meetings).toHaveLength(mine);
  for (const answer of answers) {
    expect(answer.meetings.every(({ nearId, farId }) => [nearId, farId].includes(own))).toBe(true);
    expect(answer.organisations.map(({ id }) => id)).not.toContain(other);
  }
  for (const interpreterId of event.interpreters) {
    const answer = await delegate
      .call(contract.calendarOfInterpreter, { params: { ...event, number: 1, interpreterId } })
      .then(
        (file) => (file as unknown as Response).text(),
        () => "",
      );
    const shared = whole.meetings.filter(
      (one) => one.interpreterId === interpreterId && [one.nearId, one.farId].includes(own),
    );
    expect(answer.match(/BEGIN:VEVENT/g) ?? []).toHaveLength(shared.length);
  }
  await expect(
    delegate.call(contract.readOrganisationTimetable, { params: { ...event, organisationId: other } }),
  ).rejects.toMatchObject({ problem: { code: "not-allowed" } });
});

test("before anything is published a personal timetable says so", async () => {
  await using app = await testApp({ features });
  const { event, organiser } = await begin(app);
  await expect(
    organiser.call(contract.readOrganisationTimetable, { params: { ...event, organisationId: event.korean[0] ?? "" } }),
  ).rejects.toMatchObject({ problem: { code: "timetable-unpublished", status: 404 } });
});

test("the code of a print is an SVG of our own, and another page has another code", async () => {
  await using app = await testApp({ features });
  const { event, organiser } = await begin(app);
  const draw = async (id: string) => {
    const answer = (await organiser.call(contract.drawTimetableCode, {
      params: { ...event, of: "organisations", id },
      query: { lang: "ko" },
    })) as unknown as Response;
    expect(answer.headers.get("content-type")).toContain("image/svg+xml");
    return answer.text();
  };
  const [first = "", second = ""] = event.korean;
  const code = await draw(first);
  expect(code).toMatch(/^<svg[^>]*>.*<\/svg>\s*$/su);
  expect(code).not.toMatch(/href|script/u);
  expect(await draw(first)).toBe(code);
  expect(await draw(second)).not.toBe(code);
});

async function begin(app: TestApp): Promise<{ event: EventFixture; organiser: SignedIn }> {
  const event = await writeEvent(app.database);
  return { event, organiser: await organiserOf(app, event) };
}

const organiserOf = (app: TestApp, event: EventFixture) =>
  app.signIn([{ role: "organiser", scope: { kind: "event", eventId: event.eventId } }]);

async function solve(organiser: SignedIn, event: EventFixture) {
  const { runId } = await organiser.call(contract.startRun, { params: event, body: { seconds: 1, floor: 1 } });
  for (;;) {
    const run = await organiser.call(contract.readRun, { params: { ...event, runId } });
    if (run.state !== "running") return run;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function drafted(organiser: SignedIn, event: EventFixture) {
  const run = await solve(organiser, event);
  await organiser.call(contract.useRun, { params: { ...event, runId: run.id } });
  return organiser.call(contract.readDraft, { params: { eventId: event.eventId } });
}

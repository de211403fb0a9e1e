import { sql } from "kysely";
import { expect, test } from "vitest";
import { ProblemError } from "@bridgehead/contract/client";
import { writeChoice } from "@bridgehead/contract/choices";
import * as directory from "@bridgehead/contract/directory";
import { createEvent } from "@bridgehead/contract/events";
import { undoIntakeBatch } from "@bridgehead/contract/intake";
import * as people from "@bridgehead/contract/interpreters";
import { getJob } from "@bridgehead/contract/jobs";
import * as timetable from "@bridgehead/contract/timetable";
import * as venue from "@bridgehead/contract/venue";
import { testApp, type SignedIn, type TestApp } from "../helpers.ts";

// An event that no file describes: everything a timetable needs is added on the pages.

test("three regions of one country meet without interpreters, from an empty event to a timetable, without a file", async () => {
  await using app = await testApp();
  const { organiser, eventId } = await begin(app, { isDomestic: true });
  const firms: { side: string; id: string }[] = [];
  for (const side of ["KR-41", "KR-29", "KR-26"])
    for (const n of [1, 2]) firms.push({ side, id: await addFirm(organiser, eventId, { side, name: `${side} ${n}` }) });
  for (const one of firms)
    for (const other of firms)
      if (one.side < other.side)
        await organiser.call(writeChoice, {
          params: { eventId, organisationId: one.id, partnerId: other.id },
          body: { choice: "meet" },
        });

  const draft = await schedule(organiser, eventId);
  const held = draft.meetings.filter(({ state }) => state === "scheduled");
  // Six firms of three sides: twelve pairs of different sides, and room for all of them.
  expect(held).toHaveLength(12);
  expect(held.every(({ needsInterpreter, interpreterId }) => !needsInterpreter && interpreterId === null)).toBe(true);
  expect(new Set(held.map(({ nearId, farId }) => [sideOf(nearId), sideOf(farId)].toSorted().join())).size).toBe(3);
  function sideOf(id: string) {
    return firms.find((firm) => firm.id === id)?.side;
  }
});

test("an interpreter added by hand makes a meeting across two languages possible, and one who falls away frees it", async () => {
  await using app = await testApp();
  const { organiser, eventId } = await begin(app);
  const [near, far] = [await addFirm(organiser, eventId), await addFirm(organiser, eventId, chinese)];
  await organiser.call(writeChoice, {
    params: { eventId, organisationId: near, partnerId: far },
    body: { choice: "must" },
  });
  expect((await schedule(organiser, eventId)).meetings.filter(({ state }) => state === "scheduled")).toHaveLength(0);

  const interpreter = await organiser.call(people.addInterpreter, { params: { eventId }, body: newInterpreter });
  const draft = await schedule(organiser, eventId);
  const [meeting] = draft.meetings.filter(({ state }) => state === "scheduled");
  expect(meeting?.interpreterId).toBe(interpreter.id);

  const params = { eventId, interpreterId: interpreter.id };
  const [row] = (await organiser.call(people.listInterpreters, { params: { eventId } })).interpreters;
  const away = { ...newInterpreter, isActive: false, revision: row?.revision ?? "" };
  expect(await refusalOf(organiser.call(people.changeInterpreter, { params, body: away }))).toMatchObject({
    code: "meetings-in-the-way",
    facts: { count: 1 },
  });
  await organiser.call(people.changeInterpreter, { params, body: { ...away, mayRelease: true } });
  const after = await organiser.call(timetable.readDraft, { params: { eventId } });
  expect(after.meetings.map(({ state }) => state)).toEqual(["waiting"]);
  // The change was made from a state that is no longer the present one.
  expect(await refusalOf(organiser.call(people.changeInterpreter, { params, body: away }))).toMatchObject({
    code: "changed-meanwhile",
  });
});

test("slots follow the event's own clock, never overlap, and count a round after every break", async () => {
  await using app = await testApp();
  const { organiser, eventId } = await begin(app, {}, false);
  const at = { day: "2027-06-15", count: 3, minutes: 25, changeover: 5 };
  await organiser.call(venue.addSlots, { params: { eventId }, body: { ...at, startsAt: "13:30" } });
  const { slots } = await organiser.call(venue.addSlots, { params: { eventId }, body: { ...at, startsAt: "09:00" } });
  expect(slots.map(({ startsAt }) => new Date(startsAt).toISOString().slice(11, 16)).join(" ")).toBe(
    "01:00 01:30 02:00 05:30 06:00 06:30",
  );
  expect(slots.map(({ round }) => round)).toEqual([0, 0, 0, 1, 1, 1]);
  expect(slots.map(({ ordinal }) => ordinal)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(
    await refusalOf(
      organiser.call(venue.addSlots, { params: { eventId }, body: { ...at, startsAt: "10:20", count: 1 } }),
    ),
  ).toMatchObject({ code: "slot-overlaps" });

  const last = slots[5];
  const params = { eventId, slotId: last?.id ?? "" };
  const moved = await organiser.call(venue.changeSlot, {
    params,
    body: { startsAt: "2027-06-15T00:30:00Z", endsAt: "2027-06-15T00:55:00Z" },
  });
  expect(moved.slots[0]?.id).toBe(last?.id);
  const left = await organiser.call(venue.removeSlot, { params, body: {} });
  expect(left.slots.map(({ ordinal }) => ordinal)).toEqual([0, 1, 2, 3, 4]);
});

test("a what-if can be tried as a run beside its own, which is compared, becomes no draft and can be dropped", async () => {
  await using app = await testApp();
  const { organiser, eventId } = await begin(app);
  const [near, far] = [await addFirm(organiser, eventId), await addFirm(organiser, eventId, chinese)];
  await organiser.call(writeChoice, {
    params: { eventId, organisationId: near, partnerId: far },
    body: { choice: "must" },
  });
  await schedule(organiser, eventId);
  const [first] = (await organiser.call(timetable.listRuns, { params: { eventId } })).runs;
  const index = first?.summary?.whatIfs.findIndex(({ code }) => code === "interpreter") ?? -1;
  const params = { eventId, runId: first?.id ?? "" };
  const { runId, jobId } = await organiser.call(timetable.tryWhatIf, { params: { ...params, index } });
  await jobDone(organiser, jobId);

  const trial = await organiser.call(timetable.readRun, { params: { eventId, runId } });
  expect([first?.summary?.held, trial.summary?.held]).toEqual([0, 1]);
  expect(trial.trial).toMatchObject({ runId: first?.id, code: "interpreter", args: { pair: "ko-zh" } });
  expect(await organiser.call(timetable.compareRuns, { params: { eventId, runId, otherId: params.runId } })).toEqual({
    added: 1,
    dropped: 0,
    moved: 0,
    same: 0,
  });
  expect(await refusalOf(organiser.call(timetable.useRun, { params: { eventId, runId } }))).toMatchObject({
    code: "timetable-run-trial",
  });
  expect(await refusalOf(organiser.call(timetable.dropTrial, { params }))).toMatchObject({ code: "not-found" });
  await organiser.call(timetable.dropTrial, { params: { eventId, runId } });
  const { runs } = await organiser.call(timetable.listRuns, { params: { eventId } });
  expect(runs.map(({ id, isDraft }) => ({ id, isDraft }))).toEqual([{ id: first?.id, isDraft: true }]);
});

test("closing a table says how many meetings it holds first, and a run from before it was closed is not used again", async () => {
  await using app = await testApp();
  const { organiser, eventId } = await begin(app);
  const [near, far] = [await addFirm(organiser, eventId), await addFirm(organiser, eventId)];
  await organiser.call(writeChoice, {
    params: { eventId, organisationId: near, partnerId: far },
    body: { choice: "must" },
  });
  const draft = await schedule(organiser, eventId);
  const placeId = draft.meetings[0]?.placeId ?? "";
  const place = draft.places.find(({ id }) => id === placeId);
  const params = { eventId, placeId };
  const body = { label: place?.label ?? "", hall: null, isUsable: false, closed: [] };
  expect(await refusalOf(organiser.call(venue.changePlace, { params, body }))).toMatchObject({
    code: "meetings-in-the-way",
    facts: { count: 1 },
  });
  const after = await organiser.call(venue.changePlace, { params, body: { ...body, mayRelease: true } });
  expect(after.places.find(({ id }) => id === placeId)).toMatchObject({ isUsable: false, meetings: 0 });
  const [run] = (await organiser.call(timetable.listRuns, { params: { eventId } })).runs;
  expect(
    await refusalOf(organiser.call(timetable.useRun, { params: { eventId, runId: run?.id ?? "" } })),
  ).toMatchObject({ code: "timetable-run-stale" });
});

test("two tables cannot have one name", async () => {
  await using app = await testApp();
  const { organiser, eventId } = await begin(app);
  const again = organiser.call(venue.addPlaces, {
    params: { eventId },
    body: { kind: "table", labels: ["A-01"], hall: null },
  });
  expect(await refusalOf(again)).toMatchObject({ code: "place-label-taken" });
});

test("a profile changed by hand keeps the translations of the sentences that stayed, and is refused on an old revision", async () => {
  await using app = await testApp();
  const { organiser, eventId } = await begin(app);
  const id = await addFirm(organiser, eventId);
  const params = { eventId, organisationId: id };
  const page = await organiser.call(directory.readParticipant, { params });
  const [sentence] = page.offersAndNeeds;
  const body = {
    ...firm(),
    names: { original: "ko" as const, ko: "새 이름" },
    statements: [
      { id: sentence?.id ?? null, direction: "offer" as const, text: sentence?.text ?? {} },
      { id: null, direction: "need" as const, text: { original: "ko" as const, ko: "감속기" } },
    ],
    unavailable: [(await organiser.call(venue.readVenue, { params: { eventId } })).slots[0]?.id ?? ""],
    state: "approved" as const,
    revision: page.revision,
  };
  await organiser.call(directory.changeParticipant, { params, body });
  const changed = await organiser.call(directory.readParticipant, { params });
  expect(changed.names).toMatchObject({ ko: "새 이름" });
  expect(changed.offersAndNeeds.map(({ direction }) => direction)).toEqual(["offer", "need"]);
  expect(changed.offersAndNeeds[0]?.id).toBe(sentence?.id);
  expect(changed.unavailable).toMatchObject([{ cause: "organiser" }]);
  expect(await refusalOf(organiser.call(directory.changeParticipant, { params, body }))).toMatchObject({
    code: "changed-meanwhile",
  });
});

test("a mailbag cannot be undone from under what was changed by hand after it", async () => {
  await using app = await testApp();
  const { organiser, eventId } = await begin(app, {}, false);
  const { rows } = await sql<{ id: string }>`
    insert into intake_batches (event_id, state, accepted_at, before) values (${eventId}, 'accepted', ${app.clock.now()}, '{"organisations":[],"rows":{}}') returning id`.execute(
    app.database.db,
  );
  app.clock.advance(60_000);
  await organiser.call(venue.addPlaces, {
    params: { eventId },
    body: { kind: "table", labels: ["A-01"], hall: null },
  });
  const undo = organiser.call(undoIntakeBatch, { params: { eventId, batchId: rows[0]?.id ?? "" } });
  expect(await refusalOf(undo)).toMatchObject({ code: "intake-cannot-undo" });
  expect((await organiser.call(venue.readVenue, { params: { eventId } })).places).toHaveLength(1);
});

test("nobody but the event's organisers changes it by hand", async () => {
  await using app = await testApp();
  const { eventId } = await begin(app);
  const desk = await app.signIn([{ role: "desk", scope: { kind: "event", eventId } }]);
  for (const ask of [
    () => desk.call(venue.addPlaces, { params: { eventId }, body: { kind: "table", labels: ["Z-1"], hall: null } }),
    () => desk.call(people.addInterpreter, { params: { eventId }, body: newInterpreter }),
    () => desk.call(directory.addParticipant, { params: { eventId }, body: firm() }),
  ])
    expect(await refusalOf(ask())).toMatchObject({ code: "not-allowed" });
});

const newInterpreter = {
  names: { original: "zh" as const, zh: "许春日" },
  pairs: [["zh", "ko"]] as [string, string][],
  modes: ["onsite" as const],
  maxConsecutive: 6,
  maxMeetings: 20,
  unavailable: [],
  remarks: null,
};

const chinese = { side: "CN", country: "CN", languages: ["zh"], name: "森珏智能" };

type Firm = {
  readonly side?: string;
  readonly country?: string;
  readonly languages?: string[];
  readonly name?: string;
};

function firm({ side = "KR", country = "KR", languages = ["ko"], name = "한빛로봇" }: Firm = {}) {
  return {
    names: { original: "ko" as const, ko: name },
    country,
    city: null,
    side,
    sector: null,
    mode: "onsite" as const,
    languages,
    delegates: 1,
    maxMeetings: null,
    minMeetings: null,
    timeZone: null,
    workHours: null,
    remarks: null,
    statements: [{ id: null, direction: "offer" as const, text: { original: "ko" as const, ko: "물류로봇" } }],
    unavailable: [],
  };
}

async function addFirm(organiser: SignedIn, eventId: string, wanted?: Firm): Promise<string> {
  return (await organiser.call(directory.addParticipant, { params: { eventId }, body: firm(wanted) })).id;
}

/** A new event of one person; with a morning of six slots and three tables unless it is to be empty. */
async function begin(app: TestApp, event: { isDomestic?: boolean } = {}, isFurnished = true) {
  const admin = await app.signInAsAdmin();
  const { id: eventId } = await admin.call(createEvent, {
    body: {
      names: { original: "ko", ko: "지역 상담회" },
      kind: "matching-conference",
      timeZone: "Asia/Shanghai",
      startsOn: "2027-06-15",
      endsOn: "2027-06-15",
      ...event,
    },
  });
  const organiser = await app.signIn([{ role: "organiser", scope: { kind: "event", eventId } }]);
  if (isFurnished) {
    await organiser.call(venue.addSlots, {
      params: { eventId },
      body: { day: "2027-06-15", startsAt: "09:00", count: 6, minutes: 25, changeover: 5 },
    });
    await organiser.call(venue.addPlaces, {
      params: { eventId },
      body: { kind: "table", labels: ["A-01", "A-02", "A-03"], hall: "A" },
    });
  }
  return { organiser, eventId };
}

async function jobDone(organiser: SignedIn, jobId: string) {
  await expect
    .poll(async () => (await organiser.call(getJob, { params: { jobId } })).state, { timeout: 30_000, interval: 100 })
    .toBe("done");
}

/** Runs the scheduler to its end and makes the result the draft. */
async function schedule(organiser: SignedIn, eventId: string) {
  const { runId, jobId } = await organiser.call(timetable.startRun, { params: { eventId }, body: { seconds: 1 } });
  await jobDone(organiser, jobId);
  await organiser.call(timetable.useRun, { params: { eventId, runId } });
  return organiser.call(timetable.readDraft, { params: { eventId } });
}

/** The problem a refused call answers with, its facts beside its code. */
async function refusalOf(asked: Promise<unknown>): Promise<unknown> {
  const error = await asked.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ProblemError)) throw error ?? new Error("a refusal expected");
  return error.problem;
}

import { expect, test } from "vitest";
import { buildInstance, defaultSettings } from "./build-instance.ts";
import type { EventInputs, InputOrganisation } from "./inputs.ts";

const firm = (id: string, side: string, more: Partial<InputOrganisation> = {}): InputOrganisation => ({
  id,
  side,
  country: side,
  languages: side === "KR" ? ["ko"] : ["zh"],
  mode: "onsite",
  delegates: 1,
  maxMeetings: null,
  minMeetings: null,
  timeZone: null,
  workHours: null,
  unavailable: [],
  ...more,
});
const inputs = (organisations: readonly InputOrganisation[], choices: EventInputs["choices"]): EventInputs => ({
  eventId: "e",
  timeZone: "Asia/Shanghai",
  organisations,
  choices,
  fits: [],
  meetings: [],
  interpreters: [],
  slots: [0, 1].map((ordinal) => ({
    id: `s${ordinal}`,
    ordinal,
    round: 0,
    startsAt: `2027-06-15T0${ordinal + 1}:00:00.000Z`,
    endsAt: `2027-06-15T0${ordinal + 1}:25:00.000Z`,
  })),
  places: [
    { id: "t", kind: "table", ordinal: 0, isUsable: true, closed: [] },
    { id: "r", kind: "online-room", ordinal: 1, isUsable: true, closed: [] },
  ],
});
const build = (given: EventInputs) => buildInstance(given, defaultSettings, "test");

test.each([
  ["UTC+5", 300],
  ["GMT+05:30", 330],
  ["Asia/Seoul", 540],
  ["Europe/Berlin", 120],
  ["local time", 0],
])("an online firm's zone written as %s is %i minutes ahead of UTC", (timeZone, ahead) => {
  const { instance } = build(
    inputs(
      [firm("a", "KR"), firm("b", "KZ", { mode: "online", timeZone })],
      [{ organisationId: "a", partnerId: "b", choice: "meet", rank: 1 }],
    ),
  );
  expect(instance.companies[1]?.tzOffsetMin).toBe(ahead);
});

test("a pair that one side declined is no candidate, a returned wish is worth more than two that are not", () => {
  const firms = [firm("a", "KR"), firm("b", "KR"), firm("c", "CN"), firm("d", "CN")];
  const { instance, mapping } = build(
    inputs(firms, [
      { organisationId: "a", partnerId: "c", choice: "meet", rank: 1 },
      { organisationId: "c", partnerId: "a", choice: "meet", rank: 1 },
      { organisationId: "b", partnerId: "d", choice: "must", rank: 1 },
      { organisationId: "a", partnerId: "d", choice: "must", rank: 2 },
      { organisationId: "d", partnerId: "a", choice: "no", rank: null },
    ]),
  );
  expect(mapping.meetings.map(({ nearId, farId }) => [nearId, farId])).toEqual([
    ["a", "c"],
    ["b", "d"],
  ]);
  expect(instance.meetings[0]?.value).toBeGreaterThan(100);
  expect(instance.meetings[1]?.value).toBe(100);
});

test("firms of one side do not meet in an event of several sides, and do in an event of one", () => {
  const choice = [{ organisationId: "a", partnerId: "b", choice: "meet" as const, rank: 1 }];
  expect(build(inputs([firm("a", "KR"), firm("b", "KR"), firm("c", "CN")], choice)).instance.meetings).toEqual([]);
  expect(build(inputs([firm("a", "KR"), firm("b", "KR")], choice)).instance.meetings).toHaveLength(1);
});

test("a hybrid firm that says when it is where becomes two companies of complementary slots", () => {
  const hybrid = firm("h", "KR", {
    mode: "hybrid",
    unavailable: [
      { slotId: "s0", mode: "online" },
      { slotId: "s1", mode: "onsite" },
    ],
  });
  const { instance } = build(
    inputs(
      [hybrid, firm("c", "CN", { mode: "online" })],
      [{ organisationId: "h", partnerId: "c", choice: "meet", rank: 1 }],
    ),
  );
  expect(instance.companies.map(({ mode, unavailable }) => [mode, unavailable])).toEqual([
    ["onsite", [1]],
    ["online", [0]],
    ["online", []],
  ]);
  expect(instance.meetings[0]).toMatchObject({ mode: "online", a: 1, b: 2 });
});

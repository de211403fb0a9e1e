import { expect, test } from "vitest";
import { gridModel, type GridAsk, type GridSource } from "./grid-model.ts";

const slot = (ordinal: number, startsAt: string) => ({
  id: `s${ordinal}`,
  ordinal,
  round: 0,
  startsAt,
  endsAt: new Date(Date.parse(startsAt) + 25 * 60_000).toISOString(),
});
const organisation = (id: string, side: string, ko: string) => ({
  id,
  number: null,
  names: { original: "ko" as const, ko },
  country: side,
  city: null,
  side,
  mode: "onsite" as const,
  sector: null,
});
const meeting = (id: string, nearId: string, farId: string, slotId: string, placeId: string) => ({
  id,
  nearId,
  farId,
  slotId,
  placeId,
  mode: "onsite" as const,
  isMust: false,
  interpreterId: "i1",
});
const place = (id: string, kind: "table" | "online-room", ordinal: number) => ({
  id,
  kind,
  label: id,
  hall: null,
  ordinal,
  isUsable: true,
  facts: {},
});

const source: GridSource = {
  timeZone: "Asia/Shanghai",
  slots: [
    slot(0, "2027-06-15T03:00:00Z"),
    slot(1, "2027-06-15T03:30:00Z"),
    slot(2, "2027-06-15T05:30:00Z"),
    slot(3, "2027-06-16T01:00:00Z"),
  ],
  places: [place("ON-01", "online-room", 0), place("A-02", "table", 2), place("A-01", "table", 1)],
  interpreters: [
    { id: "i1", names: { ko: "윤해솔" }, unavailable: ["s2"], isActive: true, meetings: 3, maxMeetings: 9 },
  ],
  organisations: [
    organisation("k1", "KR", "㈜한빛"),
    organisation("c1", "CN", "빙징"),
    organisation("c2", "CN", "설송"),
  ],
  meetings: [
    meeting("m1", "k1", "c1", "s0", "A-01"),
    meeting("m2", "k1", "c2", "s0", "A-02"),
    meeting("m3", "k1", "c1", "s2", "A-01"),
  ],
};
const ask: GridAsk = {
  view: "place",
  day: "2027-06-15",
  filter: "",
  locale: "ko",
  now: 0,
  words: {
    onlineRooms: "온라인",
    online: "온라인",
    breakText: (from, to) => `${from}~${to}`,
    dayText: (day) => day,
    placeFacts: () => undefined,
    interpreterAway: "통역 불가",
    placeClosed: "닫힘",
  },
};

test("tables stand before online rooms, whatever their numbers, and the rooms begin a section", () => {
  const { rows } = gridModel(source, ask);
  expect(rows.map(({ id }) => id)).toEqual(["A-01", "A-02", "ON-01"]);
  expect(rows[2]?.section).toBe("온라인");
});

test("a day shows its slots alone, with a break where people eat and none between neighbours", () => {
  expect(gridModel(source, ask).slots.map(({ id, breakAfter }) => [id, breakAfter])).toEqual([
    ["s0", undefined],
    ["s1", "11:55~13:30"],
    ["s2", undefined],
  ]);
  expect(gridModel(source, { ...ask, day: undefined }).slots[2]?.breakAfter).toBe("2027-06-16");
});

test("free interpreters are those who are there and not booked", () => {
  expect(gridModel(source, ask).slots.map(({ freeInterpreters }) => freeInterpreters)).toEqual([0, 1, 0]);
});

test("an interpreter who is away is a conflict, said in the cell", () => {
  expect(gridModel(source, ask).meetings.map(({ id, conflict }) => [id, conflict])).toEqual([
    ["m1", undefined],
    ["m2", undefined],
    ["m3", "통역 불가"],
  ]);
});

test("by organisation a meeting stands with both, and two delegates at once have two rows", () => {
  const { rows, meetings } = gridModel(source, { ...ask, view: "organisation" });
  expect(rows.map(({ id }) => id)).toEqual(["c1", "c2", "k1", "k1 2"]);
  expect(meetings.filter(({ id }) => id === "m2").map(({ rowId }) => rowId)).toEqual(["k1 2", "c2"]);
  const cells = meetings.map(({ rowId, slotId }) => `${rowId} ${slotId}`);
  expect(new Set(cells).size).toBe(cells.length);
});

test("the filter keeps rows of which the name or a cell has every word, without its legal form or spaces", () => {
  expect(gridModel(source, { ...ask, filter: "설 송" }).rows.map(({ id }) => id)).toEqual(["A-02"]);
  expect(gridModel(source, { ...ask, filter: "한빛" }).rows).toHaveLength(2);
  expect(gridModel(source, { ...ask, filter: "없는이름" }).rows).toEqual([]);
});

test("a meeting that is elsewhere than published says where it was", () => {
  const published = {
    event: { id: "e", names: {}, timeZone: source.timeZone },
    version: { number: 1, publishedAt: "", publishedBy: "", note: null, meetings: 1 },
    slots: source.slots,
    places: source.places,
    interpreters: [],
    organisations: source.organisations,
    meetings: [meeting("m1", "k1", "c1", "s1", "A-02"), meeting("m2", "k1", "c2", "s0", "A-02")],
  };
  const changed = gridModel(source, { ...ask, published }).meetings.map(({ id, changedFrom }) => [id, changedFrom]);
  expect(changed).toEqual([
    ["m1", "11:30 A-02"],
    ["m2", undefined],
    ["m3", undefined],
  ]);
});

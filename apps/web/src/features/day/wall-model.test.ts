import { expect, test } from "vitest";
import type { Published } from "@bridgehead/contract/timetable";
import { pagesOf, wallAt } from "./wall-model.ts";

const slot = (n: number) => ({ id: `s${n}`, ordinal: n, startsAt: `2027-06-15T0${n + 1}:00:00Z` });
const published = (meetings: readonly [near: string, far: string, slot: number, place: string][]): Published =>
  ({
    slots: [slot(0), slot(1), slot(2)],
    places: ["A-01", "A-02"].map((label, ordinal) => ({ id: label, label, ordinal })),
    meetings: meetings.map(([nearId, farId, n, placeId]) => ({
      id: nearId + farId,
      nearId,
      farId,
      slotId: `s${n}`,
      placeId,
    })),
  }) as unknown as Published;
const at = (time: string) => Date.parse(`2027-06-15T${time}Z`);

test("the wall shows the next slot that holds a meeting and counts the seconds to it", () => {
  const timetable = published([
    ["a", "b", 0, "A-02"],
    ["c", "d", 0, "A-01"],
    ["a", "d", 2, "A-01"],
  ]);
  const early = wallAt(timetable, undefined, at("00:55:00"));
  expect(early.secondsLeft).toBe(300);
  expect(early.tables.map(({ place }) => place.label)).toEqual(["A-01", "A-02"]);
  // While a slot runs the next one is announced; an empty one is passed over.
  expect(wallAt(timetable, undefined, at("01:00:00")).slot?.id).toBe("s2");
  expect(wallAt(timetable, undefined, at("03:00:00"))).toMatchObject({ slot: undefined, tables: [] });
});

test("the day before it shows what comes without a countdown", () => {
  expect(wallAt(published([["a", "b", 0, "A-01"]]), undefined, at("01:00:00") - 20 * 3_600_000).secondsLeft).toBe(
    undefined,
  );
});

test("a meeting whose table or time differs from the version before is marked, one seen the first time too", () => {
  const before = published([
    ["a", "b", 0, "A-01"],
    ["c", "d", 1, "A-02"],
  ]);
  const now = published([
    ["b", "a", 0, "A-01"],
    ["c", "d", 0, "A-02"],
  ]);
  expect(wallAt(now, before, at("00:30:00")).tables.map(({ isChanged }) => isChanged)).toEqual([false, true]);
  expect(wallAt(now, undefined, at("00:30:00")).tables.map(({ isChanged }) => isChanged)).toEqual([false, false]);
});

test("eighteen tables make a page", () => {
  const [table] = wallAt(published([["a", "b", 0, "A-01"]]), undefined, at("00:30:00")).tables;
  expect(pagesOf(Array.from({ length: 37 }, () => table as never)).map((page) => page.length)).toEqual([18, 18, 1]);
});

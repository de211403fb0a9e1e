import { expect, test } from "vitest";
import type { Draft, Published } from "@bridgehead/contract/timetable";
import { boardOf, slotAt } from "./board-model.ts";

const slots = [9, 10].map((hour, ordinal) => ({
  id: `s${ordinal}`,
  ordinal,
  round: 0,
  startsAt: `2027-06-15T${String(hour).padStart(2, "0")}:00:00Z`,
  endsAt: `2027-06-15T${String(hour).padStart(2, "0")}:25:00Z`,
}));
const meeting = (nearId: string, farId: string, placeId: string, interpreterId: string, slotId = "s0") => ({
  id: nearId + farId,
  nearId,
  farId,
  slotId,
  placeId,
  interpreterId,
  state: "scheduled",
});
const draft = (meetings: readonly object[]): Draft =>
  ({
    slots,
    places: ["A-01", "A-02", "A-03"].map((id, ordinal) => ({ id, label: id, ordinal, isUsable: id !== "A-03" })),
    interpreters: ["i1", "i2", "i3"].map((id) => ({ id, isActive: true, unavailable: id === "i3" ? ["s0"] : [] })),
    meetings,
  }) as unknown as Draft;
const at = (time: string) => Date.parse(`2027-06-15T${time}:00Z`);

test("a desk looks at the slot that runs, in a pause at the next, at the end at the last", () => {
  expect(slotAt(slots, at("09:10"))?.id).toBe("s0");
  expect(slotAt(slots, at("09:30"))?.id).toBe("s1");
  expect(slotAt(slots, at("12:00"))?.id).toBe("s1");
  expect(slotAt([], at("09:10"))).toBe(undefined);
});

test("the board counts what is held, the tables in use that stand empty, and who could still interpret", () => {
  const board = boardOf(draft([meeting("a", "b", "A-01", "i1")]), undefined, slots[0] as never, at("09:10"));
  expect(board).toMatchObject({ phase: "running", minutesLeft: 15, held: 1, free: 1, freeInterpreters: 1 });
  expect(board.tiles.map(({ place }) => place.label)).toEqual(["A-01", "A-02"]);
});

test("what differs from the version people were told of is marked: table, interpreter or the meeting itself", () => {
  const told = { meetings: [meeting("a", "b", "A-01", "i1"), meeting("c", "d", "A-02", "i2")] } as unknown as Published;
  const same = boardOf(draft(told.meetings), told, slots[0] as never, at("08:50"));
  expect(same.tiles.map(({ isChanged }) => isChanged)).toEqual([false, false]);
  expect(same).toMatchObject({ phase: "coming", minutesLeft: 10 });
  const repaired = draft([meeting("a", "b", "A-01", "i2"), meeting("e", "f", "A-02", "i1")]);
  expect(boardOf(repaired, told, slots[0] as never, at("08:50")).tiles.map(({ isChanged }) => isChanged)).toEqual([
    true,
    true,
  ]);
});

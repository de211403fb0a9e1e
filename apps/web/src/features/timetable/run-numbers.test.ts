import { expect, test } from "vitest";
import { boundOf, gapOf, spreadOf } from "./run-numbers.ts";

test("a limit between two whole values is the lower one, because values are whole", () => {
  expect(boundOf({ total: 100, bound: 103.9, isOptimal: false })).toBe(103);
  expect(boundOf({ total: 100, bound: null, isOptimal: false })).toBeUndefined();
});

test("what is left is rounded up and is zero only where it is proven", () => {
  expect(gapOf({ total: 9_999, bound: 10_000, isOptimal: false })).toBe(0.001);
  expect(gapOf({ total: 9_876, bound: 10_000, isOptimal: false })).toBe(0.013);
  expect(gapOf({ total: 10_000, bound: 10_000.4, isOptimal: false })).toBe(0);
  expect(gapOf({ total: 5, bound: 9, isOptimal: true })).toBe(0);
  expect(gapOf({ total: 5, bound: null, isOptimal: false })).toBeUndefined();
});

test("the strip draws the two largest sides from zero without gaps, and tells the others in words", () => {
  const spread = spreadOf({
    spread: [
      {
        side: "JP",
        counts: [
          { meetings: 2, organisations: 1 },
          { meetings: 4, organisations: 1 },
        ],
      },
      {
        side: "CN",
        counts: [
          { meetings: 1, organisations: 2 },
          { meetings: 3, organisations: 3 },
        ],
      },
      { side: "KR", counts: [{ meetings: 3, organisations: 5 }] },
    ],
  });
  expect(spread?.near).toEqual({ side: "KR", organisations: 5, mean: 3 });
  expect(spread?.far?.side).toBe("CN");
  expect(spread?.columns).toEqual([
    { meetings: 0, near: 0, far: 0 },
    { meetings: 1, near: 0, far: 2 },
    { meetings: 2, near: 0, far: 0 },
    { meetings: 3, near: 5, far: 3 },
  ]);
  expect(spread?.others).toEqual([{ side: "JP", organisations: 2, least: 2, most: 4 }]);
});

test("an event of one side has a strip of one side", () => {
  expect(spreadOf({ spread: [{ side: "KR", counts: [{ meetings: 0, organisations: 2 }] }] })?.far).toBeUndefined();
  expect(spreadOf({ spread: [] })).toBeUndefined();
});

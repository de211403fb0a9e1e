import { expect, test } from "vitest";
import { orderSides } from "./sides.ts";

const order = (counts: Record<string, number>) => orderSides(new Map(Object.entries(counts)));

test("the same side is solid for everybody, whoever has one firm more", () => {
  expect(order({ KR: 130, CN: 131 })).toEqual(["KR", "CN"]);
  expect(order({ KR: 131, CN: 130 })).toEqual(["KR", "CN"]);
});

test("the two largest sides are drawn, the others follow by size", () => {
  expect(order({ JP: 7, KZ: 5, CN: 130, KR: 130 })).toEqual(["KR", "CN", "JP", "KZ"]);
  expect(order({ KR: 2, CN: 40, JP: 30 })).toEqual(["JP", "CN", "KR"]);
});

test("an event of one side or of none has one or none", () => {
  expect(order({ KR: 4 })).toEqual(["KR"]);
  expect(order({})).toEqual([]);
});

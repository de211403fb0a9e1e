import { expect, test } from "vitest";
import { projectLadder, rungOf, type LadderProject } from "./project-ladder.ts";

const project = (id: string, values: Partial<LadderProject> = {}): LadderProject => ({
  id,
  kind: "park",
  stage: "contracted",
  rung: null,
  amountMinor: null,
  currency: null,
  amountStatus: "actual",
  ...values,
});

test("a project counts once, on one rung, however often it is told", () => {
  const ladder = projectLadder([project("a"), project("a"), project("b", { rung: "paid-in" })]);
  expect(ladder.flatMap(({ rung, projects }) => projects.map((id) => [rung, id]))).toEqual([
    ["contract", "a"],
    ["paid-in", "b"],
  ]);
});

test("amounts are summed within a currency and a standing, never across them, and gaps are told", () => {
  const [contract] = projectLadder([
    project("a", { amountMinor: 100, currency: "KRW" }),
    project("b", { amountMinor: 50, currency: "KRW" }),
    project("c", { amountMinor: 70, currency: "KRW", amountStatus: "planned" }),
    project("d", { amountMinor: 9, currency: "CNY" }),
    project("e"),
  ]).filter(({ projects }) => projects.length > 0);
  expect(contract?.amounts).toEqual([
    { currency: "KRW", status: "actual", amountMinor: 150 },
    { currency: "KRW", status: "planned", amountMinor: 70 },
    { currency: "CNY", status: "actual", amountMinor: 9 },
  ]);
  expect(contract?.withoutAmount).toBe(1);
});

test("what is not invested in has no rung unless one was told, and what was dropped stands on none", () => {
  expect(rungOf({ kind: "exchange-mechanism", stage: "under-way", rung: null })).toBeUndefined();
  expect(rungOf({ kind: "exchange-mechanism", stage: "under-way", rung: "agreement" })).toBe("agreement");
  expect(rungOf({ kind: "park", stage: "dropped", rung: "contract" })).toBeUndefined();
});

import { readFileSync } from "node:fs";
import { parseInstance, verify, type Progress } from "@bridgehead/scheduling";
import { expect, test } from "vitest";
import { solveInThreads } from "./solve-threads.ts";

const read = (name: string) => {
  const parsed = parseInstance(
    JSON.parse(readFileSync(new URL(`../../../../../bench/instances/${name}.json`, import.meta.url), "utf8")),
  );
  if (!parsed.ok) throw new Error(`${name} is not an instance`);
  return parsed.value;
};

test("two threads with the same seed and iterations give the same valid schedule, with a proven bound", async () => {
  const instance = read("S-1");
  const options = { threads: 2, seed: 7, iterations: 60_000 };
  const [once, again] = [await solveInThreads(instance, options), await solveInThreads(instance, options)];
  expect(again.schedule).toEqual(once.schedule);
  expect(once.bound).toBe(4712);
  expect(verify(instance, once.schedule)).toEqual({ valid: true, violations: [], objective: once.objective });
});

test("a cancelled run gives the best schedule so far, and progress only ever rises", async () => {
  const instance = read("M-1");
  const aborter = new AbortController();
  const totals: number[] = [];
  const onProgress = ({ total }: Progress): void => {
    totals.push(total);
    if (totals.length === 3) aborter.abort();
  };
  const result = await solveInThreads(instance, {
    threads: 2,
    seed: 1,
    timeLimitSeconds: 600,
    signal: aborter.signal,
    onProgress,
  });
  expect(verify(instance, result.schedule).violations).toEqual([]);
  // A first timetable of M-1 has 24,575; the two threads' first ones differ by a few per cent.
  expect(result.objective.total).toBeGreaterThan(23_000);
  expect(totals).toEqual(totals.toSorted((left, right) => left - right));
});

test("must-holds that do not fit are said to be so by whichever thread proves it", async () => {
  const instance = read("S-1");
  const clash = instance.meetings
    .filter(({ a }) => a === instance.meetings[0]!.a)
    .slice(0, 4)
    .map(({ id }) => id);
  const impossible = {
    ...instance,
    meetings: instance.meetings.map((meeting) =>
      clash.includes(meeting.id) ? { ...meeting, must: true, fixedSlot: 0 } : meeting,
    ),
  };
  const result = await solveInThreads(impossible, { threads: 2, seed: 1, timeLimitSeconds: 20 });
  expect(result.infeasible?.proven).toBe(true);
  expect(result.infeasible?.meetings.every((id) => clash.includes(id))).toBe(true);
});

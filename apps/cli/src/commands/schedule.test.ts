import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { CommandContext } from "../command.ts";
import { schedule } from "./schedule.ts";
import { verify } from "./verify.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "schedule-"));
});
afterEach(() => rm(folder, { recursive: true }));

const instanceFile = path.resolve(import.meta.dirname, "../../../../bench/instances/S-1.json");

/** A terminal that remembers what it was shown. */
function terminal(locale: CommandContext["locale"] = "en") {
  const shown = { out: "", said: "" };
  const context: CommandContext = {
    locale,
    env: {},
    out: (text) => void (shown.out += `${text}\n`),
    say: (text) => void (shown.said += `${text}\n`),
  };
  return { shown, context };
}

test("a schedule is written with its objective, bound and gap, and the verifier agrees with it", async () => {
  const out = path.join(folder, "schedule.json");
  const { shown, context } = terminal();
  expect(await schedule.run([instanceFile, "--out", out, "--iterations", "20000", "--threads", "1"], context)).toBe(0);
  expect(shown.out).toBe("");
  const written = JSON.parse(await readFile(out, "utf8")) as Record<string, unknown> & {
    objective: unknown;
    bound: number;
    optimalityGap: number;
  };
  expect(Object.keys(written)).toEqual(
    expect.arrayContaining([
      "format",
      "instance",
      "entries",
      "objective",
      "bound",
      "optimalityGap",
      "seconds",
      "iterations",
      "unscheduled",
    ]),
  );
  expect(await readdir(folder)).toEqual(["schedule.json"]);

  const check = terminal();
  expect(await verify.run([instanceFile, out], check.context)).toBe(0);
  expect(JSON.parse(check.shown.out)).toEqual({ valid: true, violations: [], objective: written.objective });
});

test("a broken schedule is told with code and sentence, and the exit code is 1", async () => {
  const file = path.join(folder, "bad.json");
  await writeFile(
    file,
    JSON.stringify({
      format: "bridgehead-schedule/1",
      instance: "S-1",
      entries: [{ meeting: 4711, slot: 0, table: null, interpreter: null }],
    }),
  );
  const { shown, context } = terminal("ko");
  expect(await verify.run([instanceFile, file], context)).toBe(1);
  expect(JSON.parse(shown.out)).toMatchObject({
    valid: false,
    violations: expect.arrayContaining([{ code: "H01", message: "상담 4711번은 문제에 없습니다." }]),
  });
});

test.each([
  ["no JSON", "hello", /is not JSON/],
  [
    "no slots",
    JSON.stringify({
      ...JSON.parse(
        '{"format":"bridgehead-schedule-instance/1","name":"x","slots":[],"companies":[],"tables":[],"onlineRooms":null,"interpreters":[],"meetings":[],"precedences":[],"weights":{"shortfall":1,"gap":1,"move":1}}',
      ),
    }),
    /has 0 slots; there must be at least one/,
  ],
  ["a list", "[]", /must be a JSON object/],
])("%s is answered with the file and a reason, writes nothing and exits 1", async (_, text, reason) => {
  const file = path.join(folder, "instance.json");
  await writeFile(file, text);
  const { shown, context } = terminal();
  expect(await schedule.run([file, "--out", path.join(folder, "out.json")], context)).toBe(1);
  expect(shown.said).toContain(file);
  expect(shown.said).toMatch(reason);
  expect(shown.said).not.toMatch(/\n {4}at /);
  expect(await readdir(folder)).toEqual(["instance.json"]);
});

test("must-holds that cannot be held together are named, and no file is written", async () => {
  const instance = JSON.parse(await readFile(instanceFile, "utf8")) as {
    meetings: { id: number; a: number; must: boolean; fixedSlot: number | null }[];
  };
  const clash = instance.meetings.filter(({ a }) => a === instance.meetings[0]!.a).slice(0, 4);
  for (const meeting of clash) Object.assign(meeting, { must: true, fixedSlot: 0 });
  const file = path.join(folder, "clash.json");
  await writeFile(file, JSON.stringify(instance));
  const { shown, context } = terminal("zh");
  expect(await schedule.run([file, "--out", path.join(folder, "out.json"), "--time-limit", "10"], context)).toBe(1);
  expect(shown.said).toMatch(/^.*必须举行的洽谈无法全部安排。/);
  expect(await readdir(folder)).toEqual(["clash.json"]);
});

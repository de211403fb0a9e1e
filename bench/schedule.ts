/**
 * `npm run bench:schedule`: the scheduling goals, measured as a user would run them (worker threads, wall clock), each
 * schedule checked by the independent verifier. Prints the table and appends it to bench/results.md.
 *
 *   --seeds 5         runs per instance, the median is reported
 *   --only S-1,M-1    some instances only
 *   --b2bsp DIR       the published B2BSP instances in our format with their published.csv (kept outside, see NOTICE)
 *   --threads 2       --no-append
 */
import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { changesBetween, parseInstance, verify, type Instance, type Objective } from "@bridgehead/scheduling";
import { solveInThreads } from "@bridgehead/server/platform/workers/solve-threads";

type Goal = { readonly file: string; readonly seconds: number; readonly goal: string };
type Run = {
  readonly objective: Objective;
  readonly held: number;
  readonly bound: number;
  readonly gap: number;
  readonly seconds: number;
  readonly isOptimal: boolean;
  readonly note: string;
  /** Of the run's process with all its threads. */
  readonly peakMb: number;
};

const goals: readonly Goal[] = [
  { file: "S-1", seconds: 3, goal: "gap <= 0.5 %" },
  { file: "M-1", seconds: 10, goal: ">= 29,300" },
  { file: "M-1", seconds: 60, goal: ">= 29,340, gap <= 1.0 %" },
  { file: "L-1", seconds: 60, goal: ">= 187,700, < 300 MB" },
  { file: "M-1-reopt1", seconds: 1, goal: ">= 27,938, <= 4 moved, 0 dropped" },
];
const b2bspSeconds = 12;

const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "5" },
    only: { type: "string" },
    b2bsp: { type: "string" },
    threads: { type: "string", default: "2" },
    "no-append": { type: "boolean", default: false },
    run: { type: "string" },
    seconds: { type: "string", default: "1" },
    seed: { type: "string", default: "1" },
  },
});
if (values.run !== undefined) {
  process.stdout.write(JSON.stringify(await run(values.run, Number(values.seed), Number(values.seconds))));
  process.exit();
}
const seeds = Array.from({ length: Number(values.seeds) }, (_, at) => at + 1);
const threads = Number(values.threads);
const only = values.only?.split(",");
const lines: string[] = [];
const print = (line: string): void => {
  lines.push(line);
  process.stdout.write(`${line}\n`);
};

const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
print(`\n## ${new Date().toISOString().slice(0, 16)}Z, commit ${commit}\n`);
print(
  `${cpus().length} cores, ${threads} threads, Node ${process.versions.node}, seeds ${seeds.join(" ")}, median by total; load before ${loadavg()[0]?.toFixed(1)}\n`,
);
print("| instance | s | goal | total (min - max) | held | bound | gap % | table changes | peak MB | note |");
print("|---|--:|---|---|--:|--:|--:|--:|--:|---|");
for (const goal of goals) if (!only || only.includes(goal.file)) measure(goal);
if (!only || only.includes("b2bsp")) measureB2bsp();
if (!values["no-append"]) appendFileSync(new URL("results.md", import.meta.url), `${lines.join("\n")}\n`);

function measure({ file, seconds, goal }: Goal): void {
  const runs = seeds.map((seed) =>
    runApart(new URL(`instances/${file}.json`, import.meta.url).pathname, seed, seconds),
  );
  const sorted = runs.toSorted((left, right) => left.objective.total - right.objective.total);
  const middle = sorted[Math.floor(sorted.length / 2)] as Run;
  const span = `${sorted[0]?.objective.total} - ${sorted.at(-1)?.objective.total}`;
  const row = [
    file,
    seconds,
    goal,
    `**${middle.objective.total}** (${span})`,
    middle.held,
    middle.bound,
    (100 * middle.gap).toFixed(2),
    middle.objective.moveCost,
    Math.max(...runs.map(({ peakMb }) => peakMb)),
    middle.note,
  ];
  print(`| ${row.join(" | ")} |`);
}

/** A run in a process of its own, so that its memory is its own. Compiled code is shared, as the command does it. */
function runApart(file: string, seed: number, seconds: number): Run {
  const words = ["--run", file, "--seed", String(seed), "--seconds", String(seconds), "--threads", String(threads)];
  const env = {
    ...process.env,
    NODE_COMPILE_CACHE: new URL("../node_modules/.cache/bridgehead", import.meta.url).pathname,
  };
  const out = execFileSync(process.execPath, [import.meta.filename, ...words], { encoding: "utf8", env });
  return JSON.parse(out) as Run;
}

async function run(file: string, seed: number, timeLimitSeconds: number): Promise<Run> {
  const instance = read(file);
  const threads = Number(values.threads);
  const startedAt = performance.now();
  const result = await solveInThreads(instance, { threads, seed, timeLimitSeconds });
  const seconds = (performance.now() - startedAt) / 1000;
  const { valid, objective } = verify(instance, result.schedule);
  const note = [valid ? "" : "NOT VALID", instance.reopt ? disturbance(instance, result.schedule) : ""]
    .filter(Boolean)
    .join(", ");
  return {
    objective,
    held: result.schedule.entries.length,
    bound: result.bound,
    gap: result.optimalityGap,
    seconds,
    isOptimal: result.isOptimal,
    note,
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

function disturbance(instance: Instance, after: Parameters<typeof changesBetween>[2]): string {
  const { changes } = changesBetween(instance, { ...after, entries: instance.reopt?.baseline ?? [] }, after);
  const count = (kind: string): number => changes.filter((change) => change.kind === kind).length;
  return `${count("moved")} moved, ${count("replaced")} replaced, ${count("dropped")} dropped`;
}

function measureB2bsp(): void {
  const folder = values.b2bsp;
  if (folder === undefined || !existsSync(path.join(folder, "published.csv"))) {
    print(
      "| b2bsp | 12 | >= 18 optima, <= 40 breaks | **skipped**: no instances; give their folder with --b2bsp | | | | | | |",
    );
    return;
  }
  const published = new Map(
    readFileSync(path.join(folder, "published.csv"), "utf8")
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split(","))
      .map((cells) => [cells[0] ?? "", Number(cells[7])]),
  );
  const perSeed = [];
  for (const seed of seeds) {
    let [breaks, optima, proven, valid, peakMb] = [0, 0, 0, 0, 0];
    const missed: string[] = [];
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".original.json"))) {
      const name = file.replace(/^b2bsp-/, "").replace(/\.original\.json$/, "");
      const { objective, isOptimal, note, ...one } = runApart(path.join(folder, file), seed, b2bspSeconds);
      peakMb = Math.max(peakMb, one.peakMb);
      breaks += objective.gapCost;
      valid += Number(note === "");
      proven += Number(isOptimal);
      if (note === "" && objective.gapCost === published.get(name)) optima += 1;
      else missed.push(`${name} ${objective.gapCost} (${published.get(name)})`);
    }
    perSeed.push({ breaks, optima, proven, valid, missed, peakMb });
  }
  const middle = perSeed.toSorted((left, right) => left.breaks - right.breaks)[Math.floor(perSeed.length / 2)];
  if (!middle) return;
  const span = perSeed.map(({ breaks }) => breaks).join(", ");
  print(
    `| b2bsp, 20 originals | ${b2bspSeconds} | >= 18 optima, <= 40 breaks | **${middle.breaks} breaks** (${span}), ${middle.optima} optima, ${middle.proven} proven, ${middle.valid} valid | | | | | ${middle.peakMb} | missed: ${middle.missed.join(", ")} |`,
  );
}

function read(file: string): Instance {
  const parsed = parseInstance(JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.error)}`);
  return parsed.value;
}

/**
 * Reads corrupted files one after another: `node bench/intake-fuzz.ts [count=10000] [seed=1]`. Each comes from the sample
 * mailbag or a generated one. Fails (exit 1) at the first crash, at a file over 5 s of processor time (the clock on the wall
 * also counts what else runs on the machine), or over 512 MB of memory above the start; prints the seed of the file that did it.
 * The reading runs in a thread of its own, so that one that never ends is seen too.
 */
import { readdirSync, readFileSync } from "node:fs";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { readMailbag } from "../packages/intake/src/index.ts";
import { corrupt } from "../packages/intake/test/corrupt.ts";
import { riverPortMailbag } from "../packages/intake/test/mailbag-river-port.ts";
import { westCoastMailbag } from "../packages/intake/test/mailbag-west-coast.ts";
import { dice } from "../packages/intake/test/seeded.ts";

const [count = 10_000, first = 1] = process.argv.slice(2).map(Number);
const processorTimeMax = 5_000;
const memoryMax = 512e6;

if (isMainThread) watch();
else await readAll();

/** Follows the thread by the seed it reports before each file. */
function watch(): void {
  const worker = new Worker(new URL(import.meta.url), { argv: process.argv.slice(2) });
  let [seed, used] = [first, process.cpuUsage()];
  const since = () => {
    const { user, system } = process.cpuUsage(used);
    return (user + system) / 1000;
  };
  // Collecting garbage runs in other threads of the process, so one that never ends is told by far more than the limit.
  const timer = setInterval(() => {
    if (since() > processorTimeMax * 4)
      fail(`seed ${seed} has not ended after ${Math.round(since())} ms of processor time`);
  }, 1_000);
  worker.on("message", (next: number) => ([seed, used] = [next, process.cpuUsage()]));
  worker.on("error", (error) => fail(`seed ${seed}: ${error instanceof Error ? error.stack : String(error)}`));
  worker.on("exit", (code) => {
    clearInterval(timer);
    process.exitCode = code;
  });
}

function fail(what: string): never {
  console.error(what);
  process.exit(1);
}

async function readAll(): Promise<void> {
  const folder = new URL("../demo/mailbag/", import.meta.url);
  const sample = readdirSync(folder)
    .filter((name) => /\.(?:xlsx|csv)$/u.test(name))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }));
  const files = [...sample, ...(await westCoastMailbag()), ...(await riverPortMailbag())];
  const startMemory = process.memoryUsage.rss();
  let [slowest, slowestSeed, peak] = [0, 0, 0];
  const outcomes = new Map<string, number>();
  const began = performance.now();
  for (let index = 0; index < count; index++) {
    const seed = first + index;
    parentPort?.postMessage(seed);
    const random = dice(seed);
    const file = random.pick(files);
    const bytes = corrupt(file.bytes, random);
    const start = process.threadCpuUsage();
    try {
      const result = await readMailbag([{ name: file.name, bytes }]);
      const outcome = result.skipped_files[0]?.reason ?? "read";
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    } catch (error) {
      fail(`seed ${seed} (${file.name}): ${error instanceof Error ? error.stack : String(error)}`);
    }
    const used = process.threadCpuUsage(start);
    const milliseconds = (used.user + used.system) / 1000;
    if (milliseconds > slowest) [slowest, slowestSeed] = [milliseconds, seed];
    if (milliseconds > processorTimeMax)
      fail(`seed ${seed} (${file.name}) took ${Math.round(milliseconds)} ms of processor time`);
    peak = Math.max(peak, process.memoryUsage.rss() - startMemory);
    if ((index + 1) % 500 === 0) console.error(`${index + 1} read`);
  }
  console.log(
    `${count} corrupted files in ${Math.round((performance.now() - began) / 1000)} s; slowest ${Math.round(slowest)} ms of processor time (seed ${slowestSeed}); memory at most ${Math.round(peak / 1e6)} MB above the start`,
  );
  console.log([...outcomes].map(([outcome, times]) => `${outcome} ${times}`).join(", "));
  if (peak > memoryMax) process.exit(1);
}

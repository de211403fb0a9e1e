// npm run bench:product: what the spine promises in seconds, milliseconds and megabytes, on a server of its own.
//   --append writes the table to bench/results.md with date, commit and load.
import { execFileSync, spawn } from "node:child_process";
import { appendFileSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { call } from "@bridgehead/contract/client";
import { listParticipants } from "@bridgehead/contract/directory";
import { listEvents } from "@bridgehead/contract/events";
import { acceptIntakeBatch, readIntakeBatch, startIntake } from "@bridgehead/contract/intake";
import { listRecords, searchRecord } from "@bridgehead/contract/record";
import { listChoices } from "@bridgehead/contract/choices";

type Line = { readonly what: string; readonly value: string; readonly goal: string };
const lines: Line[] = [];
const note = (what: string, value: string, goal: string) => lines.push({ what, value, goal });
const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] as number;

const data = mkdtempSync(path.join(tmpdir(), "bridgehead-bench-"));
try {
  const first = await start(true);
  note(
    "first start, packages and pages there: database, record and sample event to the first answer",
    `${first.seconds.toFixed(1)} s`,
    "60 s with install and build",
  );
  await measure(first.address, first.link);
  await stop(first);
  const second = await start(false);
  note("second start", `${second.seconds.toFixed(1)} s`, "2 s");
  await new Promise((resolve) => setTimeout(resolve, 5_000));
  note(
    "server at rest after a start, the sample event taken in (PostgreSQL apart)",
    `${residentMegabytes(second.pid)} MB`,
    "250 MB",
  );
  await stop(second);
  note("script of the first page, gzip", `${scriptKilobytes()} kB`, "250 kB");
  print();
} finally {
  rmSync(data, { recursive: true, force: true });
}

type Running = {
  readonly address: string;
  readonly link: string;
  readonly pid: number;
  readonly seconds: number;
  readonly ended: Promise<void>;
};

/** Only the first start of a data folder prints a link. */
async function start(isFirst: boolean): Promise<Running> {
  const startedAt = performance.now();
  const child = spawn(
    process.execPath,
    [
      "--max-semi-space-size=8",
      "apps/cli/bin/bridgehead.mjs",
      "serve",
      "--demo",
      "--data",
      data,
      "--port",
      "0",
      "--lang",
      "en",
    ],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const ended = new Promise<void>((resolve) => child.on("exit", () => resolve()));
  const said = await new Promise<string>((resolve, reject) => {
    let text = "";
    child.stdout.on("data", (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes("ready: ") && (!isFirst || text.includes("/enter/"))) resolve(text);
    });
    setTimeout(
      () => (text.includes("ready") ? resolve(text) : reject(new Error(`the server did not start: ${text}`))),
      60_000,
    ).unref();
    void ended.then(() => reject(new Error(`the server ended: ${text}`)));
  });
  return {
    address: /ready: (\S+)/.exec(said)?.[1] ?? "",
    link: /(\S+\/enter\/\S+)/.exec(said)?.[1] ?? "",
    pid: child.pid as number,
    seconds: (performance.now() - startedAt) / 1000,
    ended,
  };
}

async function stop(running: Running): Promise<void> {
  process.kill(running.pid, "SIGTERM");
  await running.ended;
}

async function measure(base: string, link: string): Promise<void> {
  const entered = await fetch(link, { method: "POST", redirect: "manual", headers: { origin: base } });
  const cookie = entered.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  const transport = {
    base,
    lang: "en",
    fetch: ((address, init = {}) =>
      fetch(address, {
        ...init,
        headers: { ...Object.fromEntries(new Headers(init.headers)), cookie, origin: base },
      })) as typeof fetch,
  };
  const [event] = (await call(listEvents, {}, transport)).events;
  const eventId = event?.id ?? "";

  const files = new FormData();
  for (const name of readdirSync("demo/mailbag").filter((one) => /\.(xlsx|csv)$/.test(one)))
    files.append("files", new File([new Uint8Array(readFileSync(path.join("demo/mailbag", name)))], name));
  const readFrom = performance.now();
  const { batchId } = await call(startIntake, { params: { eventId }, files }, transport);
  for (;;) {
    const batch = await call(readIntakeBatch, { params: { eventId, batchId } }, transport);
    if (batch.state !== "reading") break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  note(
    "the eleven files handed in, read and compared",
    `${((performance.now() - readFrom) / 1000).toFixed(1)} s`,
    "5 s",
  );
  const acceptFrom = performance.now();
  await call(acceptIntakeBatch, { params: { eventId, batchId } }, transport);
  note("taken in", `${((performance.now() - acceptFrom) / 1000).toFixed(1)} s`, "–");

  const timed = async (what: string, goal: string, ask: () => Promise<unknown>) => {
    await ask();
    const times: number[] = [];
    for (let run = 0; run < 15; run += 1) {
      const from = performance.now();
      await ask();
      times.push(performance.now() - from);
    }
    note(`${what}, median of 15 over loopback`, `${median(times).toFixed(0)} ms`, goal);
  };
  await timed("list of 272 organisations", "200 ms", () => call(listParticipants, { params: { eventId } }, transport));
  await timed("list of choices", "200 ms", () => call(listChoices, { params: { eventId } }, transport));
  await timed("list of organisations on record", "200 ms", () =>
    call(listRecords, { query: { kind: "organisation" } }, transport),
  );
  await timed("search over the record in another script", "–", () =>
    call(searchRecord, { query: { q: "哈尔滨" } }, transport),
  );
  await new Promise((resolve) => setTimeout(resolve, 3_000));
}

function residentMegabytes(pid: number): number {
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024);
}

/** The scripts that index.html names or preloads, with the texts of one language. */
function scriptKilobytes(): number {
  const html = readFileSync("apps/web/dist/index.html", "utf8");
  const scripts = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map((match) => match[1] as string);
  return Math.round(
    [...new Set(scripts)].reduce((sum, script) => sum + gzipSync(readFileSync(`apps/web/dist${script}`)).length, 0) /
      1024,
  );
}

function print(): void {
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  const head = `## The product: ${new Date().toISOString().slice(0, 10)}, ${commit}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, Node ${process.versions.node}`;
  const table = [
    "| what | measured | goal |",
    "|---|--:|--:|",
    ...lines.map(({ what, value, goal }) => `| ${what} | ${value} | ${goal} |`),
  ].join("\n");
  console.log(`${head}\n\n${table}`);
  if (process.argv.includes("--append")) appendFileSync("bench/results.md", `\n${head}\n\n${table}\n`);
}

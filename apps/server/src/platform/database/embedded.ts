import { spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import pg from "pg";
import { Trouble } from "../trouble.ts";
import { embeddedBinaries, type PostgresBinaries } from "./binaries.ts";
import type { DataFolder } from "./data-folder.ts";
import { commandLine, isAlive, waitUntil } from "./processes.ts";
import { chooseRunAs, type RunAs } from "./run-as.ts";

const user = "bridgehead";
const databaseName = "bridgehead";
const startMsMax = 60_000;
const stopMsMax = 20_000;

/** A PostgreSQL of ours that runs on this machine. */
export type EmbeddedServer = {
  readonly url: string;
  /** Whether an orphan of an earlier start was taken over. */
  readonly adopted: boolean;
  stop(): Promise<void>;
};

export type EmbeddedOptions = {
  readonly binaries?: PostgresBinaries;
  /** Server settings beside ours; tests turn fsync off with it. */
  readonly settings?: Readonly<Record<string, string>>;
};

/**
 * Starts the database of a data folder, making it first where there is none. A server that an earlier, killed start
 * left behind is taken over when it answers, and stopped when it does not. Reached on 127.0.0.1 only, by password.
 */
export async function startEmbedded(folder: DataFolder, options: EmbeddedOptions = {}): Promise<EmbeddedServer> {
  const orphan = runningServer(folder);
  if (orphan && (await answers(folder, orphan.port))) return server(folder, orphan.pid, orphan.port, true);
  if (orphan) await stopServer(folder, orphan.pid);

  const binaries = options.binaries ?? (await embeddedBinaries());
  const runAs = chooseRunAs([binaries.postgres, folder.database]);
  if (!existsSync(path.join(folder.database, "PG_VERSION"))) await initialise(folder, binaries, runAs);
  removeStaleLock(folder);
  const port = await freePort();
  const pid = await start(folder, binaries, runAs, port, options.settings ?? {});
  await createDatabase(folder, port);
  return server(folder, pid, port, false);
}

/** The address of the database that runs in the folder, for a command that joins it. */
export function runningUrl(folder: DataFolder): string | undefined {
  const running = runningServer(folder);
  return running && urlOf(folder, running.port);
}

function server(folder: DataFolder, pid: number, port: number, adopted: boolean): EmbeddedServer {
  return { url: urlOf(folder, port), adopted, stop: () => stopServer(folder, pid) };
}

function urlOf(folder: DataFolder, port: number, database = databaseName): string {
  return `postgres://${user}:${folder.password}@127.0.0.1:${port}/${database}`;
}

/** What `postmaster.pid` says, when that process really is this folder's server. */
function runningServer(folder: DataFolder): { pid: number; port: number } | undefined {
  const lines = readLockFile(folder);
  if (!lines) return undefined;
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return isAlive(pid) && isPostgresOf(folder, pid) ? { pid, port } : undefined;
}

function readLockFile(folder: DataFolder): string[] | undefined {
  try {
    return readFileSync(path.join(folder.database, "postmaster.pid"), "utf8").split("\n");
  } catch {
    return undefined;
  }
}

function isPostgresOf(folder: DataFolder, pid: number): boolean {
  const line = commandLine(pid);
  return line === undefined || line.includes(folder.database);
}

/** PostgreSQL refuses to start when the process id in its lock file has gone to another process of the same user. */
function removeStaleLock(folder: DataFolder): void {
  if (readLockFile(folder)) rmSync(path.join(folder.database, "postmaster.pid"), { force: true });
}

async function answers(folder: DataFolder, port: number): Promise<boolean> {
  const client = new pg.Client({ connectionString: urlOf(folder, port), connectionTimeoutMillis: 3_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>("show data_directory");
    return path.resolve(rows[0]?.data_directory ?? "") === folder.database;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** Made beside and then moved into place: a start that is cut short leaves no half database. */
async function initialise(folder: DataFolder, binaries: PostgresBinaries, runAs: RunAs): Promise<void> {
  const draft = `${folder.database}.new`;
  const passwordFile = path.join(draft, "..", "password.new");
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  runAs.own(draft);
  writeFileSync(passwordFile, folder.password, { mode: 0o600 });
  runAs.own(passwordFile);
  const locale =
    versionOf(binaries) >= 17
      ? ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
      : ["--locale=C.UTF-8"];
  const args = [
    `--pgdata=${draft}`,
    `--username=${user}`,
    "--auth=scram-sha-256",
    `--pwfile=${passwordFile}`,
    "--encoding=UTF8",
    ...locale,
  ];
  const child = runAs.spawn(binaries.initdb, args, {
    stdio: ["ignore", "pipe", "pipe"],
    cwd: folder.path,
    env: plainEnvironment(),
  });
  let output = "";
  child.stdout?.on("data", (chunk) => (output += chunk));
  child.stderr?.on("data", (chunk) => (output += chunk));
  const code = await new Promise<number | null>((resolve) => {
    child.on("error", (error) => {
      output += String(error);
      resolve(null);
    });
    child.on("close", resolve);
  });
  rmSync(passwordFile, { force: true });
  if (code === 0) return renameSync(draft, folder.database);
  rmSync(draft, { recursive: true, force: true });
  throw failure("database-initialise-failed", folder, output);
}

function versionOf(binaries: PostgresBinaries): number {
  const { stdout } = spawnSync(binaries.postgres, ["--version"], { encoding: "utf8", env: plainEnvironment() });
  return Number(/(\d+)/.exec(stdout ?? "")?.[1] ?? 0);
}

async function start(
  folder: DataFolder,
  binaries: PostgresBinaries,
  runAs: RunAs,
  port: number,
  more: Readonly<Record<string, string>>,
): Promise<number> {
  const settings = {
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: "",
    shared_buffers: "64MB",
    max_connections: "80",
    timezone: "UTC",
    log_timezone: "UTC",
    // Statements may carry personal data; the log must not.
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
    ...more,
  };
  const args = [
    "-D",
    folder.database,
    ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ];
  // Its output goes to a file, and it leads a group of its own: it outlives us only when we are killed, and Ctrl-C reaches us first.
  const log = openSync(folder.log, "w", 0o600);
  const child = runAs.spawn(binaries.postgres, args, {
    detached: true,
    stdio: ["ignore", log, log],
    cwd: folder.path,
    env: plainEnvironment(),
  });
  closeSync(log);
  let ended = false;
  child.on("error", () => (ended = true));
  child.on("exit", () => (ended = true));
  child.unref();
  const up = await waitUntil(async () => ended || (await accepts(folder, port)), startMsMax);
  if (!up || ended || child.pid === undefined) throw failure("database-start-failed", folder, readText(folder.log));
  return child.pid;
}

async function accepts(folder: DataFolder, port: number): Promise<boolean> {
  const client = new pg.Client({ connectionString: urlOf(folder, port, "postgres"), connectionTimeoutMillis: 2_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

async function createDatabase(folder: DataFolder, port: number): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(folder, port, "postgres") });
  client.on("error", () => {});
  await client.connect();
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [databaseName]);
    if (!rowCount) await client.query(`create database ${databaseName}`);
  } finally {
    await client.end();
  }
}

/** SIGINT is PostgreSQL's fast shutdown: open transactions are rolled back, everything committed is on disk. */
async function stopServer(folder: DataFolder, pid: number): Promise<void> {
  const gone = () => !isAlive(pid) || readLockFile(folder)?.[0] !== String(pid);
  for (const signal of ["SIGINT", "SIGQUIT"] as const) {
    // A process that was put to sleep takes no other signal before it is woken.
    if (!gone()) for (const each of [signal, "SIGCONT"] as const) signalQuietly(pid, each);
    if (await waitUntil(gone, stopMsMax)) break;
  }
  await waitUntil(() => !isAlive(pid), stopMsMax);
}

function signalQuietly(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended by itself.
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** English messages, so that we can tell the reasons apart, and no setting of the caller's that PostgreSQL would read. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !name.startsWith("PG") && !name.startsWith("LC_") && name !== "LANGUAGE",
  );
  return { ...Object.fromEntries(kept), LANG: "C", LC_ALL: "C" };
}

function failure(
  code: "database-initialise-failed" | "database-start-failed",
  folder: DataFolder,
  output: string,
): Trouble {
  if (/No space left on device|Disk quota exceeded/i.test(output))
    return new Trouble("disk-full", { folder: folder.path });
  if (/Permission denied/i.test(output)) return new Trouble("data-folder-no-rights", { folder: folder.path });
  const reason =
    output.split("\n").findLast((line) => /FATAL|PANIC|error/i.test(line)) ?? output.trim().split("\n").at(-1) ?? "";
  return new Trouble(code, {
    folder: folder.path,
    reason: reason.replace(/^.*?(FATAL|PANIC|error):\s*/i, "").trim() || "-",
    log: folder.log,
  });
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

// Starts the real command in a process of its own, as an operator does.
import { randomInt } from "node:crypto";
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { isAlive, waitUntil } from "@bridgehead/server/platform/database/processes";

const command = path.resolve(import.meta.dirname, "../../apps/cli/src/bridgehead.ts");

export type ServerProcess = {
  readonly child: ChildProcess;
  readonly address: string;
  output(): string;
  /** Sends the signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<number | null>;
};

export type RunOptions = {
  readonly env?: Readonly<Record<string, string>>;
  readonly uid?: number;
  readonly gid?: number;
  /** "default" names no port, as `npm start` does. */
  readonly port?: "default";
};

const plainEnvironment = { ...process.env, LANG: "C.UTF-8", BRIDGEHEAD_ALLOW_UNSAFE_DATABASE: "", DATABASE_URL: "" };

/** `bridgehead serve` on the folder and any free port; resolves when it has printed its address. */
export async function startServer(
  folder: string,
  args: readonly string[] = [],
  options: RunOptions = {},
): Promise<ServerProcess> {
  const { env, port, ...rest } = options;
  // Below the ports that outgoing connections take: one of those could be gone again between its choice and its use.
  const anyPort = port === "default" ? [] : ["--port", String(randomInt(20_000, 32_000))];
  const words = [command, "serve", "--data", folder, ...anyPort, "--lang", "en", "--empty", ...args];
  const child = spawn(process.execPath, words, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...plainEnvironment, PORT: "", ...env },
    ...rest,
  });
  let output = "";
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const address = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += String(chunk);
      const found = /is ready: (\S+)/.exec(output)?.[1];
      if (found) resolve(found);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("close", (code) => reject(new Error(`serve ended with ${code}: ${output}`)));
  });
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return { child, address, output: () => output, end };
}

/** Runs a command to its end. */
export function run(
  args: readonly string[],
  options: RunOptions = {},
): { code: number | null; out: string; said: string } {
  const { env, ...rest } = options;
  const done = spawnSync(process.execPath, [command, ...args], {
    encoding: "utf8",
    env: { ...plainEnvironment, ...env },
    timeout: 120_000,
    ...rest,
  });
  return { code: done.status, out: done.stdout, said: done.stderr };
}

/** Process id and port of the folder's database, from PostgreSQL's own lock file. */
export function databaseOf(folder: string): { pid: number; port: number; url: string } {
  const lines = readFileSync(path.join(folder, "database", "postmaster.pid"), "utf8").split("\n");
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  const password = readFileSync(path.join(folder, "password"), "utf8").trim();
  return { pid, port, url: `postgres://bridgehead:${password}@127.0.0.1:${port}/bridgehead` };
}

/** Stops what a failed test may have left running below the folder, and removes it. */
export async function sweep(folder: string): Promise<void> {
  for (const name of readdirSync(folder)) {
    const data = path.join(folder, name);
    const pid = await Promise.resolve(data)
      .then((place) => databaseOf(place).pid)
      .catch(() => undefined);
    if (pid === undefined || !isAlive(pid)) continue;
    process.kill(pid, "SIGINT");
    await waitUntil(() => !isAlive(pid), 30_000);
  }
  rmSync(folder, { recursive: true, force: true });
}

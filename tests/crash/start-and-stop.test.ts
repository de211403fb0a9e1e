import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { execFileSync, spawn } from "node:child_process";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { isAlive, waitUntil } from "@bridgehead/server/platform/database/processes";
import { databaseOf, run, startServer, sweep, type ServerProcess } from "./server-process.ts";

// Several starts of a whole server, on a machine that may be busy.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 });

let folder: string;
const started: ServerProcess[] = [];

beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), "bridgehead-start-")), "data");
});
afterEach(async () => {
  for (const server of started.splice(0)) await server.end("SIGTERM");
  await sweep(path.dirname(folder));
});

async function start(...args: Parameters<typeof startServer>): Promise<ServerProcess> {
  const server = await startServer(...args);
  started.push(server);
  return server;
}

test("a server answers at the address it prints, and Ctrl-C or SIGTERM leave no process behind", async () => {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    const server = await start(folder);
    expect((await fetch(`${server.address}/health`)).status).toBe(200);
    const { pid } = databaseOf(folder);
    expect(isAlive(pid)).toBe(true);
    expect(await server.end(signal)).toBe(0);
    expect(isAlive(pid)).toBe(false);
    expect(existsSync(path.join(folder, "database", "postmaster.pid"))).toBe(false);
    expect(existsSync(path.join(folder, "server.lock"))).toBe(false);
  }
});

test("a server ends when whoever started it is gone, as npm is after a SIGTERM", async () => {
  const script = `const { spawn } = require("node:child_process");
    const child = spawn(process.execPath, ${JSON.stringify([path.resolve("apps/cli/src/bridgehead.ts"), "serve", "--data", folder, "--port", "0"])}, { stdio: ["ignore", "inherit", "inherit"] });
    console.log("child " + child.pid); setInterval(() => {}, 1000);`;
  const parent = spawn(process.execPath, ["-e", script], {
    stdio: ["ignore", "pipe", "ignore"],
    env: { ...process.env, LANG: "C" },
  });
  let output = "";
  parent.stdout.on("data", (chunk) => (output += String(chunk)));
  expect(await waitUntil(() => output.includes("is ready"), 60_000)).toBe(true);
  const pids = [Number(/child (\d+)/.exec(output)?.[1]), databaseOf(folder).pid];
  parent.kill("SIGKILL");
  expect(await waitUntil(() => !pids.some(isAlive), 30_000)).toBe(true);
});

test("the first start prints a link that signs the first administrator in; the next does not once there is one", async () => {
  const server = await start(folder);
  await expect.poll(() => server.output()).toMatch(/first administrator .*\/enter\/[\w-]{43}/);
  const link = /(http\S+\/enter\/[\w-]{43})/.exec(server.output())?.[1] ?? "";
  const entered = await fetch(link, { method: "POST", redirect: "manual" });
  const cookie = entered.headers.get("set-cookie")?.split(";")[0] ?? "";
  const me = await (await fetch(`${server.address}/api/me`, { headers: { cookie } })).json();
  expect(me).toMatchObject({ grants: [{ role: "platform-admin" }] });
  await server.end("SIGTERM");
  const again = await start(folder);
  expect(
    (await fetch(`${again.address}/api/me`, { headers: { cookie } }).then((answer) => answer.json())) as object,
  ).toMatchObject({ account: { name: "Administrator" } });
  await again.end("SIGTERM");
  expect(again.output()).not.toContain("/enter/");
});

test("a second start on the same folder says who uses it, and harms nothing", async () => {
  const first = await start(folder);
  const second = run(["serve", "--data", folder, "--port", "0", "--lang", "en"]);
  expect(second.code).toBe(1);
  expect(second.said).toContain("is in use by another Bridgehead server");
  expect(second.said).toContain(first.address);
  expect((await fetch(`${first.address}/health`)).status).toBe(200);
});

test("the password is readable by nobody else, and the database listens on this machine alone", async () => {
  await start(folder);
  expect(readFileSync(path.join(folder, "database.log"), "utf8").match(/listening on .*/g)).toEqual([
    expect.stringMatching(/^listening on IPv4 address "127\.0\.0\.1", port \d+$/),
  ]);
  expect(statSync(path.join(folder, "password")).mode & 0o777).toBe(0o600);
  expect(statSync(folder).mode & 0o077 & ~0o011).toBe(0);
});

test("when the default port is taken the next free one is used, and said; a port that was named is not exchanged", async () => {
  const blocker = createServer();
  await new Promise<void>((resolve) => blocker.listen(0, "127.0.0.1", resolve));
  const address = blocker.address();
  const port = typeof address === "object" && address ? address.port : 0;
  try {
    const named = run(["serve", "--data", folder, "--port", String(port), "--lang", "ko"]);
    expect([named.code, named.said.includes(`포트 ${port}`)]).toEqual([1, true]);
    expect(existsSync(path.join(folder, "database"))).toBe(false);
  } finally {
    blocker.close();
  }

  // 8080 is taken by us, or by whoever had it before.
  const standard = createServer();
  await new Promise<void>((resolve) => standard.once("error", () => resolve()).listen(8080, "127.0.0.1", resolve));
  try {
    const server = await start(folder, [], { port: "default" });
    expect(server.address).toMatch(/:80(8[1-9]|9\d)$/);
    await expect.poll(() => server.output()).toContain("Port 8080 is in use");
    expect((await fetch(`${server.address}/health`)).status).toBe(200);
  } finally {
    standard.close();
  }
});

test("a folder below one in which nothing can be made is refused at once, instead of being tried for ever", () => {
  const refused = run(["serve", "--data", "/proc/bridgehead", "--port", "0", "--lang", "en"]);
  expect([refused.code, refused.said]).toEqual([1, expect.stringContaining("/proc/bridgehead")]);
});

test.runIf(process.getuid?.() === 0 && process.platform === "linux")(
  "on a disk without room the start says so and leaves nothing half made",
  () => {
    const disk = path.join(path.dirname(folder), "small-disk");
    mkdirSync(disk);
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=64m", "tmpfs", disk]);
    try {
      for (const [lang, word] of [
        ["ko", "공간이 부족합니다"],
        ["zh", "磁盘空间不足"],
        ["en", "no room left on the disk"],
      ]) {
        const refused = run(["serve", "--data", path.join(disk, "data"), "--port", "0", "--lang", lang ?? ""]);
        expect([refused.code, refused.said]).toEqual([1, expect.stringContaining(word ?? "")]);
      }
      expect(readdirSync(path.join(disk, "data"))).toEqual([]);
    } finally {
      execFileSync("umount", [disk]);
    }
  },
);

test("a folder that may not be written, or is a file, is refused with the likely fix in the reader's language", () => {
  const file = path.join(path.dirname(folder), "file");
  writeFileSync(file, "");
  const notFolder = run(["serve", "--data", file, "--port", "0", "--lang", "zh"]);
  expect([notFolder.code, notFolder.said]).toEqual([1, expect.stringContaining("不是文件夹")]);
  expect(notFolder.said).not.toMatch(/\bat .*:\d+:\d+/);

  const closed = path.join(path.dirname(folder), "closed");
  mkdirSync(closed, { mode: 0o755 });
  // Root may write anywhere, so this one runs as the user nobody.
  const asNobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  if (process.getuid?.() !== 0) rmSync(closed, { recursive: true });
  if (process.getuid?.() === 0) {
    const refused = run(["serve", "--data", closed, "--port", "0", "--lang", "en"], asNobody);
    expect([refused.code, refused.said]).toEqual([1, expect.stringContaining("may not be written")]);
  }
});

test("a database that does not answer is named without its password", () => {
  const refused = run(["migrate", "--data", folder, "--lang", "en"], {
    env: { DATABASE_URL: "postgres://someone:secret@127.0.0.1:1/somewhere" },
  });
  expect(refused.code).toBe(1);
  expect(refused.said).toContain("127.0.0.1:1/somewhere");
  expect(refused.said).not.toContain("secret");
  const noAddress = run(["migrate", "--data", folder, "--lang", "zh"], { env: { DATABASE_URL: "db.example.org" } });
  expect([noAddress.code, noAddress.said]).toEqual([1, expect.stringContaining("postgres://")]);
});

test("an address that is not this machine's is refused before anything is made", () => {
  const refused = run(["serve", "--data", folder, "--port", "0", "--host", "192.0.2.1", "--lang", "ko"]);
  expect([refused.code, refused.said]).toEqual([1, expect.stringContaining("192.0.2.1")]);
  expect(existsSync(folder)).toBe(false);
});

test("a command used wrongly exits with 2, and help comes in three languages", () => {
  expect(run(["serve", "--porrt", "1"]).code).toBe(2);
  expect(run(["no-such-command", "--lang", "ko"])).toMatchObject({
    code: 2,
    said: expect.stringContaining("no-such-command 명령은 없습니다"),
  });
  for (const [lang, word] of [
    ["ko", "서버를 시작합니다"],
    ["zh", "启动服务器"],
    ["en", "Starts the server"],
  ]) {
    expect(run(["serve", "--help", "--lang", lang ?? ""])).toMatchObject({
      code: 0,
      out: expect.stringContaining(word ?? ""),
    });
  }
});

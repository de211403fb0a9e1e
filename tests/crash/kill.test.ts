import { copyFileSync, mkdtempSync, statSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { isAlive } from "@bridgehead/server/platform/database/processes";
import { databaseOf, run, startServer, sweep, type ServerProcess } from "./server-process.ts";

// Several starts of a whole server, on a machine that may be busy.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 });

let folder: string;
let server: ServerProcess | undefined;

beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), "bridgehead-kill-")), "data");
});
afterEach(async () => {
  await server?.end("SIGTERM");
  await sweep(path.dirname(folder));
});

/** Writes rows one by one until the connection breaks; the numbers that were acknowledged, and those merely sent. */
async function writeUntilBroken(url: string, acknowledged: number[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  await client.query("create table if not exists crash_rows (n integer primary key)");
  try {
    for (let n = 0; ; n += 1) {
      await client.query("insert into crash_rows values ($1)", [n]);
      acknowledged.push(n);
    }
  } catch {
    await client.end().catch(() => {});
  }
}

async function rowsOf(url: string): Promise<number[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ n: number }>("select n from crash_rows order by n");
  await client.end();
  return rows.map((row) => row.n);
}

test("a server that is killed leaves its database running; the next start takes it over and nothing is lost", async () => {
  server = await startServer(folder);
  const { pid, url } = databaseOf(folder);
  const acknowledged: number[] = [];
  const writing = writeUntilBroken(url, acknowledged);
  await expect.poll(() => acknowledged.length, { timeout: 30_000 }).toBeGreaterThan(200);
  await server.end("SIGKILL");
  expect(isAlive(pid)).toBe(true);

  server = await startServer(folder);
  expect(server.output()).toContain("Took over the database");
  expect(databaseOf(folder).pid).toBe(pid);
  expect((await fetch(`${server.address}/health`)).status).toBe(200);
  await server.end("SIGTERM");
  await writing;
  expect(isAlive(pid)).toBe(false);

  server = await startServer(folder);
  const kept = await rowsOf(databaseOf(folder).url);
  expect(acknowledged.filter((n) => !kept.includes(n))).toEqual([]);
});

test("when server and database are both killed in the middle of writing, every acknowledged row is there afterwards", async () => {
  server = await startServer(folder);
  const { pid, url } = databaseOf(folder);
  const acknowledged: number[] = [];
  const writing = writeUntilBroken(url, acknowledged);
  await expect.poll(() => acknowledged.length, { timeout: 30_000 }).toBeGreaterThan(200);
  process.kill(pid, "SIGKILL");
  await server.end("SIGKILL");
  await writing;

  server = await startServer(folder);
  const kept = await rowsOf(databaseOf(folder).url);
  expect(acknowledged.filter((n) => !kept.includes(n))).toEqual([]);
  expect(kept.length - acknowledged.length).toBeLessThanOrEqual(1);
});

test("an orphaned database that hangs is stopped and started again", async () => {
  server = await startServer(folder);
  const { pid } = databaseOf(folder);
  await server.end("SIGKILL");
  process.kill(pid, "SIGSTOP");
  server = await startServer(folder);
  expect(databaseOf(folder).pid).not.toBe(pid);
  expect((await fetch(`${server.address}/health`)).status).toBe(200);
});

test("a backup taken while the server works is restored elsewhere, all of it; a cut one changes nothing", async () => {
  server = await startServer(folder);
  const file = path.join(path.dirname(folder), "one.backup");
  const url = databaseOf(folder).url;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    `insert into accounts (name, locale, email) select E'이름\\t\\\\.\\n' || n, 'ko', 'a' || n || '@example.kr' from generate_series(1, 5000) n`,
  );
  await client.query(
    `insert into activity (at, actor_label, action, record_kind, record_id) values (now(), '관리자', 'test', 'test', '1')`,
  );
  const before = (await client.query("select md5(string_agg(accounts::text, '|' order by id)) as sum from accounts"))
    .rows;
  expect(run(["backup", file, "--data", folder])).toMatchObject({ code: 0 });
  expect(run(["backup", file, "--data", folder, "--lang", "en"])).toMatchObject({
    code: 1,
    said: expect.stringContaining("exists already"),
  });
  expect(run(["restore", file, "--data", folder]).code).toBe(1);
  await client.end();
  await server.end("SIGTERM");
  expect(run(["restore", file, "--data", folder, "--lang", "en"])).toMatchObject({
    code: 1,
    said: expect.stringContaining("--replace"),
  });

  const elsewhere = path.join(path.dirname(folder), "elsewhere");
  expect(run(["restore", file, "--data", elsewhere])).toMatchObject({ code: 0 });
  const cut = path.join(path.dirname(folder), "cut.backup");
  copyFileSync(file, cut);
  truncateSync(cut, statSync(file).size - 100);
  expect(run(["restore", cut, "--data", elsewhere, "--replace", "--lang", "en"])).toMatchObject({
    code: 1,
    said: expect.stringContaining("nothing was restored"),
  });
  expect(run(["check", "--data", elsewhere])).toMatchObject({ code: 0 });

  server = await startServer(elsewhere);
  const restored = new pg.Client({ connectionString: databaseOf(elsewhere).url });
  await restored.connect();
  expect(
    (await restored.query("select md5(string_agg(accounts::text, '|' order by id)) as sum from accounts")).rows,
  ).toEqual(before);
  await expect(restored.query("delete from activity")).rejects.toThrow("append-only");
  const next = await restored.query(
    "insert into activity (at, actor_label, action, record_kind, record_id) values (now(), 'x', 'x', 'x', 'x') returning id",
  );
  expect(next.rows[0]?.id).toBe("2");
  await restored.end();
});

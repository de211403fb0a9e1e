// One PostgreSQL for a run of the tests, with a migrated template that freshDatabase() copies (about 50 ms a copy).
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { binariesIn } from "@bridgehead/server/platform/database/binaries";
import { openDatabase } from "@bridgehead/server/platform/database/connect";
import { takeDataFolder } from "@bridgehead/server/platform/database/data-folder";
import { startEmbedded } from "@bridgehead/server/platform/database/embedded";
import { migrate } from "@bridgehead/server/platform/database/migrate";

/** Debian's PostgreSQL, the oldest we support. */
const oldestBinaries = "/usr/lib/postgresql/15/bin";

declare module "vitest" {
  export interface ProvidedContext {
    databaseServer: string;
  }
}

/** Vitest's global setup: project "db" runs on the embedded server, "db on 15" on Debian's. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer(project.name.includes("15") ? oldestBinaries : undefined);
  project.provide("databaseServer", server.url);
  return server.stop;
}

/** Runs `use` with the address of a migrated database on a server of its own, and leaves nothing behind. */
export async function withTemporaryServer(use: (url: string) => Promise<void>): Promise<void> {
  const server = await startTestServer();
  try {
    await use(server.url);
  } finally {
    await server.stop();
  }
}

async function startTestServer(binFolder?: string): Promise<{ url: string; stop: () => Promise<void> }> {
  // Nothing here must survive a power cut, so nothing waits for the disk.
  process.env["BRIDGEHEAD_ALLOW_UNSAFE_DATABASE"] = "1";
  const folderPath = mkdtempSync(path.join(tmpdir(), "bridgehead-test-"));
  const folder = takeDataFolder(folderPath);
  const settings = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "300" };
  const server = await startEmbedded(folder, { settings, ...(binFolder ? { binaries: binariesIn(binFolder) } : {}) });
  const stop = async () => {
    await server.stop();
    folder.release();
    rmSync(folderPath, { recursive: true, force: true });
  };
  try {
    await makeTemplate(server.url);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: withDatabase(server.url, "template_migrated"), stop };
}

async function makeTemplate(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("create database template_migrated");
  await client.end();
  const opened = await openDatabase(withDatabase(url, "template_migrated"));
  await migrate(opened.db);
  await opened.close();
}

export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

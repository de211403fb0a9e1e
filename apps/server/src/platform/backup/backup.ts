import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { readdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { Readable } from "node:stream";
import { createGzip } from "node:zlib";
import pg from "pg";
import { appliedMigrations } from "../database/migrate.ts";
import type { OpenDatabase } from "../database/connect.ts";
import { Trouble } from "../trouble.ts";
import { copyOut } from "./copy.ts";
import { endOfPart } from "./format.ts";

export type BackupSource = { readonly database: OpenDatabase; readonly filesFolder: string; readonly version: string };

/**
 * Writes every table and file of an installation into one file, as they were at one instant (a repeatable-read snapshot),
 * while the server works on. The file appears whole or not at all.
 */
export async function backup(source: BackupSource, target: string): Promise<{ tables: number; files: number }> {
  if (existsSync(target)) throw new Trouble("file-exists", { file: target });
  const draft = `${target}.part`;
  const counts = { tables: 0, files: 0 };
  const client = new pg.Client({ connectionString: source.database.url, application_name: "bridgehead backup" });
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query("begin isolation level repeatable read read only");
    await pipeline(
      Readable.from(partsOf(client, source, counts)),
      createGzip(),
      createWriteStream(draft, { mode: 0o600, flush: true }),
    );
    await rename(draft, target);
    return counts;
  } catch (error) {
    await rm(draft, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOSPC") throw new Trouble("disk-full", { folder: path.dirname(target) }, { cause: error });
    if (code === "EACCES" || code === "ENOENT" || code === "EROFS" || code === "EISDIR")
      throw new Trouble("file-not-written", { file: target, reason: code }, { cause: error });
    throw error;
  } finally {
    await client.end();
  }
}

async function* partsOf(
  client: pg.Client,
  { database, filesFolder, version }: BackupSource,
  counts: { tables: number; files: number },
): AsyncIterable<Buffer | string> {
  const line = (value: object) => `${JSON.stringify(value)}\n`;
  yield line({
    format: "bridgehead-backup/1",
    madeAt: new Date().toISOString(),
    version,
    migrations: await appliedMigrations(database.db),
  });
  for (const { table, columns } of await tablesOf(client)) {
    yield line({ table, columns });
    yield* copyOut(
      client,
      `copy public.${table} (${columns.map(quoted).join(", ")}) to stdout`,
    ) as AsyncIterable<Buffer>;
    yield `${endOfPart}\n`;
    counts.tables += 1;
  }
  for (const file of await storedFiles(client, filesFolder)) {
    yield line({ file: path.basename(file) });
    for await (const chunk of createReadStream(file, { highWaterMark: 57 * 1024 }))
      yield `${(chunk as Buffer).toString("base64")}\n`;
    yield `${endOfPart}\n`;
    counts.files += 1;
  }
  yield line({ end: true, ...counts });
}

/** Our tables with the columns that can be written; the migrations' own and the queue's are remade by migrating. */
export async function tablesOf(client: pg.Client): Promise<{ table: string; columns: string[] }[]> {
  const { rows } = await client.query<{ table: string; columns: string[] }>(`
    select c.relname as "table", array_agg(a.attname::text order by a.attnum) as columns
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not like 'kysely_migration%'
     group by c.relname order by c.relname`);
  return rows;
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The files that rows name; what an unfinished write left behind is not ours to keep. */
async function storedFiles(client: pg.Client, folder: string): Promise<string[]> {
  const { rows } = await client.query<{ sha256: string }>("select sha256 from stored_files order by sha256");
  const wanted = new Set(rows.map((row) => row.sha256));
  const found = existsSync(folder) ? await readdir(folder, { recursive: true }) : [];
  return found.filter((file) => wanted.has(path.basename(file))).map((file) => path.join(folder, file));
}

import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { createGunzip } from "node:zlib";
import pg from "pg";
import { Kysely, PostgresDialect } from "kysely";
import { addressOf, type Db, type OpenDatabase } from "../database/connect.ts";
import type { Database } from "../database/tables.ts";
import { migrate, migrationNames, remakeSchema } from "../database/migrate.ts";
import { Trouble } from "../trouble.ts";
import { quoted, tablesOf } from "./backup.ts";
import { copyIn } from "./copy.ts";
import { endOfPart, Header, Part } from "./format.ts";
import { linesOf, type LineReader } from "./lines.ts";

export type RestoreTarget = {
  readonly database: OpenDatabase;
  readonly filesFolder: string;
  readonly replace: boolean;
};

/**
 * Puts a backup into an installation, all of it or nothing: the tables in one transaction, at the backup's own version of
 * the schema, and then migrated to this program's. Files are checked against their names.
 * @throws Trouble when the backup is cut short, damaged or newer, or when the target holds data and `replace` is not set.
 */
export async function restore(source: string, target: RestoreTarget): Promise<{ tables: number; files: number }> {
  const input = createReadStream(source);
  const lines = linesOf(input.pipe(createGunzip()), input);
  const client = new pg.Client({ connectionString: target.database.url, application_name: "bridgehead restore" });
  client.on("error", () => {});
  try {
    const { migrations } = await readHeader(lines);
    await refuseNewer(migrations, source);
    await client.connect();
    if (!target.replace) await refuseFilled(client, target);
    const counts = await overOneConnection(client)
      .transaction()
      .execute(async (trx) => {
        await remakeSchema(trx, migrations);
        return readParts(lines, client, target.filesFolder);
      });
    await migrate(target.database.db);
    return counts;
  } catch (error) {
    throw asTrouble(error, source);
  } finally {
    input.destroy();
    await client.end().catch(() => {});
  }
}

/** Kysely on a connection that COPY uses too, so that both stand in one transaction. */
function overOneConnection(client: pg.Client): Db {
  const connection = Object.assign(client, { release: () => {} });
  const pool = { connect: async () => connection, end: async () => {}, options: {} };
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool: pool as unknown as pg.Pool }) });
}

async function readHeader(lines: LineReader): Promise<{ migrations: string[] }> {
  const first = await lines.next();
  const parsed = Header.safeParse(first === undefined ? undefined : JSON.parse(first.toString("utf8")));
  if (!parsed.success) throw new Error("not a backup of Bridgehead");
  return parsed.data;
}

async function refuseNewer(migrations: readonly string[], file: string): Promise<void> {
  const ours = new Set(await migrationNames());
  const unknown = migrations.find((name) => !ours.has(name));
  if (unknown) throw new Trouble("backup-from-newer", { file, migration: unknown });
}

/** A target with people in it is only cleared when asked. */
async function refuseFilled(client: pg.Client, { database }: RestoreTarget): Promise<void> {
  const { rows } = await client.query<{ exists: boolean }>(
    "select to_regclass('public.accounts') is not null as exists",
  );
  if (!rows[0]?.exists) return;
  const people = await client.query<{ any: boolean }>("select exists (select 1 from accounts) as any");
  if (people.rows[0]?.any) throw new Trouble("backup-target-not-empty", { address: addressOf(database.url) });
}

async function readParts(
  lines: LineReader,
  client: pg.Client,
  filesFolder: string,
): Promise<{ tables: number; files: number }> {
  const counts = { tables: 0, files: 0 };
  const tables = (await tablesOf(client)).map(({ table }) => `public.${quoted(table)}`);
  // Append-only tables refuse, and foreign keys would want an order: both wait until everything is in.
  const dropped = await dropForeignKeys(client);
  for (const table of tables) await client.query(`alter table ${table} disable trigger user`);
  await client.query(`truncate ${tables.join(", ")}`);
  for (;;) {
    const line = await lines.next();
    if (line === undefined) throw new Error("the file ends early");
    const part = Part.parse(JSON.parse(line.toString("utf8")));
    if ("end" in part) {
      if (part.tables !== counts.tables || part.files !== counts.files) throw new Error("parts are missing");
      break;
    }
    if ("table" in part) {
      await copyIn(
        client,
        `copy public.${quoted(part.table)} (${part.columns.map(quoted).join(", ")}) from stdin`,
        rowsOf(lines),
      );
      counts.tables += 1;
    } else {
      await restoreFile(lines, filesFolder, part.file);
      counts.files += 1;
    }
  }
  for (const statement of dropped) await client.query(statement);
  for (const table of tables) await client.query(`alter table ${table} enable trigger user`);
  await setSequences(client);
  await client.query(
    "update job_runs set state = 'failed', ended_at = now(), error = '{\"code\": \"job-interrupted\"}' where state in ('queued', 'running')",
  );
  return counts;
}

/** Drops every foreign key and returns the statements that put them, and their checks, back. */
async function dropForeignKeys(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(`
    select conrelid::regclass::text as "table", conname as name, pg_get_constraintdef(oid) as definition
      from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`);
  for (const { table, name } of rows) await client.query(`alter table ${table} drop constraint ${quoted(name)}`);
  return rows.map(({ table, name, definition }) => `alter table ${table} add constraint ${quoted(name)} ${definition}`);
}

async function* rowsOf(lines: LineReader): AsyncIterable<Buffer> {
  const newline = Buffer.from("\n");
  for (;;) {
    const line = await lines.next();
    if (line === undefined) throw new Error("the file ends early");
    if (line.length === 2 && line.toString("latin1") === endOfPart) return;
    yield Buffer.concat([line, newline]);
  }
}

async function restoreFile(lines: LineReader, folder: string, sha256: string): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const line of rowsOf(lines)) chunks.push(Buffer.from(line.toString("latin1"), "base64"));
  const content = Buffer.concat(chunks);
  if (createHash("sha256").update(content).digest("hex") !== sha256) throw new Error(`the file ${sha256} is damaged`);
  const place = path.join(folder, sha256.slice(0, 2), sha256);
  await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
  await writeFile(`${place}.part`, content, { mode: 0o600, flush: true });
  await rename(`${place}.part`, place);
}

async function setSequences(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string; sequence: string }>(`
    select c.oid::regclass::text as "table", quote_ident(a.attname) as "column", pg_get_serial_sequence(c.oid::regclass::text, a.attname) as sequence
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and pg_get_serial_sequence(c.oid::regclass::text, a.attname) is not null`);
  for (const { table, column, sequence } of rows) {
    await client.query(`select setval($1, coalesce((select max(${column}) from ${table}), 0) + 1, false)`, [sequence]);
  }
}

function asTrouble(error: unknown, file: string): unknown {
  if (error instanceof Trouble) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "53100" || code === "ENOSPC") return new Trouble("disk-full", { folder: file }, { cause: error });
  return new Trouble(
    "backup-unreadable",
    { file, reason: code === "ENOENT" ? "ENOENT" : message.split("\n")[0]?.slice(0, 200) || "-" },
    { cause: error },
  );
}

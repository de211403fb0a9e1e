import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { sql, type Transaction } from "kysely";
import { Migrator, type Migration } from "kysely/migration";
import { Trouble } from "../trouble.ts";
import { installJobQueue } from "../jobs/queue.ts";
import type { Db } from "./connect.ts";
import type { Database } from "./tables.ts";

const folder = path.resolve(import.meta.dirname, "../../../../../migrations");

/**
 * Brings the database to this program's version: `migrations/0001_name.sql` onward, each once, all in one transaction,
 * one process at a time (advisory lock). Returns the names that were applied now.
 * @throws Trouble when a migration fails (nothing of it is kept) or the database is newer than the program.
 */
export async function migrate(db: Db): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: readMigrations }, allowUnorderedMigrations: true });
  await refuseNewer(db);
  const { error, results } = await migrator.migrateToLatest();
  const failed = results?.find((result) => result.status === "Error");
  if (error)
    throw new Trouble(
      "migration-failed",
      { migration: failed?.migrationName ?? "-", reason: reasonOf(error) },
      { cause: error },
    );
  await installJobQueue(db);
  return (results ?? []).map((result) => result.migrationName);
}

/**
 * Within the transaction, an empty schema as it was after the given migrations: what was there is dropped. For restoring
 * a backup, which is then migrated onward like any database of that age.
 */
export async function remakeSchema(trx: Transaction<Database>, names: readonly string[]): Promise<void> {
  const wanted = new Set(names);
  const getMigrations = async () =>
    Object.fromEntries(Object.entries(await readMigrations()).filter(([name]) => wanted.has(name)));
  await sql`drop schema public cascade`.execute(trx);
  await sql`create schema public`.execute(trx);
  const { error } = await new Migrator({
    db: trx,
    provider: { getMigrations },
    allowUnorderedMigrations: true,
  }).migrateToLatest();
  if (error) throw error;
}

/** The names of this program's migrations, oldest first. */
export async function migrationNames(): Promise<string[]> {
  return (await readdir(folder))
    .filter((file) => /^\d{4}_.*\.sql$/.test(file))
    .map((file) => file.slice(0, -4))
    .sort();
}

/** The names of the migrations the database has had; none for an empty one. */
export async function appliedMigrations(db: Db): Promise<string[]> {
  const { rows } = await sql<{ exists: boolean }>`select to_regclass('kysely_migration') is not null as exists`.execute(
    db,
  );
  if (!rows[0]?.exists) return [];
  const applied = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return applied.rows.map((row) => row.name);
}

async function refuseNewer(db: Db): Promise<void> {
  const ours = new Set(await migrationNames());
  const unknown = (await appliedMigrations(db)).find((name) => !ours.has(name));
  if (unknown) throw new Trouble("database-newer", { migration: unknown });
}

async function readMigrations(): Promise<Record<string, Migration>> {
  const names = await migrationNames();
  const entries = await Promise.all(
    names.map(async (name) => {
      const text = await readFile(path.join(folder, `${name}.sql`), "utf8");
      return [name, { up: async (db) => void (await sql.raw(text).execute(db)) } satisfies Migration] as const;
    }),
  );
  return Object.fromEntries(entries);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

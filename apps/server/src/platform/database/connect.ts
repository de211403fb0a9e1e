import { Kysely, PostgresDialect, type Transaction } from "kysely";
import pg from "pg";
import { Trouble } from "../trouble.ts";
import type { Database } from "./tables.ts";

export type Db = Kysely<Database>;
/** A transaction; what a store function takes, so that it works inside and outside of one. */
export type Trx = Transaction<Database> | Db;

export type OpenDatabase = { readonly db: Db; readonly pool: pg.Pool; readonly url: string; close(): Promise<void> };

/** Integer types that fit a JavaScript number; dates and intervals stay text, because a calendar day has no zone. */
const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [pg.types.builtins.INT8]: safeInteger,
  [pg.types.builtins.NUMERIC]: Number,
  [pg.types.builtins.DATE]: (text) => text,
  [pg.types.builtins.TIME]: (text) => text,
  [pg.types.builtins.TIMESTAMP]: (text) => text,
  [pg.types.builtins.INTERVAL]: (text) => text,
  [pg.types.builtins.TIMESTAMPTZ]: isoInstant,
};
const timestamptzArray = 1185;
const dateArray = 1182;
const textArray = pg.types.getTypeParser(1009 as never) as (text: string) => (string | null)[];

const customTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text" | "binary") => {
    const own = format === "binary" ? undefined : parserOf(oid);
    return own ?? pg.types.getTypeParser(oid, format as "text");
  }) as typeof pg.types.getTypeParser,
};

/**
 * Opens the pool on a PostgreSQL of version 15 or later, speaking UTC. Instants come out as ISO 8601 text
 * ("2026-11-20T01:00:00.000Z"), bigint and numeric as numbers, jsonb parsed.
 * @throws Trouble when the server cannot be reached, refuses us or is too old.
 */
export async function openDatabase(
  url: string,
  options: { poolMax?: number; onError?: (error: Error) => void } = {},
): Promise<OpenDatabase> {
  if (!/^postgres(ql)?:\/\/./.test(url) || !URL.canParse(url)) throw new Trouble("database-url-invalid", {});
  const pool = new pg.Pool({
    connectionString: url,
    max: options.poolMax ?? 20,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    application_name: "bridgehead",
    // Lists join a view of a dozen and a half tables by their keys: to look for a better order of those takes ten times as
    // long as the query itself, so that only four are turned over at once and the rest joined as written.
    options: "-c timezone=UTC -c join_collapse_limit=4",
    types: customTypes,
  });
  // An idle connection that the server ends (57P01 at its shutdown) would otherwise end this process.
  let closing = false;
  pool.on("error", (error) => closing || options.onError?.(error));
  try {
    await checkVersion(pool);
  } catch (error) {
    await pool.end();
    throw asTrouble(error, url);
  }
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  const close = () => {
    closing = true;
    return db.destroy();
  };
  return { db, pool, url, close };
}

async function checkVersion(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ number: string; version: string; durable: boolean }>(
    `select current_setting('server_version_num') as number, current_setting('server_version') as version,
            current_setting('fsync') = 'on' and current_setting('full_page_writes') = 'on' as durable`,
  );
  const [row] = rows;
  const old = tooOld(Number(row?.number), row?.version ?? "?");
  if (old) throw old;
  if (!row?.durable && !process.env["BRIDGEHEAD_ALLOW_UNSAFE_DATABASE"]) throw new Trouble("database-not-durable", {});
}

/** The trouble with a server of this version (server_version_num), if any. */
export function tooOld(number: number, version: string): Trouble | undefined {
  return number < 150_000 ? new Trouble("database-too-old", { version }) : undefined;
}

/** What stands between us and the database, in the words of the person who can mend it. */
export function asTrouble(error: unknown, url: string): Error {
  if (error instanceof Trouble) return error;
  const at = addressOf(url);
  const code = (error as { code?: string }).code ?? "";
  if (code === "28P01" || code === "28000")
    return new Trouble("database-refused-sign-in", { address: at }, { cause: error });
  if (code === "3D000") return new Trouble("database-missing", { address: at }, { cause: error });
  if (code === "53100") return new Trouble("disk-full", { folder: at }, { cause: error });
  return new Trouble(
    "database-unreachable",
    { address: at, reason: code || String((error as Error).message) },
    { cause: error },
  );
}

/** host:port/database of a connection string, without user and password. */
export function addressOf(url: string): string {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${hostname}:${port || "5432"}${pathname}`;
  } catch {
    return "DATABASE_URL";
  }
}

function parserOf(oid: number): ((text: string) => unknown) | undefined {
  if (oid === timestamptzArray) return (text) => textArray(text).map((entry) => entry && isoInstant(entry));
  if (oid === dateArray) return textArray;
  return parsers[oid];
}

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value))
    throw new RangeError(`the database's integer ${text} is past what a number holds exactly`);
  return value;
}

/** "2026-11-20 01:00:00.5+00" as the ISO text that JSON, JavaScript and calendars agree on. */
function isoInstant(text: string): string {
  if (text.endsWith("infinity")) return text;
  return new Date(text.replace(" ", "T").replace(/\+00$/, "Z")).toISOString();
}

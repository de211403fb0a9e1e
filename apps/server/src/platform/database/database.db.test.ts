import { readFile } from "node:fs/promises";
import path from "node:path";
import { sql } from "kysely";
import { expect, inject, test } from "vitest";
import { databaseTypes } from "../../../../../scripts/database-types.ts";
import { freshDatabase } from "../../../../../tests/helpers.ts";
import { Trouble } from "../trouble.ts";
import { addressOf, asTrouble, openDatabase, tooOld } from "./connect.ts";
import { appliedMigrations, migrate, migrationNames } from "./migrate.ts";

test("the types of the tables are those of the migrated database (npm run tables)", async () => {
  const written = await readFile(path.join(import.meta.dirname, "tables.ts"), "utf8");
  expect(await databaseTypes(inject("databaseServer"))).toBe(written);
});

test("migrating a second time changes nothing, and two processes that migrate at once do not disturb each other", async () => {
  await using database = await freshDatabase();
  expect(await Promise.all([migrate(database.db), migrate(database.db)])).toEqual([[], []]);
  expect(await appliedMigrations(database.db)).toEqual(await migrationNames());
});

test("a database that a newer program has migrated is left alone", async () => {
  await using database = await freshDatabase();
  await sql`insert into kysely_migration (name, timestamp) values ('9999_from_the_future', '')`.execute(database.db);
  await expect(migrate(database.db)).rejects.toMatchObject({
    code: "database-newer",
    facts: { migration: "9999_from_the_future" },
  });
});

test("instants come out as ISO text in UTC, days as they are written, and whole numbers as numbers", async () => {
  await using database = await freshDatabase();
  const { rows } = await sql`
    select '2026-11-20 10:00+09'::timestamptz as instant, array['2026-11-20 00:30:00.25+08'::timestamptz, null] as instants,
           '2026-11-20'::date as day, array['2026-11-20'::date] as days, '1 day 02:00'::interval as span,
           count(*) as counted, 12.5::numeric as amount, '{"a": 1}'::jsonb as json`.execute(database.db);
  expect(rows[0]).toEqual({
    instant: "2026-11-20T01:00:00.000Z",
    instants: ["2026-11-19T16:30:00.250Z", null],
    day: "2026-11-20",
    days: ["2026-11-20"],
    span: "1 day 02:00:00",
    counted: 1,
    amount: 12.5,
    json: { a: 1 },
  });
});

test("a whole number past what JavaScript holds exactly is refused rather than rounded", async () => {
  await using database = await freshDatabase();
  await expect(sql`select 9007199254740993::bigint as n`.execute(database.db)).rejects.toThrow(RangeError);
});

test("a database that cannot be had is told apart by its cause, and never with its password", async () => {
  const url = inject("databaseServer");
  const wrong = (change: (address: URL) => void) => {
    const address = new URL(url);
    change(address);
    return openDatabase(address.href).catch((error: unknown) => error);
  };
  expect(await wrong((address) => (address.password = "not-it"))).toMatchObject({ code: "database-refused-sign-in" });
  expect(await wrong((address) => (address.pathname = "/nowhere"))).toMatchObject({ code: "database-missing" });
  const gone = await wrong((address) => (address.port = "1"));
  expect(gone).toMatchObject({ code: "database-unreachable", facts: { reason: "ECONNREFUSED" } });
  expect(String(gone)).not.toContain(new URL(url).password);
  expect(asTrouble(Object.assign(new Error("no space"), { code: "53100" }), url)).toMatchObject({ code: "disk-full" });
  expect(addressOf("postgres://someone:secret@db.example.org/bridgehead")).toBe("db.example.org:5432/bridgehead");
});

test("a PostgreSQL before 15 is too old", () => {
  expect(tooOld(140_012, "14.12")).toEqual(new Trouble("database-too-old", { version: "14.12" }));
  expect(tooOld(150_000, "15.0")).toBeUndefined();
});

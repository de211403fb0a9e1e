import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { freshDatabase, testStartsAt, type FreshDatabase } from "../../../../../tests/helpers.ts";
import { recordContactAccess, verifyContactLog, type ContactAccess } from "./contact-access.ts";

const at = new Date(testStartsAt);
const access: ContactAccess = {
  accountId: randomUUID(),
  readerRole: "organiser",
  readerCountry: "CN",
  readerAddress: "203.0.113.7",
  fields: ["email", "mobile"],
  reason: "export 1",
};

const read = ({ db }: FreshDatabase, people: number) =>
  db.transaction().execute((trx) =>
    recordContactAccess(
      trx,
      at,
      access,
      Array.from({ length: people }, () => randomUUID()),
    ),
  );

test("every reading of a person's contact data is one entry, also when many read at once", async () => {
  await using database = await freshDatabase();
  await Promise.all(Array.from({ length: 20 }, () => read(database, 50)));
  const { count } = await database.db
    .selectFrom("contact_access_log")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  expect(count).toBe(1_000);
  expect(await verifyContactLog(database.db)).toBeUndefined();
});

test("a reading that is rolled back leaves no entry and no gap", async () => {
  await using database = await freshDatabase();
  await read(database, 2);
  const failing = database.db.transaction().execute(async (trx) => {
    await recordContactAccess(trx, at, access, [randomUUID()]);
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  await read(database, 1);
  expect(await verifyContactLog(database.db)).toBeUndefined();
});

test("an entry that was changed, removed, put in between or cut off the end is found", async () => {
  const harm: [string, string, number][] = [
    ["changed", "update contact_access_log set reader_country = 'KR' where seq = 3", 3],
    ["removed", "delete from contact_access_log where seq = 4", 4],
    ["cut off", "delete from contact_access_log where seq >= 5", 5],
    ["moved", "update contact_access_log set subject_person_id = gen_random_uuid() where seq = 6", 6],
  ];
  for (const [what, statement, entry] of harm) {
    await using database = await freshDatabase();
    await read(database, 6);
    await sql`alter table contact_access_log disable trigger user`.execute(database.db);
    await sql.raw(statement).execute(database.db);
    expect(await verifyContactLog(database.db), what).toBe(entry);
  }
});

test("the log refuses changes by ordinary means", async () => {
  await using database = await freshDatabase();
  await read(database, 1);
  await expect(database.db.deleteFrom("contact_access_log").execute()).rejects.toThrow("append-only");
  await expect(sql`truncate contact_access_log`.execute(database.db)).rejects.toThrow("append-only");
});

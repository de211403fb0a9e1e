import { expect, test } from "vitest";
import { freshDatabase } from "../../../../../tests/helpers.ts";
import { createLog } from "./log.ts";

test("an error of the database is logged by its code and place in the schema, not by what somebody entered", async () => {
  await using database = await freshDatabase();
  const account = { name: "김도윤", locale: "ko" as const, email: "kim.doyun@example.kr" };
  await database.db.insertInto("accounts").values(account).execute();
  const error = await database.db
    .insertInto("accounts")
    .values(account)
    .execute()
    .catch((thrown: unknown) => thrown);
  // The words themselves would tell: this is what must not get through.
  expect(JSON.stringify(Object.assign({}, error))).toContain("kim.doyun@example.kr");

  const lines: string[] = [];
  createLog("info", { write: (line: string) => void lines.push(line) }).error({ err: error }, "a request failed");
  expect(lines.join("")).not.toContain("kim.doyun");
  expect(JSON.parse(lines[0] ?? "{}")).toMatchObject({
    msg: "a request failed",
    err: { code: "23505", table: "accounts", constraint: "accounts_email_key", stack: expect.stringContaining("at ") },
  });
});

test("an error of the program keeps its words and its stack", () => {
  const lines: string[] = [];
  createLog("info", { write: (line: string) => void lines.push(line) }).error({ err: new Error("no such slot") }, "x");
  expect(JSON.parse(lines[0] ?? "{}")).toMatchObject({ err: { message: "no such slot", type: "Error" } });
});

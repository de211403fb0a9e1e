import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { freshDatabase, testStartsAt } from "../../../../../tests/helpers.ts";
import { fakeClock } from "../clock/clock.ts";
import { createFileStore } from "./file-store.ts";

test("the same content is kept once, and content that was changed on disk is not handed out", async () => {
  await using database = await freshDatabase();
  const folder = mkdtempSync(path.join(tmpdir(), "bridgehead-files-"));
  const store = createFileStore(folder, fakeClock(testStartsAt));
  const content = new TextEncoder().encode("신청서 申请表");
  const first = await store.put(database.db, content, "text/plain");
  expect(await store.put(database.db, content, "text/plain")).toEqual(first);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.map((file) => file.name)).toEqual([first.sha256]);
  expect(new Uint8Array(await store.read(first.sha256))).toEqual(content);

  writeFileSync(path.join(folder, first.sha256.slice(0, 2), first.sha256), "something else");
  await expect(store.read(first.sha256)).rejects.toThrow("changed on disk");
  expect(() => store.stream("../../etc/passwd")).toThrow(RangeError);
  rmSync(folder, { recursive: true });
});

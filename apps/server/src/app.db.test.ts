import { expect, test } from "vitest";
import { health } from "@bridgehead/contract/health";
import { testApp } from "../../../tests/helpers.ts";

test("a server on a fresh database says that it can do its work", async () => {
  await using app = await testApp();
  const answer = await app.nobody.call(health);
  expect(answer).toMatchObject({ status: "ok", database: "ok", jobsQueued: 0 });
});

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { errorTable, errorTableFile } from "../../scripts/error-table.ts";

test("docs/developer/errors.md lists every code of the catalogue (node scripts/error-table.ts)", () => {
  expect(readFileSync(errorTableFile, "utf8")).toBe(errorTable());
});

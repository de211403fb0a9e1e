// Excel of every list: a list that is added without one is found here.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { filesBelow } from "./files.ts";

/** Tables that are no list of things: what stands in them leaves the product another way, or is not worth a file. */
const without: Readonly<Record<string, string>> = {
  "apps/web/src/features/learning/weights-panel.tsx": "ten weights of one calculation",
  "apps/web/src/features/timetable/version-page.tsx":
    "links to prints and calendars; the version's own Excel stands above",
};

const list = /<(?:DataTable|DiffTable)\b/;

test("every page that shows a list offers it as Excel", () => {
  const files = filesBelow("apps/web/src/features", /\.tsx$/).filter((file) => list.test(readFileSync(file, "utf8")));
  expect(files.length).toBeGreaterThan(10);
  const missing = files.filter((file) => !/excelHref/.test(readFileSync(file, "utf8")) && !(file in without));
  expect(missing).toEqual([]);
  expect(Object.keys(without).filter((file) => !files.includes(file))).toEqual([]);
});

test("every Excel that the server writes is offered by a page", () => {
  const pages = filesBelow("apps/web/src/features", /\.tsx?$/).map((file) => readFileSync(file, "utf8"));
  const exported = filesBelow("packages/contract/src", /\.ts$/).flatMap((file) =>
    [
      ...readFileSync(file, "utf8").matchAll(
        /export const (\w+) = operation\(\{\n\s+id: "\w+",\n\s+method: "GET",\n\s+path: "[^"]+\.xlsx"/g,
      ),
    ].map(([, name]) => name as string),
  );
  expect(exported.length).toBeGreaterThan(10);
  expect(exported.filter((name) => !pages.some((text) => new RegExp(`\\b${name}\\b`).test(text)))).toEqual([]);
});

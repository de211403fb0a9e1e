// npm test: the rules (lint, format, types, dead code), then every test; the last line counts them all.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { findBrowser } from "./browsers.mjs";

const checkOnly = process.argv.includes("--check");
const filters = process.argv.slice(2).filter((word) => word !== "--check");
const modules = (file) => `node_modules/${file}`;
const chromium = findBrowser();
const env = { ...process.env, CHROMIUM: chromium ?? "" };

const checks = [
  ["lint", [modules("oxlint/bin/oxlint")]],
  ["format", [modules("oxfmt/bin/oxfmt"), "--check", "."]],
  ["types", [modules("typescript/bin/tsc"), "-p", "tsconfig.json"]],
  ["types (browser tests)", [modules("typescript/bin/tsc"), "-p", "tests/e2e/tsconfig.json"]],
  ["types (web)", [modules("typescript/bin/tsc"), "-p", "apps/web/tsconfig.json"]],
  ["dead code", [modules("knip/bin/knip.js"), "--no-progress"]],
];

/** Runs tests: how vitest ended, every test with its file, the files that were begun and not ended, how many did not load. */
function run(words) {
  const report = "node_modules/.bridgehead-tests.json";
  rmSync(report, { force: true });
  const { status } = spawnSync("node", [modules("vitest/vitest.mjs"), "run", ...words], { stdio: "inherit", env });
  const files = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")).testResults : [];
  const tests = files.flatMap(({ name, assertionResults }) =>
    assertionResults.map((one) => ({ file: path.relative(".", name), status: one.status })),
  );
  const unfinished = [...new Set(tests.flatMap((one) => (one.status === "pending" ? [one.file] : [])))];
  const unloaded = files.filter((one) => one.status === "failed" && one.assertionResults.length === 0).length;
  return { status, tests, unfinished, unloaded };
}

const totals = { passed: 0, failed: 0, skipped: 0 };
if (filters.length === 0) {
  for (const [name, command] of checks) {
    const { status } = spawnSync("node", command, { stdio: "inherit", env });
    totals[status === 0 ? "passed" : "failed"] += 1;
    console.log(`${status === 0 ? "ok" : "FAILED"}: ${name}`);
  }
}
if (!checkOnly) {
  if (!chromium) console.log("SKIPPED: every browser test, for no chromium was found");
  const only = chromium ? filters : ["--project", "!e2e", ...filters];
  const first = run(only);
  // Node itself can take a test's process down (docs/developer/decisions/0005): that is no verdict of a test, and it is told.
  const cut = first.unfinished;
  const second = cut.length > 0 ? run(cut) : undefined;
  for (const file of cut)
    console.log(`CUT SHORT: the process of ${file} died before its tests were through; run once more`);
  const counted = second ? [...first.tests.filter(({ file }) => !cut.includes(file)), ...second.tests] : first.tests;
  for (const { status } of counted) totals[status in totals ? status : "skipped"] += 1;
  // A file that does not load, or does not come to its end twice, has no test to count, yet it failed.
  const last = second ?? first;
  const isRed = last.status !== 0 || last.unfinished.length > 0 || first.unloaded > 0;
  if (isRed && totals.failed === 0) totals.failed += 1;
}
if (!checkOnly && !chromium) totals.skipped += 1;
console.log(`${totals.passed} passed, ${totals.failed} failed${totals.skipped ? `, ${totals.skipped} skipped` : ""}`);
process.exit(totals.failed === 0 ? 0 : 1);

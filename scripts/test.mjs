// npm test: the rules (lint, format, types, dead code), then every test; the last line counts them all.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
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

const totals = { passed: 0, failed: 0, skipped: 0 };
if (filters.length === 0) {
  for (const [name, command] of checks) {
    const { status } = spawnSync("node", command, { stdio: "inherit", env });
    totals[status === 0 ? "passed" : "failed"] += 1;
    console.log(`${status === 0 ? "ok" : "FAILED"}: ${name}`);
  }
}
if (!checkOnly) {
  const report = "node_modules/.bridgehead-tests.json";
  rmSync(report, { force: true });
  if (!chromium) console.log("SKIPPED: every browser test, for no chromium was found");
  const only = chromium ? filters : ["--project", "!e2e", ...filters];
  const { status } = spawnSync("node", [modules("vitest/vitest.mjs"), "run", ...only], { stdio: "inherit", env });
  const counted = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : undefined;
  totals.passed += counted?.numPassedTests ?? 0;
  totals.failed += counted?.numFailedTests ?? 0;
  totals.skipped += (counted?.numPendingTests ?? 0) + (counted?.numTodoTests ?? 0);
  // A file that does not load has no test to count, yet it failed.
  if (status !== 0 && !counted?.numFailedTests) totals.failed += 1;
}
if (!checkOnly && !chromium) totals.skipped += 1;
console.log(`${totals.passed} passed, ${totals.failed} failed${totals.skipped ? `, ${totals.skipped} skipped` : ""}`);
process.exit(totals.failed === 0 ? 0 : 1);

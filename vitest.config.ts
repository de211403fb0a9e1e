import { existsSync } from "node:fs";
import { defineConfig } from "vitest/config";

// Three kinds of test by name: x.test.ts (pure or in process), x.db.test.ts (a real PostgreSQL), x.e2e.test.ts (a real browser).
const everywhere = ["packages/*/{src,test}/**", "apps/*/src/**", "tests/**", "bench/**"];
const pattern = (suffix: string) => everywhere.map((folder) => `${folder}/*.${suffix}.ts`);

// The oldest PostgreSQL we support is Debian's 15: where it is installed, the database tests run on it too.
const oldest = existsSync("/usr/lib/postgresql/15/bin/postgres") ? ["db on 15"] : [];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: pattern("test"),
          exclude: [...pattern("db.test"), ...pattern("e2e.test"), "**/node_modules/**", "**/dist/**"],
          testTimeout: 60_000,
        },
      },
      ...["db", ...oldest].map((name) => ({
        test: {
          name,
          expect: { poll: { timeout: 20_000 } },
          include: pattern("db.test"),
          exclude: ["**/node_modules/**"],
          globalSetup: ["tests/database.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      })),
      {
        test: {
          name: "e2e",
          include: pattern("e2e.test"),
          exclude: ["**/node_modules/**"],
          globalSetup: ["tests/database.ts"],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
    maxWorkers: 2,
    reporters: ["default", ["json", { outputFile: "node_modules/.bridgehead-tests.json" }]],
  },
});

import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { isAlive } from "@bridgehead/server/platform/database/processes";
import { databaseOf, run, startServer } from "./server-process.ts";

vi.setConfig({ testTimeout: 240_000 });

const isRoot = process.getuid?.() === 0;

test.runIf(isRoot)(
  "started by root in root's own closed folder, the database runs as another user and nobody else gets in",
  async () => {
    const folder = mkdtempSync(path.join(homedir(), "bridgehead-test-"));
    const server = await startServer(path.join(folder, "data"));
    const { pid } = databaseOf(path.join(folder, "data"));
    try {
      expect(/^Uid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]).not.toBe("0");
      expect(statSync(path.join(folder, "data", "password")).mode & 0o777).toBe(0o600);
      expect((await fetch(`${server.address}/health`)).status).toBe(200);
    } finally {
      await server.end("SIGTERM");
      rmSync(folder, { recursive: true, force: true });
    }
    expect(isAlive(pid)).toBe(false);
  },
);

test("a command that makes the database itself takes it down again", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "bridgehead-check-"));
  try {
    expect(run(["check", "--data", folder, "--lang", "en"])).toMatchObject({
      code: 1,
      out: expect.stringContaining("Run bridgehead migrate"),
    });
    expect(run(["migrate", "--data", folder])).toMatchObject({
      code: 0,
      out: expect.stringContaining("0001_platform"),
    });
    expect(run(["check", "--data", folder])).toMatchObject({ code: 0 });
    expect(() => databaseOf(folder)).toThrow("ENOENT");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

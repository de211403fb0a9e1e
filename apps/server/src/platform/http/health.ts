import { sql } from "kysely";
import { statfs } from "node:fs/promises";
import type { health } from "@bridgehead/contract/health";
import { ok } from "@bridgehead/domain/shared/result";
import type { Deps } from "../deps.ts";
import { codeOf } from "./failures.ts";
import type { Handler } from "./mount.ts";

/** 200 while the server can do its work, 503 with the same body when it cannot. */
export function answerHealth({ db, config, clock }: Deps): Handler<typeof health> {
  const startedAt = clock.now().toISOString();
  return async ({ reply }) => {
    const database = await askDatabase(db);
    const isOk = database.state === "ok";
    const answer = {
      status: isOk ? ("ok" as const) : ("failing" as const),
      version: config.version,
      startedAt,
      database: database.state,
      jobsQueued: database.jobsQueued,
      freeBytes: await freeBytes(config.dataFolder),
    };
    if (!isOk) await reply.code(503).type("application/json; charset=utf-8").serializer(JSON.stringify).send(answer);
    return ok(answer);
  };
}

async function askDatabase(
  db: Deps["db"],
): Promise<{ state: "ok" | "unreachable" | "disk-full"; jobsQueued: number | null }> {
  try {
    const { rows } = await sql<{
      queued: number;
    }>`select count(*) as queued from job_runs where state = 'queued'`.execute(db);
    return { state: "ok", jobsQueued: rows[0]?.queued ?? 0 };
  } catch (error) {
    return { state: codeOf(error as Error) === "disk-full" ? "disk-full" : "unreachable", jobsQueued: null };
  }
}

async function freeBytes(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}

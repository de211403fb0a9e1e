import { sql } from "kysely";
import { statfs } from "node:fs/promises";
import type { health } from "@bridgehead/contract/health";
import { ok } from "@bridgehead/domain/shared/result";
import type { Deps } from "../deps.ts";
import { codeOf } from "./failures.ts";
import type { Handler } from "./mount.ts";

/** With less room than this no change can be counted on: PostgreSQL writes its log in files of 16 MB. */
const freeBytesMin = 16 * 1024 * 1024;

/** 200 while the server can do its work, 503 with the same body when it cannot: without its database, or without room on the disk. */
export function answerHealth({ db, config, clock }: Deps): Handler<typeof health> {
  const startedAt = clock.now().toISOString();
  return async ({ reply }) => {
    const database = await askDatabase(db);
    const free = await freeBytes(config.dataFolder);
    const state = stateOf(database.state, free);
    const isOk = state === "ok";
    const answer = {
      status: isOk ? ("ok" as const) : ("failing" as const),
      version: config.version,
      startedAt,
      database: state,
      jobsQueued: database.jobsQueued,
      freeBytes: free,
    };
    if (!isOk) await reply.code(503).type("application/json; charset=utf-8").serializer(JSON.stringify).send(answer);
    return ok(answer);
  };
}

type State = "ok" | "unreachable" | "disk-full";

/** Reading goes on when the disk is full, so that the database itself would still say that all is well. */
export function stateOf(answered: State, free: number | null): State {
  return answered === "ok" && free !== null && free < freeBytesMin ? "disk-full" : answered;
}

async function askDatabase(db: Deps["db"]): Promise<{ state: State; jobsQueued: number | null }> {
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

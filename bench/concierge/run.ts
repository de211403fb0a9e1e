import { sql } from "kysely";
import type { ConciergeAnswer } from "@bridgehead/contract/concierge";
import type { BuiltApp } from "@bridgehead/server/app";
import type { Db } from "@bridgehead/server/platform/database/connect";
import { judge, readQuestions, type BenchQuestion, type Scored } from "./score.ts";

/** Puts every question to a server as nobody, in its own language; `pause` lets the limit of questions a minute pass. */
export async function runQuestions(
  app: Pick<BuiltApp, "server">,
  db: Db,
  pause: () => void,
  questions: readonly BenchQuestion[] = readQuestions(),
): Promise<Scored[]> {
  const { rows } = await sql<{
    id: string;
    origin: string;
  }>`select id, origin from records where origin is not null`.execute(db);
  const originOf = new Map(rows.map(({ id, origin }) => [id, origin]));
  const scored: Scored[] = [];
  // The first question waits for the index.
  await app.server.inject({ method: "POST", url: "/api/concierge", payload: { question: "?" } });
  for (const question of questions) {
    pause();
    const askedAt = performance.now();
    const reply = await app.server.inject({
      method: "POST",
      url: "/api/concierge",
      headers: { "accept-language": question.lang, "content-type": "application/json" },
      payload: { question: question.question, ...(question.before ? { before: question.before } : {}) },
    });
    if (reply.statusCode !== 200) throw new Error(`${question.id}: ${reply.statusCode} ${reply.body}`);
    scored.push(judge(question, reply.json<ConciergeAnswer>(), originOf, performance.now() - askedAt));
  }
  return scored;
}

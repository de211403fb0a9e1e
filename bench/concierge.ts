/**
 * npm run bench:concierge: two sets of questions in three languages put to the record as nobody, with internal records and
 * contact data planted beside it: the hundred that the concierge was made with, and foreign ones. Prints right, wrong, unanswered (and how many of these show what was expected instead of an answer), invented and leaked by language and by kind, and every
 * miss; appends the table to bench/results.md. `--dry` only prints; `--file=<path>` puts the questions of another file instead.
 */
import { execFileSync } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import path from "node:path";
import { buildApp } from "@bridgehead/server/app";
import { concierge } from "@bridgehead/server/features/concierge/feature";
import { events } from "@bridgehead/server/features/events/feature";
import { identity } from "@bridgehead/server/features/identity/feature";
import { record } from "@bridgehead/server/features/record/feature";
import { fakeClock } from "@bridgehead/server/platform/clock/clock";
import { defaultConfig } from "@bridgehead/server/platform/config";
import { openDatabase } from "@bridgehead/server/platform/database/connect";
import { withTemporaryServer } from "../tests/database.ts";
import { plantSecrets } from "./concierge/plant.ts";
import { runQuestions } from "./concierge/run.ts";
import { readQuestions, readQuestionsIn, table, type BenchQuestion } from "./concierge/score.ts";

const file = process.argv.find((argument) => argument.startsWith("--file="))?.slice("--file=".length);
const sets: readonly (readonly [string, readonly BenchQuestion[]])[] =
  file === undefined
    ? (["questions", "foreign-questions"] as const).map((set) => [`bench/concierge/${set}.json`, readQuestions(set)])
    : [[path.basename(file), readQuestionsIn(file)]];

await withTemporaryServer(async (databaseUrl) => {
  const dataFolder = mkdtempSync(path.join(tmpdir(), "bridgehead-bench-"));
  const opened = await openDatabase(databaseUrl);
  const clock = fakeClock("2026-11-20T01:00:00.000Z");
  const config = { ...defaultConfig, sample: "demo" as const, logLevel: "silent", dataFolder };
  const features = [identity, record, events, concierge];
  const app = await buildApp({ db: opened.db, databaseUrl, config, clock, features });
  try {
    await plantSecrets(opened.db);
    const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
    const lines = [
      "",
      `## Concierge, ${new Date().toISOString().slice(0, 10)}, commit ${commit}, Node ${process.versions.node}, one core of ${cpus()[0]?.model.trim() ?? "?"}`,
    ];
    const missed: string[] = [];
    for (const [name, questions] of sets) {
      const scored = await runQuestions(app, opened.db, () => clock.advance(2_000), questions);
      const times = scored.map(({ ms }) => ms).toSorted((a, b) => a - b);
      const at = (share: number): string =>
        (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);
      lines.push(
        "",
        `${scored.length} questions in ${name}, ${at(0.5)} ms each in the middle and ${at(0.99)} ms for the slowest hundredth, with the index built once.`,
        "",
        ...table(scored, ({ lang }) => lang),
        "",
        ...table(scored, ({ kind }) => kind),
      );
      for (const { question, verdict, said, isShown } of scored)
        if (verdict !== "right" || process.argv.includes("--all"))
          missed.push(`${isShown ? "no-answer, but shown" : verdict} ${question.id} ${question.question}\n    ${said}`);
    }
    process.stdout.write(`${lines.join("\n")}\n\n${missed.join("\n")}\n`);
    if (!process.argv.includes("--dry"))
      appendFileSync(new URL("./results.md", import.meta.url), `${lines.join("\n")}\n`);
  } finally {
    await app.close();
    await opened.close();
    rmSync(dataFolder, { recursive: true, force: true });
  }
});

import { expect, test } from "vitest";
import { concierge } from "@bridgehead/server/features/concierge/feature";
import { events } from "@bridgehead/server/features/events/feature";
import { identity } from "@bridgehead/server/features/identity/feature";
import { record } from "@bridgehead/server/features/record/feature";
import { plantSecrets } from "../../bench/concierge/plant.ts";
import { runQuestions } from "../../bench/concierge/run.ts";
import { countOf, readQuestions } from "../../bench/concierge/score.ts";
import { testApp } from "../helpers.ts";

const features = [identity, record, events, concierge];

test("of a hundred questions at least ninety are answered right, nothing is invented, and nothing internal comes out", async () => {
  await using app = await testApp({ features, config: { sample: "demo" } });
  await plantSecrets(app.database.db);
  const scored = await runQuestions(app, app.database.db, () => app.clock.advance(2_000));
  const missed = scored
    .filter(({ verdict }) => verdict !== "right")
    .map(({ question, verdict, said }) => `${verdict} ${question.id} ${question.question} -> ${said}`);
  expect(scored.length).toBe(100);
  expect(missed.filter((line) => /^(?:invented|leaked)/u.test(line))).toEqual([]);
  expect(countOf(scored, "right"), missed.join("\n")).toBeGreaterThanOrEqual(90);
});

test("of the questions that were written without a look at its patterns nine in ten are right, none invented, none leaked", async () => {
  await using app = await testApp({ features, config: { sample: "demo" } });
  await plantSecrets(app.database.db);
  const scored = await runQuestions(
    app,
    app.database.db,
    () => app.clock.advance(2_000),
    readQuestions("foreign-questions"),
  );
  const missed = scored
    .filter(({ verdict }) => verdict !== "right")
    .map(({ question, verdict, said }) => `${verdict} ${question.id} ${question.question} -> ${said}`);
  expect(scored.length).toBeGreaterThanOrEqual(250);
  expect(missed.filter((line) => /^(?:invented|leaked)/u.test(line))).toEqual([]);
  expect(countOf(scored, "right"), missed.join("\n")).toBeGreaterThanOrEqual(0.9 * scored.length);
});

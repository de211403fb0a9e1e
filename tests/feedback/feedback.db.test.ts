import { sql } from "kysely";
import { expect, test } from "vitest";
import * as contract from "@bridgehead/contract/feedback";
import { createRecordOf } from "@bridgehead/contract/nouns";
import { readSheetRows } from "../spreadsheet.ts";
import { testApp, type SignedIn, type TestApp } from "../helpers.ts";

async function seminar(app: TestApp) {
  const official = await app.signIn([{ role: "official", scope: { kind: "platform" } }]);
  const { id } = await official.call(createRecordOf, {
    body: { kind: "event", names: { ko: "교류 세미나" }, visibility: "public", noun: { kind: "seminar" } },
  });
  const open = (isOpen: boolean, revision: number) =>
    official.call(contract.writeFeedbackForm, {
      params: { eventId: id },
      body: {
        revision,
        isOpen,
        questions: ["overall", "programme"],
        own: [{ id: "papers", kind: "text", text: { ko: "받고 싶은 자료", zh: "希望得到的资料" } }],
      },
    });
  return { official, id, open };
}

const answer = (who: Pick<SignedIn, "call">, eventId: string, overall: number, texts: Record<string, string> = {}) =>
  who.call(contract.answerFeedback, {
    params: { eventId },
    body: { locale: "zh", role: "company", scales: { overall }, texts },
  });

/** The rows of the sheet of scales. */
async function download(official: SignedIn, eventId: string) {
  const answer = (await official.call(contract.exportFeedback, { params: { eventId } })) as unknown as Response;
  return readSheetRows(new Uint8Array(await answer.arrayBuffer()));
}

test("those who took part answer without a name, and the host reads sums question by question", async () => {
  await using app = await testApp();
  const { official, id, open } = await seminar(app);
  await open(true, 0);
  for (const [overall, texts] of [
    [5, { improve: "希望增加交流时间" }],
    [4, { papers: "城市大脑论文" }],
    [4, {}],
  ] as const)
    await answer(app.nobody, id, overall, texts);
  const results = await official.call(contract.readFeedbackResults, { params: { eventId: id } });
  expect(results).toMatchObject({ answers: 3, isHeldBack: false, roles: [{ role: "company", count: 3 }] });
  expect(results.scales).toEqual([
    { id: "overall", text: null, counts: [0, 0, 0, 2, 1], mean: 4.33 },
    { id: "programme", text: null, counts: [0, 0, 0, 0, 0], mean: null },
  ]);
  expect(results.texts.map((one) => one.answers.map(({ text }) => text))).toEqual([
    ["希望增加交流时间"],
    ["城市大脑论文"],
  ]);
  const file = await download(official, id);
  expect(file[0]?.[0]).toContain("문항");
  expect(file[1]).toEqual(["How satisfied are you overall?", 0, 0, 0, 2, 1, 4.33]);

  // Nothing that tells who answered is kept.
  const { rows } = await sql<{ row: Record<string, unknown> }>`
    select to_jsonb(a) as row from feedback_answers a limit 1`.execute(app.database.db);
  expect(Object.keys(rows[0]?.row ?? {}).toSorted()).toEqual([
    "answered_on",
    "event_id",
    "id",
    "locale",
    "role",
    "scales",
    "texts",
  ]);
});

test("until three have answered nothing is shown, so that nobody is recognised", async () => {
  await using app = await testApp();
  const { official, id, open } = await seminar(app);
  await open(true, 0);
  await answer(app.nobody, id, 1, { improve: "目标不清楚" });
  await answer(app.nobody, id, 2);
  const results = await official.call(contract.readFeedbackResults, { params: { eventId: id } });
  expect(results).toMatchObject({ answers: 2, isHeldBack: true, scales: [], texts: [], roles: [] });
  expect(await download(official, id)).toHaveLength(1);
});

test("a closed form takes no answer, an empty one is refused, and a question that was not asked is not kept", async () => {
  await using app = await testApp();
  const { id, open } = await seminar(app);
  await expect(answer(app.nobody, id, 5)).rejects.toMatchObject({ problem: { code: "feedback-closed" } });
  await open(true, 0);
  const send = (scales: Record<string, number>, texts: Record<string, string> = {}) =>
    app.nobody.call(contract.answerFeedback, {
      params: { eventId: id },
      body: { locale: "ko", role: null, scales, texts },
    });
  await expect(send({ interpreting: 5 }, { elsewhere: "…" })).rejects.toMatchObject({
    problem: { code: "feedback-empty" },
  });
  await expect(send({ overall: 9 })).rejects.toMatchObject({ problem: { code: "request-invalid" } });
  await send({ overall: 3, interpreting: 5 });
  const { rows } = await sql<{ scales: unknown }>`select scales from feedback_answers`.execute(app.database.db);
  expect(rows).toEqual([{ scales: { overall: 3 } }]);
});

test("who is no host reads no results, and of two hosts the second is told that the first was faster", async () => {
  await using app = await testApp();
  const { id, open } = await seminar(app);
  const viewer = await app.signIn([{ role: "viewer", scope: { kind: "platform" } }]);
  await expect(viewer.call(contract.readFeedbackResults, { params: { eventId: id } })).rejects.toMatchObject({
    problem: { code: "not-allowed" },
  });
  await open(true, 0);
  await open(false, 1);
  await expect(open(true, 1)).rejects.toMatchObject({ problem: { code: "changed-meanwhile" } });
});

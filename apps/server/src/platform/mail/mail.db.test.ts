import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { SMTPServer } from "smtp-server";
import { expect, test } from "vitest";
import { freshDatabase, testStartsAt, type FreshDatabase } from "../../../../../tests/helpers.ts";
import { fakeClock } from "../clock/clock.ts";
import { createMail } from "./mail.ts";

const letter = {
  purpose: "test",
  to: "wang@example.cn",
  subject: "洽谈确认 상담 확정",
  body: "https://bridgehead.test/enter/secret",
};

async function mailServer(refuse: boolean): Promise<{ url: string; received: string[]; close(): Promise<void> }> {
  const received: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: (_address, _session, done) =>
      done(refuse ? Object.assign(new Error("no such person"), { responseCode: 550 }) : null),
    onData(stream, _session, done) {
      let text = "";
      stream.on("data", (chunk) => (text += String(chunk)));
      stream.on("end", () => done(null, void received.push(text)));
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const portFor = ({ db }: FreshDatabase, smtpUrl: string | undefined) =>
  createMail({
    db,
    clock: fakeClock(testStartsAt),
    log: pino({ level: "silent" }),
    smtpUrl,
    from: "Bridgehead <no-reply@example.org>",
  });

test("a letter is sent once however many deliver at the same time, and its text is not kept", async () => {
  await using database = await freshDatabase();
  const server = await mailServer(false);
  const nodes = [portFor(database, server.url), portFor(database, server.url)];
  await nodes[0]?.post(database.db, letter);
  await Promise.all(nodes.map((mail) => mail.deliver()));
  await Promise.all(nodes.map((mail) => mail.deliver()));
  expect(server.received).toHaveLength(1);
  const rows = await database.db.selectFrom("outbox").selectAll().execute();
  expect(rows).toMatchObject([{ body: null, sent_at: testStartsAt, error: null }]);
  await Promise.all(nodes.map((mail) => mail.close()));
  await server.close();
});

test("a letter that the mail server refuses for good is left to a person, with the reason and its text", async () => {
  await using database = await freshDatabase();
  const server = await mailServer(true);
  const mail = portFor(database, server.url);
  await mail.post(database.db, letter);
  await mail.deliver();
  const rows = await database.db.selectFrom("outbox").selectAll().execute();
  expect(rows).toMatchObject([
    { sent_at: null, failed_at: testStartsAt, error: expect.stringContaining("550"), body: letter.body },
  ]);
  await mail.close();
  await server.close();
});

test("without a mail server letters wait in the outbox", async () => {
  await using database = await freshDatabase();
  const mail = portFor(database, undefined);
  await mail.post(database.db, letter);
  await mail.deliver();
  expect(mail.sends).toBe(false);
  const rows = await database.db.selectFrom("outbox").selectAll().execute();
  expect(rows).toMatchObject([{ sent_at: null, body: letter.body }]);
  await mail.close();
});

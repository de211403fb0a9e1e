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

/** `refusals`: the answers to the first recipients, 450 for "try later"; then everybody is taken. */
async function mailServer(
  ...refusals: readonly number[]
): Promise<{ url: string; received: string[]; close(): Promise<void> }> {
  const received: string[] = [];
  const answers = [...refusals];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: (_address, _session, done) => {
      const responseCode = answers.shift();
      done(responseCode === undefined ? null : Object.assign(new Error("not taken"), { responseCode }));
    },
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
  const server = await mailServer();
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
  const server = await mailServer(550);
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

test("a letter that is put off is tried again and arrives once, whole, with its characters in subject and text", async () => {
  await using database = await freshDatabase();
  const server = await mailServer(450);
  const mail = portFor(database, server.url);
  const long = {
    ...letter,
    subject: `【桥头堡】${"确定研究课题".repeat(8)}：期限 12月20日`,
    body: "李雪梅：您好！\n\n행동 과제 ‘연구 주제 정하기’\n\n.\n桥头堡",
  };
  await mail.post(database.db, long);
  await mail.deliver();
  expect(server.received).toEqual([]);
  expect(await database.db.selectFrom("outbox").selectAll().execute()).toMatchObject([
    { sent_at: null, failed_at: null, error: expect.stringContaining("450"), body: long.body },
  ]);
  await mail.deliver();
  await mail.deliver();
  expect(server.received).toHaveLength(1);
  const { headers, body } = readLetter(server.received[0] ?? "");
  expect(headers.get("subject")).toBe(long.subject);
  expect(headers.get("to")).toBe(long.to);
  expect(headers.get("content-type")).toMatch(/^text\/plain; charset=utf-8/i);
  expect(headers.has("message-id") && headers.has("date")).toBe(true);
  expect(body).toBe(long.body);
  await mail.close();
  await server.close();
});

/** A letter as a mail reader shows it: encoded words and the transfer encoding undone (RFC 2045, 2047). */
function readLetter(raw: string): { headers: Map<string, string>; body: string } {
  const [head = "", ...rest] = raw.split("\r\n\r\n");
  const bytesOf = (text: string, encoding: string): Buffer =>
    encoding === "base64"
      ? Buffer.from(text, "base64")
      : Buffer.from(
          text
            .replace(/=\r\n/g, "")
            .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
          "latin1",
        );
  const decoded = (value: string): string =>
    value
      .replace(/\?=\s+=\?/g, "?==?")
      .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, how: string, word: string) =>
        bytesOf(
          how.toLowerCase() === "b" ? word : word.replaceAll("_", " "),
          how.toLowerCase() === "b" ? "base64" : "q",
        ).toString(),
      );
  const headers = new Map(
    head.split(/\r\n(?!\s)/).map((line): [string, string] => {
      const at = line.indexOf(":");
      return [line.slice(0, at).toLowerCase(), decoded(line.slice(at + 1).trim())];
    }),
  );
  const body = bytesOf(rest.join("\r\n\r\n"), headers.get("content-transfer-encoding") ?? "").toString();
  return { headers, body: body.replaceAll("\r\n", "\n").trimEnd() };
}

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

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { askConcierge, readConciergeSettings } from "@bridgehead/contract/concierge";
import { concierge } from "@bridgehead/server/features/concierge/feature";
import { events } from "@bridgehead/server/features/events/feature";
import { identity } from "@bridgehead/server/features/identity/feature";
import { record } from "@bridgehead/server/features/record/feature";
import { testApp, type TestApp } from "../helpers.ts";

const question = { body: { question: "how many firms used the compute centre?" } };
const template = "Companies, institutes and others served with compute: 1,166 organisations.";
const features = [identity, record, events, concierge];

let server: Server | undefined;
afterEach(() => server?.close());

/** A model that always writes `text`, and what it was given. */
async function modelThatWrites(text: string): Promise<{ url: string; given: string[] }> {
  const given: string[] = [];
  const own = createServer((request, reply) => {
    request.on("data", (chunk: Buffer) => given.push(chunk.toString()));
    request.on("end", () =>
      reply
        .setHeader("content-type", "application/json")
        .end(JSON.stringify({ choices: [{ message: { content: text } }] })),
    );
  });
  server = own;
  await new Promise<void>((resolve) => own.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(own.address() as AddressInfo).port}`, given };
}

const appWith = (url: string | undefined): Promise<TestApp> =>
  testApp({
    features,
    config: {
      sample: "demo",
      model: url
        ? { url, key: undefined, embeddingModel: undefined, chatModel: undefined, conciergeModel: "small" }
        : undefined,
    },
  });

const said = async (app: TestApp) => {
  const { say, isMachine } = await app.nobody.call(askConcierge, question);
  return { text: say.map(({ text }) => text).join(""), isMachine };
};

test("without a model the template answers, and the reader is told that none takes part", async () => {
  await using app = await appWith(undefined);
  expect(await said(app)).toEqual({ text: template, isMachine: false });
  expect(await app.nobody.call(readConciergeSettings)).toEqual({ phrasedBy: null });
});

test("a model's sentence is used and marked where it says what the record says, and is given the answer alone", async () => {
  const sentence = "There are 1,166 organisations: companies, institutes and others served with compute.";
  const model = await modelThatWrites(sentence);
  await using app = await appWith(model.url);
  expect(await said(app)).toEqual({ text: sentence, isMachine: true });
  expect((await app.nobody.call(readConciergeSettings)).phrasedBy).toBe(new URL(model.url).host);
  expect(model.given.join("")).not.toContain("how many firms");
});

test.each([
  "There are 1,266 organisations served with compute.",
  "In Busan 1,166 organisations were served with compute.",
  "",
])("a model that adds to the record is not heard: %s", async (sentence) => {
  const model = await modelThatWrites(sentence);
  await using app = await appWith(model.url);
  expect(await said(app)).toEqual({ text: template, isMachine: false });
});

test("what an official sees goes to no model", async () => {
  const model = await modelThatWrites(template);
  await using app = await appWith(model.url);
  const official = await app.signIn([{ role: "official", scope: { kind: "platform" } }]);
  expect((await official.call(askConcierge, question)).isMachine).toBe(false);
  expect(model.given).toEqual([]);
});

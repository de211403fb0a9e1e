import { expect, test } from "vitest";
import { createRecordOf } from "@bridgehead/contract/nouns";
import { readRecord } from "@bridgehead/contract/record";
import { addRecordFiles, listRecordFiles, readRecordFile, removeRecordFile } from "@bridgehead/contract/record-files";
import { testApp, type SignedIn, type TestApp } from "../helpers.ts";

const pdf = new TextEncoder().encode("%PDF-1.7 slides of the talk");

async function talk(app: TestApp) {
  const official = await app.signIn([{ role: "official", scope: { kind: "platform" } }]);
  const event = await official.call(createRecordOf, {
    body: { kind: "event", names: { ko: "세미나" }, visibility: "public", noun: { kind: "seminar" } },
  });
  const { id } = await official.call(createRecordOf, {
    body: {
      kind: "session",
      names: { ko: "시티 브레인" },
      visibility: "public",
      noun: { kind: "talk", eventId: event.id },
    },
  });
  return { official, id, eventId: event.id };
}

const add = (who: SignedIn, id: string, role: "slides" | "document", name: string, bytes: Uint8Array = pdf) => {
  const files = new FormData();
  files.append("file", new File([new Uint8Array(bytes)], name));
  return who.call(addRecordFiles, { params: { id }, query: { role }, files });
};

test("everybody opens the slides of a talk, and only officials its documents", async () => {
  await using app = await testApp();
  const { official, id } = await talk(app);
  await add(official, id, "document", "cost.pdf");
  const { files } = await add(official, id, "slides", "city-brain.pdf");
  expect(files.map(({ fileName }) => fileName)).toEqual(["city-brain.pdf", "cost.pdf"]);

  const seen = await app.nobody.call(listRecordFiles, { params: { id } });
  expect(seen.files.map(({ fileName }) => fileName)).toEqual(["city-brain.pdf"]);
  const [slides, document] = files.map((file) => file.id) as [string, string];
  const opened = (await app.nobody.call(readRecordFile, { params: { fileId: slides } })) as unknown as Response;
  expect(new Uint8Array(await opened.arrayBuffer())).toEqual(pdf);
  await expect(app.nobody.call(readRecordFile, { params: { fileId: document } })).rejects.toMatchObject({
    problem: { code: "not-found" },
  });
  await official.call(removeRecordFile, { params: { fileId: slides } });
  expect((await app.nobody.call(listRecordFiles, { params: { id } })).files).toEqual([]);
});

test("a program dressed as slides does not come in, and nothing that came with it", async () => {
  await using app = await testApp();
  const { official, id } = await talk(app);
  await expect(add(official, id, "slides", "talk.pptx", new TextEncoder().encode("MZ program"))).rejects.toMatchObject({
    problem: { code: "file-not-as-named" },
  });
  expect((await official.call(listRecordFiles, { params: { id } })).files).toEqual([]);
});

test("the agenda of an event says which of its talks have slides, to everybody, and counts no documents", async () => {
  await using app = await testApp();
  const { official, id, eventId } = await talk(app);
  const told = async () =>
    (await app.nobody.call(readRecord, { params: { id: eventId } })).noun.sessions?.map(({ slides }) => slides);
  expect(await told()).toEqual([0]);
  await add(official, id, "document", "cost.pdf");
  const { files } = await add(official, id, "slides", "city-brain.pdf");
  expect(await told()).toEqual([1]);
  await official.call(removeRecordFile, { params: { fileId: files[0]?.id as string } });
  expect(await told()).toEqual([0]);
});

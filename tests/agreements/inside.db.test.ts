import { expect, test } from "vitest";
import * as contract from "@bridgehead/contract/agreements";
import { createRecordOf } from "@bridgehead/contract/nouns";
import { listRecords, readRecord } from "@bridgehead/contract/record";
import { updateRecord } from "@bridgehead/contract/record-changes";
import { testApp } from "../helpers.ts";

const official = [{ role: "official", scope: { kind: "platform" } }] as const;
const day = (value: string) => ({ value, precision: "day" as const, basis: "stated" as const });

test("evidence that is internal is told to officials, not to the readers of a public agreement", async () => {
  await using app = await testApp();
  const person = await app.signIn(official);
  const { id: evidenceId } = await person.call(createRecordOf, {
    body: { kind: "event", names: { ko: "비공개 실무 협의" }, noun: { kind: "ceremony" } },
  });
  const { id } = await person.call(contract.createAgreement, {
    body: { kind: "mou", names: { ko: "업무협약" }, proposedOn: day("2026-09-01") },
  });
  const { revision } = await person.call(contract.advanceAgreement, {
    params: { agreementId: id },
    body: { revision: 1, stage: "talks", date: day("2026-10-01"), evidenceId },
  });
  await person.call(updateRecord, { params: { id }, body: { revision, visibility: "public" } });
  const evidenceFor = async (reader: Pick<typeof person, "call">) =>
    (await reader.call(readRecord, { params: { id } })).noun.stages?.map(({ evidence }) => evidence?.names.ko ?? null);
  expect(await evidenceFor(person)).toEqual([null, "비공개 실무 협의"]);
  expect(await evidenceFor(app.nobody)).toEqual([null, null]);
});

test("who answers for a side of a partnership is told to officials only", async () => {
  await using app = await testApp();
  const person = await app.signIn(official);
  const region = async (ko: string, country: string) =>
    (
      await person.call(createRecordOf, {
        body: { kind: "region", names: { ko }, visibility: "public", noun: { country, level: "province" } },
      })
    ).id;
  const { id } = await person.call(createRecordOf, {
    body: {
      kind: "partnership",
      names: { ko: "경기도–헤이룽장성" },
      visibility: "public",
      noun: {
        members: [
          { memberId: await region("경기도", "KR"), responsible: { ko: "국제통상과 강태경" } },
          { memberId: await region("헤이룽장성", "CN"), responsible: null },
        ],
      },
    },
  });
  const responsibleFor = async (reader: Pick<typeof person, "call">) =>
    (await reader.call(readRecord, { params: { id } })).noun.members?.map(({ responsible }) => responsible?.ko ?? null);
  expect(await responsibleFor(person)).toEqual(["국제통상과 강태경", null]);
  expect(await responsibleFor(app.nobody)).toEqual([null, null]);
});

test("a party that stands on no record is listed by its name beside those that do", async () => {
  await using app = await testApp();
  const person = await app.signIn(official);
  const { id: partyId } = await person.call(createRecordOf, {
    body: { kind: "organisation", names: { ko: "경기도청" }, noun: {} },
  });
  await person.call(contract.createAgreement, {
    body: {
      kind: "mou",
      names: { ko: "업무협약" },
      proposedOn: day("2026-09-01"),
      parties: [
        { partyId, name: null },
        { partyId: null, name: { zh: "哈尔滨松雷产业园" } },
      ],
    },
  });
  const { records } = await person.call(listRecords, { query: { kind: "agreement" } });
  expect(records[0]?.related.map(({ as, record }) => [as, record.names.ko])).toEqual([["party", "경기도청"]]);
  expect(records[0]?.writtenParties).toEqual([{ zh: "哈尔滨松雷产业园" }]);
});

test("of two who change one action item, the second is told who was first and overwrites nothing", async () => {
  await using app = await testApp();
  const [first, second] = [
    await app.signIn(official, { name: "Kim Do-yun" }),
    await app.signIn(official, { name: "Li Xuemei" }),
  ];
  const { id } = await first.call(contract.createAgreement, {
    body: { kind: "mou", names: { ko: "업무협약" }, proposedOn: day("2026-09-01") },
  });
  const item = await first.call(contract.createActionItem, {
    params: { agreementId: id },
    body: { title: { ko: "일정 확정" } },
  });
  const change = (person: typeof first, state: "done" | "dropped") =>
    person.call(contract.updateActionItem, {
      params: { itemId: item.id },
      body: { title: { ko: "일정 확정" }, revision: item.revision, state },
    });
  await change(second, "done");
  await expect(change(first, "dropped")).rejects.toMatchObject({
    problem: { code: "changed-meanwhile", facts: { by: "Li Xuemei", at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) } },
  });
  const { actionItems } = await first.call(contract.readAgreementWork, { params: { agreementId: id } });
  expect(actionItems).toMatchObject([{ state: "done" }]);
});

test("an action item can be given to officials with an account, and to nobody else", async () => {
  await using app = await testApp();
  const person = await app.signIn(official, { name: "Kim Do-yun" });
  await app.signIn([{ role: "viewer", scope: { kind: "platform" } }], { name: "A reader" });
  const { owners } = await person.call(contract.listOwners, {});
  expect(owners).toEqual([{ id: person.accountId, name: "Kim Do-yun" }]);
  await expect(app.nobody.call(contract.listOwners, {})).rejects.toMatchObject({ problem: { code: "sign-in-needed" } });
});

import { expect, test } from "vitest";
import { sql } from "kysely";
import * as contract from "@bridgehead/contract/agreements";
import { createRecordOf } from "@bridgehead/contract/nouns";
import { readRecord } from "@bridgehead/contract/record";
import { readHistory } from "@bridgehead/contract/record-changes";
import { readSheetRows } from "../spreadsheet.ts";
import { testApp, type SignedIn, type TestApp } from "../helpers.ts";

const day = (value: string) => ({
  value,
  precision: value.length === 10 ? ("day" as const) : ("month" as const),
  basis: "stated" as const,
});
const title = {
  original: "ko" as const,
  ko: "인공지능 우호도시 협정",
  zh: "人工智能友好交流城市协议",
  en: "Friendship-city agreement on AI",
};

test("an agreement goes from proposal over talks to signed, and is signed only when a second person approves", async () => {
  await using app = await testApp();
  const { first, second } = await officials(app);
  const { id } = await propose(first);
  const talks = await first.call(contract.advanceAgreement, {
    params: { agreementId: id },
    body: { revision: 1, stage: "talks", date: day("2026-10-05") },
  });
  expect(talks).toMatchObject({ stage: "talks", approvalId: null });
  const asked = await first.call(contract.advanceAgreement, {
    params: { agreementId: id },
    body: { revision: talks.revision, stage: "signed", date: day("2026-11-10") },
  });
  expect(asked.stage).toBe("talks");
  expect((await first.call(readRecord, { params: { id } })).stage).toBe("talks");

  const approvalId = asked.approvalId ?? "";
  await expect(
    first.call(contract.decideApproval, { params: { approvalId }, body: { decision: "approved" } }),
  ).rejects.toMatchObject({ problem: { code: "approval-second-person" } });
  await second.call(contract.decideApproval, { params: { approvalId }, body: { decision: "approved" } });
  const page = await second.call(readRecord, { params: { id } });
  expect(page).toMatchObject({ stage: "signed", status: "actual", date: { value: "2026-11-10" } });
  expect(page.noun.stages?.map((stage) => stage.stage)).toEqual(["proposed", "talks", "signed"]);
});

test("signing brings the report to the council within fifty days and a check after a year", async () => {
  await using app = await testApp();
  const { first, second } = await officials(app);
  const id = await sign(first, second);
  const { duties } = await first.call(contract.readAgreementWork, { params: { agreementId: id } });
  expect(duties.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
    ["council-report", "2026-12-30"],
    ["yearly-check", "2027-11-10"],
  ]);

  const check = duties[1];
  await first.call(contract.completeDuty, { params: { dutyId: check?.id ?? "" }, body: { doneOn: "2027-10-30" } });
  const after = await first.call(contract.readAgreementWork, { params: { agreementId: id } });
  expect(
    after.duties.filter((duty) => duty.kind === "yearly-check" && duty.doneOn === null).map((duty) => duty.dueOn),
  ).toEqual(["2028-11-10"]);
});

test("a signature is recorded once, even when two people approve at the same moment", async () => {
  await using app = await testApp();
  const { first, second } = await officials(app);
  const third = await app.signIn([{ role: "official", scope: { kind: "platform" } }], { name: "Park" });
  const { id } = await propose(first);
  const asked = await first.call(contract.advanceAgreement, {
    params: { agreementId: id },
    body: { revision: 1, stage: "signed", date: day("2026-11-10") },
  });
  const approve = (person: SignedIn) =>
    person
      .call(contract.decideApproval, { params: { approvalId: asked.approvalId ?? "" }, body: { decision: "approved" } })
      .then(
        () => "signed",
        (error: { problem: { code: string } }) => error.problem.code,
      );
  const outcomes = await Promise.all([approve(second), approve(third)]);
  expect(outcomes.filter((outcome) => outcome === "signed")).toHaveLength(1);
  const { rows } = await sql`select 1 from agreement_stages where agreement_id = ${id} and stage = 'signed'`.execute(
    app.database.db,
  );
  expect(rows).toHaveLength(1);
});

test("a date before the proposal, a stage out of order, and signing without a date are refused, and nothing is half-written", async () => {
  await using app = await testApp();
  const { first } = await officials(app);
  const { id } = await propose(first);
  const advance = (
    stage: "talks" | "signed" | "in-force",
    date: ReturnType<typeof day> | { value: null; precision: "unknown" },
  ) => first.call(contract.advanceAgreement, { params: { agreementId: id }, body: { revision: 1, stage, date } });
  await expect(advance("talks", day("2026-08-31"))).rejects.toMatchObject({
    problem: { code: "agreement-date-before", facts: { date: "2026-08-31", before: "2026-09-01" } },
  });
  await expect(advance("in-force", day("2026-12-01"))).rejects.toMatchObject({
    problem: { code: "agreement-stage-not-next" },
  });
  await expect(advance("signed", { value: null, precision: "unknown" })).rejects.toMatchObject({
    problem: { code: "agreement-date-missing" },
  });
  expect(await first.call(readRecord, { params: { id } })).toMatchObject({ revision: 1, stage: "proposed" });
});

test("a date known only to the month is not before a day in that month", async () => {
  await using app = await testApp();
  const { first } = await officials(app);
  const { id } = await propose(first);
  expect(
    (
      await first.call(contract.advanceAgreement, {
        params: { agreementId: id },
        body: { revision: 1, stage: "talks", date: day("2026-09") },
      })
    ).stage,
  ).toBe("talks");
});

test("a party of a signed agreement cannot be taken away, and a change before signing stands in the history", async () => {
  await using app = await testApp();
  const { first, second } = await officials(app);
  const id = await sign(first, second);
  const { revision } = await first.call(contract.readAgreementWork, { params: { agreementId: id } });
  await expect(
    first.call(contract.updateAgreement, { params: { agreementId: id }, body: { revision, parties: [] } }),
  ).rejects.toMatchObject({ problem: { code: "agreement-party-signed" } });
  const { changes } = await first.call(readHistory, { params: { id } });
  expect(changes.map((change) => change.what)).toContain("agreement.create");
  expect(
    changes.some((change) =>
      change.fields.some((field) => field.path === "agreements.stage" && field.after === "signed"),
    ),
  ).toBe(true);
});

test("the text stands in two languages side by side by version, and a signed text is not changed", async () => {
  await using app = await testApp();
  const { first, second } = await officials(app);
  const { id } = await propose(first);
  const write = (revision: number, locale: "ko" | "zh", version: number) =>
    first.call(contract.writeAgreementText, {
      params: { agreementId: id },
      body: {
        revision,
        locale,
        version,
        isAuthentic: true,
        clauses: [{ number: "1", title: "", body: locale === "ko" ? "협력한다." : "双方开展合作。" }],
      },
    });
  const korean = await write(1, "ko", 1);
  const chinese = await write(korean.revision, "zh", 1);
  await expect(write(chinese.revision, "ko", 1)).rejects.toMatchObject({
    problem: { code: "agreement-text-version", facts: { newest: 1 } },
  });
  const asked = await first.call(contract.advanceAgreement, {
    params: { agreementId: id },
    body: { revision: chinese.revision, stage: "signed", date: day("2026-11-10") },
  });
  await second.call(contract.decideApproval, {
    params: { approvalId: asked.approvalId ?? "" },
    body: { decision: "approved" },
  });
  const work = await first.call(contract.readAgreementWork, { params: { agreementId: id } });
  expect(work.texts.map(({ version, locale }) => [version, locale])).toEqual([
    [1, "ko"],
    [1, "zh"],
  ]);
  await expect(write(work.revision, "ko", 2)).rejects.toMatchObject({ problem: { code: "agreement-text-signed" } });
});

test("the committee meets, gives an action item, and its owner is reminded once by mail when it falls due", async () => {
  await using app = await testApp();
  const { first, second } = await officials(app);
  const owner = await app.signIn([{ role: "official", scope: { kind: "platform" } }], {
    name: "강태경",
    locale: "ko",
    email: "kang@example.com",
  });
  const id = await sign(first, second);
  const { revision } = await first.call(contract.readAgreementWork, { params: { agreementId: id } });
  await expect(
    first.call(contract.createCommitteeMeeting, { params: { agreementId: id }, body: { date: day("2026-12-01") } }),
  ).rejects.toMatchObject({ problem: { code: "committee-missing" } });
  await first.call(contract.writeCommittee, {
    params: { agreementId: id },
    body: {
      revision,
      names: { ko: "운영위원회", zh: "工作委员会", en: "Operating committee" },
      members: [{ names: { original: "ko", ko: "김도윤" } }, { names: { original: "zh", zh: "李雪梅" } }],
    },
  });
  const meeting = await first.call(contract.createCommitteeMeeting, {
    params: { agreementId: id },
    body: { date: day("2026-12-01"), agenda: [{ ko: "공동 연구" }] },
  });
  await first.call(contract.updateCommitteeMeeting, {
    params: { meetingId: meeting.id },
    body: { ...without(meeting, "id", "number"), state: "held", minutes: { ko: "논의했다." } },
  });
  const item = await first.call(contract.createActionItem, {
    params: { agreementId: id },
    body: {
      title: { ko: "연구 주제 정하기", zh: "确定研究课题" },
      ownerAccountId: owner.accountId,
      dueOn: "2026-12-20",
      meetingId: meeting.id,
    },
  });
  expect(item).toMatchObject({ state: "open", isDue: false });

  const { remindOwners } = await import("@bridgehead/server/features/agreements/reminders");
  expect(await remindOwners(app.deps)).toBe(0);
  app.clock.advance(Date.parse("2026-12-15T01:00:00.000Z") - app.clock.now().getTime());
  expect(await remindOwners(app.deps)).toBe(1);
  expect(await remindOwners(app.deps)).toBe(0);
  const { rows } = await sql<{ subject: string; body: string }>`select subject, body from outbox`.execute(
    app.database.db,
  );
  expect(rows[0]?.subject).toContain("연구 주제 정하기");
  expect(rows[0]?.body).toContain("2026. 12. 20.(일)");
  app.clock.advance(Date.parse("2026-12-21T01:00:00.000Z") - app.clock.now().getTime());
  const { first: later } = await officials(app);
  expect((await later.call(contract.listActionItems, {})).items).toMatchObject([{ id: item.id, isDue: true }]);
});

test("a file that is not what its name says does not come in, and a PDF comes out byte for byte", async () => {
  await using app = await testApp();
  const { first } = await officials(app);
  const { id } = await propose(first);
  const attach = (name: string, bytes: Uint8Array) => {
    const files = new FormData();
    files.append("file", new File([new Uint8Array(bytes)], name));
    return first.call(contract.addAttachment, { params: { agreementId: id }, files });
  };
  const program = new TextEncoder().encode("MZ this is no document");
  await expect(attach("agreement.pdf", program)).rejects.toMatchObject({
    problem: { code: "file-not-as-named", facts: { file: "agreement.pdf" } },
  });
  const pdf = new TextEncoder().encode("%PDF-1.7 양해각서");
  const { attachments } = await attach("양해각서.pdf", pdf);
  const answer = (await first.call(contract.readAttachment, {
    params: { attachmentId: attachments[0]?.id ?? "" },
  })) as unknown as Response;
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(pdf);
  expect(answer.headers.get("content-disposition")).toContain(encodeURIComponent("양해각서.pdf"));
});

test("the register opens as Excel with a line for every agreement, heads in Korean and Chinese", async () => {
  await using app = await testApp({ lang: "ko" });
  const { first, second } = await officials(app);
  await sign(first, second);
  const answer = (await first.call(contract.exportRegister, {})) as unknown as Response;
  const rows = await readSheetRows(new Uint8Array(await answer.arrayBuffer()));
  expect(rows[0]?.[4]).toContain("당사자");
  expect(rows[0]?.[4]).toContain("签约方");
  expect(rows[1]?.slice(1, 8)).toEqual([
    "인공지능 우호도시 협정",
    "人工智能友好交流城市协议",
    expect.stringContaining("우호도시"),
    expect.stringContaining("광주"),
    "2026. 11. 10.(화)",
    null,
    "체결",
  ]);
});

test("two weeks before a duty falls due, the officials of the agreement's regions are told by mail, once", async () => {
  await using app = await testApp();
  const db = app.database.db;
  const { first, second } = await officials(app);
  const { rows } = await sql<{ id: string }>`
    insert into records (kind, names) values ('region', '{"original":"ko","ko":"경기도"}'), ('region', '{"original":"zh","zh":"浙江省"}') returning id`.execute(
    db,
  );
  const [here, elsewhere] = rows.map(({ id }) => id) as [string, string];
  await sql`insert into regions (id, country, level) values (${here}, 'KR', 'province'), (${elsewhere}, 'CN', 'province')`.execute(
    db,
  );
  const official = (regionId: string, email: string) =>
    app.signIn([{ role: "official", scope: { kind: "region", regionId } }], { name: "강태경", locale: "ko", email });
  await official(here, "here@example.com");
  await official(elsewhere, "elsewhere@example.com");
  const id = await sign(first, second);
  const { revision } = await first.call(contract.readAgreementWork, { params: { agreementId: id } });
  await first.call(contract.updateAgreement, {
    params: { agreementId: id },
    body: {
      revision,
      expiresOn: day("2027-11-20"),
      parties: [
        { partyId: null, name: { ko: "광주광역시", zh: "光州广域市" } },
        { partyId: null, name: { ko: "항저우시", zh: "杭州市" } },
        { partyId: here, name: null },
      ],
    },
  });

  const { noticeDuties } = await import("@bridgehead/server/features/agreements/reminders");
  const told = async () =>
    (
      await sql<{ to: string; subject: string; body: string }>`
        select to_address as "to", subject, body from outbox where purpose = 'duty.notice' order by created_at, subject`.execute(
        db,
      )
    ).rows;
  await noticeDuties(app.deps);
  expect(await told()).toEqual([]);

  // The notice of the end falls due 90 days before it, and is told two weeks before that.
  app.clock.advance(Date.parse("2027-08-10T01:00:00.000Z") - app.clock.now().getTime());
  await noticeDuties(app.deps);
  const mails = await told();
  expect(new Set(mails.map(({ to }) => to))).toEqual(new Set(["here@example.com"]));
  expect(mails.find(({ body }) => body.includes("2027. 11. 20."))?.subject).toContain("2027. 8. 22.");
  await noticeDuties(app.deps);
  expect(await told()).toHaveLength(mails.length);
});

test("the centre that is run under an agreement is a project or a body on record, and stands on its page", async () => {
  await using app = await testApp();
  const { first } = await officials(app);
  const { id, revision } = await propose(first);
  const centre = await first.call(createRecordOf, {
    body: { kind: "project", names: { ko: "공동 협력센터" }, noun: { kind: "cooperation-centre" } },
  });
  const person = await first.call(createRecordOf, { body: { kind: "person", names: { ko: "김도윤" }, noun: {} } });
  const run = (centreId: string) =>
    first.call(contract.updateAgreement, { params: { agreementId: id }, body: { revision, centreId } });
  await expect(run(person.id)).rejects.toMatchObject({ problem: { code: "noun-field-invalid" } });
  await run(centre.id);
  const work = await first.call(contract.readAgreementWork, { params: { agreementId: id } });
  expect(work.centre).toMatchObject({ id: centre.id, names: { ko: "공동 협력센터" } });
});

test("a document that is taken away leaves who took it", async () => {
  await using app = await testApp();
  const { first } = await officials(app);
  const { id } = await propose(first);
  const files = new FormData();
  files.append("file", new File([new TextEncoder().encode("%PDF-1.7 memorandum")], "mou.pdf"));
  const { attachments } = await first.call(contract.addAttachment, { params: { agreementId: id }, files });
  await first.call(contract.removeAttachment, { params: { attachmentId: attachments[0]?.id ?? "" } });
  const { rows } = await sql<{ action: string }>`
    select action from activity where record_id = ${id} and action like 'attachment.%' order by id`.execute(
    app.database.db,
  );
  expect(rows.map(({ action }) => action)).toEqual(["attachment.add", "attachment.remove"]);
});

async function officials(app: TestApp) {
  const official = (name: string) => app.signIn([{ role: "official", scope: { kind: "platform" } }], { name });
  return { first: await official("Kim Do-yun"), second: await official("Li Xuemei") };
}

const propose = (official: SignedIn) =>
  official.call(contract.createAgreement, {
    body: {
      kind: "friendship-city",
      names: title,
      proposedOn: day("2026-09-01"),
      parties: [
        { partyId: null, name: { ko: "광주광역시", zh: "光州广域市" } },
        { partyId: null, name: { ko: "항저우시", zh: "杭州市" } },
      ],
      fields: [{ ko: "인재 교류", zh: "人才交流" }],
    },
  });

async function sign(first: SignedIn, second: SignedIn): Promise<string> {
  const { id } = await propose(first);
  const asked = await first.call(contract.advanceAgreement, {
    params: { agreementId: id },
    body: { revision: 1, stage: "signed", date: day("2026-11-10") },
  });
  await second.call(contract.decideApproval, {
    params: { approvalId: asked.approvalId ?? "" },
    body: { decision: "approved" },
  });
  return id;
}

function without<Value extends object, Key extends keyof Value>(value: Value, ...keys: Key[]): Omit<Value, Key> {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key as Key))) as Omit<Value, Key>;
}

import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { sql } from "kysely";
import { expect, test } from "vitest";
import * as contract from "@bridgehead/contract/intake";
import { readContacts, listParticipants, readParticipant } from "@bridgehead/contract/directory";
import { createEvent, readEventHome } from "@bridgehead/contract/events";
import { listChoices } from "@bridgehead/contract/choices";
import { cancelJob, getJob } from "@bridgehead/contract/jobs";
import { topics } from "@bridgehead/contract/realtime";
import { readSheetRows } from "../spreadsheet.ts";
import { testApp, type SignedIn, type TestApp } from "../helpers.ts";

const folder = path.resolve(import.meta.dirname, "../../demo/mailbag");
const mailbag = readdirSync(folder)
  .filter((name) => /\.(xlsx|csv)$/.test(name))
  .map((name) => new File([readFileSync(path.join(folder, name))], name));
const named = (name: string): File => {
  const file = mailbag.find((one) => one.name === name);
  if (!file) throw new Error(`${name} expected in the sample mailbag`);
  return file;
};

test("the sample's eleven files are read, asked about, taken in whole, and undone without a trace", async () => {
  await using app = await testApp();
  const { organiser, eventId } = await begin(app);
  const before = await everything(app, eventId);

  const read = await handIn(app, organiser, eventId, mailbag);
  expect(read.state).toBe("questions");
  expect(read.files).toHaveLength(11);
  expect(read.files.every((file) => file.skipped === null && file.records > 0)).toBe(true);
  expect(read.counts).toMatchObject({ organisations: 272, interpreters: 25, slots: 20, tables: 60, wishes: 364 });
  expect(read.differences.gone + read.differences.changed).toBe(0);
  expect(read.differences.items.filter((one) => one.kind === "added" && one.noun === "organisation")).toHaveLength(272);
  expect(read.rejected.map((row) => row.reason).toSorted()).toEqual([
    "missing organisation name",
    "no contact",
    "no contact",
    "withdrawn",
    "withdrawn",
  ]);
  expect(read.merged.flatMap((one) => one.dropped).length).toBeGreaterThan(0);
  // What the page shows is there as Excel too.
  const answer = await organiser.call(contract.exportIntakeBatch, { params: { eventId, batchId: read.id } });
  const bytes = new Uint8Array(await (answer as unknown as Response).arrayBuffer());
  const [asked, differing, refused, , odd] = await Promise.all(
    [0, 1, 2, 3, 4].map((sheet) => readSheetRows(bytes, sheet)),
  );
  expect(asked).toHaveLength(read.questions.length + 1);
  expect(differing?.length).toBeGreaterThan(read.differences.added);
  expect(refused).toHaveLength(read.rejected.length + 1);
  expect(odd).toHaveLength(read.warnings.length + 1);
  // Nothing was written yet.
  expect(await everything(app, eventId)).toEqual(before);

  const accepted = await organiser.call(contract.acceptIntakeBatch, { params: { eventId, batchId: read.id } });
  expect(accepted).toMatchObject({ state: "accepted", canUndo: true });
  const { total, organisations } = await organiser.call(listParticipants, { params: { eventId } });
  expect(total).toBe(272);
  expect(Object.groupBy(organisations, (one) => one.side)["KR"]).toHaveLength(130);
  const choices = await organiser.call(listChoices, { params: { eventId } });
  expect(choices.total).toBeGreaterThan(340);
  expect(choices.no).toBeGreaterThan(0);
  const { figures } = await organiser.call(readEventHome, { params: { eventId } });
  expect(figures).toMatchObject({ organisations: 272, slots: 20, tables: 58, onlineRooms: 12 });

  await organiser.call(contract.undoIntakeBatch, { params: { eventId, batchId: read.id } });
  expect(await everything(app, eventId)).toEqual(before);
  const left = await sql<{
    count: number;
  }>`select count(*) as count from records where kind in ('organisation', 'person') and archived_at is null and not exists (select 1 from events e where e.id = records.id)`.execute(
    app.database.db,
  );
  expect(left.rows[0]?.count).toBe(0);

  // And what was undone can be taken in again, from the same files.
  const again = await handIn(app, organiser, eventId, mailbag);
  await organiser.call(contract.acceptIntakeBatch, { params: { eventId, batchId: again.id } });
  expect((await organiser.call(listParticipants, { params: { eventId } })).organisations).toEqual(organisations);
});

test("an answer is read with the files: the wish it names finds its firm, and the question is gone", async () => {
  await using app = await testApp();
  const { organiser, eventId } = await begin(app);
  const read = await handIn(app, organiser, eventId, mailbag);
  const question = read.questions.find((one) => one.kind === "wish" && one.candidates.length > 1);
  const chosen = question?.candidates[1];
  if (!question || !chosen) throw new Error("a wish with several candidates expected");
  const email = read.questions.find((one) => one.kind === "email");
  if (!email) throw new Error("a question about an address expected");

  const { jobId } = await organiser.call(contract.answerIntakeQuestions, {
    params: { eventId, batchId: read.id },
    body: {
      answers: [
        { question: question.id, choice: chosen.id },
        { question: email.id, value: "biz@danbion.example.com" },
      ],
    },
  });
  await over(app, organiser, jobId);
  const answered = await organiser.call(contract.readIntakeBatch, { params: { eventId, batchId: read.id } });
  expect(answered.questions.map((one) => one.id)).toEqual(
    read.questions.map((one) => one.id).filter((id) => id !== question.id && id !== email.id),
  );
  await organiser.call(contract.acceptIntakeBatch, { params: { eventId, batchId: read.id } });
  const resolved = await sql<{ written: string; name: string }>`
    select w.written, r.names->>(r.names->>'original') as name from wishes w join records r on r.id = w.resolved_id where w.event_id = ${eventId}`.execute(
    app.database.db,
  );
  expect(resolved.rows.some((row) => row.written === "Qishuo" && chosen.label.startsWith(row.name))).toBe(true);
});

test("the same files a second time change nothing; a sender's second file shows what it adds, changes and takes away", async () => {
  await using app = await testApp();
  const { organiser, eventId } = await begin(app);
  const first = await handIn(app, organiser, eventId, [
    sheet("firms.csv", ["가람로봇,9998100013,로봇", "나루센서,9998100022,센서"]),
  ]);
  await organiser.call(contract.acceptIntakeBatch, { params: { eventId, batchId: first.id } });
  app.clock.advance(60_000);

  const same = await handIn(app, organiser, eventId, [
    sheet("firms.csv", ["가람로봇,9998100013,로봇", "나루센서,9998100022,센서"]),
  ]);
  expect(same.differences).toMatchObject({ added: 0, changed: 0, gone: 0 });
  expect(same.differences.unchanged).toBeGreaterThanOrEqual(2);
  await organiser.call(contract.discardIntakeBatch, { params: { eventId, batchId: same.id } });

  const states = async () =>
    Object.fromEntries(
      (await organiser.call(listParticipants, { params: { eventId } })).organisations.map((one) => [
        one.names.ko,
        one.state,
      ]),
    );
  const second = await handIn(app, organiser, eventId, [
    sheet("firms (1).csv", ["가람로봇,9998100013,협동로봇", "다솜비전,9998100031,비전"]),
  ]);
  expect(second.files[0]).toMatchObject({ name: "firms (1).csv", replaces: "firms.csv" });
  const organisations = second.differences.items.filter((one) => one.noun === "organisation");
  expect(organisations.map(({ kind, label }) => [kind, label]).toSorted()).toEqual([
    ["added", "다솜비전"],
    ["changed", "가람로봇"],
    ["gone", "나루센서"],
  ]);
  expect(organisations.find((one) => one.kind === "changed")?.fields).toContainEqual(
    expect.objectContaining({ before: "로봇", after: "협동로봇" }),
  );
  // Looked at, nothing is written yet.
  expect(await states()).toEqual({ 가람로봇: "approved", 나루센서: "approved" });
  await organiser.call(contract.acceptIntakeBatch, { params: { eventId, batchId: second.id } });
  expect(await states()).toEqual({ 가람로봇: "approved", 나루센서: "withdrawn", 다솜비전: "approved" });
  await organiser.call(contract.undoIntakeBatch, { params: { eventId, batchId: second.id } });
  expect(await states()).toEqual({ 가람로봇: "approved", 나루센서: "approved" });
});

test("wishes that come after the firms, in a mailbag of their own, find them", async () => {
  await using app = await testApp();
  const { organiser, eventId } = await begin(app);
  const firms = await handIn(app, organiser, eventId, [named("kr_application.xlsx"), named("cn_company_list.xlsx")]);
  await organiser.call(contract.acceptIntakeBatch, { params: { eventId, batchId: firms.id } });
  app.clock.advance(60_000);
  const wishes = await handIn(app, organiser, eventId, [named("wishes.xlsx")]);
  expect(wishes.readAlong).toBe(2);
  expect(wishes.differences.items.filter((one) => one.noun === "organisation")).toEqual([]);
  await organiser.call(contract.acceptIntakeBatch, { params: { eventId, batchId: wishes.id } });
  const { total } = await organiser.call(listChoices, { params: { eventId } });
  expect(total).toBeGreaterThan(100);
});

test("a file of another kind is named with its reason and passed over; a mailbag of nothing else is refused", async () => {
  await using app = await testApp();
  const { organiser, eventId } = await begin(app);
  const picture = new File([Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")], "명함.png");
  const read = await handIn(app, organiser, eventId, [sheet("firms.csv", ["가람로봇,9998100013,로봇"]), picture]);
  expect(read.files.find((file) => file.name === "명함.png")?.skipped).toBe("picture");
  expect(read.files.find((file) => file.name === "firms.csv")).toMatchObject({ skipped: null, records: 1 });
  expect(read.state).not.toBe("failed");

  const nothing = await handIn(app, organiser, eventId, [picture]);
  expect(nothing).toMatchObject({ state: "failed", problem: "intake-nothing-readable" });
  await expect(
    organiser.call(contract.acceptIntakeBatch, { params: { eventId, batchId: nothing.id } }),
  ).rejects.toMatchObject({ problem: { code: "intake-not-ready" } });
});

test("two people who accept at once write it once; a mailbag read before another was taken in must be read again", async () => {
  await using app = await testApp();
  const { organiser, eventId } = await begin(app);
  const first = await handIn(app, organiser, eventId, [sheet("south.csv", ["가람로봇,9998100013,로봇"])]);
  const second = await handIn(app, organiser, eventId, [sheet("north.csv", ["나루센서,9998100022,센서"])]);
  const accept = (batchId: string) => organiser.call(contract.acceptIntakeBatch, { params: { eventId, batchId } });

  const both = await Promise.allSettled([accept(first.id), accept(first.id)]);
  expect(both.map((one) => one.status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(both.find((one) => one.status === "rejected")).toMatchObject({
    reason: { problem: { code: "intake-not-ready", status: 409 } },
  });
  await expect(accept(second.id)).rejects.toMatchObject({ problem: { code: "intake-read-again", status: 409 } });

  const { jobId } = await organiser.call(contract.answerIntakeQuestions, {
    params: { eventId, batchId: second.id },
    body: { answers: [] },
  });
  await over(app, organiser, jobId);
  app.clock.advance(60_000);
  await accept(second.id);
  expect((await organiser.call(listParticipants, { params: { eventId } })).total).toBe(2);
});

test("reading that is stopped leaves nothing behind but a mailbag that can be read again", async () => {
  await using app = await testApp();
  const { organiser, eventId } = await begin(app);
  const { batchId, jobId } = await organiser.call(contract.startIntake, { params: { eventId }, files: form(mailbag) });
  await organiser.call(cancelJob, { params: { jobId } });
  expect((await over(app, organiser, jobId)).state).toBe("cancelled");
  const stopped = await organiser.call(contract.readIntakeBatch, { params: { eventId, batchId } });
  expect(stopped).toMatchObject({ state: "failed", problem: "cancelled" });

  const again = await organiser.call(contract.answerIntakeQuestions, {
    params: { eventId, batchId },
    body: { answers: [] },
  });
  await over(app, organiser, again.jobId);
  expect((await organiser.call(contract.readIntakeBatch, { params: { eventId, batchId } })).state).toBe("questions");
});

test("numbers and addresses of people stand in no answer but the one that logs the look", async () => {
  await using app = await testApp();
  const { organiser, eventId } = await begin(app);
  const read = await handIn(app, organiser, eventId, mailbag);
  const accepted = await organiser.call(contract.acceptIntakeBatch, { params: { eventId, batchId: read.id } });
  const people = await sql<{
    email: string | null;
    mobile: string | null;
  }>`select email, mobile_e164 as mobile from person_contacts`.execute(app.database.db);
  const contacts = people.rows.flatMap((row) => [row.email, row.mobile]).filter((one) => one !== null);
  expect(contacts.length).toBeGreaterThan(400);

  const directory = await organiser.call(listParticipants, { params: { eventId } });
  const first = directory.organisations[0];
  if (!first) throw new Error("an organisation expected");
  const profile = await organiser.call(readParticipant, { params: { eventId, organisationId: first.id } });
  const list = await organiser.call(contract.listIntakeBatches, { params: { eventId } });
  const answer = await organiser.call(contract.exportIntakeBatch, { params: { eventId, batchId: read.id } });
  const bytes = new Uint8Array(await (answer as unknown as Response).arrayBuffer());
  const sheets = await Promise.all([1, 2, 3, 4, 5].map((sheet) => readSheetRows(bytes, sheet)));
  // A question about an address that cannot be read has to show it; it names nothing that could be used.
  const said = JSON.stringify([
    { ...read, questions: [] },
    { ...accepted, questions: [] },
    directory,
    profile,
    list,
    sheets,
  ]);
  expect(contacts.filter((one) => said.includes(one))).toEqual([]);

  const look = await organiser.call(readContacts, {
    params: { eventId, organisationId: first.id },
    body: { reason: "the table has changed" },
  });
  expect(look.contacts.length).toBeGreaterThan(0);
  const logged = await sql<{ count: number }>`select count(*) as count from contact_access_log`.execute(
    app.database.db,
  );
  expect(logged.rows[0]?.count).toBe(look.contacts.length);
});

test("a column that was read wrongly is corrected, and read so in the next file of the same sender, not in others'", async () => {
  await using app = await testApp();
  const { organiser, eventId } = await begin(app);
  const list = (name: string, row: string) =>
    new File([`기업명,보유기술,귀띔,담당자,휴대폰\r\n${row},홍길동,010-0000-0001`], name);
  const columnOf = (batch: contract.IntakeBatch) =>
    batch.tables.flatMap(({ columns }) => columns).find((column) => column.header === "귀띔");
  const needsOf = async (batch: contract.IntakeBatch) => {
    const found = await sql<{ result: { organisations: { needs: string[] }[] } }>`
      select result from intake_batches where id = ${batch.id}`.execute(app.database.db);
    return found.rows[0]?.result.organisations.map(({ needs }) => needs);
  };

  const first = await handIn(app, organiser, eventId, [
    list("도청 명단.csv", "나래로봇 주식회사,용접 로봇,대련의 조선소"),
  ]);
  const column = columnOf(first);
  expect(column).toMatchObject({ field: null, basis: "none" });
  expect(first.tables[0]).toMatchObject({ kind: "organisations", file: "도청 명단.csv" });
  expect(first.tables[0]?.fields).toContain("needs");

  const { jobId } = await organiser.call(contract.answerIntakeQuestions, {
    params: { eventId, batchId: first.id },
    body: { answers: [{ question: column?.question ?? "", choice: "needs" }] },
  });
  await over(app, organiser, jobId);
  const corrected = await organiser.call(contract.readIntakeBatch, { params: { eventId, batchId: first.id } });
  expect(columnOf(corrected)).toMatchObject({ field: "needs", basis: "remembered" });
  expect(await needsOf(corrected)).toEqual([["대련의 조선소"]]);

  const next = await handIn(app, organiser, eventId, [
    list("도청 명단_수정.csv", "두리센서 주식회사,센서,청도의 공장"),
  ]);
  expect(columnOf(next)).toMatchObject({ field: "needs", basis: "remembered" });
  expect(await needsOf(next)).toEqual([["청도의 공장"]]);

  const other = await handIn(app, organiser, eventId, [list("상공회의소.csv", "가온소재 주식회사,소재,심양의 시험소")]);
  expect(columnOf(other)).toMatchObject({ field: null, basis: "none" });
});

test("only those who run the event hand files in", async () => {
  await using app = await testApp();
  const { eventId } = await begin(app);
  const stranger = await app.signIn([{ role: "organiser", scope: { kind: "event", eventId: crypto.randomUUID() } }]);
  await expect(
    stranger.call(contract.startIntake, { params: { eventId }, files: form([sheet("firms.csv", [])]) }),
  ).rejects.toMatchObject({ problem: { status: 403 } });
  await expect(app.nobody.call(contract.listIntakeBatches, { params: { eventId } })).rejects.toMatchObject({
    problem: { status: 401 },
  });
});

const header = "기업명,사업자등록번호,보유기술,담당자,휴대폰";

/** A Korean agency's list of firms; each row gives name, registration number and what the firm offers. */
const sheet = (name: string, rows: readonly string[]): File =>
  new File([[header, ...rows.map((row, index) => `${row},홍길동${index},010-0000-000${index}`)].join("\r\n")], name);

async function begin(app: TestApp): Promise<{ organiser: SignedIn; eventId: string }> {
  const admin = await app.signInAsAdmin();
  const { id: eventId } = await admin.call(createEvent, {
    body: {
      names: { original: "ko", ko: "시험 상담회" },
      kind: "matching-conference",
      timeZone: "Asia/Shanghai",
      startsOn: "2027-06-15",
      endsOn: "2027-06-16",
    },
  });
  const organiser = await app.signIn([{ role: "organiser", scope: { kind: "event", eventId } }]);
  return { organiser, eventId };
}

function form(files: readonly File[]): FormData {
  const data = new FormData();
  for (const file of files) data.append("files", file, file.name);
  return data;
}

async function handIn(
  app: TestApp,
  organiser: SignedIn,
  eventId: string,
  files: readonly File[],
): Promise<contract.IntakeBatch> {
  const { batchId, jobId } = await organiser.call(contract.startIntake, { params: { eventId }, files: form(files) });
  await over(app, organiser, jobId);
  return organiser.call(contract.readIntakeBatch, { params: { eventId, batchId } });
}

/** The run when it has ended: by its news, so that nothing waits for a clock. */
async function over(app: TestApp, person: SignedIn, jobId: string) {
  const isOver = async () => {
    const job = await person.call(getJob, { params: { jobId } });
    return job.state === "queued" || job.state === "running" ? undefined : job;
  };
  return new Promise<NonNullable<Awaited<ReturnType<typeof isOver>>>>((resolve, reject) => {
    const look = () =>
      void isOver().then((job) => {
        if (!job) return;
        stop();
        resolve(job);
      }, reject);
    const stop = app.deps.hub.watch(topics.job(jobId), look);
    look();
  });
}

/** Every row of the event that intake writes, in a fixed order. */
async function everything(app: TestApp, eventId: string): Promise<Record<string, unknown>> {
  const tables = [
    "registrations",
    "registration_delegates",
    "unavailabilities",
    "slots",
    "meeting_places",
    "interpreters",
    "interpreter_unavailabilities",
    "wishes",
    "choices",
    "organisation_seats",
  ];
  const rows: Record<string, unknown> = {};
  for (const table of tables) {
    const { rows: found } = await sql<{
      row: string;
    }>`select to_jsonb(t)::text as row from ${sql.table(table)} t where event_id = ${eventId} order by 1`.execute(
      app.database.db,
    );
    rows[table] = found.map((one) => one.row);
  }
  return rows;
}

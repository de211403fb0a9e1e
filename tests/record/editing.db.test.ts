import { expect, test } from "vitest";
import { sql } from "kysely";
import { readRecord } from "@bridgehead/contract/record";
import * as contract from "@bridgehead/contract/record-changes";
import { testApp, type TestApp } from "../helpers.ts";

test("a change keeps who made it, when, and the value before and after", async () => {
  await using app = await testApp();
  const { id, official } = await begin(app);
  await official.call(contract.updateRecord, {
    params: { id },
    body: { revision: 1, names: { original: "ko", ko: "수원시", en: "Suwon" } },
  });
  const { changes } = await official.call(contract.readHistory, { params: { id } });
  expect(changes).toMatchObject([{ revision: 2, actor: "Kim Do-yun", what: "record.update" }]);
  expect(changes[0]?.fields).toContainEqual({ path: "records.names.en", before: null, after: "Suwon" });
});

test("of two people who edit one record, the second is told who was faster, and nothing is lost", async () => {
  await using app = await testApp();
  const { id, official } = await begin(app);
  const second = await app.signIn([{ role: "official", scope: { kind: "platform" } }], { name: "Li Xuemei" });
  await official.call(contract.updateRecord, { params: { id }, body: { revision: 1, status: "planned" } });
  const refused = second.call(contract.updateRecord, { params: { id }, body: { revision: 1, status: "proposed" } });
  await expect(refused).rejects.toMatchObject({
    problem: { code: "changed-meanwhile", facts: { by: "Kim Do-yun", at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) } },
  });
  expect(await second.call(readRecord, { params: { id } })).toMatchObject({ status: "planned", revision: 2 });
});

test("of twenty changes on one revision at once exactly one is made", async () => {
  await using app = await testApp();
  const { id, official } = await begin(app);
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, (_, number) =>
      official.call(contract.updateRecord, { params: { id }, body: { revision: 1, aliases: [`name ${number}`] } }).then(
        () => "made",
        () => "refused",
      ),
    ),
  );
  expect(outcomes.filter((outcome) => outcome === "made")).toHaveLength(1);
});

test("the history cannot be rewritten, not even in the database", async () => {
  await using app = await testApp();
  const { id, official } = await begin(app);
  await official.call(contract.updateRecord, { params: { id }, body: { revision: 1, status: "planned" } });
  await expect(sql`delete from record_changes where record_id = ${id}`.execute(app.database.db)).rejects.toThrow(
    "append-only",
  );
});

test("a record that others rest on is not archived, and one that nobody names is, and comes back", async () => {
  await using app = await testApp();
  const { id, official } = await begin(app);
  const other = await region(app);
  await official.call(contract.writeLink, {
    params: { id: other, rel: "part-of", to: id },
    body: { revision: 1, isLinked: true },
  });
  await expect(official.call(contract.archiveRecord, { params: { id }, body: { revision: 1 } })).rejects.toMatchObject({
    problem: { code: "record-in-use", facts: { count: 1 } },
  });
  const archived = await official.call(contract.archiveRecord, { params: { id: other }, body: { revision: 2 } });
  await expect(official.call(readRecord, { params: { id: other } })).rejects.toMatchObject({
    problem: { code: "not-found" },
  });
  await official.call(contract.archiveRecord, {
    params: { id: other },
    body: { revision: archived.revision, restore: true },
  });
  expect((await official.call(readRecord, { params: { id: other } })).id).toBe(other);
});

test("a statement carries how sure and how exact it is, can be changed and taken away", async () => {
  await using app = await testApp();
  const { id, official } = await begin(app);
  const written = await official.call(contract.writeFact, {
    params: { id },
    body: { revision: 1, key: "standing", number: 150, unit: "person", qualifier: "at-least", status: "planned" },
  });
  expect((await official.call(readRecord, { params: { id } })).facts).toMatchObject([
    { key: "standing", number: 150, qualifier: "at-least", status: "planned" },
  ]);
  const removed = await official.call(contract.writeFact, {
    params: { id },
    body: { revision: written.revision, factId: written.factId, remove: true },
  });
  expect((await official.call(readRecord, { params: { id } })).facts).toEqual([]);
  expect(removed.revision).toBe(3);
});

test("a viewer changes nothing, and a record without a name is refused", async () => {
  await using app = await testApp();
  const { id, official } = await begin(app);
  const viewer = await app.signIn([{ role: "viewer", scope: { kind: "platform" } }]);
  await expect(
    viewer.call(contract.updateRecord, { params: { id }, body: { revision: 1, status: "planned" } }),
  ).rejects.toMatchObject({ problem: { code: "not-allowed" } });
  await expect(
    official.call(contract.updateRecord, { params: { id }, body: { revision: 1, names: {} } }),
  ).rejects.toMatchObject({ problem: { code: "name-missing" } });
});

async function begin(app: TestApp) {
  return { id: await region(app), official: await app.signIn([{ role: "official", scope: { kind: "platform" } }]) };
}

async function region(app: TestApp): Promise<string> {
  const { rows } = await sql<{
    id: string;
  }>`insert into records (kind, names) values ('region', '{"original": "ko", "ko": "수원"}') returning id`.execute(
    app.database.db,
  );
  const id = (rows[0] as { id: string }).id;
  await sql`insert into regions (id, country, level) values (${id}, 'KR', 'city')`.execute(app.database.db);
  return id;
}

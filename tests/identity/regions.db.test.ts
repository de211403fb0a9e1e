import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { expect, test } from "vitest";
import * as agreements from "@bridgehead/contract/agreements";
import { listParticipants } from "@bridgehead/contract/directory";
import { updateRecord } from "@bridgehead/contract/record-changes";
import { writeEvent } from "../event-fixture.ts";
import { testApp, type SignedIn, type TestApp } from "../helpers.ts";

test("an official of one region changes what concerns it or a place within it, and nothing of another region", async () => {
  await using app = await testApp();
  const regions = await twoRegions(app);
  const id = await agreementOf(app, regions.city);
  const [own, province, other] = await Promise.all(
    [regions.city, regions.province, regions.elsewhere].map((regionId) => officialOf(app, regionId)),
  );
  const rename = (person: SignedIn | undefined, revision: number) =>
    person?.call(updateRecord, { params: { id }, body: { revision, aliases: [`${revision}`] } });
  await rename(own, 1);
  await rename(province, 2);
  await expect(rename(other, 3)).rejects.toMatchObject({ problem: { code: "not-allowed" } });
  // What is internal is read by the officials of every region.
  const work = await other?.call(agreements.readAgreementWork, { params: { agreementId: id } });
  expect(work).toMatchObject({ revision: 3, visibility: "public" });
});

test("what hangs on an agreement (an action item, an approval) is of the agreement's regions too", async () => {
  await using app = await testApp();
  const regions = await twoRegions(app);
  const agreementId = await agreementOf(app, regions.city);
  const [own, other] = await Promise.all(
    [regions.city, regions.elsewhere].map((regionId) => officialOf(app, regionId)),
  );
  const item = { title: { ko: "실무 회의", zh: "工作会议", en: "Working meeting" }, ownerLabel: "Kim" };
  await expect(other?.call(agreements.createActionItem, { params: { agreementId }, body: item })).rejects.toMatchObject(
    { problem: { code: "not-allowed" } },
  );
  const written = await own?.call(agreements.createActionItem, { params: { agreementId }, body: item });
  const itemId = written?.id ?? "";
  await expect(
    other?.call(agreements.updateActionItem, { params: { itemId }, body: { revision: 1, state: "dropped" } as never }),
  ).rejects.toMatchObject({ problem: { code: "not-allowed" } });
  const { rows } = await sql<{ id: string }>`
    insert into approvals (record_id, purpose, requested_by) values (${agreementId}, 'end', ${own?.accountId}) returning id`.execute(
    app.database.db,
  );
  await expect(
    other?.call(agreements.decideApproval, {
      params: { approvalId: rows[0]?.id ?? "" },
      body: { decision: "approved" },
    }),
  ).rejects.toMatchObject({ problem: { code: "not-allowed" } });
});

test("an event's organisations are seen by officials of a region that takes part, and by no others", async () => {
  await using app = await testApp();
  const regions = await twoRegions(app);
  const { eventId } = await writeEvent(app.database);
  await sql`insert into delegations (event_id, region_id, side, names) values (${eventId}, ${regions.city}, 'KR', '{"ko": "대표단"}')`.execute(
    app.database.db,
  );
  const [own, other] = await Promise.all(
    [regions.city, regions.elsewhere].map((regionId) => officialOf(app, regionId)),
  );
  expect((await own?.call(listParticipants, { params: { eventId } }))?.total).toBe(6);
  await expect(other?.call(listParticipants, { params: { eventId } })).rejects.toMatchObject({
    problem: { code: "not-allowed" },
  });
});

const officialOf = (app: TestApp, regionId: string) =>
  app.signIn([{ role: "official", scope: { kind: "region", regionId } }]);

/** A city in its province, and a region elsewhere. */
async function twoRegions(app: TestApp) {
  const region = async (name: string, level: string, country: string, parentId: string | null) => {
    const id = randomUUID();
    await sql`insert into records (id, kind, names) values (${id}, 'region', ${JSON.stringify({ original: "en", en: name })}::jsonb)`.execute(
      app.database.db,
    );
    await sql`insert into regions (id, country, level, parent_id) values (${id}, ${country}, ${level}, ${parentId})`.execute(
      app.database.db,
    );
    return id;
  };
  const province = await region("Gyeonggi", "province", "KR", null);
  return {
    province,
    city: await region("Suwon", "city", "KR", province),
    elsewhere: await region("Heilongjiang", "province", "CN", null),
  };
}

/** An agreement with one party on record, the region. */
async function agreementOf(app: TestApp, regionId: string): Promise<string> {
  const { db } = app.database;
  const id = randomUUID();
  await sql`insert into records (id, kind, names, status) values (${id}, 'agreement', '{"original": "ko", "ko": "협약", "zh": "协议", "en": "Agreement"}', 'actual')`.execute(
    db,
  );
  await sql`insert into agreements (id, kind, stage) values (${id}, 'mou', 'talks')`.execute(db);
  await sql`insert into agreement_parties (agreement_id, ordinal, party_id) values (${id}, 1, ${regionId})`.execute(db);
  return id;
}

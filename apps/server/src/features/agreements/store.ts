import { sql } from "kysely";
import type { ActionItem, AgreementWork } from "@bridgehead/contract/agreements";
import type { RecordRef } from "@bridgehead/contract/record";
import type { AgreementStage } from "@bridgehead/domain/agreements/stages";
import type { RecordDate } from "@bridgehead/domain/shared/standing";
import type { Trx } from "../../platform/database/connect.ts";

async function rows<Row>(db: Trx, query: ReturnType<typeof sql>): Promise<Row[]> {
  return (await query.execute(db)).rows as Row[];
}

/** A record as a link shows it, by the column that holds its key. */
export const refJson = (column: string) =>
  sql.raw(
    `(select jsonb_build_object('id', x.id, 'kind', x.kind, 'names', x.names, 'status', x.status, 'isDemo', x.is_demo) from records x where x.id = ${column})`,
  );

export type AgreementRow = {
  readonly id: string;
  readonly stage: AgreementStage;
  readonly revision: number;
  readonly visibility: "public" | "internal";
  readonly expiresOn: RecordDate | null;
  readonly committeeId: string | null;
  readonly centre: RecordRef | null;
};

export async function selectAgreement(db: Trx, id: string): Promise<AgreementRow | undefined> {
  return (
    await rows<AgreementRow>(
      db,
      sql`
    select a.id, a.stage, r.revision, r.visibility, a.expires_on as "expiresOn", a.committee_id as "committeeId", ${refJson("a.centre_id")} as centre
    from agreements a join records r on r.id = a.id where a.id = ${id} and r.archived_at is null`,
    )
  )[0];
}

export const selectStageDates = async (db: Trx, id: string): Promise<(RecordDate | null)[]> =>
  (await rows<{ date: RecordDate | null }>(db, sql`select date from agreement_stages where agreement_id = ${id}`)).map(
    (row) => row.date,
  );

export const selectTexts = (db: Trx, id: string): Promise<AgreementWork["texts"]> =>
  rows(
    db,
    sql`select t.version, t.locale, t.is_authentic as "isAuthentic", t.clauses, t.written_at as "writtenAt", a.name as "writtenBy" from agreement_texts t left join accounts a on a.id = t.written_by
    where t.agreement_id = ${id} order by t.version desc, t.locale`,
  );

export const approvalColumns = (
  accountId: string | null,
) => sql`p.id, ${refJson("p.record_id")} as record, p.purpose, p.detail, p.requested_at as "requestedAt", coalesce(ra.name, '') as "requestedBy", coalesce(p.requested_by = ${accountId}, false) as "isOwn",
  p.decided_at as "decidedAt", da.name as "decidedBy", p.decision`;
export const approvalTables = sql`approvals p left join accounts ra on ra.id = p.requested_by left join accounts da on da.id = p.decided_by`;

export const selectApprovals = (
  db: Trx,
  accountId: string | null,
  where: ReturnType<typeof sql>,
): Promise<AgreementWork["approvals"]> =>
  rows(
    db,
    sql`select ${approvalColumns(accountId)} from ${approvalTables} where ${where} order by p.requested_at desc`,
  );

export async function selectCommittee(db: Trx, committeeId: string): Promise<AgreementWork["committee"]> {
  const [head] = await rows<{ record: RecordRef | null }>(
    db,
    sql`select ${refJson("o.id")} as record from organisations o where o.id = ${committeeId}`,
  );
  if (!head?.record) return null;
  return {
    record: head.record as NonNullable<AgreementWork["committee"]>["record"],
    members: await rows(
      db,
      sql`select ${refJson("m.person_id")} as person, ${refJson("m.side_id")} as side, m.capacity, m.left_on as "leftOn" from committee_members m where m.committee_id = ${committeeId} order by m.ordinal`,
    ),
    meetings: await rows(
      db,
      sql`select id, number, date, place, agenda, minutes, decisions, state, revision from committee_meetings where committee_id = ${committeeId} order by number desc`,
    ),
  };
}

const itemColumns = (
  today: string,
) => sql`i.id, i.title, ${refJson("i.owner_id")} as owner, i.owner_label as "ownerLabel", case when ac.id is null then null else jsonb_build_object('id', ac.id, 'name', ac.name) end as "ownerAccount",
  i.due_on as "dueOn", i.state, coalesce(i.state in ('open', 'under-way') and i.due_on <= ${today}::date, false) as "isDue", i.result, ${refJson("i.agreement_id")} as agreement, i.committee_meeting_id as "meetingId", i.reminded_at as "remindedAt", i.revision`;

export const selectActionItems = (db: Trx, today: string, where: ReturnType<typeof sql>): Promise<ActionItem[]> =>
  rows(
    db,
    sql`select ${itemColumns(today)} from action_items i left join accounts ac on ac.id = i.owner_account_id where ${where} order by i.state in ('done', 'dropped'), i.due_on nulls last, i.created_at`,
  );

/** Who has an account and works with agreements: whom an action item can be given to. */
export const selectOwners = (db: Trx): Promise<{ readonly id: string; readonly name: string }[]> =>
  rows(
    db,
    sql`select a.id, a.name from accounts a where a.disabled_at is null
      and exists (select 1 from grants g where g.account_id = a.id and g.role in ('official', 'platform-admin')) order by a.name`,
  );

export const dutyColumns = (today: string) =>
  sql`d.id, d.kind, d.due_on as "dueOn", d.done_on as "doneOn", d.done_on is null and d.due_on <= ${today}::date as "isDue", d.detail`;

export const selectDuties = (db: Trx, today: string, agreementId: string): Promise<AgreementWork["duties"]> =>
  rows(
    db,
    sql`select ${dutyColumns(today)} from duties d where d.agreement_id = ${agreementId} order by d.done_on is not null, d.due_on`,
  );

/** What the ordinances demand next, over all agreements. */
export const selectOpenDuties = (
  db: Trx,
  today: string,
): Promise<(AgreementWork["duties"][number] & { agreement: RecordRef })[]> =>
  selectDutiesOfAll(db, today, sql`d.done_on is null`);

export const selectDutiesOfAll = (
  db: Trx,
  today: string,
  where: ReturnType<typeof sql>,
): Promise<(AgreementWork["duties"][number] & { agreement: RecordRef })[]> =>
  rows(
    db,
    sql`select ${dutyColumns(today)}, ${refJson("d.agreement_id")} as agreement from duties d where ${where} order by d.due_on`,
  );

export const attachmentColumns = sql`id, file_name as "fileName", media_type as "mediaType", byte_count as "byteCount", language, added_at as "addedAt"`;

export const selectAttachments = (db: Trx, recordId: string): Promise<AgreementWork["attachments"]> =>
  rows(
    db,
    sql`select ${attachmentColumns} from attachments where record_id = ${recordId} and removed_at is null order by added_at, file_name`,
  );

export type RegisterRow = {
  readonly names: AgreementWork["texts"] extends unknown ? RecordRef["names"] : never;
  readonly kind: string;
  readonly stage: AgreementStage;
  readonly date: RecordDate | null;
  readonly expiresOn: RecordDate | null;
  readonly isDomestic: boolean;
  readonly partiesComplete: boolean;
  readonly parties: readonly RecordRef["names"][];
  readonly fields: readonly RecordRef["names"][];
  readonly items: number;
  readonly itemsDone: number;
  readonly lastCheck: string | null;
  readonly reported: string | null;
  readonly nextDuty: string | null;
  readonly sources: number;
};

/** The register, one line an agreement, in the order of their dates. */
export const selectRegister = (db: Trx): Promise<RegisterRow[]> =>
  rows(
    db,
    sql`
    select r.names, a.kind, a.stage, a.date, a.expires_on as "expiresOn", a.is_domestic as "isDomestic", a.parties_complete as "partiesComplete",
      coalesce((select jsonb_agg(coalesce(x.names, p.name) order by p.ordinal) from agreement_parties p left join records x on x.id = p.party_id where p.agreement_id = a.id and p.removed_at is null), '[]') as parties,
      coalesce((select jsonb_agg(f.text order by f.ordinal) from agreement_fields f where f.agreement_id = a.id), '[]') as fields,
      (select count(*) from action_items i where i.agreement_id = a.id) as items, (select count(*) from action_items i where i.agreement_id = a.id and i.state = 'done') as "itemsDone",
      (select max(done_on) from duties d where d.agreement_id = a.id and d.kind = 'yearly-check') as "lastCheck", (select max(done_on) from duties d where d.agreement_id = a.id and d.kind = 'council-report') as reported,
      (select min(due_on) from duties d where d.agreement_id = a.id and d.done_on is null) as "nextDuty", (select count(*) from citations c where c.record_id = a.id) as sources
    from agreements a join records r on r.id = a.id where r.archived_at is null order by a.date->>'value' nulls last, r.id`,
  );

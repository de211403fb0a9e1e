import { sql } from "kysely";
import type { Db } from "../../platform/database/connect.ts";

/** What an address can name, the thing itself before what stands beside it: a link's other end decides nothing. */
const names = [
  "agreementId",
  "publicationId",
  "eventId",
  "id",
  "itemId",
  "meetingId",
  "dutyId",
  "approvalId",
  "attachmentId",
] as const;

/**
 * The regions whose officials may act on the thing that an address names: its own, those of its parties, members, hosts
 * and delegations, and every region that holds one of them. Undefined when it names nothing, or nothing of a region.
 */
export async function regionsConcerned(
  db: Db,
  params: Readonly<Record<string, unknown>>,
): Promise<readonly string[] | undefined> {
  const named = names.map((name) => params[name]).find((value) => typeof value === "string");
  if (named === undefined) return undefined;
  const { rows } = await sql<{ id: string }>`
    with recursive subject as (
      select ${named}::uuid as id
      union select unnest(array[agreement_id, visit_stop_id, partnership_id]) from action_items where id = ${named}
      union select unnest(array[agreement_id, committee_id]) from committee_meetings where id = ${named}
      union select agreement_id from duties where id = ${named}
      union select record_id from approvals where id = ${named}
      union select record_id from attachments where id = ${named}
    ), beside as (
      select id from subject where id is not null
      union select p.party_id from agreement_parties p join subject s on s.id = p.agreement_id where p.removed_at is null
      union select m.member_id from partnership_members m join subject s on s.id = m.partnership_id
      union select l.to_id from record_links l join subject s on s.id = l.from_id
      union select r.organisation_id from event_roles r join subject s on s.id = r.event_id
      union select d.region_id from delegations d join subject s on s.id = d.event_id
      union select r.context_id from record_summaries r join subject s on s.id = r.id
    ), own as (
      select r.region_id as id from record_summaries r join beside b on b.id = r.id
      union select id from beside
      union select v.from_region_id from visits v join beside b on b.id = v.id
    ), holding as (
      select r.id, r.parent_id from regions r join own o on o.id = r.id
      union select p.id, p.parent_id from regions p join holding h on h.parent_id = p.id
    )
    select id from holding`.execute(db);
  return rows.length > 0 ? rows.map(({ id }) => id) : undefined;
}

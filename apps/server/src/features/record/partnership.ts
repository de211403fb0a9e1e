import { sql } from "kysely";
import type { Noun, RecordSummary } from "@bridgehead/contract/record";
import type { Trx } from "../../platform/database/connect.ts";
import { joined, selectSummaries, summary, visible, withListed, type Sight, type SummaryRow } from "./store.ts";

type LineDate = NonNullable<RecordSummary["date"]>;
type Organisations = NonNullable<Noun["organisations"]>;

/** What two or more regions did together: members, records in the order of time, and who stands behind them. */
export async function readPartnership(db: Trx, sight: Sight, id: string): Promise<Noun> {
  const { rows: members } = await sql<NonNullable<Noun["members"]>[number]>`
    select x.id, x.kind, x.names, x.status, x.is_demo as "isDemo", g.country, case when ${sight.seesInternal} then m.responsible end as responsible
    from partnership_members m join records x on x.id = m.member_id left join regions g on g.id = x.id
    where m.partnership_id = ${id} and ${visible("x", sight)} order by m.ordinal`.execute(db);
  const { rows } = await sql<{ isDomestic: boolean }>`
    select is_domestic as "isDomestic" from partnerships where id = ${id}`.execute(db);
  const { rows: parts } = await sql<{ id: string }>`
    select from_id as id from record_links where to_id = ${id} and rel = 'part-of'`.execute(db);
  const ids = parts.map((row) => row.id);
  const dates = await selectLineDates(db, ids);
  const listed = await withListed(db, sight, await selectSummaries(db, sight, ids));
  const records = listed
    .map((record) => ({
      ...record,
      lineDate: record.date?.value ? record.date : (dates.get(record.id) ?? record.date),
    }))
    .toSorted(byDate);
  return {
    members,
    isDomestic: rows[0]?.isDomestic ?? false,
    records,
    oneSided: await selectOneSided(db, sight, id),
    organisations: await selectOrganisations(db, sight, ids),
  };
}

/** Companies and bodies that are a party of, or play a role in, these records. */
async function selectOrganisations(db: Trx, sight: Sight, ids: readonly string[]): Promise<Organisations> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Organisations[number]>`
    select r.id, r.kind, r.names, r.status, r.is_demo as "isDemo", o.country, count(distinct n.record)::int as count from (
      select agreement_id as record, party_id as organisation from agreement_parties where removed_at is null
      union select event_id, organisation_id from event_roles
    ) n join organisations o on o.id = n.organisation join records r on r.id = o.id
    where n.record = any(${ids}::uuid[]) and ${visible("r", sight)}
    group by r.id, o.country order by count desc, r.names->>'ko'`.execute(db);
  return rows;
}

/**
 * Events that organisations of exactly one side held after the partnership began, and that belong to no partnership: they
 * stand on the stretch where nothing common is on record. Members inside another member (a city and its province) are one side.
 */
async function selectOneSided(db: Trx, sight: Sight, id: string): Promise<NonNullable<Noun["oneSided"]>> {
  const { rows } = await sql<SummaryRow & { member: string }>`
    with recursive side as (
      select m.member_id as region, m.member_id as member, m.ordinal from partnership_members m where m.partnership_id = ${id}
      union select g.id, side.member, side.ordinal from regions g join side on g.parent_id = side.region
    ), touched as (
      select r.event_id, (array_agg(side.member order by side.ordinal))[1] as member, array_agg(distinct side.member) as members
      from event_roles r join organisations o on o.id = r.organisation_id join side on side.region = o.region_id group by r.event_id
    )
    select t.member, ${summary} from touched t join ${joined} on v.id = t.event_id
    where ${visible("v", sight)}
      and not exists (select 1 from record_links l join records p on p.id = l.to_id where l.from_id = v.id and l.rel = 'part-of' and p.kind = 'partnership')
      and not exists (select 1 from unnest(t.members) a, unnest(t.members) b where a <> b
        and not exists (select 1 from side s where (s.member = a and s.region = b) or (s.member = b and s.region = a)))
      and v.date->>'value' > (select min(f.date->>'value') from record_links l join record_summaries f on f.id = l.from_id where l.to_id = ${id} and l.rel = 'part-of')
    order by v.date->>'value'`.execute(db);
  return rows.map(({ member, ...record }) => ({ member, record: record as RecordSummary }));
}

/** Dates of what has none of its own: a visit is dated by its first stop, an agreement by the last stage that is told. */
async function selectLineDates(db: Trx, ids: readonly string[]): Promise<ReadonlyMap<string, LineDate>> {
  const { rows } = await sql<{ id: string; date: LineDate }>`
    select id, date from (
      select distinct on (visit_id) visit_id as id, date from visit_stops where visit_id = any(${ids}::uuid[]) and date->>'value' is not null order by visit_id, date->>'value'
    ) stops union all select id, date from (
      select distinct on (agreement_id) agreement_id as id, date from agreement_stages where agreement_id = any(${ids}::uuid[]) and date->>'value' is not null order by agreement_id, date->>'value' desc
    ) stages`.execute(db);
  return new Map(rows.map((row) => [row.id, row.date]));
}

const byDate = (a: { lineDate: LineDate | null }, b: { lineDate: LineDate | null }): number =>
  (a.lineDate?.value ?? "9999").localeCompare(b.lineDate?.value ?? "9999");

import { sql } from "kysely";
import type { Observation, RecordPage, Related } from "@bridgehead/contract/record";
import type { Trx } from "../../platform/database/connect.ts";
import { joined, ref, summary, visible, withListed, type Sight, type SummaryRow } from "./store.ts";

/**
 * Records that name this one in a column of their own, seen from this end: who works there, what lies in the region, what
 * was said at the event. Links between records are told apart, by `selectLinks`.
 */
export async function selectRelated(db: Trx, sight: Sight, id: string): Promise<Related[]> {
  const { rows } = await sql<SummaryRow & { as: Related["as"] }>`
    select n."as", ${summary} from (
      select 'inside' as "as", id as other from regions where parent_id = ${id}
      union select 'inside', id from organisations where region_id = ${id}
      union select 'inside', id from clusters where region_id = ${id}
      union select 'inside', id from places where region_id = ${id}
      union select 'inside', id from projects where region_id = ${id}
      union select 'inside', id from programmes where region_id = ${id}
      union select 'inside', id from policies where region_id = ${id}
      union select 'inside', id from cases where region_id = ${id}
      union select 'inside', id from sessions where region_id = ${id}
      union select 'member', partnership_id from partnership_members where member_id = ${id}
      union select 'from', id from visits where from_region_id = ${id}
      union select 'to', id from visits where to_region_id = ${id}
      union select 'people', id from people where organisation_id = ${id}
      union select 'said', id from quotes where speaker_id = ${id}
      union select 'said-here', id from quotes where event_id = ${id}
      union select 'signed', agreement_id from agreement_parties where signer_id = ${id} and removed_at is null
      union select 'met', stop_id from visit_counterparts where person_id = ${id}
      union select 'headed', id from visits where head_id = ${id}
      union select 'here', id from events where place_id = ${id}
      union select 'here', id from sessions where place_id = ${id}
      union select 'here', id from visit_stops where place_id = ${id}
      union select 'here', id from projects where place_id = ${id}
      union select 'part', id from events where parent_id = ${id}
      union select 'part', id from events where series_id = ${id}
      union select 'part', id from sessions where parent_id = ${id}
      union select 'part', id from programmes where parent_id = ${id}
      union select 'told', c.record_id from citations c join sources s on s.id = c.source_id where s.publication_id = ${id} and c.record_id <> ${id}
    ) n join ${joined} on v.id = n.other
    where ${visible("v", sight)} order by n."as", v.kind, v.date->>'value' nulls last, v.names->>'ko'`.execute(db);
  const listed = await withListed(db, sight, rows);
  return rows.flatMap(({ as }, index) => (listed[index] ? [{ as, record: listed[index] }] : []));
}

/** Statements of other records that name this one: announced at this session, proposed by this person. */
export async function selectMentions(db: Trx, sight: Sight, id: string): Promise<RecordPage["mentions"]> {
  const { rows } = await sql<SummaryRow & { key: string }>`
    select f.key, ${summary} from (select distinct key, record_id from record_facts where ref_id = ${id} and record_id <> ${id}) f
    join ${joined} on v.id = f.record_id
    where ${visible("v", sight)} order by f.key, v.names->>'ko'`.execute(db);
  return rows.map(({ key, ...record }) => ({ key, record }));
}

/** Values of indicators that count one of these records, or one side of them. */
export const selectFigures = (db: Trx, sight: Sight, ids: readonly string[]): Promise<Observation[]> =>
  selectObservations(db, sight, sql`o.subject_id = any(${ids}::uuid[]) or o.of_id = any(${ids}::uuid[])`);

/** Every value that one of these sources gives. */
export const selectFiguresOfSources = (db: Trx, sight: Sight, sourceIds: readonly string[]): Promise<Observation[]> =>
  selectObservations(
    db,
    sight,
    sql`exists (select 1 from citations c where c.record_id = o.id and c.source_id = any(${sourceIds}::uuid[]))`,
  );

/** Every value of one indicator, the largest first. */
export const selectValues = (db: Trx, sight: Sight, indicatorId: string): Promise<Observation[]> =>
  selectObservations(db, sight, sql`o.indicator_id = ${indicatorId}`);

async function selectObservations(db: Trx, sight: Sight, where: ReturnType<typeof sql>): Promise<Observation[]> {
  const { rows } = await sql<Observation>`
    select ${summary}, ${ref("ri")} as indicator, ${ref("rs")} as subject, ${ref("ro")} as of, ${ref("rr")} as reference,
      sg.level as "subjectLevel", coalesce(sg.country, so.country) as "subjectCountry", coalesce(o.definition, i.definition) as definition, o.as_written as "asWritten"
    from ${joined} join observations o on o.id = v.id join indicators i on i.id = o.indicator_id
    left join records ri on ri.id = o.indicator_id and ${visible("ri", sight)}
    left join records rs on rs.id = o.subject_id and ${visible("rs", sight)}
    left join records ro on ro.id = o.of_id and ${visible("ro", sight)}
    left join records rr on rr.id = o.reference_id and ${visible("rr", sight)}
    left join regions sg on sg.id = o.subject_id left join organisations so on so.id = o.subject_id
    where (${where}) and ${visible("v", sight)} order by o.value desc nulls last, v.names->>'ko'`.execute(db);
  return rows;
}

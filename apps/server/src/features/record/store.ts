import { sql } from "kysely";
import type { z } from "zod";
import type {
  CitationSchema,
  Fact,
  ListedRecord,
  RecordLink,
  RecordRef,
  RecordSummary,
} from "@bridgehead/contract/record";
import type { RecordKind } from "@bridgehead/domain/record/kinds";
import type { Trx } from "../../platform/database/connect.ts";

/** What an asker may see of the record: everybody the public part, officials also what is internal. */
export type Sight = { readonly seesInternal: boolean };

export type SummaryRow = Omit<RecordSummary, "region" | "context"> & {
  region: RecordRef | null;
  context: RecordRef | null;
};

/** A record as a link shows it, built by the database; null where there is none. */
export const ref = (alias: string) =>
  sql.raw(
    `case when ${alias}.id is null then null else jsonb_build_object('id', ${alias}.id, 'kind', ${alias}.kind, 'names', ${alias}.names, 'status', ${alias}.status, 'isDemo', ${alias}.is_demo) end`,
  );

export const summary = sql`
  v.id, v.kind, v.names, v.status, v.is_demo as "isDemo", v.qualifier, v.subkind, v.stage, v.country, ${ref("rg")} as region, ${ref("cx")} as context,
  v.date, v.fields, v.line, v.value, v.unit, v.updated_at as "updatedAt"`;

export const joined = sql`record_summaries v left join records rg on rg.id = v.region_id left join records cx on cx.id = v.context_id`;

export const visible = (alias: string, { seesInternal }: Sight) =>
  sql`${sql.raw(alias)}.archived_at is null and (${seesInternal} or ${sql.raw(alias)}.visibility = 'public')`;

export type ListFilter = {
  readonly kind?: RecordKind | undefined;
  readonly region?: string | undefined;
  readonly field?: string | undefined;
  readonly subkind?: string | undefined;
  readonly limit: number;
  readonly offset: number;
};

/** Kinds that never stand in the list of the newest: they are parts of another record. */
const partsOfOthers = ["observation", "visit-stop", "session"];

/** Records of one kind, or without a kind whatever has a date. Dated things come newest first, others in the order in which the record tells them. */
export async function selectRecords(
  db: Trx,
  sight: Sight,
  filter: ListFilter,
): Promise<{ total: number; records: ListedRecord[] }> {
  const kind = filter.kind
    ? sql`v.kind = ${filter.kind}`
    : sql`v.date->>'value' is not null and v.kind <> all(${partsOfOthers}::text[])`;
  const where = sql`${kind} and ${visible("v", sight)}
    and (${filter.region ?? null}::uuid is null or v.region_id in (
      with recursive inside as (select ${filter.region ?? null}::uuid as id union select g.id from regions g join inside on g.parent_id = inside.id) select id from inside))
    and (${filter.field ?? null}::text is null or ${filter.field ?? null} = any(v.fields))
    and (${filter.subkind ?? null}::text is null or v.subkind = ${filter.subkind ?? null})`;
  const { rows } = await sql<SummaryRow & { total: number }>`
    select ${summary}, count(*) over () as total from ${joined} where ${where}
    order by v.date->>'value' desc nulls last, v.names->>'ko', v.id limit ${filter.limit} offset ${filter.offset}`.execute(
    db,
  );
  return { total: rows[0]?.total ?? 0, records: await withListed(db, sight, rows) };
}

/** Lines with the records that their columns name, in the order in which the noun tells them. */
export async function withListed(db: Trx, sight: Sight, records: readonly RecordSummary[]): Promise<ListedRecord[]> {
  const ids = records.map(({ id }) => id);
  const { rows } = await sql<{ id: string; as: ListedRecord["related"][number]["as"]; record: RecordRef }>`
    select n.id, n."as", ${ref("r")} as record from (
      select agreement_id as id, 'party' as "as", party_id as other, ordinal from agreement_parties where removed_at is null and agreement_id = any(${ids}::uuid[])
      union all select event_id, 'host', organisation_id, ordinal from event_roles where role = 'host' and event_id = any(${ids}::uuid[])
      union all select id, 'place', place_id, 0 from events where id = any(${ids}::uuid[])
      union all select id, 'place', place_id, 0 from projects where id = any(${ids}::uuid[])
      union all select id, 'indicator', indicator_id, 0 from observations where id = any(${ids}::uuid[])
      union all select partnership_id, 'member', member_id, ordinal from partnership_members where partnership_id = any(${ids}::uuid[])
      union all select id, 'from', from_region_id, 0 from visits where id = any(${ids}::uuid[])
      union all select id, 'to', to_region_id, 0 from visits where id = any(${ids}::uuid[])
      union all select id, 'head', head_id, 0 from visits where id = any(${ids}::uuid[])
      union all select id, 'speaker', speaker_id, 0 from quotes where id = any(${ids}::uuid[])
    ) n join records r on r.id = n.other where ${visible("r", sight)} order by n."as", n.ordinal`.execute(db);
  const of = Map.groupBy(rows, (row) => row.id);
  const { rows: stages } = await sql<{ id: string; stages: string[] }>`
    select agreement_id as id, array_agg(distinct stage) as stages from agreement_stages where agreement_id = any(${ids}::uuid[]) group by 1`.execute(
    db,
  );
  const { rows: written } = await sql<{ id: string; names: ListedRecord["writtenParties"] }>`
    select agreement_id as id, jsonb_agg(name order by ordinal) as names from agreement_parties
    where party_id is null and removed_at is null and agreement_id = any(${ids}::uuid[]) group by 1`.execute(db);
  const byName = new Map(written.map((row) => [row.id, row.names]));
  const told = new Map(stages.map((row) => [row.id, row.stages]));
  return records.map((record) => ({
    ...record,
    toldStages: told.get(record.id) ?? [],
    writtenParties: byName.get(record.id) ?? [],
    related: (of.get(record.id) ?? []).map(({ as, record: other }) => ({ as, record: other })),
  }));
}

export async function selectSummaries(db: Trx, sight: Sight, ids: readonly string[]): Promise<RecordSummary[]> {
  if (ids.length === 0) return [];
  const { rows } =
    await sql<SummaryRow>`select ${summary} from ${joined} where v.id = any(${ids}::uuid[]) and ${visible("v", sight)}`.execute(
      db,
    );
  return rows;
}

export type RecordRow = RecordSummary & { readonly aliases: string[]; readonly revision: number };

export async function selectRecord(db: Trx, sight: Sight, id: string): Promise<RecordRow | undefined> {
  const { rows } =
    await sql<RecordRow>`select ${summary}, v.aliases, v.revision from ${joined} where v.id = ${id} and ${visible("v", sight)}`.execute(
      db,
    );
  return rows[0];
}

export async function selectCounts(db: Trx, sight: Sight): Promise<{ kind: RecordKind; count: number }[]> {
  const { rows } = await sql<{
    kind: RecordKind;
    count: number;
  }>`select r.kind, count(*) as count from records r where ${visible("r", sight)} group by r.kind`.execute(db);
  return rows;
}

export async function selectFacts(db: Trx, sight: Sight, id: string): Promise<Fact[]> {
  const { rows } = await sql<Fact>`
    select f.id, f.key, f.ordinal, f.text, f.number, f.unit, f.date, ${ref("rf")} as ref, ${ref("ro")} as of, f.status, f.qualifier, f.as_written as "asWritten"
    from record_facts f left join records rf on rf.id = f.ref_id and ${visible("rf", sight)} left join records ro on ro.id = f.of_id
    where f.record_id = ${id} order by f.key, f.ordinal`.execute(db);
  return rows;
}

/** Links from both ends; what the asker may not see is left out on either. */
export async function selectLinks(db: Trx, sight: Sight, id: string): Promise<RecordLink[]> {
  const { rows } = await sql<SummaryRow & { rel: RecordLink["rel"]; direction: "out" | "in" }>`
    select l.rel, l.direction, ${summary} from (
      select rel, 'out' as direction, to_id as other from record_links where from_id = ${id}
      union all select rel, 'in', from_id from record_links where to_id = ${id}) l
    join record_summaries v on v.id = l.other left join records rg on rg.id = v.region_id left join records cx on cx.id = v.context_id
    where ${visible("v", sight)} order by l.direction desc, l.rel, v.date->>'value' nulls last, v.names->>'ko'`.execute(
    db,
  );
  return rows.map(({ rel, direction, ...record }) => ({ rel, direction, record }));
}

export async function selectCitations(db: Trx, ids: readonly string[]): Promise<z.output<typeof CitationSchema>[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<z.output<typeof CitationSchema>>`
    select c.record_id as "recordId", s.id as "sourceId", s.outlet, s.title, s.author, s.language, s.published_on as "publishedOn", s.publication_id as "publicationId",
      c.paragraphs, c.fact_id as "factId"
    from citations c join sources s on s.id = c.source_id where c.record_id = any(${ids}::uuid[]) order by s.published_on->>'value', s.origin, c.paragraphs`.execute(
    db,
  );
  return rows;
}

/** The sources of what a search found, by record: an indicator tells nothing itself and stands on those of its values. */
export async function selectCitationsOfFound(
  db: Trx,
  sight: Sight,
  found: readonly RecordSummary[],
): Promise<ReadonlyMap<string, z.output<typeof CitationSchema>[]>> {
  const indicators = found.filter(({ kind }) => kind === "indicator").map(({ id }) => id);
  const { rows: values } = await sql<{ id: string; indicatorId: string }>`
    select v.id, v.indicator_id as "indicatorId" from record_summaries v where v.indicator_id = any(${indicators}::uuid[]) and ${visible("v", sight)}`.execute(
    db,
  );
  const citations = Map.groupBy(
    await selectCitations(
      db,
      [...found, ...values].map(({ id }) => id),
    ),
    ({ recordId }) => recordId,
  );
  const valuesOf = Map.groupBy(values, ({ indicatorId }) => indicatorId);
  return new Map(
    found.map(({ id }) => [
      id,
      [id, ...(valuesOf.get(id) ?? []).map((one) => one.id)].flatMap((one) => citations.get(one) ?? []),
    ]),
  );
}

import { sql } from "kysely";
import type { Noun, RecordSummary } from "@bridgehead/contract/record";
import type { RecordKind } from "@bridgehead/domain/record/kinds";
import type { Trx } from "../../platform/database/connect.ts";
import { readPartnership } from "./partnership.ts";
import { selectValues } from "./related.ts";
import { ref, selectSummaries, visible, type Sight } from "./store.ts";

type Reader = (db: Trx, sight: Sight, id: string) => Promise<Noun>;

/** What only one noun has, one reader a noun. A noun without an entry has nothing beyond its summary. */
export function readNoun(db: Trx, sight: Sight, kind: RecordKind, id: string): Promise<Noun> {
  return (readers[kind] ?? (async () => ({})))(db, sight, id);
}

/** A record as a link shows it, by key; for use inside a query. */
const refOf = (column: string) =>
  sql.raw(
    `(select jsonb_build_object('id', x.id, 'kind', x.kind, 'names', x.names, 'status', x.status, 'isDemo', x.is_demo) from records x where x.id = ${column} and x.archived_at is null)`,
  );

const readers: Partial<Record<RecordKind, Reader>> = {
  region: async (db, sight, id) => ({
    ...(await one(
      db,
      sql`select code, original_script as "originalScript", ${refOf("parent_id")} as parent from regions where id = ${id}`,
    )),
    works: await works(db, sight, sql`w.region_id = ${id}`),
  }),
  cluster: async (db, sight, id) => ({
    ...(await one(db, sql`select industry as sector from clusters where id = ${id}`)),
    milestones: await milestones(db, id),
    works: await works(
      db,
      sight,
      sql`exists (select 1 from record_links l where (l.from_id = w.id and l.to_id = ${id}) or (l.to_id = w.id and l.from_id = ${id}))`,
    ),
  }),
  organisation: (db, _, id) =>
    one(db, sql`select sector, original_script as "originalScript" from organisations where id = ${id}`),
  person: (db, _, id) =>
    one(
      db,
      sql`select title, original_script as "originalScript", is_public_office as "isPublicOffice", ${refOf("organisation_id")} as organisation from people where id = ${id}`,
    ),
  series: (db, _, id) => one(db, sql`select cadence, next_date as "nextDate" from series where id = ${id}`),
  place: (db, _, id) => one(db, sql`select original_script as "originalScript" from places where id = ${id}`),
  partnership: readPartnership,
  event: readEvent,
  session: (db, _, id) =>
    one(
      db,
      sql`select ${refOf("event_id")} as event, ${refOf("parent_id")} as parent, ${refOf("place_id")} as place, ordinal, summary from sessions where id = ${id}`,
    ),
  agreement: readAgreement,
  project: async (db, _, id) => ({
    ...(await one(
      db,
      sql`select area_m2 as "areaM2", is_twin_parks as "isTwinParks", rung, purpose, services, ${refOf("place_id")} as place, ${money} as amount from projects where id = ${id}`,
    )),
    offers: await offersOf(db, id),
    milestones: await milestones(db, id),
  }),
  visit: async (db, sight, id) => ({
    ...(await one(
      db,
      sql`select ${refOf("from_region_id")} as "from", ${refOf("to_region_id")} as "to", ${refOf("head_id")} as head, nights, days, purpose,
        coalesce(time_zone, (select case g.country when 'CN' then 'Asia/Shanghai' when 'KR' then 'Asia/Seoul' when 'JP' then 'Asia/Tokyo' when 'KZ' then 'Asia/Almaty' end from regions g where g.id = to_region_id)) as "timeZone"
        from visits where id = ${id}`,
    )),
    delegation: await many<NonNullable<Noun["delegation"]>[number]>(
      db,
      sql`select x.id, x.kind, x.names, x.status, x.is_demo as "isDemo", p.title, m.capacity, p.original_script as original
      from visit_members m join records x on x.id = m.person_id join people p on p.id = x.id where m.visit_id = ${id} and ${visible("x", sight)} order by m.ordinal`,
    ),
    quotes: await many<NonNullable<Noun["quotes"]>[number]>(
      db,
      sql`select ${ref("r")} as quote, q.statement, ${ref("s")} as speaker, o.country from quotes q join records r on r.id = q.id
      left join records s on s.id = q.speaker_id and ${visible("s", sight)} left join people p on p.id = q.speaker_id left join organisations o on o.id = p.organisation_id
      where ${visible("r", sight)} and (q.event_id = ${id} or q.event_id in (select id from visit_stops where visit_id = ${id})
        or exists (select 1 from record_links l where l.from_id = r.id and l.rel = 'part-of' and (l.to_id = ${id} or l.to_id in (select id from visit_stops where visit_id = ${id}))))
      order by r.origin nulls last, r.created_at`,
    ),
    stops: await stops(db, sight, sql`s.visit_id = ${id}`),
  }),
  "visit-stop": async (db, sight, id) => {
    const [stop] = await stops(db, sight, sql`s.id = ${id}`);
    return stop ? { stop } : {};
  },
  programme: async (db, sight, id) => ({
    ...(await one(
      db,
      sql`select phase, rung, ${refOf("parent_id")} as parent, ${money} as amount from programmes where id = ${id}`,
    )),
    rungs: await many<NonNullable<Noun["rungs"]>[number]>(
      db,
      sql`select x.id, x.kind, x.names, x.status, x.is_demo as "isDemo", p.rung from programmes p join records x on x.id = p.id
      left join record_facts f on f.record_id = ${id} and f.key = 'rungs' and f.ref_id = p.id
      where (f.id is not null or (p.parent_id = ${id} and p.rung is not null)) and ${visible("x", sight)}
      order by f.ordinal nulls last, array_position(array['high-school', 'academy', 'college', 'graduate-school'], p.rung), p.ordinal nulls last, x.id`,
    ),
  }),
  policy: (db, _, id) => one(db, sql`select summary from policies where id = ${id}`),
  case: (db, _, id) => one(db, sql`select summary from cases where id = ${id}`),
  indicator: async (db, sight, id) => ({
    ...(await one(db, sql`select code, definition from indicators where id = ${id}`)),
    observations: await selectValues(db, sight, id),
  }),
  observation: (db, _, id) =>
    one(
      db,
      sql`select ${refOf("o.indicator_id")} as indicator, i.definition, ${refOf("o.subject_id")} as subject, ${refOf("o.of_id")} as of, ${refOf("o.reference_id")} as reference, o.as_written as "asWritten"
      from observations o join indicators i on i.id = o.indicator_id where o.id = ${id}`,
    ),
  quote: (db, _, id) =>
    one(
      db,
      sql`select statement, ${refOf("speaker_id")} as speaker, ${refOf("event_id")} as event from quotes where id = ${id}`,
    ),
  publication: (db, _, id) => one(db, sql`select outlet, language from publications where id = ${id}`),
};

const money = sql`case when amount_minor is null then null else jsonb_build_object('amountMinor', amount_minor, 'currency', currency) end`;

/** Programmes and projects with the figures that their sources give of them, each told once. */
const works = (db: Trx, sight: Sight, where: ReturnType<typeof sql>): Promise<NonNullable<Noun["works"]>> =>
  many(
    db,
    sql`
    select x.id, x.kind, x.names, x.status, x.is_demo as "isDemo", w.kind as subkind, w.stage, w.phase, w.rung, coalesce(w.parent_id, (select f.record_id from record_facts f where f.key = 'rungs' and f.ref_id = w.id limit 1)) as "parentId", ${money} as amount,
      (select coalesce(jsonb_agg(jsonb_build_object('key', f.key, 'number', f.number, 'unit', f.unit, 'status', f.status, 'qualifier', f.qualifier) order by f.key, f.ordinal), '[]')
       from record_facts f where f.record_id = w.id and f.number is not null and f.qualifier <> 'unknown') as numbers
    from (
      select id, kind, region_id, null as stage, phase, rung, parent_id, ordinal, amount_minor, currency from programmes
      union all select id, kind, region_id, stage, null, null, null, null, amount_minor, currency from projects
    ) w join records x on x.id = w.id
    where ${where} and ${visible("x", sight)}
    order by x.kind, w.phase nulls last, w.rung is not null, w.ordinal nulls last, x.status, x.names->>'ko', x.id`,
  );

async function readEvent(db: Trx, sight: Sight, id: string): Promise<Noun> {
  const base = await one(
    db,
    sql`select format, is_domestic as "isDomestic", is_managed as "isManaged", starts_at as "startsAt", ends_at as "endsAt", time_zone as "timeZone", ${refOf("place_id")} as place, ${refOf("parent_id")} as parent from events where id = ${id}`,
  );
  const roles = await many<NonNullable<Noun["roles"]>[number]>(
    db,
    sql`select role, ${refOf("organisation_id")} as organisation from event_roles where event_id = ${id} order by ordinal`,
  );
  type Session = NonNullable<Noun["sessions"]>[number];
  const order = await many<Pick<Session, "id" | "ordinal" | "summary" | "parentId" | "speakers" | "slides">>(
    db,
    sql`
    select s.id, s.ordinal, s.summary, s.parent_id as "parentId", coalesce((select jsonb_agg(${ref("x")} order by x.names->>'ko')
      from record_links l join records x on x.id = l.to_id where l.from_id = s.id and l.rel = 'speaker' and ${visible("x", sight)}), '[]') as speakers,
      (select count(*)::int from attachments a where a.record_id = s.id and a.role = 'slides' and a.removed_at is null) as slides
    from sessions s where s.event_id = ${id} order by s.kind = 'opening' desc, s.kind = 'closing', s.ordinal nulls last, s.starts_at nulls last, s.id`,
  );
  const rows = await selectSummaries(
    db,
    sight,
    order.map((row) => row.id),
  );
  const summaries = new Map(rows.map((row) => [row.id, row]));
  const sessions = order.flatMap((session) => {
    const row = summaries.get(session.id);
    return row ? [{ ...row, ...session }] : [];
  });
  return { ...base, roles, sessions };
}

async function readAgreement(db: Trx, sight: Sight, id: string): Promise<Noun> {
  const base = await one(
    db,
    sql`select is_domestic as "isDomestic", parties_complete as "partiesComplete", purpose, original_script as "originalScript" from agreements where id = ${id}`,
  );
  const parties = await many<NonNullable<Noun["parties"]>[number]>(
    db,
    sql`
    select p.ordinal, ${refOf("p.party_id")} as party, p.name, coalesce(o.country, g.country) as country, ${refOf("p.signer_id")} as signer, p.signer as "signerName", p.capacity
    from agreement_parties p left join organisations o on o.id = p.party_id left join regions g on g.id = p.party_id
    where p.agreement_id = ${id} and p.removed_at is null order by p.ordinal`,
  );
  const fields = await many<{ text: NonNullable<Noun["cooperationFields"]>[number] }>(
    db,
    sql`select text from agreement_fields where agreement_id = ${id} order by ordinal`,
  );
  const stages = await many<NonNullable<Noun["stages"]>[number]>(
    db,
    sql`
    select stage, date, note, ${refOf("by_id")} as by,
      case when exists (select 1 from records e where e.id = evidence_id and ${visible("e", sight)}) then ${refOf("evidence_id")} end as evidence
    from agreement_stages where agreement_id = ${id}
    order by array_position(array['proposed', 'talks', 'to-be-signed', 'signed', 'in-force', 'ended'], stage), recorded_at`,
  );
  return { ...base, parties, cooperationFields: fields.map((field) => field.text), stages };
}

const offersOf = (db: Trx, id: string) =>
  many<NonNullable<Noun["offers"]>[number]>(
    db,
    sql`select direction, text, fields from offers where owner_id = ${id} and withdrawn_at is null order by direction desc, ordinal`,
  );

const milestones = (db: Trx, id: string) =>
  many<NonNullable<Noun["milestones"]>[number]>(
    db,
    sql`select ordinal, what, planned, actual from milestones where record_id = ${id} and dropped_at is null order by ordinal`,
  );

async function stops(db: Trx, sight: Sight, where: ReturnType<typeof sql>): Promise<NonNullable<Noun["stops"]>> {
  type Stop = NonNullable<Noun["stops"]>[number];
  const rows = await many<
    Pick<Stop, "id" | "ordinal" | "stopKind" | "timeOfDay" | "place" | "topics" | "ledTo" | "counterparts"> & {
      date: Stop["date"];
    }
  >(
    db,
    sql`
    select s.id, s.ordinal, s.kind as "stopKind", s.time_of_day as "timeOfDay", ${refOf("s.place_id")} as place, s.topics, s.date,
      (select coalesce(jsonb_agg(${ref("x")}), '[]') from record_links l join records x on x.id = l.to_id where l.from_id = s.id and l.rel = 'led-to' and ${visible("x", sight)}) as "ledTo",
      coalesce((select jsonb_agg(jsonb_build_object('id', x.id, 'kind', x.kind, 'names', x.names, 'status', x.status, 'isDemo', x.is_demo, 'title', p.title,
        'original', p.original_script, 'organisation', ${refOf("p.organisation_id")}) order by c.ordinal)
        from visit_counterparts c join people p on p.id = c.person_id join records x on x.id = p.id where c.stop_id = s.id), '[]') as counterparts
    from visit_stops s where ${where} order by s.ordinal`,
  );
  const summaries = new Map(
    (
      await selectSummaries(
        db,
        sight,
        rows.map((row) => row.id),
      )
    ).map((row) => [row.id, row]),
  );
  return rows.flatMap((row) =>
    summaries.has(row.id) ? [{ ...(summaries.get(row.id) as RecordSummary), ...row }] : [],
  );
}

async function one(db: Trx, query: ReturnType<typeof sql>): Promise<Noun> {
  return ((await query.execute(db)).rows[0] as Noun | undefined) ?? {};
}

async function many<Row>(db: Trx, query: ReturnType<typeof sql>): Promise<Row[]> {
  return (await query.execute(db)).rows as Row[];
}

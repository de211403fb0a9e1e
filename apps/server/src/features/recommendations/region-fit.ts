import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { AnswerOf } from "@bridgehead/contract/operation";
import type { readRegionFit } from "@bridgehead/contract/recommendations";
import type { Refusal } from "@bridgehead/contract/problems";
import type { WireText } from "@bridgehead/contract/values";
import { citiesOfRegions } from "@bridgehead/language/cities-of-region";
import { ok, refuse, type Result } from "@bridgehead/domain/shared/result";
import type { Db } from "../../platform/database/connect.ts";
import { actorMay, type Actor } from "../../platform/http/actor.ts";
import { runInWorker } from "../../platform/workers/run-in-worker.ts";
import { clusterFits, type ClusterGroup } from "./cluster-fit.ts";
import { labelOfConcept } from "./concepts.ts";
import { organisationOf } from "./matching-inputs.ts";
import type { RegionFitAnswer, RegionFitWork } from "./region-fit.worker.ts";

type Query = {
  readonly one?: string | undefined;
  readonly other?: string | undefined;
  readonly partnership?: string | undefined;
};
type Answer = AnswerOf<typeof readRegionFit>;
type Member = { readonly id: string; readonly names: WireText };
type Firm = Parameters<typeof organisationOf>[0] & {
  readonly kind: "organisation" | "project";
  readonly eventId: string | null;
  readonly names: WireText;
};

const pairsNamed = 12;
const clustersNamed = 5;
/** Answers that are kept by what they were made of: pages ask again, directories change seldom. */
const answersKept = 20;

/**
 * How the organisations of two regions complete each other, over the directories of every event that the reader may see.
 * One side's organisations lie in its region or below; one that lies in both (a city within a province) counts for the first.
 */
export function regionFits(db: Db) {
  const kept = new Map<string, Promise<RegionFitAnswer>>();

  return async (query: Query, actor: Actor): Promise<Result<Answer, Refusal>> => {
    const sides = await sidesOf(db, query, actor);
    if (!sides) return refuse({ code: "not-found" });
    const events = await visibleEvents(db, actor);
    const seesInternal = actorMay(actor, "record.read-internal");
    const first = await firmsOf(db, events, sides.one, seesInternal);
    const taken = new Set(first.map(({ id }) => id));
    const second = (await firmsOf(db, events, sides.other, seesInternal)).filter(({ id }) => !taken.has(id));
    const firms = new Map([...first, ...second].map((firm) => [firm.id, firm]));
    const { matrix, example } = await fits({
      directory: { organisations: [...firms.values()].map(organisationOf) },
      one: first.map(({ id }) => id),
      other: second.map(({ id }) => id),
    });
    const shown = (id: string) => {
      const { kind, eventId, names, city } = firms.get(id) as Firm;
      return { id, kind, eventId, names, city };
    };
    const clusters = clusterFits(
      matrix,
      await clustersOf(db, sides.one, first, seesInternal),
      await clustersOf(db, sides.other, second, seesInternal),
      clustersNamed,
    );
    const told = ({ id, kind, eventId, names, by, city, firms: behind }: ClusterGroup) => ({
      id,
      kind,
      eventId,
      names,
      by,
      city,
      organisations: behind.size,
    });
    return ok({
      one: sideOf(sides.one, first),
      other: sideOf(sides.other, second),
      total: { oneNeeds: matrix.total.aNeeds, otherNeeds: matrix.total.bNeeds },
      cells: matrix.cells.map(({ concept, direction, value, pairs }) => ({
        field: concept,
        label: labelOfConcept(concept),
        direction: direction === "a-needs" ? ("one-needs" as const) : ("other-needs" as const),
        value,
        count: pairs.length,
        pairs: pairs
          .slice(0, pairsNamed)
          .map((pair) => ({ seeks: shown(pair.seeks), offers: shown(pair.offers), value: pair.value })),
      })),
      example: example && {
        direction: example.direction === "a-needs" ? ("one-needs" as const) : ("other-needs" as const),
        seeks: shown(example.seeks),
        offers: shown(example.offers),
        need: { ...example.reason.mine, span: [...example.reason.mine.span] as [number, number] },
        offer: { ...example.reason.theirs, span: [...example.reason.theirs.span] as [number, number] },
        label: example.reason.via.concept ? labelOfConcept(example.reason.via.concept) : null,
      },
      clusters: clusters.map(({ one, other, value, pairs, fields }) => ({
        one: told(one),
        other: told(other),
        value,
        pairs,
        fields: fields.map(({ concept, count }) => ({ field: concept, label: labelOfConcept(concept), count })),
      })),
    });
  };

  function fits(work: RegionFitWork): Promise<RegionFitAnswer> {
    if (work.one.length === 0 || work.other.length === 0)
      return Promise.resolve({ matrix: { cells: [], total: { aNeeds: 0, bNeeds: 0 } }, example: null });
    const key = createHash("sha256").update(JSON.stringify(work)).digest("hex");
    const known = kept.get(key);
    if (known) return known;
    const made = runInWorker<RegionFitAnswer>(new URL("./region-fit.worker.ts", import.meta.url), work);
    made.catch(() => kept.delete(key));
    kept.set(key, made);
    for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - answersKept))) kept.delete(oldest);
    return made;
  }
}

/** The members of the two sides; of a partnership the first member against all others. */
async function sidesOf(db: Db, query: Query, actor: Actor): Promise<{ one: Member[]; other: Member[] } | undefined> {
  const seesInternal = actorMay(actor, "record.read-internal");
  const members = async (where: ReturnType<typeof sql>): Promise<Member[]> => {
    const { rows } = await sql<Member>`
      select r.id, r.names from records r left join partnership_members m on m.member_id = r.id and m.partnership_id = ${query.partnership ?? null}::uuid
      where r.archived_at is null and (r.visibility = 'public' or ${seesInternal}) and ${where} order by m.ordinal`.execute(
      db,
    );
    return rows;
  };
  if (query.partnership) {
    const [one, ...other] = await members(sql`m.member_id is not null`);
    return one && other.length > 0 ? { one: [one], other } : undefined;
  }
  if (!query.one || !query.other || query.one === query.other) return undefined;
  const found = await members(sql`r.id in (${query.one}, ${query.other})`);
  const [one, other] = [query.one, query.other].map((id) => found.filter((member) => member.id === id));
  return one?.length && other?.length ? { one, other } : undefined;
}

async function visibleEvents(db: Db, actor: Actor): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from events where is_managed order by starts_at desc`.execute(
    db,
  );
  return rows.map(({ id }) => id).filter((eventId) => actorMay(actor, "directory.read", { eventId }));
}

const sideOf = (members: readonly Member[], firms: readonly Firm[]) => {
  const told = (direction: "offer" | "need") =>
    firms.reduce((sum, { statements }) => sum + statements.filter((one) => one.direction === direction).length, 0);
  return { names: members[0]?.names ?? {}, organisations: firms.length, offers: told("offer"), needs: told("need") };
};

/** The regions below the members, as a query's own table `area (id)`, beside `below` with their countries. */
const areas = (members: readonly Member[]) => {
  const ids = members.map(({ id }) => id);
  return sql`below as (
      select id, country, level from regions where id = any(${ids}::uuid[])
      union select g.id, g.country, g.level from regions g join below on g.parent_id = below.id
    ), area as (
      select id from below union select region_id from clusters where id = any(${ids}::uuid[])
    )`;
};

const statements = sql`coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'direction', f.direction, 'text', f.text) order by f.direction, f.ordinal) from offers f where f.owner_id = r.id and f.withdrawn_at is null), '[]') as statements`;

/**
 * Who lies in the members (regions with what is below them, clusters) or is a member: approved organisations of the events,
 * and of the record the organisations and projects that say what they seek or offer. A project that is done or was given up
 * seeks nobody.
 */
async function firmsOf(
  db: Db,
  events: readonly string[],
  members: readonly Member[],
  seesInternal: boolean,
): Promise<Firm[]> {
  const ids = members.map(({ id }) => id);
  const { rows: regions } = await sql<{ code: string }>`
    with recursive ${areas(members)} select g.code from regions g join area on area.id = g.id where g.code is not null`.execute(
    db,
  );
  // A city that is no region of the record lies in its province all the same.
  const cities = citiesOfRegions(regions.map(({ code }) => code));
  const { rows } = await sql<Firm>`
    with recursive ${areas(members)}
    select distinct on (id) * from (
      select o.id, 'organisation' as kind, o.country, o.city, r.names, o.sector, g.event_id as "eventId", array_position(${events}::uuid[], g.event_id) as place, ${statements}
      from registrations g join organisations o on o.id = g.organisation_id join records r on r.id = o.id
      where g.event_id = any(${events}::uuid[]) and g.state = 'approved' and r.archived_at is null
        and (o.region_id in (select id from area) or o.id = any(${ids}::uuid[])
          or (o.region_id is null and lower(regexp_replace(o.city, '(시|군|구|市|区| city|-si)$', '', 'i')) = any(${cities}::text[]))
          or o.country in (select country from below where level = 'country'))
      union all
      select o.id, 'organisation', o.country, o.city, r.names, o.sector, null, 1000000, ${statements}
      from organisations o join records r on r.id = o.id
      where r.archived_at is null and (r.visibility = 'public' or ${seesInternal}) and exists (select 1 from offers f where f.owner_id = o.id and f.withdrawn_at is null)
        and not exists (select 1 from registrations g where g.organisation_id = o.id) and (o.region_id in (select id from area) or o.id = any(${ids}::uuid[]))
      union all
      select p.id, 'project', coalesce(x.country, w.country), null, r.names, null, null, 1000000, ${statements}
      from projects p join records r on r.id = p.id left join places l on l.id = p.place_id left join regions x on x.id = p.region_id left join regions w on w.id = l.region_id
      where r.archived_at is null and (r.visibility = 'public' or ${seesInternal}) and p.stage not in ('done', 'dropped') and exists (select 1 from offers f where f.owner_id = p.id and f.withdrawn_at is null)
        and (p.region_id in (select id from area) or l.region_id in (select id from area) or p.id = any(${ids}::uuid[]))
    ) found order by id, place`.execute(db);
  return rows;
}

/** Bodies that call themselves a cluster or a park. */
const clusterName =
  /클러스터|산업단지|집적단지|테크노밸리|테크노파크|产业园|科技园|工业园|园区|集群|cluster|techno ?park|industrial park|science park/i;

/**
 * Clusters of a side: those on record with whoever belongs to them there, and bodies of the directories that are one, with
 * the companies of their city.
 */
async function clustersOf(
  db: Db,
  members: readonly Member[],
  firms: readonly Firm[],
  seesInternal: boolean,
): Promise<ClusterGroup[]> {
  const { rows } = await sql<{ id: string; names: WireText; inside: string[] }>`
    with recursive ${areas(members)}
    select c.id, r.names, (
      select coalesce(array_agg(distinct n.id), '{}') from (
        select from_id as id from record_links where to_id = c.id and rel in ('member', 'located-in', 'part-of', 'participant')
        union select to_id from record_links where from_id = c.id and rel in ('member', 'participant')
        union select id from projects where place_id = c.id
      ) n) as inside
    from clusters c join records r on r.id = c.id
    where r.archived_at is null and (r.visibility = 'public' or ${seesInternal}) and (c.region_id in (select id from area) or c.id = any(${members.map(({ id }) => id)}::uuid[]))
    order by c.id`.execute(db);
  const known = new Set(firms.map(({ id }) => id));
  const onRecord = rows.map(({ id, names, inside }): ClusterGroup => {
    const behind = new Set(inside.filter((firm) => known.has(firm)));
    return { id, kind: "cluster", eventId: null, names, by: "members", city: null, firms: behind };
  });
  const bodies = firms
    .filter(
      ({ kind, names }) =>
        kind === "organisation" &&
        Object.values(names).some((name) => typeof name === "string" && clusterName.test(name)),
    )
    .map(({ id, eventId, names, city }): ClusterGroup => {
      const behind = firms.filter((firm) => firm.id === id || (city !== null && firm.city === city));
      return {
        id,
        kind: "organisation",
        eventId,
        names,
        by: "city",
        city,
        firms: new Set(behind.map((firm) => firm.id)),
      };
    });
  return [...onRecord.filter(({ firms: behind }) => behind.size > 0), ...bodies];
}

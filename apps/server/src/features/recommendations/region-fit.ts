import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { AnswerOf } from "@bridgehead/contract/operation";
import type { readRegionFit } from "@bridgehead/contract/recommendations";
import type { Refusal } from "@bridgehead/contract/problems";
import type { WireText } from "@bridgehead/contract/values";
import { ok, refuse, type Result } from "@bridgehead/domain/shared/result";
import type { FitMatrix } from "@bridgehead/matching";
import type { Db } from "../../platform/database/connect.ts";
import { actorMay, type Actor } from "../../platform/http/actor.ts";
import { runInWorker } from "../../platform/workers/run-in-worker.ts";
import { labelOfConcept } from "./concepts.ts";
import { organisationOf } from "./matching-inputs.ts";
import type { RegionFitWork } from "./region-fit.worker.ts";

type Query = {
  readonly one?: string | undefined;
  readonly other?: string | undefined;
  readonly partnership?: string | undefined;
};
type Answer = AnswerOf<typeof readRegionFit>;
type Member = { readonly id: string; readonly names: WireText };
type Firm = Parameters<typeof organisationOf>[0] & { readonly eventId: string; readonly names: WireText };

const pairsNamed = 12;
/** Answers that are kept by what they were made of: pages ask again, directories change seldom. */
const answersKept = 20;

/**
 * How the organisations of two regions complete each other, over the directories of every event that the reader may see.
 * One side's organisations lie in its region or below; one that lies in both (a city within a province) counts for the first.
 */
export function regionFits(db: Db) {
  const kept = new Map<string, Promise<FitMatrix>>();

  return async (query: Query, actor: Actor): Promise<Result<Answer, Refusal>> => {
    const sides = await sidesOf(db, query, actor);
    if (!sides) return refuse({ code: "not-found" });
    const events = await visibleEvents(db, actor);
    const first = await firmsOf(db, events, sides.one);
    const taken = new Set(first.map(({ id }) => id));
    const second = (await firmsOf(db, events, sides.other)).filter(({ id }) => !taken.has(id));
    const firms = new Map([...first, ...second].map((firm) => [firm.id, firm]));
    const matrix = await fits({
      directory: { organisations: [...firms.values()].map(organisationOf) },
      one: first.map(({ id }) => id),
      other: second.map(({ id }) => id),
    });
    const shown = (id: string) => {
      const { eventId, names, city } = firms.get(id) as Firm;
      return { id, eventId, names, city };
    };
    return ok({
      one: { names: sides.one[0]?.names ?? {}, organisations: first.length },
      other: { names: sides.other[0]?.names ?? {}, organisations: second.length },
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
    });
  };

  function fits(work: RegionFitWork): Promise<FitMatrix> {
    if (work.one.length === 0 || work.other.length === 0)
      return Promise.resolve({ cells: [], total: { aNeeds: 0, bNeeds: 0 } });
    const key = createHash("sha256").update(JSON.stringify(work)).digest("hex");
    const known = kept.get(key);
    if (known) return known;
    const made = runInWorker<FitMatrix>(new URL("./region-fit.worker.ts", import.meta.url), work);
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

/** Approved organisations that lie in the members (regions with what is below them, clusters) or are members themselves. */
async function firmsOf(db: Db, events: readonly string[], members: readonly Member[]): Promise<Firm[]> {
  const { rows } = await sql<Firm>`
    with recursive below as (
      select id, country, level from regions where id = any(${members.map(({ id }) => id)}::uuid[])
      union select g.id, g.country, g.level from regions g join below on g.parent_id = below.id
    ), area as (
      select id from below union select region_id from clusters where id = any(${members.map(({ id }) => id)}::uuid[])
    )
    select distinct on (o.id) o.id, o.country, o.city, r.names, o.sector, g.event_id as "eventId",
      coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'direction', f.direction, 'text', f.text) order by f.direction, f.ordinal) from offers f where f.owner_id = o.id and f.withdrawn_at is null), '[]') as statements
    from registrations g join organisations o on o.id = g.organisation_id join records r on r.id = o.id
    where g.event_id = any(${events}::uuid[]) and g.state = 'approved' and r.archived_at is null
      and (o.region_id in (select id from area) or o.id = any(${members.map(({ id }) => id)}::uuid[])
        or o.country in (select country from below where level = 'country'))
    order by o.id, array_position(${events}::uuid[], g.event_id)`.execute(db);
  return rows;
}

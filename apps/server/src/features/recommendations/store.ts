import { sql } from "kysely";
import type { Participant } from "@bridgehead/contract/directory";
import type { Recommendation } from "@bridgehead/contract/recommendations";
import type { RecommendationResult } from "@bridgehead/matching";
import type { Trx } from "../../platform/database/connect.ts";
import { participantColumns, participantJson, participantTables } from "../directory/store.ts";
import type { PairFit } from "./pair-fits.ts";

async function rows<Row>(db: Trx, query: ReturnType<typeof sql>): Promise<Row[]> {
  return (await query.execute(db)).rows as Row[];
}

/** Makes a computation the current one; the one before stays for looking back. */
export async function insertSet(
  trx: Trx,
  eventId: string,
  digest: string,
  made: {
    readonly results: readonly RecommendationResult[];
    readonly fits: readonly PairFit[];
    readonly model: ModelPart;
  },
  now: Date,
): Promise<void> {
  const { results, fits, model } = made;
  await sql`update recommendation_sets set is_current = false where event_id = ${eventId} and is_current`.execute(trx);
  const shown = results.reduce((sum, result) => sum + result.ranked.length, 0);
  const [set] = await rows<{ id: string }>(
    trx,
    sql`insert into recommendation_sets (event_id, made_at, inputs_digest, summary) values (${eventId}, ${now}, ${digest}, ${JSON.stringify({ organisations: results.length, shown, model })}) returning id`,
  );
  const list = results.flatMap(({ id, ranked }) =>
    ranked.map((partner, index) => ({
      event_id: eventId,
      set_id: set?.id,
      organisation_id: id,
      rank: index + 1,
      partner_id: partner.organisation,
      score: partner.score,
      band: partner.band,
      reasons: partner.reasons,
    })),
  );
  await sql`insert into recommendations select * from jsonb_populate_recordset(null::recommendations, ${JSON.stringify(list)}::jsonb)`.execute(
    trx,
  );
  // Fits are read of the current computation alone, and are many.
  await sql`delete from recommendation_fits where event_id = ${eventId}`.execute(trx);
  const pairs = fits.map((fit) => ({
    event_id: eventId,
    set_id: set?.id,
    one_id: fit.one,
    other_id: fit.other,
    value: fit.value,
    one_meets: fit.oneMeets,
    other_meets: fit.otherMeets,
    one_field: fit.oneField,
    other_field: fit.otherField,
  }));
  await sql`insert into recommendation_fits select * from jsonb_populate_recordset(null::recommendation_fits, ${JSON.stringify(pairs)}::jsonb)`.execute(
    trx,
  );
}

export type ModelPart = { readonly name: string; readonly tookPart: boolean } | null;
export type CurrentSet = {
  readonly id: string;
  readonly madeAt: string;
  readonly digest: string;
  readonly model: ModelPart;
};

export async function selectCurrentSet(db: Trx, eventId: string): Promise<CurrentSet | undefined> {
  return (
    await rows<CurrentSet>(
      db,
      sql`select id, made_at as "madeAt", inputs_digest as digest, summary->'model' as model from recommendation_sets where event_id = ${eventId} and is_current`,
    )
  )[0];
}

export type RecommendationRow = Omit<Recommendation, "isMutual" | "reasons"> & {
  readonly reasons: RecommendationResult["ranked"][number]["reasons"];
};

export function selectRecommendations(
  db: Trx,
  eventId: string,
  setId: string,
  organisationId: string,
): Promise<RecommendationRow[]> {
  return rows(
    db,
    sql`
    select x.rank, ${participantJson("x.partner_id", "x.event_id")} as partner, x.band, x.reasons, mine.choice, theirs.choice as "theirChoice"
    from recommendations x
    left join choices mine on mine.event_id = x.event_id and mine.organisation_id = x.organisation_id and mine.partner_id = x.partner_id
    left join choices theirs on theirs.event_id = x.event_id and theirs.organisation_id = x.partner_id and theirs.partner_id = x.organisation_id
    where x.event_id = ${eventId} and x.set_id = ${setId} and x.organisation_id = ${organisationId} order by x.rank`,
  );
}

/** The lists of all organisations of a computation, one after the other. */
export function selectAllRecommendations(
  db: Trx,
  eventId: string,
  setId: string,
): Promise<(RecommendationRow & { readonly organisation: Participant })[]> {
  return rows(
    db,
    sql`
    select ${participantJson("x.organisation_id", "x.event_id")} as organisation, x.rank, ${participantJson("x.partner_id", "x.event_id")} as partner, x.band, x.reasons, mine.choice, theirs.choice as "theirChoice"
    from recommendations x join registrations g on g.event_id = x.event_id and g.organisation_id = x.organisation_id
    left join choices mine on mine.event_id = x.event_id and mine.organisation_id = x.organisation_id and mine.partner_id = x.partner_id
    left join choices theirs on theirs.event_id = x.event_id and theirs.organisation_id = x.partner_id and theirs.partner_id = x.organisation_id
    where x.event_id = ${eventId} and x.set_id = ${setId} order by g.number, x.organisation_id, x.rank`,
  );
}

/** How often each organisation stands in somebody's list. */
export function selectExposure(
  db: Trx,
  eventId: string,
  setId: string,
): Promise<{ organisation: Participant; times: number; best: Recommendation["band"] | null }[]> {
  return rows(
    db,
    sql`
    with shown as (
      select partner_id, count(*) as times, min(array_position(array['strong', 'fair', 'weak'], band)) as best from recommendations where event_id = ${eventId} and set_id = ${setId} group by partner_id)
    select jsonb_build_object('id', p.id, 'number', p.number, 'names', p.names, 'country', p.country, 'city', p.city, 'side', p.side, 'mode', p.mode, 'sector', p.sector) as organisation,
      coalesce(s.times, 0) as times, (array['strong', 'fair', 'weak'])[s.best] as best
    from (select ${participantColumns} from ${participantTables} where g.event_id = ${eventId} and g.state = 'approved') p left join shown s on s.partner_id = p.id order by times, p.number`,
  );
}

export type FitRow = {
  readonly oneId: string;
  readonly otherId: string;
  readonly value: number;
  readonly oneMeets: number;
  readonly otherMeets: number;
};

/** Pairs in which at least one seeks what the other offers, best first. */
export function selectFits(db: Trx, eventId: string, setId: string): Promise<FitRow[]> {
  return rows(
    db,
    sql`
    select one_id as "oneId", other_id as "otherId", value, one_meets as "oneMeets", other_meets as "otherMeets" from recommendation_fits
    where event_id = ${eventId} and set_id = ${setId} and (one_meets > 0 or other_meets > 0) order by value desc, one_id, other_id`,
  );
}

/** What the record calls the cities of an event's organisations; a city it does not know is not in it. */
export async function selectCityNames(db: Trx, eventId: string): Promise<ReadonlyMap<string, Participant["names"]>> {
  const found = await rows<{ city: string; names: Participant["names"] }>(
    db,
    sql`select distinct on (o.city) o.city, r.names from registrations g join organisations o on o.id = g.organisation_id join records r on r.id = o.region_id where g.event_id = ${eventId} and o.city is not null order by o.city, r.id`,
  );
  return new Map(found.map(({ city, names }) => [city, names]));
}

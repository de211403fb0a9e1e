import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Participant } from "@bridgehead/contract/directory";
import type { Recommendation } from "@bridgehead/contract/recommendations";
import { readText, type LocalText, type Locale } from "@bridgehead/domain/shared/language";
import type { Gates, MatchingOrganisation, RecommendationResult } from "@bridgehead/matching";
import type { Trx } from "../../platform/database/connect.ts";
import { participantColumns, participantJson, participantTables } from "../directory/store.ts";

async function rows<Row>(db: Trx, query: ReturnType<typeof sql>): Promise<Row[]> {
  return (await query.execute(db)).rows as Row[];
}

export type MatchingInputs = {
  readonly organisations: readonly MatchingOrganisation[];
  readonly gates: Gates;
  readonly digest: string;
};

type DirectoryText = {
  readonly id: string;
  readonly country: string | null;
  readonly city: string | null;
  readonly names: LocalText;
  readonly sector: LocalText | null;
  readonly statements: readonly { id: string; direction: "offer" | "need"; text: LocalText }[];
};

/** What matching is told: texts in their owners' words, sides, and who said no thanks. No contact data. */
export async function readMatchingInputs(db: Trx, eventId: string): Promise<MatchingInputs> {
  const [event] = await rows<{ isDomestic: boolean }>(
    db,
    sql`select is_domestic as "isDomestic" from events where id = ${eventId}`,
  );
  const texts = await rows<DirectoryText>(
    db,
    sql`
    select o.id, o.country, o.city, r.names, o.sector, coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'direction', f.direction, 'text', f.text) order by f.direction, f.ordinal) from offers f where f.owner_id = o.id and f.withdrawn_at is null), '[]') as statements
    from ${participantTables} where g.event_id = ${eventId} and g.state = 'approved' order by g.number, o.id`,
  );
  const noThanks = await rows<{ one: string; other: string }>(
    db,
    sql`select organisation_id as one, partner_id as other from choices where event_id = ${eventId} and choice = 'no' order by 1, 2`,
  );
  const organisations = texts.map(({ id, country, city, names, sector, statements }): MatchingOrganisation => {
    const original = names.original ?? "en";
    const own = (direction: "offer" | "need") =>
      statements
        .filter((statement) => statement.direction === direction)
        .map((statement) => ({ id: statement.id, text: originalOf(statement.text) }));
    return {
      id,
      country: country ?? "",
      lang: original,
      offers: own("offer"),
      needs: own("need"),
      ...(city ? { region: city } : {}),
      name: originalOf(names),
      ...(sector ? { sector: originalOf(sector) } : {}),
    };
  });
  const gates: Gates = {
    sides: event?.isDomestic ? "region" : "country",
    noThanks: noThanks.map(({ one, other }) => [one, other] as const),
  };
  return {
    organisations,
    gates,
    digest: createHash("sha256")
      .update(JSON.stringify([organisations, gates]))
      .digest("hex"),
  };
}

const originalOf = (text: LocalText): string =>
  (text.original ? text[text.original] : undefined) ?? readText(text, "en" satisfies Locale)?.text ?? "";

/** Makes a computation the current one; the one before stays for looking back. */
export async function insertSet(
  trx: Trx,
  eventId: string,
  digest: string,
  results: readonly RecommendationResult[],
  now: Date,
): Promise<void> {
  await sql`update recommendation_sets set is_current = false where event_id = ${eventId} and is_current`.execute(trx);
  const shown = results.reduce((sum, result) => sum + result.ranked.length, 0);
  const [set] = await rows<{ id: string }>(
    trx,
    sql`insert into recommendation_sets (event_id, made_at, inputs_digest, summary) values (${eventId}, ${now}, ${digest}, ${JSON.stringify({ organisations: results.length, shown })}) returning id`,
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
}

export type CurrentSet = { readonly id: string; readonly madeAt: string; readonly digest: string };

export async function selectCurrentSet(db: Trx, eventId: string): Promise<CurrentSet | undefined> {
  return (
    await rows<CurrentSet>(
      db,
      sql`select id, made_at as "madeAt", inputs_digest as digest from recommendation_sets where event_id = ${eventId} and is_current`,
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

/** Pairs of two sides that match well, once each: both ways when each stands in the other's list with a reason of its own. */
export function selectFits(
  db: Trx,
  eventId: string,
  setId: string,
): Promise<{ one: Participant; other: Participant; offers: boolean; seeks: boolean }[]> {
  return rows(
    db,
    sql`
    select ${participantJson("x.organisation_id", "x.event_id")} as one, ${participantJson("x.partner_id", "x.event_id")} as other,
      x.reasons @> '[{"direction": "we-offer"}]' as offers, x.reasons @> '[{"direction": "they-offer"}]' as seeks
    from recommendations x where x.event_id = ${eventId} and x.set_id = ${setId} and x.band <> 'weak'`,
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

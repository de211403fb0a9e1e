import { createHash } from "node:crypto";
import { sql } from "kysely";
import { readText, type LocalText } from "@bridgehead/domain/shared/language";
import type { ChannelWeights, Gates, MatchingOrganisation } from "@bridgehead/matching";
import type { Trx } from "../../platform/database/connect.ts";
import { participantTables } from "../directory/store.ts";
import type { Concept } from "@bridgehead/language/taxonomy/concept";
import { selectWeights } from "./learning-store.ts";
import { conceptsOfEvent } from "./terms.ts";

/** What matching is told about an event. */
export type MatchingInputs = {
  readonly organisations: readonly MatchingOrganisation[];
  /** Whose side each organisation is on, by id. */
  readonly sides: ReadonlyMap<string, string>;
  readonly gates: Gates;
  /** What the event's series has learnt, or the weights to start with. */
  readonly weights: ChannelWeights;
  /** The event's own words, as additions to the term base. */
  readonly concepts: readonly Concept[];
  /** Changes whenever anything above does. */
  readonly digest: string;
};

type DirectoryText = {
  readonly id: string;
  readonly country: string | null;
  readonly city: string | null;
  readonly side: string;
  readonly names: LocalText;
  readonly sector: LocalText | null;
  readonly statements: readonly { id: string; direction: "offer" | "need"; text: LocalText }[];
};

/** Reads the texts in their owners' words, sides, who said no thanks and what does not fit. No contact data, no persons. */
export async function readMatchingInputs(db: Trx, eventId: string): Promise<MatchingInputs> {
  const rows = async <Row>(query: ReturnType<typeof sql>): Promise<Row[]> => (await query.execute(db)).rows as Row[];
  const [event] = await rows<{ isDomestic: boolean }>(
    sql`select is_domestic as "isDomestic" from events where id = ${eventId}`,
  );
  const texts = await rows<DirectoryText>(sql`
    select o.id, o.country, o.city, g.side, r.names, o.sector, coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'direction', f.direction, 'text', f.text) order by f.direction, f.ordinal) from offers f where f.owner_id = o.id and f.withdrawn_at is null), '[]') as statements
    from ${participantTables} where g.event_id = ${eventId} and g.state = 'approved' order by g.number, o.id`);
  const noThanks = await rows<{ one: string; other: string }>(
    sql`select organisation_id as one, partner_id as other from choices where event_id = ${eventId} and choice = 'no' order by 1, 2`,
  );
  const rejected = await rows<{ organisation: string; partner: string; sha256: string }>(sql`
    select organisation_id as organisation, partner_id as partner, text_sha256 as sha256 from rejected_reasons where event_id = ${eventId} order by 1, 2, 3`);
  const statementsBySha = new Map(
    texts.flatMap(({ id, statements }) =>
      statements.map((one) => [`${id} ${textSha256(originalOf(one.text))}`, one.id] as const),
    ),
  );
  // Within one country the side is the region a firm comes with; where nobody said it, its city.
  const organisations = texts.map((one) => ({
    ...organisationOf(one),
    ...(event?.isDomestic && one.side !== one.country ? { region: one.side } : {}),
  }));
  const gates: Gates = {
    sides: event?.isDomestic ? "region" : "country",
    noThanks: noThanks.map(({ one, other }) => [one, other] as const),
    rejected: rejected.flatMap(({ organisation, partner, sha256 }) => {
      const statement = statementsBySha.get(`${partner} ${sha256}`);
      return statement ? [{ organisation, statement }] : [];
    }),
  };
  const weights = await selectWeights(db, eventId);
  const concepts = await conceptsOfEvent(db, eventId);
  return {
    organisations,
    sides: new Map(texts.map(({ id, side }) => [id, side])),
    gates,
    weights,
    concepts,
    digest: createHash("sha256")
      .update(JSON.stringify([organisations, gates, weights, concepts]))
      .digest("hex"),
  };
}

export function organisationOf({ id, country, city, names, sector, statements }: Omit<DirectoryText, "side">) {
  const own = (direction: "offer" | "need") =>
    statements
      .filter((statement) => statement.direction === direction)
      .map((statement) => ({ id: statement.id, text: originalOf(statement.text) }));
  return {
    id,
    country: country ?? "",
    lang: names.original ?? "en",
    offers: own("offer"),
    needs: own("need"),
    ...(city ? { region: city } : {}),
    name: originalOf(names),
    ...(sector ? { sector: originalOf(sector) } : {}),
  } satisfies MatchingOrganisation;
}

/** A text in its owner's words. */
export const originalOf = (text: LocalText): string =>
  (text.original ? text[text.original] : undefined) ?? readText(text, "en")?.text ?? "";

/** How a text is known again after its row was written anew. */
export const textSha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

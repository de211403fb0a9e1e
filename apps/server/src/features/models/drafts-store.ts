import { sql } from "kysely";
import type { Participant } from "@bridgehead/contract/directory";
import { locales, readText, type Locale } from "@bridgehead/domain/shared/language";
import type { WireText } from "@bridgehead/contract/values";
import type { Trx } from "../../platform/database/connect.ts";
import { participantJson } from "../directory/store.ts";

export type OfferRow = {
  readonly offerId: string;
  readonly organisation: Participant;
  readonly direction: "offer" | "need";
  readonly text: WireText;
  /** Languages in which a person rejected the machine's text. */
  readonly refused: readonly Locale[];
};

/** The offers and needs of an event's organisations that are not out of it, in the order of the directory. */
export async function selectOffers(db: Trx, eventId: string): Promise<OfferRow[]> {
  const { rows } = await sql<OfferRow>`
    select f.id as "offerId", ${participantJson("f.owner_id", "g.event_id")} as organisation, f.direction, f.text,
      coalesce((select jsonb_agg(distinct a.detail->>'locale') from activity a where a.record_kind = 'offer' and a.record_id = f.id::text and a.action = 'translation.reject'), '[]') as refused
    from registrations g join offers f on f.owner_id = g.organisation_id and f.withdrawn_at is null
    where g.event_id = ${eventId} and g.state in ('applied', 'approved', 'waiting') order by g.number, f.owner_id, f.direction desc, f.ordinal, f.id`.execute(
    db,
  );
  return rows;
}

/** The language a text was written in. */
export const sourceOf = (text: WireText): Locale | undefined => text.original ?? readText(text, "en")?.locale;

/** Languages that a text lacks and that a draft may be made in. */
export const missingIn = ({ text, refused }: Pick<OfferRow, "text" | "refused">): Locale[] =>
  sourceOf(text) ? locales.filter((locale) => !text[locale] && !refused.includes(locale)) : [];

/** One offer of an event, held against changes by others until the transaction ends. */
export async function lockOffer(
  trx: Trx,
  eventId: string,
  offerId: string,
): Promise<{ readonly text: WireText; readonly ownerId: string } | undefined> {
  const { rows } = await sql<{ text: WireText; ownerId: string }>`
    select f.text, f.owner_id as "ownerId" from offers f where f.id = ${offerId} and f.withdrawn_at is null
      and exists (select 1 from registrations g where g.event_id = ${eventId} and g.organisation_id = f.owner_id) for update`.execute(
    trx,
  );
  return rows[0];
}

export async function writeOfferText(trx: Trx, offerId: string, text: WireText): Promise<void> {
  await sql`update offers set text = ${JSON.stringify(text)} where id = ${offerId}`.execute(trx);
}

import { sql } from "kysely";
import type { Look } from "@bridgehead/contract/consents";
import type { ConsentWord, SharedPurpose } from "@bridgehead/domain/consents/sharing";
import type { WireText as LocalText } from "@bridgehead/contract/values";
import type { Trx } from "../../platform/database/connect.ts";

async function rows<Row>(db: Trx, query: ReturnType<typeof sql>): Promise<Row[]> {
  return (await query.execute(db)).rows as Row[];
}

export type EventPerson = {
  readonly id: string;
  readonly names: LocalText;
  readonly title: LocalText | null;
  readonly country: string | null;
  readonly organisationId: string;
  readonly organisation: LocalText;
};

/** A delegate of an event, with the country whose law protects them: that of their data, else of their organisation. */
export async function selectEventPerson(db: Trx, eventId: string, personId: string): Promise<EventPerson | undefined> {
  const [found] = await rows<EventPerson>(
    db,
    sql`
    select p.id, r.names, p.title, coalesce(c.origin_country, o.country) as country, d.organisation_id as "organisationId", ro.names as organisation
    from registration_delegates d join people p on p.id = d.person_id join records r on r.id = p.id join organisations o on o.id = d.organisation_id join records ro on ro.id = o.id
      left join person_contacts c on c.person_id = p.id where d.event_id = ${eventId} and p.id = ${personId} order by d.organisation_id limit 1`,
  );
  return found;
}

export type Partner = { readonly id: string; readonly names: LocalText; readonly country: string | null };

/** With whom an organisation meets, by the newest published timetable; nobody while there is none. */
export function selectPartners(db: Trx, eventId: string, organisationId: string): Promise<Partner[]> {
  return rows(
    db,
    sql`
    with held as (
      select m->>'nearId' as near, m->>'farId' as far from (select snapshot from timetable_versions where event_id = ${eventId} order by number desc limit 1) v, jsonb_array_elements(v.snapshot->'meetings') m),
    partners as (select far as id from held where near = ${organisationId} union select near from held where far = ${organisationId})
    select o.id, r.names, o.country from partners p join organisations o on o.id = p.id::uuid join records r on r.id = o.id order by r.names->>(coalesce(r.names->>'original', 'ko')), o.id`,
  );
}

export type KeptWord = ConsentWord & {
  readonly personId: string;
  readonly at: string;
  readonly channel: "personal-link" | "paper";
};

/** The newest word of each person on each purpose and country. */
export function selectWords(db: Trx, eventId: string, personIds: readonly string[]): Promise<KeptWord[]> {
  return rows(
    db,
    sql`
    select distinct on (person_id, purpose, destination_country) person_id as "personId", purpose, destination_country as country, is_given as "isGiven", recipients, at, channel
    from consents where event_id = ${eventId} and person_id = any(${personIds}::uuid[]) and purpose in ('third-party', 'transfer')
    order by person_id, purpose, destination_country, id desc`,
  );
}

export type NewWord = {
  readonly eventId: string;
  readonly personId: string;
  readonly purpose: SharedPurpose;
  readonly country: string | null;
  readonly isGiven: boolean;
  readonly recipients: readonly string[];
  readonly text: {
    readonly id: string;
    readonly version: number;
    readonly language: string;
    readonly sha256: string;
    readonly body: string;
  };
  readonly channel: "personal-link" | "paper";
  readonly actor: "person" | "organiser";
  readonly accountId: string | null;
  readonly evidence: string | null;
  readonly at: Date;
};

export async function insertWord(trx: Trx, word: NewWord): Promise<void> {
  const { text } = word;
  await sql`insert into consent_texts (sha256, text_id, text_version, language, body, first_used_at) values (${text.sha256}, ${text.id}, ${text.version}, ${text.language}, ${text.body}, ${word.at}) on conflict do nothing`.execute(
    trx,
  );
  await sql`insert into consents (person_id, event_id, purpose, destination_country, is_given, text_id, text_version, text_sha256, language, channel, actor, account_id, evidence, recipients, at)
    values (${word.personId}, ${word.eventId}, ${word.purpose}, ${word.country}, ${word.isGiven}, ${text.id}, ${text.version}, ${text.sha256}, ${text.language}, ${word.channel}, ${word.actor}, ${word.accountId}, ${word.evidence}, ${[...word.recipients]}::uuid[], ${word.at})`.execute(
    trx,
  );
}

export type ConsentEntry = {
  readonly at: string;
  readonly purpose: SharedPurpose;
  readonly country: string | null;
  readonly isGiven: boolean;
  readonly channel: "personal-link" | "paper";
  readonly evidence: string | null;
  readonly textId: string;
  readonly textVersion: number;
  readonly language: string;
  readonly body: string;
};

/** Everything a person ever said, oldest first, with the text it was said to. */
export function selectHistory(db: Trx, eventId: string, personId: string): Promise<ConsentEntry[]> {
  return rows(
    db,
    sql`
    select c.at, c.purpose, c.destination_country as country, c.is_given as "isGiven", c.channel, c.evidence, c.text_id as "textId", c.text_version as "textVersion", c.language, t.body
    from consents c join consent_texts t on t.sha256 = c.text_sha256 where c.event_id = ${eventId} and c.person_id = ${personId} order by c.id`,
  );
}

/** Who has looked at somebody's contact data, newest first. */
export function selectLooks(db: Trx, personId: string): Promise<Look[]> {
  return rows(
    db,
    sql`
    select l.at, l.reader_role as role, r.names as organisation, l.reader_country as country, l.fields, l.reason
    from contact_access_log l left join records r on r.id = l.reader_organisation_id where l.subject_person_id = ${personId} order by l.seq desc limit 2000`,
  );
}

/** The people of an organisation in an event whose word is asked about, with their own country. */
export function selectPeople(
  db: Trx,
  eventId: string,
  organisationId: string,
): Promise<{ id: string; country: string | null }[]> {
  return rows(
    db,
    sql`
    select p.id, coalesce(c.origin_country, o.country) as country from registration_delegates d join people p on p.id = d.person_id join organisations o on o.id = d.organisation_id
      left join person_contacts c on c.person_id = p.id where d.event_id = ${eventId} and d.organisation_id = ${organisationId} order by d.ordinal`,
  );
}

export async function selectEventFacts(
  db: Trx,
  eventId: string,
): Promise<{ names: LocalText; endsAt: string | null } | undefined> {
  const [event] = await rows<{ names: LocalText; endsAt: string | null }>(
    db,
    sql`select r.names, e.ends_at as "endsAt" from events e join records r on r.id = e.id where e.id = ${eventId}`,
  );
  return event;
}

export async function selectCountry(db: Trx, organisationId: string): Promise<string | null> {
  const [found] = await rows<{ country: string | null }>(
    db,
    sql`select country from organisations where id = ${organisationId}`,
  );
  return found?.country ?? null;
}

export async function selectOwnPerson(db: Trx, accountId: string): Promise<string | null> {
  const [found] = await rows<{ personId: string | null }>(
    db,
    sql`select person_id as "personId" from accounts where id = ${accountId}`,
  );
  return found?.personId ?? null;
}

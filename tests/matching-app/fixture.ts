// Firms with something to say, their people and the waiting for long work: what the tests of matching in the app start from.
import { sql, type Kysely } from "kysely";
import { getJob, type JobView } from "@bridgehead/contract/jobs";
import type { LocalText } from "@bridgehead/domain/shared/language";
import type { SignedIn } from "../helpers.ts";

type Db = Kysely<never>;
const dbOf = (database: { readonly db: unknown }): Db => database.db as Db;

export type Said = { readonly offers?: readonly string[]; readonly needs?: readonly string[] };

/** What an organisation offers and needs, in its own language; gives the ids in order. */
export async function say(
  database: { readonly db: unknown },
  organisationId: string,
  language: "ko" | "zh" | "en",
  { offers = [], needs = [] }: Said,
): Promise<string[]> {
  const ids: string[] = [];
  for (const [direction, texts] of [
    ["offer", offers],
    ["need", needs],
  ] as const)
    for (const [ordinal, text] of texts.entries()) {
      const { rows } = await sql<{
        id: string;
      }>`insert into offers (owner_id, direction, ordinal, text) values (${organisationId}, ${direction}, ${ordinal}, ${JSON.stringify({ original: language, [language]: text })}) returning id`.execute(
        dbOf(database),
      );
      ids.push((rows[0] as { id: string }).id);
    }
  return ids;
}

export async function rename(database: { readonly db: unknown }, recordId: string, names: LocalText): Promise<void> {
  await sql`update records set names = ${JSON.stringify(names)} where id = ${recordId}`.execute(dbOf(database));
}

/** A record of any kind that no table of a noun needs. */
export async function writeRecord(
  database: { readonly db: unknown },
  kind: string,
  names: LocalText,
  visibility: "public" | "internal" = "public",
): Promise<string> {
  const { rows } = await sql<{
    id: string;
  }>`insert into records (kind, names, visibility) values (${kind}, ${JSON.stringify(names)}, ${visibility}) returning id`.execute(
    dbOf(database),
  );
  return (rows[0] as { id: string }).id;
}

/** A delegate of an organisation, with contact data. */
export async function writeDelegate(
  database: { readonly db: unknown },
  eventId: string,
  organisationId: string,
  person: { readonly names: LocalText; readonly title: LocalText; readonly email: string; readonly mobile: string },
): Promise<string> {
  const db = dbOf(database);
  const id = await writeRecord(database, "person", person.names, "internal");
  await sql`insert into people (id, organisation_id, title) values (${id}, ${organisationId}, ${JSON.stringify(person.title)})`.execute(
    db,
  );
  await sql`insert into person_contacts (person_id, email, mobile_e164, messengers) values (${id}, ${person.email}, ${person.mobile}, '{}')`.execute(
    db,
  );
  await sql`insert into registration_delegates (event_id, organisation_id, person_id, ordinal) values (${eventId}, ${organisationId}, ${id}, 0)`.execute(
    db,
  );
  return id;
}

/** Waits until long work is over. */
export async function finished(person: SignedIn, jobId: string): Promise<JobView> {
  for (;;) {
    const job = await person.call(getJob, { params: { jobId } });
    if (job.state !== "queued" && job.state !== "running") return job;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

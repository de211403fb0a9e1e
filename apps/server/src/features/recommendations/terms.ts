import { sql } from "kysely";
import type { Refusal } from "@bridgehead/contract/problems";
import { topics } from "@bridgehead/contract/realtime";
import type { EventTerm } from "@bridgehead/contract/terms";
import { ok, refuse, type Result } from "@bridgehead/domain/shared/result";
import type { Concept } from "@bridgehead/language/taxonomy/concept";
import { conceptsOfTerms, knownTerm, type OwnTerm } from "@bridgehead/language/taxonomy/own-terms";
import { doneBy, recordActivity } from "../../platform/audit/activity.ts";
import type { Trx } from "../../platform/database/connect.ts";
import type { Deps } from "../../platform/deps.ts";

type Spellings = Pick<OwnTerm, "ko" | "zh" | "en">;
type Actor = { readonly accountId: string | null; readonly name: string };

/** An event's own words, oldest first. */
export async function selectTerms(db: Trx, eventId: string): Promise<readonly EventTerm[]> {
  const { rows } = await sql<Omit<EventTerm, "known">>`
    select id, ko, zh, en, added_at as "addedAt" from event_terms where event_id = ${eventId} order by added_at, id limit 500`.execute(
    db,
  );
  return rows.map((row) => ({ ...row, known: knownTerm(row) ?? null }));
}

/** The same as additions to the term base, for matching and search. */
export async function conceptsOfEvent(db: Trx, eventId: string): Promise<readonly Concept[]> {
  return conceptsOfTerms(await selectTerms(db, eventId));
}

/** Adds a word in at least two languages: in one alone it would join nothing. */
export async function addTerm(
  { db, hub }: Pick<Deps, "db" | "hub">,
  eventId: string,
  { ko, zh, en }: Spellings,
  actor: Actor,
  now: Date,
): Promise<Result<{ id: string }, Refusal>> {
  if ([ko, zh, en].filter((names) => names.length > 0).length < 2) return refuse({ code: "term-in-one-language" });
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: string }>`
      insert into event_terms (event_id, ko, zh, en, added_at, added_by)
      values (${eventId}, ${ko}::text[], ${zh}::text[], ${en}::text[], ${now}, ${actor.accountId}) returning id`.execute(
      trx,
    );
    await told(trx, hub, { eventId, action: "term.add", term: ko[0] ?? zh[0] ?? "" }, actor, now);
    return ok({ id: rows[0]?.id ?? "" });
  });
}

/** Takes a word out again; false where it was gone already. */
export function removeTerm(
  { db, hub }: Pick<Deps, "db" | "hub">,
  { eventId, termId }: { readonly eventId: string; readonly termId: string },
  actor: Actor,
  now: Date,
): Promise<Result<{ removed: boolean }, Refusal>> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<Spellings>`
      delete from event_terms where event_id = ${eventId} and id = ${termId} returning ko, zh, en`.execute(trx);
    const [gone] = rows;
    if (gone)
      await told(trx, hub, { eventId, action: "term.remove", term: gone.ko[0] ?? gone.zh[0] ?? "" }, actor, now);
    return ok({ removed: gone !== undefined });
  });
}

async function told(
  trx: Trx,
  hub: Deps["hub"],
  { eventId, action, term }: { readonly eventId: string; readonly action: string; readonly term: string },
  actor: Actor,
  now: Date,
): Promise<void> {
  await recordActivity(trx, {
    ...doneBy(actor, now),
    action,
    eventId,
    recordKind: "event",
    recordId: eventId,
    detail: { term },
  });
  await hub.announce(trx, topics.eventRoom(eventId, "recommendations"));
}

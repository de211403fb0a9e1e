import { sql } from "kysely";
import type { Refusal } from "@bridgehead/contract/problems";
import { topics } from "@bridgehead/contract/realtime";
import { ok, refuse, type Result } from "@bridgehead/domain/shared/result";
import { messages } from "@bridgehead/language/messages/all";
import { recordActivity } from "../../platform/audit/activity.ts";
import type { Deps } from "../../platform/deps.ts";
import type { Actor } from "../../platform/http/actor.ts";
import { selectEventPerson } from "./store.ts";

/**
 * Deletes what is held about a delegate on request: name, title, contact data, the personal link, and the person's rows in
 * what mailbags gave. An empty row stays, so that meetings, figures, consents and the access log keep their sense. Cannot be undone.
 */
export async function erasePerson(
  { db, hub }: Deps,
  {
    eventId,
    personId,
    actor,
    now,
  }: { readonly eventId: string; readonly personId: string; readonly actor: Actor; readonly now: Date },
): Promise<Result<undefined, Refusal>> {
  return db.transaction().execute(async (trx) => {
    const person = await selectEventPerson(trx, eventId, personId);
    if (!person) return refuse({ code: "not-found" });
    const { rows: contacts } = await sql<{ written: string[] }>`
      select array_remove(array[email, mobile_e164, phone_e164] || array(select value from jsonb_each_text(messengers)), null) as written from person_contacts where person_id = ${personId}`.execute(
      trx,
    );
    await sql`delete from person_contacts where person_id = ${personId}`.execute(trx);
    await sql`update people set title = null, original_script = null, reading = null, erased_at = ${now} where id = ${personId}`.execute(
      trx,
    );
    await sql`update records set names = ${JSON.stringify(messages["people.erased.name"])}, aliases = '{}', updated_at = ${now}, revision = revision + 1 where id = ${personId}`.execute(
      trx,
    );
    await sql`delete from registration_delegates where person_id = ${personId}`.execute(trx);
    // The personal link, and whoever is signed in by it.
    await sql`delete from accounts where person_id = ${personId}`.execute(trx);
    await forgetInMailbags(trx, eventId, personId, [
      ...(contacts[0]?.written ?? []),
      ...[person.names.ko, person.names.zh, person.names.en].filter((one) => one !== undefined),
    ]);
    await recordActivity(trx, {
      at: now,
      accountId: actor.accountId,
      actorLabel: actor.name,
      action: "person.erase",
      eventId,
      recordKind: "person",
      recordId: personId,
    });
    await hub.announce(trx, topics.event(eventId));
    return ok(undefined);
  });
}

/** What was read of mailbags keeps a person's name and numbers, and so does the way back: blanked wherever they stand as a value. */
async function forgetInMailbags(
  trx: Parameters<typeof selectEventPerson>[0],
  eventId: string,
  personId: string,
  words: readonly string[],
): Promise<void> {
  const { rows } = await sql<{ id: string; result: unknown; before: unknown; differences: unknown; answers: unknown }>`
    select id, result, before, differences, answers from intake_batches where event_id = ${eventId}`.execute(trx);
  for (const { id, ...held } of rows) {
    const text = JSON.stringify(held);
    if (!text.includes(personId) && !words.some((word) => text.includes(JSON.stringify(word).slice(1, -1)))) continue;
    const blank = (value: unknown): unknown =>
      typeof value === "string"
        ? words.some((word) => value === word || (word.length >= 6 && value.includes(word)))
          ? ""
          : value
        : Array.isArray(value)
          ? value.map(blank)
          : value !== null && typeof value === "object"
            ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, blank(one)]))
            : value;
    const json = (value: unknown) => (value === null ? null : JSON.stringify(blank(value)));
    await sql`update intake_batches set result = ${json(held.result)}::jsonb, before = ${json(held.before)}::jsonb, differences = ${json(held.differences)}::jsonb, answers = ${json(held.answers)}::jsonb
      where event_id = ${eventId} and id = ${id}`.execute(trx);
  }
}

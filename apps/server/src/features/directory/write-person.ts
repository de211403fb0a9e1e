import { sql } from "kysely";
import type * as contract from "@bridgehead/contract/directory";
import type { BodyOf } from "@bridgehead/contract/operation";
import type { Refusal } from "@bridgehead/contract/problems";
import { topics } from "@bridgehead/contract/realtime";
import { ok, refuse, type Result } from "@bridgehead/domain/shared/result";
import { recordActivity } from "../../platform/audit/activity.ts";
import type { Trx } from "../../platform/database/connect.ts";
import type { Deps } from "../../platform/deps.ts";
import type { Asked } from "./write-participant.ts";

type Of = Asked & { readonly organisationId: string };
type Written = BodyOf<typeof contract.addPerson>;

/** A delegate whom no file names. Nobody sees their contact data abroad before they consent. */
export async function addPerson({ db, hub }: Deps, asked: Of, body: Written): Promise<Result<{ id: string }, Refusal>> {
  const { eventId, organisationId } = asked;
  return db.transaction().execute(async (trx) => {
    if (!(await isOfEvent(trx, eventId, organisationId))) return refuse({ code: "not-found" });
    const { rows } = await sql<{ id: string }>`
      insert into records (kind, names, status, visibility) values ('person', ${JSON.stringify(body.names)}, 'actual', 'internal') returning id`.execute(
      trx,
    );
    const id = (rows[0] as { id: string }).id;
    await sql`insert into people (id, organisation_id, title) values (${id}, ${organisationId}, ${body.title ? JSON.stringify(body.title) : null})`.execute(
      trx,
    );
    await sql`insert into registration_delegates (event_id, organisation_id, person_id, ordinal)
      select ${eventId}, ${organisationId}, ${id}, coalesce(max(ordinal), -1) + 1 from registration_delegates where event_id = ${eventId} and organisation_id = ${organisationId}`.execute(
      trx,
    );
    await writeContacts(trx, id, organisationId, body.contacts);
    await tell(trx, hub, asked, "person.add", id);
    return ok({ id });
  });
}

export async function changePerson(
  { db, hub }: Deps,
  asked: Of,
  personId: string,
  body: BodyOf<typeof contract.changePerson>,
): Promise<Result<{ revision: number }, Refusal>> {
  const { eventId, organisationId } = asked;
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ revision: number }>`
      select r.revision from registration_delegates d join records r on r.id = d.person_id
      where d.event_id = ${eventId} and d.organisation_id = ${organisationId} and d.person_id = ${personId} for update of r`.execute(
      trx,
    );
    if (!rows[0]) return refuse({ code: "not-found" });
    if (rows[0].revision !== body.revision) return refuse({ code: "changed-meanwhile" });
    await sql`update records set names = ${JSON.stringify(body.names)}, revision = revision + 1, updated_at = ${asked.now} where id = ${personId}`.execute(
      trx,
    );
    await sql`update people set title = ${body.title ? JSON.stringify(body.title) : null} where id = ${personId}`.execute(
      trx,
    );
    await writeContacts(trx, personId, organisationId, body.contacts);
    await tell(trx, hub, asked, "person.change", personId);
    return ok({ revision: body.revision + 1 });
  });
}

async function writeContacts(
  trx: Trx,
  personId: string,
  organisationId: string,
  { email, mobile, phone, messengers }: Written["contacts"],
): Promise<void> {
  await sql`insert into person_contacts (person_id, email, mobile_e164, phone_e164, messengers, origin_country)
    select ${personId}, ${email}, ${mobile}, ${phone}, ${JSON.stringify(messengers)}, o.country from organisations o where o.id = ${organisationId}
    on conflict (person_id) do update set email = excluded.email, mobile_e164 = excluded.mobile_e164, phone_e164 = excluded.phone_e164, messengers = excluded.messengers, updated_at = now()`.execute(
    trx,
  );
}

async function isOfEvent(trx: Trx, eventId: string, organisationId: string): Promise<boolean> {
  const { rows } =
    await sql`select 1 from registrations where event_id = ${eventId} and organisation_id = ${organisationId} for share`.execute(
      trx,
    );
  return rows.length > 0;
}

async function tell(
  trx: Trx,
  hub: Deps["hub"],
  { eventId, actor, now }: Asked,
  action: string,
  personId: string,
): Promise<void> {
  await recordActivity(trx, {
    at: now,
    accountId: actor.accountId,
    actorLabel: actor.name,
    action,
    eventId,
    recordKind: "person",
    recordId: personId,
  });
  await hub.announce(trx, topics.event(eventId));
}

import { sql } from "kysely";
import type * as contract from "@bridgehead/contract/directory";
import type { BodyOf } from "@bridgehead/contract/operation";
import type { Refusal } from "@bridgehead/contract/problems";
import { topics } from "@bridgehead/contract/realtime";
import { readText } from "@bridgehead/domain/shared/language";
import { ok, refuse, type Result } from "@bridgehead/domain/shared/result";
import { splitLegalForm } from "@bridgehead/language/names/legal-forms";
import { doneBy, recordActivity } from "../../platform/audit/activity.ts";
import type { Trx } from "../../platform/database/connect.ts";
import type { Deps } from "../../platform/deps.ts";
import type { Actor } from "../../platform/http/actor.ts";
import { releaseMeetings } from "../timetable/release-meetings.ts";
import { lockDraft } from "../timetable/store.ts";

export type Asked = { readonly eventId: string; readonly actor: Actor; readonly now: Date };
type Written = BodyOf<typeof contract.addParticipant>;

/** An organisation that no file names: in the record as the event's own, and approved. */
export async function addParticipant(
  { db, hub }: Deps,
  asked: Asked,
  body: Written,
): Promise<Result<{ id: string }, Refusal>> {
  const { eventId } = asked;
  return db.transaction().execute(async (trx) => {
    await lockDraft(trx, eventId);
    const { rows } = await sql<{
      id: string;
    }>`insert into records (kind, names, status, visibility) values ('organisation', ${JSON.stringify(body.names)}, 'actual', 'internal') returning id`.execute(
      trx,
    );
    const id = (rows[0] as { id: string }).id;
    await sql`insert into organisations (id, kind) values (${id}, 'company')`.execute(trx);
    await sql`insert into registrations (event_id, organisation_id, number, state, mode, side) values (${eventId}, ${id}, null, 'approved', ${body.mode}, ${body.side})`.execute(
      trx,
    );
    await writeAll(trx, eventId, id, body, "approved");
    await tell(trx, hub, asked, "organisation.add", id);
    return ok({ id });
  });
}

export async function changeParticipant(
  { db, hub }: Deps,
  asked: Asked,
  organisationId: string,
  body: BodyOf<typeof contract.changeParticipant>,
): Promise<Result<{ revision: number }, Refusal>> {
  const { eventId } = asked;
  return db.transaction().execute(async (trx) => {
    await lockDraft(trx, eventId);
    const { rows } = await sql<{
      revision: number;
    }>`select revision from registrations where event_id = ${eventId} and organisation_id = ${organisationId} for update`.execute(
      trx,
    );
    if (!rows[0]) return refuse({ code: "not-found" });
    if (rows[0].revision !== body.revision) return refuse({ code: "changed-meanwhile" });
    const inTheWay = await releaseMeetings(trx, hub, {
      eventId,
      accountId: asked.actor.accountId,
      where: noLongerHeld(organisationId, body),
      mayRelease: body.mayRelease ?? false,
    });
    if (inTheWay) return inTheWay;
    await writeAll(trx, eventId, organisationId, body, body.state);
    await tell(trx, hub, asked, "organisation.change", organisationId);
    return ok({ revision: body.revision + 1 });
  });
}

async function writeAll(
  trx: Trx,
  eventId: string,
  id: string,
  body: Written,
  state: "approved" | "waiting" | "withdrawn",
): Promise<void> {
  const original = readText(body.names, body.names.original ?? "ko")?.text ?? "";
  await sql`update records set names = ${JSON.stringify(body.names)}, updated_at = now() where id = ${id}`.execute(trx);
  await sql`update organisations set country = ${body.country}, city = ${body.city || null}, core_name = ${splitLegalForm(original).core}, sector = ${body.sector ? JSON.stringify(body.sector) : null} where id = ${id}`.execute(
    trx,
  );
  await sql`update registrations set state = ${state}, mode = ${body.mode}, side = ${body.side}, languages = ${body.languages}, delegates = ${body.delegates}, max_meetings = ${body.maxMeetings}, min_meetings = ${body.minMeetings},
    time_zone = ${body.timeZone || null}, work_hours = ${body.workHours}, remarks = ${body.remarks || null}, revision = revision + 1, updated_at = now() where event_id = ${eventId} and organisation_id = ${id}`.execute(
    trx,
  );
  await writeStatements(trx, id, body.statements);
  // Its own words and its duties stand as long as the slot is named; a slot the organiser adds is the organiser's.
  await sql`delete from unavailabilities where event_id = ${eventId} and organisation_id = ${id} and slot_id <> all(${body.unavailable}::uuid[])`.execute(
    trx,
  );
  await sql`insert into unavailabilities (event_id, organisation_id, slot_id, mode, cause)
    select s.event_id, ${id}, s.id, 'any', 'organiser' from slots s where s.event_id = ${eventId} and s.id = any(${body.unavailable}::uuid[])
      and not exists (select 1 from unavailabilities u where u.event_id = s.event_id and u.organisation_id = ${id} and u.slot_id = s.id)`.execute(
    trx,
  );
  await sql`delete from organisation_seats where event_id = ${eventId} and organisation_id = ${id} and seat >= ${body.delegates}`.execute(
    trx,
  );
  await sql`insert into organisation_seats (event_id, organisation_id, seat) select ${eventId}, ${id}, n from generate_series(0, ${body.delegates - 1}) n on conflict do nothing`.execute(
    trx,
  );
}

/** What it offers and needs: a sentence that is no longer named is withdrawn, one whose words changed loses its translations. */
async function writeStatements(trx: Trx, ownerId: string, statements: Written["statements"]): Promise<void> {
  const kept = statements.flatMap(({ id }) => id ?? []);
  await sql`update offers set withdrawn_at = now() where owner_id = ${ownerId} and withdrawn_at is null and id <> all(${kept}::uuid[])`.execute(
    trx,
  );
  for (const [ordinal, { id, direction, text }] of statements.entries()) {
    if (id === null)
      await sql`insert into offers (owner_id, direction, ordinal, text) values (${ownerId}, ${direction}, ${ordinal}, ${JSON.stringify(text)})`.execute(
        trx,
      );
    else
      await sql`update offers set ordinal = ${ordinal}, text = case when text->>(coalesce(text->>'original', 'ko')) is distinct from ${text[text.original ?? "ko"] ?? ""} then ${JSON.stringify(text)}::jsonb else text end
        where id = ${id} and owner_id = ${ownerId}`.execute(trx);
  }
}

type Change = {
  readonly state: string;
  readonly mode: string;
  readonly delegates: number;
  readonly unavailable: readonly string[];
};

/** Meetings of the organisation that could not be held as it would then be: absent, elsewhere, or with a delegate too few. */
function noLongerHeld(id: string, { state, mode, delegates, unavailable }: Change) {
  return sql`(m.near_id = ${id} or m.far_id = ${id}) and (${state !== "approved"}::boolean or m.slot_id = any(${unavailable}::uuid[])
    or (${mode} = 'online' and m.mode = 'onsite')
    or exists (select 1 from meeting_seats s where s.event_id = m.event_id and s.meeting_id = m.id and s.organisation_id = ${id} and s.seat >= ${delegates}))`;
}

async function tell(
  trx: Trx,
  hub: Deps["hub"],
  { eventId, actor, now }: Asked,
  action: string,
  organisationId: string,
): Promise<void> {
  await recordActivity(trx, {
    ...doneBy(actor, now),
    action,
    eventId,
    recordKind: "organisation",
    recordId: organisationId,
  });
  await hub.announce(trx, topics.event(eventId));
}

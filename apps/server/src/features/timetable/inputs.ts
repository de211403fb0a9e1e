import { sql } from "kysely";
import type { Trx } from "../../platform/database/connect.ts";

export type InputSlot = {
  readonly id: string;
  readonly ordinal: number;
  readonly round: number;
  readonly startsAt: string;
  readonly endsAt: string;
};
export type InputOrganisation = {
  readonly id: string;
  readonly side: string;
  readonly country: string | null;
  readonly languages: readonly string[];
  readonly mode: "onsite" | "online" | "hybrid";
  readonly delegates: number;
  readonly maxMeetings: number | null;
  readonly minMeetings: number | null;
  readonly timeZone: string | null;
  readonly workHours: readonly [number, number] | null;
  readonly unavailable: readonly { readonly slotId: string; readonly mode: "any" | "onsite" | "online" }[];
};
export type InputPlace = {
  readonly id: string;
  readonly kind: "table" | "private-room" | "online-room";
  readonly ordinal: number;
  readonly isUsable: boolean;
  readonly closed: readonly string[];
};
export type InputInterpreter = {
  readonly id: string;
  readonly pairs: readonly (readonly [string, string])[];
  readonly modes: readonly ("onsite" | "online")[];
  readonly unavailable: readonly string[];
  readonly maxConsecutive: number;
  readonly maxMeetings: number;
};
export type InputChoice = {
  readonly organisationId: string;
  readonly partnerId: string;
  readonly choice: "must" | "meet" | "no";
  readonly rank: number | null;
};
/** What a pair that a list recommends is worth, the same to both (`symmetricValues` of matching); each pair stands once. */
export type InputFit = { readonly organisationId: string; readonly partnerId: string; readonly score: number };
/** A meeting of the working draft: what is locked stays, and what is held is where a run may start from. */
export type InputMeeting = {
  readonly id: string;
  readonly nearId: string;
  readonly farId: string;
  readonly isLocked: boolean;
  readonly state: "scheduled" | "waiting" | "cancelled";
  readonly slotId: string | null;
  readonly placeId: string | null;
  readonly interpreterId: string | null;
};

/** Everything the scheduler is told about an event. */
export type EventInputs = {
  readonly eventId: string;
  readonly timeZone: string;
  readonly slots: readonly InputSlot[];
  readonly organisations: readonly InputOrganisation[];
  readonly places: readonly InputPlace[];
  readonly interpreters: readonly InputInterpreter[];
  readonly choices: readonly InputChoice[];
  readonly fits: readonly InputFit[];
  readonly meetings: readonly InputMeeting[];
};

/** Reads an event as it stands; call it inside a repeatable read when the answer must be of one moment. */
export async function readInputs(db: Trx, eventId: string): Promise<EventInputs> {
  const rows = async <Row>(query: ReturnType<typeof sql>): Promise<Row[]> => (await query.execute(db)).rows as Row[];
  const [event] = await rows<{ timeZone: string }>(
    sql`select time_zone as "timeZone" from events where id = ${eventId}`,
  );
  return {
    eventId,
    timeZone: event?.timeZone ?? "UTC",
    slots: await rows(
      sql`select id, ordinal, round, starts_at as "startsAt", ends_at as "endsAt" from slots where event_id = ${eventId} order by ordinal`,
    ),
    organisations: await rows(sql`
      select g.organisation_id as id, g.side, o.country, g.languages, g.mode, g.delegates, g.max_meetings as "maxMeetings", g.min_meetings as "minMeetings", g.time_zone as "timeZone", g.work_hours as "workHours",
        coalesce((select jsonb_agg(jsonb_build_object('slotId', u.slot_id, 'mode', u.mode)) from unavailabilities u where u.event_id = g.event_id and u.organisation_id = g.organisation_id), '[]') as unavailable
      from registrations g join organisations o on o.id = g.organisation_id where g.event_id = ${eventId} and g.state = 'approved' order by g.number, g.organisation_id`),
    places: await rows(sql`
      select p.id, p.kind, p.ordinal, p.is_usable as "isUsable", coalesce((select jsonb_agg(c.slot_id) from place_closures c where c.event_id = p.event_id and c.place_id = p.id), '[]') as closed
      from meeting_places p where p.event_id = ${eventId} order by p.ordinal, p.label`),
    interpreters: await rows(sql`
      select i.id, i.pairs, i.modes, i.max_consecutive as "maxConsecutive", i.max_meetings as "maxMeetings",
        coalesce((select jsonb_agg(u.slot_id) from interpreter_unavailabilities u where u.event_id = i.event_id and u.interpreter_id = i.id), '[]') as unavailable
      from interpreters i where i.event_id = ${eventId} and i.is_active order by i.id`),
    choices: await rows(
      sql`select organisation_id as "organisationId", partner_id as "partnerId", choice, rank from choices where event_id = ${eventId} order by organisation_id, partner_id`,
    ),
    fits: await rows(sql`
      select f.one_id as "organisationId", f.other_id as "partnerId", f.value as score from recommendation_fits f join recommendation_sets s on s.event_id = f.event_id and s.id = f.set_id and s.is_current
      where f.event_id = ${eventId} and f.value > 0 and exists (
        select 1 from recommendations r where r.event_id = f.event_id and r.set_id = f.set_id and r.band <> 'weak' and r.rank <= 10
          and (r.organisation_id, r.partner_id) in ((f.one_id, f.other_id), (f.other_id, f.one_id)))
      order by f.one_id, f.other_id`),
    meetings: await rows(sql`
      select id, near_id as "nearId", far_id as "farId", is_locked as "isLocked", state, slot_id as "slotId", place_id as "placeId", interpreter_id as "interpreterId" from meetings where event_id = ${eventId} order by id`),
  };
}

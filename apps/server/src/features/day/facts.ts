import { sql } from "kysely";
import type { DayChange, Told } from "@bridgehead/contract/day";
import type { LocalText } from "@bridgehead/domain/shared/language";
import type { Trx } from "../../platform/database/connect.ts";

/** What sentences about a change name. Nothing of it is contact data. */
export type DayFacts = {
  readonly timeZone: string;
  readonly event: LocalText;
  readonly slots: ReadonlyMap<string, { readonly startsAt: string }>;
  readonly places: ReadonlyMap<string, string>;
  readonly organisations: ReadonlyMap<
    string,
    { readonly names: LocalText; readonly people: number; readonly languages: readonly string[] }
  >;
  readonly interpreters: ReadonlyMap<string, LocalText>;
};

export async function selectFacts(db: Trx, eventId: string): Promise<DayFacts> {
  const rows = async <Row>(query: ReturnType<typeof sql>): Promise<Row[]> => (await query.execute(db)).rows as Row[];
  const [event] = await rows<{ timeZone: string; names: LocalText }>(
    sql`select e.time_zone as "timeZone", r.names from events e join records r on r.id = e.id where e.id = ${eventId}`,
  );
  const slots = await rows<{ id: string; startsAt: string }>(
    sql`select id, starts_at as "startsAt" from slots where event_id = ${eventId}`,
  );
  const places = await rows<{ id: string; label: string }>(
    sql`select id, label from meeting_places where event_id = ${eventId}`,
  );
  const interpreters = await rows<{ id: string; names: LocalText }>(
    sql`select id, names from interpreters where event_id = ${eventId}`,
  );
  // A firm that named nobody still sends somebody.
  const organisations = await rows<{ id: string; names: LocalText; people: number; languages: string[] }>(sql`
    select g.organisation_id as id, r.names, g.languages, greatest(1, (select count(*) from registration_delegates d
      where d.event_id = g.event_id and d.organisation_id = g.organisation_id))::int as people
    from registrations g join records r on r.id = g.organisation_id where g.event_id = ${eventId}`);
  return {
    timeZone: event?.timeZone ?? "UTC",
    event: event?.names ?? {},
    slots: new Map(slots.map((slot) => [slot.id, slot])),
    places: new Map(places.map((place) => [place.id, place.label])),
    organisations: new Map(organisations.map((one) => [one.id, one])),
    interpreters: new Map(interpreters.map((one) => [one.id, one.names])),
  };
}

/**
 * Exactly those whom changes concern: both sides of a meeting that got another time, place or interpreter or is not held,
 * and the interpreters who lose it, gain it or keep it elsewhere. A meeting that was asked for and never held concerns nobody.
 */
export function toldOf(changes: readonly DayChange[], facts: DayFacts): readonly Told[] {
  const told = new Map<string, { kind: Told["kind"]; id: string; people: number; meetings: number }>();
  const tell = (kind: Told["kind"], id: string): void => {
    const people = kind === "organisation" ? (facts.organisations.get(id)?.people ?? 1) : 1;
    const known = told.get(`${kind} ${id}`) ?? { kind, id, people, meetings: 0 };
    known.meetings += 1;
    told.set(`${kind} ${id}`, known);
  };
  for (const { nearId, farId, before, after } of changes) {
    if (!before && !after) continue;
    for (const id of [nearId, farId]) tell("organisation", id);
    for (const id of new Set([before?.interpreterId, after?.interpreterId])) if (id) tell("interpreter", id);
  }
  return [...told.values()].toSorted(
    (a, b) => b.kind.localeCompare(a.kind) || b.meetings - a.meetings || (a.id < b.id ? -1 : 1),
  );
}

export const peopleOf = (told: readonly Told[]): number => told.reduce((sum, one) => sum + one.people, 0);

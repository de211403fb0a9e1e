import { sql } from "kysely";
import type { Trx } from "../../platform/database/connect.ts";

/** Every spelling of everybody who comes to an event or interprets at it: what may not leave the server. */
export async function peopleNames(db: Trx, eventId: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select distinct name from (
      select jsonb_each_text(r.names - 'original' - 'machine' - 'ours') as entry, null::text as plain from registration_delegates d join records r on r.id = d.person_id where d.event_id = ${eventId}
      union all select jsonb_each_text(i.names - 'original' - 'machine' - 'ours'), null from interpreters i where i.event_id = ${eventId}
      union all select null, unnest(r.aliases) from registration_delegates d join records r on r.id = d.person_id where d.event_id = ${eventId}
      union all select null, p.original_script from registration_delegates d join people p on p.id = d.person_id where d.event_id = ${eventId}
      union all select jsonb_each_text(r.names - 'original' - 'machine' - 'ours'), null from registrations g join people p on p.organisation_id = g.organisation_id join records r on r.id = p.id where g.event_id = ${eventId}
    ) every, lateral (select coalesce((every.entry).value, every.plain) as name) spelt
    where name is not null order by name`.execute(db);
  return rows.map(({ name }) => name);
}

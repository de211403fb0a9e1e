import { sql } from "kysely";
import type { Draft, OwnTimetable, Published } from "@bridgehead/contract/timetable";
import { mayDo, type Grant } from "@bridgehead/domain/identity/policy";
import type { Trx } from "../../platform/database/connect.ts";
import type { Actor } from "../../platform/http/actor.ts";
import { selectVersion, selectVersions } from "./store.ts";

type Held = Published["meetings"][number];

/** The newest version and the one before, reduced to the meetings of one reader; undefined while nothing is published. */
export async function readOwnTimetable(
  db: Trx,
  eventId: string,
  actor: Actor,
  isTheirs: (meeting: Held) => boolean,
): Promise<OwnTimetable | undefined> {
  const [newest, before] = await selectVersions(db, eventId);
  const published = newest && (await selectVersion(db, eventId, newest.number));
  if (!published) return undefined;
  const previous = before ? await selectVersion(db, eventId, before.number) : undefined;
  const reduce = (version: Published) => onlyOf(forReader(version, actor), isTheirs);
  return { published: reduce(published), previous: previous ? reduce(previous) : null };
}

/** A version as this reader may see it: a delegate's or interpreter's own meetings, for everybody else all of them. */
export function forReader(published: Published, { grants }: Pick<Actor, "grants">): Published {
  const own = ownIn(grants, published.event.id);
  return own
    ? onlyOf(published, ({ nearId, farId, interpreterId }) =>
        [nearId, farId, interpreterId].some((id) => id !== null && own.has(id)),
      )
    : published;
}

/** A version with some of its meetings, and of the rest only what those name. Slots stay: they are the event's day. */
export function onlyOf(published: Published, isWanted: (meeting: Held) => boolean): Published {
  const meetings = published.meetings.filter(isWanted);
  const named = new Set(meetings.flatMap((one) => [one.nearId, one.farId, one.placeId, one.interpreterId]));
  const isNamed = ({ id }: { readonly id: string }) => named.has(id);
  return {
    ...published,
    meetings,
    organisations: published.organisations.filter(isNamed),
    places: published.places.filter(isNamed),
    interpreters: published.interpreters.filter(isNamed),
  };
}

/** The organisations and interpreters a reader is bound to; undefined for one who may read the whole event's timetable. */
function ownIn(grants: readonly Grant[], eventId: string): ReadonlySet<string> | undefined {
  const wide = grants.filter(({ scope }) => scope.kind !== "organisation" && scope.kind !== "interpreter");
  if (mayDo(wide, "timetable.read-published", { eventId })) return undefined;
  return new Set(
    grants.flatMap(({ scope }) => {
      if (!("eventId" in scope) || scope.eventId !== eventId) return [];
      return scope.kind === "organisation"
        ? scope.organisationId
        : scope.kind === "interpreter"
          ? scope.interpreterId
          : [];
    }),
  );
}

/** Who changed the draft last, as the activity log has it; `meetingId` is null for a whole run. */
export async function selectLastChange(db: Trx, eventId: string): Promise<Draft["lastChange"]> {
  const { rows } = await sql<{ by: string; action: string; id: string }>`
    select actor_label as by, action, record_id as id from activity
    where event_id = ${eventId} and action in ('timetable.move', 'timetable.use-run', 'timetable.lock') order by activity.id desc limit 1`.execute(
    db,
  );
  const [row] = rows;
  return row ? { by: row.by, meetingId: row.action === "timetable.use-run" ? null : row.id } : null;
}

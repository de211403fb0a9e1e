import { sql, type RawBuilder } from "kysely";
import { topics } from "@bridgehead/contract/realtime";
import type { Refusal } from "@bridgehead/contract/problems";
import { refuse, type Result } from "@bridgehead/domain/shared/result";
import type { Trx } from "../../platform/database/connect.ts";
import type { Deps } from "../../platform/deps.ts";
import { bumpDraft } from "./store.ts";

type Release = {
  readonly eventId: string;
  readonly accountId: string | null;
  /** Which scheduled meetings are in the way, as a condition on `meetings m`. */
  readonly where: RawBuilder<unknown>;
  /** The organiser has seen how many there are and wants it. */
  readonly mayRelease: boolean;
};

/**
 * Sends the meetings that a change would leave without a slot, a place or an interpreter back to those that wait, in the
 * caller's transaction with the draft locked. Without leave it refuses and says how many there are. Undefined: go on.
 */
export async function releaseMeetings(
  trx: Trx,
  hub: Deps["hub"],
  { eventId, accountId, where, mayRelease }: Release,
): Promise<Extract<Result<never, Refusal>, { ok: false }> | undefined> {
  const { rows } = await sql<{
    id: string;
  }>`select m.id from meetings m where m.event_id = ${eventId} and m.state = 'scheduled' and ${where}`.execute(trx);
  if (rows.length === 0) return undefined;
  if (!mayRelease) return refuse({ code: "meetings-in-the-way", facts: { count: rows.length } });
  const ids = rows.map(({ id }) => id);
  const revision = await bumpDraft(trx, eventId);
  await sql`delete from meeting_seats where event_id = ${eventId} and meeting_id = any(${ids}::uuid[])`.execute(trx);
  await sql`update meetings set state = 'waiting', slot_id = null, place_id = null, interpreter_id = null, is_locked = false, reasons = '[]', revision = ${revision}
    where event_id = ${eventId} and id = any(${ids}::uuid[])`.execute(trx);
  await hub.announce(trx, topics.eventRoom(eventId, "timetable"), { accountId, revision });
  return undefined;
}

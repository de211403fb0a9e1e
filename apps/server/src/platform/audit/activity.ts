import type { Trx } from "../database/connect.ts";

export type ActivityRecord = {
  readonly at: Date;
  readonly accountId: string | null;
  /** Who did it, as the log shows it: a role or a name of record, never a mail address. */
  readonly actorLabel: string;
  readonly onBehalfOf?: string | null;
  /** What was done: "account.create", "timetable.publish". */
  readonly action: string;
  readonly eventId?: string | null;
  readonly recordKind: string;
  readonly recordId: string;
  /** Facts without personal data: the log outlives an erasure. */
  readonly detail?: Readonly<Record<string, unknown>>;
};

/** The part of a line that tells who did it and when. */
export const doneBy = (actor: { readonly accountId: string | null; readonly name: string }, at: Date) => ({
  at,
  accountId: actor.accountId,
  actorLabel: actor.name,
});

/** Writes one line of the activity log, in the transaction of what it tells. */
export async function recordActivity(trx: Trx, entry: ActivityRecord): Promise<void> {
  await trx
    .insertInto("activity")
    .values({
      at: entry.at,
      account_id: entry.accountId,
      actor_label: entry.actorLabel,
      on_behalf_of: entry.onBehalfOf ?? null,
      action: entry.action,
      event_id: entry.eventId ?? null,
      record_kind: entry.recordKind,
      record_id: entry.recordId,
      detail: JSON.stringify(entry.detail ?? {}),
    })
    .execute();
}

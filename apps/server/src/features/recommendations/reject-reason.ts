import { sql } from "kysely";
import type { Refusal } from "@bridgehead/contract/problems";
import { topics } from "@bridgehead/contract/realtime";
import { ok, refuse, type Result } from "@bridgehead/domain/shared/result";
import { doneBy, recordActivity } from "../../platform/audit/activity.ts";
import type { Deps } from "../../platform/deps.ts";
import { selectParticipant } from "../directory/store.ts";
import { selectStatement } from "./learning-store.ts";
import { originalOf, textSha256 } from "./matching-inputs.ts";

/** "This does not fit": keeps that a partner's text is not what the organisation seeks, or lets it count again. */
export function rejectReason(
  { db, hub }: Pick<Deps, "db" | "hub">,
  what: {
    readonly eventId: string;
    readonly organisationId: string;
    readonly statementId: string;
    readonly isRejected: boolean;
  },
  actor: { readonly accountId: string | null; readonly name: string },
  now: Date,
): Promise<Result<{ isRejected: boolean }, Refusal>> {
  const { eventId, organisationId, statementId, isRejected } = what;
  return db.transaction().execute(async (trx) => {
    const statement = await selectStatement(trx, eventId, statementId);
    const organisation = await selectParticipant(trx, eventId, organisationId);
    if (!statement || !organisation || statement.ownerId === organisationId) return refuse({ code: "not-found" });
    const sha256 = textSha256(originalOf(statement.text));
    if (isRejected)
      await sql`insert into rejected_reasons (event_id, organisation_id, partner_id, text_sha256, rejected_at, rejected_by)
        values (${eventId}, ${organisationId}, ${statement.ownerId}, ${sha256}, ${now}, ${actor.accountId}) on conflict do nothing`.execute(
        trx,
      );
    else
      await sql`delete from rejected_reasons where event_id = ${eventId} and organisation_id = ${organisationId} and partner_id = ${statement.ownerId} and text_sha256 = ${sha256}`.execute(
        trx,
      );
    await recordActivity(trx, {
      ...doneBy(actor, now),
      action: isRejected ? "reason.reject" : "reason.accept-again",
      eventId,
      recordKind: "organisation",
      recordId: organisationId,
      detail: { partner: statement.ownerId },
    });
    await hub.announce(trx, topics.eventRoom(eventId, "recommendations"));
    return ok({ isRejected });
  });
}

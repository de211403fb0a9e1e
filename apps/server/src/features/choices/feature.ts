import { sql } from "kysely";
import * as contract from "@bridgehead/contract/choices";
import type { Choice } from "@bridgehead/contract/choices";
import type { Participant } from "@bridgehead/contract/directory";
import { topics } from "@bridgehead/contract/realtime";
import { ok, refuse } from "@bridgehead/domain/shared/result";
import { doneBy, recordActivity } from "../../platform/audit/activity.ts";
import type { Trx } from "../../platform/database/connect.ts";
import type { Feature } from "../../platform/feature.ts";
import { actorMay } from "../../platform/http/actor.ts";
import { mount } from "../../platform/http/mount.ts";
import { choicesWorkbook } from "./choices-workbook.ts";
import { participantColumns, participantJson, participantTables } from "../directory/store.ts";

/** Must meet, meet, no thanks: one organisation's word about another. */
export const choices: Feature = {
  name: "choices",

  routes(app, { db, hub }) {
    mount(app, contract.listChoices, async ({ params, query }) => {
      const all = await selectChoices(db, params.eventId, query.organisation);
      const count = (choice: Choice["choice"]) => all.filter((one) => one.choice === choice).length;
      const returned = all.filter(
        (one) => one.choice !== "no" && one.theirChoice !== null && one.theirChoice !== "no",
      ).length;
      return ok({
        total: all.length,
        must: count("must"),
        meet: count("meet"),
        no: count("no"),
        mutual: query.organisation ? returned : returned / 2,
        silent: await selectSilent(db, params.eventId),
        choices: all,
      });
    });

    mount(app, contract.exportChoices, async ({ params, locale }) =>
      ok({
        content: await choicesWorkbook(await selectChoices(db, params.eventId, undefined), locale),
        fileName: "choices.xlsx",
      }),
    );

    mount(app, contract.writeChoice, async ({ params: { eventId, organisationId, partnerId }, body, actor, now }) => {
      if (organisationId === partnerId) return refuse({ code: "not-found" });
      return db.transaction().execute(async (trx) => {
        const { rows } =
          await sql`select 1 from registrations where event_id = ${eventId} and organisation_id in (${organisationId}, ${partnerId}) and state = 'approved'`.execute(
            trx,
          );
        if (rows.length !== 2) return refuse({ code: "not-found" });
        const origin = actorMay(actor, "choice.read", { eventId }) ? "organiser" : "delegate";
        if (body.choice === null)
          await sql`delete from choices where event_id = ${eventId} and organisation_id = ${organisationId} and partner_id = ${partnerId}`.execute(
            trx,
          );
        else
          await sql`insert into choices (event_id, organisation_id, partner_id, choice, origin, chosen_at, chosen_by) values (${eventId}, ${organisationId}, ${partnerId}, ${body.choice}, ${origin}, ${now}, ${actor.accountId})
            on conflict (event_id, organisation_id, partner_id) do update set choice = excluded.choice, origin = excluded.origin, chosen_at = excluded.chosen_at, chosen_by = excluded.chosen_by`.execute(
            trx,
          );
        await recordActivity(trx, {
          ...doneBy(actor, now),
          action: "choice.write",
          eventId,
          recordKind: "organisation",
          recordId: organisationId,
          detail: { partner: partnerId, choice: body.choice },
        });
        await hub.announce(trx, topics.eventRoom(eventId, "choices"));
        return ok({ choice: body.choice });
      });
    });
  },
};

async function selectChoices(db: Trx, eventId: string, organisationId: string | undefined): Promise<Choice[]> {
  const { rows } = await sql<Choice>`
    select ${participantJson("c.organisation_id", "c.event_id")} as organisation, ${participantJson("c.partner_id", "c.event_id")} as partner, c.choice, b.choice as "theirChoice", c.rank, c.origin, c.chosen_at as "chosenAt"
    from choices c left join choices b on b.event_id = c.event_id and b.organisation_id = c.partner_id and b.partner_id = c.organisation_id
    join registrations g on g.event_id = c.event_id and g.organisation_id = c.organisation_id
    where c.event_id = ${eventId} and (${organisationId ?? null}::uuid is null or c.organisation_id = ${organisationId ?? null}) order by g.number, c.choice <> 'must', c.rank nulls last, c.partner_id`.execute(
    db,
  );
  return rows;
}

/** Organisations that have chosen nobody yet. */
async function selectSilent(db: Trx, eventId: string): Promise<Participant[]> {
  const { rows } = await sql<Participant>`
    select ${participantColumns} from ${participantTables} where g.event_id = ${eventId} and g.state = 'approved'
      and not exists (select 1 from choices c where c.event_id = g.event_id and c.organisation_id = g.organisation_id and c.choice <> 'no') order by g.number`.execute(
    db,
  );
  return rows;
}

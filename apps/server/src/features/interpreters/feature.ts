import { sql } from "kysely";
import * as contract from "@bridgehead/contract/interpreters";
import type { InterpreterRow } from "@bridgehead/contract/interpreters";
import { topics } from "@bridgehead/contract/realtime";
import { ok, refuse } from "@bridgehead/domain/shared/result";
import { translatorFor } from "@bridgehead/language";
import { doneBy, recordActivity } from "../../platform/audit/activity.ts";
import type { Trx } from "../../platform/database/connect.ts";
import type { Feature } from "../../platform/feature.ts";
import type { Actor } from "../../platform/http/actor.ts";
import { mount } from "../../platform/http/mount.ts";
import { releaseMeetings } from "../timetable/release-meetings.ts";
import { lockDraft } from "../timetable/store.ts";
import { selectVenue } from "../venue/store.ts";
import { interpretersWorkbook } from "./interpreters-workbook.ts";

/** The interpreters of an event by hand: languages, hours and limits, and who does not come after all. */
export const interpreters: Feature = {
  name: "interpreters",

  routes(app, { db, hub }) {
    const read = async (eventId: string) => {
      const { timeZone, slots } = await selectVenue(db, eventId);
      return { timeZone, slots, interpreters: await selectInterpreters(db, eventId) };
    };
    mount(app, contract.listInterpreters, async ({ params }) => ok(await read(params.eventId)));
    mount(app, contract.exportInterpreters, async ({ params, locale }) =>
      ok({
        content: await interpretersWorkbook(await read(params.eventId), locale),
        fileName: `${translatorFor(locale)("sheet.interpreters")}.xlsx`,
      }),
    );

    mount(app, contract.addInterpreter, async ({ params: { eventId }, body, actor, now }) =>
      db.transaction().execute(async (trx) => {
        await lockDraft(trx, eventId);
        const { rows } = await sql<{ id: string }>`
          insert into interpreters (event_id, names, pairs, modes, max_consecutive, max_meetings, remarks)
          values (${eventId}, ${JSON.stringify(body.names)}, ${JSON.stringify(body.pairs)}, ${body.modes}, ${body.maxConsecutive}, ${body.maxMeetings}, ${body.remarks || null}) returning id`.execute(
          trx,
        );
        const id = (rows[0] as { id: string }).id;
        await writeHours(trx, eventId, id, body.unavailable);
        await log(trx, "interpreter.add", eventId, actor, now);
        await hub.announce(trx, topics.event(eventId));
        return ok((await selectInterpreters(trx, eventId, id))[0] as InterpreterRow);
      }),
    );

    mount(app, contract.changeInterpreter, async ({ params: { eventId, interpreterId }, body, actor, now }) =>
      db.transaction().execute(async (trx) => {
        await lockDraft(trx, eventId);
        const [before] = await selectInterpreters(trx, eventId, interpreterId);
        if (!before) return refuse({ code: "not-found" });
        if (before.revision !== body.revision) return refuse({ code: "changed-meanwhile" });
        const inTheWay = await releaseMeetings(trx, hub, {
          eventId,
          accountId: actor.accountId,
          where: noLongerServed(interpreterId, body),
          mayRelease: body.mayRelease,
        });
        if (inTheWay) return inTheWay;
        await sql`update interpreters set names = ${JSON.stringify(body.names)}, pairs = ${JSON.stringify(body.pairs)}, modes = ${body.modes}, max_consecutive = ${body.maxConsecutive},
          max_meetings = ${body.maxMeetings}, remarks = ${body.remarks || null}, is_active = ${body.isActive} where event_id = ${eventId} and id = ${interpreterId}`.execute(
          trx,
        );
        await writeHours(trx, eventId, interpreterId, body.unavailable);
        await log(trx, "interpreter.change", eventId, actor, now);
        await hub.announce(trx, topics.event(eventId));
        return ok((await selectInterpreters(trx, eventId, interpreterId))[0] as InterpreterRow);
      }),
    );
  },
};

/** The revision is the row's own version in the database: every change of an interpreter writes its row. */
async function selectInterpreters(db: Trx, eventId: string, id?: string): Promise<InterpreterRow[]> {
  const { rows } = await sql<InterpreterRow>`
    select i.id, i.names, i.pairs, i.modes, i.max_meetings as "maxMeetings", i.max_consecutive as "maxConsecutive", i.is_active as "isActive", i.remarks, i.xmin::text as revision,
      coalesce((select jsonb_agg(u.slot_id) from interpreter_unavailabilities u where u.event_id = i.event_id and u.interpreter_id = i.id), '[]') as unavailable,
      (select count(*)::int from meetings m where m.event_id = i.event_id and m.interpreter_id = i.id) as meetings
    from interpreters i where i.event_id = ${eventId} and ${id === undefined ? sql`true` : sql`i.id = ${id}`}
    order by i.is_active desc, i.names->>(coalesce(i.names->>'original', 'ko')), i.id`.execute(db);
  return rows;
}

async function writeHours(trx: Trx, eventId: string, id: string, away: readonly string[]): Promise<void> {
  await sql`delete from interpreter_unavailabilities where event_id = ${eventId} and interpreter_id = ${id}`.execute(
    trx,
  );
  await sql`insert into interpreter_unavailabilities (event_id, interpreter_id, slot_id) select event_id, ${id}, id from slots where event_id = ${eventId} and id = any(${away}::uuid[])`.execute(
    trx,
  );
}

type Change = {
  readonly isActive: boolean;
  readonly unavailable: readonly string[];
  readonly modes: readonly string[];
  readonly pairs: readonly (readonly string[])[];
};

/** Meetings of the interpreter that the interpreter could no longer take after the change. */
function noLongerServed(interpreterId: string, { isActive, unavailable, modes, pairs }: Change) {
  return sql`m.interpreter_id = ${interpreterId} and (not ${isActive}::boolean or m.slot_id = any(${unavailable}::uuid[]) or m.mode <> all(${modes}::text[])
    or not exists (select 1 from jsonb_array_elements(${JSON.stringify(pairs)}::jsonb) pair
      join registrations near on near.event_id = m.event_id and near.organisation_id = m.near_id
      join registrations far on far.event_id = m.event_id and far.organisation_id = m.far_id
      where (pair->>0 = any(near.languages) and pair->>1 = any(far.languages)) or (pair->>1 = any(near.languages) and pair->>0 = any(far.languages))))`;
}

const log = (trx: Trx, action: string, eventId: string, actor: Actor, now: Date): Promise<void> =>
  recordActivity(trx, {
    ...doneBy(actor, now),
    action,
    eventId,
    recordKind: "event",
    recordId: eventId,
  });

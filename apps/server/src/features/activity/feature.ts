import { listActivity, listEventActivity } from "@bridgehead/contract/activity";
import { ok } from "@bridgehead/domain/shared/result";
import type { Db } from "../../platform/database/connect.ts";
import type { Feature } from "../../platform/feature.ts";
import { mount } from "../../platform/http/mount.ts";

/** Reading the activity log. Writing it is platform/audit/activity.ts. */
export const activity: Feature = {
  name: "activity",
  routes(app, { db }) {
    mount(app, listActivity, async ({ query }) => ok(await readActivity(db, query)));
    mount(app, listEventActivity, async ({ params, query }) =>
      ok(await readActivity(db, { ...query, eventId: params.eventId })),
    );
  },
};

async function readActivity(
  db: Db,
  { before, limit, eventId }: { before?: number | undefined; limit: number; eventId?: string },
) {
  const rows = await db
    .selectFrom("activity")
    .selectAll()
    .$if(eventId !== undefined, (query) => query.where("event_id", "=", eventId ?? ""))
    .$if(before !== undefined, (query) => query.where("id", "<", before ?? 0))
    .orderBy("id", "desc")
    .limit(limit + 1)
    .execute();
  const entries = rows.slice(0, limit).map((row) => ({
    id: row.id,
    at: row.at,
    actor: row.actor_label,
    onBehalfOf: row.on_behalf_of,
    action: row.action,
    eventId: row.event_id,
    recordKind: row.record_kind,
    recordId: row.record_id,
    detail: row.detail as Record<string, unknown>,
  }));
  return { entries, next: rows.length > limit ? (entries.at(-1)?.id ?? null) : null };
}

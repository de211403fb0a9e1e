import { sql } from "kysely";
import * as contract from "@bridgehead/contract/feedback";
import type { FeedbackForm } from "@bridgehead/contract/feedback";
import { ok, refuse } from "@bridgehead/domain/shared/result";
import { doneBy, recordActivity } from "../../platform/audit/activity.ts";
import { xlsxMediaType } from "../../platform/documents/workbook.ts";
import type { Trx } from "../../platform/database/connect.ts";
import type { Feature } from "../../platform/feature.ts";
import { actorMay, type Actor } from "../../platform/http/actor.ts";
import { mount } from "../../platform/http/mount.ts";
import { ref, visible } from "../record/store.ts";
import { feedbackWorkbook } from "./feedback-workbook.ts";
import { resultsOf } from "./results.ts";

/** Answers an hour from one network address: a hall shares one. */
const answersPerHour = { max: 300, perSeconds: 3600 };

/** How an event was received: a form in three languages, answers without names, sums question by question. */
export const feedback: Feature = {
  name: "feedback",

  routes(app, { db }) {
    mount(app, contract.readFeedbackForm, async ({ params: { eventId }, actor }) => {
      const form = await selectForm(db, actor, eventId);
      return form ? ok(form) : refuse({ code: "not-found" });
    });

    mount(app, contract.writeFeedbackForm, async ({ params: { eventId }, body, actor, now }) =>
      db.transaction().execute(async (trx) => {
        const form = await selectForm(trx, actor, eventId);
        if (!form) return refuse({ code: "not-found" });
        const { rows } = await sql`
          insert into feedback_forms (event_id, is_open, questions, own, revision, updated_at) values (${eventId}, ${body.isOpen}, ${body.questions}, ${JSON.stringify(body.own)}, 1, ${now})
          on conflict (event_id) do update set is_open = excluded.is_open, questions = excluded.questions, own = excluded.own, revision = feedback_forms.revision + 1, updated_at = excluded.updated_at
          where feedback_forms.revision = ${body.revision} returning 1`.execute(trx);
        if (rows.length === 0) return refuse({ code: "changed-meanwhile", facts: { by: "" } });
        await recordActivity(trx, {
          ...doneBy(actor, now),
          action: body.isOpen ? "feedback.open" : "feedback.write",
          eventId,
          recordKind: "event",
          recordId: eventId,
        });
        const written = await selectForm(trx, actor, eventId);
        return written ? ok(written) : refuse({ code: "not-found" });
      }),
    );

    mount(
      app,
      contract.answerFeedback,
      async ({ params: { eventId }, body, actor, now }) => {
        const form = await selectForm(db, actor, eventId);
        if (!form) return refuse({ code: "not-found" });
        if (!form.isOpen) return refuse({ code: "feedback-closed" });
        const asked = askedBy(form);
        const only = <Value>(answers: Readonly<Record<string, Value>>, ids: ReadonlySet<string>) =>
          Object.fromEntries(Object.entries(answers).filter(([id, value]) => ids.has(id) && value !== ""));
        const scales = only(body.scales, asked.scales);
        const texts = only(body.texts, asked.texts);
        if (Object.keys(scales).length + Object.keys(texts).length === 0) return refuse({ code: "feedback-empty" });
        await sql`insert into feedback_answers (event_id, answered_on, locale, role, scales, texts)
          values (${eventId}, ${now.toISOString().slice(0, 10)}, ${body.locale}, ${body.role}, ${JSON.stringify(scales)}, ${JSON.stringify(texts)})`.execute(
          db,
        );
        return ok(undefined);
      },
      { limit: answersPerHour },
    );

    mount(app, contract.readFeedbackResults, async ({ params: { eventId }, actor }) => {
      const form = await selectForm(db, actor, eventId);
      return form ? ok(await resultsOf(db, form)) : refuse({ code: "not-found" });
    });

    mount(app, contract.exportFeedback, async ({ params: { eventId }, actor, locale }) => {
      const form = await selectForm(db, actor, eventId);
      if (!form) return refuse({ code: "not-found" });
      return ok({
        content: await feedbackWorkbook(await resultsOf(db, form), locale),
        fileName: "feedback.xlsx",
        mediaType: xlsxMediaType,
      });
    });
  },
};

/** What may be answered; "improve" is asked of everybody. */
function askedBy({ questions, own }: FeedbackForm): { scales: ReadonlySet<string>; texts: ReadonlySet<string> } {
  const ids = (kind: "scale" | "text") => own.filter((one) => one.kind === kind).map(({ id }) => id);
  return { scales: new Set([...questions, ...ids("scale")]), texts: new Set(["improve", ...ids("text")]) };
}

/** The form of an event that the asker may see; one that nobody wrote yet is closed and asks the common questions. */
async function selectForm(db: Trx, actor: Actor, eventId: string): Promise<FeedbackForm | undefined> {
  const sight = {
    seesInternal: actorMay(actor, "record.read-internal") || actorMay(actor, "feedback.manage", { eventId }),
  };
  const { rows } = await sql<FeedbackForm>`
    select ${ref("r")} as event, coalesce(f.is_open, false) as "isOpen", coalesce(f.questions, ${[...contract.scaleQuestions]}::text[]) as questions,
      coalesce(f.own, '[]') as own, coalesce(f.revision, 0) as revision
    from records r left join feedback_forms f on f.event_id = r.id
    where r.id = ${eventId} and r.kind = 'event' and (${visible("r", sight)} or coalesce(f.is_open, false))`.execute(
    db,
  );
  return rows[0];
}

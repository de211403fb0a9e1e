import { sql } from "kysely";
import type { LocalText, Locale } from "@bridgehead/domain/shared/language";
import { readText } from "@bridgehead/domain/shared/language";
import { translatorFor } from "@bridgehead/language";
import { formatsFor } from "@bridgehead/language/formats/formats";
import type { Deps } from "../../platform/deps.ts";
import { dayOf } from "./follow-up.ts";

/** Days before the due day on which an owner is reminded, once. */
const daysAhead = 7;

type Due = {
  readonly id: string;
  readonly title: LocalText;
  readonly dueOn: string;
  readonly agreementId: string | null;
  readonly agreement: LocalText | null;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly accountId: string;
};

/** Mails the owners of what falls due within a week, in their own language; each item once until its date changes. */
export async function remindOwners({ db, mail, clock, config }: Deps): Promise<number> {
  const now = clock.now();
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<Due>`
      select i.id, i.title, i.due_on as "dueOn", i.agreement_id as "agreementId", r.names as agreement, a.email, a.name, a.locale, a.id as "accountId"
      from action_items i join accounts a on a.id = i.owner_account_id left join records r on r.id = i.agreement_id
      where i.state in ('open', 'under-way') and i.reminded_at is null and i.due_on <= ${dayOf(now)}::date + ${daysAhead}::int and a.email is not null and a.disabled_at is null
      order by i.due_on for update of i skip locked`.execute(trx);
    for (const due of rows) {
      const t = translatorFor(due.locale);
      const dueOn = formatsFor(due.locale).day(due.dueOn);
      const title = readText(due.title, due.locale)?.text ?? "";
      const link = due.agreementId
        ? `${config.publicUrl}/${due.locale}/agreements/${due.agreementId}`
        : config.publicUrl;
      await mail.post(trx, {
        purpose: "action-item.reminder",
        to: due.email,
        subject: t("reminder.subject", { title, dueOn }),
        body: t("reminder.body", {
          name: due.name,
          title,
          dueOn,
          agreement: due.agreement ? (readText(due.agreement, due.locale)?.text ?? "") : "",
          link,
        }),
      });
      await sql`update action_items set reminded_at = ${now} where id = ${due.id}`.execute(trx);
    }
    return rows.length;
  });
}

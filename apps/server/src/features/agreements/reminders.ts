import { sql } from "kysely";
import type { LocalText, Locale } from "@bridgehead/domain/shared/language";
import { readText } from "@bridgehead/domain/shared/language";
import type { RecordDate } from "@bridgehead/domain/shared/standing";
import { translatorFor, vocabularyKey } from "@bridgehead/language";
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

/** Days before a duty's day on which those who answer for the agreement are told of it. */
const dutyDaysAhead = 14;

type DutyNotice = {
  readonly id: string;
  readonly kind: string;
  readonly dueOn: string;
  readonly agreementId: string;
  readonly agreement: LocalText;
  readonly expiresOn: RecordDate | null;
  readonly accountId: string;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
};

/**
 * Mails of duties that fall due within two weeks, the end of a term and its renewal among them: to the officials of the
 * regions that are a side of the agreement and to those who recorded its stages, each once for the date it then has.
 */
export async function noticeDuties({ db, mail, clock, config }: Deps): Promise<number> {
  const now = clock.now();
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<DutyNotice>`
      with sides as (
        select p.agreement_id, coalesce(o.region_id, g.id) as region_id from agreement_parties p left join organisations o on o.id = p.party_id left join regions g on g.id = p.party_id where p.removed_at is null
        union select l.from_id, m.member_id from record_links l join partnership_members m on m.partnership_id = l.to_id where l.rel = 'part-of'
      )
      select d.id, d.kind, d.due_on as "dueOn", d.agreement_id as "agreementId", r.names as agreement, g.expires_on as "expiresOn", a.id as "accountId", a.email, a.name, a.locale
      from duties d join agreements g on g.id = d.agreement_id join records r on r.id = g.id join accounts a on a.disabled_at is null and a.email is not null
      where d.done_on is null and r.archived_at is null and d.due_on <= ${dayOf(now)}::date + ${dutyDaysAhead}::int
        and (exists (select 1 from grants t join sides s on s.region_id = t.region_id where t.account_id = a.id and t.role = 'official' and s.agreement_id = d.agreement_id)
          or exists (select 1 from agreement_stages s where s.agreement_id = d.agreement_id and s.recorded_by = a.id))
        and not exists (select 1 from duty_notices n where n.duty_id = d.id and n.account_id = a.id and n.due_on = d.due_on)
      order by d.due_on, d.id, a.id for update of d skip locked`.execute(trx);
    for (const due of rows) {
      const t = translatorFor(due.locale);
      const formats = formatsFor(due.locale);
      const key = vocabularyKey("duty-kind", due.kind);
      const said = {
        name: due.name,
        agreement: readText(due.agreement, due.locale)?.text ?? "",
        duty: key ? t(key) : due.kind,
        dueOn: formats.day(due.dueOn),
      };
      const link = `${config.publicUrl}/${due.locale}/agreements/${due.agreementId}`;
      const isEnd = (due.kind === "expiry-notice" || due.kind === "renewal") && due.expiresOn;
      await mail.post(trx, {
        purpose: "duty.notice",
        to: due.email,
        subject: t("notice.subject", said),
        body: isEnd
          ? t("notice.expiry", { ...said, expiresOn: formats.recordDate(isEnd).text, link })
          : t("notice.body", { ...said, link }),
      });
      await sql`insert into duty_notices (duty_id, account_id, due_on, sent_at) values (${due.id}, ${due.accountId}, ${due.dueOn}, ${now})`.execute(
        trx,
      );
    }
    return rows.length;
  });
}

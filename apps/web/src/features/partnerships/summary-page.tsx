import "../agreements/agreements.css";
import { Button } from "@mantine/core";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { locales } from "@bridgehead/domain/shared/language";
import { usePageTitle } from "../../app/page-title.tsx";
import { useMayDo } from "../../app/signed-in.ts";
import { useNow } from "../../app/use-now.ts";
import { PrintPage } from "../../components/print-page.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { dueInOrder } from "../agreements/due-list.tsx";
import { dutiesQuery, itemsQuery } from "../agreements/queries.ts";
import { recordQuery } from "../record/queries.ts";
import { useToday } from "../record/use-today.ts";
import { useWords } from "../record/use-words.ts";
import { usePartnershipSentence } from "./use-partnership-sentence.tsx";

/** A partnership on one sheet: what is the case, what was done, the agreements, what is due, and where it stands written. */
export default function SummaryPage() {
  const { partnershipId = "" } = useParams({ strict: false }) as { partnershipId?: string };
  const { t, locale, format, timeZone } = useLocale();
  const words = useWords();
  const now = useNow(60_000);
  const today = useToday();
  const isInside = useMayDo("record.read-internal");
  const { data: page } = useSuspenseQuery(recordQuery(partnershipId));
  const { data: items } = useQuery({ ...itemsQuery, enabled: isInside });
  const { data: duties } = useQuery({ ...dutiesQuery, enabled: isInside });
  const name = words.name(page);
  usePageTitle(name);
  const records = page.noun.records ?? [];
  const inside = new Set(records.map(({ id }) => id));
  const due = dueInOrder(
    (items?.items ?? []).filter(({ agreement }) => agreement !== null && inside.has(agreement.id)),
    (duties?.duties ?? []).filter(({ agreement }) => inside.has(agreement.id)),
  );
  const { say, why } = usePartnershipSentence(page, due.filter(({ isDue }) => isDue).length, items?.today ?? today);
  const other = locales.find((one) => one !== locale && page.names[one]);
  const unknown = t("status.unknown");
  const happened = records.filter(({ kind }) => kind !== "publication");
  return (
    <>
      <div className="bh-no-print bh-work-print-bar">
        <Button variant="filled" onClick={() => window.print()}>
          {t("agreements.print")}
        </Button>
      </div>
      <PrintPage
        title={`${words.kind("partnership")}${format.colon}${name}`}
        otherTitle={other ? { text: page.names[other] ?? "", locale: other } : undefined}
        subtitle={say}
        version={t("agreements.sheet.revision", { revision: page.revision })}
        printedAt={now}
        zone={timeZone}
        event={t("partnerships.summary")}
      >
        {why && <p>{why}</p>}
        <h2>{t("record.partnership.members")}</h2>
        <table className="bh-work-sheet">
          <tbody>
            {(page.noun.members ?? []).map((member) => (
              <tr key={member.id}>
                <th scope="row">{words.name(member)}</th>
                <td>
                  {isInside
                    ? words.text(member.responsible) || t("partnerships.responsible.none")
                    : words.country(member.country)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <h2>{t("record.partnership.line")}</h2>
        <table className="bh-work-sheet">
          <thead>
            <tr>
              <th scope="col">{t("record.col.date")}</th>
              <th scope="col">{t("record.col.name")}</th>
              <th scope="col">{t("record.col.kind")}</th>
              <th scope="col">{t("record.col.status")}</th>
            </tr>
          </thead>
          <tbody>
            {happened.map((record) => (
              <tr key={record.id}>
                <td>{record.lineDate?.value ? format.recordDate(record.lineDate).text : unknown}</td>
                <td>{words.name(record)}</td>
                <td>{words.subkind(record.kind, record.subkind) ?? words.kind(record.kind)}</td>
                <td>
                  {record.kind === "agreement" && record.stage
                    ? words.stage("agreement", record.stage)
                    : (words.status(record.kind, record.status) ?? t(`status.${record.status}`))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {isInside && (
          <>
            <h2>{t("partnerships.due")}</h2>
            <table className="bh-work-sheet">
              <tbody>
                {due.map((one) => (
                  <tr key={one.id}>
                    <td>{one.dueOn ? format.day(one.dueOn, "plain") : t("agreements.due.none")}</td>
                    <td>{"item" in one ? words.text(one.item.title) : words.code("duty-kind", one.duty.kind)}</td>
                    <td>{one.agreement ? words.name(one.agreement) : ""}</td>
                  </tr>
                ))}
                {due.length === 0 && (
                  <tr>
                    <td>{t("partnerships.due.none")}</td>
                  </tr>
                )}
              </tbody>
            </table>
          </>
        )}
        <h2>{t("record.sources")}</h2>
        <ol className="bh-work-sources">
          {[...new Map(page.citations.map((one) => [one.sourceId, one])).values()].map((one) => (
            <li key={one.sourceId}>
              {[
                words.text(one.outlet),
                one.publishedOn?.value ? format.recordDate(one.publishedOn).text : unknown,
              ].join(format.dot)}
            </li>
          ))}
        </ol>
      </PrintPage>
    </>
  );
}

import "./agreements.css";
import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { locales, type Locale } from "@bridgehead/domain/shared/language";
import { usePageTitle } from "../../app/page-title.tsx";
import { useNow } from "../../app/use-now.ts";
import { PrintPage } from "../../components/print-page.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { recordQuery } from "../record/queries.ts";
import { useWords } from "../record/use-words.ts";
import { workQuery } from "./queries.ts";

const questions = {
  "prior-review": ["need", "law", "money", "duplicate", "protocol", "text"],
  "council-report": ["background", "content", "money", "effect", "next"],
  "yearly-check": ["carried-out", "obstacles", "money", "continue"],
} as const;
type Sheet = keyof typeof questions;
const isSheet = (word: string | undefined): word is Sheet => word !== undefined && word in questions;

/** The sheet of a prior review, of the report to the council or of the yearly check, filled in from the record as far as it goes; judgements are left to people. */
export default function SheetPage() {
  const { agreementId = "", sheet: asked } = useParams({ strict: false }) as { agreementId?: string; sheet?: string };
  const sheet = isSheet(asked) ? asked : "prior-review";
  const { t, locale, format, timeZone } = useLocale();
  const words = useWords();
  const now = useNow(60_000);
  const { data: page } = useSuspenseQuery(recordQuery(agreementId));
  const { data: work } = useSuspenseQuery(workQuery(agreementId));
  const title = t(`agreements.sheet.${sheet}`);
  usePageTitle(title);
  const other = otherName(page.names, locale);
  const duty = work.duties.find(({ kind, doneOn }) => kind === sheet && doneOn === null);
  const unknown = t("status.unknown");
  const facts: readonly (readonly [string, string])[] = [
    [t("agreements.kind"), words.subkind("agreement", page.subkind) ?? unknown],
    [
      t("record.col.parties"),
      words.list((page.noun.parties ?? []).map(({ party, name }) => (party ? words.name(party) : words.text(name)))) ||
        unknown,
    ],
    ...(sheet === "council-report"
      ? [
          [
            t("agreements.sheet.signers"),
            words.list(
              (page.noun.parties ?? []).flatMap(({ signer, signerName, capacity }) => {
                const name = signer ? words.name(signer) : words.text(signerName);
                return name ? [[name, words.text(capacity)].filter(Boolean).join(" ")] : [];
              }),
            ) || unknown,
          ] as const,
        ]
      : []),
    [t("record.fields"), words.list((page.noun.cooperationFields ?? []).map(words.text)) || unknown],
    [t("record.purpose"), words.text(page.noun.purpose) || unknown],
    [t("record.col.stage"), page.stage ? words.stage("agreement", page.stage) : unknown],
    [t("record.col.date"), page.date?.value ? format.recordDate(page.date).text : unknown],
    [t("agreements.expires"), work.expiresOn?.value ? format.recordDate(work.expiresOn).text : unknown],
    [t("agreements.sheet.due"), duty ? format.day(duty.dueOn, "full") : unknown],
  ];
  return (
    <>
      <div className="bh-no-print bh-work-print-bar">
        <Button variant="filled" onClick={() => window.print()}>
          {t("agreements.print")}
        </Button>
      </div>
      <PrintPage
        title={`${title}${format.colon}${words.name(page)}`}
        otherTitle={other}
        version={t("agreements.sheet.revision", { revision: work.revision })}
        printedAt={now}
        zone={timeZone}
        event={t("register.title")}
      >
        <table className="bh-work-sheet">
          <tbody>
            {facts.map(([label, value]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {sheet !== "prior-review" && (
          <>
            <h2>{t("agreements.items")}</h2>
            <table className="bh-work-sheet">
              <thead>
                <tr>
                  <th scope="col">{t("agreements.items.title")}</th>
                  <th scope="col">{t("agreements.items.due")}</th>
                  <th scope="col">{t("agreements.items.state")}</th>
                  <th scope="col">{t("agreements.items.result")}</th>
                </tr>
              </thead>
              <tbody>
                {work.actionItems.map((item) => (
                  <tr key={item.id}>
                    <td>{words.text(item.title)}</td>
                    <td>{item.dueOn ? format.day(item.dueOn, "plain") : ""}</td>
                    <td>
                      {words.code("action-item-state", item.state)}
                      {item.isDue && `${format.dot}${t("agreements.items.is-due")}`}
                    </td>
                    <td>{words.text(item.result)}</td>
                  </tr>
                ))}
                {work.actionItems.length === 0 && (
                  <tr>
                    <td colSpan={4}>{t("agreements.items.none")}</td>
                  </tr>
                )}
              </tbody>
            </table>
          </>
        )}
        <h2>{t(sheet === "council-report" ? "agreements.sheet.report" : "agreements.sheet.judgement")}</h2>
        <table className="bh-work-sheet is-questions">
          <thead>
            <tr>
              <th scope="col">{t("agreements.sheet.question")}</th>
              <th scope="col">{t(sheet === "council-report" ? "agreements.sheet.told" : "agreements.sheet.answer")}</th>
            </tr>
          </thead>
          <tbody>
            {questions[sheet].map((one) => (
              <tr key={one}>
                <td>{t(`agreements.sheet.${sheet as "prior-review"}.${one as "need"}`)}</td>
                <td />
              </tr>
            ))}
          </tbody>
        </table>
        <p className="bh-work-signature">
          {t(sheet === "council-report" ? "agreements.sheet.reporter" : "agreements.sheet.signature")}
        </p>
      </PrintPage>
    </>
  );
}

/** The name in another language, as the sheet's second title. */
function otherName(
  names: Readonly<Partial<Record<Locale, string | undefined>>>,
  locale: Locale,
): { readonly text: string; readonly locale: Locale } | undefined {
  const other = locales.find((one) => one !== locale && names[one]);
  const text = other && names[other];
  return other && text ? { text, locale: other } : undefined;
}

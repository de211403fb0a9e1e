import "./visits.css";
import { useSuspenseQueries } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { Observation } from "@bridgehead/contract/record";
import type { LocalText } from "@bridgehead/domain/shared/language";
import { usePageTitle } from "../../app/page-title.tsx";
import { useNow } from "../../app/use-now.ts";
import { FactDate } from "../../components/fact-date.tsx";
import { PrintPage } from "../../components/print-page.tsx";
import { StatusMark } from "../../components/status-mark.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { nounValuesQuery } from "../editing/queries.ts";
import { citedSources, sourceFor } from "../record/citing.ts";
import { recordQuery } from "../record/queries.ts";
import { useWords } from "../record/use-words.ts";
import { CounterpartTable, otherName, PrintBar, Section } from "./parts.tsx";
import { daysOf, useFiguresOf, useVisit, type VisitFacts, type VisitStop } from "./use-visit.ts";

/** One sheet a stop: whom one meets, what was agreed before, what to raise, which figures may be said and how sure they are. */
export default function BriefingPage() {
  const { recordId = "" } = useParams({ strict: false }) as { recordId?: string };
  const { t } = useLocale();
  const words = useWords();
  const visit = useVisit(recordId);
  const stops = daysOf(visit.stops).flatMap((day) => day.stops);
  usePageTitle(t("visits.briefing-of", { name: words.name(visit.page) }));
  if (stops.length === 0) return <EmptyState title={t("visits.briefing")} why={t("visits.no-stops")} />;
  return (
    <>
      <PrintBar />
      <Sheets visit={visit} stops={stops} />
    </>
  );
}

function Sheets({ visit, stops }: { readonly visit: VisitFacts; readonly stops: readonly VisitStop[] }) {
  const noun = useSuspenseQueries({
    queries: [visit.page.id, ...stops.map(({ id }) => id)].map((id) => nounValuesQuery(id)),
  });
  const pages = useSuspenseQueries({ queries: stops.map(({ id }) => recordQuery(id)) });
  const zone = noun[0]?.data.values["timeZone"] ?? visit.page.noun.timeZone;
  return stops.map((stop, index) => (
    <StopSheet
      key={stop.id}
      visit={visit}
      stop={stop}
      zone={typeof zone === "string" ? zone : undefined}
      briefing={(noun[index + 1]?.data.values["briefing"] ?? null) as LocalText | null}
      notes={(noun[index + 1]?.data.values["notes"] ?? null) as LocalText | null}
      revision={noun[index + 1]?.data.revision ?? 1}
      remarks={(pages[index]?.data.facts ?? []).flatMap(({ text }) => (text ? [text] : []))}
    />
  ));
}

const figuresMax = 9;

type StopSheetProps = {
  readonly visit: VisitFacts;
  readonly stop: VisitStop;
  readonly zone: string | undefined;
  readonly briefing: LocalText | null;
  readonly notes: LocalText | null;
  readonly revision: number;
  readonly remarks: readonly LocalText[];
};

function StopSheet({ visit, stop, zone, briefing, notes, revision, remarks }: StopSheetProps) {
  const { t, locale, format, timeZone } = useLocale();
  const words = useWords();
  const now = useNow(60_000);
  const { page, agreed, pending, from } = visit;
  const { figures, citations } = useFiguresOf(from);
  const shown = figures.slice(0, figuresMax);
  const sources = citedSources(
    { id: page.id, citations: citations.filter(({ recordId }) => shown.some(({ id }) => id === recordId)) },
    locale,
  );
  const numberOf = (id: string) => {
    const at = sources.findIndex((one) => one.id === sourceFor(citations, id));
    return at < 0 ? undefined : at + 1;
  };
  const told = new Set(shown.map(({ id }) => numberOf(id)));
  return (
    <PrintPage
      title={t("visits.briefing-of", { name: words.name(stop) })}
      otherTitle={otherName(stop.names, locale)}
      subtitle={words.name(page)}
      version={t("visits.revision", { revision })}
      printedAt={now}
      zone={zone ?? timeZone}
      event={words.name(page)}
    >
      <dl className="bh-visit-facts">
        <dt>{t("visits.when")}</dt>
        <dd>
          {stop.date ? <FactDate date={stop.date} withWords /> : t("visits.day-unknown")}{" "}
          {stop.timeOfDay ? (words.code("time-of-day", stop.timeOfDay) ?? stop.timeOfDay) : t("visits.time-unknown")}
        </dd>
        <dt>{t("visits.zone")}</dt>
        <dd>{zone ? format.zone(zone) : t("record.not-told")}</dd>
        <dt>{t("visits.where")}</dt>
        <dd>{stop.place ? words.name(stop.place) : t("record.not-told")}</dd>
        <dt>{t("visits.our-side")}</dt>
        <dd>{page.noun.head ? words.name(page.noun.head) : t("record.not-told")}</dd>
      </dl>
      <Section title={t("visits.whom")}>
        {stop.counterparts.length > 0 ? (
          <CounterpartTable people={stop.counterparts} />
        ) : (
          <p>{t("visits.whom-none")}</p>
        )}
      </Section>
      <div className="bh-visit-two">
        <Section title={t("visits.agreed-before")}>
          {agreed.length === 0 ? (
            <p>{t("visits.agreed-none")}</p>
          ) : (
            <ul>
              {agreed.slice(0, 8).map((record) => (
                <li key={record.id}>
                  {words.name(record)}
                  {record.stage && `${format.dot}${words.stage("agreement", record.stage)}`}
                  {record.lineDate?.value && `${format.dot}${format.recordDate(record.lineDate).text}`}
                </li>
              ))}
            </ul>
          )}
        </Section>
        <Section title={t("visits.to-raise")}>
          {stop.topics.length === 0 && pending.length === 0 && !briefing && <p>{t("visits.to-raise-none")}</p>}
          <ul>
            {stop.topics.map((topic) => (
              <li key={words.text(topic)}>{words.text(topic)}</li>
            ))}
            {pending.slice(0, 4).map((record) => (
              <li key={record.id}>
                {words.name(record)}
                {record.stage && `${format.dot}${words.stage("agreement", record.stage)}`}
              </li>
            ))}
          </ul>
          {briefing && <p>{words.text(briefing)}</p>}
        </Section>
      </div>
      <Section title={t("visits.figures")}>
        {figures.length === 0 ? <p>{t("visits.figures-none")}</p> : <FigureTable figures={shown} numberOf={numberOf} />}
      </Section>
      <div className="bh-visit-two">
        {remarks.length > 0 && (
          <Section title={t("visits.to-know")}>
            <ul>
              {remarks.slice(0, 5).map((remark) => (
                <li key={words.text(remark)}>{words.text(remark)}</li>
              ))}
            </ul>
          </Section>
        )}
        <Section title={t("visits.notes")}>
          {notes ? <p>{words.text(notes)}</p> : <div className="bh-visit-lines" aria-hidden="true" />}
        </Section>
      </div>
      {told.size > 0 && (
        <p className="bh-xs">
          {t("visits.sources")}{" "}
          {sources
            .flatMap((source, index) =>
              told.has(index + 1)
                ? [
                    `${index + 1} ${[source.publisher, source.date.value ? format.recordDate(source.date).text : ""].filter(Boolean).join(", ")}`,
                  ]
                : [],
            )
            .join(format.dot)}
        </p>
      )}
    </PrintPage>
  );
}

function FigureTable({
  figures,
  numberOf,
}: {
  readonly figures: readonly Observation[];
  readonly numberOf: (id: string) => number | undefined;
}) {
  const { t } = useLocale();
  const words = useWords();
  return (
    <>
      <table>
        <tbody>
          {figures.map((one) => (
            <tr key={one.id}>
              <th scope="row">{words.name(one)}</th>
              <td>
                {one.status === "actual" ? (
                  <b>{words.figure(one.value, one.unit, one.qualifier)}</b>
                ) : (
                  words.figure(one.value, one.unit, one.qualifier)
                )}
              </td>
              <td>
                <StatusMark status={one.status} />{" "}
                {numberOf(one.id) && <span className="bh-visit-number">{numberOf(one.id)}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="bh-xs">{t("visits.figures-rule")}</p>
    </>
  );
}

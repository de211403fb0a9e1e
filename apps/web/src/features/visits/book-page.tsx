import "./visits.css";
import { useParams } from "@tanstack/react-router";
import { usePageTitle } from "../../app/page-title.tsx";
import { useNow } from "../../app/use-now.ts";
import { FactDate } from "../../components/fact-date.tsx";
import { PrintPage } from "../../components/print-page.tsx";
import { StatusMark } from "../../components/status-mark.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { useWords } from "../record/use-words.ts";
import { CounterpartTable, otherName, PrintBar, Section } from "./parts.tsx";
import { daysOf, useVisit } from "./use-visit.ts";

/** The itinerary as a book: every day that is on record, and how many are not. */
export default function BookPage() {
  const { recordId = "" } = useParams({ strict: false }) as { recordId?: string };
  const { t, locale, timeZone, format } = useLocale();
  const words = useWords();
  const now = useNow(60_000);
  const { page, stops } = useVisit(recordId);
  const days = daysOf(stops);
  const known = days.filter(({ id }) => id !== "undated").length;
  const missing = Math.max(0, (page.noun.days ?? 0) - known);
  usePageTitle(t("visits.book-of", { name: words.name(page) }));
  return (
    <>
      <PrintBar />
      <PrintPage
        title={t("visits.book-of", { name: words.name(page) })}
        otherTitle={otherName(page.names, locale)}
        subtitle={
          <>
            {page.noun.days &&
              page.noun.nights !== null &&
              page.noun.nights !== undefined &&
              t("record.visit.length", { nights: page.noun.nights, days: page.noun.days })}
            {page.noun.head && `${format.dot}${words.name(page.noun.head)}`}
          </>
        }
        version={t("visits.revision", { revision: page.revision })}
        printedAt={now}
        zone={timeZone}
        event={words.name(page)}
      >
        {stops.length === 0 && <p>{t("visits.no-stops")}</p>}
        {words.text(page.noun.purpose) && <p>{words.text(page.noun.purpose)}</p>}
        {days.map((day) => (
          <section key={day.id} className="bh-visit-section">
            <h2>{day.date?.value ? <FactDate date={day.date} withWords /> : t("visits.day-unknown")}</h2>
            {day.stops.map((stop) => (
              <div key={stop.id} className="bh-visit-stop">
                <p>
                  {stop.timeOfDay
                    ? (words.code("time-of-day", stop.timeOfDay) ?? stop.timeOfDay)
                    : t("visits.time-unknown")}
                  {format.dot}
                  <b>{words.name(stop)}</b> <StatusMark status={stop.status} />
                </p>
                {stop.place && <p>{words.name(stop.place)}</p>}
                {stop.topics.length > 0 && <p>{words.list(stop.topics.map(words.text))}</p>}
                {stop.counterparts.length > 0 && <CounterpartTable people={stop.counterparts} />}
              </div>
            ))}
          </section>
        ))}
        {missing > 0 && (
          <Section title={t("record.visit.itinerary")}>
            <p>
              <StatusMark status="unknown" word={t("record.visit.days-known", { days: page.noun.days ?? 0, known })} />
            </p>
          </Section>
        )}
      </PrintPage>
    </>
  );
}

import "./cooperation-parts.css";
import type { ReactNode } from "react";
import type { RecordDate } from "@bridgehead/domain/shared/standing";
import { useLocale } from "../language/use-locale.tsx";
import { CitationChip } from "./citations.tsx";
import { FactDate } from "./fact-date.tsx";
import { StatusMark, type Standing } from "./status-mark.tsx";

export type Stop = {
  readonly id: string;
  /** As known: "오후", "before the talks", "14:00". Never a clock time that nobody gave. */
  readonly time?: string | undefined;
  readonly status: Standing;
  readonly name: ReactNode;
  readonly place?: string | undefined;
  /** In protocol order, which is data. */
  readonly counterparts?: readonly ReactNode[];
  /** What came of it. */
  readonly followed?: ReactNode;
  readonly source?: string | undefined;
};

export type ItineraryDay = {
  readonly id: string;
  readonly date: RecordDate;
  /** Not on record: a narrow hatched column with what is not known about it. */
  readonly unknown?: string | undefined;
  readonly stops: readonly Stop[];
};

/** A visit day by day. Days that nobody recorded stand there, hatched. */
export function Itinerary({ label, days }: { readonly label: string; readonly days: readonly ItineraryDay[] }) {
  const { t, format } = useLocale();
  return (
    <div className="bh-itinerary" role="group" aria-label={label}>
      {days.map((day) => (
        <section
          key={day.id}
          className={day.stops.length === 0 ? "is-unknown" : undefined}
          aria-labelledby={day.stops.length === 0 ? undefined : `day-${day.id}`}
        >
          <h3 id={`day-${day.id}`}>
            <FactDate date={day.date} withWords />
          </h3>
          {day.stops.length === 0 ? (
            <p>
              <StatusMark status="unknown" word={day.unknown ?? t("components.itinerary.unknown")} />
            </p>
          ) : (
            <ol>
              {day.stops.map((stop) => (
                <li key={stop.id}>
                  <p className="bh-xs bh-muted">
                    {stop.time ?? t("components.itinerary.time-unknown")}
                    {format.dot}
                    <StatusMark status={stop.status} />
                    <CitationChip source={stop.source} />
                  </p>
                  <p>
                    <b>{stop.name}</b>
                  </p>
                  {stop.place && <p className="bh-sm bh-second">{stop.place}</p>}
                  {stop.counterparts && (
                    <ul className="bh-counterparts" aria-label={t("components.itinerary.counterparts")}>
                      {stop.counterparts.map((counterpart, index) => (
                        <li key={index}>{counterpart}</li>
                      ))}
                    </ul>
                  )}
                  {stop.followed && <p className="bh-followed">{stop.followed}</p>}
                </li>
              ))}
            </ol>
          )}
        </section>
      ))}
    </div>
  );
}

import "./record-marks.css";
import { IconInfoCircle } from "@tabler/icons-react";
import { readText } from "@bridgehead/domain/shared/language";
import type { RecordDate } from "@bridgehead/domain/shared/standing";
import { useLocale } from "../language/use-locale.tsx";
import { OpensCard } from "./opens-card.tsx";

export type FactDateProps = {
  readonly date: RecordDate;
  /** Shows the source's own words beside an inferred date. */ readonly withWords?: boolean;
};

/** A date as precise as its record; an inferred one says so and, on demand, why. */
export function FactDate({ date, withWords = false }: FactDateProps) {
  const { t, format, locale } = useLocale();
  const because = typeof date.because === "object" ? readText(date.because, locale)?.text : date.because;
  const { text, datetime, asWritten } = format.recordDate(date);
  return (
    <span className="bh-date">
      {datetime ? <time dateTime={datetime}>{text}</time> : text}
      {withWords && asWritten && <span className="bh-muted"> {asWritten}</span>}
      {because && (
        <OpensCard
          className="bh-why-button"
          label={t("components.date.why")}
          card={<span className="bh-sm">{because}</span>}
        >
          <IconInfoCircle aria-hidden />
        </OpensCard>
      )}
    </span>
  );
}

import { useLocale } from "../../language/use-locale.tsx";

type DueDayProps = { readonly day: string | null; readonly today: string; readonly isDone?: boolean };

/** A day by which something is due, and in words how far away it is. */
export function DueDay({ day, today, isDone = false }: DueDayProps) {
  const { t, format } = useLocale();
  if (day === null) return <span className="bh-muted">{t("agreements.due.none")}</span>;
  const days = daysBetween(today, day);
  const text = <time dateTime={day}>{format.dayNear(day, today)}</time>;
  if (isDone) return text;
  return (
    <span className={days < 0 ? "bh-work-late" : days <= 7 ? "bh-work-soon" : undefined}>
      {text}
      {format.dot}
      {days < 0
        ? t("agreements.due.late", { days: -days })
        : days === 0
          ? t("agreements.due.today")
          : t("agreements.due.left", { days })}
    </span>
  );
}

/** Calendar days from one day to the other. */
const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

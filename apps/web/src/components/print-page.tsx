import "./print-page.css";
import type { ReactNode } from "react";
import type { Locale } from "@bridgehead/domain/shared/language";
import { htmlLang } from "@bridgehead/domain/shared/language";
import { useLocale } from "../language/use-locale.tsx";

export type PrintPageProps = {
  /** Title in the reader's language, and the other beneath it. */
  readonly title: string;
  readonly otherTitle?: { readonly text: string; readonly locale: Locale } | undefined;
  readonly subtitle?: ReactNode;
  /** QR code to the live version as an svg of ours, and what it leads to. */
  readonly qr?: { readonly svg: ReactNode; readonly words: string } | undefined;
  /** "Version 3". */
  readonly version: string;
  readonly printedAt: Date;
  readonly zone: string;
  readonly event: string;
  readonly children: ReactNode;
};

/** One A4 sheet: head with QR, body, foot with version and time of printing. Rules instead of boxes, black on white. */
export function PrintPage({
  title,
  otherTitle,
  subtitle,
  qr,
  version,
  printedAt,
  zone,
  event,
  children,
}: PrintPageProps) {
  const { t, format, lang } = useLocale();
  const day = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).format(printedAt);
  return (
    <article className="bh-sheet" lang={lang}>
      <header>
        <div>
          <h1>{title}</h1>
          {otherTitle && <p lang={htmlLang[otherTitle.locale]}>{otherTitle.text}</p>}
          {subtitle && <div className="bh-sheet-subtitle">{subtitle}</div>}
        </div>
        {qr && (
          <figure>
            {qr.svg}
            <figcaption>{qr.words}</figcaption>
          </figure>
        )}
      </header>
      <div className="bh-sheet-body">{children}</div>
      <footer>
        <span>{event}</span>
        <span>{version}</span>
        <span>
          {t("components.print.printed-at", {
            day: format.day(day, "plain"),
            time: format.time(printedAt, zone),
            zone: format.zone(zone),
          })}
        </span>
      </footer>
    </article>
  );
}

import { IconCalendarPlus, IconFileSpreadsheet, IconFileTypePdf, IconPrinter } from "@tabler/icons-react";
import { addressOf } from "@bridgehead/contract/client";
import * as contract from "@bridgehead/contract/timetable";
import { PageLink } from "../../app/page-link.tsx";
import { useLocale } from "../../language/use-locale.tsx";

export const sheets = ["personal", "tables", "interpreters"] as const;
export type Sheet = (typeof sheets)[number];

/** Excel, print pages and PDF of a version, each in the page's language. */
export function Downloads({ eventId, number }: { readonly eventId: string; readonly number: number }) {
  const { t, locale } = useLocale();
  return (
    <ul className="bh-tt-downloads">
      <li>
        <a href={`${addressOf(contract.exportVersion, { params: { eventId, number } })}?lang=${locale}`} download>
          <IconFileSpreadsheet className="bh-i" aria-hidden />
          {t("timetable.download.excel")}
        </a>
      </li>
      {sheets.map((sheet) => (
        <li key={sheet}>
          <PageLink
            to="/events/$eventId/timetable/versions/$number/print/$sheet"
            params={{ eventId, number: String(number), sheet }}
          >
            <IconPrinter className="bh-i" aria-hidden />
            {t(`timetable.print.${sheet}`)}
          </PageLink>
          <a
            href={addressOf(contract.printVersion, { params: { eventId, number, sheet }, query: { lang: locale } })}
            download
            aria-label={t("timetable.download.pdf-of", { sheet: t(`timetable.print.${sheet}`) })}
          >
            <IconFileTypePdf className="bh-i" aria-hidden />
            PDF
          </a>
        </li>
      ))}
    </ul>
  );
}

/** A calendar file of one organisation or interpreter: instants in UTC, so that every calendar shows its own clock. */
export function CalendarLink({ href }: { readonly href: string }) {
  const { t, locale } = useLocale();
  return (
    <a className="bh-tt-button" href={`${href}?lang=${locale}`} download>
      <IconCalendarPlus className="bh-i" aria-hidden />
      {t("timetable.download.calendar")}
    </a>
  );
}

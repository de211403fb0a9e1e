import "./timetable.css";
import "../../components/print-page.css";
import { useState } from "react";
import { Button } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { addressOf } from "@bridgehead/contract/client";
import { drawTimetableCode, type Published } from "@bridgehead/contract/timetable";
import { meetingsOf } from "@bridgehead/contract/published-meetings";
import { locales, readText, type Locale } from "@bridgehead/domain/shared/language";
import { PageLink } from "../../app/page-link.tsx";
import { usePageTitle } from "../../app/page-title.tsx";
import { LanguageSwitch } from "../../shell/language-switch.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { sheets, type Sheet } from "./downloads.tsx";
import { changesOf } from "./published-rows.ts";
import { InterpreterSheet, PersonalSheet, type SheetFacts } from "./print-sheets.tsx";
import { versionQuery } from "./queries.ts";
import { TableCards } from "./table-cards.tsx";

/** Personal timetables, table cards or interpreter sheets of a version on A4, all of them or (`?of=`) one. */
export default function PrintSheetsPage() {
  const { t, locale, format } = useLocale();
  const {
    eventId = "",
    number = "1",
    sheet: named,
  } = useParams({ strict: false }) as { eventId?: string; number?: string; sheet?: string };
  const { of } = useSearch({ strict: false }) as { of?: string };
  const sheet: Sheet = sheets.find((one) => one === named) ?? "personal";
  const { data: published } = useSuspenseQuery(versionQuery(eventId, Number(number)));
  const { data: previous } = useQuery(versionQuery(eventId, Number(number) > 1 ? Number(number) - 1 : null));
  const [printedAt] = useState(() => new Date());
  usePageTitle(t(`timetable.print.${sheet}`));
  const meetings = meetingsOf(published);
  const facts: SheetFacts = {
    published,
    meetings,
    changes: changesOf(meetings, previous ? meetingsOf(previous) : undefined),
    printedAt,
    event: readText(published.event.names, locale)?.text ?? "",
    otherEvent: otherName(published, locale),
    codeOf: (kind, id) => addressOf(drawTimetableCode, { params: { eventId, of: kind, id }, query: { lang: locale } }),
  };
  const isWanted = ({ id }: { readonly id: string }) => of === undefined || id === of;
  const collator = new Intl.Collator(locale, { numeric: true });
  const busy = new Set(
    meetings.flatMap(({ near, far, place, interpreter }) => [near.id, far.id, place.id, interpreter?.id]),
  );
  const who = {
    personal: published.organisations
      .filter((one) => isWanted(one) && busy.has(one.id))
      .toSorted((a, b) => collator.compare(a.number ?? "", b.number ?? "")),
    interpreters: published.interpreters.filter((one) => isWanted(one) && busy.has(one.id)),
    tables: published.places
      .filter((one) => isWanted(one) && busy.has(one.id))
      .toSorted((a, b) => a.ordinal - b.ordinal),
  };
  return (
    <>
      <nav className="bh-tt-print-bar" aria-label={t("timetable.print.page")}>
        <PageLink to="/events/$eventId/timetable/versions/$number" params={{ eventId, number }}>
          {t("print.version", { version: published.version.number })}
        </PageLink>
        <span className="bh-muted bh-sm">
          {t(`timetable.print.${sheet}`)}
          {format.dot}
          {t("timetable.print.sheets", { count: who[sheet].length })}
        </span>
        <LanguageSwitch />
        <Button
          variant="filled"
          leftSection={<IconPrinter className="bh-i" aria-hidden />}
          onClick={() => window.print()}
        >
          {t("timetable.print.do")}
        </Button>
      </nav>
      {who[sheet].length === 0 && <p className="bh-tt-print-bar">{t("timetable.own.none")}</p>}
      {sheet === "personal" &&
        who.personal.map((organisation) => (
          <PersonalSheet key={organisation.id} facts={facts} organisation={organisation} />
        ))}
      {sheet === "interpreters" &&
        who.interpreters.map((interpreter) => (
          <InterpreterSheet key={interpreter.id} facts={facts} interpreter={interpreter} />
        ))}
      {sheet === "tables" && who.tables.map((place) => <TableCards key={place.id} facts={facts} place={place} />)}
    </>
  );
}

/** The event's name in its other language, for the line beneath the title. */
function otherName({ event: { names } }: Published, locale: Locale): { text: string; locale: Locale } | undefined {
  const other = [names.original, ...locales].find(
    (one) => one && one !== locale && names[one] && names[one] !== names[locale],
  );
  return other && names[other] ? { text: names[other], locale: other } : undefined;
}

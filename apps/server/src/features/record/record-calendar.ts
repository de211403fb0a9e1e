import type { RecordPage } from "@bridgehead/contract/record";
import { htmlLang, readText, type Locale, type LocalText } from "@bridgehead/domain/shared/language";
import type { FactStatus, RecordDate } from "@bridgehead/domain/shared/standing";
import { translatorFor, vocabularyKey } from "@bridgehead/language";
import { writeCalendar, type CalendarEntry } from "../../platform/documents/calendar.ts";

type Told = {
  readonly id: string;
  readonly names: LocalText;
  readonly status: FactStatus;
  readonly date: RecordDate | null;
  readonly place?: { readonly names: LocalText } | null | undefined;
  readonly hours?: { readonly startsAt: string; readonly endsAt: string | undefined } | undefined;
};

/**
 * What a record sets down in time as a calendar file: an event with its hours where they are known, the next date of a series,
 * the stops of a visit. A day without hours is a whole day, a month the days of that month; a year alone is no entry. What is
 * not held yet is tentative. Undefined where nothing has such a date.
 */
export function recordCalendar(page: RecordPage, locale: Locale, address: string): string | undefined {
  const t = translatorFor(locale);
  const host = new URL(address).hostname;
  const name = nameIn(page.names, locale);
  const sources = [...new Set(page.citations.filter(isOf(page.id)).map(({ outlet }) => nameIn(outlet, locale)))];
  const entries = toldIn(page).flatMap((told): CalendarEntry[] => {
    const time = told.hours ?? daysOf(told.date);
    if (!time) return [];
    const status = vocabularyKey("status", told.status);
    const own = nameIn(told.names, locale);
    return [
      {
        ...time,
        uid: `${told.id}@${host}`,
        summary: told.id === page.id ? name : t("calendar.part", { whole: name, part: own }),
        location: told.place ? nameIn(told.place.names, locale) : "",
        description: [
          ...(status ? [t(status)] : []),
          ...(told.date?.basis === "inferred" ? [t("calendar.inferred")] : []),
          ...(sources.length > 0
            ? [t("calendar.sources", { sources: sources.join(locale === "zh" ? "、" : ", ") })]
            : []),
        ].join("\n"),
        url: `${address}/${locale}${pathOf(page)}`,
        isTentative: told.status === "planned" || told.status === "proposed",
      },
    ];
  });
  if (entries.length === 0) return undefined;
  const madeAt = new Date(page.updatedAt);
  return writeCalendar({ name, language: htmlLang[locale], sequence: page.revision, madeAt, entries });
}

/** The kinds of record that have an entry of their own in a calendar. */
function toldIn({ kind, noun, ...page }: RecordPage): readonly Told[] {
  if (kind === "event") {
    const hours = noun.startsAt ? { startsAt: noun.startsAt, endsAt: noun.endsAt ?? undefined } : undefined;
    return [{ ...page, place: noun.place, hours }];
  }
  // The next date of a regular exchange is always still to come.
  if (kind === "series") return [{ ...page, status: "planned", date: noun.nextDate ?? null }];
  return kind === "visit" ? (noun.stops ?? []) : [];
}

function daysOf(date: RecordDate | null): { firstDay: string; lastDay: string } | undefined {
  if (!date?.value) return undefined;
  if (date.precision === "day") return { firstDay: date.value, lastDay: date.value };
  if (date.precision !== "month") return undefined;
  const [year = 0, month = 0] = date.value.split("-").map(Number);
  return { firstDay: `${date.value}-01`, lastDay: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) };
}

const pathOf = ({ kind, id }: RecordPage): string =>
  kind === "event" ? `/events/${id}/record` : `/${kind === "visit" ? "visits" : "series"}/${id}`;

const isOf =
  (id: string) =>
  ({ recordId }: RecordPage["citations"][number]): boolean =>
    recordId === id;

const nameIn = (names: LocalText, locale: Locale): string => readText(names, locale)?.text ?? "";

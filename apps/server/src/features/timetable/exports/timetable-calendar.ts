import type { Published } from "@bridgehead/contract/timetable";
import { htmlLang, readText, type LocalText, type Locale } from "@bridgehead/domain/shared/language";
import { translatorFor } from "@bridgehead/language";
import { writeCalendar } from "../../../platform/documents/calendar.ts";
import { involves, meetingsOf, partnerOf, type PublishedMeeting } from "@bridgehead/contract/published-meetings";

/** An organisation's meetings as a calendar file; undefined when the version does not have it. */
export function organisationCalendar(
  published: Published,
  organisationId: string,
  locale: Locale,
  host: string,
): string | undefined {
  const organisation = published.organisations.find((one) => one.id === organisationId);
  if (!organisation) return undefined;
  const t = translatorFor(locale);
  const event = nameIn(published.event.names, locale);
  return calendar(
    published,
    locale,
    host,
    nameIn(organisation.names, locale),
    meetingsOf(published).filter((meeting) => involves(meeting, organisationId)),
    (meeting) => t("calendar.summary", { event, partner: nameIn(partnerOf(meeting, organisationId).names, locale) }),
  );
}

/** An interpreter's assignments as a calendar file; names of both sides, never contact data. */
export function interpreterCalendar(
  published: Published,
  interpreterId: string,
  locale: Locale,
  host: string,
): string | undefined {
  const interpreter = published.interpreters.find((one) => one.id === interpreterId);
  if (!interpreter) return undefined;
  const t = translatorFor(locale);
  const event = nameIn(published.event.names, locale);
  return calendar(
    published,
    locale,
    host,
    nameIn(interpreter.names, locale),
    meetingsOf(published).filter((meeting) => meeting.interpreter?.id === interpreterId),
    (meeting) =>
      t("calendar.assignment", {
        event,
        near: nameIn(meeting.near.names, locale),
        far: nameIn(meeting.far.names, locale),
      }),
  );
}

function calendar(
  published: Published,
  locale: Locale,
  host: string,
  who: string,
  meetings: readonly PublishedMeeting[],
  summary: (meeting: PublishedMeeting) => string,
): string {
  const t = translatorFor(locale);
  const { version, event } = published;
  return writeCalendar({
    name: t("calendar.name", { event: nameIn(event.names, locale), who }),
    language: htmlLang[locale],
    sequence: version.number,
    madeAt: new Date(version.publishedAt),
    entries: meetings.map((meeting) => ({
      uid: `${meeting.id}@${host}`,
      startsAt: meeting.slot.startsAt,
      endsAt: meeting.slot.endsAt,
      summary: summary(meeting),
      location: [meeting.place.label, meeting.place.hall].filter(Boolean).join(", "),
      description: t("calendar.description", {
        place: meeting.place.label,
        interpreter: meeting.interpreter ? nameIn(meeting.interpreter.names, locale) : t("print.no-interpreter"),
        version: version.number,
      }),
    })),
  });
}

const nameIn = (names: LocalText, locale: Locale): string => readText(names, locale)?.text ?? "";

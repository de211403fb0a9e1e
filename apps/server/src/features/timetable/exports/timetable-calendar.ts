import type { Published } from "@bridgehead/contract/timetable";
import { htmlLang, readText, type LocalText, type Locale } from "@bridgehead/domain/shared/language";
import { translatorFor } from "@bridgehead/language";
import { writeCalendar } from "../../../platform/documents/calendar.ts";
import { involves, meetingsOf, partnerOf, type PublishedMeeting } from "@bridgehead/contract/published-meetings";

/**
 * An organisation's meetings as a calendar file; undefined when no version has it. What an earlier version gave it and this one
 * does not is in the file as cancelled, so that a calendar filled from that version strikes it out.
 */
export function organisationCalendar(
  published: Published,
  earlier: readonly Published[],
  organisationId: string,
  locale: Locale,
  host: string,
): string | undefined {
  const organisation = [published, ...earlier]
    .flatMap(({ organisations }) => organisations)
    .find((one) => one.id === organisationId);
  if (!organisation) return undefined;
  const t = translatorFor(locale);
  const event = nameIn(published.event.names, locale);
  return calendar(
    published,
    locale,
    host,
    nameIn(organisation.names, locale),
    meetingsFor(published, earlier, (meeting) => involves(meeting, organisationId)),
    (meeting) => t("calendar.summary", { event, partner: nameIn(partnerOf(meeting, organisationId).names, locale) }),
  );
}

/** An interpreter's assignments as a calendar file; names of both sides, never contact data. */
export function interpreterCalendar(
  published: Published,
  earlier: readonly Published[],
  interpreterId: string,
  locale: Locale,
  host: string,
): string | undefined {
  const interpreter = [published, ...earlier]
    .flatMap(({ interpreters }) => interpreters)
    .find((one) => one.id === interpreterId);
  if (!interpreter) return undefined;
  const t = translatorFor(locale);
  const event = nameIn(published.event.names, locale);
  return calendar(
    published,
    locale,
    host,
    nameIn(interpreter.names, locale),
    meetingsFor(published, earlier, (meeting) => meeting.interpreter?.id === interpreterId),
    (meeting) =>
      t("calendar.assignment", {
        event,
        near: nameIn(meeting.near.names, locale),
        far: nameIn(meeting.far.names, locale),
      }),
  );
}

type Entry = PublishedMeeting & { readonly isCancelled?: boolean };

/** Somebody's meetings of a version, and after them those that only earlier versions had, as they stood last. */
function meetingsFor(
  published: Published,
  earlier: readonly Published[],
  isTheirs: (meeting: PublishedMeeting) => boolean,
): Entry[] {
  const held = meetingsOf(published).filter(isTheirs);
  const known = new Set(held.map(({ id }) => id));
  const cancelled: Entry[] = [];
  for (const meeting of earlier.flatMap(meetingsOf).filter(isTheirs)) {
    if (known.has(meeting.id)) continue;
    known.add(meeting.id);
    cancelled.push({ ...meeting, isCancelled: true });
  }
  return [...held, ...cancelled];
}

function calendar(
  published: Published,
  locale: Locale,
  host: string,
  who: string,
  meetings: readonly Entry[],
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
      ...(meeting.isCancelled ? { isCancelled: true } : {}),
    })),
  });
}

const nameIn = (names: LocalText, locale: Locale): string => readText(names, locale)?.text ?? "";

import type { ConciergeAnswer } from "@bridgehead/contract/concierge";
import type { Published } from "@bridgehead/contract/timetable";
import { readText, type Locale } from "@bridgehead/domain/shared/language";
import { formatsFor } from "@bridgehead/language/formats/formats";
import { translatorFor } from "@bridgehead/language/messages/translate";
import type { Trx } from "../../platform/database/connect.ts";
import type { Actor } from "../../platform/http/actor.ts";
import { readOwnTimetable } from "../timetable/published-views.ts";

const shownMax = 5;

/**
 * The asker's own meetings that are still to come, from the newest published timetable of the events they are bound to.
 * Whoever is bound to none is told where their meetings stand, and nothing of anybody else's.
 */
export async function answerOwn(
  db: Trx,
  { actor, locale, now, searched }: { actor: Actor; locale: Locale; now: Date; searched: number },
): Promise<ConciergeAnswer> {
  const t = translatorFor(locale);
  const unknown = (because: "own-nobody" | "own-unpublished" | "own-none"): ConciergeAnswer => ({
    isKnown: false,
    say: [],
    because: t(`concierge.because.${because}`),
    missing: [],
    instead: null,
    records: [],
    total: 0,
    nearby: null,
    searched,
    isMachine: false,
  });
  const bound = actor.grants.flatMap(({ scope }) => (scope.kind === "organisation" ? [scope] : []));
  if (bound.length === 0) return unknown("own-nobody");
  const timetables = await Promise.all(
    bound.map(async ({ eventId, organisationId }) => {
      const own = await readOwnTimetable(db, eventId, actor, ({ nearId, farId }) =>
        [nearId, farId].includes(organisationId),
      );
      return own ? upcoming(own.published, organisationId, locale, now) : undefined;
    }),
  );
  const published = timetables.filter((one) => one !== undefined);
  if (published.length === 0) return unknown("own-unpublished");
  const meetings = published.flat().toSorted((a, b) => (a.at < b.at ? -1 : 1));
  if (meetings.length === 0) return unknown("own-none");
  const shown = meetings.slice(0, shownMax);
  const separator = locale === "zh" ? "；" : "; ";
  return {
    isKnown: true,
    say: [
      {
        text: t("concierge.own.say", {
          meetings: shown.map(({ text }) => text).join(separator),
          count: meetings.length,
        }),
      },
    ],
    because: null,
    missing: [],
    instead: null,
    records: [],
    total: meetings.length,
    nearby: null,
    searched,
    isMachine: false,
  };
}

/** Meetings that have not ended, each with its time at the place, its partner and where. */
function upcoming(
  { event, slots, organisations, places, meetings }: Published,
  organisationId: string,
  locale: Locale,
  now: Date,
): { at: string; text: string }[] {
  const format = formatsFor(locale);
  const t = translatorFor(locale);
  const nameOf = (id: string) => readText(organisations.find((one) => one.id === id)?.names ?? {}, locale)?.text ?? "";
  return meetings.flatMap((meeting) => {
    const slot = slots.find(({ id }) => id === meeting.slotId);
    if (!slot || slot.endsAt <= now.toISOString()) return [];
    const place = places.find(({ id }) => id === meeting.placeId);
    const day = new Intl.DateTimeFormat("en-CA", { timeZone: event.timeZone }).format(new Date(slot.startsAt));
    const text = t("concierge.own.meeting", {
      day: format.day(day, "screen"),
      time: format.time(slot.startsAt, event.timeZone),
      partner: nameOf(meeting.nearId === organisationId ? meeting.farId : meeting.nearId),
      place: place?.label ?? "",
    });
    return [{ at: slot.startsAt, text }];
  });
}

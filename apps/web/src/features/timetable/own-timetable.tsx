import "./timetable.css";
import type { ReactNode } from "react";
import { IconClock, IconPrinter } from "@tabler/icons-react";
import { meetingsOf, type PublishedMeeting } from "@bridgehead/contract/published-meetings";
import { readText } from "@bridgehead/domain/shared/language";
import type { OwnTimetable } from "@bridgehead/contract/timetable";
import { PageLink } from "../../app/page-link.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { Stressed } from "../record/stressed.tsx";
import { CalendarLink, type Sheet } from "./downloads.tsx";
import { nameIn } from "./grid-model.ts";
import { OwnMeeting } from "./own-meeting.tsx";
import { byDay, changesOf } from "./published-rows.ts";

type OwnTimetableProps = {
  readonly own: OwnTimetable;
  /** Name of the page's reader, and their page name above the sentence. */
  readonly page: string;
  readonly who: string;
  readonly partnersOf: (meeting: PublishedMeeting) => readonly PublishedMeeting["near"][];
  readonly hasInterpreter?: boolean;
  /** What stands below a meeting. */
  readonly belowOf?: (meeting: PublishedMeeting) => ReactNode;
  readonly calendarHref?: string | undefined;
  readonly print?: { readonly sheet: Sheet; readonly of: string } | undefined;
};

/** A gap between two meetings is told from this many minutes on. */
const gapMinutesMin = 20;

/** A reader's own day on a phone: what changed first, then the meetings by day, then calendar and paper. */
export function OwnTimetablePage({
  own,
  page,
  who,
  partnersOf,
  hasInterpreter = true,
  belowOf,
  calendarHref,
  print,
}: OwnTimetableProps) {
  const { t, format, locale, timeZone } = useLocale();
  const { published, previous } = own;
  const { timeZone: zone, id: eventId } = published.event;
  const meetings = meetingsOf(published);
  const changes = changesOf(meetings, previous ? meetingsOf(previous) : undefined);
  const changed = changes.was.size + changes.added.size + changes.dropped.length;
  const isTwoZones =
    meetings[0] !== undefined && format.timePair(meetings[0].slot.startsAt, zone, timeZone).reader !== undefined;
  return (
    <div className="bh-tt-own">
      <p className="bh-sm bh-muted">{readText(published.event.names, locale)?.text}</p>
      <h1 className="bh-sm bh-second">
        {page}
        {format.dot}
        {who}
      </h1>
      <p className={`bh-own-say${changed > 0 ? " is-changed" : ""}`}>
        <Stressed
          text={
            changed > 0
              ? t("timetable.own.say-changed", { count: meetings.length, changed })
              : t("timetable.own.say", { count: meetings.length })
          }
        />
      </p>
      <p className="bh-own-zone">
        <IconClock className="bh-i" aria-hidden />
        {isTwoZones
          ? t("timetable.own.zones", { place: format.zoneCity(zone), reader: format.zoneCity(timeZone) })
          : format.zone(zone)}
        {format.dot}
        {t("print.version", { version: published.version.number })}
      </p>
      {changes.dropped.length > 0 && (
        <section className="bh-own-notice" aria-label={t("timetable.own.dropped")}>
          <b>{t("timetable.own.dropped")}</b>
          <ul>
            {changes.dropped.map((meeting) => (
              <li key={meeting.id}>
                <s>
                  {format.time(meeting.slot.startsAt, zone)}
                  {format.dot}
                  {meeting.place.label}
                </s>{" "}
                {partnersOf(meeting)
                  .map((one) => nameIn(one.names, locale))
                  .join(" – ")}
              </li>
            ))}
          </ul>
        </section>
      )}
      {meetings.length === 0 && <EmptyState title={t("timetable.own.none")} why={t("timetable.own.none-why")} />}
      {byDay(meetings, zone).map(([day, rows]) => (
        <section key={day} aria-label={format.day(day, "full")}>
          <h2 className="bh-own-day">
            <span>{format.day(day, "screen")}</span>
            <span>{format.count(rows.length, "meeting")}</span>
          </h2>
          <ol className="bh-own-list">
            {rows.flatMap((meeting, index) => {
              const before = rows[index - 1];
              const pause = before ? (Date.parse(meeting.slot.startsAt) - Date.parse(before.slot.endsAt)) / 60_000 : 0;
              return [
                pause >= gapMinutesMin ? (
                  <li key={`${meeting.id} pause`} className="bh-own-pause">
                    {t("timetable.own.pause", {
                      length: format.minutes(pause),
                      from: format.time(before?.slot.endsAt ?? "", zone),
                      to: format.time(meeting.slot.startsAt, zone),
                    })}
                  </li>
                ) : null,
                <OwnMeeting
                  key={meeting.id}
                  meeting={meeting}
                  zone={zone}
                  partners={partnersOf(meeting)}
                  was={changes.was.get(meeting.id)}
                  isNew={changes.added.has(meeting.id)}
                  hasInterpreter={hasInterpreter}
                  below={belowOf?.(meeting)}
                />,
              ];
            })}
          </ol>
        </section>
      ))}
      <div className="bh-own-acts">
        {calendarHref && meetings.length > 0 && <CalendarLink href={calendarHref} />}
        {print && (
          <PageLink
            className="bh-tt-button"
            to="/events/$eventId/timetable/versions/$number/print/$sheet"
            params={{ eventId, number: String(published.version.number), sheet: print.sheet }}
            search={{ of: print.of }}
          >
            <IconPrinter className="bh-i" aria-hidden />
            {t("timetable.print.a4")}
          </PageLink>
        )}
      </div>
    </div>
  );
}

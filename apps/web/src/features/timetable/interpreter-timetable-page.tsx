import "./timetable.css";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { addressOf } from "@bridgehead/contract/client";
import { calendarOfInterpreter } from "@bridgehead/contract/timetable";
import { meetingsOf } from "@bridgehead/contract/published-meetings";
import { sayPair } from "@bridgehead/language/timetable/say-cause";
import { clockIn } from "@bridgehead/language/formats/zones";
import { usePageTitle } from "../../app/page-title.tsx";
import { useNow } from "../../app/use-now.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { NameBoth } from "../../components/name-both.tsx";
import { useWords } from "../events/use-words.ts";
import { useLocale } from "../../language/use-locale.tsx";
import { Stressed } from "../record/stressed.tsx";
import { CalendarLink } from "./downloads.tsx";
import { PageLink } from "../../app/page-link.tsx";
import { nameIn } from "./grid-model.ts";
import { byDay, changesOf } from "./published-rows.ts";
import { interpreterTimetableQuery } from "./queries.ts";
import { useSideName } from "./use-event.ts";

const minutesAheadMax = 90;

/** An interpreter's assignments: the next one large with both firms, then the day in order. */
export default function InterpreterTimetablePage() {
  const { t, format, locale, timeZone } = useLocale();
  const { eventId = "", interpreterId = "" } = useParams({ strict: false }) as {
    eventId?: string;
    interpreterId?: string;
  };
  const { data } = useSuspenseQuery(interpreterTimetableQuery(eventId, interpreterId));
  const words = useWords();
  const sideName = useSideName();
  const now = useNow(30_000).getTime();
  const { published, previous } = data;
  const zone = published.event.timeZone;
  const interpreter = published.interpreters.find(({ id }) => id === interpreterId);
  const who = nameIn(interpreter?.names, locale);
  usePageTitle(`${t("timetable.assignments")}${format.dot}${who}`);
  const meetings = meetingsOf(published);
  const changes = changesOf(meetings, previous ? meetingsOf(previous) : undefined);
  const left = meetings.filter(({ slot }) => Date.parse(slot.endsAt) > now);
  const [next] = left;
  if (!next && meetings.length === 0)
    return (
      <>
        <h1 className="bh-sm bh-second">{t("timetable.assignments")}</h1>
        <EmptyState title={t("timetable.assignments.none")} why={t("timetable.own.none-why")} />
      </>
    );
  const minutes = next ? Math.round((Date.parse(next.slot.startsAt) - now) / 60_000) : 0;
  const say = !next
    ? t("timetable.assignments.over", { count: meetings.length })
    : minutes <= 0
      ? t("timetable.assignments.running", { place: next.place.label })
      : minutes <= minutesAheadMax
        ? t("timetable.assignments.soon", { minutes, place: next.place.label })
        : t("timetable.assignments.next", {
            day: format.day(clockIn(zone, next.slot.startsAt).day, "screen"),
            time: format.time(next.slot.startsAt, zone),
            place: next.place.label,
          });
  const pair = next && format.timePair(next.slot.startsAt, zone, timeZone);

  return (
    <div className="bh-tt-own">
      <h1 className="bh-sm bh-second">
        {t("timetable.assignments")}
        {format.dot}
        {who}
      </h1>
      <p className="bh-own-say" role="status">
        <Stressed text={say} />
      </p>
      <p className="bh-sm bh-second">
        {t("timetable.assignments.left", { count: meetings.length, left: left.length })}
      </p>
      {next && pair && (
        <section className="bh-hero" aria-label={t("timetable.assignments.next-label")}>
          <div className="bh-hero-head">
            <div>
              <span>{t("timetable.time-of", { place: format.zoneCity(zone) })}</span>
              <b>{pair.place}</b>
              <span>
                –{format.time(next.slot.endsAt, zone)}
                {pair.reader !== undefined && `${format.dot}${format.zoneCity(timeZone)} ${pair.reader}`}
              </span>
            </div>
            <div>
              <span>
                {next.place.hall ?? (next.mode === "online" ? t("components.grid.online") : t("print.table"))}
              </span>
              <b>{next.place.label}</b>
              <span>{interpreter?.pairs[0] ? sayPair(interpreter.pairs[0], locale) : ""}</span>
            </div>
          </div>
          <div className="bh-hero-sides">
            {[next.near, next.far].map((side, index) => (
              <div key={side.id}>
                <span className={`bh-chip ${index === 0 ? "is-near" : "is-far"}`}>{sideName(side.side)}</span>
                <NameBoth name={side.names} />
                <span className="bh-sm bh-second">
                  {[side.number, words.city(side.city)].filter(Boolean).join(format.dot)}
                </span>
              </div>
            ))}
          </div>
        </section>
      )}
      {byDay(meetings, zone).map(([day, rows]) => (
        <section key={day} aria-label={format.day(day, "full")}>
          <h2 className="bh-own-day">
            <span>{format.day(day, "screen")}</span>
            <span>{format.count(rows.length, "meeting")}</span>
          </h2>
          <ol className="bh-line">
            {rows.map((meeting) => {
              const state = meeting === next ? "now" : Date.parse(meeting.slot.endsAt) <= now ? "done" : "later";
              const was = changes.was.get(meeting.id);
              return (
                <li
                  key={meeting.id}
                  className={`is-${state}`}
                  {...(state === "now" ? { "aria-current": "step" as const } : {})}
                >
                  <time dateTime={meeting.slot.startsAt}>{format.time(meeting.slot.startsAt, zone)}</time>
                  <i aria-hidden="true" />
                  <span>
                    {meeting.place.label}
                    {format.dot}
                    {nameIn(meeting.near.names, locale)} – {nameIn(meeting.far.names, locale)}
                    <small>
                      {state === "now" && minutes > 0
                        ? t("timetable.assignments.next-label")
                        : state === "done"
                          ? t("timetable.assignments.done")
                          : ""}
                      {was && (
                        <>
                          {" "}
                          {t("timetable.own.before")}{" "}
                          <s>{[format.time(was.slot.startsAt, zone), was.place.label].join(format.dot)}</s>
                        </>
                      )}
                      {changes.added.has(meeting.id) && <b className="bh-own-new"> {t("timetable.own.new")}</b>}
                    </small>
                  </span>
                </li>
              );
            })}
          </ol>
        </section>
      ))}
      <div className="bh-own-acts">
        <CalendarLink
          href={addressOf(calendarOfInterpreter, {
            params: { eventId, interpreterId, number: published.version.number },
          })}
        />
        <PageLink
          className="bh-tt-button"
          to="/events/$eventId/timetable/versions/$number/print/$sheet"
          params={{ eventId, number: String(published.version.number), sheet: "interpreters" }}
          search={{ of: interpreterId }}
        >
          {t("timetable.print.a4")}
        </PageLink>
      </div>
    </div>
  );
}

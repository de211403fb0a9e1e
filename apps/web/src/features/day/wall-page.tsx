import "./wall.css";
import { useEffect, useMemo } from "react";
import { useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { IconRefresh } from "@tabler/icons-react";
import { topics } from "@bridgehead/contract/realtime";
import type { Published } from "@bridgehead/contract/timetable";
import { htmlLang, locales, readText, type LocalText } from "@bridgehead/domain/shared/language";
import { splitLegalForm } from "@bridgehead/language/names/legal-forms";
import { useLive } from "../../app/live.ts";
import { usePageNavigate } from "../../app/page-link.tsx";
import { useNow } from "../../app/use-now.ts";
import { useLocale } from "../../language/use-locale.tsx";
import { timetableKey, versionQuery, versionsQuery } from "../timetable/queries.ts";
import { pagesOf, wallAt } from "./wall-model.ts";

const pageSeconds = 12;

/**
 * The screen on the hall's wall: the next slot, how long until it begins, and who sits where, in three languages, eighteen
 * tables a page. Nobody touches it: it follows the clock, and what is published. `?at=` shows another moment, to try it.
 */
export default function WallPage() {
  const { t, format } = useLocale();
  const { eventId = "" } = useParams({ strict: false }) as { eventId?: string };
  const { at } = useSearch({ strict: false }) as { at?: string };
  const client = useQueryClient();
  const go = usePageNavigate();
  const now = useNow(1000);
  const openedAt = useMemo(() => Date.now(), []);
  const moment = at && !Number.isNaN(Date.parse(at)) ? Date.parse(at) + (now.getTime() - openedAt) : now.getTime();
  useLive(
    topics.eventRoom(eventId, "timetable"),
    () => void client.invalidateQueries({ queryKey: timetableKey(eventId) }),
  );
  const { data: versions } = useSuspenseQuery(versionsQuery(eventId));
  const newest = versions.versions.reduce((most, { number }) => Math.max(most, number), 0);
  const { data: published } = useQuery(versionQuery(eventId, newest || null));
  const { data: before } = useQuery(versionQuery(eventId, newest > 1 ? newest - 1 : null));
  useEffect(() => {
    const back = ({ key }: KeyboardEvent) => {
      if (key === "Escape") void go({ to: "/events/$eventId/desk", params: { eventId } });
    };
    document.addEventListener("keydown", back);
    return () => document.removeEventListener("keydown", back);
  }, [go, eventId]);

  if (newest === 0 || !published)
    return (
      <div className="bh-wall">
        <h1 className="bh-wall-empty">{newest === 0 ? t("day.wall.unpublished") : t("shell.loading")}</h1>
      </div>
    );
  const zone = published.event.timeZone;
  const { slot, secondsLeft, tables } = wallAt(published, before, moment);
  const pages = pagesOf(tables);
  const page = Math.floor(moment / 1000 / pageSeconds) % Math.max(1, pages.length);
  const minutesLeft = secondsLeft === undefined ? undefined : Math.ceil(secondsLeft / 60);
  return (
    <div className="bh-wall">
      <header>
        {slot && (
          <span className="bh-wall-number" aria-hidden="true">
            {slot.ordinal + 1}
          </span>
        )}
        <div>
          <h1>
            {slot ? t("day.wall.next", { time: format.time(slot.startsAt, zone) }) : t("day.wall.over")}
            {slot && secondsLeft === undefined && (
              <span className="bh-wall-day">{format.day(dayOf(slot.startsAt, zone), "screen")}</span>
            )}
          </h1>
          <p>
            {locales.map((one) => (
              <span key={one} lang={htmlLang[one]}>
                {t(`day.wall.go.${one}`)}
              </span>
            ))}
          </p>
        </div>
        {secondsLeft !== undefined && (
          <>
            <time className="bh-wall-countdown" role="timer" aria-live="off">
              {clock(secondsLeft)}
            </time>
            {/* Told twice, not every second. */}
            <span className="bh-vh" aria-live="polite">
              {(minutesLeft === 5 || minutesLeft === 1) && t("day.wall.minutes", { minutes: minutesLeft })}
            </span>
          </>
        )}
      </header>
      <ul>
        {(pages[page] ?? []).map(({ meeting, place, isChanged }) => (
          <li key={meeting.id} className={isChanged ? "is-changed" : undefined}>
            <b>{place.label}</b>
            <div>
              <Firm published={published} id={meeting.nearId} />
              <span className="bh-wall-far">
                {isChanged && <IconRefresh aria-label={t("day.wall.changed")} />}
                <Firm published={published} id={meeting.farId} />
              </span>
            </div>
          </li>
        ))}
      </ul>
      <footer>
        <span className="bh-wall-legend">
          <IconRefresh aria-hidden /> {t("day.wall.changed")}
        </span>
        <span lang={htmlLang[published.event.names.original ?? "en"]}>{ownName(published.event.names)}</span>
        <span>{t("day.wall.page", { page: page + 1, pages: Math.max(1, pages.length) })}</span>
      </footer>
    </div>
  );
}

/** A firm as it calls itself: each side looks for its own name. */
function Firm({ published, id }: { readonly published: Published; readonly id: string }) {
  const names = published.organisations.find((one) => one.id === id)?.names ?? {};
  return <span lang={htmlLang[names.original ?? "en"]}>{splitLegalForm(ownName(names)).core}</span>;
}

const ownName = (names: LocalText): string => readText(names, names.original ?? "en")?.text ?? "";

const clock = (seconds: number): string =>
  `${String(Math.floor(seconds / 60)).padStart(2, "0")}:${String(seconds % 60).padStart(2, "0")}`;

const dayOf = (at: string, zone: string): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" }).format(
    new Date(at),
  );

import type { PublishedMeeting } from "@bridgehead/contract/published-meetings";
import { IconArmchair, IconHeadset, IconRefresh, IconStar, IconVideo } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { NameBoth } from "../../components/name-both.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { nameIn } from "./grid-model.ts";

type OwnMeetingProps = {
  readonly meeting: PublishedMeeting;
  readonly zone: string;
  /** Who sits opposite, or both sides for an interpreter or a table. */
  readonly partners: readonly PublishedMeeting["near"][];
  readonly was: PublishedMeeting | undefined;
  readonly isNew?: boolean;
  readonly hasInterpreter?: boolean;
  /** What belongs below: a delegate's way to the partner's contact data. */
  readonly below?: ReactNode;
};

/** One meeting on a phone: the place's time large, the reader's below; partner in both scripts; table and interpreter. */
export function OwnMeeting({
  meeting,
  zone,
  partners,
  was,
  isNew = false,
  hasInterpreter = true,
  below,
}: OwnMeetingProps) {
  const { t, locale } = useLocale();
  const { slot, place, interpreter, mode } = meeting;
  const isOnline = mode === "online";
  return (
    <li className={`bh-own${was || isNew ? " is-changed" : ""}`}>
      <MeetingTime startsAt={slot.startsAt} endsAt={slot.endsAt} zone={zone} />
      <div>
        {partners.map((partner) => (
          <p key={partner.id} className="bh-own-name">
            <NameBoth name={partner.names} />
          </p>
        ))}
        <p className="bh-own-facts">
          <span className="bh-chip is-near">
            {isOnline ? <IconVideo aria-hidden /> : <IconArmchair aria-hidden />}
            {isOnline ? t("timetable.own.online", { place: place.label }) : place.label}
          </span>
          {hasInterpreter && interpreter && (
            <span className="bh-chip">
              <IconHeadset aria-hidden />
              <span className="bh-vh">{t("column.interpreter")} </span>
              {nameIn(interpreter.names, locale)}
            </span>
          )}
          {meeting.isMust && (
            <span className="bh-chip is-seal">
              <IconStar aria-hidden />
              {t("components.grid.must")}
            </span>
          )}
        </p>
        {below}
        {was && <Changed meeting={meeting} was={was} zone={zone} />}
        {isNew && (
          <p className="bh-own-changed">
            <IconRefresh className="bh-i" aria-hidden /> <b>{t("timetable.own.new")}</b>
          </p>
        )}
      </div>
    </li>
  );
}

export function MeetingTime({
  startsAt,
  endsAt,
  zone,
}: {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly zone: string;
}): ReactNode {
  const { format, timeZone } = useLocale();
  const pair = format.timePair(startsAt, zone, timeZone);
  return (
    <p className="bh-own-time">
      <time dateTime={startsAt}>{pair.place}</time>
      <span>–{format.time(endsAt, zone)}</span>
      {pair.reader !== undefined && (
        <span>
          {format.zoneCity(timeZone)} {pair.reader} {pair.dayShift === 0 ? "" : format.dayShift(pair.dayShift)}
        </span>
      )}
    </p>
  );
}

/** Old struck through, new in bold. */
function Changed({
  meeting,
  was,
  zone,
}: {
  readonly meeting: PublishedMeeting;
  readonly was: PublishedMeeting;
  readonly zone: string;
}) {
  const { t, format, locale } = useLocale();
  const say = (one: PublishedMeeting) =>
    [
      format.time(one.slot.startsAt, zone),
      one.place.label,
      was.interpreter?.id === meeting.interpreter?.id
        ? undefined
        : one.interpreter && nameIn(one.interpreter.names, locale),
    ]
      .filter(Boolean)
      .join(format.dot);
  return (
    <div className="bh-own-changed">
      <p>
        {t("timetable.own.before")} <s>{say(was)}</s>
      </p>
      <p>
        {t("timetable.own.now")} <b>{say(meeting)}</b>
      </p>
    </div>
  );
}

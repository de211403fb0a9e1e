import "./record-marks.css";
import { useLocale } from "../language/use-locale.tsx";

export type TwoTimesProps = {
  /** ISO 8601 with offset. */
  readonly at: string;
  readonly zone: string;
  /** The place's name in the reader's language. */
  readonly place: string;
  /** IANA zone of the reader; their browser's where absent. */
  readonly readerZone?: string;
  /** Somebody online lives by their own clock: it stands large, the place's small. */
  readonly isOnline?: boolean;
};

/** 13:30 large, "서울 14:30" small under it. Equal zones show once; another day adds +1일. */
export function TwoTimes({ at, zone, place, readerZone, isOnline = false }: TwoTimesProps) {
  const { format, timeZone } = useLocale();
  const own = readerZone ?? timeZone;
  const pair = format.timePair(at, zone, own);
  const city = format.zoneCity(own);
  const shift = pair.dayShift === 0 ? "" : ` ${format.dayShift(pair.dayShift)}`;
  const swap = isOnline && pair.reader !== undefined;
  const [large, small] = swap
    ? [`${pair.reader}`, `${place} ${pair.place}`]
    : [pair.place, pair.reader === undefined ? undefined : `${city} ${pair.reader}${shift}`];
  return (
    <time className="bh-two-times" dateTime={new Date(at).toISOString()}>
      <b>{large}</b>
      {small && <span>{small}</span>}
    </time>
  );
}

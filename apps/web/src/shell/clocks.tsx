import { IconClock } from "@tabler/icons-react";
import { useNow } from "../app/use-now.ts";
import { useLocale } from "../language/use-locale.tsx";
import { useShellContext } from "./shell-context.tsx";

/** The place's clock and the reader's, once where they agree. */
export function Clocks() {
  const { format, timeZone } = useLocale();
  const place = useShellContext()?.place;
  const now = useNow(10_000);
  if (!place) return null;
  const pair = format.timePair(now, place.zone, timeZone);
  return (
    <span className="bh-clocks">
      <IconClock className="bh-i" aria-hidden /> {place.name} <b>{pair.place}</b>
      {pair.reader !== undefined && (
        <>
          {format.dot}
          {format.zoneCity(timeZone)} {pair.reader}
          {pair.dayShift !== 0 && ` ${format.dayShift(pair.dayShift)}`}
        </>
      )}
    </span>
  );
}

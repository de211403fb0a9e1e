import {
  IconArrowsMove,
  IconCalendarPlus,
  IconCalendarX,
  IconCircleCheck,
  IconHeadset,
  IconMapPin,
  IconAlertTriangle,
  type Icon,
} from "@tabler/icons-react";
import type { DayChange, DayChangeKind } from "@bridgehead/contract/day";
import type { Draft } from "@bridgehead/contract/timetable";
import { useLocale } from "../../language/use-locale.tsx";
import { useCauses } from "../timetable/use-causes.ts";
import type { Names } from "./use-names.ts";

const icons: Readonly<Record<DayChangeKind, Icon>> = {
  "other-interpreter": IconHeadset,
  "other-place": IconMapPin,
  moved: IconArrowsMove,
  added: IconCalendarPlus,
  cancelled: IconCalendarX,
  dropped: IconAlertTriangle,
};
const order: readonly DayChangeKind[] = ["other-interpreter", "other-place", "moved", "added", "cancelled", "dropped"];
const shownMax = 5;

type ChangeListProps = { readonly changes: readonly DayChange[]; readonly draft: Draft; readonly names: Names };

/** The changes by what they mean, each with old → new. That nothing is lost is said as well. */
export function ChangeList({ changes, draft, names }: ChangeListProps) {
  const { t } = useLocale();
  const sayAll = useCauses(draft.organisations, draft.interpreters);
  const line = (change: DayChange) => (
    <li key={change.meetingId ?? `${change.nearId} ${change.farId}`}>
      <span>{names.pair(change)}</span>
      <b>{oldToNew(change, names)}</b>
      {change.kind === "dropped" && sayAll(change.causes).map((cause) => <span key={cause}>{cause}</span>)}
    </li>
  );
  return (
    <ul className="bh-desk-changes">
      {order.map((kind) => {
        const all = changes.filter((change) => change.kind === kind);
        if (all.length === 0) return null;
        const KindIcon = icons[kind];
        return (
          <li key={kind} className={kind === "dropped" ? "is-bad" : undefined}>
            <KindIcon className="bh-i" aria-hidden />
            <div>
              <h3>{t(`day.kind.${kind}`, { count: all.length })}</h3>
              <ul className="bh-sm">{all.slice(0, shownMax).map(line)}</ul>
              {all.length > shownMax && (
                <details>
                  <summary>+{all.length - shownMax}</summary>
                  <ul className="bh-sm">{all.slice(shownMax).map(line)}</ul>
                </details>
              )}
            </div>
          </li>
        );
      })}
      {!changes.some(({ kind }) => kind === "dropped") && (
        <li className="is-ok">
          <IconCircleCheck className="bh-i" aria-hidden />
          <h3>{t("day.kind.dropped-none")}</h3>
        </li>
      )}
    </ul>
  );
}

/** Only what differs: the time, the place, the interpreter. */
function oldToNew({ kind, before, after }: DayChange, names: Names): string {
  const where = (one: NonNullable<DayChange["before"]>) => `${names.time(one.slotId)} ${names.place(one.placeId)}`;
  if (!before || !after) return before ? where(before) : after ? where(after) : "";
  const interpreter =
    before.interpreterId === after.interpreterId
      ? ""
      : [names.interpreter(before.interpreterId), names.interpreter(after.interpreterId)].filter(Boolean).join(" → ");
  if (kind === "moved") return names.facts([`${where(before)} → ${where(after)}`, interpreter]);
  const place =
    before.placeId === after.placeId
      ? names.place(after.placeId)
      : `${names.place(before.placeId)} → ${names.place(after.placeId)}`;
  return names.facts([`${names.time(after.slotId)} ${place}`, interpreter]);
}

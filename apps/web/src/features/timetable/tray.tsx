import { Button } from "@mantine/core";
import type { MessageKey } from "@bridgehead/language/messages/all";
import type { Draft, MeetingView } from "@bridgehead/contract/timetable";
import { useLocale } from "../../language/use-locale.tsx";
import { nameIn } from "./grid-model.ts";

const shownMax = 3;

type TrayProps = {
  readonly draft: Draft;
  readonly waiting: readonly MeetingView[];
  readonly placingId: string | undefined;
  readonly onPlace: (meetingId: string, isDragged: boolean) => void;
  readonly onDragEnd: () => void;
  readonly onOpenAll: () => void;
};

/** Meetings without a place, the most wanted first: choosing one marks the cells that could take it. */
export function Tray({ draft, waiting, placingId, onPlace, onDragEnd, onOpenAll }: TrayProps) {
  const { t, locale } = useLocale();
  const names = new Map(draft.organisations.map((one) => [one.id, nameIn(one.names, locale)]));
  return (
    <section className="bh-tt-tray" aria-label={t("timetable.tray")}>
      <b>{t("timetable.tray.count", { count: waiting.length })}</b>
      <ul>
        {waiting.slice(0, shownMax).map((meeting) => (
          <li key={meeting.id}>
            <button
              type="button"
              draggable
              aria-pressed={meeting.id === placingId}
              onClick={() => onPlace(meeting.id, false)}
              onDragStart={() => onPlace(meeting.id, true)}
              onDragEnd={onDragEnd}
            >
              <span className="bh-tt-near">{names.get(meeting.nearId)}</span> –{" "}
              <span className="bh-tt-far">{names.get(meeting.farId)}</span>
              {meeting.reasons[0] && <small>{t(`scheduling.reason.${meeting.reasons[0].code}` as MessageKey)}</small>}
            </button>
          </li>
        ))}
      </ul>
      {waiting.length > 0 ? (
        <Button size="compact-sm" onClick={onOpenAll}>
          {t("timetable.tray.all")}
        </Button>
      ) : (
        <span className="bh-muted bh-sm">{t("timetable.tray.empty")}</span>
      )}
    </section>
  );
}

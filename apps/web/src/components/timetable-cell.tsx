import { memo } from "react";
import {
  IconAlertTriangle,
  IconArmchair,
  IconClock,
  IconHeadset,
  IconLock,
  IconRefresh,
  IconStar,
  IconVideo,
} from "@tabler/icons-react";
import { useLocale } from "../language/use-locale.tsx";
import type { GridMeeting, GridParty, GridSlot, GridTarget } from "./timetable-types.ts";

type TimetableCellProps = {
  readonly rowId: string;
  readonly columnIndex: number;
  readonly slot: GridSlot;
  readonly rowName: string;
  readonly zone: string;
  readonly place: string;
  readonly meeting: GridMeeting | undefined;
  readonly duty: string | undefined;
  readonly target: GridTarget | undefined;
  readonly isMoving: boolean;
  readonly isMoved: boolean;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
  readonly isDraggable: boolean;
  /** Somebody else has just changed it. */
  readonly isFlashed?: boolean;
};

/**
 * One cell of the timetable, 64 high: near, far, interpreter or video; star, lock. The whole text is its label.
 * Hundreds of them stand on a page, so a cell is drawn again only when its own facts change; the grid hears its events.
 */
export const TimetableCell = memo(function TimetableCell(props: TimetableCellProps) {
  const { meeting, duty, target, isMoving, isSelected } = props;
  const { t } = useLocale();
  const label = useCellLabel(props);
  const state = target ? "target" : duty ? "duty" : !meeting ? "empty" : stateOf(meeting);
  const classes = [
    "bh-cell",
    `is-${state}`,
    meeting?.isPast && "is-past",
    isSelected && "is-selected",
    isMoving && !target && !props.isMoved && "is-impossible",
    props.isMoved && "is-moved",
    props.isFlashed && "is-flashed",
  ];

  return (
    <td
      role="gridcell"
      className={classes.filter(Boolean).join(" ")}
      aria-colindex={props.columnIndex}
      aria-selected={isSelected}
      aria-disabled={(isMoving && !target && !props.isMoved) || undefined}
      tabIndex={props.isTabStop ? 0 : -1}
      data-row={props.rowId}
      data-slot={props.slot.id}
      draggable={props.isDraggable}
    >
      <span className="bh-vh">{label}</span>
      <div aria-hidden="true">
        {target ? (
          <>
            <b className="bh-cell-here">{t("components.grid.here", { delta: signed(target.delta) })}</b>
            {target.interpreter && (
              <span className="bh-cell-line">{t("components.grid.interpreter", { name: target.interpreter })}</span>
            )}
          </>
        ) : duty ? (
          <span className="bh-cell-duty">{duty}</span>
        ) : (
          meeting && <MeetingLines meeting={meeting} />
        )}
      </div>
    </td>
  );
});

function MeetingLines({ meeting }: { readonly meeting: GridMeeting }) {
  const { t } = useLocale();
  return (
    <>
      <PartyLine party={meeting.near} side="near" />
      <PartyLine party={meeting.far} side="far" />
      <span className="bh-cell-line is-third">
        {meeting.conflict ? (
          <>
            <IconAlertTriangle />
            <b>{meeting.conflict}</b>
          </>
        ) : meeting.changedFrom ? (
          <>
            <IconRefresh />
            {t("components.grid.was", { place: meeting.changedFrom })}
          </>
        ) : meeting.isPending ? (
          <>
            <IconClock />
            {t("components.grid.waiting")}
          </>
        ) : (
          <>
            {meeting.isOnline ? (
              <IconVideo />
            ) : meeting.third ? (
              <IconArmchair />
            ) : (
              meeting.interpreter && <IconHeadset />
            )}
            <span>{meeting.third ?? meeting.interpreter}</span>
          </>
        )}
        <span className="bh-cell-signs">
          {meeting.isMust && <IconStar className="is-must" />}
          {meeting.isLocked && <IconLock />}
        </span>
      </span>
    </>
  );
}

function PartyLine({ party, side }: { readonly party: GridParty; readonly side: "near" | "far" }) {
  return (
    <span className="bh-cell-line" title={party.original?.text}>
      <i className={`is-${side}`} />
      <span lang={party.lang}>{party.text}</span>
    </span>
  );
}

function useCellLabel({ meeting, duty, target, slot, rowName, zone, place }: TimetableCellProps): string {
  const { t, format, locale } = useLocale();
  const time = format.time(slot.startsAt, zone);
  if (target) return t("components.grid.label-target", { time, place, row: rowName, delta: signed(target.delta) });
  if (duty) return t("components.grid.label-duty", { time, place, row: rowName, duty });
  if (!meeting) return t("components.grid.label-empty", { time, place, row: rowName });
  const facts = [
    meeting.interpreter && t("components.grid.interpreter", { name: meeting.interpreter }),
    meeting.isOnline && t("components.grid.online"),
    meeting.isMust && t("components.grid.must"),
    meeting.isLocked && t("components.grid.locked"),
    meeting.conflict,
    meeting.changedFrom && t("components.grid.was", { place: meeting.changedFrom }),
    meeting.isPending && t("components.grid.waiting"),
  ];
  return [
    t("components.grid.label", { time, place, row: meeting.place, near: meeting.near.text, far: meeting.far.text }),
    ...facts,
  ]
    .filter(Boolean)
    .join(locale === "zh" ? "，" : ", ");
}

function stateOf(meeting: GridMeeting): string {
  if (meeting.conflict) return "conflict";
  if (meeting.changedFrom) return "changed";
  if (meeting.isPending) return "pending";
  return meeting.isLocked ? "locked" : "plain";
}

const signed = (value: number) => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : "±0");

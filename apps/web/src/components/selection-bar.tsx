import "./timetable-grid.css";
import type { ReactNode } from "react";
import { Button } from "@mantine/core";
import { useLocale } from "../language/use-locale.tsx";
import type { GridMeeting, GridParty, GridSlot } from "./timetable-types.ts";

export type SelectionBarProps = {
  readonly meeting: GridMeeting | undefined;
  readonly slot: GridSlot | undefined;
  readonly zone: string;
  readonly place: string;
  readonly otherPlaces?: number | undefined;
  /** A refusal, or what the move asks for. */
  readonly message?: string | undefined;
  readonly isRefusal?: boolean;
  readonly question?: ReactNode;
  readonly acts?:
    | {
        readonly onMove: () => void;
        readonly onLock: () => void;
        readonly onInterpreter: () => void;
        readonly onRemove: () => void;
      }
    | undefined;
  readonly onStopMoving?: (() => void) | undefined;
};

/** Under the grid: the chosen meeting in full, with its acts and their keys. Read out when it changes. */
export function SelectionBar({
  meeting,
  slot,
  zone,
  place,
  otherPlaces,
  message,
  isRefusal = false,
  question,
  acts,
  onStopMoving,
}: SelectionBarProps) {
  const { t, format, timeZone } = useLocale();
  const time = slot && format.timeRange(slot.startsAt, slot.endsAt, zone);
  const reader = slot && format.timePair(slot.startsAt, zone, timeZone).reader;
  return (
    <div className={`bh-selection${meeting || message ? "" : " is-idle"}`}>
      <div className="bh-selection-words" aria-live="polite">
        {meeting ? (
          <>
            <p className="bh-selection-names">
              <b>
                <span lang={meeting.near.lang}>{meeting.near.text}</span> –{" "}
                <span lang={meeting.far.lang}>{meeting.far.text}</span>
              </b>
              <Originals parties={[meeting.near, meeting.far]} />
            </p>
            <p className="bh-second bh-sm">
              {[
                meeting.place,
                time && `${time}${reader ? format.brackets(`${format.zoneCity(timeZone)} ${reader}`) : ""}`,
                meeting.interpreter,
                meeting.isMust ? t("components.grid.must") : undefined,
                meeting.isLocked ? t("components.grid.locked") : undefined,
                meeting.conflict,
                otherPlaces === undefined ? undefined : t("components.grid.other-places", { count: otherPlaces }),
              ]
                .filter(Boolean)
                .join(format.dot)}
            </p>
          </>
        ) : (
          <p className="bh-muted bh-sm">{message ? "" : t("components.grid.none-selected", { place })}</p>
        )}
        {message && <p className={`bh-selection-message${isRefusal ? " is-refusal" : ""}`}>{message}</p>}
      </div>
      {question}
      {acts && (
        <div className="bh-selection-acts">
          <Act text={t("components.grid.move")} letter="M" onAct={acts.onMove} />
          <Act
            text={meeting?.isLocked ? t("components.grid.unlock") : t("components.grid.lock")}
            letter="L"
            onAct={acts.onLock}
          />
          <Act text={t("components.grid.choose-interpreter")} letter="I" onAct={acts.onInterpreter} />
          <Act text={t("components.grid.remove")} letter="Del" onAct={acts.onRemove} />
        </div>
      )}
      {onStopMoving && (
        <div className="bh-selection-acts">
          <Act text={t("components.grid.stop-moving")} letter="Esc" onAct={onStopMoving} />
        </div>
      )}
    </div>
  );
}

function Originals({ parties }: { readonly parties: readonly GridParty[] }) {
  const shown = parties.filter(({ original }) => original);
  if (shown.length === 0) return null;
  return (
    <span className="bh-orig">
      {shown.map(({ original }) => (
        <span key={original?.text} lang={original?.lang}>
          {original?.text}{" "}
        </span>
      ))}
    </span>
  );
}

function Act({ text, letter, onAct }: { readonly text: string; readonly letter: string; readonly onAct: () => void }) {
  return (
    <Button
      size="xs"
      onClick={onAct}
      rightSection={<kbd aria-hidden="true">{letter}</kbd>}
      aria-keyshortcuts={letter === "Del" ? "Delete" : letter === "Esc" ? "Escape" : letter}
    >
      {text}
    </Button>
  );
}

import "./timetable-grid.css";
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { useLocale } from "../language/use-locale.tsx";
import { SelectionBar } from "./selection-bar.tsx";
import { TimetableCell } from "./timetable-cell.tsx";
import type { CellAddress, GridMeeting, GridSlot, GridTarget, TimetableGridProps } from "./timetable-types.ts";
import { useWindow } from "./use-window.ts";

const keyOf = ({ rowId, slotId }: CellAddress) => `${rowId}\n${slotId}`;
const rowHeight = 67;
/** Widths in px, with the space between cells; the css has the same. */
const [headWidth, cellWidthMin, breakWidth] = [100, 108, 23];
/** From here on only the rows in the frame are drawn. */
const rowsDrawnMax = 40;
/** How long a cell that is not drawn yet may still take the focus. */
const focusWaitMs = 5_000;

/**
 * The timetable: rows are tables and rooms, organisations or interpreters, columns are slots. One tab stop; arrows move,
 * M starts a move in which only feasible cells take focus; letters act only while the grid has focus.
 */
export function TimetableGrid(props: TimetableGridProps) {
  const { slots, rows, meetings, duties = [], acts, selectedId, onSelect, label, children } = props;
  const { t } = useLocale();
  const frame = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<CellAddress>(() => firstCell(props));
  const [moving, setMoving] = useState<{ readonly id: string; readonly targets: readonly GridTarget[] }>();
  const [refusal, setRefusal] = useState<string>();

  const byCell = useMemo(() => new Map(meetings.map((meeting) => [keyOf(meeting), meeting])), [meetings]);
  const dutyOf = useMemo(() => new Map(duties.map((duty) => [keyOf(duty), duty.text])), [duties]);
  const targetOf = useMemo(() => new Map(moving?.targets.map((target) => [keyOf(target), target])), [moving]);
  const range = useWindow(frame, { count: rows.length, rowHeight, isOn: rows.length > rowsDrawnMax });
  const selected = meetings.find(({ id }) => id === selectedId);

  /** The cell that is to have the focus once it is drawn: rows out of sight are drawn only after the scrolling was told. */
  const wanted = useRef<{ readonly cell: CellAddress; readonly since: number }>(undefined);
  const focus = (cell: CellAddress) => {
    setAt(cell);
    setRefusal(undefined);
    wanted.current = { cell, since: performance.now() };
    if (settleFocus()) return;
    const index = rows.findIndex(({ id }) => id === cell.rowId);
    if (frame.current) frame.current.scrollTop = Math.max(0, (index - 2) * rowHeight);
  };
  /** Gives the focus to the wanted cell if it is drawn; whoever waited longer than that has gone on to something else. */
  const settleFocus = (): boolean => {
    if (!wanted.current) return false;
    const { cell, since } = wanted.current;
    const found = frame.current?.querySelector<HTMLElement>(
      `[data-row="${CSS.escape(cell.rowId)}"][data-slot="${CSS.escape(cell.slotId)}"]`,
    );
    if (found || performance.now() - since > focusWaitMs) wanted.current = undefined;
    found?.focus();
    return found !== undefined && found !== null;
  };
  useEffect(() => void settleFocus());

  const startMove = (meeting: GridMeeting, isDragged = false) => {
    if (meeting.isLocked) return setRefusal(t("components.grid.locked-stays"));
    onSelect(meeting.id);
    void offer(meeting.id, isDragged);
  };
  /** Shows where a meeting could go. With a pointer the focus stays where it is. */
  const offer = async (id: string, isDragged: boolean) => {
    if (!acts) return;
    const isShown = new Set(rows.flatMap((row) => slots.map((slot) => keyOf({ rowId: row.id, slotId: slot.id }))));
    const turn = (asked.current += 1);
    const possible = await acts.targetsOf(id);
    const targets = possible.filter((target) => isShown.has(keyOf(target)));
    // Let go, or another one taken up, while the answer was on its way.
    if (turn !== asked.current) return;
    if (targets.length === 0) {
      props.onPlacingEnd?.();
      return setRefusal(
        possible.length === 0
          ? t("components.grid.no-target")
          : t("components.grid.no-target-shown", { count: possible.length }),
      );
    }
    setMoving({ id, targets });
    setRefusal(undefined);
    const [best] = targets.toSorted((a, b) => b.delta - a.delta);
    if (best && !isDragged) focus(best);
  };
  const asked = useRef(0);
  const { placing } = props;
  const offered = useRef<string>(undefined);
  useEffect(() => {
    if (placing?.id === offered.current) return;
    offered.current = placing?.id;
    if (placing) void offer(placing.id, placing.isDragged ?? false);
    else {
      asked.current += 1;
      setMoving(undefined);
    }
  });

  const endMove = (to?: CellAddress) => {
    if (!moving) return;
    const from = meetings.find(({ id }) => id === moving.id);
    if (to && acts && targetOf.has(keyOf(to))) acts.onMove(moving.id, to);
    else if (to && acts) return setRefusal(acts.whyNot(moving.id, to) ?? t("components.grid.impossible"));
    setMoving(undefined);
    props.onPlacingEnd?.();
    focus(to ?? (from ? { rowId: from.rowId, slotId: from.slotId } : at));
  };

  const step = (rowStep: number, slotStep: number): CellAddress | undefined => {
    let row = rows.findIndex(({ id }) => id === at.rowId);
    let slot = slots.findIndex(({ id }) => id === at.slotId);
    for (;;) {
      row += rowStep;
      slot += slotStep;
      const cell = cellAt(row, slot);
      // While moving only feasible cells take focus: the others are passed over.
      if (!cell || !moving || targetOf.has(keyOf(cell))) return cell;
    }
  };
  const cellAt = (row: number, slot: number): CellAddress | undefined => {
    const [rowId, slotId] = [rows[row]?.id, slots[slot]?.id];
    return rowId === undefined || slotId === undefined ? undefined : { rowId, slotId };
  };
  /** While moving, the feasible cells in reading order, so that every one can be reached by left and right. */
  const nextTarget = (direction: 1 | -1): CellAddress | undefined => {
    const ordered = moving?.targets.toSorted((a, b) => place(a) - place(b)) ?? [];
    const index = ordered.findIndex((target) => keyOf(target) === keyOf(at));
    return ordered[index + direction];
  };
  const place = (cell: CellAddress) =>
    rows.findIndex(({ id }) => id === cell.rowId) * slots.length + slots.findIndex(({ id }) => id === cell.slotId);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return;
    const meeting = byCell.get(keyOf(at));
    const isCommand = event.ctrlKey || event.metaKey;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const row = rows.findIndex(({ id }) => id === at.rowId);
    const slot = slots.findIndex(({ id }) => id === at.slotId);
    const moves: Readonly<Record<string, () => CellAddress | undefined>> = {
      ArrowLeft: () => step(0, -1) ?? nextTarget(-1),
      ArrowRight: () => step(0, 1) ?? nextTarget(1),
      ArrowUp: () => step(-1, 0) ?? nextTarget(-1),
      ArrowDown: () => step(1, 0) ?? nextTarget(1),
      Home: () => (moving ? undefined : cellAt(isCommand ? 0 : row, 0)),
      End: () => (moving ? undefined : cellAt(isCommand ? rows.length - 1 : row, slots.length - 1)),
      PageUp: () => (moving ? undefined : cellAt(Math.max(0, row - 8), slot)),
      PageDown: () => (moving ? undefined : cellAt(Math.min(rows.length - 1, row + 8), slot)),
    };
    const move = moves[event.key];
    if (move) {
      const to = move();
      if (to) focus(to);
    } else if (isCommand && key === "z" && acts) {
      if (event.shiftKey) acts.onRedo();
      else acts.onUndo();
    } else if (isCommand || event.altKey) return;
    else if (key === "Enter") {
      if (moving) endMove(at);
      else onSelect(meeting?.id);
    } else if (key === "Escape") {
      if (moving) endMove();
      else onSelect(undefined);
    } else if (!acts || moving) return;
    else if (key === "m" && meeting) startMove(meeting);
    else if (key === "l" && meeting) acts.onLock(meeting.id);
    else if (key === "i" && meeting) acts.onInterpreter(meeting.id);
    else if (key === "Delete" && meeting) acts.onRemove(meeting.id);
    else if (key === "n" && !meeting) acts.onPlaceNext(at);
    else if (key === "f") acts.onSettle();
    else return;
    event.preventDefault();
  };

  const columns = slots.length + slots.filter(({ breakAfter }) => breakAfter).length + 1;
  return (
    <div className={`bh-full-width bh-grid${moving ? " is-moving" : ""}`}>
      {children}
      <div className="bh-grid-frame" ref={frame} style={rows.length > rowsDrawnMax ? { maxHeight: "72vh" } : undefined}>
        <table
          role="grid"
          aria-label={label}
          aria-rowcount={rows.length + 1}
          aria-colcount={slots.length + 1}
          aria-description={acts ? t("components.grid.keys") : undefined}
          style={{ minWidth: headWidth + slots.length * cellWidthMin + (columns - 1 - slots.length) * breakWidth }}
          onKeyDown={onKeyDown}
          onFocus={({ target }) => {
            const cell = cellOf(target);
            wanted.current = undefined;
            if (cell) setAt((now) => (keyOf(now) === keyOf(cell) ? now : cell));
          }}
          onClick={({ target }) => {
            const cell = cellOf(target);
            if (!cell) return;
            if (moving) endMove(cell);
            else onSelect(byCell.get(keyOf(cell))?.id);
          }}
          onDragStart={({ target }) => {
            const meeting = byCell.get(keyOf(cellOf(target) ?? at));
            if (acts && meeting) startMove(meeting, true);
          }}
          onDragOver={(event) => {
            const cell = cellOf(event.target);
            if (cell && targetOf.has(keyOf(cell))) event.preventDefault();
          }}
          onDragEnd={() => {
            asked.current += 1;
            endMove();
          }}
          onDrop={({ target }) => endMove(cellOf(target))}
        >
          <Heads {...props} />
          <tbody>
            {range.before > 0 && <tr aria-hidden="true" style={{ height: range.before }} />}
            {rows.slice(range.start, range.end).flatMap((row, index) => [
              row.section && (
                <tr key={`${row.id} section`} className="bh-grid-section" aria-hidden="true">
                  <td colSpan={columns}>{row.section}</td>
                </tr>
              ),
              <tr key={row.id} role="row" aria-rowindex={range.start + index + 2}>
                <th role="rowheader" scope="row" lang={row.lang}>
                  {row.section && <span className="bh-vh">{row.section}: </span>}
                  {row.name}
                  {row.facts && <small>{row.facts}</small>}
                </th>
                {slots.flatMap((slot, slotIndex) => {
                  const cell = { rowId: row.id, slotId: slot.id };
                  const meeting = byCell.get(keyOf(cell));
                  const isAt = keyOf(at) === keyOf(cell);
                  return [
                    <TimetableCell
                      key={slot.id}
                      rowId={row.id}
                      columnIndex={slotIndex + 2}
                      slot={slot}
                      rowName={row.name}
                      zone={props.zone}
                      place={props.place}
                      meeting={meeting}
                      duty={dutyOf.get(keyOf(cell))}
                      target={targetOf.get(keyOf(cell))}
                      isMoving={moving !== undefined}
                      isMoved={meeting !== undefined && meeting.id === moving?.id}
                      isSelected={meeting !== undefined && meeting.id === selectedId}
                      isTabStop={isAt}
                      isFlashed={meeting !== undefined && (props.flashed?.has(meeting.id) ?? false)}
                      isDraggable={acts !== undefined && meeting !== undefined}
                    />,
                    slot.breakAfter && <td key={`${slot.id} break`} className="bh-grid-break" aria-hidden="true" />,
                  ];
                })}
              </tr>,
            ])}
            {range.after > 0 && <tr aria-hidden="true" style={{ height: range.after }} />}
          </tbody>
        </table>
      </div>
      {(acts || selected) && (
        <SelectionBar
          meeting={selected}
          slot={slots.find(({ id }) => id === selected?.slotId)}
          zone={props.zone}
          place={props.place}
          otherPlaces={props.otherPlaces}
          message={
            refusal ??
            (moving ? t("components.grid.moving", { count: moving.targets.length }) : undefined) ??
            props.message
          }
          isRefusal={refusal !== undefined}
          question={moving ? undefined : props.question}
          acts={
            acts && selected && !moving
              ? {
                  onMove: () => startMove(selected),
                  onLock: () => acts.onLock(selected.id),
                  onInterpreter: () => acts.onInterpreter(selected.id),
                  onRemove: () => acts.onRemove(selected.id),
                }
              : undefined
          }
          onStopMoving={moving ? () => endMove() : undefined}
        />
      )}
    </div>
  );
}

/** The cell an event came from. */
function cellOf(target: EventTarget): CellAddress | undefined {
  const cell = (target as HTMLElement).closest<HTMLElement>("[data-row][data-slot]");
  const { row, slot } = cell?.dataset ?? {};
  return row === undefined || slot === undefined ? undefined : { rowId: row, slotId: slot };
}

function Heads({ slots, zone, place }: TimetableGridProps) {
  const { t, format, timeZone } = useLocale();
  return (
    <thead>
      <tr role="row" aria-rowindex={1}>
        <th role="columnheader" scope="col" className="bh-grid-corner">
          {place}
        </th>
        {slots.flatMap((slot) => [
          <th key={slot.id} role="columnheader" scope="col">
            <span className="bh-grid-number">{slot.number}</span>
            <SlotHead slot={slot} />
          </th>,
          slot.breakAfter && (
            <th key={`${slot.id} break`} className="bh-grid-break" aria-hidden="true" title={slot.breakAfter}>
              <span>{slot.breakAfter}</span>
            </th>
          ),
        ])}
      </tr>
    </thead>
  );

  function SlotHead({ slot }: { readonly slot: GridSlot }) {
    const pair = format.timePair(slot.startsAt, zone, timeZone);
    return (
      <>
        <b>{pair.place}</b>
        {pair.reader !== undefined && (
          <small>
            {format.zoneCity(timeZone)} {pair.reader}
          </small>
        )}
        {slot.freeInterpreters !== undefined && (
          <small className={slot.freeInterpreters === 0 ? "is-none" : undefined}>
            {t("components.grid.free", { count: slot.freeInterpreters })}
          </small>
        )}
      </>
    );
  }
}

function firstCell({ rows, slots, meetings }: TimetableGridProps): CellAddress {
  const [meeting] = meetings;
  return meeting
    ? { rowId: meeting.rowId, slotId: meeting.slotId }
    : { rowId: rows[0]?.id ?? "", slotId: slots[0]?.id ?? "" };
}

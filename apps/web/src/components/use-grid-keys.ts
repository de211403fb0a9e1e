import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from "react";

type GridKeys = {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frame: RefObject<HTMLElement | null>;
  /** Height of a row where rows are drawn only in the frame. */
  readonly rowHeight: number | undefined;
  readonly onOpen: (rowIndex: number) => void;
  readonly onFilter: () => void;
  readonly textOf: (rowIndex: number, columnIndex: number) => string;
};

type Cell = { readonly row: number; readonly column: number };

/**
 * Roving focus of a grid: one tab stop, arrows, Home/End, Page keys; Enter opens, Shift + arrows take a range,
 * Ctrl C copies it as Excel reads it, `/` goes to the filter. Acts only while the grid has focus (WCAG 2.1.4).
 */
export function useGridKeys({ rowCount, columnCount, frame, rowHeight, onOpen, onFilter, textOf }: GridKeys) {
  const [at, setAt] = useState<Cell>({ row: 0, column: 0 });
  const [anchor, setAnchor] = useState<Cell>();
  const shouldFocus = useRef(false);
  const here = { row: Math.min(at.row, Math.max(0, rowCount - 1)), column: Math.min(at.column, columnCount - 1) };

  useEffect(() => {
    if (!shouldFocus.current) return;
    const cell = frame.current?.querySelector<HTMLElement>(`[data-cell="${here.row}:${here.column}"]`);
    if (cell) {
      shouldFocus.current = false;
      return cell.focus();
    }
    // A row that is not drawn yet comes with the scroll, and this effect runs again with it.
    if (rowHeight && frame.current) frame.current.scrollTop = Math.max(0, (here.row - 3) * rowHeight);
  });

  const move = (next: Cell, isRange: boolean) => {
    setAnchor(isRange ? (anchor ?? here) : undefined);
    shouldFocus.current = true;
    setAt({ row: clamp(next.row, rowCount), column: clamp(next.column, columnCount) });
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const inCell = (event.target as HTMLElement).dataset.cell !== undefined;
    if (event.nativeEvent.isComposing || !inCell) return;
    const page = Math.max(1, Math.floor((frame.current?.clientHeight ?? 360) / (rowHeight ?? 36)) - 1);
    const steps: Readonly<Record<string, Cell>> = {
      ArrowUp: { row: here.row - 1, column: here.column },
      ArrowDown: { row: here.row + 1, column: here.column },
      ArrowLeft: { row: here.row, column: here.column - 1 },
      ArrowRight: { row: here.row, column: here.column + 1 },
      Home: { row: event.ctrlKey ? 0 : here.row, column: 0 },
      End: { row: event.ctrlKey ? rowCount - 1 : here.row, column: columnCount - 1 },
      PageUp: { row: here.row - page, column: here.column },
      PageDown: { row: here.row + page, column: here.column },
    };
    const step = steps[event.key];
    if (step) move(step, event.shiftKey);
    else if (event.key === "Enter") onOpen(here.row);
    else if (event.key === "/" && !event.ctrlKey && !event.metaKey) onFilter();
    else if (event.key.toLowerCase() === "c" && (event.ctrlKey || event.metaKey))
      void navigator.clipboard?.writeText(rangeText());
    else return;
    event.preventDefault();
  };

  function rangeText(): string {
    const from = anchor ?? here;
    const [top, bottom] = [Math.min(from.row, here.row), Math.max(from.row, here.row)];
    const [left, right] = [Math.min(from.column, here.column), Math.max(from.column, here.column)];
    const lines = Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (__, column) =>
        textOf(top + row, left + column).replace(/[\t\r\n]+/g, " "),
      ).join("\t"),
    );
    return lines.join("\n");
  }

  const isInRange = (row: number, column: number) =>
    anchor !== undefined &&
    row >= Math.min(anchor.row, here.row) &&
    row <= Math.max(anchor.row, here.row) &&
    column >= Math.min(anchor.column, here.column) &&
    column <= Math.max(anchor.column, here.column);

  return {
    gridProps: { onKeyDown },
    cellProps: (row: number, column: number) => ({
      "data-cell": `${row}:${column}`,
      "data-range": isInRange(row, column) || undefined,
      tabIndex: row === here.row && column === here.column ? 0 : -1,
      onFocus: () => setAt((now) => (now.row === row && now.column === column ? now : { row, column })),
    }),
  };
}

const clamp = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));

import "./schedule-parts.css";
import { useRef, useState, type KeyboardEvent } from "react";
import { useLocale } from "../language/use-locale.tsx";

/** @public */
export type ExposureColumn = { readonly meetings: number; readonly near: number; readonly far: number };

export type ExposureStripProps = {
  readonly label: string;
  readonly nearName: string;
  readonly farName: string;
  /** From 0 upwards, without gaps. */
  readonly columns: readonly ExposureColumn[];
  readonly floor: number;
  /** What is counted: meetings that somebody has, or lists of recommendations that somebody stands in. */
  readonly unit?: "meetings" | "lists";
  /** The last column holds its count and everything above it. */
  readonly isLastOpen?: boolean;
  /** Lists the organisations of a mark: "3 meetings, near". */
  readonly onOpen?: (meetings: number, side: "near" | "far") => void;
};

/** Marks beside each other in a column: the more columns, the narrower they stand. */
const perRowOf = (columns: number): number => (columns > 16 ? 3 : columns > 12 ? 4 : 6);
const marksMax = 600;

const words = {
  meetings: {
    exact: { cell: "components.exposure.cell", head: "components.exposure.meetings" },
    more: { cell: "components.exposure.cell-more", head: "components.exposure.meetings-more" },
  },
  lists: {
    exact: { cell: "components.exposure.lists-cell", head: "components.exposure.lists" },
    more: { cell: "components.exposure.lists-cell-more", head: "components.exposure.lists-more" },
  },
} as const;

/** Who gets how many: one mark per organisation, near above and far below the axis, a black line at the floor. */
export function ExposureStrip({
  label,
  nearName,
  farName,
  columns,
  floor,
  unit = "meetings",
  isLastOpen = false,
  onOpen,
}: ExposureStripProps) {
  const { t, format } = useLocale();
  const grid = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ column: 0, side: 0 });
  const total = columns.reduce((sum, { near, far }) => sum + near + far, 0);
  const perMark = total > marksMax ? 5 : 1;
  const sides = ["near", "far"] as const;
  const wordsAt = (index: number) => words[unit][isLastOpen && index === columns.length - 1 ? "more" : "exact"];

  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [-1, 0],
      ArrowRight: [1, 0],
      ArrowUp: [0, -1],
      ArrowDown: [0, 1],
    };
    const step = steps[event.key];
    const column = columns[at.column];
    if (step) {
      const next = {
        column: Math.max(0, Math.min(columns.length - 1, at.column + step[0])),
        side: Math.max(0, Math.min(1, at.side + step[1])),
      };
      setAt(next);
      grid.current?.querySelector<HTMLElement>(`[data-at="${next.column}:${next.side}"]`)?.focus();
    } else if (event.key === "Enter" && column) onOpen?.(column.meetings, sides[at.side] ?? "near");
    else return;
    event.preventDefault();
  };

  return (
    <figure className="bh-exposure">
      <div className="bh-exposure-grid" role="grid" aria-label={label} ref={grid} onKeyDown={onKeyDown} tabIndex={-1}>
        {sides.map((side, sideIndex) => (
          <div key={side} role="row" className={`bh-exposure-side is-${side}`}>
            <span role="rowheader" className="bh-exposure-name">
              <b>{side === "near" ? nearName : farName}</b>
              <span>{columns.reduce((sum, column) => sum + column[side], 0)}</span>
            </span>
            {columns.map((column, index) => (
              <span
                key={column.meetings}
                role="gridcell"
                tabIndex={at.column === index && at.side === sideIndex ? 0 : -1}
                data-at={`${index}:${sideIndex}`}
                className={`bh-exposure-cell${column.meetings < floor ? " is-below" : ""}${column.meetings === floor ? " is-floor" : ""}${column.near + column.far === 0 ? " is-nobody" : ""}`}
                onFocus={() => setAt({ column: index, side: sideIndex })}
                onClick={() => onOpen?.(column.meetings, side)}
              >
                <u className="bh-vh">
                  {t(wordsAt(index).cell, {
                    meetings: column.meetings,
                    side: side === "near" ? nearName : farName,
                    count: column[side],
                  })}
                </u>
                <b aria-hidden="true">{column[side] || ""}</b>
                <span aria-hidden="true" style={{ maxWidth: perRowOf(columns.length) * 12 }}>
                  {Array.from({ length: Math.ceil(column[side] / perMark) }, (_, mark) => (
                    <i key={mark} />
                  ))}
                </span>
                {side === "near" && <em aria-hidden="true">{t(wordsAt(index).head, { meetings: column.meetings })}</em>}
              </span>
            ))}
          </div>
        ))}
      </div>
      <figcaption className="bh-xs bh-muted">
        {format.sentences([
          t(unit === "lists" ? "components.exposure.lists-floor" : "components.exposure.floor", { floor }),
          perMark > 1 ? t("components.exposure.per-mark", { count: perMark }) : t("components.exposure.one-mark"),
        ])}
      </figcaption>
    </figure>
  );
}

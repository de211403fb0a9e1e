import "./cooperation-parts.css";
import { useRef, useState, type KeyboardEvent } from "react";
import { useLocale } from "../language/use-locale.tsx";

/** @public */
export type HeatAxis = {
  readonly id: string;
  readonly name: string;
  /** Organisations of it: a full row of a large city is no merit. */ readonly organisations: number;
};

export type HeatMapProps = {
  readonly label: string;
  readonly rows: readonly HeatAxis[];
  readonly columns: readonly HeatAxis[];
  readonly valueOf: (rowId: string, columnId: string) => number;
  readonly onOpen?: (rowId: string, columnId: string) => void;
};

/** Region by region: six steps of one hue, the figure always written, zero a dot, sums at both ends. */
export function HeatMap({ label, rows, columns, valueOf, onOpen }: HeatMapProps) {
  const { t, format } = useLocale();
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const largest = Math.max(1, ...rows.flatMap((row) => columns.map((column) => valueOf(row.id, column.id))));
  const stepOf = (value: number) => (value === 0 ? 0 : Math.min(5, 1 + Math.floor((4.999 * value) / largest)));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, readonly [number, number]>> = {
      ArrowUp: [-1, 0],
      ArrowDown: [1, 0],
      ArrowLeft: [0, -1],
      ArrowRight: [0, 1],
    };
    const step = steps[event.key];
    const [row, column] = [rows[at.row], columns[at.column]];
    if (step) {
      const next = {
        row: Math.max(0, Math.min(rows.length - 1, at.row + step[0])),
        column: Math.max(0, Math.min(columns.length - 1, at.column + step[1])),
      };
      setAt(next);
      table.current?.querySelector<HTMLElement>(`[data-at="${next.row}:${next.column}"]`)?.focus();
    } else if (event.key === "Enter" && row && column) onOpen?.(row.id, column.id);
    else return;
    event.preventDefault();
  };

  return (
    <div className="bh-scroll">
      <table role="grid" aria-label={label} className="bh-heat" ref={table} onKeyDown={onKeyDown}>
        <thead>
          <tr role="row">
            <td role="presentation" />
            {columns.map((column) => (
              <th key={column.id} scope="col" role="columnheader">
                {column.name}
                <small>{format.count(column.organisations, "company")}</small>
              </th>
            ))}
            <th scope="col" role="columnheader">
              {t("components.heat.sum")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rowIndex) => (
            <tr key={row.id} role="row">
              <th scope="row" role="rowheader">
                {row.name}
                <small>{format.count(row.organisations, "company")}</small>
              </th>
              {columns.map((column, columnIndex) => {
                const value = valueOf(row.id, column.id);
                return (
                  <td
                    key={column.id}
                    role="gridcell"
                    className={`is-step-${stepOf(value)}`}
                    tabIndex={at.row === rowIndex && at.column === columnIndex ? 0 : -1}
                    data-at={`${rowIndex}:${columnIndex}`}
                    onFocus={() => setAt({ row: rowIndex, column: columnIndex })}
                    onClick={() => onOpen?.(row.id, column.id)}
                  >
                    <span className="bh-vh">
                      {t("components.heat.cell", { row: row.name, column: column.name, value })}
                    </span>
                    <span aria-hidden="true">{value === 0 ? "·" : format.number(value)}</span>
                  </td>
                );
              })}
              <td role="gridcell" className="bh-heat-sum">
                {format.number(sum(columns.map((column) => valueOf(row.id, column.id))))}
              </td>
            </tr>
          ))}
          <tr role="row">
            <th scope="row" role="rowheader">
              {t("components.heat.sum")}
            </th>
            {columns.map((column) => (
              <td key={column.id} role="gridcell" className="bh-heat-sum">
                {format.number(sum(rows.map((row) => valueOf(row.id, column.id))))}
              </td>
            ))}
            <td role="gridcell" />
          </tr>
        </tbody>
      </table>
    </div>
  );
}

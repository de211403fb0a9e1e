import "./data-table.css";
import { useDeferredValue, useId, useMemo, useRef, useState, type ReactNode } from "react";
import { useMediaQuery } from "@mantine/hooks";
import { IconArrowDown, IconArrowUp, IconSearch } from "@tabler/icons-react";
import { useLocale } from "../language/use-locale.tsx";
import { ExcelLink } from "./excel-link.tsx";
import { filterRows, sortRows, type SortState } from "./data-table-rows.ts";
import { useGridKeys } from "./use-grid-keys.ts";
import { useWindow } from "./use-window.ts";

export type Column<Row> = {
  readonly key: string;
  readonly head: string;
  /** What the column sorts, filters and copies by; null is nothing. */
  readonly value: (row: Row) => string | number | null | undefined;
  /** What the cell shows, if more than the value. */
  readonly cell?: (row: Row) => ReactNode;
  readonly align?: "start" | "end";
  /** Any css width; columns without one share the rest. */
  readonly width?: string;
  readonly isSortable?: boolean;
  /** On a phone: the card's title, a line of it (the default), or left out. */
  readonly onPhone?: "title" | "line" | "hidden";
};

export type DataTableProps<Row> = {
  /** Names the table for screen readers and stands above it. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** `Enter` on a row, or a click. The first column's cell should be a link to the same place. */
  readonly onOpen?: (row: Row) => void;
  readonly selectedKey?: string | undefined;
  /** The list as a spreadsheet. */
  readonly excelHref?: string | undefined;
  readonly hasFilter?: boolean;
  /** Hears what is typed into the filter, so that the page can look further than the letters. */
  readonly onFilter?: (words: string) => void;
  /** Keys of rows to show beside those that hold the letters. */
  readonly alsoShown?: ReadonlySet<string> | undefined;
  /** Shown when there are no rows at all: what will be here, when, and the first act. */
  readonly empty?: ReactNode;
  /** More buttons beside the filter. */
  readonly tools?: ReactNode;
  /** Height of a row in px; rows above 200 are drawn only where they are seen and keep this height. */
  readonly rowHeight?: number;
  readonly initialSort?: SortState;
};

/** From here on only the rows in the frame are drawn; `aria-rowcount` tells the truth. */
const rowsDrawnMax = 200;
const cardsAtOnce = 60;

/**
 * The table a clerk works in: arrows move, Enter opens, `/` filters, Ctrl C copies to Excel; on a phone a card a row.
 */
export function DataTable<Row>({
  label,
  columns,
  rows,
  rowKey,
  onOpen,
  selectedKey,
  excelHref,
  hasFilter = rows.length > 8,
  onFilter,
  alsoShown,
  empty,
  tools,
  rowHeight = 36,
  initialSort,
}: DataTableProps<Row>) {
  const { t, format } = useLocale();
  const isPhone = useMediaQuery("(max-width: 39.99em)", false, { getInitialValueInEffect: false });
  const frame = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const labelId = useId();
  const [words, setWords] = useState("");
  const [sort, setSort] = useState<SortState | undefined>(initialSort);
  const [cardsShown, setCardsShown] = useState(cardsAtOnce);
  const sought = useDeferredValue(words);

  const shown = useMemo(() => {
    const literal = filterRows(rows, columns, sought);
    const isFound = new Set(literal);
    const found = alsoShown?.size
      ? [...literal, ...rows.filter((row) => !isFound.has(row) && alsoShown.has(rowKey(row)))]
      : literal;
    return sortRows(found, columns, sort, format.collator());
  }, [rows, columns, sought, sort, format, alsoShown, rowKey]);
  const isVirtual = !isPhone && shown.length > rowsDrawnMax;
  const range = useWindow(frame, { count: shown.length, rowHeight, isOn: isVirtual });
  const drawn = isPhone ? shown.slice(0, cardsShown) : shown.slice(range.start, range.end);
  const offset = isPhone ? 0 : range.start;

  const keys = useGridKeys({
    rowCount: shown.length,
    columnCount: columns.length,
    frame,
    rowHeight: isVirtual ? rowHeight : undefined,
    onOpen: (index) => {
      const row = shown[index];
      if (row !== undefined) onOpen?.(row);
    },
    onFilter: () => field.current?.focus(),
    textOf: (rowIndex, columnIndex) => {
      const row = shown[rowIndex];
      return row === undefined ? "" : String(columns[columnIndex]?.value(row) ?? "");
    },
  });

  const type = (text: string) => {
    setWords(text);
    onFilter?.(text);
  };
  const sortBy = (key: string) =>
    setSort((now) => (now?.key !== key ? { key, isDown: false } : now.isDown ? undefined : { key, isDown: true }));

  return (
    <section className="bh-data" aria-labelledby={labelId}>
      <header className="bh-data-head">
        <h2 id={labelId}>{label}</h2>
        <span className="bh-data-count" role="status">
          {shown.length === rows.length
            ? t("components.table.count", { count: rows.length })
            : t("components.table.count-filtered", { shown: shown.length, count: rows.length })}
        </span>
        <span className="bh-data-tools">
          {tools}
          {hasFilter && (
            <label className="bh-data-filter">
              <IconSearch className="bh-i" aria-hidden />
              <span className="bh-vh">{t("components.table.filter", { table: label })}</span>
              <input
                ref={field}
                type="search"
                value={words}
                placeholder={t("components.table.filter-short")}
                onChange={(event) => type(event.target.value)}
                onKeyDown={(event) => {
                  if (event.key === "Escape" && !event.nativeEvent.isComposing) type("");
                }}
              />
            </label>
          )}
          {excelHref && <ExcelLink href={excelHref} />}
        </span>
      </header>
      {rows.length === 0 ? (
        <div className="bh-panel-body">{empty ?? <p className="bh-muted">{t("components.table.empty")}</p>}</div>
      ) : shown.length === 0 ? (
        <p className="bh-panel-body bh-muted">{t("components.table.nothing-found")}</p>
      ) : (
        <div ref={frame} className={`bh-data-frame${isVirtual ? " is-virtual" : ""}`}>
          <table
            role="grid"
            className="bh-data-table"
            aria-labelledby={labelId}
            aria-rowcount={shown.length + 1}
            aria-colcount={columns.length}
            aria-description={t("components.table.keys")}
            {...keys.gridProps}
          >
            <thead>
              <tr role="row" aria-rowindex={1}>
                {columns.map((column) => (
                  <th
                    key={column.key}
                    role="columnheader"
                    scope="col"
                    style={column.width ? { width: column.width } : undefined}
                    className={column.align === "end" ? "is-end" : undefined}
                    aria-sort={sort?.key === column.key ? (sort.isDown ? "descending" : "ascending") : undefined}
                  >
                    {column.isSortable === false ? (
                      column.head
                    ) : (
                      <button type="button" onClick={() => sortBy(column.key)}>
                        {column.head}
                        {sort?.key === column.key &&
                          (sort.isDown ? (
                            <IconArrowDown className="bh-i" aria-hidden />
                          ) : (
                            <IconArrowUp className="bh-i" aria-hidden />
                          ))}
                      </button>
                    )}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {range.before > 0 && <tr aria-hidden="true" style={{ height: range.before }} />}
              {drawn.map((row, index) => {
                const key = rowKey(row);
                return (
                  <tr
                    key={key}
                    role="row"
                    aria-rowindex={offset + index + 2}
                    aria-selected={selectedKey === undefined ? undefined : key === selectedKey}
                    className={onOpen ? "is-open-able" : undefined}
                    style={isVirtual ? { height: rowHeight } : undefined}
                    onClick={() => onOpen?.(row)}
                  >
                    {columns.map((column, columnIndex) => (
                      <td
                        key={column.key}
                        role="gridcell"
                        data-head={column.head}
                        className={`is-phone-${column.onPhone ?? "line"}${column.align === "end" ? " is-end" : ""}`}
                        {...keys.cellProps(offset + index, columnIndex)}
                      >
                        {isVirtual ? (
                          <div style={{ maxHeight: rowHeight - 12, overflow: "hidden" }}>
                            {column.cell?.(row) ?? written(column.value(row))}
                          </div>
                        ) : (
                          (column.cell?.(row) ?? written(column.value(row)))
                        )}
                      </td>
                    ))}
                  </tr>
                );
              })}
              {range.after > 0 && <tr aria-hidden="true" style={{ height: range.after }} />}
            </tbody>
          </table>
          {isPhone && shown.length > cardsShown && (
            <button type="button" className="bh-data-more" onClick={() => setCardsShown(cardsShown + cardsAtOnce)}>
              {t("components.table.more", { count: shown.length - cardsShown })}
            </button>
          )}
        </div>
      )}
    </section>
  );

  function written(value: string | number | null | undefined): ReactNode {
    return typeof value === "number" ? format.number(value) : value;
  }
}

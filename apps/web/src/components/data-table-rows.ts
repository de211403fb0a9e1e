import { foldForSearch } from "./fold.ts";

export type SortState = { readonly key: string; readonly isDown: boolean };
type Valued<Row> = { readonly key: string; readonly value: (row: Row) => string | number | null | undefined };

/** Rows that hold every one of the words in any column; case, width and spaces do not matter. */
export function filterRows<Row>(rows: readonly Row[], columns: readonly Valued<Row>[], words: string): readonly Row[] {
  const sought = words.split(/\s+/).map(foldForSearch).filter(Boolean);
  if (sought.length === 0) return rows;
  return rows.filter((row) => {
    const text = foldForSearch(columns.map(({ value }) => value(row) ?? "").join("\n"));
    return sought.every((word) => text.includes(word));
  });
}

/** Rows in the order of one column; empty cells stand last in either direction. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Valued<Row>[],
  sort: SortState | undefined,
  collator: Intl.Collator,
): readonly Row[] {
  const column = sort && columns.find(({ key }) => key === sort.key);
  if (!sort || !column) return rows;
  const direction = sort.isDown ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [first, second] = [column.value(a) ?? null, column.value(b) ?? null];
    if (first === null || second === null) return first === second ? 0 : first === null ? 1 : -1;
    if (typeof first === "number" && typeof second === "number") return direction * (first - second);
    return direction * collator.compare(String(first), String(second));
  });
}

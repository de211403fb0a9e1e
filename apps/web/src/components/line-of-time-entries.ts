import type { RecordDate } from "@bridgehead/domain/shared/standing";

/** A dated record on the line of time. `side`: only this side did it. */
export type TimeRecord = { readonly date: RecordDate; readonly isPlanned: boolean };

export type LineEntry<Item extends TimeRecord> =
  | { readonly kind: "date"; readonly date: RecordDate; readonly records: readonly Item[]; readonly isPlanned: boolean }
  /** Nothing on record for a year or more. `months` counts between the known dates, or to today. */
  | { readonly kind: "gap"; readonly months: number; readonly records: readonly Item[] }
  | { readonly kind: "today"; readonly day: string };

/**
 * The columns of the line of time: one per date in order, a stretch wherever nothing is on record for a year or more,
 * and today. Records that `isAside` (one side only) do not end a stretch: they stand on it.
 * A date known to the year counts from its first month, so that a stretch is never told longer than it is known to be.
 */
export function lineOfTimeEntries<Item extends TimeRecord>(
  items: readonly Item[],
  today: string,
  isAside: (item: Item) => boolean = () => false,
): readonly LineEntry<Item>[] {
  const dated = items.filter(({ date }) => date.value !== null).toSorted((a, b) => compare(a.date.value, b.date.value));
  const groups = groupByDate(dated.filter((item) => !isAside(item)));
  const asides = dated.filter(isAside);
  const past = groups.filter(({ date }) => compare(date.value, today.slice(0, date.value?.length)) <= 0);
  const coming = groups.slice(past.length);

  const line: LineEntry<Item>[] = [];
  past.forEach((group, index) => {
    line.push(group);
    const next = past[index + 1];
    const months = next
      ? monthsBetween(lastMonth(group.date), firstMonth(next.date))
      : monthsBetween(lastMonth(group.date), today.slice(0, 7));
    const on = asides.filter(
      ({ date }) => compare(date.value, group.date.value) > 0 && (!next || compare(date.value, next.date.value) < 0),
    );
    if (months >= 12) line.push({ kind: "gap", months, records: on });
    else if (on.length > 0) line.push(...groupByDate(on));
  });
  line.push({ kind: "today", day: today }, ...coming);
  return line;
}

function groupByDate<Item extends TimeRecord>(items: readonly Item[]): Extract<LineEntry<Item>, { kind: "date" }>[] {
  const groups = Map.groupBy(items, ({ date }) => date.value);
  return [...groups.values()].map((records) => {
    const [first] = records;
    if (!first) throw new Error("a group has records");
    return { kind: "date", date: first.date, records, isPlanned: records.every((record) => record.isPlanned) };
  });
}

const compare = (a: string | null, b: string | null | undefined): number =>
  (a ?? "") < (b ?? "") ? -1 : (a ?? "") > (b ?? "") ? 1 : 0;
const firstMonth = ({ value }: RecordDate): string => (value ?? "").slice(0, 7).padEnd(5, "-").padEnd(7, "01");
const lastMonth = ({ value }: RecordDate): string => (value?.length === 4 ? `${value}-12` : (value ?? "").slice(0, 7));

function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0] = from.split("-").map(Number);
  const [toYear = 0, toMonth = 0] = to.split("-").map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth;
}

import "./line-of-time.css";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { IconCalendarEvent, IconFileText, IconPlane, IconSignature, type Icon } from "@tabler/icons-react";
import type { RecordDate } from "@bridgehead/domain/shared/standing";
import { PageLink, type PageAddress } from "../app/page-link.tsx";
import { useLocale } from "../language/use-locale.tsx";
import { CitationChip } from "./citations.tsx";
import { FactDate } from "./fact-date.tsx";
import { lineOfTimeEntries, type LineEntry } from "./line-of-time-entries.ts";
import { StatusMark, type Standing } from "./status-mark.tsx";

export type LineRecord = {
  readonly id: string;
  readonly date: RecordDate;
  /** The noun in the reader's language: 협약, 행사, 방문. */
  readonly kind: string;
  readonly icon?: "agreement" | "event" | "visit" | "project";
  readonly name: string;
  readonly address?: PageAddress | undefined;
  readonly line?: string | undefined;
  readonly status: Standing;
  readonly source?: string | undefined;
  /** Only one side did it: it stands on the hatching as that side's square. */
  readonly onlySide?: { readonly side: "near" | "far"; readonly name: string } | undefined;
};

export type LineOfTimeProps = {
  readonly label: string;
  readonly records: readonly LineRecord[];
  /** Calendar day, from the clock that the page was handed. */
  readonly today: string;
};

type Item = LineRecord & { readonly isPlanned: boolean };

const icons: Readonly<Record<NonNullable<LineRecord["icon"]>, Icon>> = {
  agreement: IconSignature,
  event: IconCalendarEvent,
  visit: IconPlane,
  project: IconFileText,
};

/** The deck of a partnership, told once: solid between recorded dates, hatched where nothing is on record, dashed after today. */
export function LineOfTime({ label, records, today }: LineOfTimeProps) {
  const { t } = useLocale();
  const list = useRef<HTMLOListElement>(null);
  // Where the line is wider than its frame, the newest is in view.
  useEffect(() => {
    const frame = list.current?.parentElement;
    if (frame) frame.scrollLeft = frame.scrollWidth;
  }, []);
  const items = records.map((record) => ({
    ...record,
    // What lies ahead is planned, whatever mark it carries (demonstration data carry none of the plan).
    isPlanned:
      record.status === "planned" || record.status === "proposed" || (record.date.value ?? "").slice(0, 10) > today,
  }));
  const entries = lineOfTimeEntries<Item>(items, today, (item) => item.onlySide !== undefined);
  const undated = items.filter(({ date }) => date.value === null);

  if (records.length === 0) return <p className="bh-note">{t("components.line.empty")}</p>;

  const onKeyDown = (event: KeyboardEvent) => {
    const columns = [...(list.current?.children ?? [])] as HTMLElement[];
    const at = columns.findIndex((column) => column.contains(document.activeElement));
    const to =
      event.key === "ArrowRight"
        ? at + 1
        : event.key === "ArrowLeft"
          ? at - 1
          : event.key === "g"
            ? columns.findIndex((column) => column.ariaCurrent === "date")
            : undefined;
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const column = columns[to];
    if (!column) return;
    event.preventDefault();
    column.scrollIntoView({ block: "nearest", inline: "nearest" });
    (column.querySelector<HTMLElement>("a, button") ?? column).focus();
  };

  return (
    // The keys belong to the list as a whole; each record inside is an ordinary link.
    // oxlint-disable-next-line
    <div className="bh-line-frame" onKeyDown={onKeyDown}>
      <ol className="bh-line" aria-label={label} ref={list}>
        {entries.map((entry, index) => (
          <Column key={index} entry={entry} isLast={index === entries.length - 1} />
        ))}
      </ol>
      {undated.length > 0 && (
        <div className="bh-line-undated">
          <b className="bh-sm">{t("components.line.undated")}</b>
          {undated.map((record) => (
            <LineRecordText key={record.id} record={record} />
          ))}
        </div>
      )}
    </div>
  );
}

function Column({ entry, isLast }: { readonly entry: LineEntry<Item>; readonly isLast: boolean }) {
  const { t, format } = useLocale();
  const last = isLast ? " is-last" : "";
  switch (entry.kind) {
    case "today":
      return (
        <li className={`is-today${last}`} aria-current="date" tabIndex={-1}>
          <p className="bh-line-date">
            <b>{t("components.line.today")}</b> {format.day(entry.day, "narrow")}
          </p>
        </li>
      );
    case "gap": {
      const [years, months] = [Math.floor(entry.months / 12), entry.months % 12];
      const [first] = entry.records;
      return (
        <li className={`is-gap${first?.onlySide ? ` has-${first.onlySide.side}` : ""}`} tabIndex={-1}>
          <p className="bh-line-date">{t("components.line.gap", { years, months })}</p>
          {entry.records.map((record) => (
            <LineRecordText key={record.id} record={record} withDate />
          ))}
        </li>
      );
    }
    case "date": {
      const missing = entry.isPlanned
        ? undefined
        : entry.date.precision === "month"
          ? t("components.line.day-unknown")
          : entry.date.precision === "year"
            ? t("components.line.month-unknown")
            : undefined;
      return (
        <li className={`is-${entry.isPlanned ? "planned" : entry.date.precision}${last}`} tabIndex={-1}>
          <p className="bh-line-date">
            <b>
              <FactDate date={entry.date} />
            </b>
            {missing && <span> {missing}</span>}
          </p>
          {entry.records.map((record) => (
            <LineRecordText key={record.id} record={record} />
          ))}
        </li>
      );
    }
  }
}

function LineRecordText({ record, withDate = false }: { readonly record: Item; readonly withDate?: boolean }) {
  const { t, format } = useLocale();
  const KindIcon = icons[record.icon ?? "event"];
  return (
    <div className="bh-line-record">
      <p className="bh-line-kind">
        <KindIcon aria-hidden />
        {record.kind}
        {withDate && (
          <>
            {format.dot}
            <FactDate date={record.date} />
          </>
        )}
      </p>
      <p className="bh-line-name">
        {record.address ? <PageLink {...record.address}>{record.name}</PageLink> : record.name}
      </p>
      {record.line && <p className="bh-xs bh-muted">{record.line}</p>}
      {record.onlySide && (
        <p className="bh-xs bh-second">
          <span className={`bh-sq is-${record.onlySide.side}`} aria-hidden="true" />
          {t("components.line.only-side", { side: record.onlySide.name })}
        </p>
      )}
      <p>
        <StatusMark status={record.status} />
        <CitationChip source={record.source} />
      </p>
    </div>
  );
}

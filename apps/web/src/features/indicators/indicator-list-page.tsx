import "../record/record.css";
import "./indicators.css";
import { useSuspenseQuery } from "@tanstack/react-query";
import { addressOf } from "@bridgehead/contract/client";
import { exportIndicators, exportRecords } from "@bridgehead/contract/imports";
import type { ListedRecord } from "@bridgehead/contract/record";
import { usePageNavigate } from "../../app/page-link.tsx";
import { DataTable, type Column } from "../../components/data-table.tsx";
import { Lead } from "../../components/lead.tsx";
import { StatusMark } from "../../components/status-mark.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { NewEntry } from "../editing/entries.tsx";
import { recordAddress } from "../record/kinds.ts";
import { recordsQuery } from "../record/queries.ts";
import { useRecordColumns } from "../record/record-columns.tsx";
import { Stressed } from "../record/stressed.tsx";
import { useWords } from "../record/use-words.ts";
import { CompareEntry } from "./compare-entry.tsx";

/** How many values stand in a line before the rest are counted. */
const shownAtOnce = 3;

/** Every indicator with its values: of whom, how much, how sure; those of which several can be compared first. */
export default function IndicatorListPage() {
  const { t, locale, format } = useLocale();
  const go = usePageNavigate();
  const { data } = useSuspenseQuery(recordsQuery("indicator"));
  const { data: observed } = useSuspenseQuery(recordsQuery("observation"));
  const values = Map.groupBy(
    observed.records,
    ({ related }) => related.find(({ as }) => as === "indicator")?.record.id ?? "",
  );
  const columns = useColumns(values);
  const name = t("kinds.indicator");
  return (
    <>
      <Lead
        page={`${t("record.start")}${format.dot}${name}`}
        say={<Stressed text={t("indicators.list-say", { count: data.total, values: observed.total })} />}
        why={t("indicators.list-why")}
        actions={
          <>
            <a className="bh-data-excel" href={`${addressOf(exportIndicators, {})}?lang=${locale}`} download>
              {t("import.export-csv")}
            </a>
            <CompareEntry />
          </>
        }
        primary={<NewEntry kind="indicator" />}
      />
      <DataTable
        label={name}
        columns={columns}
        rows={data.records.toSorted((a, b) => (values.get(b.id)?.length ?? 0) - (values.get(a.id)?.length ?? 0))}
        rowKey={({ id }) => id}
        onOpen={(row) => void go(recordAddress(row))}
        hasFilter
        excelHref={`${addressOf(exportRecords, { query: { kind: "indicator" } })}&lang=${locale}`}
      />
    </>
  );
}

function useColumns(values: ReadonlyMap<string, readonly ListedRecord[]>): readonly Column<ListedRecord>[] {
  const { t } = useLocale();
  const words = useWords();
  const [name] = useRecordColumns("indicator");
  const of = ({ id }: ListedRecord) => values.get(id) ?? [];
  const said = (one: ListedRecord) => words.figure(one.value, one.unit, one.qualifier) ?? "";
  const whose = (one: ListedRecord) => words.name(one.context ?? one);
  return [
    ...(name ? [name] : []),
    {
      key: "values",
      head: t("kinds.observation"),
      width: "52%",
      value: (row) =>
        of(row)
          .map((one) => `${whose(one)} ${said(one)}`)
          .join(", ") || null,
      cell: (row) => (
        <ul className="bh-indicator-values">
          {of(row)
            .slice(0, shownAtOnce)
            .map((one) => (
              <li key={one.id}>
                <span>{whose(one)}</span>
                {said(one) !== "" && (one.status === "actual" ? <b>{said(one)}</b> : <span>{said(one)}</span>)}
                <StatusMark status={one.value === null ? "unknown" : one.status} />
              </li>
            ))}
          {of(row).length > shownAtOnce && (
            <li className="bh-muted">{t("indicators.more-values", { count: of(row).length - shownAtOnce })}</li>
          )}
        </ul>
      ),
    },
    {
      key: "count",
      head: t("indicators.count"),
      align: "end",
      width: "90px",
      isSortable: true,
      value: (row) => of(row).length,
    },
  ];
}

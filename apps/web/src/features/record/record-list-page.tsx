import "./record.css";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useLocation, useSearch } from "@tanstack/react-router";
import { Button } from "@mantine/core";
import { addressOf } from "@bridgehead/contract/client";
import { exportRecords } from "@bridgehead/contract/imports";
import type { RecordKind } from "@bridgehead/domain/record/kinds";
import { usePageNavigate } from "../../app/page-link.tsx";
import { DataTable } from "../../components/data-table.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Lead } from "../../components/lead.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { NewEntry } from "../editing/entries.tsx";
import { kindOfPath, kindPages, listAddress, recordAddress } from "./kinds.ts";
import { LadderPanel } from "./ladder-panel.tsx";
import { ListFilters } from "./list-filters.tsx";
import { recordsQuery, type ListFilter } from "./queries.ts";
import { useRecordColumns } from "./record-columns.tsx";
import { Stressed } from "./stressed.tsx";

/** The list of one noun of the record: `/ko/agreements`. Region and field stand in the address. */
export default function RecordListPage() {
  const { pathname } = useLocation();
  const kind = kindOfPath(pathname) ?? "event";
  return <RecordList key={kind} kind={kind} />;
}

/** `isBare`: the table without the page's sentence, for pages that show more than one list. */
export function RecordList({ kind, isBare = false }: { readonly kind: RecordKind; readonly isBare?: boolean }) {
  const { t, locale, format } = useLocale();
  const go = usePageNavigate();
  const filter = useSearch({ strict: false }) as ListFilter;
  const { data: all } = useSuspenseQuery(recordsQuery(kind));
  const { data } = useSuspenseQuery(recordsQuery(kind, filter));
  const columns = useRecordColumns(kind);
  const planned = data.records.filter(({ status }) => status === "planned" || status === "proposed").length;
  const isFiltered = filter.region !== undefined || filter.field !== undefined;
  const name = t(`kinds.${kind}`);
  return (
    <>
      {!isBare && (
        <Lead
          page={`${t("record.start")}${format.dot}${name}`}
          say={<Stressed text={t("record.list.say", { kind: name, count: data.total })} />}
          why={planned > 0 ? t("record.list.why", { planned }) : undefined}
          primary={<NewEntry kind={kind} />}
        />
      )}
      {kind === "project" && !isBare && (
        <div className="bh-rungs-above">
          <LadderPanel />
        </div>
      )}
      <DataTable
        label={name}
        columns={columns}
        rows={data.records}
        rowKey={({ id }) => id}
        onOpen={(row) => void go(recordAddress(row))}
        hasFilter={data.records.length > 0}
        excelHref={`${addressOf(exportRecords, { query: { kind } })}&lang=${locale}`}
        tools={<ListFilters kind={kind} records={all.records} filter={filter} />}
        empty={
          <EmptyState
            icon={kindPages[kind].icon}
            title={isFiltered ? t("record.list.nothing") : t("record.list.empty", { kind: name })}
            why={isFiltered ? t("record.list.nothing-why") : t("record.list.empty-why")}
            act={
              isFiltered ? (
                <Button onClick={() => void go(listAddress(kind))}>{t("record.list.clear")}</Button>
              ) : undefined
            }
          />
        }
      />
    </>
  );
}

import "../record/record.css";
import "./agreements.css";
import { useMemo } from "react";
import { Button, NativeSelect } from "@mantine/core";
import { IconPlus, IconSignature } from "@tabler/icons-react";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { agreementKinds, agreementStages, exportRegister } from "@bridgehead/contract/agreements";
import { addressOf } from "@bridgehead/contract/client";
import type { ListedRecord } from "@bridgehead/contract/record";
import { usePageNavigate } from "../../app/page-link.tsx";
import { useMayDo } from "../../app/signed-in.ts";
import { DataTable, type Column } from "../../components/data-table.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Lead } from "../../components/lead.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { recordAddress } from "../record/kinds.ts";
import { recordsQuery } from "../record/queries.ts";
import { useRecordColumns } from "../record/record-columns.tsx";
import { Stressed } from "../record/stressed.tsx";
import { useWords } from "../record/use-words.ts";
import { DueDay } from "./due-day.tsx";
import { dutiesQuery, itemsQuery } from "./queries.ts";

type Filter = { readonly kind?: string; readonly stage?: string; readonly due?: string };

/** The register: every agreement with its parties, kind, stage and date; for officials what is due next, and as Excel. */
export default function AgreementListPage() {
  const { t, locale } = useLocale();
  const words = useWords();
  const go = usePageNavigate();
  const isInside = useMayDo("record.read-internal");
  const mayWrite = useMayDo("record.write");
  const filter = useSearch({ strict: false }) as Filter;
  const { data } = useSuspenseQuery(recordsQuery("agreement"));
  const due = useNextDue(isInside);
  const [name, onRecord, stage, date] = useRecordColumns("agreement");
  // A party without a record of its own is a party all the same.
  const parties: Column<ListedRecord> | undefined = onRecord && {
    ...onRecord,
    value: (row) => [onRecord.value(row), ...row.writtenParties.map(words.text)].filter(Boolean).join(", "),
    cell: (row) => (
      <>
        {onRecord.cell?.(row)}
        {row.writtenParties.map((party) => (
          <span key={words.text(party)} className="bh-work-written">
            {words.text(party)}
          </span>
        ))}
      </>
    ),
  };
  const kind: Column<ListedRecord> = {
    key: "kind",
    head: t("record.col.kind"),
    value: (row) => words.subkind("agreement", row.subkind) ?? null,
    width: "120px",
  };
  const next: Column<ListedRecord> = {
    key: "due",
    head: t("agreements.list.due"),
    value: (row) => due?.of.get(row.id) ?? null,
    width: "170px",
    cell: (row) => (due?.of.has(row.id) ? <DueDay day={due.of.get(row.id) ?? null} today={due.today} /> : null),
  };
  const columns = [name, parties, kind, stage, date, ...(isInside ? [next] : [])].filter((one) => one !== undefined);
  const isLate = (row: ListedRecord) => due !== undefined && (due.of.get(row.id) ?? "9999") <= due.today;
  const rows = data.records.filter(
    (row) =>
      (!filter.kind || row.subkind === filter.kind) &&
      (!filter.stage || row.stage === filter.stage) &&
      (!filter.due || isLate(row)),
  );
  const late = data.records.filter(isLate).length;
  const choose = (change: Partial<Record<keyof Filter, string>>) => {
    const all = { ...filter, ...change };
    void go({
      to: "/agreements",
      search: { kind: all.kind || undefined, stage: all.stage || undefined, due: all.due || undefined },
      replace: true,
    });
  };
  const present = (codes: readonly string[], of: (row: ListedRecord) => string | null) =>
    codes.filter((code) => data.records.some((row) => of(row) === code));
  const open = data.records.filter(({ stage: at }) => at === "proposed" || at === "talks" || at === "to-be-signed");
  return (
    <>
      <Lead
        page={t("shell.rail.agreements")}
        say={
          <Stressed
            text={
              late > 0
                ? t("agreements.list.say-late", { count: data.total, late })
                : t("agreements.list.say", { count: data.total, open: open.length })
            }
          />
        }
        tone={late > 0 ? "bad" : "brand"}
        why={t("agreements.list.why")}
        primary={
          mayWrite ? (
            <Button
              variant="filled"
              leftSection={<IconPlus className="bh-i" aria-hidden />}
              onClick={() => void go({ to: "/agreements/new" })}
            >
              {t("agreements.new")}
            </Button>
          ) : undefined
        }
      />
      <DataTable
        label={t("kinds.agreement")}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        onOpen={(row) => void go(recordAddress(row))}
        hasFilter
        excelHref={isInside ? `${addressOf(exportRegister, {})}?lang=${locale}` : undefined}
        tools={
          <>
            <NativeSelect
              size="xs"
              aria-label={t("record.col.kind")}
              value={filter.kind ?? ""}
              onChange={({ currentTarget }) => choose({ kind: currentTarget.value })}
              data={[
                { value: "", label: t("agreements.list.all-kinds") },
                ...present(agreementKinds, ({ subkind }) => subkind).map((one) => ({
                  value: one,
                  label: words.subkind("agreement", one) ?? one,
                })),
              ]}
            />
            <NativeSelect
              size="xs"
              aria-label={t("record.col.stage")}
              value={filter.stage ?? ""}
              onChange={({ currentTarget }) => choose({ stage: currentTarget.value })}
              data={[
                { value: "", label: t("agreements.list.all-stages") },
                ...present(agreementStages, (row) => row.stage).map((one) => ({
                  value: one,
                  label: words.stage("agreement", one),
                })),
              ]}
            />
            {isInside && (
              <NativeSelect
                size="xs"
                aria-label={t("agreements.list.due")}
                value={filter.due ?? ""}
                onChange={({ currentTarget }) => choose({ due: currentTarget.value })}
                data={[
                  { value: "", label: t("agreements.list.any-due") },
                  { value: "late", label: t("agreements.list.only-late") },
                ]}
              />
            )}
          </>
        }
        empty={
          <EmptyState
            icon={IconSignature}
            title={data.total > 0 ? t("record.list.nothing") : t("record.list.empty", { kind: t("kinds.agreement") })}
            why={data.total > 0 ? t("agreements.list.nothing-why") : t("agreements.list.empty-why")}
            act={
              data.total > 0 ? (
                <Button onClick={() => choose({ kind: "", stage: "", due: "" })}>{t("record.list.clear")}</Button>
              ) : undefined
            }
          />
        }
      />
    </>
  );
}

/** The first day on which something is due under each agreement, by item or by duty; undefined for guests. */
function useNextDue(isInside: boolean) {
  const { data: items } = useQuery({ ...itemsQuery, enabled: isInside });
  const { data: duties } = useQuery({ ...dutiesQuery, enabled: isInside });
  return useMemo(() => {
    if (!items || !duties) return undefined;
    const of = new Map<string, string>();
    for (const { agreement, dueOn } of [...items.items, ...duties.duties]) {
      if (!agreement || dueOn === null) continue;
      const before = of.get(agreement.id);
      if (before === undefined || dueOn < before) of.set(agreement.id, dueOn);
    }
    return { of, today: items.today };
  }, [items, duties]);
}

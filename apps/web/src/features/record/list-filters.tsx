import { NativeSelect } from "@mantine/core";
import type { ListedRecord } from "@bridgehead/contract/record";
import type { RecordKind } from "@bridgehead/domain/record/kinds";
import { usePageNavigate } from "../../app/page-link.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { listAddress } from "./kinds.ts";
import type { ListFilter } from "./queries.ts";
import { useWords } from "./use-words.ts";

type ListFiltersProps = {
  readonly kind: RecordKind;
  readonly records: readonly ListedRecord[];
  readonly filter: ListFilter;
};

/** Region and field of a list, where its records have them. Each choice is an address of its own. */
export function ListFilters({ kind, records, filter }: ListFiltersProps) {
  const { t, format } = useLocale();
  const words = useWords();
  const go = usePageNavigate();
  const { compare } = format.collator();
  const regions = new Map(records.flatMap(({ region }) => (region ? [[region.id, words.name(region)] as const] : [])));
  const fields = new Set(records.flatMap((record) => record.fields));
  const choose = (change: ListFilter) => {
    const next = { ...filter, ...change };
    void go({
      ...listAddress(kind),
      search: { region: next.region || undefined, field: next.field || undefined },
      replace: true,
    });
  };
  return (
    <>
      {regions.size > 1 && (
        <NativeSelect
          aria-label={t("record.list.region")}
          size="xs"
          value={filter.region ?? ""}
          onChange={(event) => choose({ region: event.currentTarget.value })}
          data={[
            { value: "", label: t("record.list.all-regions") },
            ...[...regions].map(([value, label]) => ({ value, label })).sort((a, b) => compare(a.label, b.label)),
          ]}
        />
      )}
      {fields.size > 1 && (
        <NativeSelect
          aria-label={t("record.list.field")}
          size="xs"
          value={filter.field ?? ""}
          onChange={(event) => choose({ field: event.currentTarget.value })}
          data={[
            { value: "", label: t("record.list.all-fields") },
            ...[...fields]
              .map((value) => ({ value, label: words.field(value) }))
              .sort((a, b) => compare(a.label, b.label)),
          ]}
        />
      )}
    </>
  );
}

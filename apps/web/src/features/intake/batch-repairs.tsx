import { IconCircleCheck } from "@tabler/icons-react";
import type { IntakeBatch } from "@bridgehead/contract/intake";
import { DataTable } from "../../components/data-table.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { useWords } from "../events/use-words.ts";
import { usePlaces } from "./use-places.ts";

/** Values that were odd: what stood there, what was made of it, where. */
export function BatchRepairs({ batch, excelHref }: { readonly batch: IntakeBatch; readonly excelHref: string }) {
  const { t } = useLocale();
  const words = useWords();
  const { place } = usePlaces();
  const rows = batch.warnings.map((warning, index) => ({
    ...warning,
    id: String(index),
    words: words.say(`intake.warning.${warning.code}`, warning.code, {
      raw: warning.raw,
      value: warning.taken ?? "",
    }),
  }));
  return (
    <DataTable
      label={t("intake.repairs")}
      rows={rows}
      excelHref={excelHref}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "label",
          head: t("intake.repairs.about"),
          value: (row) => row.label ?? "",
          onPhone: "title",
          width: "24%",
        },
        { key: "field", head: t("components.diff.field"), value: (row) => row.field, width: "15%" },
        { key: "words", head: t("intake.repairs.what"), value: (row) => row.words },
        { key: "where", head: t("intake.where"), value: (row) => place(row.source), width: "24%" },
      ]}
      empty={<EmptyState icon={IconCircleCheck} title={t("intake.repairs.none")} why={t("intake.repairs.none.why")} />}
    />
  );
}

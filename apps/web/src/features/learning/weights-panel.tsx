import type { readLearning } from "@bridgehead/contract/learning";
import type { AnswerOf } from "@bridgehead/contract/operation";
import { DataTable } from "../../components/data-table.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { useChangeWords } from "./use-change-words.ts";

type Weight = AnswerOf<typeof readLearning>["weights"][number];

/** What counts how much now, and against the weights to start with. */
export function WeightsPanel({ weights }: { readonly weights: readonly Weight[] }) {
  const { t, format } = useLocale();
  const words = useChangeWords();
  return (
    <DataTable
      label={t("learning.channels")}
      rows={weights}
      rowKey={keyOf}
      hasFilter={false}
      columns={[
        {
          key: "channel",
          head: t("learning.col.channel"),
          value: ({ channel }) => t(`learning.channel.${channel}`),
          onPhone: "title",
        },
        {
          key: "weight",
          head: t("learning.col.weight"),
          value: ({ weight }) => weight,
          cell: ({ weight }) => format.number(weight, 2),
          align: "end",
        },
        {
          key: "against",
          head: t("learning.col.against"),
          value: ({ weight, initial }) => (initial === 0 ? t("learning.change.off") : words(weight / initial - 1)),
        },
      ]}
    />
  );
}

const keyOf = ({ channel }: Weight): string => channel;

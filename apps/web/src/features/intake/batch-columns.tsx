import { NativeSelect } from "@mantine/core";
import { IconTable } from "@tabler/icons-react";
import type { IntakeBatch } from "@bridgehead/contract/intake";
import { DataTable } from "../../components/data-table.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { useWords } from "../events/use-words.ts";
import type { GivenAnswers } from "./given-answers.ts";

type Table = IntakeBatch["tables"][number];
type BatchColumnsProps = {
  readonly batch: IntakeBatch;
  readonly excelHref: string;
  readonly given: GivenAnswers;
  readonly onGive: (given: GivenAnswers) => void;
  readonly isOpen: boolean;
};

/** Room for a field to choose in, and for two lines of where the column stands. */
const rowHeight = 54;

/** What each column of the files was read as. A correction is an answer like others: it is read again with, and remembered. */
export function BatchColumns({ batch, excelHref, given, onGive, isOpen }: BatchColumnsProps) {
  const { t, format } = useLocale();
  const words = useWords();
  const wordOf = useFieldWords();
  const rows = batch.tables.flatMap((table) =>
    table.columns.map((column) => ({ ...column, table, id: `${table.file}/${table.sheet}/${column.question}` })),
  );
  const chosen = ({ question, field }: (typeof rows)[number]): string => {
    const answer = given[question];
    return answer && "choice" in answer ? answer.choice : (field ?? "none");
  };
  return (
    <div className="bh-stack">
      <p className="bh-note">{t("intake.columns.why")}</p>
      <DataTable
        label={t("intake.columns")}
        rows={rows}
        excelHref={excelHref}
        rowKey={(row) => row.id}
        rowHeight={rowHeight}
        columns={[
          {
            key: "header",
            head: t("intake.columns.header"),
            value: (row) => row.header,
            onPhone: "title",
            width: "28%",
          },
          {
            key: "field",
            head: t("intake.columns.read-as"),
            value: (row) => wordOf(chosen(row)),
            width: "28%",
            cell: (row) =>
              isOpen && row.basis !== "hidden" ? (
                <NativeSelect
                  size="xs"
                  aria-label={t("intake.columns.read-as.of", { header: row.header })}
                  value={chosen(row)}
                  data={optionsOf(row.table, row.field).map((field) => ({ value: field, label: wordOf(field) }))}
                  onChange={({ currentTarget: { value } }) => {
                    const { [row.question]: _, ...others } = given;
                    onGive(value === (row.field ?? "none") ? others : { ...others, [row.question]: { choice: value } });
                  }}
                />
              ) : (
                wordOf(chosen(row))
              ),
          },
          {
            key: "basis",
            head: t("intake.columns.basis"),
            value: (row) => t(`intake.basis.${row.basis}`),
            width: "14%",
          },
          {
            key: "where",
            head: t("intake.where"),
            value: (row) =>
              [words.say(`intake.table.${row.table.kind}`, row.table.kind), row.table.sheet, row.table.file]
                .filter((part) => part !== "")
                .join(format.dot),
          },
        ]}
        empty={<EmptyState icon={IconTable} title={t("intake.columns.none")} why={t("intake.columns.none.why")} />}
      />
    </div>
  );
}

/** The fields of the kind of table, the one it is read as where that is none of them, and nothing at all. */
function optionsOf({ fields }: Table, field: string | null): readonly string[] {
  return [...new Set(["none", ...(field === null ? [] : [field]), ...fields])];
}

/** A field in the reader's words; columns that come in series are named by what heads them. */
function useFieldWords() {
  const { t, format } = useLocale();
  const words = useWords();
  return (field: string): string => {
    if (field === "none") return t("intake.columns.nothing");
    const [, series, rest] = /^(rank|slot|day|figure|language):(.*)$/u.exec(field) ?? [];
    if (series === "rank") return `${words.say("intake.field.rank", "rank")} ${rest}`;
    if (series === "language") return words.language(rest ?? "");
    if (series !== undefined) return (rest ?? "").trim();
    const [name, person] = field.split("#");
    const word = words.say(`intake.field.${name}`, name ?? field);
    return person === undefined ? word : `${word}${format.brackets(person)}`;
  };
}

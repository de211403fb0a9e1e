import type { AnswerOf } from "@bridgehead/contract/operation";
import type { listActionItems, listDuties } from "@bridgehead/contract/agreements";
import { locales, readText, type LocalText, type Locale } from "@bridgehead/domain/shared/language";
import { translatorFor } from "@bridgehead/language";
import { messages } from "@bridgehead/language/messages/all";
import type { Message } from "@bridgehead/language/messages/catalogue";
import { inLanguage } from "../../platform/documents/heads.ts";
import { writeWorkbook, type WorkbookCell } from "../../platform/documents/workbook.ts";

type Items = AnswerOf<typeof listActionItems>["items"];
type Duties = AnswerOf<typeof listDuties>["duties"];
export type WorkColumn<Row> = {
  readonly path: string;
  readonly header: Message;
  readonly width: number;
  readonly show: (row: Row, locale: Locale) => WorkbookCell;
};

const read = (text: LocalText | null | undefined, locale: Locale) =>
  text ? (readText(text, locale)?.text ?? null) : null;

const textColumns = (path: "title" | "result", label: Message): WorkColumn<Items[number]>[] =>
  locales.map((language) => ({
    path: `${path}.${language}`,
    header: inLanguage(label, language),
    width: 44,
    show: (item) => item[path]?.[language] ?? null,
  }));

/** What is promised, one column for each thing that a clerk may correct; number and version at the end say which item a row is. */
export const itemColumns: readonly WorkColumn<Items[number]>[] = [
  { path: "dueOn", header: messages["column.due"], width: 14, show: ({ dueOn }) => dueOn },
  ...textColumns("title", messages["column.task"]),
  {
    path: "owner",
    header: messages["column.owner"],
    width: 24,
    show: (item, locale) => item.ownerAccount?.name ?? read(item.owner?.names, locale) ?? item.ownerLabel,
  },
  {
    path: "state",
    header: messages["agreements.items.state"],
    width: 14,
    show: ({ state }, locale) => messages[`action-item-state.${state}`][locale],
  },
  {
    path: "agreement",
    header: messages["column.agreement"],
    width: 44,
    show: ({ agreement }, locale) => read(agreement?.names, locale),
  },
  ...textColumns("result", messages["column.result"]),
  { path: "id", header: messages["import.column.id"], width: 38, show: ({ id }) => id },
  { path: "revision", header: messages["import.column.revision"], width: 8, show: ({ revision }) => revision },
];

export const dutyColumns: readonly WorkColumn<Duties[number]>[] = [
  { path: "dueOn", header: messages["column.due"], width: 14, show: ({ dueOn }) => dueOn },
  {
    path: "kind",
    header: messages["column.duty"],
    width: 24,
    show: ({ kind }, locale) => messages[`duty-kind.${kind}`][locale],
  },
  {
    path: "agreement",
    header: messages["column.agreement"],
    width: 44,
    show: ({ agreement }, locale) => read(agreement.names, locale),
  },
];

/** What is promised and what the ordinances demand, over all agreements, as Excel: days as 2026-12-30, which sort. */
export function workWorkbook(items: Items, duties: Duties, locale: Locale): Promise<Uint8Array> {
  const t = translatorFor(locale);
  return writeWorkbook([
    {
      name: t("register.items"),
      columns: itemColumns.map(({ header, width }) => ({ header, width })),
      rows: items.map((item) => itemColumns.map(({ show }) => show(item, locale))),
    },
    {
      name: t("column.duty"),
      columns: dutyColumns.map(({ header, width }) => ({ header, width })),
      rows: duties.map((duty) => dutyColumns.map(({ show }) => show(duty, locale))),
    },
  ]);
}

import type { DirectoryRow } from "@bridgehead/contract/directory";
import { readText, type LocalText, type Locale } from "@bridgehead/domain/shared/language";
import { translatorFor } from "@bridgehead/language";
import { messages, type MessageKey } from "@bridgehead/language/messages/all";
import { writeWorkbook, type WorkbookColumn } from "../../platform/documents/workbook.ts";

const heads: readonly (readonly [MessageKey, number])[] = [
  ["column.number", 10],
  ["column.name-ko", 30],
  ["column.name-zh", 30],
  ["column.name-en", 34],
  ["column.country", 10],
  ["column.city", 14],
  ["column.mode", 12],
  ["column.sector", 22],
  ["column.offers", 50],
  ["column.needs", 50],
  ["column.delegates", 10],
  ["column.languages", 12],
  ["column.meetings", 10],
];

/** The organisations of an event as Excel. No contact data: those leave the product only through a look that is logged. */
export function directoryWorkbook(rows: readonly DirectoryRow[], locale: Locale): Promise<Uint8Array> {
  const t = translatorFor(locale);
  const columns = heads.map(([key, width]): WorkbookColumn => ({ header: messages[key], width }));
  const texts = (list: readonly LocalText[]) =>
    list
      .map((text) => (text.original ? text[text.original] : undefined) ?? readText(text, locale)?.text ?? "")
      .join("\n");
  return writeWorkbook([
    {
      name: t("sheet.organisations"),
      columns,
      rows: rows.map((row) => [
        row.number,
        row.names.ko ?? null,
        row.names.zh ?? null,
        row.names.en ?? null,
        row.country,
        row.city,
        t(`attendance-mode.${row.mode}`),
        row.sector ? (readText(row.sector, locale)?.text ?? null) : null,
        texts(row.offers),
        texts(row.needs),
        row.delegates,
        row.languages.join(", "),
        row.meetings,
      ]),
    },
  ]);
}

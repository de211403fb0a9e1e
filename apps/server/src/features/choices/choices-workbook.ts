import type { Choice } from "@bridgehead/contract/choices";
import { readText, type Locale } from "@bridgehead/domain/shared/language";
import { translatorFor } from "@bridgehead/language";
import { messages, type MessageKey } from "@bridgehead/language/messages/all";
import { writeWorkbook } from "../../platform/documents/workbook.ts";

const heads: readonly (readonly [MessageKey, number])[] = [
  ["column.number", 10],
  ["column.organisation", 34],
  ["column.rank", 8],
  ["column.partner", 34],
  ["column.choice", 12],
  ["column.their-choice", 12],
];

/** Who wants to meet whom, as Excel. */
export function choicesWorkbook(choices: readonly Choice[], locale: Locale): Promise<Uint8Array> {
  const t = translatorFor(locale);
  const name = (one: Choice["organisation"]) => readText(one.names, locale)?.text ?? "";
  const word = (choice: Choice["choice"] | null) => (choice === null ? null : t(`choice.${choice}`));
  return writeWorkbook([
    {
      name: t("sheet.choices"),
      columns: heads.map(([key, width]) => ({ header: messages[key], width })),
      rows: choices.map((one) => [
        one.organisation.number,
        name(one.organisation),
        one.rank,
        name(one.partner),
        word(one.choice),
        word(one.theirChoice),
      ]),
    },
  ]);
}

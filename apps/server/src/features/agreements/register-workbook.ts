import { readText, type LocalText, type Locale } from "@bridgehead/domain/shared/language";
import { translatorFor } from "@bridgehead/language";
import { formatsFor } from "@bridgehead/language/formats/formats";
import { messages, type MessageKey } from "@bridgehead/language/messages/all";
import { vocabularyKey } from "@bridgehead/language";
import { writeWorkbook } from "../../platform/documents/workbook.ts";
import type { RegisterRow } from "./store.ts";

const heads: readonly (readonly [MessageKey, number])[] = [
  ["register.number", 8],
  ["register.name-ko", 36],
  ["register.name-zh", 36],
  ["register.kind", 16],
  ["register.parties", 40],
  ["register.date", 16],
  ["register.expires", 16],
  ["register.stage", 14],
  ["register.fields", 44],
  ["register.items", 14],
  ["register.reported", 14],
  ["register.checked", 14],
  ["register.next-duty", 14],
  ["register.domestic", 12],
  ["register.sources", 10],
];

/** The register in the shape a council asks for: with whom, what, since when, until when, and what was carried out. */
export function registerWorkbook(rows: readonly RegisterRow[], locale: Locale): Promise<Uint8Array> {
  const t = translatorFor(locale);
  const formats = formatsFor(locale);
  const list = (texts: readonly LocalText[]) => texts.map((text) => readText(text, locale)?.text ?? "").join("\n");
  const word = (set: "agreement-kind" | "agreement-stage", code: string) => {
    const key = vocabularyKey(set, code);
    return key ? t(key) : code;
  };
  return writeWorkbook([
    {
      name: t("register.title"),
      columns: heads.map(([key, width]) => ({ header: messages[key], width })),
      rows: rows.map((row, index) => [
        index + 1,
        row.names.ko ?? null,
        row.names.zh ?? row.names.en ?? null,
        word("agreement-kind", row.kind),
        list(row.parties) + (row.partiesComplete ? "" : `\n${t("register.parties-incomplete")}`),
        row.date ? formats.recordDate(row.date).text : null,
        row.expiresOn ? formats.recordDate(row.expiresOn).text : null,
        word("agreement-stage", row.stage),
        list(row.fields),
        row.items === 0 ? null : t("register.items-done", { done: row.itemsDone, all: row.items }),
        row.reported,
        row.lastCheck,
        row.nextDuty,
        t(row.isDomestic ? "register.is-domestic" : "register.is-abroad"),
        row.sources,
      ]),
    },
  ]);
}

import type { FeedbackResults } from "@bridgehead/contract/feedback";
import { readText, type Locale } from "@bridgehead/domain/shared/language";
import { translatorFor } from "@bridgehead/language";
import { messages, type MessageKey } from "@bridgehead/language/messages/all";
import { writeWorkbook } from "../../platform/documents/workbook.ts";

/** The results as a host reports them: a sheet of scales and a sheet of what was written. */
export function feedbackWorkbook(results: FeedbackResults, locale: Locale): Promise<Uint8Array> {
  const t = translatorFor(locale);
  const name = (id: string, text: FeedbackResults["scales"][number]["text"]) =>
    text ? (readText(text, locale)?.text ?? "") : t(`feedback.question.${id}` as MessageKey);
  return writeWorkbook([
    {
      name: t("feedback.scales"),
      columns: [
        { header: messages["feedback.question"], width: 48 },
        ...([1, 2, 3, 4, 5] as const).map((step) => ({ header: messages[`feedback.step.${step}`], width: 12 })),
        { header: messages["feedback.mean"], width: 12 },
      ],
      rows: results.scales.map(({ id, text, counts, mean }) => [name(id, text), ...counts, mean]),
    },
    {
      name: t("feedback.texts"),
      columns: [
        { header: messages["feedback.question"], width: 36 },
        { header: messages["feedback.answer"], width: 80 },
      ],
      rows: results.texts.flatMap(({ id, text, answers }) => answers.map((answer) => [name(id, text), answer.text])),
    },
  ]);
}

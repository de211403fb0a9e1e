import type { Participant } from "@bridgehead/contract/directory";
import type { Recommendation } from "@bridgehead/contract/recommendations";
import { readText, type Locale } from "@bridgehead/domain/shared/language";
import { translatorFor } from "@bridgehead/language";
import { messages, type MessageKey } from "@bridgehead/language/messages/all";
import { writeWorkbook } from "../../platform/documents/workbook.ts";
import type { RecommendationRow } from "./store.ts";

const heads: readonly (readonly [MessageKey, number])[] = [
  ["column.number", 10],
  ["column.organisation", 34],
  ["column.rank", 8],
  ["column.partner", 34],
  ["column.fit", 14],
  ["column.own-words", 50],
  ["column.their-words", 50],
  ["column.choice", 12],
  ["column.their-choice", 12],
];

export type ListedRecommendation = Pick<
  RecommendationRow,
  "rank" | "partner" | "band" | "reasons" | "choice" | "theirChoice"
> & {
  readonly organisation: Participant;
};

/** Whom each organisation should meet, as Excel: the words of both sides that answer each other stand beside each other, a line a reason. */
export function recommendationsWorkbook(rows: readonly ListedRecommendation[], locale: Locale): Promise<Uint8Array> {
  const t = translatorFor(locale);
  const name = (one: Participant) => readText(one.names, locale)?.text ?? "";
  const word = (choice: Recommendation["choice"]) => (choice === null ? null : t(`choice.${choice}`));
  return writeWorkbook([
    {
      name: t("recommendations.table"),
      columns: heads.map(([key, width]) => ({ header: messages[key], width })),
      rows: rows.map((one) => [
        one.organisation.number,
        name(one.organisation),
        one.rank,
        name(one.partner),
        t(`recommendations.band.${one.band}`),
        one.reasons.map(({ mine }) => mine.text).join("\n"),
        one.reasons.map(({ theirs }) => theirs.text).join("\n"),
        word(one.choice),
        word(one.theirChoice),
      ]),
    },
  ]);
}

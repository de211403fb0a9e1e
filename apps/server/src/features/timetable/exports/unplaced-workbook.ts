import type { AnswerOf } from "@bridgehead/contract/operation";
import type { readUnplaced } from "@bridgehead/contract/timetable";
import { readText, type LocalText, type Locale } from "@bridgehead/domain/shared/language";
import { translatorFor } from "@bridgehead/language";
import { sayCause } from "@bridgehead/language/timetable/say-cause";
import { writeWorkbook } from "../../../platform/documents/workbook.ts";
import { headsOf } from "../../../platform/documents/heads.ts";

/** The requests that a run left without a place, the most wanted first, as Excel with the reasons in words. */
export function unplacedWorkbook(
  { organisations, requests }: AnswerOf<typeof readUnplaced>,
  interpreters: readonly { readonly id: string; readonly names: LocalText }[],
  locale: Locale,
): Promise<Uint8Array> {
  const t = translatorFor(locale);
  const byId = new Map(organisations.map((one) => [one.id, one]));
  const names = new Map([...organisations, ...interpreters].map((one) => [one.id, one.names]));
  const name = (id: string) => readText(byId.get(id)?.names ?? {}, locale)?.text ?? "";
  return writeWorkbook([
    {
      name: t("timetable.requests"),
      columns: headsOf(
        ["column.number", 10],
        ["column.near", 34],
        ["column.number", 10],
        ["column.far", 34],
        ["column.must", 12],
        ["column.why", 70],
      ),
      rows: requests.map(({ nearId, farId, isMust, causes }) => [
        byId.get(nearId)?.number ?? null,
        name(nearId),
        byId.get(farId)?.number ?? null,
        name(farId),
        isMust ? t("choice.must") : null,
        [...new Set(causes.map((cause) => sayCause(cause, names, locale, t)))].join("\n"),
      ]),
    },
  ]);
}

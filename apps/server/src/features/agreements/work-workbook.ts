import type { AnswerOf } from "@bridgehead/contract/operation";
import type { listActionItems, listDuties } from "@bridgehead/contract/agreements";
import { readText, type LocalText, type Locale } from "@bridgehead/domain/shared/language";
import { translatorFor } from "@bridgehead/language";
import { messages, type MessageKey } from "@bridgehead/language/messages/all";
import { writeWorkbook } from "../../platform/documents/workbook.ts";

type Items = AnswerOf<typeof listActionItems>["items"];
type Duties = AnswerOf<typeof listDuties>["duties"];

const columns = (...heads: readonly (readonly [MessageKey, number])[]) =>
  heads.map(([key, width]) => ({ header: messages[key], width }));

/** What is promised and what the ordinances demand, over all agreements, as Excel: days as 2026-12-30, which sort. */
export function workWorkbook(items: Items, duties: Duties, locale: Locale): Promise<Uint8Array> {
  const t = translatorFor(locale);
  const read = (text: LocalText | null | undefined) => (text ? (readText(text, locale)?.text ?? null) : null);
  return writeWorkbook([
    {
      name: t("register.items"),
      columns: columns(
        ["column.due", 14],
        ["column.task", 50],
        ["column.owner", 24],
        ["agreements.items.state", 14],
        ["column.agreement", 44],
        ["column.result", 50],
      ),
      rows: items.map((item) => [
        item.dueOn,
        read(item.title),
        item.ownerAccount?.name ?? read(item.owner?.names) ?? item.ownerLabel,
        t(`action-item-state.${item.state}`),
        read(item.agreement?.names),
        read(item.result),
      ]),
    },
    {
      name: t("column.duty"),
      columns: columns(["column.due", 14], ["column.duty", 24], ["column.agreement", 44]),
      rows: duties.map((duty) => [duty.dueOn, t(`duty-kind.${duty.kind}`), read(duty.agreement.names)]),
    },
  ]);
}

import type { IntakeBatch } from "@bridgehead/contract/intake";
import type { Locale } from "@bridgehead/domain/shared/language";
import { translatorFor, type MessageKey } from "@bridgehead/language";
import { messages } from "@bridgehead/language/messages/all";
import type { MessageArgs } from "@bridgehead/language/messages/translator";
import { headsOf } from "../../platform/documents/heads.ts";
import { writeWorkbook, type WorkbookCell } from "../../platform/documents/workbook.ts";

type Source = IntakeBatch["questions"][number]["sources"][number];

const where = [
  ["column.file", 28],
  ["column.sheet", 18],
  ["column.where", 8],
] as const;

/** What reading a mailbag gave, as Excel: what the page shows, tab by tab, with contact data as hidden as there. */
export function readingWorkbook(batch: IntakeBatch, locale: Locale): Promise<Uint8Array> {
  const t = translatorFor(locale);
  /** The words for a code that comes from reading: the message of the code, else the code itself. */
  const say = (key: string, otherwise: string, args: MessageArgs = {}): string =>
    key in messages ? t(key as MessageKey, args) : otherwise;
  const field = (code: string) => say(`intake.field.${code.split("#")[0]}`, code);
  const at = ({ file, sheet, row, record }: Source): WorkbookCell[] => [file, sheet ?? null, row ?? record ?? null];
  const first = (sources: readonly Source[]): WorkbookCell[] => (sources[0] ? at(sources[0]) : [null, null, null]);

  const answerOf = ({ answer, candidates }: IntakeBatch["questions"][number]) =>
    answer?.value ?? (answer?.choice && (candidates.find(({ id }) => id === answer.choice)?.label ?? answer.choice));
  return writeWorkbook([
    {
      name: t("intake.tab.questions"),
      columns: headsOf(["column.question", 60], ["column.answers", 40], ["column.answer", 26], ...where),
      rows: batch.questions.map((question) => [
        question.text[locale],
        question.candidates.map(({ label }) => label).join("\n") || null,
        answerOf(question) ?? null,
        ...first(question.sources),
      ]),
    },
    {
      name: t("intake.tab.differences"),
      columns: headsOf(
        ["column.kind", 14],
        ["column.state", 12],
        ["column.subject", 30],
        ["column.field", 18],
        ["column.before", 30],
        ["column.after", 30],
        ...where,
      ),
      rows: batch.differences.items.flatMap((item) =>
        (item.fields.length > 0 ? item.fields : [{ field: "", before: null, after: null }]).map((one) => [
          say(`intake.noun.${item.noun}`, item.noun),
          t(`components.diff.${item.kind}`),
          item.label,
          one.field === "" ? null : field(one.field),
          one.before,
          one.after,
          ...first(item.sources),
        ]),
      ),
    },
    {
      name: t("intake.rejected"),
      columns: headsOf(["column.subject", 30], ["column.reason", 44], ...where),
      rows: batch.rejected.map((row) => [
        row.name,
        say(`intake.reject.${row.reason.replaceAll(" ", "-")}`, row.reason),
        ...at(row.source),
      ]),
    },
    {
      name: t("intake.merged"),
      columns: headsOf(
        ["column.subject", 30],
        ["column.basis", 20],
        ["column.field", 18],
        ["column.taken", 30],
        ["column.written", 30],
        ...where,
      ),
      rows: batch.merged.flatMap((one) => {
        const head = [one.label, t(`intake.merged.by.${one.key}`)];
        const rows = one.sources.map((row) => [...head, null, null, null, ...at(row)]);
        const dropped = one.dropped.map((value) => [
          ...head,
          field(value.field),
          value.kept,
          value.dropped,
          ...at(value.source),
        ]);
        return [...rows, ...dropped];
      }),
    },
    {
      name: t("intake.tab.repairs"),
      columns: headsOf(
        ["column.subject", 30],
        ["column.field", 18],
        ["column.written", 26],
        ["column.taken", 26],
        ["column.reason", 60],
        ...where,
      ),
      rows: batch.warnings.map((warning) => [
        warning.label,
        field(warning.field),
        warning.raw,
        warning.taken,
        say(`intake.warning.${warning.code}`, warning.code, { raw: warning.raw, value: warning.taken ?? "" }),
        ...at(warning.source),
      ]),
    },
    {
      name: t("intake.tab.columns"),
      columns: headsOf(
        ["column.header", 30],
        ["column.read-as", 26],
        ["column.basis", 20],
        ["column.kind", 18],
        ["column.file", 28],
        ["column.sheet", 18],
      ),
      rows: batch.tables.flatMap((table) =>
        table.columns.map((column) => [
          column.header,
          column.field === null ? t("intake.columns.nothing") : field(column.field),
          t(`intake.basis.${column.basis}`),
          say(`intake.table.${table.kind}`, table.kind),
          table.file,
          table.sheet,
        ]),
      ),
    },
  ]);
}

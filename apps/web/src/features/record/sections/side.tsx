import type { RecordPage } from "@bridgehead/contract/record";
import { SourceList } from "../../../components/citations.tsx";
import { Panel } from "../../../components/panel.tsx";
import { useLocale } from "../../../language/use-locale.tsx";
import { useWords } from "../use-words.ts";

/** Statements that tell how to read the record rather than what it says. */
export const remarkKeys: readonly string[] = ["note", "date_note", "order_basis", "derived"];

/** What a reader must know: remarks on the record, and why a date is as it is. */
export function RemarksPanel({ page }: { readonly page: RecordPage }) {
  const { t, locale } = useLocale();
  const words = useWords();
  const because = page.date?.because;
  const why = typeof because === "object" ? words.text(because) : locale === "en" ? because : undefined;
  const remarks = [
    ...page.facts
      .filter(({ key }) => remarkKeys.includes(key))
      .map(({ key, text }) => ({ label: words.factLabel(key), text: words.text(text) })),
    ...(why ? [{ label: words.factLabel("because"), text: why }] : []),
  ].filter(({ text }) => text !== "");
  if (remarks.length === 0) return null;
  return (
    <Panel title={t("record.remarks")}>
      {remarks.map(({ label, text }) => (
        <p key={text} className="bh-remark">
          <b className="bh-xs bh-muted">{label}</b>
          <br />
          {text}
        </p>
      ))}
    </Panel>
  );
}

/** Who tells it: outlet, date, paragraphs. Never the source's sentences. */
export function SourcesPanel() {
  const { t } = useLocale();
  return (
    <Panel title={t("record.sources")}>
      <SourceList />
    </Panel>
  );
}

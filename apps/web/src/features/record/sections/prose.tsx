import type { RecordPage } from "@bridgehead/contract/record";
import { Panel } from "../../../components/panel.tsx";
import { useLocale } from "../../../language/use-locale.tsx";
import { useWords } from "../use-words.ts";

/** Texts of the noun in our own words: what it is for, what it offers, what was said. */
export function ProsePanel({ page }: { readonly page: RecordPage }) {
  const { t } = useLocale();
  const words = useWords();
  const { noun } = page;
  const texts = [
    { label: t("record.purpose"), text: noun.purpose },
    { label: t("record.services"), text: noun.services },
    { label: words.factLabel("summary"), text: noun.summary },
    { label: t("record.indicator.definition"), text: page.kind === "observation" ? noun.definition : undefined },
  ].filter(({ text }) => words.text(text) !== "");
  if (texts.length === 0) return null;
  return texts.map(({ label, text }) => (
    <Panel key={label} title={label} padded>
      <p>{words.text(text)}</p>
    </Panel>
  ));
}

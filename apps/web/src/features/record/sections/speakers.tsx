import type { RecordPage } from "@bridgehead/contract/record";
import { Panel } from "../../../components/panel.tsx";
import { useLocale } from "../../../language/use-locale.tsx";
import { RecordRows } from "../record-rows.tsx";

/** Who spoke, each with post and body. */
export function SpeakersPanel({ page }: { readonly page: RecordPage }) {
  const { t } = useLocale();
  const speakers = page.links.filter(({ rel, direction }) => rel === "speaker" && direction === "out");
  if (speakers.length === 0) return null;
  return (
    <Panel title={t("record.speakers")} count={speakers.length}>
      <RecordRows rows={speakers.map(({ record }) => ({ record }))} showKind />
    </Panel>
  );
}

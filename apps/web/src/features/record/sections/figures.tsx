import type { Observation, RecordPage } from "@bridgehead/contract/record";
import { PageLink } from "../../../app/page-link.tsx";
import { Fact, FactRow } from "../../../components/fact.tsx";
import { Panel } from "../../../components/panel.tsx";
import { useLocale } from "../../../language/use-locale.tsx";
import { sourceFor } from "../citing.ts";
import { recordAddress } from "../kinds.ts";
import { useWords } from "../use-words.ts";
import { figuresBesideWorks } from "./region.tsx";

/** Values of indicators that count this record: side by side, never added. */
export function FiguresPanel({ page }: { readonly page: RecordPage }) {
  const { t } = useLocale();
  const figures = figuresBesideWorks(page);
  if (figures.length === 0) return null;
  return (
    <Panel title={t("record.figures")} aside={figures.length > 1 ? t("record.figures.never-added") : undefined}>
      <FactRow>
        {figures.map((figure) => (
          <Figure key={figure.id} figure={figure} page={page} />
        ))}
      </FactRow>
    </Panel>
  );
}

export function Figure({
  figure,
  page,
}: {
  readonly figure: Observation;
  readonly page: Pick<RecordPage, "citations">;
}) {
  const { t } = useLocale();
  const words = useWords();
  return (
    <Fact
      label={<PageLink {...recordAddress(figure)}>{words.name(figure)}</PageLink>}
      value={words.figure(figure.value, figure.unit, figure.qualifier)}
      status={figure.qualifier === "unknown" || figure.value === null ? "unknown" : figure.status}
      asOf={figure.date ?? undefined}
      note={figure.of ? t("record.indicator.counts", { of: words.name(figure.of) }) : undefined}
      source={sourceFor(page.citations, figure.id)}
    />
  );
}

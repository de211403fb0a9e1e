import "./record.css";
import { useMemo } from "react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { usePageTitle } from "../../app/page-title.tsx";
import { CitationProvider } from "../../components/citations.tsx";
import { FactRow } from "../../components/fact.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { citedSources } from "./citing.ts";
import { KeyFact, useKeyFacts } from "./key-facts.tsx";
import { recordQuery } from "./queries.ts";
import { RecordHead } from "./record-head.tsx";
import { FilesPanel } from "./sections/files.tsx";
import { FiguresPanel } from "./sections/figures.tsx";
import { NounSections } from "./sections/noun-sections.tsx";
import { PartnershipSections } from "./sections/partnership.tsx";
import { RelatedPanel } from "./sections/related.tsx";
import { RemarksPanel, SourcesPanel } from "./sections/side.tsx";
import { StatementsPanel } from "./sections/statements.tsx";
import { OffersSide } from "./sections/build.tsx";
import { ItineraryPanel, LedToPanels, VisitSide } from "./sections/visit.tsx";
import { useWords } from "./use-words.ts";

/** The page of a record: what is known of it, how surely, by whom it is told, and what it is connected with. */
export default function RecordPage() {
  const { recordId = "" } = useParams({ strict: false }) as { recordId?: string };
  const { t, locale } = useLocale();
  const words = useWords();
  const { data: page } = useSuspenseQuery(recordQuery(recordId));
  const keyFacts = useKeyFacts(page);
  const sources = useMemo(() => citedSources(page, locale), [page, locale]);
  usePageTitle(words.name(page));
  return (
    <CitationProvider key={page.id} sources={sources}>
      <RecordHead page={page} />
      {keyFacts.length > 0 && (
        <div className="bh-record-facts">
          <FactRow label={t("record.key-facts")}>
            {keyFacts.map((fact) => (
              <KeyFact key={fact.label} fact={fact} page={page} />
            ))}
          </FactRow>
        </div>
      )}
      {page.kind === "partnership" ? (
        <PartnershipSections page={page} />
      ) : (
        <div className="bh-record-column">
          {page.kind === "visit" && <LedToPanels page={page} />}
          {page.kind === "visit" && <ItineraryPanel page={page} />}
          <div className="bh-with-side">
            <div className="bh-record-column">
              {page.kind === "region" && <StatementsPanel page={page} />}
              {page.kind === "region" && <FiguresPanel page={page} />}
              <NounSections page={page} />
              {page.kind !== "region" && <FiguresPanel page={page} />}
              {page.kind !== "region" && <StatementsPanel page={page} />}
              <RelatedPanel page={page} />
            </div>
            <aside className="bh-record-column" aria-label={t("record.sources")}>
              {page.kind === "visit" && <VisitSide page={page} />}
              {page.kind === "project" && <OffersSide page={page} />}
              <FilesPanel page={page} />
              <RemarksPanel page={page} />
              <SourcesPanel />
            </aside>
          </div>
        </div>
      )}
    </CitationProvider>
  );
}

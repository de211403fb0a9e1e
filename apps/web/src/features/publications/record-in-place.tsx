import { useMemo } from "react";
import { useQuery } from "@tanstack/react-query";
import { PageLink } from "../../app/page-link.tsx";
import { CitationChip, CitationProvider } from "../../components/citations.tsx";
import { FactDate } from "../../components/fact-date.tsx";
import { StatusMark } from "../../components/status-mark.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { ProblemNote } from "../../shell/problem-note.tsx";
import { citedSources } from "../record/citing.ts";
import { recordAddress } from "../record/kinds.ts";
import { recordQuery } from "../record/queries.ts";
import { useWords } from "../record/use-words.ts";

/** The record behind a figure of a text: what it is, how sure and how exact, as of when, and who says so. */
export function RecordInPlace({ recordId }: { readonly recordId: string }) {
  const { t, locale } = useLocale();
  const words = useWords();
  const { data: page, error } = useQuery(recordQuery(recordId));
  const sources = useMemo(() => (page ? citedSources(page, locale) : []), [page, locale]);
  if (error) return <ProblemNote error={error} />;
  if (!page) return <span aria-busy="true" />;
  const figure = words.figure(page.value, page.unit, page.qualifier);
  return (
    <CitationProvider sources={sources}>
      <span className="bh-press-record">
        <span className="bh-xs bh-muted">{words.name(page)}</span>
        {figure && <b>{figure}</b>}
        <StatusMark status={page.status} word={words.status(page.kind, page.status)} />
        {page.date?.value && <FactDate date={page.date} />}
        {figure && <span>{t(`press-pages.exact.${page.qualifier}`)}</span>}
        <span>
          {sources.map(({ id, publisher }) => (
            <span key={id}>
              {publisher} <CitationChip source={id} />{" "}
            </span>
          ))}
        </span>
        <PageLink {...recordAddress(page)}>{t("press-pages.open-record")}</PageLink>
      </span>
    </CitationProvider>
  );
}

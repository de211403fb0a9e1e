import "./record-marks.css";
import { createContext, use, useMemo, useState, type ReactNode } from "react";
import type { RecordDate } from "@bridgehead/domain/shared/standing";
import { useLocale } from "../language/use-locale.tsx";
import { FactDate } from "./fact-date.tsx";
import { OpensCard } from "./opens-card.tsx";

/** A source as the reader may know it: outlet, date and place in the text. Sentences of a source are never shown. */
export type CitedSource = {
  readonly id: string;
  /** Publisher in the reader's language. */
  readonly publisher: string;
  /** Its own name, where that is another: with its language. */
  readonly publisherOriginal?: { readonly text: string; readonly lang: string } | undefined;
  readonly title?: string | undefined;
  readonly date: RecordDate;
  /** Paragraphs the facts come from: "3", "2, 5". */
  readonly paragraphs?: string | undefined;
  readonly url?: string | undefined;
  /** Who holds a source that is not public. */
  readonly heldBy?: string | undefined;
  readonly isGone?: boolean | undefined;
};

type Citations = {
  readonly numbers: ReadonlyMap<string, number>;
  readonly sources: readonly CitedSource[];
  readonly lit: string | undefined;
  readonly light: (id: string | undefined) => void;
};

const CitationContext = createContext<Citations>({ numbers: new Map(), sources: [], lit: undefined, light: () => {} });

/** Numbers the sources of a page in the order given (that of first use); chips and the list below read it. */
export function CitationProvider({
  sources,
  children,
}: {
  readonly sources: readonly CitedSource[];
  readonly children: ReactNode;
}) {
  const [lit, light] = useState<string>();
  const value = useMemo(
    () => ({ sources, numbers: new Map(sources.map(({ id }, index) => [id, index + 1])), lit, light }),
    [sources, lit],
  );
  return <CitationContext value={value}>{children}</CitationContext>;
}

export type CitationChipProps = {
  /** Id of a source of the page. One the reader may not see has no chip at all, so that its number tells nothing. */
  readonly source: string | undefined;
  readonly paragraphs?: string | undefined;
};

/** The small number behind a fact; opens who said it, when and where in the text. */
export function CitationChip({ source, paragraphs }: CitationChipProps) {
  const { t, format } = useLocale();
  const { numbers, sources, light } = use(CitationContext);
  const number = source === undefined ? undefined : numbers.get(source);
  const cited = sources.find(({ id }) => id === source);
  if (number === undefined || !cited) return null;
  const date = format.recordDate(cited.date).text;
  return (
    <OpensCard
      className="bh-cite"
      label={t("components.cite.label", { number, publisher: cited.publisher, date })}
      card={<SourceDetails source={cited} paragraphs={paragraphs} />}
      onOpen={(isOpen) => light(isOpen ? cited.id : undefined)}
    >
      {number}
    </OpensCard>
  );
}

/** All sources of the page, under their numbers; the one whose chip is open is lit. */
export function SourceList() {
  const { sources, numbers, lit } = use(CitationContext);
  return (
    <ol className="bh-sources">
      {sources.map((source) => (
        <li
          key={source.id}
          id={`source-${numbers.get(source.id)}`}
          className={source.id === lit ? "is-lit" : undefined}
        >
          <span className="bh-cite-number">{numbers.get(source.id)}</span>
          <SourceDetails source={source} />
        </li>
      ))}
    </ol>
  );
}

function SourceDetails({
  source,
  paragraphs,
}: {
  readonly source: CitedSource;
  readonly paragraphs?: string | undefined;
}) {
  const { t, format } = useLocale();
  const where = paragraphs ?? source.paragraphs;
  return (
    <div className="bh-cite-card">
      <div>
        <b>{source.publisher}</b>
        {source.publisherOriginal && (
          <span className="bh-muted" lang={source.publisherOriginal.lang}>
            {" "}
            {source.publisherOriginal.text}
          </span>
        )}
        {format.dot}
        <FactDate date={source.date} />
        {source.title && <small>{source.title}</small>}
        {where && <small>{t("components.cite.paragraph", { where })}</small>}
        {source.heldBy && <small>{t("components.cite.held-by", { holder: source.heldBy })}</small>}
        {source.isGone && <small>{t("components.cite.gone")}</small>}
      </div>
      {source.url && !source.isGone && (
        <a href={source.url} target="_blank" rel="noreferrer noopener">
          {t("components.cite.open")}
        </a>
      )}
    </div>
  );
}

import type { Citation, RecordPage } from "@bridgehead/contract/record";
import { htmlLang, readText, type Locale } from "@bridgehead/domain/shared/language";
import type { CitedSource } from "../../components/citations.tsx";

/** The sources of a page, each once: the record's own first, then those of the figures it shows. */
export function citedSources({ id, citations }: Pick<RecordPage, "id" | "citations">, locale: Locale): CitedSource[] {
  const own = citations.filter((one) => one.recordId === id);
  const ordered = [...own, ...citations.filter((one) => one.recordId !== id)];
  const bySource = Map.groupBy(ordered, (one) => one.sourceId);
  return [...bySource.values()].flatMap((cited) => (cited[0] ? [sourceOf(cited[0], cited, id, locale)] : []));
}

/** The sources of the records of a list, each once, in the order in which the list first uses them. */
export const sourcesOfMany = (citations: readonly Citation[], locale: Locale): CitedSource[] =>
  [...Map.groupBy(citations, (one) => one.sourceId).values()].flatMap(([first, ...others]) =>
    // Paragraphs differ by record: a number that stands for all of them names none.
    first ? [sourceOf(first, others, "", locale)] : [],
  );

/** The source that a record of the page is told by, for its chip. */
export const sourceFor = (citations: readonly Citation[], recordId: string): string | undefined =>
  citations.find((one) => one.recordId === recordId)?.sourceId;

function sourceOf(first: Citation, cited: readonly Citation[], id: string, locale: Locale): CitedSource {
  const publisher = readText(first.outlet, locale);
  const spoken = spokenIn(first.language);
  const original = spoken && spoken !== locale ? first.outlet[spoken] : undefined;
  const paragraphs = new Set(cited.filter((one) => one.recordId === id).flatMap((one) => one.paragraphs));
  return {
    id: first.sourceId,
    publisher: publisher?.text ?? "",
    ...(original && spoken && original !== publisher?.text
      ? { publisherOriginal: { text: original, lang: htmlLang[spoken] } }
      : {}),
    title: first.title ? readText(first.title, locale)?.text : undefined,
    date: first.publishedOn ?? { value: null, precision: "unknown" },
    ...(paragraphs.size > 0 ? { paragraphs: [...paragraphs].sort((a, b) => a - b).join(", ") } : {}),
  };
}

function spokenIn(language: string | null): Locale | undefined {
  const code = language?.slice(0, 2);
  return code === "ko" || code === "zh" || code === "en" ? code : undefined;
}

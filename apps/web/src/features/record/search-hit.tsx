import type { AnswerOf } from "@bridgehead/contract/operation";
import type { searchRecord } from "@bridgehead/contract/record";
import { FactDate } from "../../components/fact-date.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { sourcesOfMany } from "./citing.ts";
import { kindPages } from "./kinds.ts";
import { RecordLink } from "./record-link.tsx";
import { RecordStatus } from "./record-status.tsx";
import { useWords } from "./use-words.ts";

export type SearchHit = AnswerOf<typeof searchRecord>["hits"][number];

/** How much of a long text stands before the first marked word. */
const before = 40;
const after = 120;

/** A record that was found: its name in my language, and the text that matched, in whatever language, with the words marked. */
export function SearchHitRow({ hit: { record, matched, spans, citations } }: { readonly hit: SearchHit }) {
  const { t, format } = useLocale();
  const words = useWords();
  const Icon = kindPages[record.kind].icon;
  const figure = record.kind === "observation" ? words.figure(record.value, record.unit, record.qualifier) : undefined;
  return (
    <li className="bh-hit">
      <Icon className="bh-i" aria-hidden />
      <div>
        <p>
          <RecordLink record={record} />
        </p>
        <p className="bh-record-line">
          <span>
            {[...new Set([words.kind(record.kind), words.subkind(record.kind, record.subkind)])]
              .filter(Boolean)
              .join(format.dot)}
          </span>
          {figure && <b>{figure}</b>}
          {record.date?.value && <FactDate date={record.date} />}
          {record.region && <span>{words.name(record.region)}</span>}
        </p>
        <p className="bh-hit-text" lang={scriptOf(matched)}>
          <span className="bh-vh">{t("record.search.matches")}: </span>
          <Marked text={matched} spans={spans} />
        </p>
        <ToldBy citations={citations} />
      </div>
      <span className="bh-record-end">
        <RecordStatus record={record} />
      </span>
    </li>
  );
}

/** Who tells of it, in one line: outlet, date and paragraph of the first source, and how many more there are. */
function ToldBy({ citations }: Pick<SearchHit, "citations">) {
  const { t, format, locale } = useLocale();
  const [first, ...others] = sourcesOfMany(citations, locale);
  if (!first) return null;
  const paragraphs = citations.filter(({ sourceId }) => sourceId === first.id).flatMap((one) => one.paragraphs);
  const where = [...new Set(paragraphs)].sort((a, b) => a - b).join(", ");
  return (
    <p className="bh-hit-source">
      <span className="bh-vh">{t("record.sources")}: </span>
      {first.publisher}
      {format.dot}
      <FactDate date={first.date} />
      {where && (
        <>
          {format.dot}
          {t("components.cite.paragraph", { where })}
        </>
      )}
      {others.length > 0 && (
        <>
          {format.dot}
          {t("record.search.more-sources", { count: others.length })}
        </>
      )}
    </p>
  );
}

function Marked({ text, spans }: { readonly text: string; readonly spans: readonly (readonly [number, number])[] }) {
  const ordered = spans.toSorted(([a], [b]) => a - b);
  const from = Math.max(0, (ordered[0]?.[0] ?? 0) - before);
  const to = Math.min(text.length, (ordered.at(-1)?.[1] ?? 0) + after);
  const parts: { text: string; isMark: boolean }[] = [];
  let at = from;
  for (const [start, end] of ordered) {
    if (start < at) continue;
    parts.push({ text: text.slice(at, start), isMark: false }, { text: text.slice(start, end), isMark: true });
    at = end;
  }
  parts.push({ text: text.slice(at, to), isMark: false });
  return (
    <>
      {from > 0 && "…"}
      {parts.map((part, index) => (part.isMark ? <mark key={index}>{part.text}</mark> : part.text))}
      {to < text.length && "…"}
    </>
  );
}

function scriptOf(text: string): string | undefined {
  if (/\p{Script=Hangul}/u.test(text)) return "ko";
  if (/\p{Script=Han}/u.test(text)) return "zh-Hans";
  return /\p{Script=Latin}/u.test(text) ? "en" : undefined;
}

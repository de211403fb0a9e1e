import "./ask.css";
import { useMemo, type ReactNode } from "react";
import { IconWalk } from "@tabler/icons-react";
import type { AnswerRecord, ConciergeAnswer } from "@bridgehead/contract/concierge";
import type { Citation } from "@bridgehead/contract/record";
import { readText } from "@bridgehead/domain/shared/language";
import { PageLink } from "../../app/page-link.tsx";
import type { AnswerTurn } from "../../components/answer.tsx";
import { CitationChip, CitationProvider } from "../../components/citations.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { citedSources } from "../record/citing.ts";
import { recordAddress } from "../record/kinds.ts";
import { RecordLink } from "../record/record-link.tsx";
import { RecordStatus } from "../record/record-status.tsx";
import { useWords } from "../record/use-words.ts";
import type { Asked } from "./ask-store.ts";

/** A question with its answer, as the panel shows it. */
export function turnOf({ id, question, answer, hasFailed }: Asked): AnswerTurn {
  if (hasFailed) return { id, question, answer: { say: <Failed />, searched: 0 } };
  if (!answer) return { id, question };
  return {
    id,
    question,
    answer: {
      say: answer.isKnown ? <Sentence say={answer.say} /> : undefined,
      why: answer.isKnown ? undefined : <Why answer={answer} />,
      records: recordsOf(answer),
      whom: answer.isKnown ? undefined : <Whom />,
      searched: answer.searched,
      isMachine: answer.isMachine,
    },
  };
}

function Failed() {
  const { t } = useLocale();
  return <>{t("ask.failed")}</>;
}

/** Names and figures open to their records; what is only planned is drawn as such, as in every text. */
function Sentence({ say }: Pick<ConciergeAnswer, "say">) {
  return (
    <>
      {say.map(({ text, recordId, recordKind, status }, index) =>
        recordId && recordKind ? (
          <PageLink
            key={index}
            {...recordAddress({ id: recordId, kind: recordKind })}
            className={`bh-answer-piece is-${status ?? "actual"}`}
          >
            {text}
          </PageLink>
        ) : (
          <span key={index}>{text}</span>
        ),
      )}
    </>
  );
}

function recordsOf(answer: ConciergeAnswer): ReactNode[] {
  if (answer.nearby) return nearbyOf(answer.nearby);
  const all = answer.records.flatMap(({ citations }) => citations);
  return answer.records.map((one) => <RecordRow key={one.record.id} answered={one} all={all} />);
}

/** Which word no record has, and that what follows is no answer but what is on record of the thing that was named. */
function Why({ answer: { because, instead } }: { readonly answer: ConciergeAnswer }) {
  return (
    <>
      <p>{because}</p>
      {instead && (
        <p>
          <Sentence say={instead} />
        </p>
      )}
    </>
  );
}

/** A record with what of it answers, and where that stands: outlet, date and paragraphs, in words. */
function RecordRow({
  answered: { record, note, told, by, citations },
  all,
}: {
  readonly answered: AnswerRecord;
  readonly all: readonly Citation[];
}) {
  const { t, format } = useLocale();
  const words = useWords();
  return (
    <Cited citations={citations} all={all}>
      <span className="bh-answer-record">
        <RecordLink record={record} />
        <Chips citations={citations} />
      </span>
      <span className="bh-answer-note">
        <RecordStatus record={by ?? record} />
        {[words.kind(record.kind), note, by && t("ask.by", { name: words.name(by) })].filter(Boolean).join(format.dot)}
      </span>
      {told.length > 0 && (
        <ul className="bh-answer-told">
          {told.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <Places citations={citations} />
    </Cited>
  );
}

/** One numbering for the whole answer: a source keeps its number from record to record. */
function Cited({
  citations,
  all,
  children,
}: {
  readonly citations: readonly Citation[];
  readonly all: readonly Citation[];
  readonly children: ReactNode;
}) {
  const { locale } = useLocale();
  const sources = useMemo(
    () => citedSources({ id: all[0]?.recordId ?? "", citations: [...all] }, locale),
    [all, locale],
  );
  return citations.length === 0 ? children : <CitationProvider sources={sources}>{children}</CitationProvider>;
}

const bySourceOf = (citations: readonly Citation[]) =>
  [...Map.groupBy(citations, ({ sourceId }) => sourceId).values()].flatMap((cited) => {
    const [first] = cited;
    const paragraphs = [...new Set(cited.flatMap((one) => one.paragraphs))].toSorted((a, b) => a - b).join(", ");
    return first ? [{ first, paragraphs }] : [];
  });

function Chips({ citations }: { readonly citations: readonly Citation[] }) {
  return bySourceOf(citations).map(({ first, paragraphs }) => (
    <CitationChip key={first.sourceId} source={first.sourceId} paragraphs={paragraphs} />
  ));
}

function Places({ citations }: { readonly citations: readonly Citation[] }) {
  const { t, locale, format } = useLocale();
  return bySourceOf(citations).map(({ first, paragraphs }) => (
    <span key={first.sourceId} className="bh-answer-source">
      {[
        readText(first.outlet, locale)?.text,
        format.recordDate(first.publishedOn ?? { value: null, precision: "unknown" }).text,
        t("components.cite.paragraph", { where: paragraphs }),
      ].join(format.dot)}
    </span>
  ));
}

function Whom() {
  const { t } = useLocale();
  return (
    <>
      {t("ask.whom")} <PageLink to="/partnerships">{t("ask.whom-link")}</PageLink>
    </>
  );
}

function nearbyOf({ suggestions, kept }: NonNullable<ConciergeAnswer["nearby"]>): ReactNode[] {
  return [
    ...suggestions.map((place, index) => <NearbyRow key={place.name} number={index + 1} place={place} />),
    <span key="kept" className="bh-answer-note">
      {kept}
    </span>,
  ];
}

type Suggestion = NonNullable<ConciergeAnswer["nearby"]>["suggestions"][number];

function NearbyRow({ number, place }: { readonly number: number; readonly place: Suggestion }) {
  const { t } = useLocale();
  return (
    <>
      <span className="bh-answer-record">
        {number} <b>{place.name}</b> {place.original && <span className="bh-muted">{place.original}</span>}
        <span className="bh-answer-walk">
          <IconWalk className="bh-i" aria-hidden /> {t("ask.walk", { minutes: place.walkMinutes })}
        </span>
      </span>
      <span className="bh-answer-note">{place.reason}</span>
    </>
  );
}

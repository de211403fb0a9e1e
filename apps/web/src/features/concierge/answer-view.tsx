import "./ask.css";
import { useMemo, type ReactNode } from "react";
import { IconWalk } from "@tabler/icons-react";
import type { AnswerRecord, ConciergeAnswer } from "@bridgehead/contract/concierge";
import type { Citation } from "@bridgehead/contract/record";
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
      records: recordsOf(answer),
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
  const rows = answer.records.map((one) => <RecordRow key={one.record.id} answered={one} />);
  if (answer.isKnown) return rows;
  return [
    <Because key="because" because={answer.because} hasNear={rows.length > 0} />,
    ...rows.slice(0, 3),
    <Whom key="whom" />,
  ];
}

function RecordRow({ answered: { record, note, by, citations } }: { readonly answered: AnswerRecord }) {
  const { t } = useLocale();
  const words = useWords();
  return (
    <Cited citations={citations}>
      <span className="bh-answer-record">
        <RecordLink record={record} />
        <Chips citations={citations} />
      </span>
      <span className="bh-answer-note">
        <RecordStatus record={by ?? record} />
        {[words.kind(record.kind), note, by && t("ask.by", { name: words.name(by) })].filter(Boolean).join(" · ")}
      </span>
    </Cited>
  );
}

function Cited({ citations, children }: { readonly citations: readonly Citation[]; readonly children: ReactNode }) {
  const { locale } = useLocale();
  const sources = useMemo(
    () => citedSources({ id: citations[0]?.recordId ?? "", citations: [...citations] }, locale),
    [citations, locale],
  );
  return <CitationProvider sources={sources}>{children}</CitationProvider>;
}

function Chips({ citations }: { readonly citations: readonly Citation[] }) {
  const bySource = [...Map.groupBy(citations, ({ sourceId }) => sourceId)];
  return bySource.map(([sourceId, all]) => (
    <CitationChip
      key={sourceId}
      source={sourceId}
      paragraphs={[...new Set(all.flatMap(({ paragraphs }) => paragraphs))].toSorted((a, b) => a - b).join(", ")}
    />
  ));
}

function Because({ because, hasNear }: { readonly because: string | null; readonly hasNear: boolean }) {
  const { t } = useLocale();
  return (
    <>
      {because}
      {hasNear && <span className="bh-answer-note">{t("ask.near")}</span>}
    </>
  );
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

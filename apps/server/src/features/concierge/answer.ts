import type { AnswerRecord, ConciergeAnswer } from "@bridgehead/contract/concierge";
import type { Locale } from "@bridgehead/domain/shared/language";
import { translatorFor } from "@bridgehead/language/messages/translate";
import { ask, type AskIndex } from "@bridgehead/matching/ask/ask";
import type { AnswerItem, Finding } from "@bridgehead/matching/ask/types";
import type { Trx } from "../../platform/database/connect.ts";
import { selectCitations, selectSummaries, type Sight } from "../record/store.ts";
import { cardOf, namedOnCard } from "./card.ts";
import { noteOf, sentenceOf, shownMax } from "./say.ts";

/** An answer of so many things shows of each what the record says. */
const cardsMax = 2;

/** Answers from the records that the asker may see, in the asker's language, each record with where it stands. */
export async function answerFrom(
  db: Trx,
  {
    sight,
    locale,
    index,
    question,
    before,
  }: { sight: Sight; locale: Locale; index: AskIndex; question: string; before?: string | undefined },
): Promise<ConciergeAnswer> {
  const finding = ask(index, question, before);
  const shown: readonly AnswerItem[] = finding.known
    ? finding.items.slice(0, shownMax)
    : finding.near.slice(0, shownMax).map((id) => ({ id, says: "name" }));
  // A list is told by its names; one thing or two by what the record says of them.
  const carded =
    finding.known && finding.items.length <= cardsMax ? [...new Set(shown.map(({ id, by }) => by ?? id))] : [];
  const ids = [
    ...new Set([
      ...carded.flatMap((id) => namedOnCard(index, id)),
      ...shown.flatMap(({ id, by, place }) => [id, by ?? [], place ?? []].flat()),
      ...(finding.known && finding.about ? [finding.about] : []),
    ]),
  ];
  const [summaries, citations] = await Promise.all([selectSummaries(db, sight, ids), selectCitations(db, ids)]);
  const byId = new Map(summaries.map((summary) => [summary.id, summary]));
  const records = shown.flatMap((item): AnswerRecord[] => {
    const record = byId.get(item.id);
    if (!record) return [];
    const by = item.by ? (byId.get(item.by) ?? null) : null;
    const said = citations.filter(({ recordId, factId }) => recordId === (by ?? record).id && factId === null);
    const own = said.length > 0 ? said : citations.filter(({ recordId }) => recordId === record.id);
    const told = carded.length === 0 ? [] : cardOf(locale, index, item.by ?? item.id, byId);
    return [{ record, note: noteOf(locale, item, record, byId), told, by, citations: own }];
  });
  return {
    isKnown: finding.known,
    say: finding.known ? sentenceOf(locale, finding, records, byId) : [],
    because: finding.known ? null : reasonOf(locale, finding),
    records,
    total: finding.known ? finding.items.length : 0,
    nearby: null,
    searched: finding.searched,
    isMachine: false,
  };
}

function reasonOf(locale: Locale, finding: Extract<Finding, { known: false }>): string {
  const t = translatorFor(locale);
  if (finding.reason !== "no-such") return t(`concierge.because.${finding.reason}`);
  const words = finding.words.slice(0, 3).map((word) => word.slice(0, 40));
  return t("concierge.because.no-such", { words: words.join(locale === "zh" ? "、" : ", ") });
}

import type { AnswerRecord, ConciergeAnswer } from "@bridgehead/contract/concierge";
import type { RecordSummary } from "@bridgehead/contract/record";
import { readText, type Locale } from "@bridgehead/domain/shared/language";
import { translatorFor } from "@bridgehead/language/messages/translate";
import { ask, type AskIndex } from "@bridgehead/matching/ask/ask";
import type { AnswerItem, Finding, Found } from "@bridgehead/matching/ask/types";
import type { Trx } from "../../platform/database/connect.ts";
import { selectCitations, selectSummaries, type Sight } from "../record/store.ts";
import { cardOf, namedOnCard } from "./card.ts";
import { noteOf, sentenceOf, shownMax, shownOf } from "./say.ts";

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
  const founds: readonly Found[] = finding.known ? [finding, finding.also ?? []].flat() : [];
  const shown: readonly AnswerItem[] = finding.known
    ? founds.flatMap(({ items }) => shownOf(items)).slice(0, shownMax)
    : (finding.instead?.items ?? []).slice(0, shownMax);
  // A list is told by its names; one thing or two by what the record says of them. Instead of an answer the first are told.
  const carded = founds.some(({ items }) => items.length > cardsMax)
    ? []
    : [...new Set(shown.slice(0, cardsMax).map(cardedOf))];
  const ids = [
    ...new Set([
      ...carded.flatMap((id) => namedOnCard(index, id)),
      ...shown.flatMap(({ id, by, place }) => [id, by ?? [], place ?? []].flat()),
      ...founds.flatMap(({ about }) => about ?? []),
      ...(finding.known ? [] : (finding.instead?.named ?? [])),
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
    const note = noteOf(locale, item, record, byId);
    const told = carded.includes(cardedOf(item)) ? cardOf(locale, index, cardedOf(item), byId) : [];
    return [{ record, note, told: told.filter((line) => line !== note), by, citations: own }];
  });
  return {
    isKnown: finding.known,
    say: founds.flatMap((found, index) => [
      ...(index > 0 && locale !== "zh" ? [{ text: " " }] : []),
      ...sentenceOf(locale, found, records, byId, founds.length > 1),
    ]),
    because: finding.known ? null : reasonOf(locale, finding),
    missing: finding.known ? [] : [...finding.words],
    instead: finding.known ? null : insteadOf(locale, finding, byId),
    records,
    total: new Set(founds.flatMap(({ items }) => items.map(({ id }) => id))).size,
    nearby: null,
    searched: finding.searched,
    isMachine: false,
  };
}

/** What is told below: the thing through which something answers, or of whoever took part how. */
const cardedOf = ({ id, by, says }: AnswerItem): string => (says === "part" ? id : (by ?? id));

/** The sentence above what is told instead of an answer: of which things, each opening to its record. */
function insteadOf(
  locale: Locale,
  { instead }: Extract<Finding, { known: false }>,
  byId: ReadonlyMap<string, RecordSummary>,
): ConciergeAnswer["instead"] {
  const named = (instead?.named ?? []).flatMap((id) => byId.get(id) ?? []);
  if (named.length === 0) return null;
  const [before = "", after = ""] = translatorFor(locale)("concierge.instead").split("<1>");
  const between = locale === "zh" ? "、" : ", ";
  return [
    { text: before },
    ...named.flatMap((record, index) => [
      ...(index === 0 ? [] : [{ text: between }]),
      { text: readText(record.names, locale)?.text ?? "", recordId: record.id, recordKind: record.kind },
    ]),
    { text: after },
  ].filter(({ text }) => text !== "");
}

function reasonOf(locale: Locale, finding: Extract<Finding, { known: false }>): string {
  const t = translatorFor(locale);
  if (finding.reason !== "no-such") return t(`concierge.because.${finding.reason}`);
  const words = finding.words.slice(0, 3).map((word) => word.slice(0, 40));
  return t("concierge.because.no-such", { words: words.join(locale === "zh" ? "、" : ", ") });
}

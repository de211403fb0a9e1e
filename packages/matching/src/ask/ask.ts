import type { AskIndex, Askable } from "./build-ask.ts";
import { coverOf, isKnown } from "./cover.ts";
import { planFor } from "./plans.ts";
import { personalWords, ruleWords } from "./question-words.ts";
import { readQuestion, type AskTerm } from "./read-question.ts";
import { fold } from "@bridgehead/language/fold/fold";
import type { Finding, UnknownReason } from "./types.ts";

export { buildAskIndex, type AskIndex } from "./build-ask.ts";

/** Longer than any question about a record. */
export const questionLengthMax = 300;
const nearShown = 3;

/**
 * Answers a question from records, or says that it does not know. Every word of the question that carries something has to
 * be accounted for by the records of the answer: in their own names and texts or in what they belong to. A word that no
 * record has is named back, so nothing is guessed and what the index does not hold cannot shine through. Pure.
 */
export function ask(index: AskIndex, text: string): Finding {
  const question = text.normalize("NFC").trim();
  const { key } = fold(question);
  const unknown = (reason: UnknownReason, words: readonly string[] = [], near: readonly string[] = []): Finding => ({
    known: false,
    reason,
    words,
    near,
    searched: index.records.size,
  });
  if (!/[\p{L}\p{N}]/u.test(question)) return unknown("empty");
  if (ruleWords.test(key)) return unknown("rules");
  if (question.length > questionLengthMax) return unknown("too-long");
  if (personalWords.test(key)) return unknown("personal");

  const read = readQuestion(index, question);
  if (read.terms.length === 0) return unknown("not-understood");
  const strangers = read.terms.filter((term) => !isKnown(index, term));
  if (strangers.length > 0)
    return unknown(
      "no-such",
      strangers.map(({ text: word }) => word),
      nearTo(
        index,
        read.terms.filter((term) => !strangers.includes(term)),
      ),
    );
  const found = planFor(index, read);
  if (found && found.items.length > 0) return { known: true, ...found, searched: index.records.size };
  return unknown("not-told", [], found?.near ?? nearTo(index, read.terms));
}

/** Records whose own name has most of the words: what the sources do say. A general noun alone brings nothing near. */
function nearTo(index: AskIndex, terms: readonly AskTerm[]): string[] {
  const isGeneral = ({ entries, word, date }: AskTerm) =>
    date !== undefined ||
    (word === undefined && entries.every((entry) => entry >= index.wordFrom && entry < index.nameFrom));
  if (terms.every(isGeneral)) return [];
  const named = (one: Askable) => terms.filter((term) => coverOf(index, one, term) >= 0.95).length;
  return [...index.records.values()]
    .filter(({ record }) => !["quote", "observation", "indicator", "publication", "visit-stop"].includes(record.kind))
    .map((one) => ({ id: one.record.id, met: named(one) }))
    .filter(({ met }) => met > 0 && met >= terms.length / 2)
    .toSorted((a, b) => b.met - a.met)
    .slice(0, nearShown)
    .map(({ id }) => id);
}

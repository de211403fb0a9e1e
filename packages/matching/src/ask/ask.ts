import type { AskIndex } from "./build-ask.ts";
import type { Plan } from "./candidates.ts";
import { coverOf, isKnown } from "./cover.ts";
import { planFor } from "./plans.ts";
import { personalWords, ruleWords } from "./question-words.ts";
import { readQuestion, type AskTerm, type Question } from "./read-question.ts";
import { withoutRegionNoun } from "./two-steps.ts";
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
export function ask(index: AskIndex, text: string, before?: string): Finding {
  const question = text.normalize("NFC").trim();
  const finding = askAlone(index, question);
  if (finding.known || before === undefined || !isOpen(finding)) return finding;
  return askAfter(index, question, before.normalize("NFC").trim()) ?? finding;
}

/** What could be a question that follows another: it names too little, not something that is refused. */
const isOpen = (finding: Finding): boolean =>
  !finding.known && (finding.reason === "not-understood" || finding.reason === "not-told");

/** "And when?": the names of the question before are meant too, all of them or all but the one that the new one replaces. */
function askAfter(index: AskIndex, text: string, before: string): Finding | undefined {
  if (before.length > questionLengthMax || ruleWords.test(fold(before).key)) return undefined;
  const read = readQuestion(index, text);
  const earlier = readQuestion(index, before);
  if (earlier.terms.some((term) => !isKnown(index, term)) || read.terms.some((term) => !isKnown(index, term)))
    return undefined;
  const asksNothing = read.intent === "list" && !Object.values(read.asks).some(Boolean);
  const without = earlier.terms.map((term) => earlier.terms.filter((other) => other !== term));
  for (const kept of [earlier.terms, ...without]) {
    if (kept.length === 0) continue;
    const terms = [...kept, ...read.terms];
    const question = asksNothing
      ? { ...earlier, terms, said: [...earlier.said, ...read.said] }
      : { ...read, terms, said: [...read.said, ...earlier.said] };
    const found = planFor(index, question);
    if (found && found.items.length > 0 && !isEcho(index, question, found))
      return { known: true, ...found, searched: index.records.size };
  }
  return undefined;
}

function askAlone(index: AskIndex, question: string): Finding {
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

  const read = withoutRegionNoun(readQuestion(index, question));
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
  if (found && found.items.length > 0 && !isEcho(index, read, found))
    return { known: true, ...found, searched: index.records.size };
  return unknown("not-told", [], found?.near ?? nearTo(index, read.terms));
}

/** Whether an answer only says back whom the question names: what somebody signed or met is not answered by their name. */
function isEcho(index: AskIndex, { terms, asks }: Question, { items }: Plan): boolean {
  const { parts: _, built: __, ...roles } = asks;
  if (!Object.values(roles).some(Boolean)) return false;
  const named = new Set(
    terms.flatMap(({ entries }) => entries.flatMap((entry) => index.recordsOfEntry.get(entry) ?? [])),
  );
  const isBody = (id: string) =>
    ["person", "organisation", "region"].includes(index.records.get(id)?.record.kind ?? "");
  return items.every(({ id, says }) => (says === "name" || says === "about") && isBody(id) && named.has(id));
}

/** Records whose own name has the names of the question: what the sources do say. A general noun brings nothing near. */
function nearTo(index: AskIndex, terms: readonly AskTerm[]): string[] {
  const names = terms.filter(({ entries }) =>
    entries.some((entry) => entry >= index.nameFrom || (entry >= index.placeFrom && entry < index.wordFrom)),
  );
  if (names.length === 0) return [];
  return [...index.records.values()]
    .filter(({ record }) => !["quote", "observation", "indicator", "publication", "visit-stop"].includes(record.kind))
    .filter((one) => names.every((term) => coverOf(index, one, term) >= 0.95))
    .toSorted((a, b) => a.nameKey.length - b.nameKey.length)
    .slice(0, nearShown)
    .map(({ record: { id } }) => id);
}

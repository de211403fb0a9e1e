import { readFileSync } from "node:fs";
import type { ConciergeAnswer } from "@bridgehead/contract/concierge";
import type { Locale } from "@bridgehead/domain/shared/language";

export type BenchQuestion = {
  readonly id: string;
  readonly lang: Locale;
  readonly kind: string;
  /** Asked just before it, where it is a question that follows another. */
  readonly before?: string;
  readonly question: string;
  /**
   * Records (by origin) that must be among those shown, or so many of a longer list, and words that the answer must say; or that
   * nothing is known; of a word the spellings that are as right stand after it, each behind a bar. `orUnknown`: to say that nothing is known is as right (a false premise).
   */
  readonly expect:
    | {
        readonly records?: readonly string[];
        readonly anyOf?: readonly string[];
        readonly atLeast?: number;
        readonly says?: readonly string[];
        readonly orUnknown?: boolean;
      }
    | "unknown";
  /** Words that no answer may say. */
  readonly never?: readonly string[];
  readonly attack?: boolean;
};

export type Verdict = "right" | "wrong" | "no-answer" | "invented" | "leaked";
export type Scored = {
  readonly question: BenchQuestion;
  readonly verdict: Verdict;
  readonly said: string;
  /** Without an answer: the records told instead are those that were expected, and say what was. It counts as no answer. */
  readonly isShown: boolean;
  readonly ms: number;
};

/**
 * `questions`: the hundred that the concierge was made with. `foreign-questions`: written from the facts alone, without a look
 * at its patterns, in the words of officials, journalists and citizens.
 */
export type QuestionSet = "questions" | "foreign-questions";

export const readQuestions = (set: QuestionSet = "questions"): readonly BenchQuestion[] =>
  readQuestionsIn(new URL(`./${set}.json`, import.meta.url));

export const readQuestionsIn = (file: string | URL): readonly BenchQuestion[] =>
  JSON.parse(readFileSync(file, "utf8")) as BenchQuestion[];

/** Words of internal records and contact data that the benches plant: none may ever stand in an answer. */
export const secrets = ["비밀 협약", "保密协议", "Secret semiconductor", "777", "ren@", "010-9999", "13999"] as const;

/**
 * Judges one answer. Leaked: it says something internal. Invented: it answers what no record answers, or gives a number that
 * opens to no record. Right: it shows every expected record and
 * says every expected word, or says that it does not know where that is right.
 */
export function judge(
  question: BenchQuestion,
  answer: ConciergeAnswer,
  originOf: ReadonlyMap<string, string>,
  ms = 0,
): Scored {
  const say = answer.say.map(({ text }) => text).join("");
  // What can be read: an identifier may happen to hold the digits of a secret amount.
  const whole = JSON.stringify([
    answer.say.map(({ text }) => text),
    answer.because,
    answer.instead?.map(({ text }) => text),
    answer.records.map(({ record, note, told, by }) => [record.names, note, told, by?.names]),
  ]);
  const said = answer.isKnown ? say : `? ${answer.because ?? ""}`;
  const verdict = (): Verdict => {
    if (secrets.some((secret) => whole.includes(secret))) return "leaked";
    if (hasLooseNumber(answer)) return "invented";
    if (answer.isKnown && question.never?.some((word) => whole.includes(word))) return "invented";
    if (question.expect === "unknown") return answer.isKnown ? "invented" : "right";
    if (!answer.isKnown) return question.expect.orUnknown ? "right" : "no-answer";
    return hasExpected(question.expect) ? "right" : "wrong";
  };
  const hasExpected = (expect: Exclude<BenchQuestion["expect"], "unknown">): boolean => {
    const shown = new Set(
      [
        ...answer.records.flatMap(({ record, by }) => [record.id, by?.id ?? []].flat()),
        ...answer.say.flatMap(({ recordId }) => recordId ?? []),
      ].map((id) => originOf.get(id)),
    );
    const shownWords = answer.records.map(
      ({ record, note, told }) => `${record.names[question.lang] ?? ""} ${note ?? ""} ${told.join(" ")}`,
    );
    const text = inWords(`${say} ${shownWords.join(" ")}`);
    const { records = [], anyOf, atLeast = 1 } = expect;
    const hasRecords =
      records.every((origin) => shown.has(origin)) &&
      (anyOf === undefined || anyOf.filter((origin) => shown.has(origin)).length >= atLeast);
    const hasWords = (expect.says ?? []).every((word) =>
      word.split("|").some((spelling) => text.includes(inWords(spelling))),
    );
    return hasRecords && hasWords;
  };
  const judged = verdict();
  const isShown = judged === "no-answer" && question.expect !== "unknown" && hasExpected(question.expect);
  return { question, verdict: judged, said, isShown, ms };
}

/** Text as it is compared: spaces and the commas of thousands are a matter of style. */
const inWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/gu, "")
    .replace(/(?<=\d),(?=\d)/gu, "");

/** A number that opens to no record: only how many there are, and what a shown record says of itself, may stand so. */
function hasLooseNumber({ say, records, total }: ConciergeAnswer): boolean {
  const digits = (text: string): string[] => text.match(/\d[\d.,]*\d|\d/gu) ?? [];
  const allowed = new Set([String(total), ...records.flatMap(({ note }) => digits(note ?? ""))]);
  return say.some(
    ({ text, recordId }) => recordId === undefined && digits(text).some((number) => !allowed.has(number)),
  );
}

export const countOf = (scored: readonly Scored[], verdict: Verdict): number =>
  scored.filter((one) => one.verdict === verdict).length;

/** A table of verdicts, a row for each value of what `by` names. */
export function table(scored: readonly Scored[], by: (question: BenchQuestion) => string): string[] {
  const groups = [...Map.groupBy(scored, ({ question }) => by(question))].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const row = (name: string, all: readonly Scored[]) =>
    `| ${name} | ${all.length} | ${countOf(all, "right")} | ${countOf(all, "wrong")} | ${countOf(all, "no-answer")} | ${all.filter((one) => one.isShown).length} | ${countOf(all, "invented")} | ${countOf(all, "leaked")} |`;
  return [
    "| | questions | right | wrong | no answer | of these shown instead | invented | leaked |",
    "|---|---|---|---|---|---|---|---|",
    ...groups.map(([name, all]) => row(name, all)),
    row("all", scored),
  ];
}

import { translatorFor, type MessageKey } from "@bridgehead/language";
import { stableKey } from "../entities/ledger.ts";
import type { Candidate, IntakeAnswers, IntakeQuestion, QuestionKind, Source } from "./types.ts";

type Args = Readonly<Record<string, string | number>>;

/** A question whose id depends only on what it is about, so that the same files ask it under the same id. */
export function makeQuestion(
  kind: QuestionKind,
  about: readonly (string | number | undefined)[],
  message: MessageKey,
  args: Args,
  extra: {
    readonly candidates?: readonly Candidate[];
    readonly suggested?: string | null;
    readonly sources: readonly Source[];
  },
): IntakeQuestion {
  const { candidates = [], suggested = null, sources } = extra;
  return {
    id: questionId(kind, about),
    kind,
    text: {
      ko: translatorFor("ko")(message, args),
      zh: translatorFor("zh")(message, args),
      en: translatorFor("en")(message, args),
    },
    candidates,
    suggested,
    sources,
  };
}

export const questionId = (kind: QuestionKind, about: readonly (string | number | undefined)[]): string =>
  `${kind}-${stableKey(...about)}`;

/** Answers by question: a choice or a value as text; "none" of a choice is null. */
export class AnswerBook {
  readonly #answers: ReadonlyMap<string, string>;

  constructor(answers: IntakeAnswers | undefined) {
    this.#answers = new Map(
      (answers?.answers ?? []).map((answer) => [answer.question, "choice" in answer ? answer.choice : answer.value]),
    );
  }

  /** Undefined: not answered; null: none of the candidates. */
  read(kind: QuestionKind, about: readonly (string | number | undefined)[]): string | null | undefined {
    const answer = this.#answers.get(questionId(kind, about));
    return answer === "none" ? null : answer;
  }
}

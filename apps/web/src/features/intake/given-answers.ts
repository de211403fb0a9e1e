import type { IntakeBatch } from "@bridgehead/contract/intake";

/**
 * Answers a person gave on the page that the server has not read yet, by question: a candidate, a value of their own, a
 * participant that is no candidate (null until one is chosen), or that the question stays open.
 */
export type GivenAnswers = Readonly<Record<string, GivenAnswer>>;
export type GivenAnswer =
  | { readonly choice: string }
  | { readonly value: string }
  | { readonly participant: string | null }
  | { readonly isLeftOpen: true };

type SentAnswer = { readonly question: string; readonly choice?: string; readonly value?: string };

/** What the server takes; values that are only spaces are no answers, and neither is leaving a question open. */
export const answersOf = (given: GivenAnswers): readonly SentAnswer[] =>
  Object.entries(given).flatMap(([question, answer]): SentAnswer[] => {
    if ("isLeftOpen" in answer) return [];
    if ("choice" in answer) return [{ question, choice: answer.choice }];
    if ("participant" in answer) return answer.participant === null ? [] : [{ question, choice: answer.participant }];
    const value = answer.value.trim();
    return value === "" ? [] : [{ question, value }];
  });

/** Kinds whose answer a person may type. */
const typedKinds = new Set(["email", "phone", "year", "registration-number", "date-order", "event-dates", "encoding"]);

/** Kinds that ask for a firm: where none of the candidates is meant, any participant may be. */
const firmKinds = new Set(["wish", "requester", "required-firm"]);

export const isOfFirm = ({ kind }: IntakeBatch["questions"][number]): boolean => firmKinds.has(kind);

export const isTyped = ({ kind }: IntakeBatch["questions"][number]): boolean => typedKinds.has(kind);

import type { IntakeBatch } from "@bridgehead/contract/intake";

/** Answers a person gave on the page that the server has not read yet, by question: a candidate, or a value of their own. */
export type GivenAnswers = Readonly<Record<string, GivenAnswer>>;
export type GivenAnswer = { readonly choice: string } | { readonly value: string };

type SentAnswer = { readonly question: string; readonly choice?: string; readonly value?: string };

/** What the server takes; values that are only spaces are no answers. */
export const answersOf = (given: GivenAnswers): readonly SentAnswer[] =>
  Object.entries(given).flatMap(([question, answer]): SentAnswer[] => {
    if ("choice" in answer) return [{ question, choice: answer.choice }];
    const value = answer.value.trim();
    return value === "" ? [] : [{ question, value }];
  });

/** Kinds whose answer a person may type. */
const typedKinds = new Set(["email", "phone", "year", "registration-number", "date-order", "event-dates", "encoding"]);

export const isTyped = ({ kind }: IntakeBatch["questions"][number]): boolean => typedKinds.has(kind);

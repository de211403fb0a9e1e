import { agreementMessages } from "./vocabulary-agreements.ts";
import { eventMessages } from "./vocabulary-events.ts";
import { factMessages } from "./vocabulary-facts.ts";
import { fieldMessages } from "./vocabulary-fields.ts";
import { indicatorMessages } from "./vocabulary-indicators.ts";
import { kindMessages } from "./vocabulary-kinds.ts";
import { linkMessages } from "./vocabulary-links.ts";
import { organisationMessages } from "./vocabulary-organisations.ts";
import { placeMessages } from "./vocabulary-places.ts";
import { projectMessages } from "./vocabulary-projects.ts";
import { setOfFact } from "./vocabulary-sets.ts";
import { unitMessages } from "./vocabulary-units.ts";

/** The controlled vocabulary: a label for every code of the record and of an event, keyed `<set>.<code>`. */
export const vocabularyMessages = {
  ...kindMessages,
  ...placeMessages,
  ...organisationMessages,
  ...eventMessages,
  ...agreementMessages,
  ...projectMessages,
  ...fieldMessages,
  ...linkMessages,
  ...factMessages,
  ...indicatorMessages,
  ...unitMessages,
};

export type VocabularyKey = keyof typeof vocabularyMessages;

/** Name of a set of codes: the part of a key before its first dot. */
export type VocabularySet = VocabularyKey extends `${infer Set}.${string}` ? Set : never;

/**
 * The message key of a code that came from data: `vocabularyKey("field", "ai")` is "field.ai". Codes are open where people
 * add to them, so an unknown one falls to the set's own word for the rest ("기타 분야"), or is undefined where there is none.
 */
export function vocabularyKey(set: VocabularySet, code: string): VocabularyKey | undefined {
  const normal = code.trim().replaceAll(" ", "-");
  return [`${set}.${code}`, `${set}.${normal}`, `${set}.${normal.toLowerCase()}`, `${set}.other`].find(isVocabularyKey);
}

/**
 * The message of a statement whose value is a code or a yes or no: `factValueKey("attendance_mode", "online")` is
 * "attendance-mode.online". Undefined for a value that is to be shown as it is written.
 */
export function factValueKey(factKey: string, written: string): VocabularyKey | undefined {
  if (written === "true" || written === "false") return `fact-value.${written}`;
  const set = sets[factKey];
  return set && vocabularyKey(set, written);
}

const sets: Readonly<Record<string, VocabularySet | undefined>> = setOfFact;

const isVocabularyKey = (key: string): key is VocabularyKey => Object.hasOwn(vocabularyMessages, key);

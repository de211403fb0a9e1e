export { translatorFor } from "./messages/translate.ts";
export type { MessageKey } from "./messages/all.ts";
export { factValueKey, vocabularyKey, type VocabularySet } from "./messages/vocabulary.ts";

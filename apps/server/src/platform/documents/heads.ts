import type { Locale } from "@bridgehead/domain/shared/language";
import type { MessageKey } from "@bridgehead/language";
import { messages } from "@bridgehead/language/messages/all";
import type { Message } from "@bridgehead/language/messages/catalogue";
import type { WorkbookColumn } from "./workbook.ts";

/** The heads of a list by the keys of the catalogue, in all three languages. */
export const headsOf = (...keys: readonly (readonly [key: MessageKey, width?: number])[]): WorkbookColumn[] =>
  keys.map(([key, width]) => ({ header: messages[key], ...(width ? { width } : {}) }));

/** The head of a column that holds a text in one of the languages: 이름 (중국어). */
export function inLanguage(label: Message, language: Locale): Message {
  const name = messages[`language.${language}`];
  return { ko: `${label.ko} (${name.ko})`, zh: `${label.zh}（${name.zh}）`, en: `${label.en} (${name.en})` };
}

import type { Locale } from "@bridgehead/domain/shared/language";
import type { MessageKey } from "@bridgehead/language/messages/all";
import { createTranslator, type Translator } from "@bridgehead/language/messages/translator";

const loaders: Readonly<Record<Locale, () => Promise<{ default: Readonly<Record<string, string>> }>>> = {
  ko: () => import("virtual:bridgehead-messages/ko"),
  zh: () => import("virtual:bridgehead-messages/zh"),
  en: () => import("virtual:bridgehead-messages/en"),
};

const known = new Map<Locale, ReadonlySet<string>>();
const translators = new Map<Locale, Translator<MessageKey>>();

/** Fetches a language's texts once. The router calls it before it shows a page in that language. */
export async function loadMessages(locale: Locale): Promise<void> {
  if (translators.has(locale)) return;
  const { default: patterns } = await loaders[locale]();
  known.set(locale, new Set(Object.keys(patterns)));
  translators.set(locale, createTranslator<MessageKey>(locale, patterns as Record<MessageKey, string>));
}

/** The translator of a loaded language. @throws if the language was not loaded (a bug in the router). */
export function translatorOf(locale: Locale): Translator<MessageKey> {
  const translator = translators.get(locale);
  if (!translator) throw new Error(`messages of ${locale} are not loaded`);
  return translator;
}

/** Whether there is a message with this key: for codes that come from data. */
export const hasMessage = (locale: Locale, key: string): key is MessageKey => known.get(locale)?.has(key) ?? false;

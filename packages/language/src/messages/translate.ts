import { locales, type Locale } from "@bridgehead/domain/shared/language";
import { messages, type MessageKey } from "./all.ts";
import { createTranslator, type Translator } from "./translator.ts";

const translators = Object.fromEntries(
  locales.map((locale) => [
    locale,
    createTranslator(locale, Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, message[locale]])) as Record<MessageKey, string>),
  ]),
) as Record<Locale, Translator<MessageKey>>;

/** The translator of a language over the whole catalogue, for server, command line and prints. */
export const translatorFor = (locale: Locale): Translator<MessageKey> => translators[locale];

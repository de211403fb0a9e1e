import { createContext, use, useMemo, type ReactNode } from "react";
import { htmlLang, type Locale } from "@bridgehead/domain/shared/language";
import { formatsFor, type Formats } from "@bridgehead/language/formats/formats";
import type { MessageKey } from "@bridgehead/language/messages/all";
import type { Translator } from "@bridgehead/language/messages/translator";
import { translatorOf } from "./messages.ts";

export type LocaleValue = {
  readonly locale: Locale;
  /** BCP 47 tag for `lang` attributes. */
  readonly lang: string;
  readonly t: Translator<MessageKey>;
  readonly format: Formats;
  /** The reader's own IANA zone. */
  readonly timeZone: string;
};

const LocaleContext = createContext<LocaleValue | undefined>(undefined);

export function LocaleProvider({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  const value = useMemo(
    () => ({
      locale,
      lang: htmlLang[locale],
      t: translatorOf(locale),
      format: formatsFor(locale),
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    }),
    [locale],
  );
  return <LocaleContext value={value}>{children}</LocaleContext>;
}

/** The page's language: `t` for messages, `format` for values, `timeZone` of the reader. */
export function useLocale(): LocaleValue {
  const value = use(LocaleContext);
  if (!value) throw new Error("useLocale outside LocaleProvider");
  return value;
}

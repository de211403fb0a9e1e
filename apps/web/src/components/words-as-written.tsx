import { htmlLang, readText, type LocalText, type Locale } from "@bridgehead/domain/shared/language";
import { useLocale } from "../language/use-locale.tsx";

/** Words that somebody wrote, in the reader's language if they exist in it: told to fonts and screen readers as what they are. */
export function WordsAsWritten({ text, className }: { readonly text: LocalText; readonly className?: string }) {
  const { locale } = useLocale();
  const shown = readText(text, locale);
  if (!shown) return null;
  return (
    <span className={className} lang={shown.locale === locale ? undefined : htmlLang[shown.locale]}>
      {shown.text}
    </span>
  );
}

/** The same for words of which nobody said the language: by their script, the page's own where that tells nothing. */
export function WordsByScript({ children: text }: { readonly children: string }) {
  const { locale } = useLocale();
  const written = scriptOf(text) ?? locale;
  return written === locale ? text : <span lang={htmlLang[written]}>{text}</span>;
}

/** Hangul is Korean, Han without it Chinese; Latin letters and figures are at home in all three. */
export function scriptOf(text: string): Locale | undefined {
  if (/\p{Script=Hangul}/u.test(text)) return "ko";
  return /\p{Script=Han}/u.test(text) ? "zh" : undefined;
}

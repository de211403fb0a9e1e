import { locales, type Locale } from "@bridgehead/domain/shared/language";

const key = "bridgehead-language";

export const isLocale = (word: string | undefined): word is Locale => locales.includes(word as Locale);

/** The language for an address that names none: the last choice, else the browser's, else Korean. */
export function preferredLocale(): Locale {
  const kept = read();
  if (isLocale(kept)) return kept;
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLocale);
  return spoken ?? "ko";
}

export function rememberLocale(locale: Locale): void {
  try {
    localStorage.setItem(key, locale);
  } catch {
    // Storage may be closed (private windows); the address still carries the language.
  }
}

function read(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

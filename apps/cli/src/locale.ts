import { locales, type Locale } from "@bridgehead/domain/shared/language";

/** The reader's language at a terminal: `--lang`, else the system's LC_ALL, LC_MESSAGES or LANG, else English. */
export function localeOf(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Locale {
  const system = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"];
  return known(askedLanguage(args)) ?? known(system) ?? "en";
}

/** What `--lang` asks for when that is none of ours. */
export function strangeLanguage(args: readonly string[]): string | undefined {
  const asked = askedLanguage(args);
  return asked === undefined || known(asked) ? undefined : asked;
}

function askedLanguage(args: readonly string[]): string | undefined {
  const at = args.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  return at < 0 ? undefined : (args[at]?.split("=")[1] ?? args[at + 1]);
}

function known(tag: string | undefined): Locale | undefined {
  const language = tag?.toLowerCase().split(/[-_.]/)[0];
  return locales.find((locale) => locale === language);
}

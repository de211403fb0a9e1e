import { locales, type Locale } from "@bridgehead/domain/shared/language";

/**
 * The reader's language: `?lang`, else the first of ours in Accept-Language, else the account's, else English.
 * Traditional Chinese readers get Chinese, because Korean or English would serve them worse.
 */
export function localeOf(asked: {
  lang?: unknown;
  acceptLanguage?: string | undefined;
  account?: Locale | undefined;
}): Locale {
  return known(asked.lang) ?? accepted(asked.acceptLanguage) ?? asked.account ?? "en";
}

function accepted(header: string | undefined): Locale | undefined {
  const wanted = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const quality = parameters.map((one) => /^\s*q=([\d.]+)/.exec(one)?.[1]).find(Boolean);
      return { tag, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wanted.map(({ tag }) => known(tag)).find(Boolean);
}

function known(tag: unknown): Locale | undefined {
  const language = typeof tag === "string" ? tag.toLowerCase().split(/[-_]/)[0] : undefined;
  return locales.find((locale) => locale === language);
}

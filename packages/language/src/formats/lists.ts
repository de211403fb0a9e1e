import { htmlLang, type Locale } from "@bridgehead/domain/shared/language";

/** A, B 및 C · A、B和C · A, B and C. */
export function formatList(locale: Locale, items: readonly string[]): string {
  return new Intl.ListFormat(locale === "en" ? "en-GB" : htmlLang[locale], { type: "conjunction" }).format(items);
}

const more: Readonly<Record<Locale, (shown: string, rest: number, total: number, counter: string) => string>> = {
  ko: (shown, rest, _, counter) => `${shown} 외 ${rest}${counter}`,
  zh: (shown, _, total, counter) => `${shown}等 ${total} ${counter}`,
  en: (shown, rest) => `${shown} and ${rest} more`,
};

/**
 * Above three items three and the count: … 외 4개사 · ……等 7 家企业 · … and 4 more. `counter` is the reader's
 * counting word (개사, 家企业); English needs none.
 */
export function formatLongList(locale: Locale, items: readonly string[], counter: string): string {
  if (items.length <= 3) return formatList(locale, items);
  const separator = locale === "zh" ? "、" : ", ";
  return more[locale](items.slice(0, 3).join(separator), items.length - 3, items.length, counter);
}

/** The reader's order of texts: numbers inside names sort as numbers, so that table 2 stands before table 10. */
export function collatorFor(locale: Locale): Intl.Collator {
  return new Intl.Collator({ ko: "ko", zh: "zh-CN", en: "en-GB" }[locale], { numeric: true });
}

/**
 * What stands between facts about one thing, side by side: 하얼빈 · 로봇, 哈尔滨·机器人. Chinese sets its dot without spaces.
 */
export const betweenFacts = (locale: Locale): string => (locale === "zh" ? "·" : " · ");

/** What stands between what is told of and what is told: `제목: 이름`, `标题：名称`. */
export const afterLabel = (locale: Locale): string => (locale === "zh" ? "：" : ": ");

/** Facts side by side; what is not known leaves no dot behind. */
export function joinFacts(locale: Locale, facts: readonly (string | null | undefined | false)[]): string {
  return facts.filter(Boolean).join(betweenFacts(locale));
}

/** Whole sentences one after the other; a Chinese full stop brings its own space. */
export function joinSentences(locale: Locale, sentences: readonly (string | null | undefined | false)[]): string {
  return sentences.filter(Boolean).join(locale === "zh" ? "" : " ");
}

/** What follows in brackets, with the space that the language sets before them: 수원(경기도) · 水原（京畿道） · Suwon (Gyeonggi). */
export const inBrackets = (locale: Locale, text: string): string =>
  ({ ko: `(${text})`, zh: `（${text}）`, en: ` (${text})` })[locale];

/** Things of one kind in a row: 한국어, 중국어 · 韩语、中文 · Korean, Chinese. */
export function joinItems(locale: Locale, items: readonly (string | null | undefined | false)[]): string {
  return items.filter(Boolean).join(locale === "zh" ? "、" : ", ");
}

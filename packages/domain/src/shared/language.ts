/** The three languages the product speaks. Chinese is Simplified; pages mark it `zh-Hans`. */
export type Locale = "ko" | "zh" | "en";

export const locales = ["ko", "zh", "en"] as const satisfies readonly Locale[];

/** BCP 47 tag for `lang` attributes: tells the font and the screen reader's voice. */
export const htmlLang = { ko: "ko", zh: "zh-Hans", en: "en" } as const satisfies Record<Locale, string>;

/**
 * Text that a person wrote, kept per language with its original marked. `machine` lists the languages whose text
 * no person has checked; a language that is absent has no translation yet.
 */
export type LocalText = {
  readonly original?: Locale | undefined;
  readonly ko?: string | undefined;
  readonly zh?: string | undefined;
  readonly en?: string | undefined;
  readonly machine?: readonly Locale[] | undefined;
  /** Languages whose text is our own rendering of the original: shown as such, never as the owner's. */
  readonly ours?: readonly Locale[] | undefined;
};

/** One language's text of a LocalText, with what the reader must be told about it. */
export type ReadText = { readonly text: string; readonly locale: Locale; readonly isMachine: boolean };

/**
 * The text in the reader's language, else the original, else any other: never an empty label.
 * The caller shows `locale` when it differs from the reader's ("no Korean yet").
 */
export function readText(text: LocalText, locale: Locale): ReadText | undefined {
  const order: readonly Locale[] = text.original ? [locale, text.original, ...locales] : [locale, ...locales];
  const found = order.find((candidate) => text[candidate]);
  return found && { text: text[found] as string, locale: found, isMachine: text.machine?.includes(found) ?? false };
}

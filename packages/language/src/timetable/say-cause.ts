import { htmlLang, readText, type LocalText, type Locale } from "@bridgehead/domain/shared/language";
import type { MessageKey } from "../messages/all.ts";
import type { Translator } from "../messages/translator.ts";

/** Why something cannot be, as the timetable answers it: a code of the scheduler and the thing that stands in the way. */
export type SpokenCause = { readonly code: string; readonly resource: string | null };

/** The names that a cause may mention, by their keys. */
export type CauseNames = ReadonlyMap<string, LocalText>;

/** A cause as one sentence in the reader's language; server and page say the same. */
export function sayCause(
  { code, resource }: SpokenCause,
  names: CauseNames,
  locale: Locale,
  t: Translator<MessageKey>,
): string {
  return t(`timetable.reason.${code}` as MessageKey, { who: whoOf(resource, names, locale) });
}

/** "ko" and "zh" as 한국어–중국어 · 韩语–中文 · Korean–Chinese. */
export function sayPair(pair: readonly string[], locale: Locale): string {
  const words = new Intl.DisplayNames([htmlLang[locale]], { type: "language" });
  return pair
    .filter((tag) => tag !== "")
    .map((tag) => words.of(tag) ?? tag)
    .join("–");
}

function whoOf(resource: string | null, names: CauseNames, locale: Locale): string {
  const [kind, id = ""] = (resource ?? "").split(":");
  if (kind === "pair") return sayPair(id.split("-"), locale);
  return readText(names.get(id) ?? {}, locale)?.text ?? "";
}

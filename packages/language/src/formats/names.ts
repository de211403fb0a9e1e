import type { Locale } from "@bridgehead/domain/shared/language";

/** A name with its reading for the page's reader. `isTranscribed`: sounded out because its characters are not known. */
export type NameForms = {
  readonly original: string;
  readonly reading?: string | undefined;
  readonly isTranscribed?: boolean | undefined;
};

/**
 * First mention in a text: 루산(卢山) · 卢山 · Lu Shan (卢山). A transcription says so: 金道润（音）.
 * Later mentions use the reading alone. Never a machine translation of a name.
 */
export function formatNameFirst(locale: Locale, { original, reading, isTranscribed }: NameForms): string {
  if (reading === undefined || reading === original) return original;
  const shown = locale === "zh" && isTranscribed ? `${reading}（音）` : reading;
  if (locale === "ko") return `${shown}(${original})`;
  if (locale === "zh") return isTranscribed ? shown : `${shown}（${original}）`;
  return `${shown} (${original})`;
}

/** A romanised name as the passport has it; surname in capitals for mixed lists: KIM Do-yun. */
export function formatLatinName(
  { family, given }: { readonly family: string; readonly given: string },
  mixedList = false,
): string {
  return `${mixedList ? family.toUpperCase() : family} ${given}`;
}

/**
 * How a person is spoken to on a screen: 김도윤 대표이사님, 김도윤 님 · 王建国总经理, 王建国 · Kim Do-yun. 님 is a word of
 * its own after a name and attached to a post. Sex is never guessed, so English has no title here.
 */
export function formatAddressed(
  locale: Locale,
  person: { readonly name: string; readonly post?: string | undefined },
): string {
  if (locale === "ko") return person.post ? `${person.name} ${person.post}님` : `${person.name} 님`;
  if (locale === "zh") return `${person.name}${person.post ?? ""}`;
  return person.name;
}

/** A person in a list, on a nameplate or in a log: body, post, name in the order of the language. */
export function formatPersonLine(
  locale: Locale,
  person: { readonly name: string; readonly post?: string | undefined; readonly body?: string | undefined },
): string {
  const { name, post, body } = person;
  if (locale === "en") return [name, post, body].filter(Boolean).join(", ");
  if (locale === "zh") return [`${body ?? ""}${post ?? ""}`, name].filter(Boolean).join("　");
  return [body, post, name].filter(Boolean).join(" ");
}

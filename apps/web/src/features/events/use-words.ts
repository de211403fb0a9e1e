import type { MessageArgs } from "@bridgehead/language/messages/translator";
import { placeName } from "@bridgehead/language/place-name";
import { hasMessage } from "../../language/messages.ts";
import { useLocale } from "../../language/use-locale.tsx";

/** Words for codes that come from data: the message of the code, else the code's own writing (a country we have no name for). */
export function useWords() {
  const { t, locale } = useLocale();
  const say = (key: string, otherwise: string, args?: MessageArgs) =>
    hasMessage(locale, key) ? t(key, args) : otherwise;
  return {
    say,
    /** A country by its code, or within one country a region as somebody wrote it. */
    side: (code: string) => say(`country.${code}`, placeName(code, locale)),
    mode: (code: string) => say(`attendance-mode.${code}`, code),
    city: (written: string | null) => written && placeName(written, locale),
    language: (tag: string) => say(`language.${tag}`, tag),
    kind: (code: string) => say(`event-kind.${code}`, code),
    phase: (code: string) => say(`event-phase.${code}`, code),
  };
}

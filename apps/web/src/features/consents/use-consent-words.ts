import type { Consent, Look } from "@bridgehead/contract/consents";
import { readText } from "@bridgehead/domain/shared/language";
import { useLocale } from "../../language/use-locale.tsx";
import { useWords } from "../events/use-words.ts";
import { useToday } from "../record/use-today.ts";

/** How a consent stands and who looked, in words. */
export function useConsentWords() {
  const { t, format, locale, timeZone } = useLocale();
  const words = useWords();
  const today = useToday();
  const at = (instant: string) => format.instant(instant, timeZone, today);
  return {
    state: ({ state, at: since, channel }: Consent): string => {
      const said = t(`consent.state.${state}`, { at: since ? at(since) : "" });
      return channel ? format.join([said, t(`consent.channel.${channel}`)]) : said;
    },
    look: (look: Look): { when: string; who: string; why: string } => ({
      when: at(look.at),
      who: format.join([
        look.organisation
          ? (readText(look.organisation, locale)?.text ?? "")
          : words.say(`role.${look.role}`, look.role),
        look.country === "ZZ" ? "" : words.side(look.country),
      ]),
      why: words.say(`consent.looks.reason.${look.reason}`, look.reason),
    }),
  };
}

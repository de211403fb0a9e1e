import type { Participant } from "@bridgehead/contract/directory";
import { readText } from "@bridgehead/domain/shared/language";
import { sayPair } from "@bridgehead/language/timetable/say-cause";
import type { MessageKey } from "@bridgehead/language/messages/all";
import { useLocale } from "../../language/use-locale.tsx";

type Slot = { readonly id: string; readonly startsAt: string; readonly endsAt: string };
type Facts = {
  readonly slots: readonly Slot[];
  readonly zone: string;
  readonly organisations: readonly Pick<Participant, "id" | "names">[];
};

/** Says what a what-if changes: "One more ko–zh interpreter, Tue 9:00–12:00". */
export function useChangeWords({ slots, zone, organisations }: Facts) {
  const { t, format, locale } = useLocale();
  return ({ code, args }: { code: string; args: Readonly<Record<string, string | number>> }): string => {
    const from = slots.find(({ id }) => id === args["from"]);
    const to = slots.find(({ id }) => id === args["to"]);
    const who = organisations.find(({ id }) => id === args["organisation"]);
    const pair = sayPair(String(args["pair"] ?? "").split("-"), locale);
    if (code === "interpreter" && from && to)
      return t("timetable.change.interpreter-at", {
        pair,
        when: format.instantRange(from.startsAt, to.endsAt, zone),
      });
    return t(`timetable.change.${code}` as MessageKey, {
      pair,
      who: who ? (readText(who.names, locale)?.text ?? "") : t("timetable.change.a-company"),
      count: 1,
    });
  };
}

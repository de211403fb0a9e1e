import type { ConciergeAnswer, NearbyPlace } from "@bridgehead/contract/concierge";
import { locales, readText, type Locale } from "@bridgehead/domain/shared/language";
import { formatsFor } from "@bridgehead/language/formats/formats";
import { translatorFor } from "@bridgehead/language/messages/translate";
import { chooseNearby, type NearbyQuestion } from "@bridgehead/matching/ask/nearby";

/** Three places of the host's list, nearest first, each with one reason; undefined where the list has none that fits. */
export function answerNearby(
  locale: Locale,
  question: NearbyQuestion,
  list: readonly NearbyPlace[],
  searched: number,
): ConciergeAnswer | undefined {
  const t = translatorFor(locale);
  const format = formatsFor(locale);
  const byId = new Map(list.map((place) => [place.id, place]));
  const chosen = chooseNearby(question, list, locale).flatMap(({ id, because }) => {
    const place = byId.get(id);
    return place ? [{ place, because }] : [];
  });
  const [first] = chosen;
  if (!first) return undefined;
  const suggestions = chosen.map(({ place, because }) => {
    const shown = readText(place.names, locale);
    const other = locales.find((one) => one !== shown?.locale && one === place.names.original);
    return {
      name: shown?.text ?? "",
      original: other ? (place.names[other] ?? null) : null,
      kind: place.kind,
      walkMinutes: place.walkMinutes,
      reason: t(`concierge.nearby.because.${because}`, { minutes: place.walkMinutes }),
    };
  });
  // The list is as old as its oldest entry that is shown.
  const checkedOn = chosen.map(({ place }) => place.checkedOn).toSorted()[0] ?? first.place.checkedOn;
  const kept = t("concierge.nearby.kept", {
    owner: readText(first.place.owner, locale)?.text ?? "",
    count: list.filter(({ kind }) => kind === question.kind).length,
    date: format.day(checkedOn, "document"),
  });
  return {
    isKnown: true,
    say: [{ text: t("concierge.nearby.say", { count: suggestions.length }) }],
    because: null,
    records: [],
    total: suggestions.length,
    nearby: {
      suggestions,
      order: t("concierge.nearby.order"),
      kept: chosen.some(({ place }) => place.isDemo) ? `${t("status.demo")} · ${kept}` : kept,
    },
    searched,
    isMachine: false,
  };
}

import type { ConciergeAnswer, NearbyPlace } from "@bridgehead/contract/concierge";
import type { RecordSummary } from "@bridgehead/contract/record";
import { locales, readText, type Locale } from "@bridgehead/domain/shared/language";
import { formatsFor } from "@bridgehead/language/formats/formats";
import { joinFacts } from "@bridgehead/language/formats/lists";
import { translatorFor } from "@bridgehead/language/messages/translate";
import { chooseNearby, type NearbyQuestion } from "@bridgehead/matching/ask/nearby";

/**
 * Three places of the host's list, nearest first, each with one reason, and the event by whose venue they are. Without a list for
 * the place that is meant, or with none that fits, that is said: nobody is sent to another town.
 */
export function answerNearby(
  locale: Locale,
  question: NearbyQuestion,
  list: readonly NearbyPlace[],
  event: RecordSummary | undefined,
  searched: number,
): ConciergeAnswer {
  const t = translatorFor(locale);
  const format = formatsFor(locale);
  const byId = new Map(list.map((place) => [place.id, place]));
  const chosen = chooseNearby(question, list, locale).flatMap(({ id, because }) => {
    const place = byId.get(id);
    return place ? [{ place, because }] : [];
  });
  const [first] = chosen;
  if (!first || !event)
    return {
      isKnown: false,
      say: [],
      because: t("concierge.because.no-list"),
      missing: [],
      instead: null,
      records: [],
      total: 0,
      nearby: null,
      searched,
      isMachine: false,
    };
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
    say: t("concierge.nearby.say", { count: suggestions.length })
      .split("<1>")
      .flatMap((text, index) => [
        ...(index === 0
          ? []
          : [{ text: readText(event.names, locale)?.text ?? "", recordId: event.id, recordKind: event.kind }]),
        { text },
      ])
      .filter(({ text }) => text !== ""),
    because: null,
    missing: [],
    instead: null,
    records: [],
    total: suggestions.length,
    nearby: {
      suggestions,
      order: t("concierge.nearby.order"),
      kept: chosen.some(({ place }) => place.isDemo) ? joinFacts(locale, [t("status.demo"), kept]) : kept,
    },
    searched,
    isMachine: false,
  };
}

import type { DayChange, DayIncident } from "@bridgehead/contract/day";
import { locales, readText, type LocalText, type Locale } from "@bridgehead/domain/shared/language";
import { translatorFor, type MessageKey } from "@bridgehead/language";
import { formatsFor } from "@bridgehead/language/formats/formats";
import type { DayFacts } from "./facts.ts";

export type Texts = Readonly<Record<Locale, string>>;

/** What one party reads about one change. */
export type Notice = {
  readonly kind: "organisation" | "interpreter";
  readonly id: string;
  readonly change: DayChange;
  readonly texts: Texts;
};

/**
 * The sentences for everybody a change concerns: the change first (old → new), then the cause, in all three languages.
 * That an interpreter is ill is nobody's business: the cause then is only that the interpreter is not available.
 */
export function noticesOf(
  changes: readonly DayChange[],
  incidentOf: (change: DayChange) => DayIncident | undefined,
  facts: DayFacts,
): readonly Notice[] {
  return changes.flatMap((change): Notice[] => {
    if (!change.before && !change.after) return [];
    const incident = incidentOf(change);
    const say = (kind: Notice["kind"], id: string): Notice => ({
      kind,
      id,
      change,
      texts: inEveryLanguage((locale) => sentence({ kind, id, change, incident, facts, locale })),
    });
    const interpreters = new Set(
      [change.before?.interpreterId, change.after?.interpreterId].filter((id) => id != null),
    );
    return [
      say("organisation", change.nearId),
      say("organisation", change.farId),
      ...[...interpreters].map((id) => say("interpreter", id)),
    ];
  });
}

/** The incident that a change comes of: the one that names what it touches, else the first. */
export function incidentBehind(change: DayChange, incidents: readonly DayIncident[]): DayIncident | undefined {
  const touches = (incident: DayIncident): boolean => {
    switch (incident.kind) {
      case "no-show":
      case "late-arrival":
        return [change.nearId, change.farId].includes(incident.organisationId);
      case "interpreter-ill":
        return change.before?.interpreterId === incident.interpreterId;
      case "table-gone":
        return change.before?.placeId === incident.placeId;
      case "meeting-added":
        return [change.nearId, change.farId].toSorted().join() === [incident.nearId, incident.farId].toSorted().join();
      case "meeting-cancelled":
        return change.meetingId === incident.meetingId;
    }
  };
  return incidents.find(touches) ?? incidents[0];
}

const inEveryLanguage = (say: (locale: Locale) => string): Texts =>
  Object.fromEntries(locales.map((locale) => [locale, say(locale)])) as Record<Locale, string>;

type Said = {
  readonly kind: Notice["kind"];
  readonly id: string;
  readonly change: DayChange;
  readonly incident: DayIncident | undefined;
  readonly facts: DayFacts;
  readonly locale: Locale;
};

function sentence({ kind, id, change, incident, facts, locale }: Said): string {
  const t = translatorFor(locale);
  const name = (names: LocalText | undefined) => readText(names ?? {}, locale)?.text ?? "";
  const firm = (key: string) => name(facts.organisations.get(key)?.names);
  const time = timesOf(facts, locale);
  const { before, after } = change;
  const args = {
    other: firm(change.nearId === id ? change.farId : change.nearId),
    near: firm(change.nearId),
    far: firm(change.farId),
    oldTime: time(before?.slotId),
    oldPlace: facts.places.get(before?.placeId ?? "") ?? "",
    newTime: time(after?.slotId),
    newPlace: facts.places.get(after?.placeId ?? "") ?? "",
    interpreter: name(facts.interpreters.get(after?.interpreterId ?? "")) || "none",
    isSamePlace: before?.placeId === after?.placeId ? "yes" : "no",
  };
  const change_ = t(`mail.day.${kind}.${roleOf(kind, id, change)}` as MessageKey, args);
  const cause = incident ? causeSentence(incident, { t, firm, time, facts }) : "";
  return [change_, cause].filter(Boolean).join(locale === "zh" ? "" : " ");
}

/** Interpreters read what it means for them: a meeting comes, goes, or stays theirs elsewhere. */
function roleOf(kind: Notice["kind"], id: string, { kind: what, before, after }: DayChange): string {
  const isGone = what === "dropped" || what === "cancelled";
  if (kind === "organisation") return isGone ? "dropped" : what;
  if (isGone || (before?.interpreterId === id && after?.interpreterId !== id)) return "gone";
  return before?.interpreterId === id ? "moved" : "new";
}

function causeSentence(
  incident: DayIncident,
  {
    t,
    firm,
    time,
    facts,
  }: {
    t: ReturnType<typeof translatorFor>;
    firm: (id: string) => string;
    time: (id: string) => string;
    facts: DayFacts;
  },
): string {
  switch (incident.kind) {
    case "no-show":
      return t("mail.day.cause.no-show", { who: firm(incident.organisationId) });
    case "late-arrival":
      return t("mail.day.cause.late-arrival", { who: firm(incident.organisationId), time: time(incident.fromSlotId) });
    case "interpreter-ill":
      return t("mail.day.cause.interpreter-ill");
    case "table-gone":
      return t("mail.day.cause.table-gone", { place: facts.places.get(incident.placeId) ?? "" });
    case "meeting-added":
      return t("mail.day.cause.meeting-added");
    case "meeting-cancelled":
      return t("mail.day.cause.meeting-cancelled");
  }
}

/** The clock at the venue; with the day where the event has several. */
function timesOf({ slots, timeZone }: DayFacts, locale: Locale): (slotId: string | undefined) => string {
  const format = formatsFor(locale);
  const day = (at: string) => new Intl.DateTimeFormat("en-CA", { timeZone }).format(new Date(at));
  const days = new Set([...slots.values()].map((slot) => day(slot.startsAt)));
  return (slotId) => {
    const slot = slots.get(slotId ?? "");
    if (!slot) return "";
    return days.size > 1
      ? format.instant(slot.startsAt, timeZone, day(slot.startsAt))
      : format.time(slot.startsAt, timeZone);
  };
}

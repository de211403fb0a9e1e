import type { TimetableSettings } from "@bridgehead/contract/timetable";
import { orderSides } from "@bridgehead/domain/events/sides";
import { offsetMinutes } from "@bridgehead/language/formats/zones";
import type { Company, Instance, Meeting, MeetingMode } from "@bridgehead/scheduling";
import type { EventInputs, InputOrganisation } from "./inputs.ts";

/** What the numbers of an instance stand for: the n-th entry of a list is the thing with that id. */
export type Mapping = {
  readonly slots: readonly string[];
  readonly companies: readonly { readonly organisationId: string; readonly mode: MeetingMode }[];
  readonly tables: readonly string[];
  readonly interpreters: readonly string[];
  readonly meetings: readonly { readonly nearId: string; readonly farId: string; readonly isMust: boolean }[];
};

/**
 * What a meeting is worth, in the scheduler's units. Each side's word counts: a must is worth twice a wish, and a wish that
 * is returned is worth more than two that are not, because such meetings happen. A match that nobody chose is worth least.
 */
const worth = { must: 100, meet: 50, returned: 40, fit: 30 } as const;

/** The settings' words as the scheduler's weights; one break then weighs about a tenth of a wish. */
const weights = {
  fairness: { off: 0, some: 30, strong: 100 },
  breaks: { any: 0, few: 4, fewest: 12 },
  tableChanges: { any: 0, few: 2, fewest: 6 },
} as const;

/** The draft that runs start from until somebody sets otherwise. */
export const defaultSettings: TimetableSettings = {
  floor: 2,
  fairness: "some",
  breaks: "few",
  tableChanges: "few",
  source: "choices-and-recommendations",
  maxMeetingsPerOrganisation: null,
  maxConsecutiveInterpreting: 6,
  seconds: 20,
};

/**
 * Turns an event into a scheduling problem. Candidates are the pairs that somebody chose (and, if so set, good matches) and
 * that neither side declined; both must be of different sides unless the event has only one. Locked meetings are fixed.
 */
export function buildInstance(
  inputs: EventInputs,
  settings: TimetableSettings,
  name: string,
): { readonly instance: Instance; readonly mapping: Mapping } {
  const slotIndex = new Map(inputs.slots.map((slot, index) => [slot.id, index]));
  const tables = inputs.places.filter((place) => place.kind !== "online-room" && place.isUsable);
  const onlineRooms = inputs.places.filter((place) => place.kind === "online-room" && place.isUsable);
  const candidates = candidatePairs(inputs, settings);
  const companies = companiesOf(inputs, settings, candidates, slotIndex);
  const indexOf = new Map(
    companies.mapping.map((company, index) => [`${company.organisationId} ${company.mode}`, index]),
  );
  const byId = new Map(inputs.organisations.map((organisation) => [organisation.id, organisation]));
  const standing = new Map(inputs.meetings.map((meeting) => [pairKey(meeting.nearId, meeting.farId), meeting]));

  const meetings = candidates.map((pair, id): Meeting => {
    const near = byId.get(pair.nearId) as InputOrganisation;
    const far = byId.get(pair.farId) as InputOrganisation;
    const mode: MeetingMode = near.mode === "online" || far.mode === "online" ? "online" : "onsite";
    const locked = standing.get(pairKey(pair.nearId, pair.farId));
    const fixedSlot = locked?.isLocked && locked.slotId ? (slotIndex.get(locked.slotId) ?? null) : null;
    const company = (organisation: InputOrganisation) =>
      indexOf.get(`${organisation.id} ${mode}`) ??
      indexOf.get(`${organisation.id} ${organisation.mode === "online" ? "online" : "onsite"}`) ??
      0;
    return {
      id,
      a: company(near),
      b: company(far),
      value: pair.value,
      mode,
      fixedSlot,
      allowedSlots: null,
      must: fixedSlot !== null,
    };
  });
  const start = inputs.slots[0] ? Date.parse(inputs.slots[0].startsAt) : 0;
  const midnight = start - (start % 86_400_000);
  return {
    instance: {
      format: "bridgehead-schedule-instance/1",
      name,
      seed: 1,
      slots: inputs.slots.map((slot, id) => ({
        id,
        session: slot.round,
        startUtcMin: (Date.parse(slot.startsAt) - midnight) / 60_000,
        durationMin: (Date.parse(slot.endsAt) - Date.parse(slot.startsAt)) / 60_000,
      })),
      companies: companies.list,
      tables: tables.map((table, id) => ({ id, closed: table.closed.flatMap((slot) => slotIndex.get(slot) ?? []) })),
      onlineRooms: onlineRooms.length,
      interpreters: inputs.interpreters.map((one, id) => ({
        id,
        pairs: one.pairs,
        modes: one.modes,
        unavailable: one.unavailable.flatMap((slot) => slotIndex.get(slot) ?? []).toSorted((a, b) => a - b),
        maxConsecutive: Math.min(one.maxConsecutive, settings.maxConsecutiveInterpreting),
        maxMeetings: one.maxMeetings,
      })),
      meetings,
      precedences: [],
      maxBreakDifference: null,
      weights: {
        shortfall: weights.fairness[settings.fairness],
        gap: weights.breaks[settings.breaks],
        move: weights.tableChanges[settings.tableChanges],
      },
      reopt: null,
    },
    mapping: {
      slots: inputs.slots.map((slot) => slot.id),
      companies: companies.mapping,
      tables: tables.map((table) => table.id),
      interpreters: inputs.interpreters.map((one) => one.id),
      meetings: candidates.map(({ nearId, farId, isMust }) => ({ nearId, farId, isMust })),
    },
  };
}

export const pairKey = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

type Pair = { readonly nearId: string; readonly farId: string; readonly value: number; readonly isMust: boolean };

function candidatePairs(inputs: EventInputs, settings: TimetableSettings): Pair[] {
  const organisations = new Map(inputs.organisations.map((organisation) => [organisation.id, organisation]));
  const order = sideOrder(inputs);
  const pairs = new Map<
    string,
    { ids: [string, string]; words: ("must" | "meet")[]; declined: boolean; fit: number }
  >();
  const entry = (one: string, other: string) => {
    const key = pairKey(one, other);
    const found = pairs.get(key) ?? { ids: [one, other] as [string, string], words: [], declined: false, fit: 0 };
    pairs.set(key, found);
    return found;
  };
  for (const { organisationId, partnerId, choice } of inputs.choices) {
    const pair = entry(organisationId, partnerId);
    if (choice === "no") pair.declined = true;
    else pair.words.push(choice);
  }
  if (settings.source === "choices-and-recommendations")
    for (const { organisationId, partnerId, score } of inputs.fits) entry(organisationId, partnerId).fit = score;
  const bestFit = Math.max(1e-9, ...[...pairs.values()].map((pair) => pair.fit));
  // A meeting cancelled on the day stays cancelled in later runs, unless it was added again.
  const keyOf = (one: { readonly nearId: string; readonly farId: string }) => pairKey(one.nearId, one.farId);
  const [gone, standing] = [true, false].map(
    (isGone) => new Set(inputs.meetings.filter((one) => (one.state === "cancelled") === isGone).map(keyOf)),
  ) as [Set<string>, Set<string>];

  return [...pairs].flatMap(([key, { ids, words, declined, fit }]) => {
    const [one, other] = [organisations.get(ids[0]), organisations.get(ids[1])];
    if (
      declined ||
      (gone.has(key) && !standing.has(key)) ||
      !one ||
      !other ||
      (order.length > 1 && one.side === other.side)
    )
      return [];
    const [near, far] = order.indexOf(one.side) <= order.indexOf(other.side) ? [one, other] : [other, one];
    const value =
      words.reduce((sum, word) => sum + worth[word], 0) +
      (words.length > 1 ? worth.returned : 0) +
      Math.round((fit / bestFit) * worth.fit);
    return value > 0 ? [{ nearId: near.id, farId: far.id, value, isMust: words.includes("must") }] : [];
  });
}

/** The sides of an event as every page orders them. */
export function sideOrder(inputs: Pick<EventInputs, "organisations">): string[] {
  const counts = new Map<string, number>();
  for (const { side } of inputs.organisations) counts.set(side, (counts.get(side) ?? 0) + 1);
  return orderSides(counts);
}

function companiesOf(
  inputs: EventInputs,
  settings: TimetableSettings,
  candidates: readonly Pair[],
  slotIndex: ReadonlyMap<string, number>,
): { list: Company[]; mapping: Mapping["companies"][number][] } {
  const asked = new Map<string, number>();
  for (const { nearId, farId } of candidates) for (const id of [nearId, farId]) asked.set(id, (asked.get(id) ?? 0) + 1);
  const list: Company[] = [];
  const mapping: Mapping["companies"][number][] = [];
  const firstStart = inputs.slots[0]?.startsAt ?? new Date(0).toISOString();

  for (const organisation of inputs.organisations) {
    const modes = modesOf(organisation);
    for (const [position, mode] of modes.entries()) {
      const unavailable = organisation.unavailable
        .filter((away) => away.mode === "any" || away.mode === mode)
        .flatMap((away) => slotIndex.get(away.slotId) ?? []);
      list.push({
        id: list.length,
        country: organisation.country ?? organisation.side,
        languages: organisation.languages,
        mode,
        delegates: organisation.delegates,
        maxMeetings:
          organisation.maxMeetings ??
          settings.maxMeetingsPerOrganisation ??
          inputs.slots.length * organisation.delegates,
        // A floor above what was asked for could never be met; a firm in two modes has its floor once.
        minMeetings:
          position === 0 ? Math.min(organisation.minMeetings ?? settings.floor, asked.get(organisation.id) ?? 0) : 0,
        unavailable: [...new Set(unavailable)].toSorted((a, b) => a - b),
        tzOffsetMin: organisation.timeZone ? minutesAhead(organisation.timeZone, firstStart) : 0,
        workHours: mode === "online" ? organisation.workHours : null,
      });
      mapping.push({ organisationId: organisation.id, mode });
    }
  }
  return { list, mapping };
}

/** A hybrid firm that says when it is where becomes two firms; one that does not sits at the venue and joins online from there. */
function modesOf(organisation: InputOrganisation): MeetingMode[] {
  if (organisation.mode !== "hybrid") return [organisation.mode];
  return organisation.unavailable.some((away) => away.mode !== "any") ? ["onsite", "online"] : ["onsite"];
}

/** Minutes a zone is ahead of UTC at an instant: an IANA name, or an offset as sheets write it ("UTC+5", "GMT+05:30"); 0 for what is neither. */
function minutesAhead(zone: string, instant: string): number {
  const written = /^(?:UTC|GMT)?\s*([+-])(\d{1,2})(?::?(\d{2}))?$/i.exec(zone.trim().replace("−", "-"));
  if (written) return (written[1] === "-" ? -1 : 1) * (Number(written[2]) * 60 + Number(written[3] ?? 0));
  try {
    return offsetMinutes(zone, instant);
  } catch {
    return 0;
  }
}

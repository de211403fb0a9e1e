import type { IntakeInterpreter, IntakeOrganisation, IntakeResult, IntakeSlot } from "@bridgehead/intake";
import { idOfOrigin } from "../record/origin-id.ts";

/** What an accepted mailbag writes, table by table, with every key already chosen. Pure: the same reading gives the same plan. */
export type IntakePlan = {
  readonly organisations: readonly PlannedOrganisation[];
  readonly slots: readonly PlannedSlot[];
  readonly places: readonly PlannedPlace[];
  readonly interpreters: readonly PlannedInterpreter[];
  readonly wishes: readonly PlannedWish[];
  readonly choices: readonly PlannedChoice[];
};

export type PlannedOrganisation = {
  readonly id: string;
  readonly read: IntakeOrganisation;
  readonly side: string;
  readonly languages: readonly string[];
  readonly unavailable: readonly { readonly slotId: string; readonly cause: "own" | "duty"; readonly reason: string }[];
  readonly people: readonly { readonly id: string; readonly read: IntakeOrganisation["attendees"][number] }[];
};
export type PlannedSlot = {
  readonly id: string;
  readonly ordinal: number;
  readonly round: number;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly read: IntakeSlot;
};
export type PlannedPlace = {
  readonly id: string;
  readonly kind: "table" | "private-room" | "online-room";
  readonly label: string;
  readonly hall: string | null;
  readonly ordinal: number;
  readonly isUsable: boolean;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly sources: readonly unknown[];
};
export type PlannedInterpreter = {
  readonly id: string;
  readonly read: IntakeInterpreter;
  readonly pairs: readonly (readonly [string, string])[];
  readonly modes: readonly string[];
  readonly maxMeetings: number;
  readonly unavailableSlotIds: readonly string[];
};
export type PlannedWish = {
  readonly id: string;
  readonly organisationId: string;
  readonly kind: "wish" | "avoid";
  readonly written: string;
  readonly rank: number | null;
  readonly state: "resolved" | "ambiguous" | "unresolved" | "withdrawn";
  readonly resolvedId: string | null;
  readonly basis: string;
  readonly reason: string | null;
  readonly sources: readonly unknown[];
};
export type PlannedChoice = {
  readonly organisationId: string;
  readonly partnerId: string;
  readonly choice: "must" | "meet" | "no";
  readonly rank: number | null;
  readonly origin: "wish" | "blacklist";
};

/** An organisation that is already in the record, found by what identifies it. */
export type KnownOrganisation = { readonly id: string; readonly key: string };

/** The languages a country's firms work in when their sheet says nothing else. */
const nativeLanguages: Readonly<Record<string, readonly string[]>> = {
  KR: ["ko"],
  CN: ["zh"],
  TW: ["zh"],
  HK: ["zh"],
  MO: ["zh"],
  JP: ["ja"],
  KZ: ["kk", "ru"],
  RU: ["ru"],
  MN: ["mn"],
  VN: ["vi"],
  DE: ["de"],
  FR: ["fr"],
};
const languageNames: readonly (readonly [RegExp, string])[] = [
  [/korean|한국어|韩语|韩国语|朝鲜语/i, "ko"],
  [/chinese|mandarin|중국어|中文|汉语|普通话/i, "zh"],
  [/english|영어|英语|英文/i, "en"],
  [/japanese|일본어|日语|日本語/i, "ja"],
  [/russian|러시아어|俄语|рус/i, "ru"],
  [/kazakh|카자흐어|哈萨克语|қазақ|казах/i, "kk"],
];

/** What identifies an organisation across files: its registration number, else its country and bare name. */
export function organisationKey(
  organisation: Pick<IntakeOrganisation, "reg_no" | "country" | "name_core" | "name_local">,
): string {
  if (organisation.reg_no) return `reg:${organisation.country ?? ""}:${organisation.reg_no}`;
  return `name:${organisation.country ?? ""}:${(organisation.name_core || organisation.name_local).normalize("NFKC").toLowerCase().replace(/\s+/g, "")}`;
}

/**
 * Plans what accepting a reading writes to an event. Keys are made of the event and of what identifies the thing, so a
 * second file about the same firm meets the same row. Wishes up to `mustRank` become "must meet", the others "meet".
 */
export function planIntake(
  result: IntakeResult,
  context: { readonly eventId: string; readonly known: readonly KnownOrganisation[]; readonly mustRank: number },
): IntakePlan {
  const { eventId } = context;
  const known = new Map(context.known.map((one) => [one.key, one.id]));
  const slots = planSlots(result.slots, eventId);
  const times = new Map<string, number>();
  const idOf = new Map(
    result.organisations.map((one) => {
      const key = organisationKey(one);
      // Two firms of one country may write the same name and no number: they stay two.
      const time = times.get(key) ?? 0;
      times.set(key, time + 1);
      const origin = `${eventId}/organisation/${key}${time === 0 ? "" : `#${time}`}`;
      return [one.id, (time === 0 ? known.get(key) : undefined) ?? idOfOrigin(origin)];
    }),
  );
  const duties = dutiesByOrganisation(result, slots);
  const organisations = result.organisations.map((read): PlannedOrganisation => {
    const id = idOf.get(read.id) as string;
    return {
      id,
      read,
      side: read.country ?? "??",
      languages: languagesOf(read),
      unavailable: [...unavailableSlots(read, slots), ...(duties.get(read.id) ?? [])].filter(
        (one, index, all) => all.findIndex((other) => other.slotId === one.slotId) === index,
      ),
      people: read.attendees.map((attendee, index) => ({
        id: idOfOrigin(`${eventId}/person/${id}/${attendee.name || index}`),
        read: attendee,
      })),
    };
  });
  const wishes = [...planWishes(result, eventId, idOf), ...planBlacklist(result, eventId, idOf)];
  return {
    organisations,
    slots,
    places: planPlaces(result, eventId),
    interpreters: result.interpreters.map((one) => planInterpreter(one, eventId, slots)),
    wishes,
    choices: choicesOf(wishes, context.mustRank),
  };
}

function planSlots(slots: readonly IntakeSlot[], eventId: string): PlannedSlot[] {
  const ordered = slots.toSorted((a, b) => a.start_utc.localeCompare(b.start_utc));
  let round = 0;
  return ordered.map((read, ordinal) => {
    const before = ordered[ordinal - 1];
    // A break between the end of one slot and the start of the next begins a new round.
    if (before && instant(before.slot_end_local) < instant(read.start_local)) round += 1;
    return {
      id: idOfOrigin(`${eventId}/slot/${read.start_utc}`),
      ordinal,
      round,
      startsAt: new Date(read.start_local).toISOString(),
      endsAt: new Date(read.meeting_end_local).toISOString(),
      read,
    };
  });
}

const instant = (local: string): number => new Date(local).getTime();

function planPlaces(result: IntakeResult, eventId: string): PlannedPlace[] {
  const id = (label: string) => idOfOrigin(`${eventId}/place/${label}`);
  const tables = result.tables.map((table, index): PlannedPlace => ({
    id: id(table.code),
    kind: "table",
    label: table.code,
    hall: table.hall ?? table.zone,
    ordinal: index,
    isUsable: table.usable,
    facts: {
      floor: table.floor,
      power: table.power,
      accessible: table.accessible,
      ...(table.remark ? { remark: table.remark } : {}),
    },
    sources: table.sources,
  }));
  const rooms = result.private_rooms.map((room, index): PlannedPlace => ({
    id: id(room.name),
    kind: "private-room",
    label: room.name,
    hall: null,
    ordinal: 1000 + index,
    isUsable: true,
    facts: { capacity: room.capacity, floor: room.floor, purpose: room.purpose, availability: room.availability_raw },
    sources: room.sources,
  }));
  const online = result.online_rooms.map((room, index): PlannedPlace => ({
    id: id(room.code),
    kind: "online-room",
    label: room.code,
    hall: null,
    ordinal: 2000 + index,
    isUsable: true,
    facts: { platform: room.platform, capacity: room.capacity, link: room.link },
    sources: room.sources,
  }));
  return [...tables, ...rooms, ...online];
}

function languagesOf(organisation: IntakeOrganisation): string[] {
  const native = nativeLanguages[organisation.country ?? ""] ?? ["en"];
  const told = `${(organisation.other_languages ?? []).join(", ")}, ${organisation.languages ?? ""}`;
  const others = languageNames
    .filter(([pattern, tag]) => pattern.test(told) || (organisation.other_languages ?? []).includes(tag))
    .map(([, tag]) => tag);
  return [...new Set([...native, ...others])];
}

/** Slots outside the days, hours and spans in which the firm says it can meet. Half-days are those of the event's place. */
function unavailableSlots(
  organisation: IntakeOrganisation,
  slots: readonly PlannedSlot[],
): PlannedOrganisation["unavailable"] {
  return slots
    .filter(({ read }) => !canMeet(organisation, read))
    .map(({ id }) => ({
      slotId: id,
      cause: "own" as const,
      reason: organisation.availability_raw ?? organisation.pref_time ?? "",
    }));
}

function canMeet(organisation: IntakeOrganisation, slot: IntakeSlot): boolean {
  const clock = slot.start_local.slice(11, 16);
  const endClock = slot.meeting_end_local.slice(11, 16);
  if (organisation.days.length > 0 && !organisation.days.includes(slot.day)) return false;
  if (organisation.pref_time === "AM" && clock >= "12:00") return false;
  if (organisation.pref_time === "PM" && clock < "12:00") return false;
  if (organisation.not_before && clock < organisation.not_before) return false;
  if (organisation.not_after && endClock > organisation.not_after) return false;
  if (!organisation.availability_utc) return true;
  const from = instant(slot.start_local);
  const to = instant(slot.meeting_end_local);
  return organisation.availability_utc.some(
    ([start, end]) => new Date(start).getTime() <= from && (end === null || to <= new Date(end).getTime()),
  );
}

function dutiesByOrganisation(
  result: IntakeResult,
  slots: readonly PlannedSlot[],
): Map<string, { slotId: string; cause: "duty"; reason: string }[]> {
  const bySlotNumber = new Map(slots.map((slot) => [slot.read.no, slot.id]));
  const duties = new Map<string, { slotId: string; cause: "duty"; reason: string }[]>();
  for (const duty of result.required_attendance) {
    const blocked = duty.blocked_slots
      .flatMap((number) => bySlotNumber.get(number) ?? [])
      .map((slotId) => ({ slotId, cause: "duty" as const, reason: duty.event }));
    for (const firm of duty.firms) duties.set(firm, [...(duties.get(firm) ?? []), ...blocked]);
  }
  return duties;
}

function planInterpreter(read: IntakeInterpreter, eventId: string, slots: readonly PlannedSlot[]): PlannedInterpreter {
  const spoken = Object.entries(read.languages)
    .filter(([, level]) => level !== "low")
    .map(([language]) => language)
    .toSorted();
  const pairs = spoken.flatMap((first, index) => spoken.slice(index + 1).map((second) => [first, second] as const));
  // A half-day that is only tentative counts as not available: a seat that may stay empty is no seat.
  const away = slots.filter(({ read: slot }) => {
    const day = read.availability[slot.start_local.slice(0, 10)];
    return !day || day[slot.start_local.slice(11, 13) < "12" ? "am" : "pm"] !== "yes";
  });
  const minutes = Math.max(
    1,
    ...slots.map((slot) => (instant(slot.read.slot_end_local) - instant(slot.read.start_local)) / 60_000),
  );
  const days = new Set(slots.map((slot) => slot.read.day)).size;
  const perDay = read.max_hours_per_day === null ? slots.length : Math.floor((read.max_hours_per_day * 60) / minutes);
  return {
    id: idOfOrigin(`${eventId}/interpreter/${read.name}/${read.phone ?? read.row}`),
    read,
    pairs,
    modes: read.mode === "hybrid" ? ["onsite", "online"] : [read.mode],
    maxMeetings: Math.min(slots.length, perDay * days),
    unavailableSlotIds: away.map((slot) => slot.id),
  };
}

function planWishes(result: IntakeResult, eventId: string, idOf: ReadonlyMap<string, string>): PlannedWish[] {
  return result.wishes.flatMap((wish) => {
    const organisationId = wish.requester === null ? undefined : idOf.get(wish.requester);
    if (!organisationId) return [];
    return [
      {
        id: idOfOrigin(`${eventId}/wish/${organisationId}/${wish.file}/${wish.row ?? wish.record ?? 0}/${wish.rank}`),
        organisationId,
        kind: "wish" as const,
        written: wish.raw,
        rank: wish.rank,
        state: wish.status,
        resolvedId: wish.resolved === null ? null : (idOf.get(wish.resolved) ?? null),
        basis: wish.basis,
        reason: null,
        sources: wish.sources,
      },
    ];
  });
}

function planBlacklist(result: IntakeResult, eventId: string, idOf: ReadonlyMap<string, string>): PlannedWish[] {
  return result.blacklist.flatMap((entry) => {
    const organisationId = entry.requester === null ? undefined : idOf.get(entry.requester);
    if (!organisationId) return [];
    const resolvedId = entry.resolved === null ? null : (idOf.get(entry.resolved) ?? null);
    return [
      {
        id: idOfOrigin(
          `${eventId}/avoid/${organisationId}/${entry.file}/${entry.row ?? entry.record ?? 0}/${entry.raw}`,
        ),
        organisationId,
        kind: "avoid" as const,
        written: entry.raw,
        rank: null,
        state: resolvedId ? ("resolved" as const) : ("unresolved" as const),
        resolvedId,
        basis: entry.basis,
        reason: entry.reason,
        sources: entry.sources,
      },
    ];
  });
}

/** A firm's word about another, once: what it does not want outweighs what it wants, a better rank a worse one. */
function choicesOf(wishes: readonly PlannedWish[], mustRank: number): PlannedChoice[] {
  const choices = new Map<string, PlannedChoice>();
  for (const wish of wishes) {
    if (wish.state !== "resolved" || wish.resolvedId === null || wish.resolvedId === wish.organisationId) continue;
    const choice = wish.kind === "avoid" ? "no" : (wish.rank ?? Infinity) <= mustRank ? "must" : "meet";
    const planned: PlannedChoice = {
      organisationId: wish.organisationId,
      partnerId: wish.resolvedId,
      choice,
      rank: wish.rank,
      origin: wish.kind === "avoid" ? "blacklist" : "wish",
    };
    const key = `${wish.organisationId} ${wish.resolvedId}`;
    const standing = choices.get(key);
    if (
      !standing ||
      planned.choice === "no" ||
      (standing.choice !== "no" && (planned.rank ?? Infinity) < (standing.rank ?? Infinity))
    )
      choices.set(key, planned);
  }
  return [...choices.values()];
}

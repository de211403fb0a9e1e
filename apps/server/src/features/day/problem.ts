import { sql } from "kysely";
import type { DayIncident, Placement, RepairPlan } from "@bridgehead/contract/day";
import type { Refusal } from "@bridgehead/contract/problems";
import { ok, refuse, type Result } from "@bridgehead/domain/shared/result";
import {
  disrupt,
  type DisturbanceWeights,
  type Entry,
  type Incident,
  type Instance,
  type Meeting,
} from "@bridgehead/scheduling";
import type { Trx } from "../../platform/database/connect.ts";
import { pairKey, type Mapping } from "../timetable/build-instance.ts";
import { allowDraft } from "./allow-draft.ts";
import { readCurrentProblem, type CurrentProblem } from "../timetable/current-problem.ts";
import type { InputMeeting } from "../timetable/inputs.ts";
import { selectRevision } from "../timetable/use-cases.ts";

/** What is asked: as the operations have it, with the clock that decides what is past. */
export type RepairAsked = {
  readonly incidents: readonly DayIncident[];
  readonly fromSlotId?: string | undefined;
  readonly plan: RepairPlan;
};

/** A meeting of the repaired problem: its row in the draft, if it has one, and where it is held now. */
export type DayMeeting = {
  readonly number: number;
  readonly nearId: string;
  readonly farId: string;
  readonly row: InputMeeting | undefined;
  readonly before: Placement | null;
};

/** The problem of one repair. `natural` counts in the event's own units; `engine` is what is solved. */
export type DayProblem = {
  readonly revision: number;
  readonly frozenBefore: number;
  readonly natural: Instance;
  readonly engine: Instance;
  readonly mapping: Mapping;
  readonly meetings: readonly DayMeeting[];
  readonly baseline: readonly Entry[];
  /** Numbers of meetings that the incidents themselves end. */
  readonly ended: ReadonlySet<number>;
  readonly added: ReadonlySet<number>;
  readonly inputs: CurrentProblem["inputs"];
  /** Open online rooms of a slot, in their order. */
  readonly roomsIn: (slot: number) => readonly string[];
};

/**
 * Values and disturbance count 20-fold against breaks and table changes: those decide between equally small repairs and
 * never move a meeting by themselves (one move gains at most 72 of them and costs 240).
 */
const scale = 20;

const weights: DisturbanceWeights = { moved: 12 * scale, replaced: 3 * scale, dropped: 30 * scale };

/** What a meeting is worth that nobody chose before the day; to the search an added one is worth more, so that it is held. */
const worthOfAdded = 100;
const urgency = 300;

/** Reads the draft of this moment and makes of it the problem that the incidents leave. */
export async function readDayProblem(
  db: Trx,
  eventId: string,
  asked: RepairAsked,
  now: Date,
): Promise<Result<DayProblem, Refusal>> {
  const revision = await selectRevision(db, eventId);
  const current = await readCurrentProblem(db, eventId);
  const { rows: locked } = await sql<{ id: string }>`
    select id from meetings where event_id = ${eventId} and is_locked and state = 'scheduled'`.execute(db);
  const slotIndex = new Map(current.mapping.slots.map((id, index) => [id, index]));
  const frozenBefore = asked.fromSlotId === undefined ? firstToCome(current, now) : slotIndex.get(asked.fromSlotId);
  if (frozenBefore === undefined) return refuse({ code: "day-incident-unknown" });

  const known = withEveryMeeting(current, asked.incidents);
  if (!known.ok) return known;
  const { instance, mapping, rowOf, added } = known.value;
  const isRoom = (incident: DayIncident) =>
    incident.kind === "table-gone" &&
    current.inputs.places.some((place) => place.id === incident.placeId && place.kind === "online-room");
  const incidents: Incident[] = [];
  for (const incident of asked.incidents) {
    const found = isRoom(incident) ? [] : engineIncidents(incident, mapping, rowOf);
    if (!found) return refuse({ code: "day-incident-unknown" });
    incidents.push(...found);
  }

  const baseline = baselineOf(current, mapping, rowOf, slotIndex);
  const isLocked = new Set(locked.map(({ id }) => id));
  const heldIn = new Map(baseline.map((entry) => [entry.meeting, entry.slot]));
  const isHeld = (id: number) => rowOf.get(id)?.state === "scheduled";
  const waits = instance.meetings.filter(({ id }) => !isHeld(id) && !added.has(id)).map(({ id }) => id);
  const roomsIn = openRooms(current, asked.incidents, frozenBefore);
  const natural: Instance = {
    ...allowDraft(instance, baseline),
    onlineRooms: roomsNeeded(baseline, frozenBefore, mapping.slots.length, roomsIn),
    // Locked, and every one where times are to be kept: held at its time or not at all.
    meetings: instance.meetings.map((meeting) =>
      asked.plan === "keep-times" || isLocked.has(rowOf.get(meeting.id)?.id ?? "")
        ? { ...meeting, fixedSlot: heldIn.get(meeting.id) ?? null }
        : meeting,
    ),
  };
  const base: Instance = {
    ...natural,
    meetings: natural.meetings.map((meeting) => ({
      ...meeting,
      value: scale * (meeting.value + (added.has(meeting.id) ? urgency : 0)),
    })),
    reopt: {
      frozenBefore,
      baseline,
      cancelled: asked.plan === "fill-gaps" ? [] : waits,
      weights,
    },
  };
  const schedule = { format: "bridgehead-schedule/1", instance: eventId, entries: baseline } as const;
  const engine = disrupt(base, schedule, incidents, { frozenBefore });
  const gone = new Set(engine.reopt?.cancelled ?? []);
  return ok({
    revision,
    frozenBefore,
    natural: { ...engine, meetings: natural.meetings, reopt: null },
    engine,
    mapping,
    baseline,
    ended: new Set(baseline.filter((entry) => gone.has(entry.meeting)).map((entry) => entry.meeting)),
    added,
    inputs: current.inputs,
    roomsIn,
    meetings: mapping.meetings.map(({ nearId, farId }, number) => {
      const row = rowOf.get(number);
      return { number, nearId, farId, row, before: row ? placementOf(row) : null };
    }),
  });
}

/** Where a row of the draft is held; null while it waits. */
export const placementOf = ({ slotId, placeId, interpreterId }: InputMeeting): Placement | null =>
  slotId === null || placeId === null ? null : { slotId, placeId, interpreterId };

/** The first slot that has not begun; past the last one when the day is over. */
function firstToCome({ inputs }: CurrentProblem, now: Date): number {
  const index = inputs.slots.findIndex((slot) => Date.parse(slot.startsAt) > now.getTime());
  return index < 0 ? inputs.slots.length : index;
}

type Known = {
  readonly instance: Instance;
  readonly mapping: Mapping;
  readonly rowOf: ReadonlyMap<number, InputMeeting>;
  readonly added: ReadonlySet<number>;
};

/** The problem with the meetings that the draft holds although nobody chose them any more, and those to be added. */
function withEveryMeeting(
  { instance, mapping, inputs }: CurrentProblem,
  incidents: readonly DayIncident[],
): Result<Known, Refusal> {
  const meetings: Meeting[] = [...instance.meetings];
  const pairs: Mapping["meetings"][number][] = [...mapping.meetings];
  const numbers = new Map(pairs.map((pair, number) => [pairKey(pair.nearId, pair.farId), number]));
  const modes = new Map(inputs.organisations.map((organisation) => [organisation.id, organisation.mode]));
  const numberOf = (nearId: string, farId: string): number | undefined => {
    const known = numbers.get(pairKey(nearId, farId));
    if (known !== undefined) return known;
    const mode = modes.get(nearId) === "online" || modes.get(farId) === "online" ? "online" : "onsite";
    const company = (id: string) => {
      const own = mapping.companies.map((one, index) => ({ ...one, index })).filter((one) => one.organisationId === id);
      return (own.find((one) => one.mode === mode) ?? own[0])?.index;
    };
    const [a, b] = [company(nearId), company(farId)];
    if (a === undefined || b === undefined || a === b) return undefined;
    const id = meetings.length;
    meetings.push({ id, a, b, value: worthOfAdded, mode, fixedSlot: null, allowedSlots: null, must: false });
    pairs.push({ nearId, farId, isMust: false });
    numbers.set(pairKey(nearId, farId), id);
    return id;
  };

  const rowOf = new Map<number, InputMeeting>();
  for (const row of inputs.meetings) {
    if (row.state === "cancelled") continue;
    const number =
      row.state === "scheduled" ? numberOf(row.nearId, row.farId) : numbers.get(pairKey(row.nearId, row.farId));
    if (number !== undefined) rowOf.set(number, row);
  }
  const added = new Set<number>();
  for (const incident of incidents) {
    if (incident.kind !== "meeting-added") continue;
    const number = numberOf(incident.nearId, incident.farId);
    if (number === undefined) return refuse({ code: "day-incident-unknown" });
    if (rowOf.get(number)?.state === "scheduled") return refuse({ code: "day-meeting-exists" });
    added.add(number);
  }
  return ok({ instance: { ...instance, meetings }, mapping: { ...mapping, meetings: pairs }, rowOf, added });
}

/** An incident in the engine's numbers; an organisation in two modes is two companies. Undefined: the event has no such thing. */
function engineIncidents(
  incident: DayIncident,
  mapping: Mapping,
  rowOf: ReadonlyMap<number, InputMeeting>,
): readonly Incident[] | undefined {
  const numberIn = (ids: readonly string[], id: string) => (ids.includes(id) ? ids.indexOf(id) : undefined);
  const companies = (id: string) =>
    mapping.companies.flatMap((one, index) => (one.organisationId === id ? [index] : []));
  const some = <Item>(items: readonly Item[]) => (items.length > 0 ? items : undefined);
  switch (incident.kind) {
    case "no-show":
      return some(companies(incident.organisationId).map((company) => ({ kind: "no-show", company })));
    case "late-arrival": {
      const fromSlot = numberIn(mapping.slots, incident.fromSlotId);
      if (fromSlot === undefined) return undefined;
      return some(companies(incident.organisationId).map((company) => ({ kind: "late-arrival", company, fromSlot })));
    }
    case "interpreter-ill": {
      const interpreter = numberIn(mapping.interpreters, incident.interpreterId);
      return interpreter === undefined ? undefined : [{ kind: "interpreter-ill", interpreter }];
    }
    case "table-gone": {
      const table = numberIn(mapping.tables, incident.placeId);
      return table === undefined ? undefined : [{ kind: "table-gone", table }];
    }
    case "meeting-cancelled": {
      const found = [...rowOf].find(([, row]) => row.id === incident.meetingId);
      return found && [{ kind: "meeting-cancelled", meeting: found[0] }];
    }
    case "meeting-added":
      return [];
  }
}

function baselineOf(
  { inputs }: CurrentProblem,
  mapping: Mapping,
  rowOf: Known["rowOf"],
  slotIndex: ReadonlyMap<string, number>,
): readonly Entry[] {
  const rooms = new Set(inputs.places.filter((place) => place.kind === "online-room").map((place) => place.id));
  const indexOf = (ids: readonly string[]) => new Map(ids.map((id, index) => [id, index]));
  const [tables, interpreters] = [indexOf(mapping.tables), indexOf(mapping.interpreters)];
  return [...rowOf].flatMap(([meeting, { slotId, placeId, interpreterId }]): Entry[] => {
    const slot = slotIndex.get(slotId ?? "");
    const table = tables.get(placeId ?? "");
    if (slot === undefined || (table === undefined && !rooms.has(placeId ?? ""))) return [];
    return [{ meeting, slot, table: table ?? null, interpreter: interpreters.get(interpreterId ?? "") ?? null }];
  });
}

/** Rooms that can be used in a slot. To the engine rooms are a number for the whole event; which is free is found here. */
function openRooms({ inputs, mapping }: CurrentProblem, incidents: readonly DayIncident[], frozenBefore: number) {
  const gone = new Set(incidents.flatMap((one) => (one.kind === "table-gone" ? one.placeId : [])));
  const rooms = inputs.places.filter((place) => place.kind === "online-room" && place.isUsable);
  return (slot: number): readonly string[] =>
    rooms
      .filter(
        ({ id, closed }) => !(slot >= frozenBefore && gone.has(id)) && !closed.includes(mapping.slots[slot] ?? ""),
      )
      .map(({ id }) => id);
}

/** The fewest rooms open in a slot to come, but never fewer than the past used. */
function roomsNeeded(
  baseline: readonly Entry[],
  frozenBefore: number,
  slots: number,
  roomsIn: (slot: number) => readonly string[],
): number {
  const past = new Map<number, number>();
  for (const { slot, table } of baseline)
    if (table === null && slot < frozenBefore) past.set(slot, (past.get(slot) ?? 0) + 1);
  const open = Array.from(
    { length: Math.max(0, slots - frozenBefore) },
    (_, index) => roomsIn(frozenBefore + index).length,
  );
  return Math.max(0, ...past.values(), open.length === 0 ? 0 : Math.min(...open));
}

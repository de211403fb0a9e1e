import type { Instance, MeetingMode, Schedule } from "../src/instance.ts";
import { disrupt, type Incident } from "../src/repair/disrupt.ts";
import { Random } from "../src/search/random.ts";

const languages = ["ko", "zh", "en", "ja"];

/** A small event with every feature of the format, most of them scarce, from a seed. */
export function randomInstance(
  seed: number,
  options: { readonly fairness?: boolean; readonly musts?: boolean } = {},
): Instance {
  const random = new Random(seed);
  const pick = <Thing>(things: readonly Thing[]): Thing => things[random.below(things.length)]!;
  const chance = (percent: number): boolean => random.below(100) < percent;
  const some = (count: number, percent: number): number[] =>
    Array.from({ length: count }, (_, at) => at).filter(() => chance(percent));
  const range = (low: number, high: number): number => low + random.below(high - low + 1);

  const slotCount = range(2, 9);
  const sessionCount = range(1, 3);
  const slots = Array.from({ length: slotCount }, (_, id) => ({
    id,
    session: Math.floor((id * sessionCount) / slotCount),
    startUtcMin: 60 + 30 * id,
    durationMin: 25,
  }));
  const companies = Array.from({ length: range(3, 9) }, (_, at) => {
    const mode: MeetingMode = chance(30) ? "online" : "onsite";
    return {
      id: 10 + 3 * at,
      country: pick(["KR", "CN"]),
      languages: chance(30) ? [pick(languages), pick(languages)] : [pick(languages)],
      mode,
      delegates: range(1, 3),
      maxMeetings: range(1, 6),
      minMeetings: range(0, 3),
      unavailable: some(slotCount, 12),
      tzOffsetMin: pick([0, 480, 540]),
      workHours: mode === "online" && chance(50) ? ([540, 720] as const) : null,
    };
  });
  const tables = Array.from({ length: range(0, 4) }, (_, at) => ({ id: 5 * at + 1, closed: some(slotCount, 10) }));
  const interpreters = Array.from({ length: range(0, 4) }, (_, at) => ({
    id: 7 * at + 2,
    pairs: [[pick(languages), pick(languages)] as const, [pick(languages), pick(languages)] as const],
    modes: chance(70) ? (["onsite", "online"] as const) : ([pick(["onsite", "online"] as const)] as const),
    unavailable: some(slotCount, 15),
    maxConsecutive: range(1, 4),
    maxMeetings: range(0, 6),
  }));
  const meetings = Array.from({ length: range(2, 24) }, (_, at) => {
    const a = pick(companies);
    const b = pick(companies.filter((company) => company !== a));
    const mode: MeetingMode = a.mode === "online" || b.mode === "online" || chance(10) ? "online" : "onsite";
    const allowedSlots = chance(20) ? some(slotCount, 60) : null;
    return {
      id: 100 + at,
      a: a.id,
      b: b.id,
      value: range(1, 60),
      mode,
      fixedSlot: allowedSlots === null && chance(8) ? range(0, slotCount - 1) : null,
      allowedSlots,
      must: options.musts !== false && chance(12),
    };
  });
  const precedences = Array.from({ length: range(0, 3) }, () => [pick(meetings).id, pick(meetings).id] as const).filter(
    ([first, second]) => first !== second,
  );
  return {
    format: "bridgehead-schedule-instance/1",
    name: `random-${seed}`,
    seed: 0,
    slots,
    companies,
    tables,
    onlineRooms: chance(50) ? range(0, 3) : null,
    interpreters,
    meetings,
    precedences,
    maxBreakDifference: options.fairness !== false && chance(25) ? range(0, 2) : null,
    weights: { shortfall: range(0, 40), gap: range(0, 6), move: range(0, 3) },
    reopt: null,
  };
}

/** The same event on the day: a slot has passed and some things went wrong. */
export function randomRepair(instance: Instance, schedule: Schedule, seed: number): Instance {
  const random = new Random(seed);
  const incidents: Incident[] = [];
  const any = <Thing>(things: readonly Thing[]): Thing | undefined => things[random.below(Math.max(1, things.length))];
  const company = any(instance.companies);
  const interpreter = any(instance.interpreters);
  const table = any(instance.tables);
  const meeting = any(instance.meetings);
  const frozenBefore = random.below(instance.slots.length);
  if (company && random.below(2) === 0) incidents.push({ kind: "no-show", company: company.id });
  if (company && random.below(3) === 0)
    incidents.push({ kind: "late-arrival", company: company.id, fromSlot: frozenBefore + 2 });
  if (interpreter && random.below(2) === 0) incidents.push({ kind: "interpreter-ill", interpreter: interpreter.id });
  if (table && random.below(2) === 0) incidents.push({ kind: "table-gone", table: table.id });
  if (meeting && random.below(2) === 0)
    incidents.push({ kind: "meeting-added", meeting: { ...meeting, id: 999, must: false } });
  if (meeting && random.below(3) === 0) incidents.push({ kind: "meeting-cancelled", meeting: meeting.id });
  return disrupt(instance, schedule, incidents, { frozenBefore });
}

/** Deterministic options: iterations only, a clock that stands still. */
export const quick = (seed = 1, iterationsMax = 4_000) => ({ seed, iterationsMax, stop: () => false, now: () => 0 });

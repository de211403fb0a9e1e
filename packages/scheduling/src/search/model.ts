import type { Entry, Instance } from "../instance.ts";

/**
 * The instance as flat typed arrays over dense indices (companies, meetings, interpreters, tables in file order), so
 * that the search touches no map and no object. Two-dimensional arrays are row-major: `x[thing * slots + slot]`.
 */
export type Model = {
  readonly instance: Instance;
  readonly slots: number;
  readonly companies: number;
  readonly meetings: number;
  readonly interpreters: number;
  readonly tables: number;
  /** Slot before and after within the session, or -1. */
  readonly before: Int32Array;
  readonly after: Int32Array;
  readonly session: Int32Array;
  readonly sessions: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly value: Int32Array;
  readonly must: Uint8Array;
  readonly online: Uint8Array;
  /** Need class of a meeting (meetings with the same able interpreters), or -1 where none is needed. */
  readonly need: Int32Array;
  readonly classes: readonly Int32Array[];
  /** classOf[need * interpreters + interpreter]: 1 if able. */
  readonly able: Uint8Array;
  /** The same as bits, a row of words per need class (see rota.ts). */
  readonly ableBits: Int32Array;
  /** 1 where the meeting may be held as far as it alone is concerned (both sides there, allowed, some resource open). */
  readonly allowed: Uint8Array;
  /** The slots of `allowed`, by meeting: `domain[domainStart[m] .. domainStart[m + 1]]`. */
  readonly domain: Int32Array;
  readonly domainStart: Int32Array;
  readonly delegates: Int32Array;
  readonly maxMeetings: Int32Array;
  readonly minMeetings: Int32Array;
  /** Candidate meetings of a company: `byCompany[byCompanyStart[c] .. byCompanyStart[c + 1]]`. */
  readonly byCompany: Int32Array;
  readonly byCompanyStart: Int32Array;
  readonly interpreterOpen: Uint8Array;
  readonly maxConsecutive: Int32Array;
  readonly interpreterMax: Int32Array;
  readonly tableOpen: Uint8Array;
  /** Open tables in a slot. */
  readonly tablesInSlot: Int32Array;
  /** Online rooms, or a number never reached. */
  readonly rooms: number;
  /** Meetings that must come later / earlier than this one. */
  readonly later: readonly (readonly number[])[];
  readonly earlier: readonly (readonly number[])[];
  /** 1 where a meeting has any of these. */
  readonly ordered: Uint8Array;
  readonly maxBreakDifference: number;
  /** Placements of the frozen past: never touched. */
  readonly frozen: readonly Placed[];
  /** Baseline placement a repair is measured against, -1 where there is none (see `baseCounts`). */
  readonly baseSlot: Int32Array;
  readonly baseTable: Int32Array;
  readonly baseInterpreter: Int32Array;
  /** Meetings the search may place: not frozen, with a slot to go to. */
  readonly movable: Int32Array;
};

/** A placement in dense indices; table and interpreter are -1 where the meeting has none. */
export type Placed = {
  readonly meeting: number;
  readonly slot: number;
  readonly table: number;
  readonly interpreter: number;
};

/** Dense indices by the file's ids, to read and write schedules. */
export type Indices = {
  readonly meetings: ReadonlyMap<number, number>;
  readonly tables: ReadonlyMap<number, number>;
  readonly interpreters: ReadonlyMap<number, number>;
  readonly companies: ReadonlyMap<number, number>;
};

/** 32-bit words for so many bits. */
export const wordsFor = (bits: number): number => (bits + 31) >>> 5;

const indexOf = (things: readonly { readonly id: number }[]): Map<number, number> =>
  new Map(things.map(({ id }, index) => [id, index]));

export const indicesOf = (instance: Instance): Indices => ({
  meetings: indexOf(instance.meetings),
  tables: indexOf(instance.tables),
  interpreters: indexOf(instance.interpreters),
  companies: indexOf(instance.companies),
});

/** Compiles a parsed instance. Ids are known to exist (the parser checked them). */
export function compile(instance: Instance): Model {
  const indices = indicesOf(instance);
  const { length: slots } = instance.slots;
  const meetings = instance.meetings.length;
  const companyIndex = (id: number): number => indices.companies.get(id) as number;
  const a = Int32Array.from(instance.meetings, (meeting) => companyIndex(meeting.a));
  const b = Int32Array.from(instance.meetings, (meeting) => companyIndex(meeting.b));
  const { need, classes } = needClasses(instance, a, b);
  const interpreterOpen = openCells(
    instance.interpreters.map(({ unavailable }) => unavailable),
    slots,
  );
  const tableOpen = openCells(
    instance.tables.map(({ closed }) => closed),
    slots,
  );
  const tablesInSlot = Int32Array.from(instance.slots, (_, slot) =>
    instance.tables.reduce((sum, _table, table) => sum + (tableOpen[table * slots + slot] as number), 0),
  );
  const rooms = instance.onlineRooms ?? meetings + 1;
  const toPlaced = (entry: Entry): Placed => ({
    meeting: indices.meetings.get(entry.meeting) as number,
    slot: entry.slot,
    table: entry.table === null ? -1 : (indices.tables.get(entry.table) ?? -2),
    interpreter: entry.interpreter === null ? -1 : (indices.interpreters.get(entry.interpreter) ?? -2),
  });

  const { reopt } = instance;
  const baseline = (reopt?.baseline ?? []).map(toPlaced);
  const frozen = baseline.filter(({ slot }) => slot < (reopt?.frozenBefore ?? 0));
  const frozenMeetings = new Set(frozen.map(({ meeting }) => meeting));
  const cancelled = new Set((reopt?.cancelled ?? []).map((id) => indices.meetings.get(id) as number));
  const counted = baseline.filter(({ slot, meeting }) => slot >= (reopt?.frozenBefore ?? 0) && !cancelled.has(meeting));
  const base = (pick: (placed: Placed) => number): Int32Array => {
    const array = new Int32Array(meetings).fill(-1);
    for (const placed of counted) array[placed.meeting] = pick(placed);
    return array;
  };

  const isThere = new Uint8Array(instance.companies.length * slots);
  instance.companies.forEach((company, c) => isThere.set(usableSlots(instance, company), c * slots));
  const allowed = new Uint8Array(meetings * slots);
  const interpreterInSlot = classes.map((members) =>
    Uint8Array.from(instance.slots, (_, slot) => Number(members.some((i) => interpreterOpen[i * slots + slot] === 1))),
  );
  const everySlot = instance.slots.map(({ id }) => id);
  const domainStart = new Int32Array(meetings + 1);
  const frozenBefore = reopt?.frozenBefore ?? 0;
  instance.meetings.forEach((meeting, m) => {
    domainStart[m + 1] = domainStart[m]!;
    if (frozenMeetings.has(m) || cancelled.has(m)) return;
    const wanted = meeting.fixedSlot !== null ? [meeting.fixedSlot] : (meeting.allowedSlots ?? everySlot);
    const both = meeting.fixedSlot === null ? null : meeting.allowedSlots;
    const left = a[m]! * slots;
    const right = b[m]! * slots;
    const somebody = need[m]! < 0 ? undefined : interpreterInSlot[need[m]!];
    for (const slot of wanted) {
      if (slot < frozenBefore || isThere[left + slot] === 0 || isThere[right + slot] === 0) continue;
      if (both && !both.includes(slot)) continue;
      if (meeting.mode === "onsite" ? tablesInSlot[slot] === 0 : rooms === 0) continue;
      if (somebody?.[slot] === 0 || allowed[m * slots + slot] === 1) continue;
      allowed[m * slots + slot] = 1;
      domainStart[m + 1]! += 1;
    }
  });
  const domain = new Int32Array(domainStart[meetings]!);
  for (let m = 0, at = 0; m < meetings; m += 1)
    for (let slot = 0; slot < slots; slot += 1) if (allowed[m * slots + slot] === 1) domain[at++] = slot;
  const companyMeetings: number[][] = instance.companies.map(() => []);
  for (let m = 0; m < meetings; m += 1) {
    companyMeetings[a[m] as number]?.push(m);
    companyMeetings[b[m] as number]?.push(m);
  }
  const { flat: byCompany, start: byCompanyStart } = flatten(companyMeetings);
  const { before, after, session, sessions } = neighbours(instance);
  const able = new Uint8Array(classes.length * instance.interpreters.length);
  const words = wordsFor(instance.interpreters.length);
  const ableBits = new Int32Array(classes.length * words);
  classes.forEach((members, index) =>
    members.forEach((i) => {
      able[index * instance.interpreters.length + i] = 1;
      ableBits[index * words + (i >>> 5)]! |= 1 << (i & 31);
    }),
  );
  const later: number[][] = instance.meetings.map(() => []);
  const earlier: number[][] = instance.meetings.map(() => []);
  for (const [firstId, secondId] of instance.precedences) {
    const [first, second] = [indices.meetings.get(firstId) as number, indices.meetings.get(secondId) as number];
    later[first]?.push(second);
    earlier[second]?.push(first);
  }

  return {
    instance,
    slots,
    meetings,
    companies: instance.companies.length,
    interpreters: instance.interpreters.length,
    tables: instance.tables.length,
    before,
    after,
    session,
    sessions,
    a,
    b,
    need,
    classes,
    able,
    ableBits,
    allowed,
    domain,
    domainStart,
    byCompany,
    byCompanyStart,
    value: Int32Array.from(instance.meetings, ({ value }) => value),
    must: Uint8Array.from(instance.meetings, ({ must }) => Number(must)),
    online: Uint8Array.from(instance.meetings, ({ mode }) => Number(mode === "online")),
    delegates: Int32Array.from(instance.companies, ({ delegates }) => delegates),
    maxMeetings: Int32Array.from(instance.companies, ({ maxMeetings }) => maxMeetings),
    minMeetings: Int32Array.from(instance.companies, ({ minMeetings }) => minMeetings),
    interpreterOpen,
    tableOpen,
    tablesInSlot,
    rooms,
    later,
    earlier,
    ordered: Uint8Array.from(later, (after, m) => Number(after.length + earlier[m]!.length > 0)),
    frozen,
    maxConsecutive: Int32Array.from(instance.interpreters, ({ maxConsecutive }) => maxConsecutive),
    interpreterMax: Int32Array.from(instance.interpreters, ({ maxMeetings }) => maxMeetings),
    maxBreakDifference: instance.maxBreakDifference ?? -1,
    baseSlot: base(({ slot }) => slot),
    baseTable: base(({ table }) => table),
    baseInterpreter: base(({ interpreter }) => interpreter),
    movable: Int32Array.from({ length: meetings }, (_, m) => m).filter((m) => domainStart[m + 1]! > domainStart[m]!),
  };
}

/** Meetings with the same set of able interpreters are one class; a class may be empty (nobody can). */
function needClasses(instance: Instance, a: Int32Array, b: Int32Array): { need: Int32Array; classes: Int32Array[] } {
  const classes: Int32Array[] = [];
  const byKey = new Map<string, number>();
  const byLanguages = new Map<number, number>();
  // Firms that speak the same are asked about once.
  const repertoires = new Map<string, number>();
  const spoken: (readonly string[])[] = [];
  const repertoire = Int32Array.from(instance.companies, ({ languages }) => {
    const sorted = [...new Set(languages)].toSorted();
    const key = JSON.stringify(sorted);
    const known = repertoires.get(key);
    if (known !== undefined) return known;
    repertoires.set(key, spoken.length);
    return spoken.push(sorted) - 1;
  });
  const need = Int32Array.from(instance.meetings, (meeting, m) => {
    const [mine, theirs] = [repertoire[a[m]!]!, repertoire[b[m]!]!];
    const spokenKey = 2 * (mine * spoken.length + theirs) + Number(meeting.mode === "online");
    const known = byLanguages.get(spokenKey);
    if (known !== undefined) return known;
    const left = spoken[mine]!;
    const right = spoken[theirs]!;
    if (left.some((language) => right.includes(language))) return (byLanguages.set(spokenKey, -1), -1);
    const members = instance.interpreters.flatMap(({ modes, pairs, maxMeetings, maxConsecutive }, index) =>
      maxMeetings > 0 &&
      maxConsecutive > 0 &&
      modes.includes(meeting.mode) &&
      pairs.some(([x, y]) => (left.includes(x) && right.includes(y)) || (left.includes(y) && right.includes(x)))
        ? [index]
        : [],
    );
    const key = members.join(",");
    const index = byKey.get(key) ?? classes.push(Int32Array.from(members)) - 1;
    byKey.set(key, index);
    byLanguages.set(spokenKey, index);
    return index;
  });
  return { need, classes };
}

/** Which slots a company can use: not away and, online, inside its own day. */
function usableSlots(instance: Instance, company: Instance["companies"][number]): Uint8Array {
  const usable = new Uint8Array(instance.slots.length).fill(1);
  if (company.mode === "online" && company.workHours !== null) {
    const [from, to] = company.workHours;
    for (const { id, startUtcMin, durationMin } of instance.slots) {
      const local = (((startUtcMin + company.tzOffsetMin) % 1440) + 1440) % 1440;
      usable[id] = Number(from <= local && local + durationMin <= to);
    }
  }
  for (const slot of company.unavailable) usable[slot] = 0;
  return usable;
}

function openCells(closedByThing: readonly (readonly number[])[], slots: number): Uint8Array {
  const open = new Uint8Array(closedByThing.length * slots).fill(1);
  closedByThing.forEach((closed, thing) => closed.forEach((slot) => (open[thing * slots + slot] = 0)));
  return open;
}

function neighbours({ slots }: Instance): Pick<Model, "before" | "after" | "session" | "sessions"> {
  const before = new Int32Array(slots.length).fill(-1);
  const after = new Int32Array(slots.length).fill(-1);
  const numbers = new Map<number, number>();
  const last = new Map<number, number>();
  const session = Int32Array.from(slots, (slot) => {
    if (!numbers.has(slot.session)) numbers.set(slot.session, numbers.size);
    const previous = last.get(slot.session);
    if (previous !== undefined) {
      before[slot.id] = previous;
      after[previous] = slot.id;
    }
    last.set(slot.session, slot.id);
    return numbers.get(slot.session) as number;
  });
  return { before, after, session, sessions: numbers.size };
}

function flatten(lists: readonly (readonly number[])[]): { flat: Int32Array; start: Int32Array } {
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, index) => (start[index + 1] = (start[index] as number) + list.length));
  const flat = new Int32Array(start.at(-1) ?? 0);
  lists.forEach((list, index) => flat.set(list, start[index] as number));
  return { flat, start };
}

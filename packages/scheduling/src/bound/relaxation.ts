import type { LinearProgramme } from "../result.ts";
import type { Model } from "../search/model.ts";
import { createProgramme } from "./programme.ts";

/**
 * The static relaxation: which meetings to hold, with time forgotten. One column per meeting; rows for what every
 * schedule keeps over the whole event: each company's cap and floor, all table and online room slots, and the
 * interpreters' work as a flow from need classes. Breaks and table changes cost nothing here, so its optimum is a
 * bound on the total of any schedule. Must-holds are held in it unless `withMusts` is false.
 */
export type Relaxation = {
  readonly programme: LinearProgramme;
  /** Added to the programme's optimum. */
  readonly constant: number;
  readonly meetingColumn: Int32Array;
  readonly rows: {
    readonly cap: Int32Array;
    readonly interpreter: Int32Array;
    readonly need: Int32Array;
    readonly tables: number;
    readonly rooms: number;
  };
};

export function relax(model: Model, withMusts = true): Relaxation {
  const { instance, slots } = model;
  const { weights, reopt } = instance;
  const programme = createProgramme();
  const dropped = reopt?.weights.dropped ?? 0;
  let constant = 0;

  const held = new Set(model.frozen.map(({ meeting }) => meeting));
  const meetingColumn = Int32Array.from(instance.meetings, ({ value, must }, m) => {
    const isHeld = held.has(m);
    const canBeHeld = model.domainStart[m + 1]! > model.domainStart[m]!;
    const hadPlace = model.baseSlot[m]! >= 0;
    if (hadPlace) constant -= dropped;
    if (!isHeld && !canBeHeld) return -1;
    return programme.column(value + (hadPlace ? dropped : 0), isHeld || (must && withMusts) ? 1 : 0, 1);
  });

  const cap = Int32Array.from(instance.companies, (_, c) => programme.row(0, companyCap(model, c, held)));
  const floors = Int32Array.from(instance.companies, ({ minMeetings }, c) => {
    constant -= weights.shortfall * minMeetings;
    if (minMeetings === 0 || weights.shortfall === 0 || !hasCandidates(model, c)) return -1;
    const row = programme.row(Number.NEGATIVE_INFINITY, 0);
    const met = programme.column(weights.shortfall, 0, minMeetings);
    programme.enter(row, met, 1);
    return row;
  });
  const tables = programme.row(0, held.size + sum(model.tablesInSlot));
  const rooms = programme.row(0, held.size + Math.min(model.rooms * slots, model.meetings));
  const need = Int32Array.from(model.classes, () => programme.row(Number.NEGATIVE_INFINITY, 0));
  const interpreter = Int32Array.from(instance.interpreters, (_, i) => programme.row(0, interpreterCap(model, i)));

  for (let m = 0; m < model.meetings; m += 1) {
    const column = meetingColumn[m]!;
    if (column < 0) continue;
    for (const c of [model.a[m]!, model.b[m]!]) {
      programme.enter(cap[c]!, column, 1);
      if (floors[c]! >= 0) programme.enter(floors[c]!, column, -1);
    }
    programme.enter(model.online[m] === 1 ? rooms : tables, column, 1);
    if (model.need[m]! >= 0) programme.enter(need[model.need[m]!]!, column, 1);
  }
  model.classes.forEach((members, index) => {
    for (const i of members) {
      const flow = programme.column(0, 0, Number.POSITIVE_INFINITY);
      programme.enter(need[index]!, flow, -1);
      programme.enter(interpreter[i]!, flow, 1);
    }
  });
  return {
    programme: programme.build(),
    constant,
    meetingColumn,
    rows: { cap, interpreter, need, tables, rooms },
  };
}

/** Most meetings a company can hold: its maximum, and its delegates over the slots in which any candidate may be held. */
function companyCap(model: Model, c: number, held: ReadonlySet<number>): number {
  let past = 0;
  let open = 0;
  const isOpen = new Uint8Array(model.slots);
  for (let at = model.byCompanyStart[c]!; at < model.byCompanyStart[c + 1]!; at += 1) {
    const m = model.byCompany[at]!;
    if (held.has(m)) past += 1;
    for (let d = model.domainStart[m]!; d < model.domainStart[m + 1]!; d += 1) isOpen[model.domain[d]!] = 1;
  }
  for (const is of isOpen) open += is;
  return Math.max(past, Math.min(model.maxMeetings[c]!, past + open * model.delegates[c]!));
}

/**
 * Most meetings an interpreter can work: in each stretch of adjacent slots a longest choice of open slots without a run
 * beyond the limit (greedy is exact: work every open slot unless the run is full), capped by the maximum.
 */
function interpreterCap(model: Model, i: number): number {
  const { slots, session, interpreterOpen } = model;
  const frozenBefore = model.instance.reopt?.frozenBefore ?? 0;
  const past = model.frozen.filter(({ interpreter }) => interpreter === i);
  const worked = new Set(past.map(({ slot }) => slot));
  let total = past.length;
  let run = 0;
  for (let s = 0; s < slots; s += 1) {
    if (s > 0 && session[s] !== session[s - 1]) run = 0;
    if (s < frozenBefore) {
      run = worked.has(s) ? run + 1 : 0;
    } else if (interpreterOpen[i * slots + s] === 1 && run < model.maxConsecutive[i]!) {
      total += 1;
      run += 1;
    } else run = 0;
  }
  return Math.max(past.length, Math.min(total, model.interpreterMax[i]!));
}

const hasCandidates = (model: Model, c: number): boolean => model.byCompanyStart[c + 1]! > model.byCompanyStart[c]!;
const sum = (values: Int32Array): number => values.reduce((left, right) => left + right, 0);

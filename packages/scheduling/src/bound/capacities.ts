import type { Model } from "../search/model.ts";

/** What there is of everything over the whole event, with time forgotten: the data of the static relaxation. */
export type Capacities = {
  /** 1 for a meeting of the frozen past, which is held whatever happens. */
  readonly held: Uint8Array;
  /** What holding a meeting adds: its value, and for one that people were told of, not having to take it back. */
  readonly worth: Float64Array;
  /** Most meetings of a company, and of an interpreter. */
  readonly cap: Int32Array;
  readonly work: Int32Array;
  readonly tables: number;
  readonly rooms: number;
  /** Added to what the held meetings are worth, shortfalls aside: what taking everything back costs. */
  readonly constant: number;
};

export function capacitiesOf(model: Model): Capacities {
  const { reopt } = model.instance;
  const dropped = reopt?.weights.dropped ?? 0;
  const held = new Uint8Array(model.meetings);
  for (const { meeting } of model.frozen) held[meeting] = 1;
  let constant = 0;
  const worth = Float64Array.from(model.value, (value, m) => {
    const hadPlace = model.baseSlot[m]! >= 0;
    if (hadPlace) constant -= dropped;
    return value + (hadPlace ? dropped : 0);
  });
  let open = 0;
  for (const tables of model.tablesInSlot) open += tables;
  return {
    held,
    worth,
    constant,
    cap: Int32Array.from(model.delegates, (_, c) => companyCap(model, c, held)),
    work: Int32Array.from(model.interpreterMax, (_, i) => interpreterCap(model, i)),
    tables: model.frozen.length + open,
    rooms: model.frozen.length + Math.min(model.rooms * model.slots, model.meetings),
  };
}

/** Most meetings a company can hold: its maximum, and its delegates over the slots in which any candidate may be held. */
function companyCap(model: Model, c: number, held: Uint8Array): number {
  let past = 0;
  let open = 0;
  const isOpen = new Uint8Array(model.slots);
  for (let at = model.byCompanyStart[c]!; at < model.byCompanyStart[c + 1]!; at += 1) {
    const m = model.byCompany[at]!;
    past += held[m]!;
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

import type { Model } from "./model.ts";
import { Rota } from "./rota.ts";

/**
 * A partial timetable under search, with its objective kept up to date: `place` and `unplace` cost O(1) per company
 * side whatever the size of the event. Both are logged, so that a move is simply a few of them followed by `commit`
 * or `rollback`.
 *
 * The plan trusts its caller: `place` does not check the hard constraints (see room.ts), and overlapping placements
 * are a bug.
 */
/** A chain move may overfill the online rooms of a slot before it is refused; its length is at most this. */
const chainRoom = 130;

export class Plan {
  readonly model: Model;
  /** Placement by meeting, -1 where not held / none needed. */
  readonly slot: Int32Array;
  readonly table: Int32Array;
  readonly interpreter: Int32Array;
  /** Meetings of a company in a slot, and in the event. */
  readonly count: Int32Array;
  readonly held: Int32Array;
  /** Linked list of a company's meetings in a slot: `first[company * slots + slot]`, then `next[2 * meeting + side]`. */
  readonly first: Int32Array;
  readonly next: Int32Array;
  readonly rota: Rota;
  /** The rota's own arrays. */
  readonly interpreterAt: Int32Array;
  readonly load: Int32Array;
  readonly tableAt: Int32Array;
  /** Meetings of a company at a table, and the number of distinct tables it uses. */
  readonly tableUse: Uint16Array;
  readonly tablesUsed: Int32Array;
  readonly onsiteIn: Int32Array;
  readonly onlineIn: Int32Array;
  /** The online meetings of a slot, unordered: `onlineAt[slot * onlineStride + k]`, k < onlineIn[slot]. */
  readonly onlineAt: Int32Array;
  readonly onlineStride: number;
  readonly breaks: Int32Array;
  /** Companies by their number of breaks. */
  readonly breakHistogram: Int32Array;

  /** The objective's total of the placements made so far. */
  total = 0;
  heldCount = 0;
  mustMissing = 0;

  private readonly onlinePosition: Int32Array;
  private readonly sessionCount: Int32Array;
  private readonly gapWeight: number;
  private readonly moveWeight: number;
  private readonly shortfallWeight: number;
  private readonly disturbance: { moved: number; replaced: number; dropped: number };
  /** Log of changes since the last commit: meeting, and where it was before. */
  private log = new Int32Array(4 * 256);
  private logLength = 0;

  constructor(model: Model) {
    const { meetings, companies, slots, tables, sessions } = model;
    this.model = model;
    this.slot = new Int32Array(meetings).fill(-1);
    this.table = new Int32Array(meetings).fill(-1);
    this.interpreter = new Int32Array(meetings).fill(-1);
    this.count = new Int32Array(companies * slots);
    this.held = new Int32Array(companies);
    this.first = new Int32Array(companies * slots).fill(-1);
    this.next = new Int32Array(2 * meetings).fill(-1);
    this.rota = new Rota(model);
    this.interpreterAt = this.rota.at;
    this.load = this.rota.load;
    this.tableAt = new Int32Array(tables * slots).fill(-1);
    this.tableUse = new Uint16Array(companies * tables);
    this.tablesUsed = new Int32Array(companies);
    this.onsiteIn = new Int32Array(slots);
    this.onlineIn = new Int32Array(slots);
    this.onlineStride = Math.min(model.rooms + chainRoom, meetings);
    this.onlineAt = new Int32Array(this.onlineStride * slots);
    this.onlinePosition = new Int32Array(meetings);
    this.sessionCount = new Int32Array(companies * sessions);
    this.breaks = new Int32Array(companies);
    this.breakHistogram = new Int32Array(slots + 2);
    this.breakHistogram[0] = companies;

    const { weights, reopt } = model.instance;
    this.gapWeight = weights.gap;
    this.moveWeight = weights.move;
    this.shortfallWeight = weights.shortfall;
    this.disturbance = reopt?.weights ?? { moved: 0, replaced: 0, dropped: 0 };

    for (let c = 0; c < companies; c += 1) this.total -= this.shortfallWeight * model.minMeetings[c]!;
    for (let m = 0; m < meetings; m += 1) {
      this.total -= this.disturbanceOf(m, -1, -1, -1);
      this.mustMissing += model.must[m]!;
    }
    for (const { meeting, slot, table, interpreter } of model.frozen)
      this.place(meeting, slot, Math.max(-1, table), Math.max(-1, interpreter));
    this.commit();
  }

  /** Holds a meeting that is not held yet. `table` and `interpreter` are -1 for none. */
  place(m: number, s: number, table: number, interpreter: number): void {
    this.note(m);
    const { model } = this;
    this.total += model.value[m]! + this.disturbanceOf(m, -1, -1, -1) - this.disturbanceOf(m, s, table, interpreter);
    this.heldCount += 1;
    this.mustMissing -= model.must[m]!;
    this.slot[m] = s;
    this.table[m] = table;
    this.interpreter[m] = interpreter;
    this.enter(model.a[m]!, 2 * m, s, table);
    this.enter(model.b[m]!, 2 * m + 1, s, table);
    if (interpreter >= 0) this.rota.work(interpreter, s, m);
    if (model.online[m] === 1) {
      const position = this.onlineIn[s]!;
      this.onlineIn[s] = position + 1;
      if (position < this.onlineStride) this.onlineAt[s * this.onlineStride + position] = m;
      this.onlinePosition[m] = position;
    } else {
      this.onsiteIn[s]! += 1;
      if (table >= 0) this.tableAt[table * model.slots + s] = m;
    }
  }

  /** Takes a held meeting out. */
  unplace(m: number): void {
    this.note(m);
    const { model } = this;
    const s = this.slot[m]!;
    const table = this.table[m]!;
    const interpreter = this.interpreter[m]!;
    this.total -= model.value[m]! + this.disturbanceOf(m, -1, -1, -1) - this.disturbanceOf(m, s, table, interpreter);
    this.heldCount -= 1;
    this.mustMissing += model.must[m]!;
    this.slot[m] = -1;
    this.table[m] = -1;
    this.interpreter[m] = -1;
    this.leave(model.a[m]!, 2 * m, s, table);
    this.leave(model.b[m]!, 2 * m + 1, s, table);
    if (interpreter >= 0) this.rota.rest(interpreter, s);
    if (model.online[m] === 1) {
      const last = this.onlineIn[s]! - 1;
      this.onlineIn[s] = last;
      const position = this.onlinePosition[m]!;
      const moved = this.onlineAt[s * this.onlineStride + last]!;
      this.onlineAt[s * this.onlineStride + position] = moved;
      this.onlinePosition[moved] = position;
    } else {
      this.onsiteIn[s]! -= 1;
      if (table >= 0) this.tableAt[table * model.slots + s] = -1;
    }
  }

  /** Gives a held on-site meeting that has no table yet a free one. */
  seat(m: number, table: number): void {
    this.note(m);
    const { model } = this;
    const s = this.slot[m]!;
    const interpreter = this.interpreter[m]!;
    this.total += this.disturbanceOf(m, s, -1, interpreter) - this.disturbanceOf(m, s, table, interpreter);
    this.table[m] = table;
    this.tableAt[table * model.slots + s] = m;
    this.useTable(model.a[m]!, table);
    this.useTable(model.b[m]!, table);
  }

  /** Breaks beyond what fairness (H14) allows, summed over companies; 0 where there is no limit. */
  unfairness(): number {
    const limit = this.model.maxBreakDifference;
    if (limit < 0) return 0;
    const { breakHistogram } = this;
    let least = 0;
    while (least < breakHistogram.length - 1 && breakHistogram[least] === 0) least += 1;
    let excess = 0;
    for (let count = least + limit + 1; count < breakHistogram.length; count += 1)
      excess += breakHistogram[count]! * (count - least - limit);
    return excess;
  }

  /** Accepts what was done since the last commit. */
  commit(): void {
    this.logLength = 0;
  }

  /** Undoes what was done since the last commit, last change first. */
  rollback(): void {
    const { log } = this;
    let at = this.logLength;
    while (at > 0) {
      at -= 4;
      const m = log[at]!;
      const s = log[at + 1]!;
      if (this.slot[m]! >= 0) this.unplace(m);
      if (s >= 0) this.place(m, s, log[at + 2]!, log[at + 3]!);
    }
    this.logLength = 0;
  }

  /** Copies the placements as they were at the last commit. */
  copyCommitted(to: Placements): void {
    to.slot.set(this.slot);
    to.table.set(this.table);
    to.interpreter.set(this.interpreter);
    for (let at = this.logLength - 4; at >= 0; at -= 4) {
      const m = this.log[at]!;
      to.slot[m] = this.log[at + 1]!;
      to.table[m] = this.log[at + 2]!;
      to.interpreter[m] = this.log[at + 3]!;
    }
  }

  /** Replaces every movable placement by those given. */
  restore(from: Placements): void {
    for (const m of this.model.movable) if (this.slot[m]! >= 0) this.unplace(m);
    for (const m of this.model.movable)
      if (from.slot[m]! >= 0) this.place(m, from.slot[m]!, from.table[m]!, from.interpreter[m]!);
    this.commit();
  }

  private enter(c: number, link: number, s: number, table: number): void {
    const { model, count, breakHistogram } = this;
    const cell = c * model.slots + s;
    this.next[link] = this.first[cell]!;
    this.first[cell] = link;
    if (count[cell]! === 0) {
      const change = this.breakChange(c, s);
      const session = c * model.sessions + model.session[s]!;
      this.sessionCount[session]! += 1;
      if (change !== 0) this.changeBreaks(c, change, breakHistogram);
    }
    count[cell]! += 1;
    if (this.held[c]! < model.minMeetings[c]!) this.total += this.shortfallWeight;
    this.held[c]! += 1;
    if (table >= 0) this.useTable(c, table);
  }

  private useTable(c: number, table: number): void {
    const use = c * this.model.tables + table;
    if (this.tableUse[use] === 0) {
      if (this.tablesUsed[c]! > 0) this.total -= this.moveWeight;
      this.tablesUsed[c]! += 1;
    }
    this.tableUse[use]! += 1;
  }

  private leave(c: number, link: number, s: number, table: number): void {
    const { model, count, breakHistogram } = this;
    const cell = c * model.slots + s;
    if (this.first[cell] === link) this.first[cell] = this.next[link]!;
    else {
      let at = this.first[cell]!;
      while (this.next[at] !== link) at = this.next[at]!;
      this.next[at] = this.next[link]!;
    }
    count[cell]! -= 1;
    if (count[cell]! === 0) {
      const session = c * model.sessions + model.session[s]!;
      this.sessionCount[session]! -= 1;
      const change = this.breakChange(c, s);
      if (change !== 0) this.changeBreaks(c, -change, breakHistogram);
    }
    this.held[c]! -= 1;
    if (this.held[c]! < model.minMeetings[c]!) this.total -= this.shortfallWeight;
    if (table >= 0) {
      const use = c * model.tables + table;
      this.tableUse[use]! -= 1;
      if (this.tableUse[use] === 0) {
        this.tablesUsed[c]! -= 1;
        if (this.tablesUsed[c]! > 0) this.total += this.moveWeight;
      }
    }
  }

  /**
   * What becoming busy in a so far free slot does to a company's breaks: between two busy neighbours it closes a
   * break, beside one it changes none, and alone it opens one if the company has meetings elsewhere in the session.
   */
  breakChange(c: number, s: number): number {
    const { model, count } = this;
    const row = c * model.slots;
    const left = model.before[s]!;
    const right = model.after[s]!;
    const leftBusy = left >= 0 && count[row + left]! > 0;
    const rightBusy = right >= 0 && count[row + right]! > 0;
    if (leftBusy) return rightBusy ? -1 : 0;
    if (rightBusy) return 0;
    return this.sessionCount[c * model.sessions + model.session[s]!]! > 0 ? 1 : 0;
  }

  private changeBreaks(c: number, change: number, histogram: Int32Array): void {
    const old = this.breaks[c]!;
    this.breaks[c] = old + change;
    histogram[old]! -= 1;
    histogram[old + change]! += 1;
    this.total -= change * this.gapWeight;
  }

  private disturbanceOf(m: number, s: number, table: number, interpreter: number): number {
    const base = this.model.baseSlot[m]!;
    if (base < 0) return 0;
    if (s < 0) return this.disturbance.dropped;
    if (s !== base) return this.disturbance.moved;
    return table !== this.model.baseTable[m] || interpreter !== this.model.baseInterpreter[m]
      ? this.disturbance.replaced
      : 0;
  }

  private note(m: number): void {
    if (this.logLength === this.log.length) {
      const longer = new Int32Array(2 * this.log.length);
      longer.set(this.log);
      this.log = longer;
    }
    const at = this.logLength;
    this.log[at] = m;
    this.log[at + 1] = this.slot[m]!;
    this.log[at + 2] = this.table[m]!;
    this.log[at + 3] = this.interpreter[m]!;
    this.logLength = at + 4;
  }
}

/** Where every meeting is, by dense index; -1 where it is not held or has none. */
export type Placements = { readonly slot: Int32Array; readonly table: Int32Array; readonly interpreter: Int32Array };

export const emptyPlacements = (model: Model): Placements => ({
  slot: new Int32Array(model.meetings).fill(-1),
  table: new Int32Array(model.meetings).fill(-1),
  interpreter: new Int32Array(model.meetings).fill(-1),
});

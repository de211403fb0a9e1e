import { ActivityHeap, copyInto } from "./activity-heap.ts";
import { ClauseStore, header } from "./clause-store.ts";
import { not, type Literal } from "./literal.ts";
import { createRestarts } from "./restarts.ts";

export type SatAnswer =
  | { readonly status: "sat" }
  /** `core`: assumptions that cannot hold together. */
  | { readonly status: "unsat"; readonly core: readonly Literal[] }
  | { readonly status: "unknown" };

export type SatLimits = { readonly conflictsMax: number; readonly stop: () => boolean };

/**
 * A conflict-driven clause learning solver: two watched literals, first-UIP learning with minimised clauses, activity
 * order with phase saving, restarts, and forgetting by glue. It decides whether the must-holds of an event fit together
 * (its core names those that do not) and with how few breaks.
 *
 * @see Eén & Sörensson (2004), An Extensible SAT-solver, LNCS 2919, doi:10.1007/978-3-540-24605-3_37: the architecture,
 *   including solving under assumptions and the final conflict analysis.
 * @see Audemard & Simon (2009), Predicting Learnt Clauses Quality in Modern SAT Solvers, IJCAI: glue.
 */
export class Sat {
  /** Of all solves. */
  conflicts = 0;
  /** By literal: 1 true, -1 false, 0 open. */
  private truth = new Int8Array(2048);
  private variables = 0;
  private level = new Int32Array(1024);
  /** The clause that forced a variable, or 0. */
  private reason = new Int32Array(1024);
  private phase = new Int8Array(1024);
  /** The longest assignment without conflict met lately, and how long it was. */
  private bestPhase = new Int8Array(1024);
  private bestLength = 0;
  private seen = new Uint8Array(1024);
  /** By level: the number of the last learnt clause that counted it. */
  private counted = new Int32Array(1024);
  private trail = new Int32Array(1024);
  private trailEnd = 0;
  private propagated = 0;
  private readonly levelStart: number[] = [];
  private readonly store = new ClauseStore();
  private readonly order = new ActivityHeap();
  private forgetAt = firstForget;
  private forgotten = 0;
  private isContradictory = false;
  /** Scratch of `learn`. */
  private readonly learnt: Literal[] = [];
  private readonly marked: number[] = [];
  private readonly stack: number[] = [];

  /** A new variable's positive literal. `prefer` is the value tried first. */
  variable(prefer = false): Literal {
    const v = this.variables;
    this.variables += 1;
    if (v === this.level.length) this.grow(2 * v);
    this.phase[v] = prefer ? 1 : -1;
    this.bestPhase[v] = this.phase[v]!;
    this.order.grow(v + 1);
    this.store.growLiterals(2 * v + 2);
    this.order.insert(v);
    return 2 * v;
  }

  /** In the last assignment found. */
  isTrue(literal: Literal): boolean {
    return this.phase[literal >> 1]! === ((literal & 1) === 0 ? 1 : -1);
  }

  /** The value tried first for a variable. */
  prefer(literal: Literal): void {
    this.phase[literal >> 1] = (literal & 1) === 0 ? 1 : -1;
    this.bestPhase[literal >> 1] = this.phase[literal >> 1]!;
  }

  /** At least one of the literals holds. Only between solves. */
  add(...given: Literal[]): void {
    this.backtrack(0);
    const literals = [...new Set(given)].filter((literal) => this.truth[literal] !== -1);
    if (literals.some((literal) => this.truth[literal] === 1 || literals.includes(not(literal)))) return;
    if (literals.length === 0) this.isContradictory = true;
    else if (literals.length > 1) this.store.add(literals, 0);
    else {
      this.enqueue(literals[0]!, 0);
      if (this.propagate() !== 0) this.isContradictory = true;
    }
  }

  /** Decides the clauses under assumptions; "unknown" after `conflictsMax` conflicts or when `stop` answers true. */
  solve(assumptions: readonly Literal[], { conflictsMax, stop }: SatLimits): SatAnswer {
    this.backtrack(0);
    if (this.isContradictory) return { status: "unsat", core: [] };
    const restarts = createRestarts();
    const end = this.conflicts + conflictsMax;
    this.bestLength = 0;
    for (;;) {
      const conflict = this.propagate();
      if (conflict !== 0) {
        this.conflicts += 1;
        if (this.levelStart.length === 0) {
          this.isContradictory = true;
          return { status: "unsat", core: [] };
        }
        restarts.note(this.learn(conflict));
        if ((this.conflicts & 63) === 0 && (this.conflicts >= end || stop())) return { status: "unknown" };
        continue;
      }
      if (restarts.isDue()) this.restart(assumptions.length, restarts.isStable());
      if (this.conflicts >= this.forgetAt) this.forget();
      const next = this.nextDecision(assumptions);
      if (typeof next !== "number") return next;
      this.levelStart.push(this.trailEnd);
      this.enqueue(next, 0);
    }
  }

  /** Back to the assumptions; in a stable spell towards the longest assignment met. */
  private restart(keep: number, isStable: boolean): void {
    this.backtrack(Math.min(keep, this.levelStart.length));
    if (!isStable) return;
    this.phase.set(this.bestPhase);
    this.bestLength = 0;
  }

  /** The next assumption that is open, else the most active open variable; or the answer when there is none. */
  private nextDecision(assumptions: readonly Literal[]): Literal | SatAnswer {
    while (this.levelStart.length < assumptions.length) {
      const assumption = assumptions[this.levelStart.length]!;
      const value = this.truth[assumption]!;
      if (value === -1) return { status: "unsat", core: this.coreOf(assumption) };
      if (value === 0) return assumption;
      this.levelStart.push(this.trailEnd);
    }
    let v = this.order.pop();
    while (v >= 0 && this.truth[2 * v] !== 0) v = this.order.pop();
    if (v >= 0) return 2 * v + (this.phase[v] === 1 ? 0 : 1);
    this.savePhases(this.phase);
    this.savePhases(this.bestPhase);
    return { status: "sat" };
  }

  private savePhases(to: Int8Array): void {
    for (let at = 0; at < this.trailEnd; at += 1) to[this.trail[at]! >> 1] = (this.trail[at]! & 1) === 0 ? 1 : -1;
  }

  private enqueue(literal: Literal, reason: number): void {
    const v = literal >> 1;
    this.truth[literal] = 1;
    this.truth[literal ^ 1] = -1;
    this.level[v] = this.levelStart.length;
    this.reason[v] = reason;
    this.trail[this.trailEnd] = literal;
    this.trailEnd += 1;
  }

  /** Draws every consequence of the trail; answers a clause that is violated, or 0. */
  private propagate(): number {
    const { truth, store, trail } = this;
    const { data, watches, watchEnd } = store;
    while (this.propagated < this.trailEnd) {
      const falsified = trail[this.propagated]! ^ 1;
      this.propagated += 1;
      const list = watches[falsified]!;
      const end = watchEnd[falsified]!;
      let kept = 0;
      let conflict = 0;
      let at = 0;
      while (at < end) {
        const ref = list[at]!;
        const other = list[at + 1]!;
        at += 2;
        const value = truth[other]!;
        if (value > 0 || ref < 0) {
          list[kept] = ref;
          list[kept + 1] = other;
          kept += 2;
          if (value > 0) continue;
          if (value < 0) {
            conflict = -ref;
            break;
          }
          this.enqueue(other, -ref);
          continue;
        }
        const begin = ref + header;
        let first = data[begin]!;
        if (first === falsified) {
          first = data[begin + 1]!;
          data[begin] = first;
          data[begin + 1] = falsified;
        }
        const firstValue = truth[first]!;
        if (firstValue <= 0) {
          const clauseEnd = begin + data[ref]!;
          let k = begin + 2;
          while (k < clauseEnd && truth[data[k]!]! < 0) k += 1;
          if (k < clauseEnd) {
            const open = data[k]!;
            data[begin + 1] = open;
            data[k] = falsified;
            store.watch(open, ref, first);
            continue;
          }
        }
        list[kept] = ref;
        list[kept + 1] = first;
        kept += 2;
        if (firstValue > 0) continue;
        if (firstValue < 0) {
          conflict = ref;
          break;
        }
        this.enqueue(first, ref);
      }
      while (at < end) list[kept++] = list[at++]!;
      watchEnd[falsified] = kept;
      if (conflict !== 0) return conflict;
    }
    return 0;
  }

  /** First unique implication point: learns a clause, goes back to where it is unit, and asserts it. Answers its glue. */
  private learn(conflict: number): number {
    this.saveLongest();
    const { learnt, seen, level, reason, trail, store } = this;
    const { data } = store;
    const here = this.levelStart.length;
    learnt.length = 1;
    this.marked.length = 0;
    let pending = 0;
    let literal: Literal = -1;
    let clause = conflict;
    let at = this.trailEnd - 1;
    do {
      if (data[clause + 1]! > 2) data[clause + 1] = Math.min(data[clause + 1]!, this.glueOf(clause));
      const end = clause + header + data[clause]!;
      for (let k = clause + header; k < end; k += 1) {
        const other = data[k]!;
        const v = other >> 1;
        if (other === literal || seen[v] === 1 || level[v] === 0) continue;
        seen[v] = 1;
        this.marked.push(v);
        this.order.bump(v);
        if (level[v] === here) pending += 1;
        else learnt.push(other);
      }
      while (seen[trail[at]! >> 1] !== 1) at -= 1;
      literal = trail[at]!;
      at -= 1;
      clause = reason[literal >> 1]!;
      seen[literal >> 1] = 0;
      pending -= 1;
    } while (pending > 0);
    learnt[0] = literal ^ 1;

    let length = 1;
    for (let k = 1; k < learnt.length; k += 1) if (!this.isImplied(learnt[k]!)) learnt[length++] = learnt[k]!;
    learnt.length = length;
    for (const v of this.marked) seen[v] = 0;

    let back = 0;
    for (let k = 1; k < length; k += 1) {
      const high = level[learnt[k]! >> 1]!;
      if (high <= back) continue;
      back = high;
      [learnt[1], learnt[k]] = [learnt[k]!, learnt[1]!];
    }
    const glue = this.levelsOf(learnt, 0, length);
    this.backtrack(back);
    this.enqueue(learnt[0], length === 1 ? 0 : store.add(learnt, glue));
    this.order.decay(0.95);
    return glue;
  }

  /** A literal that follows from the others of the learnt clause says nothing new (all that was seen is marked 1, or 2 and 3 for what was found out here). */
  private isImplied(literal: Literal): boolean {
    const { seen, reason, level, store, stack, marked } = this;
    if (reason[literal >> 1] === 0) return false;
    const { data } = store;
    stack.length = 0;
    stack.push(literal >> 1);
    const before = marked.length;
    while (stack.length > 0) {
      const v = stack.pop()!;
      const ref = reason[v]!;
      const end = ref + header + data[ref]!;
      for (let k = ref + header; k < end; k += 1) {
        const cause = data[k]! >> 1;
        if (cause === v || level[cause] === 0 || seen[cause] === 1 || seen[cause] === 2) continue;
        if (reason[cause] === 0 || seen[cause] === 3) {
          for (let at = before; at < marked.length; at += 1) seen[marked[at]!] = 3;
          return false;
        }
        seen[cause] = 2;
        marked.push(cause);
        stack.push(cause);
      }
    }
    return true;
  }

  /** The number of levels among a clause's literals: few mean that it will be useful again. */
  private glueOf(ref: number): number {
    return this.levelsOf(this.store.data, ref + header, ref + header + this.store.data[ref]!);
  }

  private levelsOf(literals: ArrayLike<Literal>, from: number, to: number): number {
    const { counted, level } = this;
    this.stamp += 1;
    let levels = 0;
    for (let k = from; k < to; k += 1) {
      const one = level[literals[k]! >> 1]!;
      if (counted[one] === this.stamp) continue;
      counted[one] = this.stamp;
      levels += 1;
    }
    return levels;
  }
  private stamp = 0;

  private saveLongest(): void {
    const length = this.levelStart.at(-1) ?? 0;
    if (length <= this.bestLength) return;
    this.bestLength = length;
    for (let at = 0; at < length; at += 1) this.bestPhase[this.trail[at]! >> 1] = (this.trail[at]! & 1) === 0 ? 1 : -1;
  }

  /** The assumptions that force this one to be false, and itself. */
  private coreOf(assumption: Literal): Literal[] {
    const core = [assumption];
    if (this.levelStart.length === 0) return core;
    const { seen, store } = this;
    seen[assumption >> 1] = 1;
    for (let at = this.trailEnd - 1; at >= this.levelStart[0]!; at -= 1) {
      const literal = this.trail[at]!;
      const v = literal >> 1;
      if (seen[v] !== 1) continue;
      seen[v] = 0;
      const ref = this.reason[v]!;
      if (ref === 0) {
        if (literal !== not(assumption)) core.push(literal);
        continue;
      }
      const end = ref + header + store.data[ref]!;
      for (let k = ref + header; k < end; k += 1) {
        const cause = store.data[k]! >> 1;
        if (cause !== v && this.level[cause]! > 0) seen[cause] = 1;
      }
    }
    seen.fill(0);
    return core;
  }

  private backtrack(level: number): void {
    if (this.levelStart.length <= level) return;
    const { trail, truth, phase } = this;
    const keep = this.levelStart[level]!;
    for (let at = this.trailEnd - 1; at >= keep; at -= 1) {
      const literal = trail[at]!;
      const v = literal >> 1;
      truth[literal] = 0;
      truth[literal ^ 1] = 0;
      phase[v] = (literal & 1) === 0 ? 1 : -1;
      this.order.insert(v);
    }
    this.trailEnd = keep;
    this.levelStart.length = level;
    this.propagated = keep;
  }

  /** Drops the worse half of the learnt clauses that are of no proven use and no reason at present. */
  private forget(): void {
    const { data, learnts } = this.store;
    const reasons = new Set<number>();
    for (let at = 0; at < this.trailEnd; at += 1) reasons.add(this.reason[this.trail[at]! >> 1]!);
    const doubtful = learnts.filter((ref) => data[ref + 1]! > 2 && !reasons.has(ref));
    doubtful.sort((left, right) => data[right + 1]! - data[left + 1]! || data[right]! - data[left]! || left - right);
    const newPlace = this.store.forget(new Set(doubtful.slice(0, doubtful.length >> 1)));
    if (newPlace)
      for (let at = 0; at < this.trailEnd; at += 1) {
        const v = this.trail[at]! >> 1;
        if (this.reason[v] !== 0) this.reason[v] = newPlace(this.reason[v]!);
      }
    this.forgotten += 1;
    this.forgetAt = this.conflicts + firstForget + forgetLater * this.forgotten;
  }

  private grow(length: number): void {
    this.truth = copyInto(new Int8Array(2 * length), this.truth);
    this.level = copyInto(new Int32Array(length), this.level);
    this.reason = copyInto(new Int32Array(length), this.reason);
    this.phase = copyInto(new Int8Array(length), this.phase);
    this.bestPhase = copyInto(new Int8Array(length), this.bestPhase);
    this.seen = copyInto(new Uint8Array(length), this.seen);
    this.counted = copyInto(new Int32Array(length), this.counted);
    this.trail = copyInto(new Int32Array(length), this.trail);
  }
}

const firstForget = 2_000;
const forgetLater = 300;

import { copyInto } from "./activity-heap.ts";
import type { Literal } from "./literal.ts";

/**
 * All clauses in one array of integers, each with the literals it is watched by. A clause is known by where it begins
 * (`ref`, never 0): its length, its glue (see below; 0 for a clause that was given), then its literals. A watch is a
 * pair: the clause (negative for one of two literals) and another of its literals, which often makes it needless to
 * look at the clause at all (Chu, Harwood & Stuckey 2009, Cache Conscious Data Structures for Boolean Satisfiability
 * Solvers, doi:10.3233/SAT190064).
 */
export class ClauseStore {
  data = new Int32Array(1 << 16);
  /** Watches by literal: pairs in `watches[literal]`, `watchEnd[literal]` integers long. */
  readonly watches: Int32Array[] = [];
  watchEnd = new Int32Array(2048);
  /** Learnt clauses. */
  learnts: number[] = [];
  private end = 1;
  private wasted = 0;

  /** Makes room for literals below `count`. */
  growLiterals(count: number): void {
    while (this.watches.length < count) this.watches.push(new Int32Array(8));
    if (count > this.watchEnd.length) this.watchEnd = copyInto(new Int32Array(2 * count), this.watchEnd);
  }

  /** Stores a clause of two or more literals, watched by its first two. `glue` is 0 for one that was given. */
  add(literals: readonly Literal[], glue: number): number {
    const ref = this.append(literals.length, glue);
    for (let at = 0; at < literals.length; at += 1) this.data[ref + header + at] = literals[at]!;
    this.watchBoth(ref);
    if (glue > 0) this.learnts.push(ref);
    return ref;
  }

  watch(literal: Literal, ref: number, other: Literal): void {
    let list = this.watches[literal]!;
    const end = this.watchEnd[literal]!;
    if (end === list.length) {
      list = copyInto(new Int32Array(2 * end), list);
      this.watches[literal] = list;
    }
    list[end] = ref;
    list[end + 1] = other;
    this.watchEnd[literal] = end + 2;
  }

  /**
   * Forgets the learnt clauses named and moves the rest together once a third of the array is waste. `moved` is told
   * where a clause that is still referred to has gone. Every list of watches is built anew.
   */
  forget(gone: ReadonlySet<number>): ((ref: number) => number) | null {
    for (const ref of gone) {
      this.wasted += this.data[ref]! + header;
      this.data[ref + 1] = dead;
    }
    this.learnts = this.learnts.filter((ref) => !gone.has(ref));
    const isWasteful = 3 * this.wasted > this.end;
    const places = isWasteful ? this.compact() : null;
    this.watchEnd.fill(0);
    for (let ref = 1; ref < this.end; ref += this.data[ref]! + header) {
      if (this.data[ref + 1] !== dead) this.watchBoth(ref);
    }
    return places && ((ref) => places.get(ref) ?? 0);
  }

  private append(length: number, glue: number): number {
    if (this.end + length + header > this.data.length)
      this.data = copyInto(new Int32Array(2 * this.data.length + length), this.data);
    const ref = this.end;
    this.data[ref] = length;
    this.data[ref + 1] = glue;
    this.end += length + header;
    return ref;
  }

  private watchBoth(ref: number): void {
    const { data } = this;
    const first = data[ref + header]!;
    const second = data[ref + header + 1]!;
    const mark = data[ref] === 2 ? -ref : ref;
    this.watch(first, mark, second);
    this.watch(second, mark, first);
  }

  private compact(): Map<number, number> {
    const { data } = this;
    const places = new Map<number, number>();
    let to = 1;
    for (let ref = 1, length = 0; ref < this.end; ref += length) {
      length = data[ref]! + header;
      if (data[ref + 1] === dead) continue;
      data.copyWithin(to, ref, ref + length);
      places.set(ref, to);
      to += length;
    }
    this.end = to;
    this.wasted = 0;
    this.learnts = this.learnts.map((ref) => places.get(ref)!);
    return places;
  }
}

/** Integers before a clause's literals. */
export const header = 2;
/** In the place of the glue: forgotten. */
const dead = -1;

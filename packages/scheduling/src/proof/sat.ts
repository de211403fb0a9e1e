/** A literal is `2 * variable`, plus 1 when negated. */
export type Literal = number;
export const not = (literal: Literal): Literal => literal ^ 1;

type Clause = { readonly literals: Literal[]; readonly learnt: boolean; activity: number; deleted: boolean };

export type SatAnswer =
  | { readonly status: "sat" }
  /** `core`: assumptions that cannot hold together. */
  | { readonly status: "unsat"; readonly core: readonly Literal[] }
  | { readonly status: "unknown" };

/**
 * A small conflict-driven clause learning solver: two watched literals, first-UIP learning, activity order with phase
 * saving, Luby restarts. It decides whether the must-holds of an event fit together, and its core names those that do
 * not.
 *
 * @see Eén & Sörensson (2004), An Extensible SAT-solver, LNCS 2919, doi:10.1007/978-3-540-24605-3_37: the architecture,
 *   including solving under assumptions and the final conflict analysis.
 */
export class Sat {
  /** By literal: 1 true, -1 false, 0 open. */
  private truth = new Int8Array(2048);
  private variables = 0;
  private readonly level: number[] = [];
  private readonly reason: (Clause | null)[] = [];
  private readonly phase: number[] = [];
  private readonly activity: number[] = [];
  private readonly seen: number[] = [];
  private readonly watches: Clause[][] = [];
  private readonly trail: Literal[] = [];
  private readonly levelStart: number[] = [];
  private propagated = 0;
  private learnts: Clause[] = [];
  private readonly heap: number[] = [];
  private readonly heapAt: number[] = [];
  private variableStep = 1;
  private clauseStep = 1;
  private isContradictory = false;

  /** A new variable's positive literal. `prefer` is the value tried first. */
  variable(prefer = false): Literal {
    const v = this.variables;
    this.variables += 1;
    if (2 * v === this.truth.length) {
      const longer = new Int8Array(4 * v);
      longer.set(this.truth);
      this.truth = longer;
    }
    this.level.push(0);
    this.reason.push(null);
    this.phase.push(prefer ? 1 : -1);
    this.activity.push(0);
    this.seen.push(0);
    this.watches.push([], []);
    this.heapAt.push(-1);
    this.heapInsert(v);
    return 2 * v;
  }

  isTrue(literal: Literal): boolean {
    return this.phase[literal >> 1]! === ((literal & 1) === 0 ? 1 : -1);
  }

  /** The value tried first for a variable. */
  prefer(literal: Literal): void {
    this.phase[literal >> 1] = (literal & 1) === 0 ? 1 : -1;
  }

  /** At least one of the literals holds. Only between solves. */
  add(...given: Literal[]): void {
    this.backtrack(0);
    const literals = [...new Set(given)].filter((literal) => this.value(literal) !== -1);
    if (literals.some((literal) => this.value(literal) === 1 || literals.includes(not(literal)))) return;
    if (literals.length === 0) this.isContradictory = true;
    else if (literals.length === 1) {
      this.enqueue(literals[0]!, null);
      if (this.propagate()) this.isContradictory = true;
    } else this.attach({ literals, learnt: false, activity: 0, deleted: false });
  }

  /** Decides the clauses under assumptions; "unknown" after `conflictsMax` conflicts or when `stop` answers true. */
  solve(
    assumptions: readonly Literal[],
    limits: { readonly conflictsMax: number; readonly stop: () => boolean },
  ): SatAnswer {
    this.backtrack(0);
    if (this.isContradictory) return { status: "unsat", core: [] };
    let conflicts = 0;
    for (let restart = 1; ; restart += 1) {
      const answer = this.search(assumptions, 100 * luby(restart), limits.stop);
      if (typeof answer !== "number") return answer;
      conflicts += answer;
      if (conflicts >= limits.conflictsMax || limits.stop()) return { status: "unknown" };
      this.backtrack(0);
    }
  }

  /** One restart; answers the number of conflicts when it is used up. */
  private search(assumptions: readonly Literal[], conflictsMax: number, stop: () => boolean): SatAnswer | number {
    let conflicts = 0;
    for (;;) {
      const conflict = this.propagate();
      if (conflict) {
        conflicts += 1;
        if (this.levelStart.length === 0) {
          this.isContradictory = true;
          return { status: "unsat", core: [] };
        }
        this.learn(conflict);
        if ((conflicts & 63) === 0 && stop()) return conflicts;
        continue;
      }
      if (conflicts >= conflictsMax) return conflicts;
      if (this.learnts.length > 4000 + this.trail.length) this.forget();

      let next: Literal = -1;
      while (this.levelStart.length < assumptions.length) {
        const assumption = assumptions[this.levelStart.length]!;
        const value = this.value(assumption);
        if (value === 1) this.levelStart.push(this.trail.length);
        else if (value === -1) return { status: "unsat", core: this.coreOf(assumption) };
        else {
          next = assumption;
          break;
        }
      }
      if (next < 0) {
        let v = this.heapPop();
        while (v >= 0 && this.truth[2 * v] !== 0) v = this.heapPop();
        if (v < 0) {
          this.trail.forEach((literal) => (this.phase[literal >> 1] = (literal & 1) === 0 ? 1 : -1));
          return { status: "sat" };
        }
        next = 2 * v + (this.phase[v] === 1 ? 0 : 1);
      }
      this.levelStart.push(this.trail.length);
      this.enqueue(next, null);
    }
  }

  private value(literal: Literal): number {
    return this.truth[literal]!;
  }

  private enqueue(literal: Literal, reason: Clause | null): void {
    const v = literal >> 1;
    this.truth[literal] = 1;
    this.truth[not(literal)] = -1;
    this.level[v] = this.levelStart.length;
    this.reason[v] = reason;
    this.trail.push(literal);
  }

  private attach(clause: Clause): void {
    this.watches[clause.literals[0]!]!.push(clause);
    this.watches[clause.literals[1]!]!.push(clause);
  }

  private propagate(): Clause | null {
    const { truth } = this;
    while (this.propagated < this.trail.length) {
      const falsified = not(this.trail[this.propagated]!);
      this.propagated += 1;
      const watching = this.watches[falsified]!;
      let kept = 0;
      for (let at = 0; at < watching.length; at += 1) {
        const clause = watching[at]!;
        if (clause.deleted) continue;
        const { literals } = clause;
        if (literals[0] === falsified) {
          literals[0] = literals[1]!;
          literals[1] = falsified;
        }
        const first = literals[0]!;
        const firstValue = truth[first]!;
        if (firstValue !== 1 && this.watchAnother(clause)) continue;
        watching[kept] = clause;
        kept += 1;
        if (firstValue === 1) continue;
        if (firstValue === -1) {
          for (at += 1; at < watching.length; at += 1) watching[kept++] = watching[at]!;
          watching.length = kept;
          this.propagated = this.trail.length;
          return clause;
        }
        this.enqueue(first, clause);
      }
      watching.length = kept;
    }
    return null;
  }

  private watchAnother(clause: Clause): boolean {
    const { literals } = clause;
    for (let at = 2; at < literals.length; at += 1) {
      const literal = literals[at]!;
      if (this.value(literal) === -1) continue;
      literals[at] = literals[1]!;
      literals[1] = literal;
      this.watches[literal]!.push(clause);
      return true;
    }
    return false;
  }

  /** First unique implication point: learns a clause, goes back to where it is unit, and asserts it. */
  private learn(conflict: Clause): void {
    const learnt: Literal[] = [-1];
    let pending = 0;
    let literal: Literal = -1;
    let clause: Clause | null = conflict;
    let at = this.trail.length - 1;
    do {
      if (clause!.learnt) this.bumpClause(clause!);
      for (const other of clause!.literals) {
        const v = other >> 1;
        if (other === literal || this.seen[v] === 1 || this.level[v] === 0) continue;
        this.seen[v] = 1;
        this.bumpVariable(v);
        if (this.level[v] === this.levelStart.length) pending += 1;
        else learnt.push(other);
      }
      while (this.seen[this.trail[at]! >> 1] !== 1) at -= 1;
      literal = this.trail[at]!;
      at -= 1;
      clause = this.reason[literal >> 1]!;
      this.seen[literal >> 1] = 0;
      pending -= 1;
    } while (pending > 0);
    learnt[0] = not(literal);

    // A literal whose reason is covered by the others says nothing new.
    const short = learnt.filter(
      (other, index) =>
        index === 0 ||
        !this.reason[other >> 1]?.literals.every(
          (cause) => cause >> 1 === other >> 1 || this.seen[cause >> 1] === 1 || this.level[cause >> 1] === 0,
        ),
    );
    for (const other of learnt) this.seen[other >> 1] = 0;

    let back = 0;
    for (let index = 1; index < short.length; index += 1) {
      const level = this.level[short[index]! >> 1]!;
      if (level <= back) continue;
      back = level;
      [short[1], short[index]] = [short[index]!, short[1]!];
    }
    this.backtrack(back);
    if (short.length === 1) this.enqueue(short[0]!, null);
    else {
      const made: Clause = { literals: short, learnt: true, activity: this.clauseStep, deleted: false };
      this.learnts.push(made);
      this.attach(made);
      this.enqueue(short[0]!, made);
    }
    this.variableStep *= 1 / 0.95;
    this.clauseStep *= 1 / 0.999;
  }

  /** The assumptions that force this one to be false, and itself. */
  private coreOf(assumption: Literal): Literal[] {
    const core = [assumption];
    if (this.levelStart.length === 0) return core;
    this.seen[assumption >> 1] = 1;
    for (let at = this.trail.length - 1; at >= this.levelStart[0]!; at -= 1) {
      const literal = this.trail[at]!;
      const v = literal >> 1;
      if (this.seen[v] !== 1) continue;
      this.seen[v] = 0;
      const reason = this.reason[v];
      if (!reason) {
        if (literal !== not(assumption)) core.push(literal);
      } else for (const cause of reason.literals) if (this.level[cause >> 1]! > 0) this.seen[cause >> 1] = 1;
    }
    this.seen.fill(0);
    return core;
  }

  private backtrack(level: number): void {
    if (this.levelStart.length <= level) return;
    const keep = this.levelStart[level]!;
    for (let at = this.trail.length - 1; at >= keep; at -= 1) {
      const literal = this.trail[at]!;
      const v = literal >> 1;
      this.truth[literal] = 0;
      this.truth[not(literal)] = 0;
      this.reason[v] = null;
      this.phase[v] = (literal & 1) === 0 ? 1 : -1;
      if (this.heapAt[v]! < 0) this.heapInsert(v);
    }
    this.trail.length = keep;
    this.levelStart.length = level;
    this.propagated = keep;
  }

  /** Drops the less active half of the learnt clauses that are no reason at present. */
  private forget(): void {
    const sorted = this.learnts.toSorted((left, right) => left.activity - right.activity);
    sorted.forEach((clause, rank) => {
      const isReason = this.reason[clause.literals[0]! >> 1] === clause;
      if (rank < sorted.length / 2 && clause.literals.length > 2 && !isReason) clause.deleted = true;
    });
    this.learnts = sorted.filter(({ deleted }) => !deleted);
  }

  private bumpClause(clause: Clause): void {
    clause.activity += this.clauseStep;
    if (clause.activity < 1e100) return;
    for (const one of this.learnts) one.activity *= 1e-100;
    this.clauseStep *= 1e-100;
  }

  private bumpVariable(v: number): void {
    this.activity[v]! += this.variableStep;
    if (this.activity[v]! > 1e100) {
      for (let at = 0; at < this.activity.length; at += 1) this.activity[at]! *= 1e-100;
      this.variableStep *= 1e-100;
    }
    if (this.heapAt[v]! >= 0) this.heapUp(this.heapAt[v]!);
  }

  private heapInsert(v: number): void {
    this.heapAt[v] = this.heap.length;
    this.heap.push(v);
    this.heapUp(this.heap.length - 1);
  }

  private heapPop(): number {
    const top = this.heap[0];
    if (top === undefined) return -1;
    const last = this.heap.pop()!;
    this.heapAt[top] = -1;
    if (this.heap.length > 0) {
      this.heap[0] = last;
      this.heapAt[last] = 0;
      this.heapDown();
    }
    return top;
  }

  private heapUp(start: number): void {
    let at = start;
    const v = this.heap[at]!;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = this.heap[parent]!;
      if (this.activity[above]! >= this.activity[v]!) break;
      this.heap[at] = above;
      this.heapAt[above] = at;
      at = parent;
    }
    this.heap[at] = v;
    this.heapAt[v] = at;
  }

  private heapDown(): void {
    let at = 0;
    const v = this.heap[0]!;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.heap.length) break;
      if (child + 1 < this.heap.length && this.activity[this.heap[child + 1]!]! > this.activity[this.heap[child]!]!)
        child += 1;
      const below = this.heap[child]!;
      if (this.activity[below]! <= this.activity[v]!) break;
      this.heap[at] = below;
      this.heapAt[below] = at;
      at = child;
    }
    this.heap[at] = v;
    this.heapAt[v] = at;
  }
}

/** 1, 1, 2, 1, 1, 2, 4, ...: restart lengths (Luby, Sinclair & Zuckerman 1993, doi:10.1016/0020-0190(93)90029-9). */
function luby(index: number): number {
  for (let power = 1; ; power += 1) {
    if (index === 2 ** power - 1) return 2 ** (power - 1);
    if (index < 2 ** power - 1) return luby(index - 2 ** (power - 1) + 1);
  }
}

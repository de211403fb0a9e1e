/** Variables by how often they took part in recent conflicts; the most active is drawn first (a binary heap with positions). */
export class ActivityHeap {
  activity = new Float64Array(1024);
  private heap = new Int32Array(1024);
  private position = new Int32Array(1024).fill(-1);
  private size = 0;
  private step = 1;

  /** Makes room for variables below `count`. */
  grow(count: number): void {
    if (count <= this.activity.length) return;
    const length = Math.max(count, 2 * this.activity.length);
    this.activity = copyInto(new Float64Array(length), this.activity);
    this.heap = copyInto(new Int32Array(length), this.heap);
    this.position = copyInto(new Int32Array(length).fill(-1), this.position);
  }

  insert(v: number): void {
    if (this.position[v]! >= 0) return;
    this.position[v] = this.size;
    this.heap[this.size] = v;
    this.size += 1;
    this.up(this.size - 1);
  }

  /** The most active variable, taken out; -1 if there is none. */
  pop(): number {
    if (this.size === 0) return -1;
    const top = this.heap[0]!;
    this.size -= 1;
    this.position[top] = -1;
    if (this.size > 0) {
      const last = this.heap[this.size]!;
      this.heap[0] = last;
      this.position[last] = 0;
      this.down();
    }
    return top;
  }

  bump(v: number): void {
    const raised = this.activity[v]! + this.step;
    this.activity[v] = raised;
    if (raised > 1e100) {
      for (let at = 0; at < this.activity.length; at += 1) this.activity[at]! *= 1e-100;
      this.step *= 1e-100;
    }
    if (this.position[v]! >= 0) this.up(this.position[v]!);
  }

  /** What was bumped before counts a little less from now on. */
  decay(factor: number): void {
    this.step /= factor;
  }

  private up(start: number): void {
    const { heap, position, activity } = this;
    const v = heap[start]!;
    const own = activity[v]!;
    let at = start;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = heap[parent]!;
      if (activity[above]! >= own) break;
      heap[at] = above;
      position[above] = at;
      at = parent;
    }
    heap[at] = v;
    position[v] = at;
  }

  private down(): void {
    const { heap, position, activity, size } = this;
    const v = heap[0]!;
    const own = activity[v]!;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && activity[heap[child + 1]!]! > activity[heap[child]!]!) child += 1;
      const below = heap[child]!;
      if (activity[below]! <= own) break;
      heap[at] = below;
      position[below] = at;
      at = child;
    }
    heap[at] = v;
    position[v] = at;
  }
}

/** `to` with the values of `from` at its beginning. */
export function copyInto<Numbers extends Int32Array | Int8Array | Uint8Array | Float64Array>(
  to: Numbers,
  from: Numbers,
): Numbers {
  to.set(from as never);
  return to;
}

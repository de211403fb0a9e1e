/** A small seeded generator (mulberry32): the same seed writes the same mailbag. */
export type Dice = {
  readonly next: () => number;
  readonly int: (below: number) => number;
  readonly pick: <Value>(values: readonly Value[]) => Value;
  readonly chance: (share: number) => boolean;
  readonly shuffle: <Value>(values: readonly Value[]) => Value[];
};

export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (below: number) => Math.floor(next() * below);
  return {
    next,
    int,
    pick: (values) => values[int(values.length)] as (typeof values)[number],
    chance: (share) => next() < share,
    shuffle: (values) => {
      const mixed = [...values];
      for (let index = mixed.length - 1; index > 0; index--) {
        const other = int(index + 1);
        [mixed[index], mixed[other]] = [mixed[other] as never, mixed[index] as never];
      }
      return mixed;
    },
  };
}

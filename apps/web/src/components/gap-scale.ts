export type GapScale = {
  readonly bound: number;
  /** Share of the limit that is reached, 0 to 1. */
  readonly reached: number;
  /** Share of the limit that is left at most; 0 means proven best. */
  readonly gap: number;
  /** The gap as it is shown: what is reached is rounded down to a tenth of a per cent, so what is left is rounded up. */
  readonly shownGap: number;
  readonly left: number;
  /** The last part that is enlarged: 5 % under a gap of 4 %, else 20 %; absent from 16 % on. */
  readonly lens: number | undefined;
  /** Where a value stands on the enlarged bar, 0 to 1. */
  readonly at: (value: number) => number;
  /** Earlier runs and the present one, with the line their label hangs on so that none covers another. */
  readonly piers: readonly { readonly value: number; readonly row: number }[];
};

/** Labels nearer than this share of the width would touch (90 px of about 900). */
const labelShare = 0.12;

/** Geometry of the gap bar for a value under its proven bound. */
export function gapScale(value: number, bound: number, earlier: readonly number[]): GapScale {
  const reached = bound === 0 ? 1 : Math.min(1, value / bound);
  const gap = Math.max(0, 1 - reached);
  const shownGap = Math.max(0, Math.round(1000 - Math.floor(reached * 1000 + 1e-9)) / 1000);
  const lens = gap < 0.04 ? 0.05 : gap < 0.16 ? 0.2 : undefined;
  const from = bound * (1 - (lens ?? 1));
  const at = (one: number) => Math.max(0, Math.min(1, (one - from) / (bound - from || 1)));
  const shown = [...earlier, value];
  const rows: number[] = [];
  // From the newest back: the older label gives way.
  for (let index = shown.length - 1; index >= 0; index -= 1) {
    let row = 0;
    const here = at(shown[index] ?? 0);
    while (
      shown.some((other, later) => later > index && rows[later] === row && Math.abs(at(other) - here) < labelShare)
    )
      row += 1;
    rows[index] = row;
  }
  return {
    bound,
    reached,
    gap,
    shownGap,
    left: bound - value,
    lens,
    at,
    piers: shown.map((one, index) => ({ value: one, row: rows[index] ?? 0 })),
  };
}

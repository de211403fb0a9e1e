import type { Run } from "@bridgehead/contract/timetable";
import { orderSides } from "@bridgehead/domain/events/sides";
import type { ExposureColumn } from "../../components/exposure-strip.tsx";

type Summary = NonNullable<Run["summary"]>;

/** The proven limit as the pages show it: values are whole, so a limit between two whole values is the lower one. */
export function boundOf({
  total,
  bound,
  isOptimal,
}: Pick<Summary, "total" | "bound" | "isOptimal">): number | undefined {
  if (isOptimal) return total;
  return bound === null ? undefined : Math.max(total, Math.floor(bound + 1e-6));
}

/** What is left at most, 0 to 1 in tenths of a per cent, rounded up: nothing is promised that is not reached. */
export function gapOf(summary: Pick<Summary, "total" | "bound" | "isOptimal">): number | undefined {
  const bound = boundOf(summary);
  if (bound === undefined) return undefined;
  if (bound <= 0) return summary.total >= bound ? 0 : 1;
  return Math.max(0, Math.ceil((1 - summary.total / bound) * 1000 - 1e-9) / 1000);
}

export type Spread = {
  readonly near: { readonly side: string; readonly organisations: number; readonly mean: number };
  readonly far: { readonly side: string; readonly organisations: number; readonly mean: number } | undefined;
  readonly columns: readonly ExposureColumn[];
  /** Sides beyond the two that the strip can draw: told in a line of text. */
  readonly others: readonly {
    readonly side: string;
    readonly organisations: number;
    readonly least: number;
    readonly most: number;
  }[];
};

/** Who gets how many, as the strip draws it: the two largest sides above and below the axis, from 0 without gaps. */
export function spreadOf({ spread }: Pick<Summary, "spread">): Spread | undefined {
  const sides = spread.map(({ side, counts }) => ({
    side,
    counts,
    organisations: counts.reduce((sum, one) => sum + one.organisations, 0),
    held: counts.reduce((sum, one) => sum + one.organisations * one.meetings, 0),
  }));
  const order = orderSides(new Map(sides.map(({ side, organisations }) => [side, organisations])));
  const [near, far, ...rest] = sides.toSorted((a, b) => order.indexOf(a.side) - order.indexOf(b.side));
  if (!near) return undefined;
  const most = Math.max(
    0,
    ...[near, ...(far ? [far] : [])].flatMap(({ counts }) => counts.map(({ meetings }) => meetings)),
  );
  const at = (side: typeof near | undefined, meetings: number) =>
    side?.counts.find((one) => one.meetings === meetings)?.organisations ?? 0;
  const head = (side: typeof near) => ({
    side: side.side,
    organisations: side.organisations,
    mean: side.organisations === 0 ? 0 : side.held / side.organisations,
  });
  return {
    near: head(near),
    far: far && head(far),
    columns: Array.from({ length: most + 1 }, (_, meetings) => ({
      meetings,
      near: at(near, meetings),
      far: at(far, meetings),
    })),
    others: rest.map((side) => ({
      side: side.side,
      organisations: side.organisations,
      least: Math.min(...side.counts.map(({ meetings }) => meetings)),
      most: Math.max(...side.counts.map(({ meetings }) => meetings)),
    })),
  };
}

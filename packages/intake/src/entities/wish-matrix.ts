import { cellText, isBlank, type Grid } from "../cells/grid.ts";
import type { NameIndex } from "../resolve/name-index.ts";
import { readMark } from "../values/marks.ts";
import { flatten, mendName } from "../values/text.ts";
import { sourceOf } from "./ledger.ts";
import type { WrittenWish } from "./wishes.ts";

type Axis = { readonly at: number; readonly firms: readonly { readonly index: number; readonly name: string }[] };

/**
 * Wishes written as a table of firms against firms: who asks stands at the left, who is wished for at the top, and a mark or a
 * rank where they meet. Known by its names, so it can be read only when the firms are. A cross means a firm to keep away from
 * where a legend says so, else it is merely no wish.
 */
export function readWishMatrices(
  grids: readonly Grid[],
  index: NameIndex,
): { readonly wishes: WrittenWish[]; readonly read: readonly Grid[] } {
  const [wishes, read]: [WrittenWish[], Grid[]] = [[], []];
  for (const grid of grids) {
    const found = readMatrix(grid, index);
    if (found.length === 0) continue;
    wishes.push(...found);
    read.push(grid);
  }
  return { wishes, read };
}

const [rowsMax, columnsMax] = [2_000, 400];

function readMatrix(grid: Grid, index: NameIndex): WrittenWish[] {
  const width = Math.max(0, ...grid.rows.map((row) => row.length));
  if (grid.rows.length > rowsMax || width > columnsMax || width < 3) return [];
  const isFirm = (text: string) => {
    const found = index.resolve(text);
    return found.status === "ambiguous" || (found.status === "resolved" && found.score >= 0.75);
  };
  const top = findTop(grid, isFirm);
  if (!top) return [];
  const left = findLeft(grid, top, isFirm);
  if (!left) return [];
  const cells = left.firms.flatMap((asking) =>
    top.firms.flatMap((wished) => {
      const text = cellText(grid.rows[asking.index]?.[wished.index]);
      return text === ""
        ? []
        : [{ asking, wished, mark: readMark(text), rank: /^\d{1,2}$/u.test(text) ? Number(text) : undefined }];
    }),
  );
  const understood = cells.filter(({ mark, rank }) => mark !== undefined || rank !== undefined).length;
  if (understood < 2 || understood < cells.length * 0.8) return [];
  // A lone 1 is a mark as good as ○; ranks come in several sizes.
  const areRanks =
    cells.filter(({ rank }) => rank !== undefined).length >= 2 && cells.some(({ rank }) => (rank ?? 0) > 1);
  const legend = grid.rows
    .filter((_, row) => row < top.at || !left.firms.some(({ index: one }) => one === row))
    .flat()
    .map(cellText)
    .join(" ");
  const crossAvoids =
    /[×xX✕✖]\s*[:：=은는(（-]?\s*[^○◯oO]{0,8}(?:제외|기피|회피|거부|원치|不|回避|排除|避|avoid|exclu|not)|(?:제외|기피|회피|不愿|回避|排除|avoid|exclu)[^,;○]{0,6}[×xX✕✖]/iu.test(
      legend,
    );
  const counts = new Map<number, number>();
  return cells.flatMap(({ asking, wished, mark, rank }): WrittenWish[] => {
    const avoid = mark === "no";
    if (avoid && !crossAvoids) return [];
    const next = (counts.get(asking.index) ?? 0) + (avoid ? 0 : 1);
    counts.set(asking.index, next);
    return [
      {
        source: sourceOf(grid, asking.index, [asking.index], top.at),
        requesterRaw: asking.name,
        rank: avoid ? 0 : areRanks ? (rank ?? next) : next,
        raw: wished.name,
        avoid,
        reason: null,
      },
    ];
  });
}

/** The row whose cells, from the second on, are firms. */
function findTop(grid: Grid, isFirm: (text: string) => boolean): Axis | undefined {
  for (const [at, row] of grid.rows.slice(0, 30).entries()) {
    const texts = row.flatMap((cell, index) =>
      typeof cell === "string" && !isBlank(cell) ? [{ index, name: mendName(flatten(cell)) }] : [],
    );
    if (texts.length < 2) continue;
    const firms = texts.filter(({ index, name }) => index > 0 && isFirm(name));
    if (firms.length >= 2 && firms.length >= (texts.length - 1) * 0.6) {
      const first = Math.min(...firms.map(({ index }) => index));
      return { at, firms: texts.filter(({ index }) => index >= first) };
    }
  }
  return undefined;
}

/** The column left of the marks whose cells below the top row are firms. */
function findLeft(grid: Grid, top: Axis, isFirm: (text: string) => boolean): Axis | undefined {
  const end = Math.min(...top.firms.map(({ index }) => index));
  for (let at = end - 1; at >= 0; at--) {
    const texts = grid.rows.slice(top.at + 1).flatMap((row, below) => {
      const cell = row[at];
      return typeof cell === "string" && !isBlank(cell)
        ? [{ index: top.at + 1 + below, name: mendName(flatten(cell)) }]
        : [];
    });
    const firms = texts.filter(({ name }) => isFirm(name));
    if (firms.length >= 2 && firms.length >= texts.length * 0.6)
      return {
        at,
        firms: texts.filter(({ index }) => grid.rows[index]?.some((cell, column) => column >= end && !isBlank(cell))),
      };
  }
  return undefined;
}

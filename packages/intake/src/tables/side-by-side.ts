import { cellText, isBlank, type Grid } from "../cells/grid.ts";
import { flatten } from "../values/text.ts";

/**
 * The parts of a grid whose tables may stand beside each other, each as a grid of its own in which the rest is blank, so that
 * rows and columns keep their numbers. Parts end at a column that is blank throughout, or where the header begins anew.
 * Empty when there is nothing to part: whether the parts are tables, the caller finds out.
 */
export function sidewaysParts(grid: Grid): Grid[] {
  if (grid.rows.length > rowsMax) return [];
  const starts = startsAfterGaps(grid) ?? startsOfRepeats(grid) ?? startsOfTitles(grid);
  if (!starts) return [];
  return starts.map((from, index) => only(grid, from, starts[index + 1] ?? Infinity));
}

const rowsMax = 20_000;

/** Columns that begin a part behind a column nobody writes in; titles across the page do not count. */
function startsAfterGaps(grid: Grid): number[] | undefined {
  const counts: number[] = [];
  for (const row of grid.rows) {
    const filled = row.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
    if (filled.length >= 2) for (const column of filled) counts[column] = (counts[column] ?? 0) + 1;
  }
  const starts: number[] = [];
  let width = 0;
  for (let column = 0; column < counts.length; column++) {
    if ((counts[column] ?? 0) === 0) continue;
    const isAfterGap = column > 0 && (counts[column - 1] ?? 0) === 0;
    // A part of one column is a remark set apart, not a table.
    if (starts.length === 0) starts.push(column);
    else if (isAfterGap && width >= 2 && (counts[column + 1] ?? 0) > 0) {
      starts.push(column);
      width = 0;
    }
    width++;
  }
  return starts.length > 1 ? starts : undefined;
}

/** Columns at which the words of a header begin anew: 기업명 담당자 연락처 기업명 담당자 연락처. */
function startsOfRepeats(grid: Grid): number[] | undefined {
  for (const row of grid.rows.slice(0, 60)) {
    const texts = row.map((cell) => (typeof cell === "string" ? flatten(cellText(cell)) : ""));
    const first = texts.findIndex((text) => text !== "");
    for (let start = first + 2; first !== -1 && start + 1 < texts.length; start++) {
      if (texts[start] === "" || texts[start] !== texts[first]) continue;
      const period = start - first;
      const again = texts
        .slice(start)
        .filter((text, at) => text !== "" && text === texts[first + (at % period)]).length;
      const rest = texts.slice(start).filter((text) => text !== "").length;
      if (again < 2 || again < rest * 0.7) continue;
      const starts: number[] = [];
      for (let at = first; at < texts.length; at += period) if (texts[at] === texts[first]) starts.push(at);
      return starts;
    }
  }
  return undefined;
}

/** Columns above which a title of its own begins, in a row right above the header that holds nothing else and spans nothing. */
function startsOfTitles(grid: Grid): number[] | undefined {
  for (let row = 0; row < Math.min(grid.rows.length - 1, 40); row++) {
    const titles = (grid.rows[row] ?? []).flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
    const heads = (grid.rows[row + 1] ?? []).flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
    if (titles.length < 2 || titles.length > 4 || heads.length < titles.length * 2) continue;
    if (grid.merges.some(({ startRow }) => startRow === row)) continue;
    const widths = titles.map((start, index) => (titles[index + 1] ?? (heads.at(-1) as number) + 1) - start);
    if (titles[0] === heads[0] && widths.every((width) => width >= 2)) return titles;
  }
  return undefined;
}

function only(grid: Grid, from: number, to: number): Grid {
  return {
    ...grid,
    rows: grid.rows.map((row) => row.slice(0, to).map((cell, column) => (column < from ? null : cell))),
    merges: grid.merges.filter(({ startCol, endCol }) => startCol >= from && endCol < to),
  };
}

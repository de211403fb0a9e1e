import { cellText, isBlank, type Grid } from "../cells/grid.ts";
import { rankOf } from "../fields/rank.ts";
import type { NameIndex } from "../resolve/name-index.ts";
import { flatten, isPlaceholder, mendName } from "../values/text.ts";
import { sourceOf } from "./ledger.ts";
import { splitWishes } from "./organisation-row.ts";
import type { WrittenWish } from "./wishes.ts";

const avoidHeader =
  /제외|기피|배제|회피|거부|원치|원하지|안\s*(?:보|만나)|못\s*만|블랙|경쟁|不|回避|排除|避免|拒绝|黑名单|exclu|avoid|\bnot\b|black|competitor/iu;

/**
 * Wishes in columns that nothing heads as such: known by their cells, which are firms of this event in two or more columns
 * ("韩方企业 | 中方企业 | 优先级", "A사 | B사"). The first such column asks; the others are wished for, or to be avoided where
 * their header or the sheet says so. Like a matrix, it can be read only once the firms are.
 */
export function readWishColumns(
  grids: readonly Grid[],
  index: NameIndex,
): { readonly wishes: WrittenWish[]; readonly read: readonly Grid[] } {
  const [wishes, read]: [WrittenWish[], Grid[]] = [[], []];
  for (const grid of grids) {
    const found = readColumns(grid, index);
    if (found.length < 2) continue;
    wishes.push(...found);
    read.push(grid);
  }
  return { wishes, read };
}

const [rowsMax, columnsMax] = [3_000, 12];

function readColumns(grid: Grid, index: NameIndex): WrittenWish[] {
  const width = Math.max(0, ...grid.rows.map((row) => row.length));
  if (grid.rows.length > rowsMax || width > columnsMax || width < 2) return [];
  const isFirm = (text: string) => {
    const found = index.resolve(mendName(text));
    return found.status === "ambiguous" || (found.status === "resolved" && found.score >= 0.8);
  };
  const at = grid.rows.findIndex((row) => row.filter((cell) => !isBlank(cell)).length >= 2);
  if (at === -1) return [];
  const header = (column: number) => flatten(cellText(grid.rows[at]?.[column]));
  // Its head is no firm: a list without one does not say who asks whom.
  if (Array.from({ length: width }, (_, column) => header(column)).some((text) => text !== "" && isFirm(text)))
    return [];
  const below = grid.rows.slice(at + 1);
  const firms = Array.from({ length: width }, (_, column) => column).filter((column) => {
    const texts = below.map((row) => cellText(row[column])).filter((text) => text !== "" && !isPlaceholder(text));
    const named = texts.flatMap(splitWishes);
    return named.length > 0 && texts.length >= 1 && named.filter(isFirm).length >= named.length * 0.6;
  });
  const [asking, ...others] = firms;
  if (asking === undefined || others.length === 0) return [];
  const place = [grid.sheet, ...grid.rows.slice(0, at).flat().map(cellText)].join(" ");
  const isAvoided = (column: number) =>
    avoidHeader.test(header(column)) || (avoidHeader.test(place) && !/희망|선호|意向|wish|prefer/iu.test(place));
  const ranked = Array.from({ length: width }, (_, column) => column).find((column) => {
    if (firms.includes(column)) return false;
    const texts = below.map((row) => cellText(row[column])).filter((text) => text !== "");
    return (
      texts.length >= 2 &&
      texts.every((text) => /^\D{0,3}\d{1,2}\D{0,3}$/u.test(text)) &&
      /순위|우선|지망|优先|顺序|次序|rank|priorit|order/iu.test(header(column))
    );
  });
  const counts = new Map<string, number>();
  let requester = "";
  return below.flatMap((row, offset) => {
    requester = mendName(flatten(cellText(row[asking]))) || requester;
    if (requester === "") return [];
    return others.flatMap((column) =>
      splitWishes(cellText(row[column]))
        .filter((raw) => !isPlaceholder(raw))
        .map((raw): WrittenWish => {
          const avoid = isAvoided(column);
          const next = (counts.get(requester) ?? 0) + (avoid ? 0 : 1);
          counts.set(requester, next);
          const given = ranked === undefined ? Number.NaN : Number(/\d+/u.exec(cellText(row[ranked]))?.[0]);
          return {
            source: sourceOf(grid, at + 1 + offset, [at + 1 + offset], at),
            requesterRaw: requester,
            rank: avoid ? 0 : Number.isNaN(given) ? (rankOf(header(column)) ?? next) : given,
            raw,
            avoid,
            reason: null,
          };
        }),
    );
  });
}

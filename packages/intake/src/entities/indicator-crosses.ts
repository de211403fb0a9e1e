import { cellText, isBlank, type Grid } from "../cells/grid.ts";
import type { MappedTable } from "../fields/map-columns.ts";
import { matchHeader } from "../fields/match-header.ts";
import type { IntakeIndicator } from "../result/types.ts";
import { isPlaceName } from "../values/places.ts";
import { flatten } from "../values/text.ts";
import { makeFigure, readIndicators, yearOfTitles } from "./indicators.ts";
import { sourceOf } from "./ledger.ts";

type Kind = "place" | "period" | "measure";
type Head = { readonly kind: Kind; readonly text: string };
type Column = { readonly column: number; readonly heads: readonly Head[] };
type Meta = "unit" | "source" | "note" | "qualifier" | "date";

/**
 * Figures of tables that we know, one row of headers or none; where the same sheet read as a cross tells more (its second row
 * of headers was taken for figures), the cross.
 */
export function readAllIndicators(tables: readonly MappedTable[]): IntakeIndicator[] {
  return tables.flatMap((mapped) => {
    const plain = readIndicators([mapped]);
    const isSpread = mapped.columns.some(({ field }) => field?.startsWith("figure:") === true);
    const isAlone = !tables.some((other) => other !== mapped && other.table.grid === mapped.table.grid);
    const cross = isSpread && isAlone ? readCross(mapped.table.grid) : [];
    return cross.length > plain.length ? cross : plain;
  });
}

/**
 * Figures in a cross of two or three: regions, years and kinds of figures, whichever stand at the left, at the top, or in two
 * rows at the top. What neither side says is in the title ("지역별 GRDP (조원)"). Sums are passed over, and so is a sheet that counts
 * who has applied; a sheet in which nothing says what is counted is left unread.
 */
export function readIndicatorCrosses(grids: readonly Grid[]): {
  readonly indicators: IntakeIndicator[];
  readonly read: readonly Grid[];
} {
  const [indicators, read]: [IntakeIndicator[], Grid[]] = [[], []];
  for (const grid of grids) {
    const found = readCross(grid);
    if (found.length < 4) continue;
    indicators.push(...found);
    read.push(grid);
  }
  return { indicators, read };
}

const [rowsMax, columnsMax] = [3_000, 120];
const headerRowsMax = 2;

function readCross(grid: Grid): IntakeIndicator[] {
  if (grid.rows.length > rowsMax) return [];
  const frame = findFrame(grid);
  if (!frame) return [];
  const { first, headers, left } = frame;
  const titles = [
    grid.sheet,
    ...grid.rows.slice(0, headers[0]).flatMap((row) => row.map(cellText).filter((text) => text !== "")),
  ];
  const { columns, metas } = readColumns(grid, headers, first, left);
  const heads = columns.flatMap((column) => column.heads);
  if (columns.length === 0 || [...titles, ...heads.map(({ text }) => text)].some((text) => applicants.test(text)))
    return [];
  const rows = readRows(grid, first, left);
  const known = new Set([...heads, ...rows.flatMap(({ heads: own }) => own)].map(({ kind }) => kind));
  // Regions or years must be among it: any table of numbers has measures.
  if (!known.has("place") && !known.has("period")) return [];
  const title = known.has("measure") ? undefined : measureOfTitle(titles);
  if (!known.has("measure") && !title) return [];
  const place = known.has("place") ? null : placeOfTitle(titles);
  const asOf = yearOfTitles(titles);
  let record = 0;
  return rows.flatMap(({ row, heads: own }) =>
    columns.flatMap(({ column, heads: above }): IntakeIndicator[] => {
      const cell = grid.rows[row]?.[column] ?? null;
      if (isBlank(cell)) return [];
      const said = (kind: Kind) =>
        [...own, ...above]
          .filter((head) => head.kind === kind)
          .map(({ text }) => text)
          .join(" ") || undefined;
      const measure = said("measure") ?? title;
      if (measure === undefined) return [];
      return [
        makeFigure({
          record: ++record,
          measure,
          region: said("place") ?? place,
          period: said("period") ?? asOf,
          cell,
          meta: (field) => cellText(grid.rows[row]?.[metas.get(field) ?? -1]),
          source: sourceOf(grid, row, [row], headers.at(-1) ?? 0),
        }),
      ];
    }),
  );
}

/** Counts of those who take part are sums of the mailbag itself, and no figures of a region. */
const applicants =
  /참가|참석|신청|접수|모집|상담|통역|숙박|배치|报名|参会|参展|申请|登记|洽谈|participa|applica|attend|registr|delegat/iu;

type Frame = { readonly first: number; readonly headers: readonly number[]; readonly left: number };

/** The first row of numbers, the one or two rows of headers above it, and how many columns of words stand at its left. */
function findFrame(grid: Grid): Frame | undefined {
  for (const [first, row] of grid.rows.slice(0, 15).entries()) {
    const isFigure = (column: number) => figure.test(cellText(row[column]));
    const left = row.findIndex((cell, column) => column > 0 && !isBlank(cell) && isFigure(column));
    if (left < 1 || left > 3 || isBlank(row[0])) continue;
    const figures = row.filter((_, column) => column >= left && isFigure(column)).length;
    if (figures < 2 || row.length > columnsMax) continue;
    const headers: number[] = [];
    for (let at = first - 1; at >= 0 && headers.length < headerRowsMax; at--) {
      const filled = (grid.rows[at] ?? []).filter((cell) => !isBlank(cell)).length;
      if (filled < 2) break;
      headers.unshift(at);
    }
    // A row of years is a header that looks like numbers.
    const years = row.filter((cell, column) => column >= left && kindOf(cellText(cell)) === "period").length;
    if (years >= 2 && years >= figures * 0.7) continue;
    return headers.length === 0 ? undefined : { first, headers, left };
  }
  return undefined;
}

const figure = /^(?:약|约|about|~|≈)?\s*[-+]?\d[\d,，.\s]*(?:[^\d@]{0,8})?$/iu;

function readColumns(
  grid: Grid,
  headers: readonly number[],
  first: number,
  left: number,
): { columns: Column[]; metas: Map<Meta, number> } {
  const width = Math.max(...grid.rows.slice(first).map((row) => row.length), 0);
  const [columns, metas]: [Column[], Map<Meta, number>] = [[], new Map()];
  const above = headers.map((row) => spreadRow(grid, row, left));
  for (let column = left; column < Math.min(width, columnsMax); column++) {
    if (grid.hiddenColumns.has(column)) continue;
    const texts = [...new Set(above.map((row) => row[column] ?? "").filter((text) => text !== ""))];
    const lowest = texts.at(-1);
    if (lowest === undefined) continue;
    const known = matchHeader("indicators", lowest)[0];
    const meta = metaFields.find((field) => field === known?.field && (known?.score ?? 0) >= 0.9);
    if (meta !== undefined && kindOf(lowest) !== "period") {
      metas.set(meta, column);
      continue;
    }
    const cells = grid.rows
      .slice(first)
      .map((row) => cellText(row[column]))
      .filter((text) => text !== "");
    if (cells.filter((text) => figure.test(text)).length < cells.length * 0.6) continue;
    columns.push({ column, heads: texts.map((text) => ({ kind: kindOf(text), text })) });
  }
  return { columns, metas };
}

const metaFields: readonly Meta[] = ["unit", "source", "note", "qualifier", "date"];

/** A header row with merged headings written over all columns they cover. */
function spreadRow(grid: Grid, row: number, left: number): string[] {
  const texts = (grid.rows[row] ?? []).map(cellText);
  for (const { startRow, endRow, startCol, endCol } of grid.merges) {
    if (startRow > row || endRow < row) continue;
    const text = cellText(grid.rows[startRow]?.[startCol]);
    for (let column = startCol; column <= Math.min(endCol, columnsMax); column++) texts[column] = text;
  }
  // Files without merges leave the cells behind a heading empty; a row that is filled throughout has none such.
  const isUpper =
    texts.slice(left).some((text) => text === "") && grid.merges.every(({ startRow }) => startRow !== row);
  if (isUpper)
    for (let column = left + 1; column < columnsMax && column < (grid.rows[row + 1]?.length ?? 0); column++)
      texts[column] ||= texts[column - 1] ?? "";
  return texts.map((text) => flatten(text ?? ""));
}

function readRows(grid: Grid, first: number, left: number): { row: number; heads: Head[] }[] {
  const found: { row: number; heads: Head[] }[] = [];
  const carried: string[] = [];
  for (let row = first; row < grid.rows.length; row++) {
    const cells = grid.rows[row] ?? [];
    const own = Array.from({ length: left }, (_, column) => flatten(cellText(cells[column])));
    if (cells.slice(left).every(isBlank) || own.every((text) => text === "")) continue;
    for (const [column, text] of own.entries()) if (text !== "") carried[column] = text;
    const texts = own.map((text, column) => text || (column < left - 1 ? (carried[column] ?? "") : ""));
    if (texts.some((text) => sums.test(text)) || grid.hiddenRows.has(row) || grid.struckRows.has(row)) continue;
    found.push({
      row,
      heads: texts
        .filter((text) => text !== "" && !/^\d{1,2}$/u.test(text))
        .map((text) => ({ kind: kindOf(text), text })),
    });
  }
  return found;
}

const sums =
  /^(?:합\s*계|총\s*계|소\s*계|계|평균|合\s*计|总\s*计|小\s*计|共计|平均|(?:sub)?total|sum|average)\s*[:：]?$/iu;

const period =
  /^(?:fy\s*)?(?:19|20)\d{2}\s*(?:년도?|年度?)?\s*(?:[pef]|[(（][^()（）]{1,12}[)）])?$|^(?:19|20)\d{2}\s*[./년年-]\s*\d{1,2}\s*[월月]?$|^(?:19|20)\d{2}\s*[년年]?\s*(?:q[1-4]|[1-4]\s*분기|(?:第)?[一二三四1-4]季度|상반기|하반기|上半年|下半年|h[12])$|^'\d{2}(?:년)?$/iu;

function kindOf(text: string): Kind {
  if (period.test(text)) return "period";
  return isPlaceName(text) ? "place" : "measure";
}

const measures =
  /g[rn]?dp|생산|인구|수출|수입|무역|교역|기업|사업체|종사자|매출|고용|취업|임금|투자|소득|예산|특허|건수|개수|[량율률액수]$|产值|生产|人口|出口|进口|贸易|企业|投资|收入|就业|专利|预算|增长|[额数量率]$|population|export|import|trade|firms|compan|invest|income|employ|patent|output|growth|\brate|number of/iu;

/** What is counted, where only the title says it: 지역별 GRDP 추이 (조원) → GRDP (조원). */
function measureOfTitle(titles: readonly string[]): string | undefined {
  for (const title of titles.toReversed()) {
    const measure = title
      .replace(/(?:19|20)\d{2}\s*(?:년도?|年度?)?\s*[-~–]?\s*/gu, "")
      .replace(
        /^[\s\d.·○□■▶※-]+|(?:지역|시도|시군구?|도시|연도|년도|국가)별|各?(?:地区|城市|地市|市州|省市|年份?|年度)(?:的)?|(?:주요\s*)?(?:현황|추이|비교|통계|변화)|情况|变化|对比|统计表?|一览表?|by (?:region|city|province|year|country)|trends?|comparison/giu,
        " ",
      )
      .replace(/\s+/gu, " ")
      .trim();
    const name = measure.replace(/[(（[].*$/u, "").trim();
    if (/^(?:sheet\s*\d*|시트\s*\d*|工作表\s*\d*|table\s*\d*|data|데이터|数据|지표|指标|단위|单位|unit)?$/iu.test(name))
      continue;
    if (isPlaceName(name) || name.length < 2 || name.length > 30 || /[.。]$/u.test(name)) continue;
    // A sheet may be called anything: only words for what is counted, or a unit, make a title a measure.
    if (!measures.test(name) && !/[(（[]/u.test(measure)) continue;
    const unit = titles
      .map((text) => /(?:단위|单位|unit)\s*[:：]?\s*([^\s)）,，]{1,10})/iu.exec(text)?.[1])
      .find(Boolean);
    return unit !== undefined && !/[(（[]/u.test(measure) ? `${measure} (${unit})` : measure;
  }
  return undefined;
}

/** The one region that a title names: 黑龙江省主要指标. */
function placeOfTitle(titles: readonly string[]): string | null {
  const words = titles.flatMap((title) => title.split(/[\s·,，、()（）]+/u));
  return words.find((word) => word.length >= 2 && isPlaceName(word)) ?? null;
}

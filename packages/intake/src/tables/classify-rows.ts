import { cellText, isBlank, type CellValue, type Grid } from "../cells/grid.ts";
import { flatten } from "../values/text.ts";
import type { Column, DataRow, PassedRow } from "./found-table.ts";

const totals =
  /^(?:총?합계|총계|소계|누계|중간\s*합계|계|합\s+계|소\s+계|小计|合计|总计|共计|总数|累计|合計|小計|総計|计|total|sub-?\s?total|grand total|sum|итого|всего|подытог)(?:\s*[:：=(（]|\s*\d|\s*$)/iu;
const subtotals = /소\s*계|小计|小計|sub-?\s?total|중간|подытог/iu;
const examples =
  /^[\s([【<※*]*(?:(?:작성|기재|입력)?\s*(?:예시?|보기|샘플)|填写示例|填写样例|示例|样例|范例|例|例如|样本|(?:fill-in )?(?:example|sample)|e\.?g\.?|記入例|見本|пример|образец)[\s)\]】>:：.]*$/iu;
const dummies =
  /^(?:홍길동|김철수|아무개|张三|李四|王某某|某某|xxx+|○○○|〇〇〇|테스트|测试|test|asdf+|john (?:doe|smith)|jane doe|000-00-00000|\(?주\)?예시산업|예시기업|示例公司|某某有限公司|示例企业|sample company|example (?:co|inc|corp).*|山田太郎|иванов иван)$/iu;
const noteStart =
  /^(?:[※*＊★▶☞◎†#]|주\s*[):：\d]|비고\s*[:：]|참고\s*[:：]|안내\s*[:：]|注\s*[:：\d]|备注\s*[:：]|说明\s*[:：]|注意|备\s*注|note|n\.?b\.?\b|remark|примечание|注記|\(주\d?\))/iu;

/** Sorts the rows below a header into data and what is passed over, and fills merged cells downward. */
export function classifyRows(
  grid: Grid,
  columns: readonly Column[],
  headerRows: readonly number[],
  end: number,
): { rows: DataRow[]; passed: PassedRow[]; notes: string[] } {
  const [rows, passed, notes]: [DataRow[], PassedRow[], string[]] = [[], [], []];
  const header = new Set(
    [...columns.map(({ header }) => header), ...headerRows.flatMap((row) => (grid.rows[row] ?? []).map(cellText))]
      .map(flatten)
      .filter((text) => text !== ""),
  );
  const down = downwardMerges(grid);
  let section: string | null = null;
  let blanks: number[] = [];
  const pass = (row: number, kind: PassedRow["kind"], text = "") => passed.push({ row, kind, text });
  const hasData = (row: number) => rows.length > 0 && row < end;
  for (let row = (headerRows.at(-1) as number) + 1; row < end; row++) {
    const cells = grid.rows[row] ?? [];
    const filled: { column: number; text: string }[] = [];
    for (let column = 0; column < cells.length; column++)
      if (!isBlank(cells[column])) filled.push({ column, text: cellText(cells[column]) });
    const first = filled[0];
    if (!first) {
      blanks.push(row);
      continue;
    }
    const text = flatten(first.text);
    const firstTexts = filled.slice(0, 3).map(({ text: one }) => flatten(one));
    if (
      isTotalText(text) &&
      (filled.length === 1 || filled.length < columns.length * 0.6 || hasSums(grid, row, cells.length))
    ) {
      for (const blank of blanks) pass(blank, grid.isDelimited ? "empty record" : "blank");
      blanks = [];
      pass(row, subtotals.test(withoutInnerSpace(text)) ? "subtotal" : "total", text);
      continue;
    }
    if (firstTexts.some((one) => examples.test(one)) || isDummy(filled, grid.paleRows.has(row), rows.length === 0)) {
      pass(row, "example row", text);
      continue;
    }
    if (isRepeatedHeader(filled, header)) {
      pass(row, "title/header");
      continue;
    }
    if (filled.length === 1 && noteStart.test(text)) {
      for (const blank of blanks) pass(blank, grid.isDelimited ? "empty record" : "blank");
      blanks = [];
      notes.push(first.text);
      pass(row, "footnote", text);
      continue;
    }
    if (filled.length === 1 && columns.length > 2 && !down.get(row)?.size) {
      const follows = nextFilled(grid, row, end) > 1;
      if (text.length <= 40 && follows && first.column <= 1 && !/^\d+$/u.test(text)) {
        section = first.text;
        pass(row, "note", text);
        continue;
      }
      if (text.length > 40 || (!follows && first.column <= 1 && hasData(row) && !/^\d+$/u.test(text))) {
        notes.push(first.text);
        pass(row, "footnote", text);
        continue;
      }
    }
    for (const blank of blanks) pass(blank, grid.isDelimited ? "empty record" : "blank");
    blanks = [];
    const sources = down.get(row);
    const merged = sources ? new Set<number>() : none;
    let values: readonly (CellValue | undefined)[] = cells;
    if (sources) {
      const filledIn = [...cells];
      for (const [column, from] of sources) {
        if (!isBlank(filledIn[column])) continue;
        filledIn[column] = grid.rows[from.row]?.[from.column] ?? null;
        merged.add(column);
      }
      values = filledIn;
    }
    rows.push({
      row,
      rows: [row],
      cells: values,
      merged,
      isStruck: grid.struckRows.has(row),
      isHidden: grid.hiddenRows.has(row),
      section,
    });
  }
  if (grid.isDelimited) for (const blank of blanks) pass(blank, "empty record");
  return { rows, passed, notes };
}

const none: Set<number> = new Set();

type Origin = { readonly row: number; readonly column: number };

/** For each row the columns that a merge from above (or from the left) covers, with the cell that holds the value. */
function downwardMerges(grid: Grid): Map<number, Map<number, Origin>> {
  const covered = new Map<number, Map<number, Origin>>();
  for (const { startRow, endRow, startCol, endCol } of grid.merges) {
    if (endRow === startRow || endCol - startCol > 3) continue;
    for (let row = startRow + 1; row <= Math.min(endRow, grid.rows.length - 1); row++) {
      const columns = covered.get(row) ?? new Map<number, Origin>();
      columns.set(startCol, { row: startRow, column: startCol });
      covered.set(row, columns);
    }
  }
  return covered;
}

const hasSums = (grid: Grid, row: number, width: number): boolean => {
  for (let column = 0; column < width; column++)
    if (/^SUM|^SUBTOTAL|^COUNT/iu.test(grid.formulas.get(`${row},${column}`) ?? "")) return true;
  return false;
};

/** Invented words all over a row; further down the list more of them are needed than at its head. */
function isDummy(filled: readonly { text: string }[], isPale: boolean, isFirst: boolean): boolean {
  const hits = filled.filter(
    ({ text }) => dummies.test(flatten(text)) || /(?:^|[(（])(?:예시|示例|example|sample)/iu.test(text),
  ).length;
  return isFirst ? hits >= 2 || (hits >= 1 && isPale) : hits >= 3;
}

function isRepeatedHeader(filled: readonly { text: string }[], header: ReadonlySet<string>): boolean {
  if (filled.length < 2 || header.size < 2) return false;
  let [hits, misses] = [0, 0];
  for (const { text } of filled) {
    if (header.has(flatten(text))) hits++;
    else if (++misses > filled.length * 0.2) return false;
  }
  return hits >= 2 && hits >= filled.length * 0.8;
}

function nextFilled(grid: Grid, row: number, end: number): number {
  for (let next = row + 1; next < Math.min(end, row + 4); next++) {
    const count = (grid.rows[next] ?? []).filter((cell) => !isBlank(cell)).length;
    if (count > 0) return count;
  }
  return 0;
}

/** 총 계, 합   계: letters set apart to fill a cell. */
const withoutInnerSpace = (text: string): string =>
  text.replace(/(?<=[가-힣\p{Script=Han}])\s+(?=[가-힣\p{Script=Han}])/gu, "");

/** A label of sums, alone or behind what is summed: 합계, 창원시 소계, 小计（12家）. */
export function isTotalText(text: string): boolean {
  const folded = withoutInnerSpace(flatten(text));
  return (
    totals.test(folded) ||
    /^共\s*\d+\s*(?:家|户|人|条|个|项)|^(?:총|전체)\s*\d+\s*(?:개사|개|건|명)(?:$|[,\s(（])|^합계\s*\d/u.test(folded) ||
    (folded.length <= 16 && /(?:소계|합계|총계|누계|小计|合计|总计|小計|合計|\bsub-?total|\btotal)$/iu.test(folded))
  );
}

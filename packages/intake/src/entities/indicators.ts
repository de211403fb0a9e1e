import { cellText, type CellValue } from "../cells/grid.ts";
import { columnsLike, type MappedTable } from "../fields/map-columns.ts";
import type { IntakeIndicator, Source } from "../result/types.ts";
import { isPlaceName } from "../values/places.ts";
import { meaningful, squash } from "../values/text.ts";
import { fieldRows, type FieldRow } from "./table-reader.ts";

const kinds: readonly (readonly [NonNullable<IntakeIndicator["subject_kind"]>, RegExp])[] = [
  ["region", /^(?:region|지역|시도|도시|국가|地区|区域|城市|省|国家|地域|регион)/u],
  ["event", /^(?:event|행사|이벤트|회의|활동|活动|会议|展会|行事|イベント|мероприятие|событие)/u],
  [
    "organisation",
    /^(?:organi[sz]ation|company|기관|기업|단체|회사|机构|企业|单位|公司|組織|機関|организация|компания)/u,
  ],
  ["project", /^(?:project|프로젝트|사업단지|단지|센터|项目|园区|工程|プロジェクト|проект)/u],
  ["programme", /^(?:programme|program|프로그램|지원사업|사업|펀드|计划|扶持|基金|专项|プログラム|программа)/u],
];
const qualifiers: readonly (readonly [string, RegExp])[] = [
  [
    "approx plan",
    /^(?:approx\s*plan|약\s*[(（]?\s*계획|대략.*계획|계획.*(?:대략|추정)|约.*(?:计划|预计)|(?:计划|预计).*约|예정.*여|approx\.? planned)/iu,
  ],
  ["approx", /^(?:approx|약|대략|추정|어림|개략|约|大约|估计|近似|about|around|estimate|概数|約|прибл|около)/iu],
  ["plan", /^(?:plan|계획|목표|예정|计划|目标|预计|规划|target|予定|計画|план)/iu],
  ["derived", /^(?:derived|산출|계산|도출|推算|计算|派生|computed|算出|расч)/iu],
  ["at-least", /^(?:at least|이상|최소|至少|以上|不少于|minimum|не менее)/iu],
  ["unknown", /^(?:모름|미상|불명|不详|未知|不明|unknown|неизвест)/iu],
  ["exact", /^(?:exact|정확|확정|准确|精确|确定|precise|正確|точн)/iu],
];

/** Reads figures: a number stays a number as written with its unit; a date or word among the figures stays text. Columns of years or regions become one figure each. */
export function readIndicators(tables: readonly MappedTable[]): IntakeIndicator[] {
  return tables.flatMap((mapped) => {
    const columns = columnsLike(mapped, "figure:").map(({ field, column }) => ({
      head: (field as string).slice(7),
      column,
    }));
    // Rows that are regions: what each figure is stands above it, with its unit.
    const areKinds = columns.length > 0 && !mapped.columns.some(({ field }) => field === "indicator");
    const asOf = yearOfTitles([...mapped.table.titles, ...mapped.table.notes]);
    let count = 0;
    return fieldRows(mapped, columns.length > 0 ? ["region", "indicator", "unit"] : []).flatMap((row, index) => {
      const indicator = meaningful(row.text("indicator"));
      if ((indicator === null && !areKinds) || row.row.isStruck) return [];
      if (columns.length === 0)
        return [
          readFigure(
            row,
            indicator ?? "",
            row.source.record ?? index + 1,
            row.text("value"),
            row.cell("value"),
            "",
            asOf,
          ),
        ];
      return columns.flatMap(({ head, column }) => {
        const cell = row.row.cells[column] ?? null;
        const written = cellText(cell);
        if (meaningful(written) === null) return [];
        if (indicator !== null) return [readFigure(row, indicator, ++count, written, cell, head, asOf)];
        const [, name = head, unit = null] = /^(.+?)\s*[(（[]\s*([^()（）[\]]{1,10})\s*[)）\]]$/u.exec(head) ?? [];
        const figure = readFigure(row, name, ++count, written, cell, "", asOf);
        return [{ ...figure, unit: unit ?? figure.unit }];
      });
    });
  });
}

/** One figure; `head` is what its column is headed by where figures are spread over columns. */
function readFigure(
  { text, source }: FieldRow,
  indicator: string,
  record: number,
  written: string,
  cell: CellValue,
  head: string,
  asOf: string | null,
): IntakeIndicator {
  const kind = squash(text("subject_kind"));
  const qualifier = text("qualifier").trim();
  // Under two rows of headers a figure stands below a region and a year.
  const heads = head.split(" › ");
  const year = heads.map(yearIn).find((one) => one !== null);
  const headRegion = heads.find((one) => one !== "" && yearIn(one) === null) ?? null;
  const { value, unit } = readValue(written, cell);
  // A column headed by a region holds figures about it.
  const isOfRegion = headRegion !== null && isPlaceName(headRegion);
  return {
    record,
    region: meaningful(text("region")) ?? headRegion,
    subject_kind: kinds.find(([, words]) => words.test(kind))?.[0] ?? (kind === "" && isOfRegion ? "region" : null),
    subject: meaningful(text("subject")) ?? (kind === "" && isOfRegion ? headRegion : null),
    indicator,
    value,
    unit: meaningful(text("unit")) ?? unit ?? unitBehind(indicator),
    date: year ?? meaningful(text("date")) ?? asOf,
    source: meaningful(text("source")),
    qualifier:
      meaningful(qualifier) === null
        ? qualifierIn(`${written} ${head}`)
        : (qualifiers.find(([, words]) => words.test(qualifier))?.[0] ?? qualifier),
    note: meaningful(text("note")) ?? noteIn(written),
    sources: [source],
  };
}

/** What a bracket behind a number says, where it is no doubt that we have a word for: 870 (잠정). */
const noteIn = (written: string): string | null =>
  qualifierIn(written) === null ? (/\d.*[(（]\s*([^()（）\d]{1,12})\s*[)）]\s*$/u.exec(written)?.[1] ?? null) : null;

/** The year at whose end, or as of which, a title says all figures below it are: 2027년 말 기준, 截至2026年底. */
export const yearOfTitles = (titles: readonly string[]): string | null =>
  titles
    .map(
      (title) =>
        /(?:截至|截止|as of|end of)\s*(?:the )?(?:year )?((?:19|20)\d{2})/iu.exec(title)?.[1] ??
        /((?:19|20)\d{2})\s*(?:년도?|年度?)?\s*(?:말|연말|末|底|年底)?\s*(?:기준|현재|为准|数据|year[- ]end|figures)/iu.exec(
          title,
        )?.[1],
    )
    .find((year) => year !== undefined) ?? null;

/** One figure of a cross: what it is, where and when stand around it, the rest in columns of its row. */
export function makeFigure({
  record,
  measure,
  region,
  period,
  cell,
  meta,
  source,
}: {
  readonly record: number;
  readonly measure: string;
  readonly region: string | null;
  readonly period: string | null;
  readonly cell: CellValue;
  readonly meta: (field: "unit" | "source" | "note" | "qualifier" | "date") => string;
  readonly source: Source;
}): IntakeIndicator {
  const written = cellText(cell);
  const { value, unit } = readValue(written, cell);
  const [, name = measure, behind = null] =
    /^(.+?)\s*[(（[]\s*(?:단위|单位|unit)?\s*[:：]?\s*([^()（）[\]]{1,12})\s*[)）\]]$/iu.exec(measure) ?? [];
  const qualifier = meaningful(meta("qualifier"));
  return {
    record,
    region,
    subject_kind: region === null ? null : "region",
    subject: region,
    indicator: name,
    value,
    unit: meaningful(meta("unit")) ?? behind ?? unit,
    date: (period === null ? null : (yearIn(period) ?? period)) ?? meaningful(meta("date")),
    source: meaningful(meta("source")),
    qualifier:
      qualifier === null
        ? qualifierIn(`${written} ${period ?? ""}`)
        : (qualifiers.find(([, words]) => words.test(qualifier))?.[0] ?? qualifier),
    note: meaningful(meta("note")) ?? noteIn(written),
    sources: [source],
  };
}

/** The year or month that a heading names, without a bare 년 or 年 behind it. */
const yearIn = (text: string): string | null =>
  /(?<!\d)(?:19|20)\d{2}(?:[./-]\d{1,2}|\s*[년年]\s*\d{1,2}\s*[월月])?/u.exec(text)?.[0] ?? null;

/** The unit that a figure's name carries in its bracket: GDP（亿元）, 인구(만 명); no other bracket counts. */
const unitBehind = (indicator: string): string | null =>
  /[(（]\s*((?:[십백천만억조十百千万亿兆]*\s*)?(?:원|달러|불|위안|엔|명|인|개|개사|건|대|회|톤|호|元|美元|韩元|人|家|台|件|个|吨|公里|平方公里|[kmg]?wh?|km²?|㎢|％|%|usd|krw|cny)|million|billion|(?:mn|bn|trn)\s*(?:usd|krw|cny))\s*[)）]\s*$/iu.exec(
    indicator,
  )?.[1] ?? null;

/** What stands beside a number about how sure it is: 약, 여, 余, 预计, 목표. */
function qualifierIn(text: string): string | null {
  if (!/\d/u.test(text)) return null;
  const isPlan =
    /계획|목표|예정|예상|전망|计划|目标|预计|预期|规划|planned?\b|target|expected|forecast|\d{4}\s*\(?[eEfFpP]\)?(?:\s|$)|予定|план/u.test(
      text,
    );
  const isApprox =
    /^\s*(?:약|대략|约|大约|近|about|approx|around|~|≈|около)|\d\s*[십백천만억百千万亿]*\s*(?:여|余|多|정도|내외|가량|左右|前後)|(?:여|余)\s*(?:명|개|家|人|건)/iu.test(
      text,
    );
  if (isPlan) return isApprox ? "approx plan" : "plan";
  if (isApprox) return "approx";
  if (/이상|以上|至少|초과|逾|超|at least|over|more than|≥|>|не менее/iu.test(text)) return "at-least";
  return null;
}

const before =
  /^(?:(?:약|대략|예상|예정|목표|계획|전망|约|大约|近|超过?|逾|预计|计划|目标|至少|about|approx\.?|around|over|planned|target|~|≈|≥|>|около)\s*)+/iu;
const after = /\s*(?:(?:여|余|多|정도|내외|가량|이상|초과|以上|左右)\s*)*$/u;

function readValue(text: string, cell: unknown): { value: number | string | null; unit: string | null } {
  if (typeof cell === "number") return { value: cell, unit: null };
  if (meaningful(text) === null) return { value: null, unit: null };
  const plain = text
    .normalize("NFKC")
    .trim()
    .replace(/\s*[([][^()[\]]{1,12}[)\]]$/u, "")
    .replace(/(?<=\d)[,\s](?=\d{3}(?:\D|$))/gu, "")
    .replace(before, "");
  // 5천여, 3만: a round number with a word for its size.
  const round = /^(\d+(?:\.\d+)?)\s*(백|천|만|百|千|万)\s*(?:여|余|多)?$/u.exec(plain);
  if (round)
    return {
      value: Number(round[1]) * ({ 백: 100, 百: 100, 천: 1_000, 千: 1_000 }[round[2] as string] ?? 10_000),
      unit: null,
    };
  const match = /^([-+]?\d+(?:\.\d+)?)\s*(?:여|余|多)?\s*([^\d\s][^\d]{0,9})?$/u.exec(plain);
  if (!match) return { value: text, unit: null };
  const unit = (match[2] ?? "").replace(after, "").trim();
  // Units, and no other words, may follow: "3개월 연속" is no figure.
  if (
    unit !== "" &&
    !/^(?:%|％|[조억만]+|[万亿兆]+|[조억만천백십]*\s*(?:원|달러|위안|엔|명|개|개사|건|대|회|톤|호|社|㎡|m²)|[万亿千百]*\s*(?:元|美元|人|家|台|件|个|项|吨|次|套|平方米)|[a-z$€¥/²³ ]{1,10}|인|년|년월|年|月|倍|배)$/iu.test(
      unit,
    )
  )
    return { value: text, unit: null };
  return { value: Number(match[1]), unit: unit === "" ? null : unit };
}

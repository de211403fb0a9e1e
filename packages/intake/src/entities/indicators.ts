import type { MappedTable } from "../fields/map-columns.ts";
import type { IntakeIndicator } from "../result/types.ts";
import { meaningful, squash } from "../values/text.ts";
import { fieldRows } from "./table-reader.ts";

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
    /^(?:approx\s*plan|약\s*계획|대략.*계획|계획.*(?:대략|추정)|约.*(?:计划|预计)|(?:计划|预计).*约|예정.*여|approx\.? planned)/iu,
  ],
  ["approx", /^(?:approx|약|대략|추정|어림|개략|约|大约|估计|近似|about|around|estimate|概数|約|прибл|около)/iu],
  ["plan", /^(?:plan|계획|목표|예정|计划|目标|预计|规划|target|予定|計画|план)/iu],
  ["derived", /^(?:derived|산출|계산|도출|推算|计算|派生|computed|算出|расч)/iu],
  ["at-least", /^(?:at least|이상|최소|至少|以上|不少于|minimum|не менее)/iu],
  ["exact", /^(?:exact|정확|확정|准确|精确|确定|precise|正確|точн)/iu],
];

/** Reads figures: a number stays a number as written with its unit; a date or word among the figures stays text. */
export function readIndicators(tables: readonly MappedTable[]): IntakeIndicator[] {
  return tables.flatMap((mapped) =>
    fieldRows(mapped).flatMap(({ text, cell, row, source }, index): IntakeIndicator[] => {
      const indicator = meaningful(text("indicator"));
      if (indicator === null || row.isStruck) return [];
      const kind = squash(text("subject_kind"));
      const qualifier = text("qualifier").trim();
      return [
        {
          record: source.record ?? index + 1,
          region: meaningful(text("region")),
          subject_kind: kinds.find(([, words]) => words.test(kind))?.[0] ?? null,
          subject: meaningful(text("subject")),
          indicator,
          value: readValue(text("value"), cell("value")),
          unit: meaningful(text("unit")),
          date: meaningful(text("date")),
          source: meaningful(text("source")),
          qualifier:
            meaningful(qualifier) === null
              ? null
              : (qualifiers.find(([, words]) => words.test(qualifier))?.[0] ?? qualifier),
          note: meaningful(text("note")),
          sources: [source],
        },
      ];
    }),
  );
}

function readValue(text: string, cell: unknown): number | string | null {
  if (typeof cell === "number") return cell;
  if (meaningful(text) === null) return null;
  const plain = text
    .normalize("NFKC")
    .replace(/(?<=\d)[,\s](?=\d{3}(?:\D|$))/gu, "")
    .replace(/^(?:약|约|대략|about|approx\.?|~)\s*/iu, "")
    .replace(/\s*(?:%|여|余|정도|명|개|개사|人|家|건|件|회|次)*$/u, "");
  return /^[-+]?\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : text;
}

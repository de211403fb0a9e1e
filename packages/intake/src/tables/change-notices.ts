import { cellText, type Grid } from "../cells/grid.ts";
import { flatten } from "../values/text.ts";

/** One line of a notice: what somebody asks to be changed in a list that they sent before. */
export type WrittenChange = {
  readonly grid: Grid;
  readonly row: number;
  readonly headerRow: number;
  readonly kind: string;
  readonly firm: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly remark: string;
};

type Part = "kind" | "firm" | "field" | "before" | "after" | "remark";

const heads: readonly (readonly [Part, RegExp])[] = [
  [
    "before",
    /(?:변경|수정|정정|고치기|바꾸기|바뀌기)\s*전|^(?:당초|기존|종전|이전|원래|원)(?:\s*내용|\s*값)?$|(?:变更|修改|更正|调整)前|^原(?:内容|值|信息)?$|^(?:before|old|was|from|previous)(?: value)?$|^current value$/iu,
  ],
  [
    "after",
    /(?:변경|수정|정정)\s*후|(?:고친|바꾼|바뀐|새|새로운)\s*(?:뒤|내용|값|후)|(?:变更|修改|更正|调整)后|^(?:现|新)(?:内容|值|信息)?$|^(?:after|new|now|becomes|to)(?: value)?$/iu,
  ],
  [
    "field",
    /(?:고칠|변경|수정|정정|바꿀|바뀐)\s*(?:항목|사항|내용|칸)|^항목$|(?:变更|修改|更正|调整)(?:项目?|内容|字段|事项)|^(?:项目|字段)$|^(?:field|item|what)(?: changed)?$/iu,
  ],
  [
    "kind",
    /^(?:구분|유형|종류|변경\s*(?:구분|유형|종류)|처리)$|^(?:类别|类型|变更类型|变更类别|性质|事由类型)$|^(?:kind|type|action|change)(?: of change)?$/iu,
  ],
  [
    "firm",
    /^(?:업체|기업|회사|기관|참가\s*(?:업체|기업)|업체명|기업명|회사명|상호|기업체)(?:명)?$|^(?:企业|单位|公司|机构|参会单位)(?:名称)?$|^(?:company|firm|organi[sz]ation|participant)(?: name)?$/iu,
  ],
  ["remark", /비고|적요|메모|사유|참고|备注|说明|原因|remark|note|reason/iu],
];

/** A list of corrections to a list sent before: known by a column for what was and one for what is. Undefined for all others. */
export function findChangeNotice(grid: Grid): { readonly changes: readonly WrittenChange[] } | undefined {
  for (const [row, cells] of grid.rows.slice(0, 12).entries()) {
    const parts = new Map<Part, number>();
    for (const [column, cell] of cells.entries()) {
      const text = flatten(cellText(cell));
      const part = heads.find(([one, words]) => !parts.has(one) && words.test(text))?.[0];
      if (text !== "" && part !== undefined) parts.set(part, column);
    }
    if (!parts.has("before") || !parts.has("after") || !parts.has("firm")) continue;
    const changes = grid.rows.slice(row + 1).flatMap((line, below): WrittenChange[] => {
      const text = (part: Part) => cellText(line[parts.get(part) ?? -1]).trim();
      const isLine = text("firm") !== "" && (text("after") !== "" || text("kind") !== "" || text("field") !== "");
      if (!isLine) return [];
      return [
        {
          grid,
          row: row + 1 + below,
          headerRow: row,
          kind: text("kind"),
          firm: text("firm"),
          field: text("field"),
          before: text("before"),
          after: text("after"),
          remark: text("remark"),
        },
      ];
    });
    return { changes };
  }
  return undefined;
}

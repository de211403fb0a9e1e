import { catalogue } from "./catalogue.ts";

/** Indicators compared across regions. */
export const indicatorPageMessages = catalogue({
  "indicators.compare": { ko: "지표 비교", zh: "指标对比", en: "Compare indicators" },
  "indicators.list-say": {
    ko: "지표 <em>{count, number}개</em>에 값 {values, number}개가 기록되어 있습니다.",
    zh: "有记录的指标 <em>{count, number} 个</em>，数值 {values, number} 个。",
    en: "<em>{count, plural, one {# indicator} other {# indicators}}</em> with {values, plural, one {# value} other {# values}} on record.",
  },
  "indicators.list-why": {
    ko: "값마다 누구의 값인지, 실제인지 계획인지 적습니다. 세는 방법이 다른 값은 더하거나 견주지 않습니다.",
    zh: "每个数值都注明属于谁、已实现还是计划。统计口径不同的数值不相加、不比较。",
    en: "Each value says whose it is and whether it is actual or planned. Values counted in different ways are never added or compared.",
  },
  "indicators.more-values": { ko: "값 {count, number}개 더", zh: "另有 {count, number} 个数值", en: "{count, plural, one {# more value} other {# more values}}" },
  "indicators.count": { ko: "값의 수", zh: "数值个数", en: "Values" },
  "indicators.none": { ko: "비교할 지표가 없습니다", zh: "暂无可对比的指标", en: "There is no indicator to compare" },
  "indicators.none-why": { ko: "지표를 등록하거나 표를 가져오면 여기서 비교할 수 있습니다.", zh: "新建指标或导入表格后，可在此对比。", en: "Put an indicator on record or import a table." },
  "indicators.say": {
    ko: "{name}, <em>{count, plural, other {값 #개}}</em>를 나란히 봅니다.",
    zh: "{name}：对比<em>{count, plural, other {# 个数值}}</em>。",
    en: "{name}: <em>{count, plural, one {# value} other {# values}}</em> side by side.",
  },
  // The reader's own side against the other: <em> is what it comes to.
  "indicators.say-lower": {
    ko: "{own, josa, 은는} {figure}, <em>{other}보다 {gap} 낮습니다</em>.",
    zh: "{own}为{figure}，<em>比{other}低{gap}</em>。",
    en: "{own}: {figure}, <em>{gap} below {other}</em>.",
  },
  "indicators.say-higher": {
    ko: "{own, josa, 은는} {figure}, <em>{other}보다 {gap} 높습니다</em>.",
    zh: "{own}为{figure}，<em>比{other}高{gap}</em>。",
    en: "{own}: {figure}, <em>{gap} above {other}</em>.",
  },
  "indicators.say-points": { ko: "{gap}포인트", zh: "{gap}个百分点", en: "{gap} points" },
  "indicators.inferred": { ko: "언제 잰 값인지 출처에 없어 추정했습니다.", zh: "来源未写明测量时间，日期为推定。", en: "The source does not date it; the date is inferred." },
  "indicators.all-values": { ko: "모든 값", zh: "全部数值", en: "All values" },
  "indicators.rounded": { ko: "출처가 어림으로 적은 값입니다.", zh: "来源给出的是约数。", en: "The source gives it as rounded." },
  "indicators.reference": { ko: "비교의 기준입니다.", zh: "对比的基准。", en: "It is the base of the comparison." },
  "indicators.differ": {
    ko: "{count, plural, other {값 #개는 세는 방법이 다릅니다. 순위로 인용하지 마세요.}}",
    zh: "{count, plural, other {# 个数值的统计口径不同，请勿作为排名引用。}}",
    en: "{count, plural, one {# value counts something else; do not quote this as a ranking.} other {# values count something else; do not quote this as a ranking.}}",
  },
  "indicators.indicator": { ko: "지표", zh: "指标", en: "Indicator" },
  "indicators.subjects": { ko: "비교 대상", zh: "对比对象", en: "Compared" },
  "indicators.as-table": { ko: "표로 보기", zh: "查看表格", en: "As a table" },
  "indicators.as-chart": { ko: "그림으로 보기", zh: "查看图表", en: "As a chart" },
  "indicators.definition": { ko: "정의", zh: "定义", en: "Definition" },
  "indicators.own-definition": { ko: "세는 방법이 다름: {definition}", zh: "口径不同：{definition}", en: "counts differently: {definition}" },
  "indicators.planned": { ko: "계획 값", zh: "计划值", en: "planned" },
  "indicators.nothing-chosen": { ko: "비교할 대상을 고르지 않았습니다", zh: "尚未选择对比对象", en: "Nothing is chosen" },
  "indicators.nothing-chosen-why": { ko: "위에서 하나 이상 골라 주세요.", zh: "请在上方至少选择一项。", en: "Choose at least one above." },
});

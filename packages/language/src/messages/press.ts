import { catalogue } from "./catalogue.ts";

/**
 * Sentences of press drafts. `<1>` `<2>` ... are the places of linked pieces (names, figures, dates), filled by the draft; each
 * language orders them as it needs. Planned and reported things have sentences of their own, so that nothing sounds surer than it is.
 */
export const pressMessages = catalogue({
  "press.event.actual": { ko: "<1>, <2> 행사가 열렸다.", zh: "<1>，<2>举行。", en: "<2> took place (<1>)." },
  "press.event.planned": { ko: "<2> 행사가 열릴 예정이다. 일정: <1>.", zh: "<2>计划举行，时间：<1>。", en: "<2> is planned (<1>)." },
  "press.event.place": { ko: "장소: <1>.", zh: "地点为<1>。", en: "The place was <1>." },
  "press.event.place-planned": { ko: "예정 장소: <1>.", zh: "地点定为<1>。", en: "The place is to be <1>." },
  "press.agreement.actual": { ko: "<1>, 당사자들이 ‘<2>’에 서명했다.", zh: "<1>，各方签署《<2>》。", en: "The parties signed “<2>” (<1>)." },
  "press.agreement.planned": { ko: "다음 협약은 아직 체결되지 않았다: ‘<2>’. 현재 단계: <1>.", zh: "《<2>》尚未签署，目前阶段：<1>。", en: "“<2>” has not been signed; it stands at: <1>." },
  "press.visit.actual": { ko: "<1> 대표단이 <2>에 다녀왔다: <3>.", zh: "<1>代表团访问<2>：<3>。", en: "A delegation from <1> visited <2>: <3>." },
  "press.visit.planned": { ko: "<1> 대표단이 <2>에 갈 예정이다: <3>.", zh: "<1>代表团计划访问<2>：<3>。", en: "A delegation from <1> plans to visit <2>: <3>." },
  "press.other.actual": { ko: "<1>에 관한 기록이다.", zh: "本文依据关于<1>的记录。", en: "This is about <1>." },
  "press.purpose": { ko: "목적: <1>.", zh: "目的是<1>。", en: "Its purpose: <1>." },
  "press.heading.roles": { ko: "주최와 협력", zh: "主办与协作", en: "Hosts and partners" },
  "press.heading.parties": { ko: "당사자", zh: "签约方", en: "Parties" },
  "press.heading.fields": { ko: "협력 분야", zh: "合作领域", en: "Fields of cooperation" },
  "press.heading.programme": { ko: "진행 내용", zh: "活动内容", en: "Programme" },
  "press.heading.stops": { ko: "일정", zh: "行程", en: "Itinerary" },
  "press.heading.figures": { ko: "숫자로 보기", zh: "主要数据", en: "Figures" },
  "press.heading.agreements": { ko: "체결한 협약", zh: "签署的协议", en: "Agreements signed" },
  "press.heading.followed": { ko: "이어진 일", zh: "后续进展", en: "What followed" },
  "press.heading.before": { ko: "앞서 있었던 일", zh: "此前进展", en: "What came before" },
  "press.heading.sources": { ko: "출처", zh: "出处", en: "Sources" },
  "press.item.role": { ko: "<1>: <2>", zh: "<1>：<2>", en: "<1>: <2>" },
  "press.item.plain": { ko: "<1>", zh: "<1>", en: "<1>" },
  "press.item.figure": { ko: "<1>: <2>", zh: "<1>：<2>", en: "<1>: <2>" },
  "press.item.figure.planned": { ko: "<1>: <2>(계획)", zh: "<1>：<2>（计划）", en: "<1>: <2> (planned)" },
  "press.item.figure.proposed": { ko: "<1>: <2>(제안)", zh: "<1>：<2>（提议）", en: "<1>: <2> (proposed)" },
  "press.item.figure.reported": { ko: "<1>: <2>(보도에 따름)", zh: "<1>：<2>（据报道）", en: "<1>: <2> (as reported)" },
  "press.item.planned": { ko: "<1>(계획)", zh: "<1>（计划）", en: "<1> (planned)" },
  "press.item.proposed": { ko: "<1>(제안)", zh: "<1>（提议）", en: "<1> (proposed)" },
  "press.item.reported": { ko: "<1>(보도에 따름)", zh: "<1>（据报道）", en: "<1> (as reported)" },
  "press.item.source": { ko: "{outlet}, {date}, {paragraphs}째 단락", zh: "{outlet}，{date}，第 {paragraphs} 段", en: "{outlet}, {date}, paragraph {paragraphs}" },
});

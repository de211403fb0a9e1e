import { catalogue } from "./catalogue.ts";

/**
 * What the concierge says. `<1>` `<2>` ... are the places of pieces that open to records, filled by the server; sentences are
 * joined and ended there.
 */
export const conciergeMessages = catalogue({
  "concierge.say.figure": { ko: "<1>: <2>", zh: "<1>：<2>", en: "<1>: <2>" },
  "concierge.say.date": { ko: "<1>: <2>", zh: "<1>：<2>", en: "<1>: <2>" },
  "concierge.say.stage-date": { ko: "<1>: <2> <3>", zh: "<1>：<2>于<3>", en: "<1>: <2> <3>" },
  "concierge.say.place": { ko: "<1>: 장소 <2>", zh: "<1>：地点为<2>", en: "<1>: at <2>" },
  "concierge.say.status": { ko: "<1>: 현재 단계 <2>", zh: "<1>：目前为<2>", en: "<1>: now <2>" },
  "concierge.say.next": { ko: "앞으로 할 일은 <1>입니다. 현재 단계: <2>", zh: "下一步是<1>，目前为<2>", en: "Next comes <1>, now <2>" },
  "concierge.say.about": { ko: "<1>: <2>. <3>", zh: "<1>：<2>。<3>", en: "<1>: <2>. <3>" },
  "concierge.say.about-kind": { ko: "<1>: <2>", zh: "<1>：<2>", en: "<1>: <2>" },
  "concierge.say.of-people": { ko: "<1>: ", zh: "<1>：", en: "<1>: " },
  "concierge.say.of-outcome": { ko: "<1> 뒤에 이어진 일: ", zh: "<1>之后：", en: "After <1>: " },
  "concierge.say.one": { ko: "입니다.", zh: "。", en: "." },
  "concierge.say.many": {
    ko: ". 모두 {count, number}{thing, select, place {곳} person {명} other {건}}입니다.",
    zh: "，共{count, number}{thing, select, place {个} person {位} other {项}}。",
    en: "; {count, number} in all.",
  },
  "concierge.mark.planned": { ko: "(계획)", zh: "（计划）", en: " (planned)" },
  "concierge.mark.proposed": { ko: "(제안)", zh: "（提议）", en: " (proposed)" },
  "concierge.mark.reported": { ko: "(보도)", zh: "（据报道）", en: " (reported)" },
  "concierge.because.no-such": {
    ko: "기록에서 찾을 수 없는 말: {words}",
    zh: "记录中没有：{words}",
    en: "No record speaks of: {words}",
  },
  "concierge.because.not-told": { ko: "물으신 내용은 기록에 적혀 있지 않습니다.", zh: "记录中没有写明所问的内容。", en: "The records do not tell what you ask." },
  "concierge.because.not-understood": {
    ko: "무엇을 물으셨는지 알 수 없습니다. 지역, 기관, 행사 같은 이름을 넣어 물어보세요.",
    zh: "未能理解所问的内容。请在问题中写明地区、机构或活动的名称。",
    en: "I cannot tell what you ask about. Name a region, a body or an event.",
  },
  "concierge.because.personal": {
    ko: "연락처와 비밀번호 같은 정보는 누구에게도 알려 드리지 않습니다.",
    zh: "联系方式、密码等信息不对任何人提供。",
    en: "Contact data, passwords and the like are told to nobody.",
  },
  "concierge.because.rules": {
    ko: "기록에 있는 것만 답합니다. 누가, 언제, 어디서, 얼마나 했는지 물어보세요.",
    zh: "这里只根据记录作答。可以询问何人、何时、何地、多少。",
    en: "I answer from the records and nothing else. Ask who, when, where or how much.",
  },
  "concierge.because.too-long": { ko: "질문이 너무 깁니다. 한 가지만 짧게 물어보세요.", zh: "问题太长，请简短地只问一件事。", en: "The question is too long. Ask one thing, briefly." },
  "concierge.because.empty": { ko: "질문을 적어 주세요.", zh: "请写下问题。", en: "Write a question." },
});

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
  "concierge.nearby.say": {
    ko: "가까운 순서로 {count, number}곳입니다.",
    zh: "由近到远，共{count, number}处。",
    en: "{count, plural, one {# place} other {# places}}, nearest first.",
  },
  "concierge.nearby.order": { ko: "가까운 순서", zh: "由近到远", en: "Nearest first" },
  "concierge.nearby.kept": {
    ko: "{owner, josa, 이가} 고른 목록 {count, number}곳 가운데 · {date} 확인",
    zh: "选自{owner}整理的 {count, number} 处 · {date}核实",
    en: "From a list of {count, number} kept by {owner} · checked {date}",
  },
  "concierge.nearby.because.nearest": { ko: "가장 가깝습니다.", zh: "距离最近。", en: "It is the nearest." },
  "concierge.nearby.because.walk": {
    ko: "걸어서 {minutes, number}분이면 갑니다.",
    zh: "步行 {minutes, number} 分钟可到。",
    en: "{minutes, plural, one {# minute} other {# minutes}} on foot.",
  },
  "concierge.nearby.because.halal": { ko: "할랄 음식이 있습니다.", zh: "有清真菜。", en: "It serves halal food." },
  "concierge.nearby.because.vegetarian": { ko: "채식 차림이 있습니다.", zh: "有素食。", en: "It has vegetarian dishes." },
  "concierge.nearby.because.private-room": { ko: "따로 쓰는 방이 있습니다.", zh: "有包间。", en: "It has private rooms." },
  "concierge.nearby.because.korean-spoken": { ko: "한국어가 통합니다.", zh: "可用韩语交流。", en: "Korean is spoken." },
  "concierge.nearby.because.chinese-spoken": { ko: "중국어가 통합니다.", zh: "可用中文交流。", en: "Chinese is spoken." },
  "concierge.nearby.because.english-spoken": { ko: "영어가 통합니다.", zh: "可用英语交流。", en: "English is spoken." },
  "concierge.nearby.because.no-booking": { ko: "예약 없이 갈 수 있습니다.", zh: "无需预订。", en: "No booking is needed." },
  "concierge.nearby.because.late": { ko: "늦게까지 엽니다.", zh: "营业到深夜。", en: "It is open late." },
  "concierge.nearby.because.wheelchair": { ko: "휠체어로 들어갈 수 있습니다.", zh: "轮椅可进入。", en: "Wheelchairs can get in." },
});

import { catalogue } from "./catalogue.ts";

/**
 * Sentences of press drafts. `<1>` `<2>` ... are the places of linked pieces (names, figures, dates), filled by the draft; `<1:이가>`
 * puts the Korean particle that fits behind it. Each language orders them as it needs. Planned and reported things have sentences
 * of their own, so that nothing sounds surer than it is.
 */
export const pressMessages = catalogue({
  // Headlines
  "press.title.event": { ko: "‘{name}’ 개최", zh: "{name}举行", en: "{name} held" },
  "press.title.event-planned": { ko: "‘{name}’ 개최 예정", zh: "{name}拟举行", en: "{name} planned" },
  "press.title.agreement": { ko: "‘{name}’ 체결", zh: "《{name}》签署", en: "Signed: {name}" },
  "press.title.agreement-planned": { ko: "‘{name}’ 체결 추진", zh: "《{name}》拟签署", en: "To be signed: {name}" },
  "press.title.visit": { ko: "{from} 대표단, {to} 방문", zh: "{from}代表团访问{to}", en: "Delegation from {from} visits {to}" },
  "press.title.visit-planned": { ko: "{from} 대표단, {to} 방문 예정", zh: "{from}代表团拟访问{to}", en: "Delegation from {from} to visit {to}" },
  // Event: <1> name, <2> date, <3> place, <4> hosts
  "press.event.actual": { ko: "‘<1>’ 행사가 <2> 열렸다.", zh: "<2>，<1>举行。", en: "<1> took place (<2>)." },
  "press.event.at": { ko: "‘<1>’ 행사가 <2> <3>에서 열렸다.", zh: "<2>，<1>在<3>举行。", en: "<1> took place at <3> (<2>)." },
  "press.event.undated": { ko: "‘<1>’ 행사가 열렸다. 열린 날은 기록에 없다.", zh: "<1>已举行，具体日期未见记录。", en: "<1> took place; its date is not on record." },
  "press.event.planned": { ko: "‘<1>’ 행사가 <2> 열릴 예정이다.", zh: "<1>计划于<2>举行。", en: "<1> is planned (<2>)." },
  "press.event.planned-at": { ko: "‘<1>’ 행사가 <2> <3>에서 열릴 예정이다.", zh: "<1>计划于<2>在<3>举行。", en: "<1> is planned at <3> (<2>)." },
  "press.event.planned-undated": { ko: "‘<1>’ 행사가 열릴 예정이다. 날짜는 정해지지 않았다.", zh: "<1>计划举行，日期待定。", en: "<1> is planned; its date is open." },
  "press.event.hosts": { ko: "주최는 <1:이가> 맡았다.", zh: "活动由<1>主办。", en: "It was hosted by <1>." },
  "press.event.hosts-planned": { ko: "주최는 <1:이가> 맡는다.", zh: "活动拟由<1>主办。", en: "It is planned to be hosted by <1>." },
  "press.event.supporters": { ko: "<1:이가> 후원했다.", zh: "<1>给予支持。", en: "It was supported by <1>." },
  "press.event.guests": { ko: "참가 기관으로는 <1> 등이 있다.", zh: "参加单位有<1>等。", en: "Among those that took part were <1>." },
  "press.event.programme": { ko: "행사에서는 <1> 등이 진행됐다.", zh: "活动内容包括<1>等。", en: "The programme included <1>." },
  "press.event.programme-planned": { ko: "행사 순서로는 <1> 등이 계획되어 있다.", zh: "活动计划安排<1>等。", en: "The planned programme includes <1>." },
  "press.event.talk": { ko: "<1:은는> ‘<2>’에 대해 발표했다.", zh: "<1>以“<2>”为题作了发言。", en: "<1> spoke on “<2>”." },
  "press.purpose": { ko: "취지: <1>.", zh: "旨在<1>。", en: "Its stated purpose: <1>." },
  // Agreement: <1> name, <2> parties, <3> date, <4> ceremony
  "press.agreement.actual": { ko: "<2:이가> <3> ‘<1>’에 서명했다.", zh: "<3>，<2>签署《<1>》。", en: "<2> signed “<1>” (<3>)." },
  "press.agreement.at": { ko: "<2:이가> <3> <4>에서 ‘<1>’에 서명했다.", zh: "<3>，<2>在<4>上签署《<1>》。", en: "<2> signed “<1>” at the <4> (<3>)." },
  "press.agreement.planned": {
    ko: "<2:은는> ‘<1>’ 체결을 추진하고 있다. 아직 체결되지 않았으며, 현재 단계는 ‘<3>’이다.",
    zh: "<2>正推进签署《<1>》。该协议尚未签署，目前阶段为“<3>”。",
    en: "<2> are working towards “<1>”. It has not been signed; its stage is “<3>”.",
  },
  "press.agreement.planned-alone": {
    ko: "‘<1>’ 체결이 추진되고 있다. 아직 체결되지 않았으며, 현재 단계는 ‘<3>’이다.",
    zh: "《<1>》正在推进中，尚未签署，目前阶段为“<3>”。",
    en: "“<1>” has not been signed; its stage is “<3>”.",
  },
  "press.agreement.alone": { ko: "<3> ‘<1>’이 체결됐다.", zh: "<3>，《<1>》签署。", en: "“<1>” was signed (<3>)." },
  "press.agreement.signer": { ko: "서명은 <1:이가> 했다.", zh: "签署人为<1>。", en: "It was signed by <1>." },
  "press.agreement.fields": { ko: "양측은 <1> 등에서 협력하기로 했다.", zh: "各方将在<1>等方面开展合作。", en: "The parties agreed to work together on <1>." },
  "press.agreement.incomplete": { ko: "당사자 가운데 일부는 기록에 없다.", zh: "部分签约方未见记录。", en: "Not all parties are on record." },
  // Visit: <1> from, <2> to, <3> head
  "press.visit.actual": { ko: "<1> 대표단이 <2:을를> 방문했다.", zh: "<1>代表团访问<2>。", en: "A delegation from <1> visited <2>." },
  "press.visit.headed": { ko: "<3:이가> 이끄는 <1> 대표단이 <2:을를> 방문했다.", zh: "<3>率<1>代表团访问<2>。", en: "A delegation from <1>, headed by <3>, visited <2>." },
  "press.visit.planned": { ko: "<1> 대표단이 <2:을를> 방문할 예정이다.", zh: "<1>代表团计划访问<2>。", en: "A delegation from <1> plans to visit <2>." },
  "press.visit.stops": { ko: "일정에는 <1> 등이 들어 있다.", zh: "行程包括<1>。", en: "The itinerary includes <1>." },
  "press.visit.stops-planned": { ko: "<1:이가> 더 계획되어 있다.", zh: "另计划<1>。", en: "Also planned: <1>." },
  "press.visit.met": { ko: "대표단은 <2> <1:을를> 만났다.", zh: "<2>，代表团会见了<1>。", en: "On the itinerary was a meeting with <1> (<2>)." },
  // What it belongs to
  "press.signed-there": { ko: "이 자리에서 <1:이가> 체결됐다.", zh: "会上签署了<1>。", en: "Signed on the occasion: <1>." },
  "press.before": { ko: "이에 앞서 <1:이가> 있었다.", zh: "此前有<1>。", en: "Before it came <1>." },
  "press.followed": { ko: "이후 <1:으로로> 이어졌다.", zh: "后续为<1>。", en: "It led to <1>." },
  "press.followed-planned": { ko: "앞으로 <1:이가> 계획되어 있다.", zh: "后续计划包括<1>。", en: "Planned next: <1>." },
  "press.followed-agreement": { ko: "앞으로 <1> 체결이 추진된다.", zh: "后续拟签署<1>。", en: "Still to be signed: <1>." },
  "press.other.actual": { ko: "<1>에 관한 기록을 정리한 글이다.", zh: "本文根据有关<1>的记录整理。", en: "This text sets out what is on record about <1>." },
  // Figures: <1> figure, <2> what was counted, <3> the side
  "press.figure": { ko: "<2:은는> <1:이다다>.", zh: "<2>为<1>。", en: "<2>: <1>." },
  "press.figure.planned": { ko: "<2:은는> <1>(계획)이다.", zh: "<2>计划为<1>。", en: "<2>: <1> (planned)." },
  "press.figure.proposed": { ko: "<2:은는> <1>(제안)이다.", zh: "<2>提议为<1>。", en: "<2>: <1> (proposed)." },
  "press.figure.reported": { ko: "보도에 따르면 <2:은는> <1:이다다>.", zh: "据报道，<2>为<1>。", en: "<2>: <1>, as reported." },
  "press.figure.organisations-attending": { ko: "<3> 측에서는 <1:이가> 참가했다.", zh: "<3>方面有<1>参会。", en: "<3> was represented by <1>." },
  "press.figure.delegates-attending": { ko: "<3> 측 대표 <1:이가> 참석했다.", zh: "<3>方面有<1>出席。", en: "From <3> came <1>." },
  "press.figure.delegates-attending-all": { ko: "현장에는 <1:이가> 참석했다.", zh: "现场有<1>参会。", en: "<1> attended in person." },
  "press.figure.companies-online": { ko: "온라인으로는 <1:이가> 참여했다.", zh: "另有<1>线上参会。", en: "<1> joined online." },
  "press.figure.livestream-viewers": { ko: "생중계 접속자는 <1:이다다>.", zh: "直播观看人数为<1>。", en: "The livestream was watched by <1>." },
  "press.figure.programme-amount": { ko: "<4>에는 <1:이가> 투입됐다.", zh: "<4>投入<1>。", en: "<1> has been put into the <4>." },
  "press.figure.compute-speed": { ko: "<4>의 연산 성능은 <1:이다다>.", zh: "<4>的算力为<1>。", en: "The <4> has a computing power of <1>." },
  "press.figure.compute-users": { ko: "컴퓨팅 지원은 기업과 연구소 등 <1:이가> 받았다.", zh: "企业、研究机构等<1>获得算力支持。", en: "<1>, companies and institutes among them, were served with compute." },
  "press.figure.companies-relocated": { ko: "AI 기업 <1:이가> <4:으로로> 옮겨 왔다.", zh: "人工智能领域的<1>迁入<4>。", en: "<1> in AI relocated to <4>." },
  "press.figure.fund-raised": { ko: "<4:은는> <1:을를> 모았다.", zh: "<4>已募集<1>。", en: "The <4> has reached <1>." },
  "press.figure.companies-on-testbeds": { ko: "실증 지원을 받은 기업은 <1:이다다>.", zh: "<1>获得实证支持。", en: "<1> were given testbeds." },
  "press.figure.g-unicorns": { ko: "키워 낸 G-유니콘은 <1:이다다>.", zh: "培育为G-独角兽的有<1>。", en: "<1> became G-unicorns." },
  "press.figure.planned.companies-attending": { ko: "<4>에는 <1:이가> 참가할 것으로 예상된다.", zh: "预计<1>参加<4>。", en: "<1> are expected at the <4>." },
  "press.figure.planned.people-attending": { ko: "<4>에는 <1:이가> 찾을 것으로 예상된다.", zh: "预计<1>参加<4>。", en: "<1> are expected to attend the <4>." },
  "press.figure.sessions": { ko: "행사는 <1:으로로> 나뉘어 진행됐다.", zh: "活动分为<1>。", en: "It had <1>." },
  // Values of one indicator side by side: <1> them, <2> the indicator with its unit
  "press.figures": { ko: "<2:은는> <1:이다다>.", zh: "<2>：<1>。", en: "<2>: <1>." },
  "press.figures.reported": { ko: "보도에 따르면 <2:은는> <1:이다다>.", zh: "据报道，<2>分别为<1>。", en: "<2>, as reported: <1>." },
  "press.heading.figures": { ko: "수치로 본 현황", zh: "相关数据", en: "In figures" },
  "press.heading.sources": { ko: "출처", zh: "出处", en: "Sources" },
  "press.mark.planned": { ko: "(계획)", zh: "（计划）", en: "(planned)" },
  "press.mark.proposed": { ko: "(제안)", zh: "（提议）", en: "(proposed)" },
  "press.mark.reported": { ko: "(보도)", zh: "（据报道）", en: "(as reported)" },
  "press.item.source": { ko: "{outlet}, {date}, {paragraphs}번째 문단", zh: "{outlet}，{date}，第 {paragraphs} 段", en: "{outlet}, {date}, paragraph {paragraphs}" },
});
